import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OpenDate } from '../../src/billingDays/dayCount.js';
import type { Pair } from '../../src/billingDays/openDates.js';
import { decisiveDates } from '../../src/billingDays/settle.js';
import type { Bound } from '../../src/billingDays/share.js';
import { exact } from '../../src/law/quantity.js';

/** The dates that decide a share, held against every value that every date may take. */

const MAJORITY: Bound = { kind: 'atLeast', percent: 55 };
const pair: fc.Arbitrary<Pair> = fc.constantFrom(
  { part: 0, rest: 0 },
  { part: 1, rest: 0 },
  { part: 2, rest: 0 },
  { part: 0, rest: 1 },
  { part: 0, rest: 2 },
  { part: 1, rest: 1 },
);
const pairs = fc.uniqueArray(pair, { minLength: 2, maxLength: 3 });
/** Close to 55 %, so that a day or two of either side reverses the answer; or nothing at all. */
const certain: fc.Arbitrary<Pair> = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(fc.integer({ min: -4, max: 4 }), fc.constantFrom(20, 40)).map(nearTheBound) },
  { weight: 1, arbitrary: fc.constant({ part: 0, rest: 0 }) },
);
function nearTheBound([off, total]: [number, number]): Pair {
  const part = Math.round(total * 0.55) + off;
  return { part, rest: total - part };
}

function answer({ part, rest }: Pair): string {
  return part + rest === 0 ? 'nothing' : 9 * part >= 11 * rest ? 'met' : 'notMet';
}

const plus = (a: Pair, b: Pair): Pair => ({ part: a.part + b.part, rest: a.rest + b.rest });

/** Every sum of one value of each date. */
function sums(base: Pair, dates: readonly (readonly Pair[])[]): readonly Pair[] {
  const reached = dates.reduce<readonly Pair[]>(
    (found, values) => [...new Map(found.flatMap((sum) => values.map((value) => entry(plus(sum, value))))).values()],
    [base],
  );
  return reached;
}
const entry = (sum: Pair): [string, Pair] => [`${sum.part} ${sum.rest}`, sum];

function isEnough(base: Pair, known: readonly (readonly Pair[])[], others: readonly (readonly Pair[])[]): boolean {
  return sums(base, known).every((sum) => new Set(sums(sum, others).map(answer)).size === 1);
}

function found(base: Pair, dates: readonly (readonly Pair[])[]) {
  const share = { part: exact(base.part), rest: exact(base.rest) };
  const held = { certain: share, worst: share, best: share, outcome: 'undetermined' } as const;
  const open = dates.map((values, i): OpenDate => ({ date: `2024-03-${i}` as never, pairs: values, lacking: [] }));
  return decisiveDates(held, open, MAJORITY, false).map((date) => open.indexOf(date));
}

const split = (dates: readonly (readonly Pair[])[], set: readonly number[]) => ({
  known: dates.filter((_, i) => set.includes(i)),
  others: dates.filter((_, i) => !set.includes(i)),
});

describe('laws of the dates that decide a share', () => {
  it('they are enough, and no fewer are; there is one such set', () => {
    fc.assert(
      fc.property(certain, fc.array(pairs, { minLength: 1, maxLength: 5 }), (base, dates) => {
        fc.pre(!isEnough(base, [], dates));
        const subsets = Array.from({ length: 2 ** dates.length }, (_, bits) =>
          dates.flatMap((_date, i) => ((bits >> i) % 2 === 1 ? [i] : [])),
        );
        const enough = subsets.filter((set) => {
          const { known, others } = split(dates, set);
          return isEnough(base, known, others);
        });
        const least = Math.min(...enough.map((set) => set.length));
        expect(enough.filter((set) => set.length === least)).toEqual([found(base, dates)]);
      }),
      { numRuns: 150 },
    );
  });

  it('among many open dates they are enough, and none of them can be left out', () => {
    fc.assert(
      fc.property(certain, fc.array(pairs, { minLength: 8, maxLength: 11 }), (base, dates) => {
        fc.pre(!isEnough(base, [], dates));
        const set = found(base, dates);
        const { known, others } = split(dates, set);
        expect(isEnough(base, known, others)).toBe(true);
        for (const one of set) {
          const without = split(
            dates,
            set.filter((other) => other !== one),
          );
          expect(isEnough(base, without.known, without.others)).toBe(false);
        }
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ['a day either way, and seven half-days that may be nothing', 7],
    ['a day either way, and twelve', 12],
  ])('%s: the day alone where they cannot reverse it', (_, many) => {
    const wide: readonly Pair[] = [
      { part: 0, rest: 40 },
      { part: 40, rest: 0 },
    ];
    const narrow: readonly Pair[] = [
      { part: 0, rest: 0 },
      { part: 1, rest: 0 },
    ];
    const dates = [...Array.from({ length: many }, () => narrow), wide];
    expect(found({ part: 11, rest: 9 }, dates)).toEqual([many]);
  });
});
