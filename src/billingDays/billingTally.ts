import { IVNS, NO_IVN } from '../law/ivn.js';
import { type DayNumber, dayNumber, type LocalDate, NOT_A_DAY } from '../law/localDate.js';
import { lengthInDays, type Period } from '../law/period.js';
import { cents, NOT_AN_AMOUNT } from '../law/quantity.js';
import { isRegionCode, type Territory } from '../law/territory.js';
import { type BillingRecord, NATURES, type Nature } from './record.js';

/** What is not known of a record, as bits: a cell of a record with any of them holds that record alone. */
export const UNKNOWN = {
  nothing: 0,
  region: 1,
  subTerritory: 2,
  billed: 4,
  accepted: 8,
  acceptedApart: 16,
  nature: 32,
} as const;

/** The dollars of one date, territory and nature. Records that lack something are not added up: each has its own cell. */
export interface Cell {
  readonly day: DayNumber;
  /** Index into {@link BillingTally.territories}. */
  readonly territory: number;
  readonly nature: Nature | null;
  /** Cents. */
  billed: number;
  accepted: number;
  /** {@link UNKNOWN} bits. */
  readonly unknown: number;
  /** The first record that went into it. */
  readonly firstRecord: number;
  /** The cell before it on the same date, -1 if none. */
  readonly previous: number;
}

/** Records brought to cents by date, territory and nature. Tallies of parts merge into the tally of the whole. */
export interface BillingTally {
  readonly period: Period;
  readonly territories: readonly Territory[];
  /** The first record of each territory, of whatever day. */
  readonly firstRecordOf: readonly number[];
  readonly cells: readonly Cell[];
  /** The last cell of each day of the period, counted from its first; -1 if none. */
  readonly lastCellOf: Int32Array;
  /** For each record, its cell, or {@link BEFORE}, or {@link AFTER}. */
  readonly cellOf: readonly number[];
}

/** The record is of a day before the period, or after it. */
export const BEFORE = -1;
export const AFTER = -2;
/** No cell. */
export const NONE = -1;

/** The fields a record may have. `for in` over them costs less than an array of keys. */
const KNOWN_FIELDS: Readonly<Record<string, true>> = {
  date: true,
  amount: true,
  region: true,
  subTerritory: true,
  nature: true,
  accepted: true,
  ivn: true,
  reference: true,
};

function territoryIndex(territories: Territory[], region: string | null, subTerritory: string | null): number {
  for (let i = 0; i < territories.length; i += 1) {
    const known = territories[i];
    if (known?.region === region && known.subTerritory === subTerritory) return i;
  }
  const sound =
    (region === null ? subTerritory === null : typeof region === 'string' && isRegionCode(region)) &&
    (subTerritory === null ||
      (typeof subTerritory === 'string' && subTerritory !== '' && subTerritory === subTerritory.trim()));
  if (!sound) return NONE;
  // SAFETY: the line above checked the region.
  return territories.push({ region, subTerritory } as Territory) - 1;
}

/**
 * Records of billing → dollars by date, territory and nature, over a period.
 * Each field is checked while it is converted; when one is not as it should be the answer is `undefined`, and
 * the schema of `input.ts` tells what is wrong.
 */
export function tallyBilling(records: readonly BillingRecord[], period: Period): BillingTally | undefined {
  const start = dayNumber(period.from);
  const length = lengthInDays(period);
  const lastCellOf = new Int32Array(length).fill(NONE);
  const territories: Territory[] = [];
  const firstRecordOf: number[] = [];
  const cells: Cell[] = [];
  const cellOf: number[] = [];

  for (let index = 0; index < records.length; index += 1) {
    const record = records[index];
    if (typeof record !== 'object' || record === null) return undefined;
    for (const key in record) if (KNOWN_FIELDS[key] !== true) return undefined;
    const { date, amount, region, subTerritory, nature, accepted, ivn, reference } = record;
    if (reference !== undefined && typeof reference !== 'string') return undefined;
    if (ivn !== undefined && ivn !== null && ivn !== NO_IVN && !IVNS.includes(ivn)) return undefined;

    const day = typeof date === 'string' ? dayNumber(date) : NOT_A_DAY;
    const billedCents = amount === null ? 0 : typeof amount === 'string' ? cents(amount) : NOT_AN_AMOUNT;
    let acceptedCents = billedCents;
    if (accepted !== undefined) {
      acceptedCents = accepted === null ? 0 : typeof accepted === 'string' ? cents(accepted) : NOT_AN_AMOUNT;
    }
    const territory = territoryIndex(territories, region, subTerritory);
    if (territory === firstRecordOf.length) firstRecordOf.push(index);
    if (day === NOT_A_DAY || billedCents === NOT_AN_AMOUNT || acceptedCents === NOT_AN_AMOUNT || territory === NONE) {
      return undefined;
    }
    if (nature !== 'ordinary' && nature !== null && !NATURES.includes(nature)) return undefined;

    const slot = day - start;
    if (slot < 0 || slot >= length) {
      cellOf.push(slot < 0 ? BEFORE : AFTER);
      continue;
    }
    const unknown = unknownsOf(record);
    const last = lastCellOf[slot] ?? NONE;
    const found = unknown === UNKNOWN.nothing ? cellLike(cells, last, territory, nature) : NONE;
    const cell = found === NONE ? undefined : cells[found];
    if (cell === undefined) {
      lastCellOf[slot] = cells.length;
      cellOf.push(cells.length);
      cells.push({
        day,
        territory,
        nature,
        billed: billedCents,
        accepted: acceptedCents,
        unknown,
        firstRecord: index,
        previous: last,
      });
    } else {
      cell.billed += billedCents;
      cell.accepted += acceptedCents;
      cellOf.push(found);
    }
  }
  return { period, territories, firstRecordOf, cells, lastCellOf, cellOf };
}

