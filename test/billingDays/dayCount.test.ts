import { describe, expect, it } from 'vitest';
import { UNKNOWN } from '../../src/billingDays/billingTally.js';
import { countDays } from '../../src/billingDays/dayCount.js';
import type { BillingRecord, SuppliedThreshold } from '../../src/billingDays/record.js';
import { certainShare } from '../../src/billingDays/share.js';
import { localDate } from '../../src/law/localDate.js';
import { majorityPlacing } from '../../src/prem/placings.js';
import type { Base, Regime } from '../../src/prem/windows.js';
import { AVIS_ROUVILLE, choiceWith, type Named } from '../prem/given.js';
import { billed, HAUT_RICHELIEU, ROUVILLE, SHERBROOKE, SOMEWHERE, spansOf, tallied, YEAR } from './given.js';

const BASE: Base = ROUVILLE;
const REGION: Base = { region: AVIS_ROUVILLE.region, subTerritory: null };

interface Given {
  readonly choice?: Named;
  readonly base?: Base;
  readonly regime?: Regime;
  readonly period?: typeof YEAR;
  readonly supplied?: readonly SuppliedThreshold[];
}

function count(records: readonly BillingRecord[], given: Given = {}) {
  const { choice = {}, base = BASE, regime = 'current', period = YEAR, supplied = [] } = given;
  const tally = tallied(records, period);
  const placing = majorityPlacing(tally, base, regime)(choiceWith(choice));
  return countDays(tally, spansOf(period, { supplied }), placing);
}

const one = (amount: string | null, record: Partial<BillingRecord>): BillingRecord => ({
  date: '2024-05-06',
  amount,
  nature: 'ordinary',
  ...SOMEWHERE,
  ...record,
});
const depannage = { nature: 'depannage' } as const;
const other = { nature: 'other' } as const;

describe('the half-days of a date with one place on it', () => {
  it('count in the territory of the notice or elsewhere', () => {
    expect(count(billed([3, ROUVILLE], [1.5, SHERBROOKE], [1, HAUT_RICHELIEU]))).toMatchObject({
      part: 6,
      rest: 5,
      fateOf: ['part', 'part', 'part', 'rest', 'rest', 'rest'],
      halfDaysOf: [2, 2, 2, 2, 1, 2],
      leaderOf: [0, 1, 2, 3, 4, 5],
      sharedOf: [0, 0, 0, 0, 0, 0],
      openDates: [],
      withoutThreshold: [],
    });
  });

  it('« au moins 523 $ », « au moins 261,50 $, mais moins de 523 $ »', () => {
    const halfDays = (amount: string) => count([one(amount, ROUVILLE)]).part;
    expect(halfDays('523.00')).toBe(2);
    expect(halfDays('522.99')).toBe(1);
    expect(halfDays('261.50')).toBe(1);
    expect(halfDays('261.49')).toBe(0);
    expect(count([one('261.49', ROUVILLE)]).fateOf).toEqual(['belowHalfDay']);
    expect(count([one('-600', ROUVILLE)]).part).toBe(0);
  });

  it('dépannage elsewhere says so, dépannage in the territory counts there', () => {
    expect(count([one('600', { ...SHERBROOKE, ...depannage })])).toMatchObject({ rest: 2, fateOf: ['restDepannage'] });
    expect(count([one('600', { ...ROUVILLE, ...depannage })])).toMatchObject({ part: 2, rest: 0, fateOf: ['part'] });
    expect(count([one('100', { ...SHERBROOKE, ...depannage })]).fateOf).toEqual(['belowHalfDay']);
  });

  it('dépannage always counts outside when so read', () => {
    expect(
      count([one('600', { ...ROUVILLE, ...depannage })], { choice: { depannageInTerritory: 'outside' } }),
    ).toMatchObject({ part: 0, rest: 2, fateOf: ['restDepannage'] });
  });

  it('dépannage is in neither term under the former rules, unless read so', () => {
    const records = [one('600', { ...ROUVILLE, ...depannage })];
    expect(count(records, { base: REGION, regime: 'transitional' })).toMatchObject({
      part: 0,
      rest: 0,
      fateOf: ['depannageLeftOut'],
      halfDaysOf: [0],
      leaderOf: [0],
    });
    const choice = { transitionalDepannage: 'counted' } as const;
    expect(count(records, { base: REGION, regime: 'transitional', choice })).toMatchObject({
      part: 2,
      fateOf: ['part'],
    });
  });

  it('work outside the plan is in neither term, unless read so', () => {
    const records = [one('600', { ...SHERBROOKE, ...other })];
    expect(count(records)).toMatchObject({ part: 0, rest: 0, fateOf: ['outsidePlan'] });
    expect(count(records, { choice: { workOutsidePlan: 'counted' } })).toMatchObject({ rest: 2, fateOf: ['rest'] });
  });

  it('the amount accepted makes the day, or the amount billed when so read', () => {
    const records = [one('600', { ...ROUVILLE, accepted: '300' })];
    expect(count(records).part).toBe(1);
    expect(count(records, { choice: { amountBasis: 'billed' } }).part).toBe(2);
  });
});

