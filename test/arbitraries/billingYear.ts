import fc from 'fast-check';

/** A reference year, the day it is assessed on, and the dates worth billing on. */
export interface BillingYear {
  readonly from: string;
  readonly to: string;
  readonly asOf: string;
  /** The first and last days, the days around them and around `asOf`, and a few in between. */
  readonly dates: readonly string[];
}

const isLeap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const lengthOf = (year: number, month: number) =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
const text = (year: number, month: number, day: number) =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** The day after, counted on a calendar of our own. */
export function dayAfter(date: string): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  if (day < lengthOf(year, month)) return text(year, month, day + 1);
  return month < 12 ? text(year, month + 1, 1) : text(year + 1, 1, 1);
}

export function dayBefore(date: string): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  if (day > 1) return text(year, month, day - 1);
  return month > 1 ? text(year, month - 1, lengthOf(year, month - 1)) : text(year - 1, 12, 31);
}

/** Every day of a period, both ends included. */
export function daysFrom(from: string, to: string): readonly string[] {
  const days: string[] = [];
  for (let day = from; day <= to; day = dayAfter(day)) days.push(day);
  return days;
}

export function yearFrom(start: number, asOf?: string): BillingYear {
  const from = `${start}-03-01`;
  const to = `${start + 1}-02-${lengthOf(start + 1, 2)}`;
  const on = asOf ?? to;
  const middle = [`${start}-05-15`, `${start}-05-16`, `${start}-10-01`, `${start}-10-02`];
  const dates = [...middle, from, dayAfter(from), to, dayBefore(to), on, dayAfter(on), dayBefore(from), dayAfter(to)];
  return { from, to, asOf: on, dates: [...new Set(dates)].sort() };
}

/** A year that texts cover, ended or still running; one in two ends on 29 February. */
export const billingYear: fc.Arbitrary<BillingYear> = fc
  .tuple(fc.constantFrom(2021, 2022, 2023, 2023, 2024), fc.constantFrom('end', 'end', '-05-16', '-10-01'))
  .map(([start, end]) => yearFrom(start, end === 'end' ? undefined : `${start}${end}`));

/** A year before the dollars of a billing day were published: the caller supplies them, or does not. */
export const earlierYear: fc.Arbitrary<BillingYear> = fc
  .constantFrom(2017, 2018, 2019, 2020)
  .map((start) => yearFrom(start));
