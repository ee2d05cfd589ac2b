import type { Bilingual } from '../law/bilingual.js';
import type { Parsed } from './fields.js';

const HOUR = 60;
const DAY = 1440;
/** More digits than this are no time that anybody does. */
const MOST_DIGITS = 7;

/** What a number alone is, in a column of durations. */
export type Unit = 'hours' | 'minutes';

/** The unit that the header of a column tells of: « Durée (min) », « Minutes »; hours, unless it says minutes alone. */
export function unitOf(header: string): Unit {
  const words = header
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  const says = (names: readonly string[]) => words.some((word) => names.includes(word));
  return says(MINUTES) && !says(HOURS) ? 'minutes' : 'hours';
}
const HOURS = ['h', 'hr', 'hrs', 'hh', 'heure', 'heures', 'hour', 'hours'];
const MINUTES = ['min', 'mins', 'mn', 'minute', 'minutes'];

const OF_HOURS = '(?:h|hrs?|heures?|hours?)';
const OF_MINUTES = '(?:min|mins|mn|minutes?)';
const NUMBER = '(\\d+)(?:[.,](\\d+))?';
const BARE = new RegExp(`^${NUMBER}$`);
const IN_HOURS = new RegExp(`^${NUMBER}${OF_HOURS}$`);
const IN_MINUTES = new RegExp(`^${NUMBER}${OF_MINUTES}$`);
const IN_BOTH = new RegExp(`^(\\d+)${OF_HOURS}(?:(\\d{2})|(\\d{1,2})(?:m|${OF_MINUTES}))$`);
const ONE_DIGIT = new RegExp(`^\\d+${OF_HOURS}\\d$`);
const CLOCK = /^(\d+):(\d{2})(?::00)?$/;
/** Ordinary, no-break, narrow no-break and thin spaces. */
const SPACES = /[ \u00A0\u202F\u2009]/g;

/**
 * A time worked, in whole minutes; an empty cell is not known. « 7,5 », « 7.25 h », « 7 h 30 », « 7:30 », « 450 min ». Nothing is rounded: hours
 * that are not whole minutes are refused.
 * @param unit - what a number alone is
 */
export function durationOf(cell: string, unit: Unit): Parsed<number | null> {
  if (cell === '') return { value: null };
  const read = timeWorked(cell, unit);
  return 'value' in read && read.value > DAY ? { expected: EXPECTED.ofADay } : read;
}

function timeWorked(cell: string, unit: Unit): Parsed<number> {
  const text = cell.toLowerCase().replace(SPACES, '');
  const both = IN_BOTH.exec(text) ?? (unit === 'hours' ? CLOCK.exec(text) : null);
  if (both !== null) {
    const [, hours = '', first, second] = both;
    return hoursAndMinutes(hours, first ?? second ?? '');
  }
  if (ONE_DIGIT.test(text)) return { expected: EXPECTED.twoDigits };
  const inHours = IN_HOURS.exec(text) ?? (unit === 'hours' ? BARE.exec(text) : null);
  if (inHours !== null) return wholeMinutes(inHours, HOUR);
  const inMinutes = IN_MINUTES.exec(text) ?? (unit === 'minutes' ? BARE.exec(text) : null);
  if (inMinutes !== null) return wholeMinutes(inMinutes, 1);
  return { expected: unit === 'hours' ? EXPECTED.duration : EXPECTED.minutes };
}

function hoursAndMinutes(hours: string, minutes: string): Parsed<number> {
  if (hours.length > MOST_DIGITS || Number(minutes) >= HOUR) return { expected: EXPECTED.duration };
  return { value: Number(hours) * HOUR + Number(minutes) };
}

/** A number of a unit, exactly; what is not whole minutes is shown to the nearest of them, for the caller to write. */
function wholeMinutes([, whole = '', decimals = '']: RegExpExecArray, minutesOfUnit: number): Parsed<number> {
  if (whole.length > MOST_DIGITS || decimals.length > MOST_DIGITS) return { expected: EXPECTED.duration };
  const scale = 10n ** BigInt(decimals.length);
  const scaled = BigInt(whole + decimals) * BigInt(minutesOfUnit);
  if (scaled % scale === 0n) return { value: Number(scaled / scale) };
  return { expected: notWhole(Number((2n * scaled + scale) / (2n * scale))) };
}

