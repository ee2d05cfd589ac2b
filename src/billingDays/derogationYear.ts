import { dayIn, type MonthDay, partContaining } from '../law/calendar.js';
import { type LocalDate, plusDays } from '../law/localDate.js';
import { intersect, type Period } from '../law/period.js';
import type { Reading } from '../law/reading.js';
import type { Choice } from '../verdict/explore.js';
import { type Law, textOf } from '../verdict/law.js';
import { referenceYear } from './parameters.js';
import { derogationFirstYear, derogationYear } from './readings.derogation.js';

const FIRST_OF_JANUARY: MonthDay = '01-01';

/** The days a derogation is held. */
export interface Held {
  readonly from: LocalDate;
  /** Undefined while it is still held. */
  readonly lastHeld: LocalDate | undefined;
}

/** What bears on the year of a derogation. */
export const READINGS_OF_YEAR: readonly Reading[] = [derogationYear, derogationFirstYear];

/**
 * « sur une base annuelle »: the days of the year read that are looked at, to the day asked about. Those since the derogation took effect and
 * while it is held, or every day of that year, as read. Otherwise, the derogation is held on none of them, or no text gives the year.
 */
export function yearOfDerogation({ from, lastHeld }: Held, choice: Choice, law: Law): Period | 'notHeld' | 'noText' {
  const { on } = law;
  if (from > on) return 'notHeld';
  const start = startOfYear(from, choice, law);
  if (start === undefined) return 'noText';
  const looked: Period = { from: start, to: on };
  const held = intersect(looked, { from, to: lastHeld ?? on });
  if (held === undefined) return 'notHeld';
  return choice[derogationFirstYear.id] === 'sinceEffect' ? held : looked;
}

/** The first day of the year that contains the day asked about, as read. */
function startOfYear(effect: LocalDate, choice: Choice, law: Law): LocalDate | undefined {
  switch (choice[derogationYear.id]) {
    case 'calendarYear':
      return partContaining(law.on, [FIRST_OF_JANUARY]).from;
    case 'derogationYear':
      return lastAnniversary(effect, law.on);
    default: {
      const text = textOf(referenceYear, law)?.value;
      return text === undefined ? undefined : partContaining(law.on, [text.start]).from;
    }
  }
}

/** The last anniversary of a day that has come. One of 29 February is on 1 March of the years that have none. */
function lastAnniversary(effect: LocalDate, on: LocalDate): LocalDate {
  const year = Number(on.slice(0, YEAR.length));
  const its = anniversary(effect, year);
  return its <= on ? its : anniversary(effect, year - 1);
}
const YEAR = 'YYYY';

function anniversary(effect: LocalDate, year: number): LocalDate {
  const day = effect.slice(`${YEAR}-`.length);
  return day === LEAP_DAY ? plusDays(dayIn(year, EVE_OF_LEAP_DAY), 1) : dayIn(year, day as MonthDay);
}
const LEAP_DAY = '02-29';
const EVE_OF_LEAP_DAY: MonthDay = '02-28';
