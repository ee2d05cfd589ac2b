import fc from 'fast-check';
import type { BillingRecord, Nature, SuppliedThreshold } from '../../src/billingDays/record.js';
import type { Holding } from '../../src/holdings/holding.js';
import type { Physician } from '../../src/holdings/physician.js';
import type { Application } from '../../src/mir/facts.js';
import { mirReadings } from '../../src/mir/readings.js';
import { avisFor } from '../arbitraries/engagement.js';
import { HOME, MONTREAL, NEIGHBOUR, type Place, QUEBEC } from '../arbitraries/places.js';
import { daysFrom } from './given.js';
import { datesBetween, type LifeGiven, type Pins } from './oracle.js';

/** Lives of practice about 200 days long: a long run of whole days, then a few dates on which everything happens. */

export interface Asked {
  readonly input: LifeGiven & { readonly application?: Application };
  readonly asOf: string;
}

export const CROWD = datesBetween('2024-03-28', '2024-04-03');
const someDate = fc.constantFrom(...CROWD);

const amount = fc.oneof(
  { arbitrary: fc.constantFrom('523', '600'), weight: 4 },
  { arbitrary: fc.constantFrom('522.99', '261.50', '261.49', '300', '100', '-100', '0', '1046'), weight: 4 },
);
const place: fc.Arbitrary<Place> = fc.constantFrom(HOME, HOME, NEIGHBOUR, MONTREAL);
const nature: fc.Arbitrary<Nature> = fc.constantFrom(
  'ordinary',
  'ordinary',
  'ordinary',
  'depannage',
  'inPlan',
  'other',
);

const complete: fc.Arbitrary<BillingRecord> = fc
  .tuple(someDate, place, amount, nature, fc.option(amount, { nil: undefined, freq: 6 }))
  .map(([date, where, dollars, its, accepted]) => ({
    date,
    ...where,
    amount: dollars,
    nature: its,
    ...(accepted === undefined ? {} : { accepted }),
  }));
const lacking: fc.Arbitrary<BillingRecord> = fc
  .tuple(complete, fc.constantFrom('place', 'place', 'name', 'amount', 'nature', 'accepted', 'both'))
  .map(([record, what]): BillingRecord => {
    if (what === 'place') return { ...record, region: null, subTerritory: null };
    if (what === 'name') return { ...record, subTerritory: null };
    if (what === 'nature') return { ...record, nature: null };
    if (what === 'amount') return { ...record, amount: null };
    return what === 'accepted'
      ? { ...record, accepted: null }
      : { ...record, nature: null, region: null, subTerritory: null };
  });

/** No more than so many records of a date lack something: what they may be is gone through one by one. */
function fewOnEachDate(records: readonly BillingRecord[]): readonly BillingRecord[] {
  const seen = new Map<string, number>();
  return records.filter(({ date }) => {
    const count = (seen.get(date) ?? 0) + 1;
    seen.set(date, count);
    return count <= 3;
  });
}

/** Whole days from a date; those before March 2021 have no threshold of the texts. */
const long: fc.Arbitrary<readonly BillingRecord[]> = fc
  .tuple(fc.constantFrom('2021-03-01', '2021-02-26', '2022-01-10'), fc.integer({ min: 193, max: 200 }), fc.boolean())
  .map(([from, days, half]) => daysFrom(from, half ? days + 0.5 : days, HOME));

const day = someDate;
const derogation = (from: string, more: object = {}): Holding => ({
  kind: 'derogation',
  purpose: 'depannageExclusif',
  from,
  ...more,
});
const after = (date: string) => CROWD[CROWD.indexOf(date) + 1] ?? '2024-04-04';
const before = (date: string) => CROWD[CROWD.indexOf(date) - 1] ?? '2024-03-27';

