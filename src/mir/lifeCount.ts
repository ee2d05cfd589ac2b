import { type BillingTally, indicesOn } from '../billingDays/billingTally.js';
import { countDays, type DayCount, type OpenDate } from '../billingDays/dayCount.js';
import { billingDay } from '../billingDays/parameters.js';
import { FULL, type Placing, placingAsRead } from '../billingDays/placing.js';
import { factsOf } from '../billingDays/settle.js';
import { dateOfDay, dayNumber, type LocalDate } from '../law/localDate.js';
import { together } from '../verdict/combine.js';
import type { Choice } from '../verdict/explore.js';
import type { Awaited, Settling } from '../verdict/verdict.js';
import { atTheMost, inWholeDays, type Spans } from './life.js';
import { dayPlace, halfDaysToward } from './readings.js';

/** The days of a life that count toward the 200, in half-days, under one way to read the texts. */
export interface LifeDays {
  /** For each day of the tally: at the least, and at the most if what is not known turns out so. */
  readonly leastOn: Int16Array;
  readonly mostOn: Int16Array;
  readonly least: number;
  readonly most: number;
  /** What is not known that may add days. */
  readonly open: readonly OpenDays[];
}

/** The same, with how each record was counted. */
export interface LifeCount extends LifeDays {
  /** The days that have a threshold, and those that have none. */
  readonly withThreshold: DayCount;
  readonly without: DayCount;
}

/** A date of which something is not known, or dates without a threshold: what they may come to more or less, and what tells. */
export interface OpenDays {
  readonly least: number;
  readonly most: number;
  /** What they may come to is so many half-days apart. */
  readonly step: number;
  /** A date with a single record, and a threshold: what the record turns out to be is all there is to know. */
  readonly isAlone: boolean;
  readonly awaited: readonly Awaited[];
}

/** How days are placed: all on one side, since a day counts wherever it was done. Work outside the plan is not « dans le cadre du régime public ». */
export function placingOfLife(territories: number, choice: Choice): Placing {
  return {
    ...placingAsRead(choice),
    sideOf: new Array<'rest'>(territories).fill('rest'),
    unit: choice[dayPlace.id] === 'byTerritory' ? 'subTerritory' : 'everywhere',
    partRegion: null,
    partUnits: 'one',
    depannage: 'asPlaced',
    outsidePlan: 'leftOut',
  };
}

/** Counts the days of a life, under one way to read the texts. */
export function countLife(tally: BillingTally, { known, unknown }: Spans, choice: Choice): LifeCount {
  const placing = placingOfLife(tally.territories.length, choice);
  const isWhole = choice[halfDaysToward.id] === 'wholeDaysOnly';
  const withThreshold = countDays(tally, isWhole ? inWholeDays(known) : known, placing);
  const without = unknown.length === 0 ? NOTHING : countDays(tally, atTheMost(unknown), placing);
  const length = tally.lastCellOf.length;
  const [leastOn, mostOn] = [new Int16Array(length), new Int16Array(length)];
  const start = dayNumber(tally.period.from);
  addCounted(withThreshold, tally, start, [leastOn, mostOn]);
  addCounted(without, tally, start, [mostOn]);
  const open: OpenDays[] = [];
  for (const date of withThreshold.openDates) {
    const slot = dayNumber(date.date) - start;
    const { least, most, step } = rangeOf(date, placing);
    leastOn[slot] = least;
    mostOn[slot] = most;
    const isAlone = indicesOn(slot, tally).length === 1;
    if (least < most) open.push({ least, most, step, isAlone, awaited: factsOf(date, tally, placing) });
  }
  for (const date of without.openDates) {
    mostOn[dayNumber(date.date) - start] = rangeOf(date, placing).most;
  }
  for (const { firstSlot, lastSlot, period } of unknown) {
    const days = mostOn.subarray(firstSlot, lastSlot + 1);
    const most = sumOf(days);
    if (most === 0) continue;
    const first = dateOfDay(dayNumber(period.from) + days.findIndex((halfDays) => halfDays > 0));
    const facts = without.openDates.filter(
      (one) => period.from <= one.date && one.date <= period.to && rangeOf(one, placing).most > 0,
    );
    const awaited = [
      { kind: 'text', parameter: billingDay.id, on: first } as const,
      ...facts.flatMap((date) => factsOf(date, tally, placing)),
    ];
    open.push({ least: 0, most, step: isWhole ? FULL : 1, isAlone: false, awaited });
  }
  return { leastOn, mostOn, least: sumOf(leastOn), most: sumOf(mostOn), open, withThreshold, without };
}

