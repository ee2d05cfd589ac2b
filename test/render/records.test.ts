import { describe, expect, it } from 'vitest';
import type { ReportOptions } from '../../src/render/index.js';
import { dateOf, placeOf, tellRecords } from '../../src/render/records.js';

const entries = (...records: readonly number[]) =>
  records.map((record) => ({ record, fate: 'counted' as const, reason: 'counted' }));
const seen = (text: string) => text.replaceAll('\u00A0', ' ');
const told = (ledger: ReturnType<typeof entries>, options: Partial<ReportOptions>) => {
  const { columns, rows } = tellRecords(ledger, { language: 'fr', ...options });
  return [columns, ...rows.map((row) => row.map(seen))];
};

describe('a record', () => {
  it('has a date and a place only as texts: a sealed input may have been changed', () => {
    expect([dateOf({ date: '2024-03-01' }), dateOf({ date: 20240301 }), dateOf({}), dateOf(undefined)]).toEqual([
      ...['2024-03-01', undefined, undefined, undefined],
    ]);
    expect(placeOf({ subTerritory: 'Rouville', region: '16' }, 'fr')).toBe('Rouville');
    expect(placeOf({ subTerritory: null, region: '16' }, 'fr')).toBe('région 16');
    expect(placeOf({ subTerritory: null, region: '16' }, 'en')).toBe('region 16');
    expect(placeOf({ subTerritory: 3, region: 16 }, 'fr')).toBeUndefined();
    expect(placeOf(undefined, 'fr')).toBeUndefined();
  });

  it('is told by what is known of it, a column for what any has', () => {
    const records = [
      { date: '2024-03-01', installation: 'CH', region: '16', activity: 'urgence', amount: '523', reference: 'F-1' },
      { date: '2024-03-02', installation: 'CH', physician: 'MD-01', minutes: 90 },
    ];
    expect(told(entries(0, 1), { records })).toEqual([
      ['number', 'date', 'place', 'activity', 'physician', 'amount', 'time', 'reference'],
      ['1', '1er mars 2024', 'CH, région 16', 'urgence', '', '523,00 $', '', 'F-1'],
      ['2', '2 mars 2024', 'CH', '', 'MD-01', '', '1 h 30 min', ''],
    ]);
  });

  it('what is not as expected of a field is not told, or told as it is', () => {
    const records = [
      { date: 'mardi', amount: 'gratuit', activity: 3, minutes: '90', physician: 7, reference: '', installation: '' },
    ];
    expect(told(entries(0), { records })).toEqual([
      ['number', 'date', 'amount'],
      ['1', 'mardi', 'gratuit'],
    ]);
  });

  it('is told by its line, and its file with it, where the lines are given', () => {
    const records = [{}, {}];
    const files = ['a.csv', 'b.csv'];
    expect(told(entries(0, 1), { records, lines: [2, 9], files })).toEqual([
      ['line', 'file'],
      ['2', 'a.csv'],
      ['9', 'b.csv'],
    ]);
    expect(told(entries(0, 1), { records, files })).toEqual([['number'], ['1'], ['2']]);
    expect(told(entries(0, 1), { records, lines: [2] })).toEqual([
      ['line', 'number'],
      ['2', ''],
      ['', '2'],
    ]);
    expect(told(entries(5), { records })).toEqual([['number'], ['6']]);
  });

  it.each([
    ['1', '1'],
    ['0.5', '0,5'],
    ['1/3', '0,33…'],
    ['0', undefined],
    ['x1', undefined],
    ['1x', undefined],
    [1, undefined],
  ])('of %s days: %s', (days, shown) => {
    const ledger = [{ ...entries(0)[0], days }] as unknown as ReturnType<typeof entries>;
    expect(told(ledger, { records: [{}] })).toEqual(
      shown === undefined
        ? [['number'], ['1']]
        : [
            ['number', 'days'],
            ['1', shown],
          ],
    );
  });
});

describe('very many records', () => {
  const MANY = 401;
  const all = entries(...Array.from({ length: MANY }, (_, i) => i));

  it('400 are told one by one; one more, by date', () => {
    const records = all.map(() => ({ date: '2024-03-01' }));
    expect(tellRecords(all.slice(1), { language: 'fr', records }).rows).toHaveLength(MANY - 1);
    expect(told(all, { records })).toEqual([
      ['date', 'number'],
      ['1er mars 2024', '1–401'],
    ]);
  });

  it('dates are in order, whatever the order of the records; those without a date come first', () => {
    const records = all.map((_, i) => (i === 7 ? {} : { date: i % 2 === 0 ? '2024-03-02' : '1969-03-01' }));
    const [columns, ...rows] = told(all, { records });
    expect(columns).toEqual(['date', 'number']);
    expect(rows.map(([date]) => date)).toEqual(['', '1er mars 1969', '2 mars 2024']);
    expect(rows[0]).toEqual(['', '8']);
    expect(rows[1]?.[1]).toMatch(/^2, 4, 6, 10, 12, /);
  });

  it('each file has its rows', () => {
    const records = all.map(() => ({ date: '2024-03-01' }));
    const files = all.map((_, i) => (i < 3 ? 'a.csv' : i === 3 ? '' : 'b.csv'));
    expect(told(all, { records, files })).toEqual([
      ['date', 'file', 'number'],
      ['1er mars 2024', 'a.csv', '1–3'],
      ['1er mars 2024', '', '4'],
      ['1er mars 2024', 'b.csv', '5–401'],
    ]);
  });

  it('without the records, one row says which; in ranges, whatever their order', () => {
    expect(told(entries(2, 3, 4, 8), {})).toEqual([['number'], ['3–5, 9']]);
    expect(told(entries(0, 1, 2, 3), { lines: [10, 9, 2, 1] })).toEqual([['line'], ['1–2, 9–10']]);
    expect(told(entries(0, 1), { lines: [4], files: ['a.csv', 'b.csv'] })).toEqual([
      ['file', 'line'],
      ['a.csv', '4'],
      ['b.csv', '2'],
    ]);
  });
});