describe('the half-days of a date with several records', () => {
  it('dollars of one territory add up across natures, on the first of them', () => {
    expect(
      count([one('300', ROUVILLE), one('100', SHERBROOKE), one('300', { ...ROUVILLE, ...depannage })]),
    ).toMatchObject({
      part: 2,
      rest: 0,
      fateOf: ['part', 'belowHalfDay', 'part'],
      halfDaysOf: [2, 0, 0],
      leaderOf: [0, 1, 0],
    });
  });

  it('a correction takes a day back to a half', () => {
    expect(count([one('600', ROUVILLE), one('-77.01', { ...ROUVILLE, ...depannage })])).toMatchObject({
      part: 1,
      fateOf: ['part', 'part'],
    });
  });

  it('each territory is measured alone: 250 and 300 dollars in two make nothing and a half', () => {
    expect(count([one('250', ROUVILLE), one('300', SHERBROOKE)])).toMatchObject({
      part: 0,
      rest: 1,
      fateOf: ['belowHalfDay', 'rest'],
    });
  });

  it('a day in each of two territories is two days, or one shared between them when so read', () => {
    const records = [one('600', ROUVILLE), one('300', SHERBROOKE)];
    expect(count(records)).toMatchObject({ part: 2, rest: 1, sharedOf: [0, 0] });
    const shared = count(records, { choice: { severalTerritories: 'onePerDate' } });
    expect(shared).toMatchObject({ part: 0, rest: 0, halfDaysOf: [2, 1], sharedOf: [3, 3] });
    expect([...shared.sharedBy]).toEqual([[3, { part: 2, rest: 1 }]]);
    const { part, rest } = certainShare(shared);
    expect([part, rest]).toEqual([
      { n: 4n, d: 3n },
      { n: 2n, d: 3n },
    ]);
  });

  it('dates that had as many half-days are shared together, and those of one day or less are not', () => {
    const both = (date: string) => [one('600', { ...ROUVILLE, date }), one('600', { ...SHERBROOKE, date })];
    const halves = [one('300', { ...ROUVILLE, date: '2024-07-01' }), one('300', { ...SHERBROOKE, date: '2024-07-01' })];
    const { part, rest, sharedBy } = count([...both('2024-05-06'), ...both('2024-05-07'), ...halves], {
      choice: { severalTerritories: 'onePerDate' },
    });
    expect([part, rest]).toEqual([1, 1]);
    expect([...sharedBy]).toEqual([[4, { part: 4, rest: 4 }]]);
  });

  it('dépannage put outside stands apart from ordinary work of the same place', () => {
    expect(
      count([one('300', ROUVILLE), one('300', { ...ROUVILLE, ...depannage })], {
        choice: { depannageInTerritory: 'outside' },
      }),
    ).toMatchObject({ part: 1, rest: 1, fateOf: ['part', 'restDepannage'], leaderOf: [0, 1] });
  });

  it('what is left out adds to nothing', () => {
    expect(count([one('300', ROUVILLE), one('300', { ...ROUVILLE, ...other })])).toMatchObject({
      part: 1,
      fateOf: ['part', 'outsidePlan'],
      leaderOf: [0, 1],
    });
    expect(count([one('300', { ...ROUVILLE, ...other }), one('300', { ...SHERBROOKE, ...other })]).fateOf).toEqual([
      'outsidePlan',
      'outsidePlan',
    ]);
  });

  it('when the base is the region, dollars of its sub-territories add up, or not when so read', () => {
    const records = [one('300', ROUVILLE), one('300', HAUT_RICHELIEU), one('200', SHERBROOKE)];
    expect(count(records, { base: REGION })).toMatchObject({ part: 2, leaderOf: [0, 0, 2], halfDaysOf: [2, 0, 0] });
    const choice = { regionalDay: 'bySubTerritory' } as const;
    const small = [one('200', ROUVILLE), one('200', HAUT_RICHELIEU)];
    expect(count(small, { base: REGION })).toMatchObject({ part: 1 });
    expect(count(small, { base: REGION, choice })).toMatchObject({ part: 0 });
    expect(count(records, { base: REGION, choice })).toMatchObject({
      part: 2,
      leaderOf: [0, 1, 2],
      halfDaysOf: [1, 1, 0],
    });
  });

  it('under a regional base, other regions add up region by region too', () => {
    const small = [one('200', SHERBROOKE), one('200', { region: '05', subTerritory: 'Granby' })];
    expect(count(small, { base: REGION })).toMatchObject({ rest: 1 });
    expect(count(small)).toMatchObject({ rest: 0 });
    expect(
      count([one('200', SHERBROOKE), one('200', { region: '06', subTerritory: 'Verdun' })], { base: REGION }).rest,
    ).toBe(0);
  });
});

