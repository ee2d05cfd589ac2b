import type { Accrual } from '../holdings/accrual.js';
import { dayNumber } from '../law/localDate.js';
import { intersect, type Period } from '../law/period.js';
import { days, exact, exactText } from '../law/quantity.js';
import type { Law } from '../verdict/law.js';
import { met, notApplicable, type Verdict } from '../verdict/verdict.js';
import type { AccrualSpan } from './life.js';
import type { LifeDays } from './lifeCount.js';
import { published } from './published.js';

const RULE = 'mir.accrual';

export type AccrualReason =
  | ({ readonly code: 'mir.accrual.counts'; readonly ground: Accrual['ground'] } & DaysCounted & Period)
  | ({ readonly code: 'mir.accrual.countsNothing'; readonly ground: Accrual['ground'] } & Period);

/** Days toward the 200, exact text: at the least, and at the most if what is not known turns out so. */
export interface DaysCounted {
  readonly atLeast: string;
  readonly atMost: string;
}

/**
 * Cumul de jours: what is held over some days, and how many of them count toward the 200.
 *
 * @returns
 *   - `met`: billing days count, and how many did
 *   - `notApplicable`: none counts, and why
 *
 * @see seeds 001 and 002; RAMQ, Devenir non participant
 */
export function accruals(
  spans: readonly AccrualSpan[],
  life: Period,
  count: LifeDays,
  law: Law,
): readonly Verdict<AccrualReason>[] {
  const start = dayNumber(life.from);
  return spans.flatMap(({ period, accrues, ground, sources: its }): readonly Verdict<AccrualReason>[] => {
    const looked = intersect(period, life);
    if (looked === undefined) return [];
    const sources = published(its, law);
    if (!accrues) return [notApplicable(RULE, { code: 'mir.accrual.countsNothing', ground, ...looked }, { sources })];
    const [first, last] = [dayNumber(looked.from) - start, dayNumber(looked.to) - start];
    const counted = {
      atLeast: daysOf(count.leastOn.subarray(first, last + 1)),
      atMost: daysOf(count.mostOn.subarray(first, last + 1)),
    };
    return [met(RULE, { code: 'mir.accrual.counts', ground, ...counted, ...looked }, { sources })];
  });
}

function daysOf(halfDays: Int16Array): string {
  let sum = 0;
  for (let i = 0; i < halfDays.length; i += 1) sum += halfDays[i] ?? 0;
  return daysText(sum);
}

/** Half-days as days, exact text. */
export function daysText(halfDays: number): string {
  return exactText(days(exact(halfDays)));
}
