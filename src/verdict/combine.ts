import type { Outcome, Settling, Verdict } from './verdict.js';

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

/** What settles a conjunction of open verdicts: one set of each, together. Smallest first. */
export function awaitingAll(verdicts: readonly Verdict[]): readonly Settling[] {
  let sets: readonly Settling[] = [];
  for (const verdict of verdicts) {
    if (verdict.outcome !== 'undetermined') continue;
    sets =
      sets.length === 0 ? verdict.awaiting : smallest(sets.flatMap((a) => verdict.awaiting.map((b) => union(a, b))));
  }
  return sets;
}

function union(a: Settling, b: Settling): Settling {
  const seen = new Set(a.map((awaited) => JSON.stringify(awaited)));
  return [...a, ...b.filter((awaited) => !seen.has(JSON.stringify(awaited)))];
}

function smallest(sets: readonly Settling[]): readonly Settling[] {
  return [...sets].sort((a, b) => a.length - b.length).slice(0, MOST_ALTERNATIVES);
}
