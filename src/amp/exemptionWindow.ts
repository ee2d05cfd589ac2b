import { dateOf } from '../holdings/dates.js';
import { lastDayOfMonths, plusMonths } from '../law/calendar.js';
import { localDate, plusDays } from '../law/localDate.js';
import { contains, type Period } from '../law/period.js';
import type { FamilyExemption } from './facts.js';

/** The months of an exemption, as far as they are known. */
export interface ExemptionWindow {
  /** Days in every window they may be; none when there may be no window. */
  readonly sure: Period | undefined;
  /** Days in some; none when there is no window. */
  readonly possible: Period | undefined;
}

/** Nothing is known of it: any day. */
const EVERY_DAY: Period = { from: localDate('0001-01-01'), to: localDate('9999-12-31') };

/**
 * So many whole months in a row that contain the day of delivery, or of custody. The text asks for nothing else: the first day is the physician’s
 * choice, once, which is inferred. While it is not known, any window that contains the day may be the one.
 */
export function exemptionWindow(
  { day, from = null }: Pick<FamilyExemption, 'day' | 'from'>,
  months: number,
): ExemptionWindow {
  if (from !== null) {
    const window = { from: dateOf(from), to: lastDayOfMonths(dateOf(from), months) };
    if (day === null) return { sure: undefined, possible: window };
    return contains(window, dateOf(day))
      ? { sure: window, possible: window }
      : { sure: undefined, possible: undefined };
  }
  if (day === null) return { sure: undefined, possible: EVERY_DAY };
  const [first, on] = [firstWindowWith(dateOf(day), months), dateOf(day)];
  return {
    sure: { from: on, to: lastDayOfMonths(first, months) },
    possible: { from: first, to: lastDayOfMonths(on, months) },
  };
}

/** The first day of the earliest window that contains a day: it ends that day, or on the 29 February that follows it. */
function firstWindowWith(day: Period['from'], months: number) {
  const before = plusMonths(day, -months);
  return lastDayOfMonths(before, months) < day ? plusDays(before, 1) : before;
}
