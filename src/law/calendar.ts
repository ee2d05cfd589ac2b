import { UTCDateMini } from '@date-fns/utc/date/mini';
import { lastDayOfMonth } from 'date-fns/lastDayOfMonth';
import { type LocalDate, localDate, plusDays } from './localDate.js';
import type { Period } from './period.js';

/**
 * A month and day as texts write it, `MM-DD`.
 * `02-end` is the last day of February: « 28/29 février ».
 */
export type MonthDay = `${number}-${number}` | `${number}-end`;

/** The day a month-day names in a year; a month's end is the calendar's own, leap years included. */
export function dayIn(year: number, monthDay: MonthDay): LocalDate {
  const yearText = String(year).padStart(4, '0');
  if (!monthDay.endsWith('-end')) return localDate(`${yearText}-${monthDay}`);
  const month = Number(monthDay.slice(0, 2));
  const end = lastDayOfMonth(new UTCDateMini(year, month - 1, 1));
  return localDate(`${yearText}-${monthDay.slice(0, 2)}-${String(end.getDate()).padStart(2, '0')}`);
}

/** The yearly period from one month-day to another of the next calendar year that contains a date. */
export function yearContaining(date: LocalDate, start: MonthDay, end: MonthDay): Period {
  const year = Number(date.slice(0, 4));
  const from = dayIn(year, start) <= date ? year : year - 1;
  return { from: dayIn(from, start), to: dayIn(from + 1, end) };
}

/** The part that contains a date, of years cut at month-days: a quarter of years cut at four. */
export function partContaining(date: LocalDate, starts: readonly MonthDay[]): Period {
  const year = Number(date.slice(0, 4));
  const days = [year - 1, year, year + 1].flatMap((one) => starts.map((start) => dayIn(one, start))).sort();
  const next = days.find((day) => day > date);
  const from = days.filter((day) => day <= date).at(-1);
  // SAFETY: with at least one start a year, one of the year before is not after the date, one of the year after is.
  return { from: from as LocalDate, to: plusDays(next as LocalDate, -1) };
}
