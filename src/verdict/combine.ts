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

/** More sets than this are not listed: the first are the smallest. */
const MOST_ALTERNATIVES = 16;

/** What settles a conjunction of open verdicts: one set of each, together. Smallest first, none that holds another. */
export function awaitingAll(verdicts: readonly Verdict[]): readonly Settling[] {
  let sets: readonly Settling[] = [];
  for (const verdict of verdicts) {
    if (verdict.outcome !== 'undetermined') continue;
    const { awaiting } = verdict;
    sets = minimal(sets.length === 0 ? awaiting : sets.flatMap((a) => awaiting.map((b) => union(a, b))));
  }
  return sets;
}

export function sameAwaited(a: Awaited, b: Awaited): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function union(a: Settling, b: Settling): Settling {
  return [...a, ...b.filter((one) => !a.some((known) => sameAwaited(known, one)))];
}

function minimal(sets: readonly Settling[]): readonly Settling[] {
  const kept: Settling[] = [];
  for (const set of [...sets].sort((a, b) => a.length - b.length)) {
    const holds = (other: Settling) => other.every((wanted) => set.some((one) => sameAwaited(one, wanted)));
    if (!kept.some(holds)) kept.push(set);
  }
  return kept.slice(0, MOST_ALTERNATIVES);
}
