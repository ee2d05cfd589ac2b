import type { Awaited, Outcome, Settling, Verdict } from './verdict.js';

/**
 * Every one is required. A breach settles it; else a doubt leaves it open; what does not apply does not weigh.
 *
 * | any notMet | any undetermined | any met | answer |
 * |---|---|---|---|
 * | yes | · | · | `notMet` |
 * | no | yes | · | `undetermined` |
 * | no | no | yes | `met` |
 * | no | no | no | `notApplicable` |
 */
export function all(outcomes: readonly Outcome[]): Outcome {
  return firstPresent(outcomes, ['notMet', 'undetermined', 'met']);
}

/** One is enough: as {@link all}, with `met` and `notMet` exchanged. */
export function any(outcomes: readonly Outcome[]): Outcome {
  return firstPresent(outcomes, ['met', 'undetermined', 'notMet']);
}

/**
 * A general rule and what relieves of it: a relief that is `met` makes the rule `notApplicable`; a breach under a relief
 * that is not known yet is open; a rule respected stays so, since a relief only relieves.
 */
export function unless(relief: Outcome, general: Outcome): Outcome {
  if (relief === 'met') return 'notApplicable';
  if (relief === 'undetermined' && general === 'notMet') return 'undetermined';
  return general;
}

function firstPresent(outcomes: readonly Outcome[], order: readonly Outcome[]): Outcome {
  return order.find((outcome) => outcomes.includes(outcome)) ?? 'notApplicable';
}

/** Whether answers differ so that it matters: what is met and what does not apply weigh alike, neither is a breach. */
export function differ(outcomes: readonly Outcome[]): boolean {
  return new Set(outcomes.map((outcome) => (outcome === 'notApplicable' ? 'met' : outcome))).size > 1;
}

/** More sets than this are not listed: the first are the smallest. */
export const MOST_ALTERNATIVES = 16;

/** What settles a conjunction of open verdicts: one set of each, together. Smallest first, none that holds another. */
export function awaitingAll(verdicts: readonly Verdict[]): readonly Settling[] {
  return togetherOfEach(verdicts.flatMap((verdict) => (verdict.outcome === 'undetermined' ? [verdict.awaiting] : [])));
}

/** One set of each list, together: every list is of sets that are each enough for something. Smallest first, none that holds another. */
export function togetherOfEach(lists: readonly (readonly Settling[])[]): readonly Settling[] {
  let sets: readonly Settling[] = [];
  for (const list of lists) {
    const combined = sets.length === 0 ? list : sets.flatMap((a) => list.map((b) => together(a, b)));
    sets = minimal(combined).slice(0, MOST_ALTERNATIVES);
  }
  return sets;
}

function keysOf(set: readonly Awaited[]): ReadonlySet<string> {
  return new Set(set.map((awaited) => JSON.stringify(awaited)));
}

/** Everything in either, once, in order. */
export function together<T extends readonly Awaited[]>(a: T, b: readonly Awaited[]): T {
  const seen = new Set(keysOf(a));
  const more = b.filter((awaited) => {
    const key = JSON.stringify(awaited);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  // SAFETY: what is added to a set that is not empty leaves it so.
  return [...a, ...more] as unknown as T;
}

/** The sets that hold no other one, smallest first. */
export function minimal<T extends readonly Awaited[]>(sets: readonly T[]): readonly T[] {
  const kept: { readonly set: T; readonly keys: ReadonlySet<string> }[] = [];
  for (const set of [...sets].sort((a, b) => a.length - b.length)) {
    const keys = keysOf(set);
    if (!kept.some((one) => [...one.keys].every((key) => keys.has(key)))) kept.push({ set, keys });
  }
  return kept.map(({ set }) => set);
}
