import { describe, expect, it } from 'vitest';
import { mergeTallies, slotOf, tallyBilling, UNKNOWN } from '../../src/billingDays/billingTally.js';
import type { BillingRecord } from '../../src/billingDays/record.js';
import { localDate } from '../../src/law/localDate.js';
import { billed, HAUT_RICHELIEU, ROUVILLE, SHERBROOKE, SOMEWHERE, tallied, YEAR } from './given.js';

const on = (date: string, record: Partial<BillingRecord> = {}): BillingRecord => ({
  date,
  amount: '100',
  nature: 'ordinary',
  ...ROUVILLE,
  ...record,
});

describe('records brought to dollars by date, territory and nature', () => {
  it('several records of one date, territory and nature add up, corrections included', () => {
    const tally = tallied([
      on('2024-05-06', { amount: '400' }),
      on('2024-05-06', { amount: '123.45' }),
      on('2024-05-06', { amount: '-0.45' }),
    ]);
    expect(tally.cells).toHaveLength(1);
    expect(tally.cells[0]).toMatchObject({
      billed: 52_300,
      accepted: 52_300,
      unknown: 0,
      firstRecord: 0,
      previous: -1,
    });
    expect(tally.cellOf).toEqual([0, 0, 0]);
  });

  it('another date, territory or nature is apart; cells of one date are chained from the last', () => {
    const tally = tallied([
      on('2024-05-06'),
      on('2024-05-06', SHERBROOKE),
      on('2024-05-06', { nature: 'depannage' }),
      on('2024-05-07'),
      on('2024-05-06', { amount: '1' }),
      on('2024-05-06', { ...SHERBROOKE, amount: '2' }),
      on('2024-05-06', { ...HAUT_RICHELIEU, amount: '3' }),
    ]);
    expect(tally.cellOf).toEqual([0, 1, 2, 3, 0, 1, 4]);
    expect(tally.cells.map(({ billed: cents }) => cents)).toEqual([10_100, 10_200, 10_000, 10_000, 300]);
    expect(tally.cells.map(({ previous }) => previous)).toEqual([-1, 0, 1, -1, 2]);
    expect(tally.cells.map(({ territory }) => territory)).toEqual([0, 1, 0, 0, 2]);
    expect(tally.cells.map(({ firstRecord }) => firstRecord)).toEqual([0, 1, 2, 3, 6]);
    expect(tally.territories).toEqual([ROUVILLE, SHERBROOKE, HAUT_RICHELIEU]);
    expect(tally.firstRecordOf).toEqual([0, 1, 6]);
    expect(tally.lastCellOf[slotOf(localDate('2024-05-06'), tally)]).toBe(4);
    expect(tally.lastCellOf[slotOf(localDate('2024-05-07'), tally)]).toBe(3);
    expect(tally.lastCellOf[slotOf(localDate('2024-05-08'), tally)]).toBe(-1);
  });

  it('« du 1er mars au 28/29 février »: the first and last days are in, the days around them before or after', () => {
    const tally = tallied([on('2024-02-29'), on('2024-03-01'), on('2025-02-28'), on('2025-03-01')]);
    expect(tally.cellOf).toEqual([-1, 0, 1, -2]);
    expect(tally.lastCellOf).toHaveLength(365);
    expect(slotOf(YEAR.from, tally)).toBe(0);
    expect(slotOf(YEAR.to, tally)).toBe(364);
  });

  it('a territory seen only outside the period is known all the same, with its first record', () => {
    const tally = tallied([on('2023-01-01', SHERBROOKE), on('2024-05-06'), on('2024-05-07', SHERBROOKE)]);
    expect(tally.territories).toEqual([SHERBROOKE, ROUVILLE]);
    expect(tally.firstRecordOf).toEqual([0, 1]);
  });

  it('what the RAMQ accepted is tallied apart from what was billed', () => {
    const tally = tallied([on('2024-05-06', { amount: '600', accepted: '500' }), on('2024-05-06', { amount: '20' })]);
    expect(tally.cells[0]).toMatchObject({ billed: 62_000, accepted: 52_000 });
  });
});

