import { describe, expect, it } from 'vitest';
import type { BillingRecord, Physician, PremInput, PremOptions } from '../../src/prem/index.js';
import { premLedger } from '../../src/prem/ledger.js';
import { billed, HAUT_RICHELIEU, MAGOG, ROUVILLE, SHERBROOKE, SOMEWHERE, tallied, YEAR } from '../billingDays/given.js';
import { AVIS_ROUVILLE, assess, ROUVILLE_PHYSICIAN } from './given.js';

const one = (record: Partial<BillingRecord>): BillingRecord => ({
  date: '2024-05-06',
  amount: '600',
  nature: 'ordinary',
  ...ROUVILLE,
  ...record,
});
const ledger = (
  records: readonly BillingRecord[],
  options: Partial<PremOptions> = {},
  input: Partial<PremInput> = {},
) => assess(records, options, input).ledger;
/** The reason and days of each record, its fate apart. */
const reasons = (...given: Parameters<typeof ledger>) =>
  ledger(...given).map(({ reason, days }) => `${reason} ${days}`);
const BEGAN_2009: Physician = {
  holdings: [AVIS_ROUVILLE],
  practiceStart: '2009-09-01',
  principalRegionChangedOn: 'never',
};

describe('what became of each record', () => {
  it('each once and in the order given, with its fate, why, and the days it carries', () => {
    expect(ledger([...billed([1, ROUVILLE], [0.5, SHERBROOKE]), one({ amount: '10' })])).toEqual([
      { record: 0, fate: 'counted', reason: 'inTerritory', days: '1' },
      { record: 1, fate: 'counted', reason: 'elsewhere', days: '0.5' },
      { record: 2, fate: 'excluded', reason: 'belowHalfDay', days: '0' },
    ]);
  });

  it('records that add up say which one carries their days', () => {
    expect(
      ledger([
        one({ amount: '300' }),
        one({ ...SHERBROOKE, amount: '300' }),
        one({ amount: '200' }),
        one({ amount: '23', nature: 'depannage' }),
      ]),
    ).toEqual([
      { record: 0, fate: 'counted', reason: 'inTerritory', days: '1' },
      { record: 1, fate: 'counted', reason: 'elsewhere', days: '0.5' },
      { record: 2, fate: 'counted', reason: 'inTerritory', days: '0', joins: 0 },
      { record: 3, fate: 'counted', reason: 'inTerritory', days: '0', joins: 0 },
    ]);
    // The half-day of the day before apart: the one that carries is the first of its own date.
    expect(
      ledger([
        one({ date: '2024-05-05', amount: '300' }),
        one({ amount: '500' }),
        one({ amount: '23', nature: 'depannage' }),
      ]),
    ).toEqual([
      { record: 0, fate: 'counted', reason: 'inTerritory', days: '0.5' },
      { record: 1, fate: 'counted', reason: 'inTerritory', days: '1' },
      { record: 2, fate: 'counted', reason: 'inTerritory', days: '0', joins: 1 },
    ]);
    expect(ledger([one({ amount: '100' }), one({ amount: '100' })])).toEqual([
      { record: 0, fate: 'excluded', reason: 'belowHalfDay', days: '0' },
      { record: 1, fate: 'excluded', reason: 'belowHalfDay', days: '0' },
    ]);
  });

  it('dépannage elsewhere, dépannage under the former rules, work outside the plan', () => {
    const depannage = one({ ...SHERBROOKE, nature: 'depannage' });
    expect(ledger([depannage])).toEqual([{ record: 0, fate: 'counted', reason: 'elsewhereDepannage', days: '1' }]);
    expect(ledger([depannage], {}, { physician: BEGAN_2009 })).toEqual([
      { record: 0, fate: 'excluded', reason: 'depannageLeftOut', days: '0' },
    ]);
    expect(ledger([one({ nature: 'other' })])).toEqual([
      { record: 0, fate: 'excluded', reason: 'outsidePlan', days: '0' },
    ]);
  });

  it('« du 1er mars au 28/29 février »: before, after, and after the day asked for', () => {
    const dates = ['2024-02-29', '2024-03-01', '2025-02-28', '2025-03-01'];
    expect(ledger(dates.map((date) => one({ date })))).toEqual([
      { record: 0, fate: 'excluded', reason: 'beforePeriod', days: '0' },
      { record: 1, fate: 'counted', reason: 'inTerritory', days: '1' },
      { record: 2, fate: 'counted', reason: 'inTerritory', days: '1' },
      { record: 3, fate: 'excluded', reason: 'afterPeriod', days: '0' },
    ]);
    expect(
      ledger(
        ['2024-09-01', '2024-09-02', '2025-03-01'].map((date) => one({ date })),
        { asOf: '2024-09-01' },
      ),
    ).toEqual([
      { record: 0, fate: 'counted', reason: 'inTerritory', days: '1' },
      { record: 1, fate: 'excluded', reason: 'afterAsOf', days: '0' },
      { record: 2, fate: 'excluded', reason: 'afterPeriod', days: '0' },
    ]);
  });

  it('nothing held, a dérogation, an authorisation', () => {
    const holdings = [
      { kind: 'authorisation', from: '2024-04-01', to: '2024-04-30' },
      { kind: 'derogation', purpose: 'other', from: '2024-05-01', to: '2024-05-31' },
    ] as const;
    const dates = ['2024-03-31', '2024-04-01', '2024-05-31', '2024-06-01'];
    expect(
      ledger(
        dates.map((date) => one({ date })),
        {},
        { physician: { ...ROUVILLE_PHYSICIAN, holdings } },
      ),
    ).toEqual([
      { record: 0, fate: 'excluded', reason: 'nothingHeld', days: '0' },
      { record: 1, fate: 'excluded', reason: 'underAuthorisation', days: '0' },
      { record: 2, fate: 'excluded', reason: 'underDerogation', days: '0' },
      { record: 3, fate: 'excluded', reason: 'nothingHeld', days: '0' },
    ]);
  });

  it('no threshold for the date', () => {
    const avis = { ...AVIS_ROUVILLE, from: '2018-11-15' };
    expect(
      ledger(
        [one({ date: '2020-05-06' })],
        { asOf: '2021-02-28' },
        { physician: { ...ROUVILLE_PHYSICIAN, holdings: [avis] } },
      ),
    ).toEqual([{ record: 0, fate: 'undecided', reason: 'noThreshold', days: '0' }]);
  });

  it('no text that sets the minimum for the date', () => {
    const window = { period: YEAR, held: AVIS_ROUVILLE, regime: 'current' } as const;
    expect(premLedger(tallied([one({})]), [{ window, counts: [] }], YEAR)).toEqual([
      { record: 0, fate: 'undecided', reason: 'noTextInForce', days: '0' },
    ]);
  });

  it('no text for the year itself: a record of a day under a notice is not said to be under none', () => {
    const physician: Physician = { holdings: [{ ...AVIS_ROUVILLE, from: '2010-01-01' }], practiceStart: '2009-09-01' };
    expect(ledger([one({ date: '2015-05-06' })], { asOf: '2015-05-06' }, { physician })).toEqual([
      { record: 0, fate: 'undecided', reason: 'noTextInForce', days: '0' },
    ]);
  });
});

