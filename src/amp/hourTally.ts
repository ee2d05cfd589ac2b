import { type DayNumber, dayNumber, type LocalDate, NOT_A_DAY } from '../law/localDate.js';
import type { Period } from '../law/period.js';
import { isRegionCode, type RegionCode } from '../law/territory.js';
import type { AmpHours } from './facts.js';
import { MOST_MINUTES } from './limits.js';

/** Where a date falls when it is in none of the cells. */
export const BEFORE = -1;
export const AFTER = -2;

/** Hours alike in everything that bears on whether they count, within the days of one cell; those that lack any of it make a class each. */
export interface HourClass {
  /** An index; {@link BEFORE}, {@link AFTER}. */
  readonly cell: number;
  readonly activity: string | null;
  /** Where it was done; undefined: not told, in the region of the notice. */
  readonly region: RegionCode | null | undefined;
  readonly depannage: boolean | null;
  /** Of those whose time is known. */
  readonly minutes: number;
  /** How many there are whose time is not. */
  readonly untimed: number;
}

/** Hours brought to classes. Tallies of parts merge, in order, into the tally of the whole. */
export interface HourTally {
  /** Days that follow one another, within which nothing changes whether hours count. */
  readonly cells: readonly Period[];
  /** The last day looked at. */
  readonly to: LocalDate;
  readonly classes: readonly HourClass[];
  /** For each record, its class. */
  readonly classOf: readonly number[];
  /** The records whose time is not known. */
  readonly untimed: readonly number[];
}

/** A field that a record may have. A `switch` tells at less cost than a set. */
function isField(name: string): boolean {
  switch (name as keyof AmpHours) {
    case 'date':
    case 'activity':
    case 'minutes':
    case 'region':
    case 'depannage':
    case 'reference':
      return true;
    default:
      return false;
  }
}

interface Counting {
  readonly record: AmpHours;
  readonly cell: number;
  minutes: number;
  untimed: number;
}

/**
 * Hours → how many minutes of each class. Each field is checked while it is read; when one is not as it should be the answer is `undefined`, and
 * the schema of `input.ts` tells what is wrong.
 */
export function tallyHours(hours: readonly AmpHours[], cells: readonly Period[], to: LocalDate): HourTally | undefined {
  const cellOf = cellsByDay(cells, to);
  const counts: Counting[] = [];
  const byActivity = new Map<string | null, (number | undefined)[]>();
  const classOf = new Array<number>(hours.length);
  const untimed: number[] = [];
  // No activity is it: the first is looked at like any other.
  let lastActivity: unknown = NO_ACTIVITY;
  let lastIndices: (number | undefined)[] = [];

  for (let i = 0; i < hours.length; i += 1) {
    const record = hours[i];
    if (typeof record !== 'object' || record === null || Array.isArray(record)) return undefined;
    const { date, activity, minutes, region, depannage, reference } = record;
    // Inherited ones as well, as the schema does.
    for (const field in record) if (!isField(field)) return undefined;
    if (reference !== undefined && typeof reference !== 'string') return undefined;
    const state = stateOf(region, depannage);
    const cell = typeof date === 'string' ? cellOf(date) : NO_DAY;
    if (state < 0 || cell === NO_DAY || !isTime(minutes)) return undefined;
    if (activity !== lastActivity) {
      if (activity !== null && !isName(activity)) return undefined;
      lastActivity = activity;
      lastIndices = byActivity.get(activity) ?? [];
      byActivity.set(activity, lastIndices);
    }
    const at = (cell - AFTER) * STATES + state;
    // What lacks something is weighed by itself.
    let index = isKnown(record) ? lastIndices[at] : undefined;
    if (index === undefined) {
      index = counts.push({ record, cell, minutes: 0, untimed: 0 }) - 1;
      lastIndices[at] = index;
    }
    classOf[i] = index;
    // SAFETY: the index is that of a count.
    const count = counts[index] as Counting;
    if (minutes === null) {
      count.untimed += 1;
      untimed.push(i);
    } else count.minutes += minutes;
  }
  const classes = counts.map(({ record, cell, minutes, untimed: without }): HourClass => {
    const { activity, region, depannage = false } = record;
    return { cell, activity, region, depannage, minutes, untimed: without };
  });
  return { cells, to, classes, classOf, untimed };
}