describe('a record that lacks something', () => {
  it('counts when what it lacks cannot matter', () => {
    expect(count([one('600', { region: '05' })])).toMatchObject({ rest: 2, openDates: [], fateOf: ['rest'] });
    expect(count([one('600', { region: '16' })], { base: REGION })).toMatchObject({ part: 2, openDates: [] });
    expect(count([one(null, { ...ROUVILLE, accepted: '600' })])).toMatchObject({ part: 2, openDates: [] });
    expect(count([one('300', { region: '16' }), one('300', ROUVILLE)], { base: REGION })).toMatchObject({
      part: 2,
      openDates: [],
    });
    expect(count([one('600', { region: '05' }), one('600', ROUVILLE)])).toMatchObject({
      part: 2,
      rest: 2,
      openDates: [],
    });
  });

  it('is open when it does, and so is its date: the complete records of the date wait with it', () => {
    const open = count([one('600', ROUVILLE), one('600', SOMEWHERE), one('100', { ...ROUVILLE, ...other })]);
    expect(open).toMatchObject({ part: 0, rest: 0, fateOf: ['sameDateAsUnknown', 'unknown', 'outsidePlan'] });
    expect(open.openDates).toMatchObject([
      { date: '2024-05-06', lacking: [{ cell: 1, missing: UNKNOWN.region | UNKNOWN.subTerritory }] },
    ]);
  });

  it('other dates are not held up', () => {
    expect(count(billed([1, SOMEWHERE], [2, ROUVILLE]))).toMatchObject({
      part: 4,
      fateOf: ['unknown', 'part', 'part'],
    });
  });

  it('each thing unknown opens it: region, sub-territory of the region of the notice, amount, nature', () => {
    const fate = (record: Partial<BillingRecord>, amount: string | null = '600') => count([one(amount, record)]).fateOf;
    expect(fate(SOMEWHERE)).toEqual(['unknown']);
    expect(fate({ region: '16' })).toEqual(['unknown']);
    expect(fate(ROUVILLE, null)).toEqual(['unknown']);
    expect(fate({ ...ROUVILLE, accepted: null })).toEqual(['unknown']);
    expect(fate({ ...ROUVILLE, nature: null })).toEqual(['unknown']);
    expect(fate(ROUVILLE)).toEqual(['part']);
  });

  it('two sub-territories of another region, one unknown, may be one', () => {
    const open = count([one('200', SHERBROOKE), one('200', { region: '05' })]);
    expect(open).toMatchObject({ rest: 0, fateOf: ['sameDateAsUnknown', 'unknown'] });
    const both = count([one('200', { region: '05' }), one('200', { region: '05' })]);
    expect(both.fateOf).toEqual(['unknown', 'unknown']);
    const anywhere = count([one('200', { region: '05' }), one('200', SOMEWHERE)]);
    expect(anywhere.fateOf).toEqual(['unknown', 'unknown']);
  });

  it('what is left out already is left out, whatever it lacks', () => {
    expect(count([one(null, { ...SOMEWHERE, ...other })])).toMatchObject({ fateOf: ['outsidePlan'], openDates: [] });
    expect(count([one('300', { ...SOMEWHERE, ...other }), one('600', ROUVILLE)])).toMatchObject({
      part: 2,
      fateOf: ['outsidePlan', 'part'],
      openDates: [],
    });
  });
});