describe('what became of records that lack something', () => {
  it('what they lack is said: territory first, then nature, then amount', () => {
    const reasonOf = (record: Partial<BillingRecord>) => ledger([one(record)])[0];
    expect(reasonOf(SOMEWHERE)).toEqual({ record: 0, fate: 'undecided', reason: 'territoryUnknown', days: '0' });
    expect(reasonOf({ subTerritory: null })).toMatchObject({ reason: 'territoryUnknown' });
    expect(reasonOf({ amount: null })).toEqual({ record: 0, fate: 'undecided', reason: 'amountUnknown', days: '0' });
    expect(reasonOf({ accepted: null })).toMatchObject({ reason: 'amountUnknown' });
    expect(reasonOf({ nature: null })).toEqual({ record: 0, fate: 'undecided', reason: 'natureUnknown', days: '0' });
    expect(reasonOf({ ...SOMEWHERE, amount: null, nature: null })).toMatchObject({ reason: 'territoryUnknown' });
    expect(reasonOf({ amount: null, nature: null })).toMatchObject({ reason: 'natureUnknown' });
    expect(reasonOf({ subTerritory: null, amount: null })).toMatchObject({ reason: 'amountUnknown' });
  });

  it('only the amount billed, under that reading', () => {
    const unbilled = [one({ amount: null, accepted: '600' })];
    expect(reasons(unbilled)).toEqual(['inTerritory 1']);
    expect(reasons(unbilled, { readings: { 'prem.amountBasis': 'billed' } })).toEqual(['amountUnknown 0']);
  });

  it('the complete records of the same date wait, and those of other dates do not', () => {
    expect(reasons([one({}), one(SOMEWHERE), one({ date: '2024-05-07' })])).toEqual([
      'sameDateAsUnknown 0',
      'territoryUnknown 0',
      'inTerritory 1',
    ]);
    expect(ledger([one({}), one(SOMEWHERE)])[0]?.fate).toBe('undecided');
  });

  it('the regime, when it makes a difference to the record', () => {
    const physician = { holdings: [AVIS_ROUVILLE] };
    expect(
      ledger(
        [one({}), one({ ...HAUT_RICHELIEU, date: '2024-05-07' }), one({ ...SHERBROOKE, date: '2024-05-08' })],
        {},
        { physician },
      ),
    ).toEqual([
      { record: 0, fate: 'counted', reason: 'inTerritory', days: '1' },
      { record: 1, fate: 'undecided', reason: 'regimeUnknown', days: '0' },
      { record: 2, fate: 'counted', reason: 'elsewhere', days: '1' },
    ]);
    // 300 and 300 dollars in two sub-territories: half a day at home, or a day of the region.
    expect(reasons([one({ amount: '300' }), one({ ...HAUT_RICHELIEU, amount: '300' })], {}, { physician })).toEqual([
      'regimeUnknown 0',
      'regimeUnknown 0',
    ]);
    // Elsewhere: two half-days of two sub-territories, or one day of the region that the first record carries.
    const elsewhere = [one({ ...SHERBROOKE, amount: '300' }), one({ ...MAGOG, amount: '300' })];
    expect(reasons(elsewhere, {}, { physician })).toEqual(['regimeUnknown 0', 'regimeUnknown 0']);
  });
});

