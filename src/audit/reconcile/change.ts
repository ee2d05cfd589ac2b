import { dateOfDay, dayNumber, isLocalDate, type LocalDate, localDate, plusDays } from '../../law/localDate.js';
import type { Period } from '../../law/period.js';
import type { AnyRecord, RecordsOf } from './table.js';

/** The records of an input; none where it has none. */
export function recordsIn(input: object, { list }: RecordsOf): readonly AnyRecord[] {
  const found = (input as Readonly<Record<string, unknown>>)[list];
  return Array.isArray(found) ? found : [];
}

export function withRecords(input: object, { list }: RecordsOf, records: readonly AnyRecord[]): object {
  return { ...input, [list]: records };
}

/** The input without some of its records. */
export function withoutRecords(
  input: object,
  its: RecordsOf,
  leftOut: (record: AnyRecord, i: number) => boolean,
): object {
  return withRecords(
    input,
    its,
    recordsIn(input, its).filter((record, i) => !leftOut(record, i)),
  );
}

/**
 * Where dates of records may be moved: each to one of its own, the free day of a period that is nearest to where it is wanted, so that what was alone
 * stays alone. Undefined when there is no room.
 * @param wanted - where each date should be near to
 */
export function freeDates(
  wanted: ReadonlyMap<string, string>,
  taken: ReadonlySet<string>,
  { from, to }: Period,
): ReadonlyMap<string, LocalDate> | undefined {
  const [first, last] = [dayNumber(from), dayNumber(to)];
  const free = new Map<string, LocalDate>();
  const used = new Set([...taken].map(dayNumber));
  for (const [date, near] of [...wanted].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const found = nearest(Math.min(Math.max(dayNumber(near), first), last), first, last, used);
    if (found === undefined) return undefined;
    used.add(found);
    free.set(date, dateOfDay(found));
  }
  return free;
}

function nearest(wanted: number, first: number, last: number, used: ReadonlySet<number>): number | undefined {
  for (let away = 0; away <= last - first; away += 1) {
    for (const day of [wanted - away, wanted + away]) {
      if (day >= first && day <= last && !used.has(day)) return day;
    }
  }
  return undefined;
}

/** A date so many years later; the last of February stays the last of February. */
export function yearsLater(date: string, years: number): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const later = String(Number(year) + years).padStart(year.length, '0');
  const isEndOfFebruary = month === FEBRUARY && plusDays(localDate(date), 1).endsWith('-03-01');
  if (!isEndOfFebruary) return `${later}-${month}-${day}`;
  return isLocalDate(`${later}-02-29`) ? `${later}-02-29` : `${later}-02-28`;
}
const FEBRUARY = '02';

/** Whether records that were of two dates still are, so many years later: a year without 29 February has one date fewer. */
export function staysApart(input: object, all: readonly RecordsOf[], years: number): boolean {
  return all.every((its) => {
    const dates = new Set(recordsIn(input, its).map(({ date }) => date));
    return new Set([...dates].map((date) => yearsLater(date, years))).size === dates.size;
  });
}

/** Every date in a value of plain JSON, so many years later. */
export function allYearsLater<T>(value: T, years: number): T {
  if (typeof value === 'string') return (isLocalDate(value) ? yearsLater(value, years) : value) as T;
  if (Array.isArray(value)) return value.map((one) => allYearsLater(one, years)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, allYearsLater(one, years)])) as T;
}
