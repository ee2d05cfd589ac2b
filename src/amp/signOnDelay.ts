import { dateOf } from '../holdings/dates.js';
import type { Version } from '../law/history.js';
import { type LocalDate, localDate, plusDays } from '../law/localDate.js';
import type { Reading } from '../law/reading.js';
import type { Choice } from '../verdict/explore.js';
import { type Law, textOf } from '../verdict/law.js';
import { quarterContaining, startsUnder } from './calendar.js';
import { type AmpCalendar, NOT_YET, type SignOn } from './facts.js';
import { signOnQuarters } from './parameters.adhesion.js';
import { newRegion, signOnAct, startOnFirstDay } from './readings.adhesion.js';
import { quarterCalendar } from './readings.calendar.js';

/** What is told of an adhésion, and the quarters it is measured by. */
export interface Told {
  readonly signOn: SignOn;
  readonly calendar: AmpCalendar | undefined;
}

/** The day a delay is counted from: the start of practice, or the start in the region of the notice. */
export interface Clock {
  readonly of: 'practice' | 'region';
  /** `null`: not known. */
  readonly startedOn: LocalDate | null;
}

/** The start of practice in the region is told apart from the start of practice. */
export function hasNewRegion({ practiceFrom, regionFrom }: SignOn): boolean {
  return regionFrom !== undefined && (regionFrom === null || regionFrom !== practiceFrom);
}

export function clockUnder(choice: Choice, signOn: SignOn): Clock {
  const { practiceFrom, regionFrom = null } = signOn;
  const isRegion = hasNewRegion(signOn) && choice[newRegion.id] === 'restarts';
  const day = isRegion ? regionFrom : practiceFrom;
  return { of: isRegion ? 'region' : 'practice', startedOn: day === null ? null : dateOf(day) };
}

/** The text on the deadline of whoever begins on a day. */
export function textFor(startedOn: LocalDate, law: Law): Version<1> | undefined {
  return textOf(signOnQuarters, { ...law, on: startedOn });
}

/** The last day of the first full quarter: « avant la fin du 1er trimestre complet suivant le début de pratique ». */
export function deadlineFrom(startedOn: LocalDate, calendar: AmpCalendar | undefined, choice: Choice): LocalDate {
  const starts = startsUnder(choice, calendar);
  const quarter = quarterContaining(startedOn, starts);
  if (quarter.from === startedOn && choice[startOnFirstDay.id] === 'thatQuarter') return quarter.to;
  return quarterContaining(plusDays(quarter.to, 1), starts).to;
}

/** The readings that what is told leaves room for. */
export function readingsFor({ signOn, calendar }: Told): readonly Reading[] {
  const days = [signOn.practiceFrom, ...(hasNewRegion(signOn) ? [signOn.regionFrom ?? null] : [])];
  const calendars = calendar === undefined ? quarterCalendar.options : [quarterCalendar.kept];
  const isFirstDay = (day: string | null) =>
    day === null ||
    calendars.some((option) => {
      const starts = startsUnder({ [quarterCalendar.id]: option }, calendar);
      return quarterContaining(dateOf(day), starts).from === day;
    });
  return [
    ...(calendar === undefined ? [quarterCalendar] : []),
    ...(days.some(isFirstDay) ? [startOnFirstDay] : []),
    signOnAct,
    ...(hasNewRegion(signOn) ? [newRegion] : []),
  ];
}

/** A day by the one asked about: `null` not known, undefined not by then. */
export function doneBy(day: string | null, on: LocalDate): LocalDate | null | undefined {
  if (day === null) return null;
  return day === NOT_YET || day > on ? undefined : dateOf(day);
}

/** A day before any that matters: it stands for whatever was surely done in time. */
export const LONG_AGO = localDate('0001-01-01');
/** A day after any that matters. */
export const FAR = localDate('9999-12-31');

/**
 * One day for each way an unknown start could turn out, by each calendar, against the days that count: the deadline before each of them, or after;
 * and before the first text.
 */
export function startsThatDiffer(
  days: readonly LocalDate[],
  calendar: AmpCalendar | undefined,
  choices: readonly Choice[],
): readonly LocalDate[] {
  const around = choices.flatMap((choice) => {
    const starts = startsUnder(choice, calendar);
    return days.flatMap((day) => {
      const eve = plusDays(quarterContaining(day, starts).from, -1);
      const turn = quarterContaining(eve, starts).from;
      return [plusDays(turn, -1), turn, plusDays(turn, 1)];
    });
  });
  const ofTexts = signOnQuarters.versions.flatMap(({ from }) => [plusDays(from, -1), from]);
  return [...new Set([...around, ...ofTexts])].filter((day) => day >= LONG_AGO);
}
