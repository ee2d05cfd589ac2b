import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Activity, assessDepannage, type DepannageOptions } from '../../src/depannage/index.js';
import { assessPrem, type BillingRecord, premReadings } from '../../src/prem/index.js';
import { amountBilled } from '../arbitraries/dollars.js';
import { avisFor } from '../arbitraries/engagement.js';
import { HOME, MONTREAL, NEIGHBOUR } from '../arbitraries/places.js';
import { everyReadingPinned } from '../arbitraries/readings.js';
import { runs } from '../arbitraries/runs.js';
import { exclusive } from '../holdings/given.js';
import { AS_OF, CLINIC, HELP, SHIFTS, verdictsOn } from './shares.given.js';

/** What an activity is, and the nature we say by hand that its record has. */
const KINDS = [
  [HELP, 'depannage'],
  [{ ...HELP, entered: false }, 'ordinary'],
  [{ ...HELP, installation: CLINIC }, 'ordinary'],
  [{ ...HELP, sector: 'other' }, 'ordinary'],
  [{ ...HELP, outsidePlan: true }, 'other'],
  [{ ...HELP, installation: CLINIC, outsidePlan: true }, 'other'],
] as const;

const dated = fc.tuple(
  fc.constantFrom(
    '2024-02-29',
    '2024-03-01',
    '2024-03-01',
    '2024-05-06',
    '2024-05-07',
    '2024-05-08',
    '2025-02-28',
    '2025-03-01',
  ),
  fc.constantFrom(...KINDS),
  fc.constantFrom(HOME, HOME, NEIGHBOUR, MONTREAL),
  fc.option(amountBilled, { freq: 8 }),
  fc.option(fc.option(amountBilled), { nil: undefined, freq: 5 }),
);

const REMUNERATION = '300000';

describe('the year of a regular dépanneur is that of the PREM, of records whose nature is what was authorised', () => {
  const held = fc.constantFrom(
    [avisFor(HOME, '2015-01-01')],
    [avisFor(HOME, '2018-01-01'), exclusive('2024-05-07')],
    [exclusive('2023-01-01', '2024-04-30'), avisFor(MONTREAL, '2024-05-01')],
  );
  const starts = fc.constantFrom('2010-01-01', '2018-01-01', null);

  it('to the word', () =>
    fc.assert(
      fc.property(
        fc.array(dated, { maxLength: 12 }),
        held,
        starts,
        fc.option(everyReadingPinned),
        (all, holdings, practiceStart, pins) => {
          const physician = { holdings, practiceStart, principalRegionChangedOn: 'never' };
          const shared = all.map(([date, , place, amount, accepted]) => ({
            date,
            ...place,
            amount,
            ...(accepted === undefined ? {} : { accepted }),
          }));
          const activities = all.map(([, [kind]], i): Activity => ({ ...kind, ...shared[i]! }));
          const records = all.map(([, [, nature]], i): BillingRecord => ({ ...shared[i]!, nature }));
          const options: DepannageOptions = { asOf: AS_OF, ...(pins === null ? {} : { readings: pins }) };
          const more = { physician, remuneration: REMUNERATION };
          const answer = assessDepannage({ activities, authorisations: [SHIFTS], ...more }, options);
          const expected = assessPrem({ records, ...more }, options);
          const awaited = (text: string) => JSON.parse(text.replaceAll('"records[', '"activities[')) as unknown;
          expect(verdictsOn('prem.year', answer)).toEqual([awaited(JSON.stringify(expected.verdict))]);
          expect(answer.parameters).toEqual(expect.arrayContaining([...expected.parameters]));
          const ids = new Set(premReadings.map(({ id }) => id));
          expect(answer.readings.filter(({ id, rule }) => ids.has(id) && rule !== 'depannage.exclusive')).toEqual(
            expected.readings,
          );
        },
      ),
      { numRuns: runs(200) },
    ));

  it('also under readings kept, thresholds supplied, and the law as it was known', () => {
    const physician = { holdings: [avisFor(HOME, '2015-01-01')], practiceStart: '2018-01-01' };
    const thresholds = [{ from: '2024-03-01', full: '700', half: '350', source: 'Relevé de la clinique' }];
    const record = { date: '2024-03-01', ...HOME, amount: '600' };
    for (const options of [{ readings: 'kept' }, { knownAt: '2020-01-01' }, { knownAt: '2015-01-01' }] as const) {
      const asked = { asOf: AS_OF, ...options };
      const answer = assessDepannage(
        { activities: [{ ...HELP, sector: 'other', ...record }], authorisations: [SHIFTS], physician, thresholds },
        asked,
      );
      const expected = assessPrem({ physician, thresholds, records: [{ ...record, nature: 'ordinary' }] }, asked);
      expect(verdictsOn('prem.year', answer)).toEqual([expected.verdict]);
    }
  });
});