const SINCE = '2021-01-04';
const AT_HOME = avisFor(HOME, SINCE);
const physician: fc.Arbitrary<Physician> = fc.oneof(
  { arbitrary: fc.constant<Physician>({ holdings: [AT_HOME] }), weight: 4 },
  { arbitrary: fc.constant<Physician>({ holdings: [derogation(SINCE, { resident: true })] }), weight: 1 },
  { arbitrary: day.map((on): Physician => ({ holdings: [derogation(on), AT_HOME] })), weight: 2 },
  {
    arbitrary: fc.tuple(day, fc.boolean()).map(
      ([on, gap]): Physician => ({
        holdings: [avisFor(HOME, SINCE, before(on)), avisFor(QUEBEC, gap ? after(on) : on)],
      }),
    ),
    weight: 2,
  },
  {
    arbitrary: fc.tuple(day, fc.constantFrom('regions', 'regionsAndDepannage', null)).map(
      ([on, option]): Physician => ({
        holdings: [
          avisFor(HOME, SINCE, before(on)),
          { kind: 'authorisation', from: on, to: on, option },
          derogation(after(on), { resident: true }),
        ],
      }),
    ),
    weight: 2,
  },
  {
    arbitrary: fc
      .tuple(day, day, fc.constantFrom('nonParticipant', 'desengage'))
      .filter(([from, to]) => from <= to)
      .map(
        ([from, to, status]): Physician => ({
          holdings: [AT_HOME, avisFor(MONTREAL, after(to))],
          participation: [{ from, to, status }],
        }),
      ),
    weight: 2,
  },
  { arbitrary: day.map((on): Physician => ({ holdings: [avisFor(HOME, on)] })), weight: 1 },
);

const THEIRS = { full: '518', half: '259', source: 'Relevé de l’époque' } as const;
const thresholds: fc.Arbitrary<readonly SuppliedThreshold[]> = fc.constantFrom<readonly SuppliedThreshold[]>(
  [],
  [],
  [{ from: '2021-02-27', to: '2021-02-27', ...THEIRS }],
  [{ from: '2015-01-01', to: '2021-02-28', ...THEIRS }],
  [{ from: '2024-03-30', ...THEIRS, full: '600', half: '300' }],
);

const asOf = fc.oneof(someDate, fc.constantFrom('2024-04-03', '2024-12-31'));
const filedOn = fc.oneof(someDate, fc.constantFrom('2021-01-04', '2024-12-31'));

function lifeOf(records: fc.Arbitrary<readonly BillingRecord[]>): fc.Arbitrary<Asked> {
  return fc.tuple(physician, long, records, thresholds, asOf, filedOn, fc.boolean()).map(
    ([its, days, others, supplied, on, filed, isFirst]): Asked => ({
      input: {
        physician: its,
        records: isFirst ? [...others, ...days] : [...days, ...others],
        ...(supplied.length > 0 ? { thresholds: supplied } : {}),
        application: { premYear: 2025, filedOn: filed, choices: [] },
      },
      asOf: on,
    }),
  );
}

const knownCrowd = fc.array(complete, { maxLength: 12 });
/** A life of which every record is known; its first days may have no threshold. */
export const completeLife: fc.Arbitrary<Asked> = lifeOf(knownCrowd);
/** A life whose records lack a place, an amount, a nature, or what was accepted. */
export const lifeWithGaps: fc.Arbitrary<Asked> = lifeOf(
  fc
    .tuple(fc.array(lacking, { minLength: 1, maxLength: 5 }), knownCrowd)
    .map(([gaps, known]) => fewOnEachDate([...gaps, ...known])),
);
export const life: fc.Arbitrary<Asked> = fc.oneof(completeLife, lifeWithGaps);

export const READINGS = mirReadings.filter(({ id }) => /halfDays|dayPlace|filingDay|several|amountBasis/.test(id));

/** One option for every reading of the 200 days. */
export const everyReadingPinned: fc.Arbitrary<Pins> = fc.record(
  Object.fromEntries(READINGS.map(({ id, options }) => [id, fc.constantFrom(...options)])),
);

export const EVERY_WAY: readonly Pins[] = READINGS.reduce<readonly Pins[]>(
  (ways, { id, options }) => ways.flatMap((way) => options.map((option) => ({ ...way, [id]: option }))),
  [{}],
);
