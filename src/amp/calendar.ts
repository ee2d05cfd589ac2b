import { dayIn, type MonthDay, partContaining } from '../law/calendar.js';
import type { LocalDate } from '../law/localDate.js';
import { cutAt, type Period } from '../law/period.js';
import type { Choice } from '../verdict/explore.js';
import type { AmpCalendar } from './facts.js';
import { quarterStarts } from './parameters.calendar.js';
import { quarterCalendar } from './readings.calendar.js';

/** First day of each quarter of a year, in order: of the caller’s calendar, else as the texts are read. */
export function startsUnder(choice: Choice, calendar: AmpCalendar | undefined): readonly MonthDay[] {
  // SAFETY: the schema checked each.
  if (calendar !== undefined) return calendar.starts as readonly MonthDay[];
  return quarterStarts[choice[quarterCalendar.id] === 'january' ? 'january' : 'march'];
}

/** Trimestre: the quarter that contains a date. */
export function quarterContaining(date: LocalDate, starts: readonly MonthDay[]): Period {
  return partContaining(date, starts);
}

/** The quarters of the year that contains a date, as far as they have begun by it; the year begins with the first of the starts. */
export function quartersTo(date: LocalDate, starts: readonly MonthDay[]): readonly Period[] {
  const year = partContaining(date, starts.slice(0, 1));
  const days = [year.from, year.to].flatMap((end) => {
    const [its] = end.split('-');
    return starts.map((start) => dayIn(Number(its), start));
  });
  return cutAt(year, days).filter(({ from }) => from <= date);
}
