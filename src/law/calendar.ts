import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addMonths } from 'date-fns/addMonths';
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

/** The years that have dates. */
const FIRST_YEAR = 1;
const LAST_YEAR = 9999;

/**
 * The part that contains a date, of years cut at month-days: a quarter of years cut at four.
 * The first part there is begins on 0001-01-01 and the last ends on 9999-12-31, where dates do.
 */
export function partContaining(date: LocalDate, starts: readonly MonthDay[]): Period {
  const year = Number(date.slice(0, 4));
  const years = [year - 1, year, year + 1].filter((one) => one >= FIRST_YEAR && one <= LAST_YEAR);
  const days = years.flatMap((one) => starts.map((start) => dayIn(one, start))).sort();
  const next = days.find((day) => day > date);
  const from = days.filter((day) => day <= date).at(-1);
  return {
    from: from ?? dayIn(FIRST_YEAR, '01-01'),
    to: next === undefined ? dayIn(LAST_YEAR, '12-31') : plusDays(next, -1),
  };
}

/**
 * The same day some whole number of months later (or earlier, if negative), or the last of its month where that month is shorter: six months after
 * 31 October is 30 April. Twelve months after 29 February is 28 February, and stays so: months are not given back by a longer one. None is after
 * 9999-12-31, nor before 0001-01-01.
 */
export function plusMonths(date: LocalDate, months: number): LocalDate {
  const later = addMonths(new UTCDateMini(date), months);
  if (later.getFullYear() > LAST_YEAR) return dayIn(LAST_YEAR, '12-31');
  if (later.getFullYear() < FIRST_YEAR) return dayIn(FIRST_YEAR, '01-01');
  return later.toISOString().slice(0, date.length) as LocalDate;
}

/**
 * The last day of so many whole months that begin on a day: the eve of its quantième, that many months later. Where that month has no such
 * quantième, the month’s end: a month from 31 January ends with February, a year from 29 February on the 28th. None is after 9999-12-31.
 */
export function lastDayOfMonths(from: LocalDate, months: number): LocalDate {
  const later = plusMonths(from, months);
  return dayOfMonth(later) === dayOfMonth(from) ? plusDays(later, -1) : later;
}

function dayOfMonth(date: LocalDate): string {
  return date.slice('YYYY-MM-'.length);
}

const MONTHS_IN_A_YEAR = 12;

/** The last day of so many whole years that begin on a day. */
export function lastDayOfYears(from: LocalDate, years: number): LocalDate {
  return lastDayOfMonths(from, years * MONTHS_IN_A_YEAR);
}
