import { dateOf } from '../holdings/dates.js';
import { lastDayOfYears } from '../law/calendar.js';
import type { LocalDate } from '../law/localDate.js';
import { contains, intersect, type Period } from '../law/period.js';
import type { Equivalence, EquivalenceClaim } from './facts.js';

/**
 * How the days of a claim stand to those that a table counts over: its count is theirs (`exact`), or a part of it (`within`), or theirs is a part of
 * it (`beyond`), or neither is known from the other (`across`).
 */
export type Fit = 'exact' | 'within' | 'beyond' | 'across';

/** The days of a claim as far as they have come, where they bear on a quarter. */
export interface Window {
  readonly fit: Fit;
  /** They would fit, but some have yet to come. */
  readonly isToCome: boolean;
}

/**
 * The days a claim was counted over, against a quarter. What stands must stand all along it; a count of a quarter is of that very one; a count of a
 * year is of any twelve months that hold it. A part of a count is never taken from another: a longer one bounds it, no more.
 * @param on - the day asked about; a day after it has not come
 */
export function windowOf(claim: EquivalenceClaim, over: Equivalence['over'], quarter: Period, on: LocalDate): Window {
  const days = { from: dateOf(claim.from), to: dateOf(claim.to) };
  const come = days.to > on ? { ...days, to: on } : days;
  const fit = fitOf(come, over, quarter);
  const wouldFit = fit !== 'exact' && fitOf(days, over, quarter) === 'exact';
  return { fit, isToCome: wouldFit || (fit !== 'exact' && quarter.to > on) };
}

/** The days of a claim that have come share one with the quarter. */
export function bearsOn({ from, to }: EquivalenceClaim, quarter: Period, on: LocalDate): boolean {
  const shared = intersect({ from: dateOf(from), to: dateOf(to) }, quarter);
  return shared !== undefined && shared.from <= on;
}

function fitOf(days: Period, over: Equivalence['over'], quarter: Period): Fit {
  if (over === 'standing') return isIn(quarter, days) ? 'exact' : 'beyond';
  if (over === 'quarter') {
    if (isIn(days, quarter)) return isIn(quarter, days) ? 'exact' : 'within';
    return isIn(quarter, days) ? 'beyond' : 'across';
  }
  if (isIn(quarter, days) && days.to === lastDayOfYears(days.from, 1)) return 'exact';
  const from = days.from < quarter.from ? days.from : quarter.from;
  const to = days.to > quarter.to ? days.to : quarter.to;
  return to <= lastDayOfYears(from, 1) ? 'within' : 'across';
}

function isIn(part: Period, whole: Period): boolean {
  return contains(whole, part.from) && contains(whole, part.to);
}

/** The least and the most that a count over the days asked for may be. */
export function boundsOf(count: number | null, fit: Fit): readonly [number, number] {
  if (count === null) return [0, Number.POSITIVE_INFINITY];
  switch (fit) {
    case 'exact':
      return [count, count];
    case 'within':
      return [count, Number.POSITIVE_INFINITY];
    case 'beyond':
      return [0, count];
    case 'across':
      return [0, Number.POSITIVE_INFINITY];
  }
}
