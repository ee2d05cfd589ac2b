import { type DayNumber, dayNumber, NOT_A_DAY } from '../law/localDate.js';
import { cents, NOT_AN_AMOUNT } from '../law/quantity.js';
import { isRegionCode } from '../law/territory.js';
import type { Activity } from './facts.js';
import { DAYS_IN_A_WEEK, UNKNOWN } from './limits.js';
import { SECTORS as GRANTED_SECTORS, type Sector } from './parameters.js';

/** Activities alike in all that bears on whether they were authorised, but for when they took place. */
export interface ActivityClass {
  readonly installation: string | null;
  readonly sector: Activity['sector'];
  readonly entered: boolean | null;
  readonly outsidePlan: boolean | null;
  readonly measure: Activity['measure'];
  /** {@link UNKNOWN} bits. */
  readonly unknown: number;
}

/** Activities read: for each, its class, the days it takes, and the unit it is part of. */
export interface ActivityTally {
  readonly classes: readonly ActivityClass[];
  readonly classOf: readonly number[];
  /** The day of each activity. */
  readonly dayOf: readonly DayNumber[];
  /** The first and the last day of its unit: a shift has one day, a week seven. */
  readonly firstDayOf: readonly DayNumber[];
  readonly lastDayOf: readonly DayNumber[];
  /** The first activity of its unit: the days of one week, of one physician, are one unit wherever they are counted. */
  readonly unitOf: readonly number[];
  /** The physicians named. */
  readonly physicians: readonly string[];
}

const KNOWN_FIELDS: Readonly<Record<string, true>> = {
  date: true,
  installation: true,
  sector: true,
  weekOf: true,
  physician: true,
  entered: true,
  measure: true,
  outsidePlan: true,
  amount: true,
  accepted: true,
  region: true,
  subTerritory: true,
  reference: true,
};

/** Whether a sector is granted by 7-day weeks; where the unit is not known or not found, an activity is its one day. */
export function isByWeek(sector: Activity['sector']): boolean {
  return sector === 'courteDuree' || sector === 'obstetrique';
}

/**
 * Activities → classes, days and units, in one pass. Each field is checked while it is read; when one is not as it should be the answer is
 * `undefined`, and the schema of `input.ts` tells what is wrong.
 */
export function tallyActivities(activities: readonly Activity[]): ActivityTally | undefined {
  const classes: ActivityClass[] = [];
  const classIndex = new Map<number, number>();
  const installations = new Map<string | null, number>();
  const physicians = new Map<string | undefined, number>();
  const weeks = new Map<number, Map<number, number>>();
  const classOf: number[] = [];
  const dayOf: DayNumber[] = [];
  const firstDayOf: DayNumber[] = [];
  const lastDayOf: DayNumber[] = [];
  const unitOf: number[] = [];

  for (let i = 0; i < activities.length; i += 1) {
    const activity = activities[i];
    if (typeof activity !== 'object' || activity === null || Array.isArray(activity)) return undefined;
    for (const key in activity) if (KNOWN_FIELDS[key] !== true) return undefined;
    const { date, installation, sector, weekOf, physician } = activity;
    if (!isSound(activity)) return undefined;
    const day = typeof date === 'string' ? dayNumber(date) : NOT_A_DAY;
    if (day === NOT_A_DAY) return undefined;

    const place = indexIn(installations, installation) * SECTORS.length + SECTORS.indexOf(sector);
    const key = place * STATES + stateOf(activity);
    let index = classIndex.get(key);
    if (index === undefined) {
      index = classes.push(classOfActivity(activity)) - 1;
      classIndex.set(key, index);
    }
    classOf.push(index);
    dayOf.push(day);
    const who = indexIn(physicians, physician);

    if (weekOf === undefined) {
      firstDayOf.push(day);
      lastDayOf.push(isByWeek(sector) ? day + DAYS_IN_A_WEEK - 1 : day);
      unitOf.push(i);
    } else {
      const first = dayNumber(weekOf);
      firstDayOf.push(first);
      lastDayOf.push(first + DAYS_IN_A_WEEK - 1);
      unitOf.push(unitOfWeek(weeks, first, who, i));
    }
  }
  const named = [...physicians.keys()].filter((name) => name !== undefined);
  return { classes, classOf, dayOf, firstDayOf, lastDayOf, unitOf, physicians: named };
}