describe('a date that counts for one day at the most', () => {
  const readings = { 'prem.severalTerritories': 'onePerDate' };

  it('carries on each record its part of the day, exactly', () => {
    expect(reasons([one({}), one(SHERBROOKE)], { readings })).toEqual(['inTerritory 0.5', 'elsewhere 0.5']);
    expect(reasons([one({}), one({ ...SHERBROOKE, amount: '300' })], { readings })).toEqual([
      'inTerritory 2/3',
      'elsewhere 1/3',
    ]);
    expect(reasons([one({}), one({ ...SHERBROOKE, amount: '100' })], { readings })).toEqual([
      'inTerritory 1',
      'belowHalfDay 0',
    ]);
    expect(reasons([one({ amount: '300' }), one({ ...SHERBROOKE, amount: '300' })], { readings })).toEqual([
      'inTerritory 0.5',
      'elsewhere 0.5',
    ]);
  });

  it('whatever else is billed below the half-day', () => {
    expect(reasons([one({}), one(SHERBROOKE), one({ ...HAUT_RICHELIEU, amount: '10' })], { readings })).toEqual([
      'inTerritory 0.5',
      'elsewhere 0.5',
      'belowHalfDay 0',
    ]);
  });
});

describe('two notices in a year', () => {
  it('each record counts toward the one held on its date', () => {
    const physician: Physician = {
      ...ROUVILLE_PHYSICIAN,
      holdings: [
        { ...AVIS_ROUVILLE, to: '2024-05-06' },
        { kind: 'avis', from: '2024-05-07', base: 'subTerritory', ...SHERBROOKE },
      ],
    };
    const records = [one({}), one({ date: '2024-05-07' }), one({ ...SHERBROOKE, date: '2024-05-08' })];
    expect(reasons(records, {}, { physician })).toEqual(['inTerritory 1', 'elsewhere 1', 'inTerritory 1']);
  });
});

describe('work in the plan, dépannage or not', () => {
  const inPlan = (record: Partial<BillingRecord> = {}) => one({ nature: 'inPlan', ...record });
  const former = { physician: BEGAN_2009 };

  it('counts like any other where dépannage does, and adds up with it', () => {
    expect(reasons([inPlan(), inPlan({ ...SHERBROOKE, amount: '300' })])).toEqual(['inTerritory 1', 'elsewhere 0.5']);
    expect(ledger([one({ amount: '300' }), inPlan({ amount: '300' })])[1]).toEqual({
      record: 1,
      fate: 'counted',
      reason: 'inTerritory',
      days: '0',
      joins: 0,
    });
  });

  it('is undecided where dépannage is left out', () => {
    expect(reasons([inPlan()], { readings: 'kept' }, former)).toEqual(['natureUnknown 0']);
    expect(reasons([inPlan({ amount: null })], { readings: 'kept' }, former)).toEqual(['natureUnknown 0']);
  });

  it('what else is not known of it is what is told where its nature does not bear', () => {
    expect(reasons([inPlan({ amount: null })])).toEqual(['amountUnknown 0']);
    expect(reasons([inPlan({ subTerritory: null })])).toEqual(['territoryUnknown 0']);
    expect(reasons([inPlan(SOMEWHERE)])).toEqual(['territoryUnknown 0']);
  });
});