describe('a record that lacks something has a cell of its own, which says what', () => {
  const unknownOf = (record: Partial<BillingRecord>) => tallied([on('2024-05-06', record)]).cells[0]?.unknown;

  it('each unknown is told apart', () => {
    expect(unknownOf({})).toBe(UNKNOWN.nothing);
    expect(unknownOf(SOMEWHERE)).toBe(UNKNOWN.region | UNKNOWN.subTerritory);
    expect(unknownOf({ subTerritory: null })).toBe(UNKNOWN.subTerritory);
    expect(unknownOf({ nature: null })).toBe(UNKNOWN.nature);
    expect(unknownOf({ nature: 'inPlan' })).toBe(UNKNOWN.nature);
    expect(unknownOf({ amount: null })).toBe(UNKNOWN.billed | UNKNOWN.accepted);
    expect(unknownOf({ amount: null, accepted: '500' })).toBe(UNKNOWN.billed);
    expect(unknownOf({ accepted: null })).toBe(UNKNOWN.accepted | UNKNOWN.acceptedApart);
    expect(unknownOf({ amount: null, accepted: null })).toBe(UNKNOWN.billed | UNKNOWN.accepted | UNKNOWN.acceptedApart);
  });

  it('work in the plan is never added up: one may be dépannage and the other not', () => {
    const tally = tallied([on('2024-05-06', { nature: 'inPlan' }), on('2024-05-06', { nature: 'inPlan' })]);
    expect(tally.cells.map(({ nature, firstRecord }) => [nature, firstRecord])).toEqual([
      ['inPlan', 0],
      ['inPlan', 1],
    ]);
  });

  it('the unknowns are different bits', () => {
    expect(UNKNOWN).toEqual({
      nothing: 0,
      region: 1,
      subTerritory: 2,
      billed: 4,
      accepted: 8,
      acceptedApart: 16,
      nature: 32,
    });
  });

  it('an unknown amount is held as zero on its side only', () => {
    expect(tallied([on('2024-05-06', { amount: null, accepted: '500' })]).cells[0]).toMatchObject({
      billed: 0,
      accepted: 50_000,
    });
    expect(tallied([on('2024-05-06', { amount: '600', accepted: null })]).cells[0]).toMatchObject({
      billed: 60_000,
      accepted: 0,
    });
  });

  it('it does not add up with another of the same place, whichever comes first', () => {
    const incomplete = on('2024-05-06', { subTerritory: null });
    expect(tallied([incomplete, incomplete]).cellOf).toEqual([0, 1]);
    const unsure = on('2024-05-06', { accepted: null });
    expect(tallied([unsure, on('2024-05-06')]).cellOf).toEqual([0, 1]);
    expect(tallied([on('2024-05-06'), unsure]).cellOf).toEqual([0, 1]);
  });
});

