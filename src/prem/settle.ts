import type { Exact } from '../law/quantity.js';
import type { Awaited } from '../verdict/verdict.js';
import { type BillingTally, UNKNOWN } from './billingTally.js';
import type { OpenDate } from './dayCount.js';
import { MOST_LISTED, MOST_TRIED } from './limits.js';
import type { Placing } from './placing.js';
import { type Bound, type HeldShare, marginOf, shareOf } from './share.js';

/** What is unknown on an open date, as paths into the input. */
export function factsOf({ cells }: OpenDate, tally: BillingTally, placing: Placing): readonly Awaited[] {
  return cells.flatMap((index) => {
    const cell = tally.cells[index];
    if (cell === undefined) return [];
    const { unknown, firstRecord } = cell;
    const missing: string[] = [];
    if ((unknown & UNKNOWN.region) !== 0) missing.push('region');
    const isUntold = (unknown & UNKNOWN.subTerritory) !== 0 || placing.sideOf[cell.territory] === 'either';
    if (isUntold && placing.unit === 'subTerritory') missing.push('subTerritory');
    if ((unknown & UNKNOWN[placing.amount]) !== 0) {
      const apart = placing.amount === 'accepted' && (unknown & UNKNOWN.acceptedApart) !== 0;
      missing.push(apart ? 'accepted' : 'amount');
    }
    if ((unknown & UNKNOWN.nature) !== 0) missing.push('nature');
    return missing.map((field): Awaited => ({ kind: 'fact', path: `records[${firstRecord}].${field}` }));
  });
}

/**
 * The smallest sets of open dates that, once known, settle a share whatever they turn out to be.
 * A set is enough when no value it may take leaves an answer that the dates still open could reverse.
 */
export function smallestSets(
  { certain, outcome }: HeldShare,
  openDates: readonly OpenDate[],
  bound: Bound,
  onePerDate: boolean,
): readonly (readonly OpenDate[])[] {
  if (outcome !== 'undetermined') return [];
  if (certain.part.n === 0n && certain.rest.n === 0n) return [openDates];
  const margins = openDates.map(({ pairs }) => pairs.map((pair) => marginOf(shareOf(pair, onePerDate), bound)));
  const scale = [marginOf(certain, bound), ...margins.flat()].reduce((multiple, { d }) => leastCommon(multiple, d), 1n);
  const scaled = (margin: Exact) => Number((margin.n * scale) / margin.d);
  const dates = openDates.map((date, i) => {
    const values = [...new Set((margins[i] ?? []).map(scaled))];
    return { date, values, low: Math.min(...values), high: Math.max(...values) };
  });
  const base = scaled(marginOf(certain, bound));
  const settles = (set: readonly (typeof dates)[number][]) => {
    const others = dates.filter((date) => !set.includes(date));
    const low = others.reduce((total, date) => total + date.low, 0);
    const high = others.reduce((total, date) => total + date.high, 0);
    let reached = new Set([base]);
    for (const { values } of set) reached = new Set([...reached].flatMap((sum) => values.map((value) => sum + value)));
    return ![...reached].some((sum) => sum + low < 0 && sum + high >= 0);
  };
  const widestFirst = [...dates].sort((a, b) => b.high - b.low - (a.high - a.low));
  for (let size = 1; size <= widestFirst.length; size += 1) {
    const candidates = dates.length <= MOST_TRIED ? setsOf(widestFirst, size) : [widestFirst.slice(0, size)];
    const enough = candidates.filter(settles);
    if (enough.length > 0) return enough.slice(0, MOST_LISTED).map((set) => set.map(({ date }) => date));
  }
  return [openDates];
}

function setsOf<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  if (size === 0) return [[]];
  return items.flatMap((item, i) => setsOf(items.slice(i + 1), size - 1).map((others) => [item, ...others]));
}

function leastCommon(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return (a / x) * b;
}
