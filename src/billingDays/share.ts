import {
  ceiling,
  compare,
  complement,
  type Exact,
  exact,
  floor,
  fromHundredths,
  marginOverPercent,
  minus,
  overPercent,
  plus,
} from '../law/quantity.js';
import type { Outcome } from '../verdict/verdict.js';
import type { DayCount } from './dayCount.js';
import type { Pair } from './openDates.js';
import { FULL } from './placing.js';

/** What a share must be: at least, or at most, so many per cent of the whole. */
export interface Bound {
  readonly kind: 'atLeast' | 'atMost';
  readonly percent: number;
}

/** Half-days of the two sides, exact. */
export interface Share {
  readonly part: Exact;
  readonly rest: Exact;
}

/** A count held against a bound: what is certain, the two ends of what may be, and what follows. */
export interface HeldShare {
  /** Half-days of the records about which nothing is unknown. */
  readonly certain: Share;
  readonly worst: Share;
  readonly best: Share;
  /** `undetermined` exactly when the ways to complete what is unknown do not all agree. */
  readonly outcome: Outcome;
}

const ZERO = exact(0);

export function wholeOf({ part, rest }: Share): Exact {
  return plus(part, rest);
}

/**
 * By how much a share is on the right side of a bound, in half-days of the part: zero exactly at it, negative when it fails.
 * Nothing is rounded.
 */
export function marginOf(share: Share, bound: Bound): Exact {
  const over = fromHundredths(marginOverPercent(share.part, wholeOf(share), bound.percent));
  return bound.kind === 'atLeast' ? over : { n: -over.n, d: over.d };
}

/** A pair in half-days; where a date counts for one day at the most, its day is shared in proportion. */
export function shareOf({ part, rest }: Pair, onePerDate: boolean): Share {
  const onDate = part + rest;
  if (!onePerDate || onDate <= FULL) return { part: exact(part), rest: exact(rest) };
  return { part: exact(FULL * part, onDate), rest: exact(FULL * rest, onDate) };
}

function sum(a: Share, b: Share): Share {
  return { part: plus(a.part, b.part), rest: plus(a.rest, b.rest) };
}

/** What the records about which nothing is unknown come to. */
export function certainShare(count: DayCount): Share {
  let share: Share = { part: exact(count.part), rest: exact(count.rest) };
  for (const [onDate, { part, rest }] of count.sharedBy) {
    share = sum(share, { part: exact(FULL * part, onDate), rest: exact(FULL * rest, onDate) });
  }
  return share;
}

/** Holds a count against a bound, whatever its unknowns turn out to be. The ends are reached, not merely not passed. */
export function hold(count: DayCount, bound: Bound, onePerDate: boolean): HeldShare {
  const certain = certainShare(count);
  let worst = certain;
  let best = certain;
  let nothingPossible = isNothing(certain);
  let nothingCertain = nothingPossible;
  for (const { pairs } of count.openDates) {
    const shares = pairs.map((pair) => shareOf(pair, onePerDate));
    const byMargin = [...shares].sort((a, b) => compare(marginOf(a, bound), marginOf(b, bound)));
    worst = sum(worst, byMargin[0] ?? { part: ZERO, rest: ZERO });
    best = sum(best, byMargin.at(-1) ?? { part: ZERO, rest: ZERO });
    nothingPossible &&= shares.some(isNothing);
    nothingCertain &&= shares.every(isNothing);
  }
  return { certain, worst, best, outcome: outcomeOf(worst, best, bound, nothingPossible, nothingCertain) };
}

/** Not one half-day on either side. */
export function isNothing(share: Share): boolean {
  return share.part.n === 0n && share.rest.n === 0n;
}

function outcomeOf(
  worst: Share,
  best: Share,
  bound: Bound,
  nothingPossible: boolean,
  nothingCertain: boolean,
): Outcome {
  if (nothingCertain) return 'notApplicable';
  if (nothingPossible) return 'undetermined';
  if (compare(marginOf(worst, bound), ZERO) >= 0) return 'met';
  return compare(marginOf(best, bound), ZERO) < 0 ? 'notMet' : 'undetermined';
}

/** A number of days with the two checks that show it: so many pass, half a day less (or more) does not. */
export interface Certified {
  readonly halfDays: number;
  readonly passes: Share;
  readonly fails: Share;
}

function add(share: Share, part: number, rest: number): Share {
  return { part: plus(share.part, exact(part)), rest: plus(share.rest, exact(rest)) };
}

/** The fewest half-days to add to the part for a share that is below its minimum to reach it. */
export function fewestToAdd(share: Share, bound: Bound): Certified {
  const k = ceiling(overPercent(minus(ZERO, marginOf(share, bound)), complement(bound.percent)));
  return { halfDays: k, passes: add(share, k, 0), fails: add(share, k - 1, 0) };
}

/** The fewest half-days to move between the sides, toward the right one, for a share that fails to pass. */
export function fewestToMove(share: Share, bound: Bound): Certified {
  const k = ceiling(minus(ZERO, marginOf(share, bound)));
  const moved = (halfDays: number) =>
    bound.kind === 'atLeast' ? add(share, halfDays, -halfDays) : add(share, -halfDays, halfDays);
  return { halfDays: k, passes: moved(k), fails: moved(k - 1) };
}

/** The most half-days that may still be added on the wrong side of a share that passes. */
export function mostToSpare(share: Share, bound: Bound): Certified {
  const weight = bound.kind === 'atLeast' ? bound.percent : complement(bound.percent);
  const k = floor(overPercent(marginOf(share, bound), weight));
  const spent = (halfDays: number) => (bound.kind === 'atLeast' ? add(share, 0, halfDays) : add(share, halfDays, 0));
  return { halfDays: k, passes: spent(k), fails: spent(k + 1) };
}