/** No date is without a threshold. */
const NOTHING: DayCount = {
  part: 0,
  rest: 0,
  sharedBy: new Map(),
  openDates: [],
  withoutThreshold: [],
  fateOf: [],
  leaderOf: [],
  halfDaysOf: [],
  sharedOf: [],
};

/** A count in which half-days add up, as it would be were whole days alone counted; where something is not known, they are counted again. */
export function wholeDaysOf(count: LifeCount, tally: BillingTally): LifeDays | undefined {
  if (count.open.length > 0 || count.withThreshold.openDates.length > 0) return undefined;
  const on = new Int16Array(tally.lastCellOf.length);
  addCounted(count.withThreshold, tally, dayNumber(tally.period.from), [on], FULL);
  const sum = sumOf(on);
  return { leastOn: on, mostOn: on, least: sum, most: sum, open: [] };
}

/**
 * Whether two ways to read the texts count the same days, and leave the same ones open. Where several records make an open date, or the threshold is
 * not known, they may still part once it is.
 */
export function isSameCount(a: LifeDays, b: LifeDays): boolean {
  if (a === b) return true;
  // What adds to the most is open, and says of what record it is.
  if (a.least !== b.least) return false;
  for (let slot = 0; slot < a.leastOn.length; slot += 1) if (a.leastOn[slot] !== b.leastOn[slot]) return false;
  return JSON.stringify(a.open) === JSON.stringify(b.open);
}

/** What dates of which all is known come to, each at most a day where they are shared. */
function addCounted(
  { halfDaysOf, sharedOf }: DayCount,
  { cells }: BillingTally,
  start: number,
  into: readonly Int16Array[],
  atLeast = 1,
): void {
  for (let i = 0; i < halfDaysOf.length; i += 1) {
    const halfDays = halfDaysOf[i] ?? 0;
    if (halfDays < atLeast) continue;
    const slot = (cells[i]?.day ?? start) - start;
    for (const on of into) on[slot] = sharedOf[i] === 0 ? (on[slot] ?? 0) + halfDays : FULL;
  }
}

/** What a date may come to. */
function rangeOf({ pairs }: OpenDate, { onePerDate }: Placing): Pick<OpenDays, 'least' | 'most' | 'step'> {
  const values = pairs.map(({ rest }) => (onePerDate ? Math.min(rest, FULL) : rest));
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return { least, most, step: values.map((value) => value - least).reduce(greatestCommon, 0) };
}

function sumOf(halfDays: Int16Array): number {
  let sum = 0;
  for (let i = 0; i < halfDays.length; i += 1) sum += halfDays[i] ?? 0;
  return sum;
}

/** The first day by which so many half-days are counted; undefined when they never are. */
export function dayReached(halfDaysOn: Int16Array, wanted: number, from: LocalDate): LocalDate | undefined {
  let sum = 0;
  for (let slot = 0; slot < halfDaysOn.length; slot += 1) {
    sum += halfDaysOn[slot] ?? 0;
    if (sum >= wanted) return dateOfDay(dayNumber(from) + slot);
  }
  return undefined;
}

/**
 * What settles a count that may reach so many half-days or not: what decides, that is, what some way to complete the rest leaves to tell. Of the
 * rest, whether each number between the least and the most can be had is not looked at, but for their step: never wrong to leave something out.
 */
export function settlingCount({ least, open }: Pick<LifeDays, 'least' | 'open'>, wanted: number): Settling {
  const decisive = open.filter((one) => {
    const step = open.filter((other) => other !== one).reduce((common, other) => greatestCommon(common, other.step), 0);
    // What the others may add, beside their least, for this one to tell.
    const from = Math.max(0, wanted - least - (one.most - one.least));
    const first = step === 0 ? 0 : Math.ceil(from / step) * step;
    return first < wanted - least;
  });
  const awaited = decisive.flatMap((one) => one.awaited);
  // SAFETY: what is not settled is decided by something.
  return together([], awaited) as unknown as Settling;
}

function greatestCommon(a: number, b: number): number {
  return b === 0 ? a : greatestCommon(b, a % b);
}
