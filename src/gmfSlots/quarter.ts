import { type MonthDay, partContaining } from '../law/calendar.js';
import type { Version } from '../law/history.js';
import { isLocalDate, type LocalDate, localDate } from '../law/localDate.js';
import { cutAt, type Period } from '../law/period.js';
import { quarterStarts } from './parameters.js';

// SAFETY: a history has a version.
const [{ value: STARTS }] = quarterStarts.versions as readonly [Version<readonly MonthDay[]>];

/** Trimestre: the quarter that contains a date. */
export function quarterContaining(date: LocalDate): Period {
  return partContaining(date, STARTS);
}

export function isQuarterStart(text: string): boolean {
  return isLocalDate(text) && STARTS.some((start) => text.endsWith(`-${start}`));
}

/** The quarters of the year of the measure that contains a date: from June, when the measure began. */
export function quartersOfYear(date: LocalDate): readonly Period[] {
  const year = partContaining(date, STARTS.slice(0, 1));
  const starts = [year.from, year.to].flatMap((end) => {
    const [its] = end.split('-');
    return STARTS.map((start) => localDate(`${its}-${start}`));
  });
  return cutAt(year, starts);
}