describe('a record that is not as it should be is not converted', () => {
  const isSound = (record: unknown) => tallyBilling([record as BillingRecord], YEAR) !== undefined;

  it('every optional field may be absent, or there', () => {
    expect(isSound(on('2024-05-06'))).toBe(true);
    expect(isSound(on('2024-05-06', { accepted: '1', reference: 'F-1' }))).toBe(true);
    expect(isSound(on('2024-05-06', { accepted: null, reference: '' }))).toBe(true);
    expect(isSound(on('2024-05-06', { subTerritory: null }))).toBe(true);
    expect(isSound(on('2024-05-06', SOMEWHERE))).toBe(true);
    for (const nature of ['ordinary', 'depannage', 'other', null] as const) {
      expect(isSound(on('2024-05-06', { nature }))).toBe(true);
    }
  });

  it.each<[string, object]>([
    ['a day that does not exist', { date: '2025-02-29' }],
    ['a date that is no text', { date: 20250228 }],
    ['no date', { date: undefined }],
    ['an amount with a comma', { amount: '523,00' }],
    ['an amount that is a number', { amount: 523 }],
    ['no amount', { amount: undefined }],
    ['an accepted amount that is no amount', { accepted: 'x' }],
    ['an accepted amount that is a number', { accepted: 523 }],
    ['a region that is not', { region: '19' }],
    ['a region that is a number', { region: 16 }],
    ['no region', { region: undefined }],
    ['a sub-territory that is not text', { subTerritory: 16 }],
    ['no sub-territory', { subTerritory: undefined }],
    ['an empty sub-territory', { subTerritory: '' }],
    ['a sub-territory with a space before', { subTerritory: ' Rouville' }],
    ['a sub-territory with a space after', { subTerritory: 'Rouville ' }],
    ['a sub-territory of no region', { region: null }],
    ['a nature that is not', { nature: 'remplacement' }],
    ['no nature', { nature: undefined }],
    ['a reference that is no text', { reference: 12 }],
    ['an unknown field', { dollars: '523' }],
    ['a field named like what every object has', { constructor: 'x' }],
  ])('%s', (_, wrong) => {
    expect(isSound({ ...on('2024-05-06'), ...wrong })).toBe(false);
  });

  it('nor is what is no record', () => {
    expect(isSound(null)).toBe(false);
    expect(isSound('2024-05-06')).toBe(false);
    expect(tallyBilling([on('2024-05-06'), null as never], YEAR)).toBeUndefined();
  });

  it('a record of another year is held to the same form', () => {
    expect(isSound(on('2020-01-01', { amount: 'x' }))).toBe(false);
  });
});

describe('the tally of the whole from the tallies of its parts', () => {
  const all = [
    on('2024-02-29', SHERBROOKE),
    on('2024-05-06'),
    on('2024-05-06', { subTerritory: null, amount: '7' }),
    on('2024-05-06', { nature: 'depannage' }),
    on('2024-05-07', { amount: '600', accepted: '500' }),
    on('2025-03-01', HAUT_RICHELIEU),
    on('2024-05-06', { amount: '50', accepted: '40' }),
    on('2024-05-07', SHERBROOKE),
    on('2024-05-06', { subTerritory: null, amount: '8' }),
    on('2024-05-06', HAUT_RICHELIEU),
    on('2024-05-08', { nature: 'depannage' }),
  ];

  it('whatever the cut', () => {
    const whole = tallied(all);
    for (let cut = 0; cut <= all.length; cut += 1) {
      expect(mergeTallies(tallied(all.slice(0, cut)), tallied(all.slice(cut)))).toEqual(whole);
    }
  });

  it('adds up dollars billed and dollars accepted, and changes neither part', () => {
    const a = tallied([on('2024-05-06', { amount: '600', accepted: '500' })]);
    const b = tallied([on('2024-05-06', { amount: '60', accepted: '50' })]);
    const merged = mergeTallies(a, b);
    expect(merged.cells).toHaveLength(1);
    expect(merged.cells[0]).toMatchObject({ billed: 66_000, accepted: 55_000, firstRecord: 0 });
    expect(merged.cellOf).toEqual([0, 0]);
    expect(a.cells[0]?.billed).toBe(60_000);
    expect(a.lastCellOf).toEqual(tallied(billed([1, { date: '2024-05-06', ...ROUVILLE }])).lastCellOf);
    expect(b.cells[0]?.billed).toBe(6_000);
  });

  it('tallies of different periods do not merge', () => {
    const part = (from: string, to: string) => tallied([], { from: localDate(from), to: localDate(to) });
    const year = part('2024-03-01', '2025-02-28');
    expect(() => mergeTallies(year, part('2024-03-01', '2025-02-27'))).toThrow(
      new RangeError('tallies of different periods do not merge'),
    );
    expect(() => mergeTallies(year, part('2024-03-02', '2025-02-28'))).toThrow(RangeError);
    expect(mergeTallies(year, part('2024-03-01', '2025-02-28'))).toEqual(year);
  });
});
