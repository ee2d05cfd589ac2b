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
  if (dates.length > MOST_TRIED) return [widestEnough(widestFirst, base).map(({ date }) => date)];
  for (let size = 1; size < widestFirst.length; size += 1) {
    const enough = setsOf(widestFirst, size).filter((set) => settles(set, dates, base));
    if (enough.length > 0) return enough.slice(0, MOST_LISTED).map((set) => set.map(({ date }) => date));
  }
  return [openDates];
}

/** The fewest of the widest dates that are surely enough. */
function widestEnough(widestFirst: readonly Scaled[], base: Value): readonly Scaled[] {
  let size = 1;
  while (size < widestFirst.length && !surelySettles(widestFirst.slice(0, size), widestFirst.slice(size), base)) {
    size += 1;
  }
  return widestFirst.slice(0, size);
}

/**
 * Whether no value that these dates could take together, spaced as their values are, leaves an answer that the others could
 * reverse. Sound, and quick however many the dates: values that they cannot in fact take may make it answer no.
 */
function surelySettles(set: readonly Scaled[], others: readonly Scaled[], base: Value): boolean {
  const mayBeNothing = set.every(({ values }) => values.some(({ isNothing: nothing }) => nothing));
  if (base.isNothing && mayBeNothing) return false;
  const total = (dates: readonly Scaled[], end: 'low' | 'high') => dates.reduce((sum, date) => sum + date[end], 0);
  const least = base.margin + total(set, 'low');
  const most = base.margin + total(set, 'high');
  const steps = set.flatMap(({ values, low }) => values.map(({ margin }) => margin - low));
  const step = steps.reduce(greatestCommon, 0);
  // A sum that the others can turn either way lies in [-high, -low[ of the others.
  const from = Math.max(least, -total(others, 'high'));
  const to = Math.min(most, -total(others, 'low') - 1);
  const first = step === 0 ? least : least + Math.ceil((from - least) / step) * step;
  return first < from || first > to;
}

function greatestCommon(a: number, b: number): number {
  return b === 0 ? a : greatestCommon(b, a % b);
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
