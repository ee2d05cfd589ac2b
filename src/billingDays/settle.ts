import type { Awaited } from '../verdict/verdict.js';
import { type BillingTally, UNKNOWN } from './billingTally.js';
import type { OpenDate } from './dayCount.js';
import { MOST_SUMS } from './limits.js';
import type { Placing } from './placing.js';
import { type Bound, type HeldShare, isNothing, marginOf, type Share, shareOf } from './share.js';

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
 * The open dates that decide a share: known, they settle it whatever they turn out to be, and none of them can be left out.
 * A date decides when two ways to complete everything, alike but for it, give different answers. There is one such set.
 */
export function decisiveDates(
  { certain, outcome }: HeldShare,
  openDates: readonly OpenDate[],
  bound: Bound,
  onePerDate: boolean,
): readonly OpenDate[] {
  if (outcome !== 'undetermined') return [];
  const shares = openDates.map(({ pairs }) => pairs.map((pair) => shareOf(pair, onePerDate)));
  const scale = [certain, ...shares.flat()].reduce(
    (multiple, one) => leastCommon(multiple, marginOf(one, bound).d),
    1n,
  );
  const asValue = (share: Share): Value => {
    const { n, d } = marginOf(share, bound);
    return { margin: Number((n * scale) / d), isNothing: isNothing(share) };
  };
  const dates = shares.map((all) => distinct(all.map(asValue)));
  const keys = dates.map((values) => JSON.stringify(values));
  // Dates that may come to the same decide alike: one of each is tried.
  const decisive = new Set(keys.filter((key, i) => keys.indexOf(key) === i && decides(i, dates, asValue(certain))));
  return openDates.filter((_, i) => decisive.has(keys[i] ?? ''));
}

/** What a date, or several, may come to: by how much above the bound, and whether it is not one half-day. */
interface Value {
  readonly margin: number;
  readonly isNothing: boolean;
}

/** Whether the other dates may leave an answer that this one turns. */
function decides(at: number, dates: readonly (readonly Value[])[], base: Value): boolean {
  const mine = dates[at] ?? [];
  const others = dates.filter((_, i) => i !== at);
  const turns = (sum: Value) => new Set(mine.map((value) => answerOf(plus(sum, value)))).size > 1;
  const sums = sumsOf(others, base);
  return sums === undefined ? mayTurn(mine, others, base) : sums.some(turns);
}

/**
 * The same where the sums are too many to look through: any number spaced as the values of the others are, from the least
 * they come to up to the most, is taken for one of them. Never wrong when it says no.
 */
function mayTurn(mine: readonly Value[], others: readonly (readonly Value[])[], base: Value): boolean {
  const all = [[base], ...others];
  if ([...all, mine].every((values) => values.some(({ isNothing: nothing }) => nothing))) return true;
  const leastOf = (values: readonly Value[]) => Math.min(...values.map(({ margin }) => margin));
  const mostOf = (values: readonly Value[]) => Math.max(...values.map(({ margin }) => margin));
  const least = all.reduce((sum, values) => sum + leastOf(values), 0);
  const most = all.reduce((sum, values) => sum + mostOf(values), 0);
  const step = all.flatMap((values) => values.map(({ margin }) => margin - leastOf(values))).reduce(greatestCommon, 0);
  // A sum that mine turns lies in [-most of mine, -least of mine[.
  const from = Math.max(least, -mostOf(mine));
  const to = Math.min(most, -leastOf(mine) - 1);
  const first = step === 0 ? least : least + Math.ceil((from - least) / step) * step;
  return first >= from && first <= to;
}

function greatestCommon(a: number, b: number): number {
  return b === 0 ? a : greatestCommon(b, a % b);
}

function answerOf({ margin, isNothing: nothing }: Value): 'nothing' | 'passes' | 'fails' {
  if (nothing) return 'nothing';
  return margin >= 0 ? 'passes' : 'fails';
}

function plus(a: Value, b: Value): Value {
  return { margin: a.margin + b.margin, isNothing: a.isNothing && b.isNothing };
}

/** Everything that dates may come to together; undefined when there is too much of it to look through. */
function sumsOf(dates: readonly (readonly Value[])[], base: Value): readonly Value[] | undefined {
  let sums: readonly Value[] = [base];
  for (const values of dates) {
    if (sums.length > MOST_SUMS) return undefined;
    sums = distinct(sums.flatMap((sum) => values.map((value) => plus(sum, value))));
  }
  return sums;
}

/** Once each. What is nothing has no margin either. */
function distinct(values: readonly Value[]): readonly Value[] {
  return [...new Map(values.map((value) => [value.isNothing ? 'nothing' : value.margin, value])).values()];
}

function leastCommon(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return (a / x) * b;
}