function notWhole(nearest: number): Bilingual {
  const minutes = String(nearest % HOUR).padStart(2, '0');
  const text = `${Math.floor(nearest / HOUR)} h ${minutes}`;
  return {
    fr: `des minutes entières, car rien n’est arrondi : écrivez « ${text} » si c’est bien cela`,
    en: `whole minutes, since nothing is rounded: write "${text}" if that is what it is`,
  };
}

const TIME = /^(\d{1,2})(?::(\d{2})(?::00)?|h(\d{2})?)?([ap])?(?:m|\.m\.)?$/;
const NOON = 12;

/** A time of day, in minutes since midnight: « 08:00 », « 16 h 30 », « 4:30 PM », « 24:00 »; an empty cell is not known. */
export function timeOf(cell: string): Parsed<number | null> {
  if (cell === '') return { value: null };
  const text = cell.toLowerCase().replace(SPACES, '');
  const [, hour = '', ofClock, ofHours = '00', half] = TIME.exec(text) ?? [];
  const isSaid = hour !== '' && /[:h]|[ap]\.?m/.test(text) && (half !== undefined) === text.includes('m');
  const [hours, minutes] = [Number(hour), Number(ofClock ?? ofHours)];
  const isOfHalf = half === undefined || (hours >= 1 && hours <= NOON);
  if (!isSaid || !isOfHalf || minutes >= HOUR) return { expected: EXPECTED.time };
  const at = (half === undefined ? hours : (hours % NOON) + (half === 'p' ? NOON : 0)) * HOUR + minutes;
  return at > DAY ? { expected: EXPECTED.time } : { value: at };
}

/** How long from one time of a day to another; midnight ends the day. */
export function lasting(start: number, end: number): { readonly minutes: number; readonly isOneDay: boolean } {
  const last = end === 0 && start > 0 ? DAY : end;
  return last > start ? { minutes: last - start, isOneDay: true } : { minutes: last + DAY - start, isOneDay: false };
}

export const EXPECTED = {
  duration: {
    fr: 'une durée, comme « 7 h 30 », « 7:30 », « 7,5 » (heures) ou « 450 min », ou rien si elle est inconnue',
    en: 'a time, like "7 h 30", "7:30", "7.5" (hours) or "450 min", or nothing if not known',
  },
  minutes: {
    fr: 'un nombre entier de minutes, ou une durée comme « 7 h 30 » ou « 7,5 h », ou rien si elle est inconnue',
    en: 'a whole number of minutes, or a time like "7 h 30" or "7.5 h", or nothing if not known',
  },
  ofADay: {
    fr: 'au plus 24 h, puisqu’un relevé est d’une seule date : une ligne pour chaque date (« 450 min » pour des minutes)',
    en: 'no more than 24 h, since a record is of one date: a line for each date ("450 min" for minutes)',
  },
  twoDigits: {
    fr: 'des minutes de deux chiffres : « 7 h 05 » ou « 7 h 50 », par exemple',
    en: 'minutes of two digits: "7 h 05" or "7 h 50", for instance',
  },
  time: {
    fr: 'une heure du jour, de « 00:00 » à « 24:00 », comme « 08:00 » ou « 16 h 30 », ou rien si elle est inconnue',
    en: 'a time of day, "00:00" to "24:00", like "08:00" or "4:30 PM", or nothing if not known',
  },
  sameDay: {
    fr: 'une fin après le début, le même jour. Une nuit compte deux dates : une ligne pour chacune, « 20:00 » à « 24:00 », puis « 00:00 » à « 08:00 »; ou donnez la durée de la garde',
    en: 'an end after the start, the same day. A night has two dates: a line for each, "20:00" to "24:00", then "00:00" to "08:00"; or give the time the shift lasted',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