describe('dates that no threshold covers', () => {
  const before = { from: localDate('2020-03-01'), to: localDate('2021-02-28') };
  const on = (date: string, record: Partial<BillingRecord> = ROUVILLE) => one('600', { date, ...record });

  it('are not counted, and the first of each run of them is named', () => {
    expect(count([on('2020-06-02'), on('2020-06-01')], { period: before })).toMatchObject({
      part: 0,
      rest: 0,
      withoutThreshold: ['2020-06-01'],
      fateOf: ['noThreshold', 'noThreshold'],
    });
  });

  it('one for each run of days between those that a threshold covers', () => {
    const supplied = [{ from: '2020-06-02', to: '2020-06-02', full: '600', half: '300', source: 'la clinique' }];
    const dates = ['2020-06-01', '2020-06-02', '2020-07-01', '2020-06-15', '2020-05-31'];
    expect(
      count(
        dates.map((date) => on(date)),
        { period: before, supplied },
      ),
    ).toMatchObject({
      part: 2,
      withoutThreshold: ['2020-05-31', '2020-06-15'],
    });
  });

  it('with something unknown on them, stay open on that too', () => {
    const { openDates, fateOf } = count([on('2020-06-01', SOMEWHERE), on('2020-06-02')], { period: before });
    expect(openDates).toEqual([
      { date: '2020-06-01', pairs: [], lacking: [{ cell: 0, missing: UNKNOWN.region | UNKNOWN.subTerritory }] },
    ]);
    expect(fateOf).toEqual(['noThreshold', 'noThreshold']);
  });

  it('do not matter when nothing counted is billed on them', () => {
    expect(count([on('2020-06-01', { ...ROUVILLE, ...other })], { period: before })).toMatchObject({
      withoutThreshold: [],
      fateOf: ['outsidePlan'],
    });
    expect(count([], { period: before }).withoutThreshold).toEqual([]);
  });

  it('are counted with the threshold of the caller, on the days it covers', () => {
    const supplied = [{ from: '2020-06-01', to: '2020-06-01', full: '700', half: '350', source: 'la clinique' }];
    expect(count([on('2020-06-01')], { period: before, supplied })).toMatchObject({ part: 1, withoutThreshold: [] });
    expect(count([on('2020-06-01'), on('2020-06-02')], { period: before, supplied })).toMatchObject({
      part: 1,
      withoutThreshold: ['2020-06-02'],
      fateOf: ['part', 'noThreshold'],
    });
  });
});
