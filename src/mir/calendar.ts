import { dayIn } from '../law/calendar.js';
import type { Period } from '../law/period.js';
import type { Season } from './parameters.calendar.js';

/** The days of the year of a PREM, by its number: 1 December to 30 November. They name the version that governs it, read or not. */
export function planOf(premYear: number): Period {
  return { from: dayIn(premYear - 1, '12-01'), to: dayIn(premYear, '11-30') };
}

/** A season in the autumn before a PREM, into the next year when it ends before it begins. */
export function seasonOf({ start, end }: Season, premYear: number): Period {
  const autumn = premYear - 1;
  return { from: dayIn(autumn, start), to: dayIn(start <= end ? autumn : premYear, end) };
}

/** A season as a parameter shows it. */
export function seasonText({ start, end }: Season): string {
  return `${start}/${end}`;
}
