import type { Exact } from '../law/quantity.js';
import type { Awaited } from '../verdict/verdict.js';
import { type BillingTally, UNKNOWN } from './billingTally.js';
import type { OpenDate } from './dayCount.js';
import { MOST_LISTED, MOST_TRIED } from './limits.js';
import type { Placing } from './placing.js';
import { type Bound, type HeldShare, isNothing, marginOf, shareOf } from './share.js';

/** What is unknown on an open date, as paths into the input. */
export function factsOf({ lacking }: OpenDate, tally: BillingTally, placing: Placing): readonly Awaited[] {
  return lacking.flatMap(({ cell, missing }) => {
    const { unknown = UNKNOWN.nothing, firstRecord } = tally.cells[cell] ?? {};
    const isApart = placing.amount === 'accepted' && (unknown & UNKNOWN.acceptedApart) !== 0;
    const fields = [
      ...((missing & UNKNOWN.region) === 0 ? [] : ['region']),
      ...((missing & UNKNOWN.subTerritory) === 0 ? [] : ['subTerritory']),
      ...((missing & (UNKNOWN.billed | UNKNOWN.accepted)) === 0 ? [] : [isApart ? 'accepted' : 'amount']),
      ...((missing & UNKNOWN.nature) === 0 ? [] : ['nature']),
    ];
    return fields.map((field): Awaited => ({ kind: 'fact', path: `records[${firstRecord}].${field}` }));
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
  const shares = openDates.map(({ pairs }) => pairs.map((pair) => shareOf(pair, onePerDate)));
  const margins = shares.map((all) => all.map((share) => marginOf(share, bound)));
  const scale = [marginOf(certain, bound), ...margins.flat()].reduce((multiple, { d }) => leastCommon(multiple, d), 1n);
  const scaled = (margin: Exact) => Number((margin.n * scale) / margin.d);
  const dates = openDates.map((date, i): Scaled => {
    const values = (margins[i] ?? []).map((margin, j) => ({
      margin: scaled(margin),
      isNothing: isNothing((shares[i] ?? [])[j] ?? certain),
    }));
    const all = values.map(({ margin }) => margin);
    return { date, values, low: Math.min(...all), high: Math.max(...all) };
  });
  const base = { margin: scaled(marginOf(certain, bound)), isNothing: isNothing(certain) };
  const widestFirst = [...dates].sort((a, b) => b.high - b.low - (a.high - a.low));
  for (let size = 1; size <= widestFirst.length; size += 1) {
    const candidates = dates.length <= MOST_TRIED ? setsOf(widestFirst, size) : [widestFirst.slice(0, size)];
    const enough = candidates.filter((set) => settles(set, dates, base));
    if (enough.length > 0) return enough.slice(0, MOST_LISTED).map((set) => set.map(({ date }) => date));
  }
  return [openDates];
}

/** What a date, or several, may come to: by how much above the bound, and whether it is not one half-day. */
interface Value {
  readonly margin: number;
  readonly isNothing: boolean;
}

interface Scaled {
  readonly date: OpenDate;
  readonly values: readonly Value[];
  readonly low: number;
  readonly high: number;
}

/** Whether, once these dates are known, no completion of the others can change the answer any more. */
function settles(set: readonly Scaled[], dates: readonly Scaled[], base: Value): boolean {
  const others = dates.filter((date) => !set.includes(date));
  const low = others.reduce((total, date) => total + date.low, 0);
  const high = others.reduce((total, date) => total + date.high, 0);
  const mayBeNothing = others.every(({ values }) => values.some(({ isNothing: nothing }) => nothing));
  const mayBeSomething = others.some(({ values }) => values.some(({ isNothing: nothing }) => !nothing));
  let reached: ReadonlyMap<string, Value> = new Map([['', base]]);
  for (const { values } of set) {
    const next = new Map<string, Value>();
    for (const sum of reached.values()) {
      for (const value of values) {
        const one = { margin: sum.margin + value.margin, isNothing: sum.isNothing && value.isNothing };
        next.set(`${one.margin} ${one.isNothing}`, one);
      }
    }
    reached = next;
  }
  return [...reached.values()].every(({ margin, isNothing: nothing }) => {
    if (nothing && mayBeNothing) return !mayBeSomething;
    return !(margin + low < 0 && margin + high >= 0);
  });
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
