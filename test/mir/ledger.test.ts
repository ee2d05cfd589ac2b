import { describe, expect, it } from 'vitest';
import type { BillingRecord } from '../../src/billingDays/record.js';
import type { MirInput } from '../../src/mir/facts.js';
import { HAUT_RICHELIEU, ROUVILLE, SHERBROOKE } from '../billingDays/given.js';
import { assess, NOTICE, NOTICED } from './given.js';

const on = (date: string, amount: string | null, more: Partial<BillingRecord> = {}): BillingRecord => ({
  date,
  amount,
  nature: 'ordinary',
  ...ROUVILLE,
  ...more,
});
const KEPT = { 'prem.severalTerritories': 'literal', 'prem.amountBasis': 'accepted', 'mir.halfDays': 'counted' };

/** Each record in short: what became of it, why, the days it carries, what it joins. */
function ledgerOf(
  records: readonly BillingRecord[],
  readings: Readonly<Record<string, string>> = {},
  more: MirInput = { physician: NOTICED },
): readonly string[] {
  const { ledger } = assess({ records, ...more }, { readings: { ...KEPT, 'mir.dayPlace': 'everywhere', ...readings } });
  return ledger.map(({ fate, reason, days, joins }) =>
    [fate, reason, days, ...(joins === undefined ? [] : [`joins ${joins}`])].join(' '),
  );
}
const APART = { 'mir.dayPlace': 'byTerritory' };
const DAY = '2024-05-06';

describe('what became of each record', () => {
  it('a day, a half-day, less than that, nothing', () => {
    const records = ['523', '522.99', '261.50', '261.49', '0'].map((amount, i) => on(`2024-05-0${i + 1}`, amount));
    expect(ledgerOf(records)).toEqual([
      'counted counted 1',
      'counted counted 0.5',
      'counted counted 0.5',
      'excluded belowHalfDay 0',
      'excluded belowHalfDay 0',
    ]);
    expect(ledgerOf(records, { 'mir.halfDays': 'wholeDaysOnly' })).toEqual([
      'counted counted 1',
      ...new Array(4).fill('excluded belowDay 0'),
    ]);
  });

  it('without a physician’s choice of readings, it is told under those kept', () => {
    const { ledger } = assess({ physician: NOTICED, records: [on(DAY, '300')] });
    expect(ledger).toEqual([{ record: 0, fate: 'counted', reason: 'counted', days: '0.5' }]);
  });

  it('records of a date add up, on the first of them', () => {
    const records = [on(DAY, '300'), on('2024-05-07', '523'), on(DAY, '100', SHERBROOKE), on(DAY, '123')];
    expect(ledgerOf(records)).toEqual([
      'counted counted 1',
      'counted counted 1',
      'counted counted 0 joins 0',
      'counted counted 0 joins 0',
    ]);
    expect(ledgerOf(records, APART)).toEqual([
      'counted counted 0.5',
      'counted counted 1',
      'excluded belowHalfDay 0',
      'counted counted 0 joins 0',
    ]);
  });

  it('a date of three territories is three days, or one shared between them', () => {
    const records = [on(DAY, '523'), on(DAY, '523', HAUT_RICHELIEU), on(DAY, '523', SHERBROOKE)];
    expect(ledgerOf(records, APART)).toEqual(new Array(3).fill('counted counted 1'));
    const shared = { ...APART, 'prem.severalTerritories': 'onePerDate' };
    expect(ledgerOf(records, shared)).toEqual(new Array(3).fill('counted counted 1/3'));
  });

  it('not billed to the public plan, before anything is held, after the day asked about', () => {
    const records = [on(DAY, '523', { nature: 'other' }), on('2021-02-28', '523'), on('2026-11-23', '523')];
    expect(ledgerOf(records)).toEqual(['excluded outsidePlan 0', 'excluded beforeHoldings 0', 'excluded afterAsOf 0']);
  });

  it('on days that do not accrue, the reason is what was held, whatever the record lacks', () => {
    const physician = { holdings: [{ kind: 'authorisation', from: '2024-01-01', to: DAY } as const] };
    const records = [on(DAY, null), on('2024-05-07', '523', { nature: 'other' })];
    expect(ledgerOf(records, {}, { physician })).toEqual([
      'excluded residentOptionUnknown 0',
      'excluded nothingHeld 0',
    ]);
    expect(ledgerOf([on('2026-11-22', '523')], {}, { physician: { holdings: [] } })).toEqual([
      'excluded nothingHeld 0',
    ]);
  });
});

describe('what cannot be told', () => {
  it('says what is missing', () => {
    const records = [
      on('2024-05-01', null),
      on('2024-05-02', '523', { accepted: null }),
      on('2024-05-03', '523', { nature: null }),
      on('2024-05-04', '523', { region: null, subTerritory: null }),
      on('2024-05-05', null, { nature: null }),
    ];
    expect(ledgerOf(records)).toEqual([
      'undecided amountUnknown 0',
      'undecided amountUnknown 0',
      'undecided natureUnknown 0',
      'counted counted 1',
      'undecided amountUnknown 0',
    ]);
  });

  it('the other records of the date are undecided too, and the first of them all carries what it comes to at the least', () => {
    const records = [on(DAY, '100'), on(DAY, '600'), on(DAY, '300', { nature: null })];
    expect(ledgerOf(records)).toEqual([
      'undecided sameDateAsUnknown 1',
      'undecided sameDateAsUnknown 0',
      'undecided natureUnknown 0',
    ]);
    const apart = [on(DAY, '600', SHERBROOKE), on(DAY, '600', { region: '05', subTerritory: null })];
    expect(ledgerOf(apart, APART)).toEqual(['undecided sameDateAsUnknown 1', 'undecided placeUnknown 0']);
    expect(ledgerOf(apart)).toEqual(['counted counted 1', 'counted counted 0 joins 0']);
  });

  it('a record left out of an open date says so', () => {
    expect(ledgerOf([on(DAY, '600', { nature: 'other' }), on(DAY, null)])).toEqual([
      'excluded outsidePlan 0',
      'undecided amountUnknown 0',
    ]);
  });

  it('a date without a threshold', () => {
    const physician = { holdings: [{ ...NOTICE, from: '2020-01-01' }] };
    const records = [
      on('2020-05-06', '523'),
      on('2020-05-07', '0'),
      on('2020-05-08', null),
      on('2020-05-09', '5', { nature: 'other' }),
    ];
    expect(ledgerOf(records, {}, { physician })).toEqual([
      'undecided noThreshold 0',
      'excluded belowHalfDay 0',
      'undecided amountUnknown 0',
      'excluded outsidePlan 0',
    ]);
    const thresholds = [{ from: '2020-05-06', to: '2020-05-06', full: '523', half: '1', source: 'Relevé' }];
    expect(ledgerOf(records, {}, { physician, thresholds })[0]).toBe('counted counted 1');
  });
});
