import { dateOfDay, type LocalDate } from '../law/localDate.js';
import { type BillingTally, type Cell, cellAt, indicesOn, NONE, UNKNOWN } from './billingTally.js';
import { arrangements, type Pair } from './openDates.js';
import type { Thresholds } from './parameters.js';
import { FULL, halfDaysFor, naturesOf, type Placing, type Side } from './placing.js';
import type { ThresholdSpan } from './thresholds.js';

/** Why a cell counts, does not, or cannot be told. */
export type CellFate =
  | 'part'
  | 'rest'
  | 'restDepannage'
  | 'belowHalfDay'
  | 'depannageLeftOut'
  | 'outsidePlan'
  | 'noThreshold'
  | 'unknown'
  | 'sameDateAsUnknown';

/** A date with something unknown on it: what it may come to, in half-days. */
export interface OpenDate {
  readonly date: LocalDate;
  readonly pairs: readonly Pair[];
  /** The cells of the records that lack something, with what they lack as {@link UNKNOWN} bits. */
  readonly lacking: readonly Lacking[];
}

export interface Lacking {
  readonly cell: number;
  readonly missing: number;
}

/** Half-days of each side. Where a date was shared, `sharedBy` holds, by the half-days it had, those of each side. */
export interface DayCount {
  readonly part: number;
  readonly rest: number;
  readonly sharedBy: ReadonlyMap<number, Pair>;
  readonly openDates: readonly OpenDate[];
  /** For each run of days that no threshold covers, its first date with something billed. */
  readonly withoutThreshold: readonly LocalDate[];
  readonly fateOf: readonly (CellFate | undefined)[];
  /** The cell that carries the half-days of the ones that add up with it. */
  readonly leaderOf: readonly number[];
  /** Half-days, carried by the leader. */
  readonly halfDaysOf: readonly number[];
  /** Half-days that the date of a cell had over all units, when it was shared; else 0. */
  readonly sharedOf: readonly number[];
}

/** What the readings leave out of both terms. */
function leftOut(cell: Cell, placing: Placing): CellFate | undefined {
  if (cell.nature === 'depannage' && placing.depannage === 'leftOut') return 'depannageLeftOut';
  if (cell.nature === 'other' && placing.outsidePlan === 'leftOut') return 'outsidePlan';
  return undefined;
}

/** What bears on this count and is not known of a cell, as {@link UNKNOWN} bits; nothing when all of it is known. */
function missingOf(tally: BillingTally, placing: Placing, index: number, present: readonly number[]): number {
  const cell = cellAt(tally, index);
  const nature = naturesOf(cell, placing).length > 1 ? UNKNOWN.nature : UNKNOWN.nothing;
  return nature | (cell.unknown & UNKNOWN[placing.amount]) | missingOfPlace(tally, placing, index, present);
}

/** An unknown place bears when it may be on either side, or in the same unit as something else of the date or not. */
function missingOfPlace(tally: BillingTally, placing: Placing, index: number, present: readonly number[]): number {
  const { territory, unknown } = cellAt(tally, index);
  const isEither = placing.sideOf[territory] === 'either';
  const mayAddUp = placing.unit !== 'everywhere' && mayShareUnit(tally, index, present);
  if (!isEither && !mayAddUp) return UNKNOWN.nothing;
  const region = unknown & UNKNOWN.region;
  if (placing.unit === 'region') return region;
  // A name that does not tell the side is as good as none.
  return region | (isEither ? UNKNOWN.subTerritory : unknown & UNKNOWN.subTerritory);
}

/** Whether another cell of the date may be in the same region: they may or may not be one unit. */
function mayShareUnit(tally: BillingTally, index: number, present: readonly number[]): boolean {
  const regionOf = (at: number) => tally.territories[cellAt(tally, at).territory]?.region ?? null;
  const others = present.filter((other) => other !== index).map(regionOf);
  return regionOf(index) === null ? others.length > 0 : others.includes(null) || others.includes(regionOf(index));
}

/** A count under way. */
interface Counting {
  readonly tally: BillingTally;
  readonly placing: Placing;
  readonly unitOf: readonly number[];
  readonly fateOf: (CellFate | undefined)[];
  readonly leaderOf: number[];
  readonly halfDaysOf: number[];
  readonly sharedOf: number[];
  readonly sharedBy: Map<number, Pair>;
  readonly openDates: OpenDate[];
  readonly withoutThreshold: LocalDate[];
  part: number;
  rest: number;
}

/** Counts the days of a window under one placing, in one pass over its dates. */
export function countDays(tally: BillingTally, spans: readonly ThresholdSpan[], placing: Placing): DayCount {
  const size = tally.cells.length;
  const count: Counting = {
    tally,
    placing,
    unitOf: unitsOf(tally, placing),
    fateOf: new Array(size).fill(undefined),
    leaderOf: new Array(size).fill(NONE),
    halfDaysOf: new Array(size).fill(0),
    sharedOf: new Array(size).fill(0),
    sharedBy: new Map(),
    openDates: [],
    withoutThreshold: [],
    part: 0,
    rest: 0,
  };
  for (const { firstSlot, lastSlot, version } of spans) {
    const thresholds = version?.value;
    let firstWithout: LocalDate | undefined;
    for (let slot = firstSlot; slot <= lastSlot; slot += 1) {
      const last = tally.lastCellOf[slot] ?? NONE;
      if (last === NONE) continue;
      const cell = cellAt(tally, last);
      const isPlain = cell.unknown === UNKNOWN.nothing && placing.sideOf[cell.territory] !== 'either';
      if (thresholds === undefined) {
        const date = countWithoutThreshold(count, slot, cell);
        firstWithout ??= date;
      } else if (isPlain && cell.previous === NONE) countLoneCell(count, last, cell, thresholds);
      else countDate(count, slot, cell, thresholds);
    }
    if (firstWithout !== undefined) count.withoutThreshold.push(firstWithout);
  }
  return count;
}

