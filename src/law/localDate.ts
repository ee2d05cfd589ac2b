import { UTCDateMini } from '@date-fns/utc/date/mini';

declare const localDateBrand: unique symbol;

/** A civil date as text, `YYYY-MM-DD`. Never an instant: it has no time and no zone. */
export type LocalDate = string & { readonly [localDateBrand]: true };

/** Days since 1970-01-01, a whole number. */
export type DayNumber = number;

/** What {@link dayNumber} answers when the text is not a civil date. */
export const NOT_A_DAY = Number.MIN_SAFE_INTEGER;

const ZERO = 48;
const HYPHEN = 45;
const DAYS_BEFORE_MONTH = [0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;
const DAYS_IN_MONTH = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const DAYS_BEFORE_1970 = 719_162;
const MILLISECONDS_IN_A_DAY = 86_400_000;
const TEXT_LENGTH = 10;

function digit(text: string, at: number): number {
  const value = text.charCodeAt(at) - ZERO;
  return value >= 0 && value <= 9 ? value : Number.NaN;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/**
 * The day a `YYYY-MM-DD` text names, read from its characters; {@link NOT_A_DAY} if it names none.
 * Years run from 0001 to 9999, in the Gregorian calendar.
 */
export function dayNumber(text: string): DayNumber {
  if (text.length !== TEXT_LENGTH || text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) return NOT_A_DAY;
  const year = digit(text, 0) * 1000 + digit(text, 1) * 100 + digit(text, 2) * 10 + digit(text, 3);
  const month = digit(text, 5) * 10 + digit(text, 6);
  const day = digit(text, 8) * 10 + digit(text, 9);
  if (!(year >= 1 && month >= 1 && month <= 12 && day >= 1)) return NOT_A_DAY;
  const leap = isLeap(year);
  const last = month === 2 && leap ? 29 : (DAYS_IN_MONTH[month] ?? 0);
  if (day > last) return NOT_A_DAY;
  const past = year - 1;
  const leapDays = Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
  const thisYear = (DAYS_BEFORE_MONTH[month] ?? 0) + (leap && month > 2 ? 1 : 0);
  return past * 365 + leapDays + thisYear + day - 1 - DAYS_BEFORE_1970;
}

export function isLocalDate(text: string): text is LocalDate {
  return dayNumber(text) !== NOT_A_DAY;
}

/**
 * A text known to be a civil date.
 * @throws RangeError if it is not `YYYY-MM-DD` or names a day that does not exist
 */
export function localDate(text: string): LocalDate {
  if (!isLocalDate(text)) throw new RangeError(`not a civil date (YYYY-MM-DD): ${text}`);
  return text;
}

/** The inverse of {@link dayNumber}. */
export function dateOfDay(day: DayNumber): LocalDate {
  return new UTCDateMini(day * MILLISECONDS_IN_A_DAY).toISOString().slice(0, TEXT_LENGTH) as LocalDate;
}

/** The last date there is: who writes it means a day that does not come. */
const LAST_DATE = '9999-12-31';

/** The date some whole number of days later (or earlier, if negative); none is after 9999-12-31. */
export function plusDays(date: LocalDate, days: number): LocalDate {
  return dateOfDay(Math.min(dayNumber(date) + days, dayNumber(LAST_DATE)));
}