const NO_DAY = -3;
const NO_ACTIVITY = Symbol();
const ANSWERS = 3;
/** A region, none told, or one not known. */
const REGIONS = 20;
const STATES = REGIONS * ANSWERS;
const NOT_TOLD = 19;

/** Where it was done and whether as dépannage, as one whole number; negative when a field is not as it should be. */
function stateOf(region: unknown, depannage: unknown): number {
  let place = NOT_TOLD;
  if (region === null) place = 0;
  else if (region !== undefined) {
    if (typeof region !== 'string' || !isRegionCode(region)) return NO_DAY;
    place = Number(region);
  }
  if (depannage === undefined || depannage === false) return place * ANSWERS;
  if (depannage === true) return place * ANSWERS + 1;
  return depannage === null ? place * ANSWERS + 2 : NO_DAY;
}

/** Whether all that bears on whether hours count is known; how long they were is not. */
function isKnown({
  activity,
  region,
  depannage,
}: {
  readonly activity: unknown;
  readonly region?: unknown;
  readonly depannage?: unknown;
}): boolean {
  return activity !== null && region !== null && depannage !== null;
}

function isTime(minutes: unknown): boolean {
  return (
    minutes === null || (Number.isInteger(minutes) && (minutes as number) >= 0 && (minutes as number) <= MOST_MINUTES)
  );
}

/** As the schema has it: not empty, and no space at either end. */
function isName(text: unknown): boolean {
  return typeof text === 'string' && text !== '' && text === text.trim();
}

/** The cell of a date; each text of a day looked at is read once and remembered. */
function cellsByDay(cells: readonly Period[], to: LocalDate): (text: string) => number {
  const first = dayNumber(cells[0]?.from ?? to);
  const last = dayNumber(to);
  const byDay = new Int32Array(Math.max(0, last - first + 1));
  for (const [index, { from }] of cells.entries()) byDay.fill(index, Math.max(0, dayNumber(from) - first));
  let lastText = '';
  let lastCell = NO_DAY;
  return (text) => {
    if (text === lastText) return lastCell;
    const day: DayNumber = dayNumber(text);
    lastText = text;
    lastCell = day === NOT_A_DAY ? NO_DAY : day > last ? AFTER : (byDay[day - first] ?? BEFORE);
    return lastCell;
  };
}

/** The tally of two lists of hours, one after the other, from the tally of each. Both are over the same cells. */
export function mergeHourTallies(a: HourTally, b: HourTally): HourTally {
  if (a.to !== b.to || JSON.stringify(a.cells) !== JSON.stringify(b.cells)) {
    throw new RangeError('tallies of different periods do not merge');
  }
  const keyOf = ({ minutes: _, untimed: __, region, ...fields }: HourClass) =>
    JSON.stringify({ ...fields, region: region === undefined ? NOT_TOLD : region });
  const classes = [...a.classes];
  const indexOf = new Map(classes.map((one, index) => [keyOf(one), index]));
  const indexOfB = b.classes.map((one) => {
    const index = isKnown(one) ? indexOf.get(keyOf(one)) : undefined;
    if (index === undefined) return classes.push(one) - 1;
    const mine = classes[index] ?? one;
    classes[index] = { ...mine, minutes: mine.minutes + one.minutes, untimed: mine.untimed + one.untimed };
    return index;
  });
  return {
    ...a,
    classes,
    // SAFETY: each record of b has a class of b.
    classOf: [...a.classOf, ...b.classOf.map((index) => indexOfB[index] as number)],
    untimed: [...a.untimed, ...b.untimed.map((index) => index + a.classOf.length)],
  };
}