function indexIn<T>(indices: Map<T, number>, value: T): number {
  const known = indices.get(value);
  if (known !== undefined) return known;
  indices.set(value, indices.size);
  return indices.size - 1;
}

const SECTORS: readonly Activity['sector'][] = [...GRANTED_SECTORS, 'other', null];
const MEASURES: readonly Activity['measure'][] = [undefined, 'le297', 'le132', 'le285'];
const ANSWERS: readonly (boolean | null)[] = [true, false, null];
const STATES = ANSWERS.length * ANSWERS.length * MEASURES.length;

/** What else tells activities of one place and sector apart, as one whole number. */
function stateOf({ entered = true, outsidePlan = false, measure }: Activity): number {
  const answers = ANSWERS.indexOf(entered) * ANSWERS.length + ANSWERS.indexOf(outsidePlan);
  return answers * MEASURES.length + MEASURES.indexOf(measure);
}

/** The first activity of a week: those of one physician that give the same first day are one, wherever they are counted. */
function unitOfWeek(weeks: Map<DayNumber, Map<number, number>>, first: DayNumber, who: number, record: number): number {
  let units = weeks.get(first);
  if (units === undefined) {
    units = new Map();
    weeks.set(first, units);
  }
  const unit = units.get(who) ?? record;
  if (unit === record) units.set(who, record);
  return unit;
}

function classOfActivity(activity: Activity): ActivityClass {
  const { installation, sector, entered = true, outsidePlan = false, measure } = activity;
  const unknown =
    (installation === null ? UNKNOWN.installation : 0) |
    (sector === null ? UNKNOWN.sector : 0) |
    (entered === null ? UNKNOWN.entered : 0) |
    (outsidePlan === null ? UNKNOWN.outsidePlan : 0);
  return { installation, sector, entered, outsidePlan, measure, unknown };
}

/** Every field but the date, as the schema has them. */
function isSound(activity: Activity): boolean {
  const { installation, sector, weekOf, physician, entered, measure, outsidePlan } = activity;
  if (installation !== null && !isName(installation)) return false;
  if (!isSector(sector)) return false;
  if (entered !== undefined && entered !== null && typeof entered !== 'boolean') return false;
  if (outsidePlan !== undefined && outsidePlan !== null && typeof outsidePlan !== 'boolean') return false;
  if (measure !== undefined && measure !== 'le297' && measure !== 'le132' && measure !== 'le285') return false;
  if (physician !== undefined && !isName(physician)) return false;
  if (weekOf !== undefined && !isWeekOf(activity, weekOf)) return false;
  return isBilling(activity);
}

function isSector(sector: unknown): sector is Sector | 'other' | null {
  switch (sector) {
    case 'urgence':
    case 'courteDuree':
    case 'obstetrique':
    case 'anesthesiologie':
    case 'other':
    case null:
      return true;
    default:
      return false;
  }
}

function isWeekOf({ date, sector }: Activity, weekOf: unknown): boolean {
  if (typeof weekOf !== 'string' || typeof date !== 'string' || !(isByWeek(sector) || sector === null)) return false;
  const first = dayNumber(weekOf);
  if (first === NOT_A_DAY) return false;
  const after = dayNumber(date) - first;
  return after >= 0 && after < DAYS_IN_A_WEEK;
}

/** What bears on days alone. */
function isBilling({ amount, accepted, region, subTerritory, reference }: Activity): boolean {
  if (amount !== undefined && !isAmount(amount)) return false;
  if (accepted !== undefined && !isAmount(accepted)) return false;
  if (region !== undefined && region !== null && !(typeof region === 'string' && isRegionCode(region))) return false;
  if (subTerritory !== undefined && subTerritory !== null && !isName(subTerritory)) return false;
  if ((subTerritory ?? null) !== null && (region ?? null) === null) return false;
  return reference === undefined || typeof reference === 'string';
}

function isAmount(amount: unknown): boolean {
  return amount === null || (typeof amount === 'string' && cents(amount) !== NOT_AN_AMOUNT);
}

/** As the schema has it: not empty, and no space at either end. */
function isName(text: unknown): boolean {
  return typeof text === 'string' && text !== '' && text === text.trim();
}