/** The cell of complete records of a territory and nature among those of one date, -1 if none. */
function cellLike(cells: readonly Cell[], last: number, territory: number, nature: Nature | null): number {
  for (let index = last; index !== NONE; ) {
    const cell = cells[index];
    if (cell === undefined) break;
    if (cell.territory === territory && cell.nature === nature && cell.unknown === UNKNOWN.nothing) return index;
    index = cell.previous;
  }
  return NONE;
}

function unknownsOf({ region, subTerritory, amount, accepted, nature }: BillingRecord): number {
  let unknown: number = UNKNOWN.nothing;
  if (region === null) unknown |= UNKNOWN.region;
  if (subTerritory === null) unknown |= UNKNOWN.subTerritory;
  if (amount === null) unknown |= UNKNOWN.billed;
  if (accepted === undefined ? amount === null : accepted === null) unknown |= UNKNOWN.accepted;
  if (accepted === null) unknown |= UNKNOWN.acceptedApart;
  if (nature === null || nature === 'inPlan') unknown |= UNKNOWN.nature;
  return unknown;
}

/** The tally of two lists of records, one after the other, from the tally of each. Both are over the same period. */
export function mergeTallies(a: BillingTally, b: BillingTally): BillingTally {
  if (a.period.from !== b.period.from || a.period.to !== b.period.to) {
    throw new RangeError('tallies of different periods do not merge');
  }
  const start = dayNumber(a.period.from);
  const territories = [...a.territories];
  const firstRecordOf = [...a.firstRecordOf];
  const territoryOf = b.territories.map(({ region, subTerritory }, i) => {
    const territory = territoryIndex(territories, region, subTerritory);
    if (territory === firstRecordOf.length) firstRecordOf.push((b.firstRecordOf[i] ?? 0) + a.cellOf.length);
    return territory;
  });
  const cells = a.cells.map((cell) => ({ ...cell }));
  const lastCellOf = Int32Array.from(a.lastCellOf);
  const cellOfB = b.cells.map((cell) => {
    const slot = cell.day - start;
    const territory = territoryOf[cell.territory] ?? NONE;
    const last = lastCellOf[slot] ?? NONE;
    const at = cell.unknown === UNKNOWN.nothing ? cellLike(cells, last, territory, cell.nature) : NONE;
    const found = cells[at];
    if (found !== undefined) {
      found.billed += cell.billed;
      found.accepted += cell.accepted;
      return at;
    }
    lastCellOf[slot] = cells.length;
    return cells.push({ ...cell, territory, previous: last, firstRecord: cell.firstRecord + a.cellOf.length }) - 1;
  });
  return {
    period: a.period,
    territories,
    firstRecordOf,
    cells,
    lastCellOf,
    cellOf: [...a.cellOf, ...b.cellOf.map((cell) => (cell < 0 ? cell : (cellOfB[cell] ?? NONE)))],
  };
}

/** The cells of one day of the period, as indices, earliest first. */
export function indicesOn(slot: number, { cells, lastCellOf }: BillingTally): readonly number[] {
  const indices: number[] = [];
  for (let index = lastCellOf[slot] ?? NONE; index !== NONE; index = cells[index]?.previous ?? NONE)
    indices.push(index);
  return indices.reverse();
}

/** The cells of one day of the period, earliest first. */
export function cellsOn(slot: number, tally: BillingTally): readonly Cell[] {
  return indicesOn(slot, tally).map((index) => cellAt(tally, index));
}

export function cellAt({ cells }: BillingTally, index: number): Cell {
  // SAFETY: indices come from the tally itself, which chains its own cells.
  return cells[index] as Cell;
}

/** The civil date as the index of its day in the tally. */
export function slotOf(date: LocalDate, tally: BillingTally): number {
  return dayNumber(date) - dayNumber(tally.period.from);
}