/** The common date: one territory, nothing unknown. */
function countLoneCell(count: Counting, index: number, cell: Cell, thresholds: Thresholds): void {
  const { placing } = count;
  count.leaderOf[index] = index;
  const out = leftOut(cell, placing);
  if (out !== undefined) {
    count.fateOf[index] = out;
    return;
  }
  const halfDays = halfDaysFor(cell[placing.amount], thresholds);
  const side = sideOf(cell, placing);
  if (side === 'part') count.part += halfDays;
  else count.rest += halfDays;
  count.halfDaysOf[index] = halfDays;
  count.fateOf[index] = fateFor(cell, side, halfDays);
}

/** The cells of a date that are not left out of both terms, earliest first. */
function presentOn(count: Counting, slot: number): readonly number[] {
  const { tally, placing, fateOf, leaderOf } = count;
  const present: number[] = [];
  for (const index of indicesOn(slot, tally)) {
    const out = leftOut(cellAt(tally, index), placing);
    fateOf[index] = out;
    leaderOf[index] = index;
    if (out === undefined) present.push(index);
  }
  return present;
}

/** A date that no threshold covers: its day, unless everything on it is left out. What else is unknown on it stays so. */
function countWithoutThreshold(count: Counting, slot: number, { day }: Cell): LocalDate | undefined {
  const { tally, placing } = count;
  const present = presentOn(count, slot);
  if (present.length === 0) return undefined;
  for (const index of present) count.fateOf[index] = 'noThreshold';
  const date = dateOfDay(day);
  const lacking = lackingOf(tally, placing, present);
  if (lacking.length > 0) count.openDates.push({ date, pairs: [], lacking });
  return date;
}

function lackingOf(tally: BillingTally, placing: Placing, present: readonly number[]): readonly Lacking[] {
  return present
    .map((cell): Lacking => ({ cell, missing: missingOf(tally, placing, cell, present) }))
    .filter(({ missing }) => missing !== UNKNOWN.nothing);
}

/** A date of several cells, or with something unknown. */
function countDate(count: Counting, slot: number, { day }: Cell, thresholds: Thresholds): void {
  const { tally, placing, fateOf, unitOf } = count;
  const present = presentOn(count, slot);
  const lacking = lackingOf(tally, placing, present);
  if (lacking.length === 0) {
    countUnits(count, present, thresholds);
    return;
  }
  const unknown = lacking.map(({ cell }) => cell);
  for (const index of present) fateOf[index] = unknown.includes(index) ? 'unknown' : 'sameDateAsUnknown';
  const cellsAt = (indices: readonly number[]) => indices.map((index) => cellAt(tally, index));
  const known = cellsAt(present.filter((index) => !unknown.includes(index)));
  const open = cellsAt(unknown);
  const pairs = arrangements({ known, open, territories: tally.territories, placing, unitOf, thresholds });
  count.openDates.push({ date: dateOfDay(day), pairs, lacking });
}

/** The dollars of one unit add up; its earliest cell carries what they make. */
function countUnits(count: Counting, present: readonly number[], thresholds: Thresholds): void {
  const { tally, placing, unitOf, fateOf, leaderOf, halfDaysOf, sharedBy, sharedOf } = count;
  let part = 0;
  let rest = 0;
  for (const leader of present) {
    const first = cellAt(tally, leader);
    const side = sideOf(first, placing);
    const together = present.filter((index) => {
      const cell = cellAt(tally, index);
      return unitOf[cell.territory] === unitOf[first.territory] && sideOf(cell, placing) === side;
    });
    if (together[0] !== leader) continue;
    const sum = together.reduce((total, index) => total + cellAt(tally, index)[placing.amount], 0);
    const halfDays = halfDaysFor(sum, thresholds);
    for (const index of together) {
      leaderOf[index] = leader;
      fateOf[index] = fateFor(cellAt(tally, index), side, halfDays);
    }
    halfDaysOf[leader] = halfDays;
    if (side === 'part') part += halfDays;
    else rest += halfDays;
  }
  const onDate = part + rest;
  if (placing.onePerDate && onDate > FULL) {
    const before = sharedBy.get(onDate) ?? { part: 0, rest: 0 };
    sharedBy.set(onDate, { part: before.part + part, rest: before.rest + rest });
    for (const index of present) sharedOf[index] = onDate;
  } else {
    count.part += part;
    count.rest += rest;
  }
}

function fateFor(cell: Cell, side: Side, halfDays: number): CellFate {
  if (halfDays === 0) return 'belowHalfDay';
  return side === 'rest' && cell.nature === 'depannage' ? 'restDepannage' : side;
}

/** The side a cell counts on. Dépannage that is always on one side counts there wherever it was done. */
function sideOf(cell: Cell, { depannage, sideOf: sides }: Placing): Side {
  if (cell.nature === 'depannage' && (depannage === 'part' || depannage === 'rest')) return depannage;
  return sides[cell.territory] === 'part' ? 'part' : 'rest';
}

/** For each territory, the first one of its unit. */
function unitsOf({ territories }: BillingTally, { unit }: Placing): readonly number[] {
  return territories.map(({ region }, index) => {
    if (unit === 'everywhere') return 0;
    return unit === 'region' && region !== null ? territories.findIndex((other) => other.region === region) : index;
  });
}
