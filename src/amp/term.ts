import { lastDayOfYears } from '../law/calendar.js';
import { type LocalDate, plusDays } from '../law/localDate.js';
import type { Period } from '../law/period.js';

/** The days of an engagement, and how many times it was renewed by then. */
export interface Term extends Period {
  readonly renewals: number;
}

/**
 * The term that runs on a day, not before the engagement takes effect. Each ends so many whole years after that day: the quantième is not lost to a
 * year without it.
 */
export function termOn(day: LocalDate, effectiveOn: LocalDate, years: number): Term {
  let from = effectiveOn;
  for (let renewals = 0; ; renewals += 1) {
    const to = lastDayOfYears(effectiveOn, years * (renewals + 1));
    if (day <= to) return { from, to, renewals };
    from = plusDays(to, 1);
  }
}
