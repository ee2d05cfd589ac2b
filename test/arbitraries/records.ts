import fc from 'fast-check';
import type { BillingRecord, PremInput, PremOptions, SuppliedThreshold } from '../../src/prem/index.js';
import { type BillingYear, billingYear, earlierYear } from './billingYear.js';
import { amountBilled } from './dollars.js';
import { engagement } from './engagement.js';
import { halfKnownPlace, knownPlace, type Place } from './places.js';

export type Nature = NonNullable<BillingRecord['nature']>;

/** A record as a test writes it: a day's worth of ordinary billing unless it says otherwise. */
export function billed(date: string, place: Place, more: Partial<BillingRecord> = {}): BillingRecord {
  return { date, amount: '523', ...place, nature: 'ordinary', ...more };
}

export const natureOfWork: fc.Arbitrary<Nature> = fc.oneof(
  { arbitrary: fc.constant('ordinary' as const), weight: 6 },
  { arbitrary: fc.constant('depannage' as const), weight: 2 },
  { arbitrary: fc.constant('other' as const), weight: 1 },
);

/** A record that lacks nothing; one in six was accepted for another amount than was billed. */
export function completeRecord(date: fc.Arbitrary<string>): fc.Arbitrary<BillingRecord> {
  const accepted = fc.option(amountBilled, { nil: undefined, freq: 5 });
  return fc
    .tuple(date, knownPlace, amountBilled, natureOfWork, accepted)
    .map(([on, place, amount, nature, its]) =>
      billed(on, place, { amount, nature, ...(its === undefined ? {} : { accepted: its }) }),
    );
}

/** A record that lacks its place or part of it, its amount, what was accepted of it, or its nature or part of it. */
export function recordWithUnknowns(date: fc.Arbitrary<string>): fc.Arbitrary<BillingRecord> {
  const lacking: fc.Arbitrary<readonly string[]> = fc.oneof(
    { arbitrary: fc.constantFrom('place', 'place', 'amount', 'nature', 'accepted').map((one) => [one]), weight: 8 },
    { arbitrary: fc.constant(['amount', 'accepted']), weight: 1 },
    { arbitrary: fc.subarray(['place', 'amount', 'nature', 'accepted'], { minLength: 1, maxLength: 2 }), weight: 1 },
  );
  const half = fc.constantFrom(null, null, 'inPlan' as const);
  return fc.tuple(completeRecord(date), lacking, halfKnownPlace, half).map(([record, missing, place, unknown]) => ({
    ...record,
    ...(missing.includes('place') ? place : {}),
    ...(missing.includes('amount') ? { amount: null } : {}),
    ...(missing.includes('accepted') ? { accepted: null } : {}),
    ...(missing.includes('nature') ? { nature: unknown } : {}),
  }));
}

/** A day's worth of billing on each of many dates: what makes shares near 55 %. */
function fullDays(year: BillingYear): fc.Arbitrary<readonly BillingRecord[]> {
  const month = year.from.slice(0, 8).replace('-03-', '-04-');
  return fc
    .array(fc.tuple(knownPlace, fc.constantFrom('523', '523', '261.50')), { maxLength: 24 })
    .map((days) =>
      days.map(([place, amount], i) => billed(`${month}${String(i + 1).padStart(2, '0')}`, place, { amount })),
    );
}

/** A year's records without a gap: crowded dates, where several territories and corrections meet, and ordinary days. */
export function completeRecords(year: BillingYear): fc.Arbitrary<readonly BillingRecord[]> {
  const crowded = fc.array(completeRecord(fc.constantFrom(...year.dates)), { maxLength: 14 });
  return fc.tuple(crowded, fullDays(year)).map(([some, days]) => [...some, ...days]);
}

export interface Year {
  readonly input: PremInput;
  readonly options: PremOptions;
}

function yearOf(year: fc.Arbitrary<BillingYear>, thresholds: fc.Arbitrary<readonly SuppliedThreshold[]>) {
  return year.chain((its) =>
    fc.tuple(engagement(its), completeRecords(its), thresholds).map(
      ([physician, records, supplied]): Year => ({
        input: { physician, records, ...(supplied.length > 0 ? { thresholds: supplied } : {}) },
        options: { asOf: its.asOf },
      }),
    ),
  );
}

const THEIRS = { full: '518', half: '259', source: 'Relevé de l’époque' } as const;

/** A physician's year, complete, that texts cover. */
export const completeYear: fc.Arbitrary<Year> = yearOf(billingYear, fc.constant([]));

/** A physician's year from before the published dollars, complete; the caller supplied the dollars of all or part of it. */
export const completeEarlierYear: fc.Arbitrary<Year> = yearOf(
  earlierYear,
  fc.constantFrom(
    [{ from: '2016-03-01', to: '2021-02-28', ...THEIRS }],
    [2017, 2018, 2019, 2020].map((year) => ({ from: `${year}-05-16`, to: `${year + 1}-02-28`, ...THEIRS })),
  ),
);

/** A physician's year with gaps in its records, over few dates so that they meet. */
export const yearWithUnknowns: fc.Arbitrary<Year> = billingYear.chain((its) => {
  const date = fc.constantFrom(...its.dates.filter((one) => one >= its.from && one <= its.asOf));
  const records = fc
    .tuple(
      fc.array(completeRecord(date), { maxLength: 8 }),
      fc.array(recordWithUnknowns(date), { maxLength: 4 }),
      fullDays(its),
    )
    .chain(([known, gaps, days]) =>
      fc.shuffledSubarray([...known, ...gaps, ...days], { minLength: known.length + gaps.length + days.length }),
    );
  return fc
    .tuple(engagement(its), records)
    .map(([physician, all]): Year => ({ input: { physician, records: all }, options: { asOf: its.asOf } }));
});
