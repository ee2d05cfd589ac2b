import { describe, expect, it } from 'vitest';
import { isQuarterStart, quarterContaining, quartersOfYear } from '../../src/gmfSlots/quarter.js';
import { localDate } from '../../src/law/localDate.js';

const quarter = (date: string) => {
  const { from, to } = quarterContaining(localDate(date));
  return `${from} ${to}`;
};

describe('les trimestres: « les 2 trimestres qui commencent le 1er décembre 2023 et le 1er mars 2024 »', () => {
  it.each([
    // « le trimestre de décembre 2023 à février 2024 »: to the last day of a bissextile February.
    ['2023-12-01', '2023-12-01 2024-02-29'],
    ['2024-01-15', '2023-12-01 2024-02-29'],
    ['2024-02-29', '2023-12-01 2024-02-29'],
    ['2024-03-01', '2024-03-01 2024-05-31'],
    ['2024-05-31', '2024-03-01 2024-05-31'],
    // The two other starts are inferred from the cycle of three months.
    ['2024-06-01', '2024-06-01 2024-08-31'],
    ['2024-08-31', '2024-06-01 2024-08-31'],
    ['2024-09-01', '2024-09-01 2024-11-30'],
    ['2024-11-30', '2024-09-01 2024-11-30'],
    ['2023-11-30', '2023-09-01 2023-11-30'],
    // A February of 28 days, and of the centenaries.
    ['2023-02-28', '2022-12-01 2023-02-28'],
    ['2100-01-01', '2099-12-01 2100-02-28'],
    ['2000-02-01', '1999-12-01 2000-02-29'],
    // The ends of the calendar.
    ['0001-01-01', '0001-01-01 0001-02-28'],
    ['0001-03-01', '0001-03-01 0001-05-31'],
    ['9998-12-31', '9998-12-01 9999-02-28'],
    ['9999-12-31', '9999-12-01 9999-12-31'],
  ])('%s is in %s', (date, expected) => expect(quarter(date)).toBe(expected));

  it('the first day of a quarter is one of four days of any year, and nothing else is', () => {
    for (const text of [
      '2023-12-01',
      '2024-03-01',
      '2024-06-01',
      '2024-09-01',
      '0001-06-01',
      '9999-12-01',
      '1999-03-01',
    ])
      expect([text, isQuarterStart(text)]).toEqual([text, true]);
    for (const text of [
      ...['2023-12-02', '2024-01-01', '2024-02-29', '2024-05-31', '2023-11-30', '0001-01-01', '2024-10-01'],
      ...['12-01', '2024-12-1', '', '0000-06-01', '10000-06-01', '2024-13-12-01', 'xxxx-12-01', '2024-12-01 '],
    ])
      expect([text, isQuarterStart(text)]).toEqual([text, false]);
  });
});

describe('the year of the measure: « groupes … manifestés depuis le 1er juin dernier »', () => {
  const starts = (date: string) => quartersOfYear(localDate(date)).map(({ from }) => from);

  it('has four quarters, from June', () => {
    expect(quartersOfYear(localDate('2024-02-29'))).toEqual([
      { from: '2023-06-01', to: '2023-08-31' },
      { from: '2023-09-01', to: '2023-11-30' },
      { from: '2023-12-01', to: '2024-02-29' },
      { from: '2024-03-01', to: '2024-05-31' },
    ]);
  });

  it('ends on 31 May, as the letter did, and begins anew the next day', () => {
    expect(starts('2024-05-31')[0]).toBe('2023-06-01');
    expect(starts('2024-06-01')).toEqual(['2024-06-01', '2024-09-01', '2024-12-01', '2025-03-01']);
    expect(starts('2023-12-31')[0]).toBe('2023-06-01');
    expect(starts('2024-01-01')[0]).toBe('2023-06-01');
  });

  it('the first year there is begins where dates do, and the last ends where they do', () => {
    expect(quartersOfYear(localDate('0001-02-01'))).toEqual([
      { from: '0001-01-01', to: '0001-02-28' },
      { from: '0001-03-01', to: '0001-05-31' },
    ]);
    expect(quartersOfYear(localDate('9999-12-31')).at(-1)).toEqual({ from: '9999-12-01', to: '9999-12-31' });
    expect(starts('9998-12-31')).toEqual(['9998-06-01', '9998-09-01', '9998-12-01', '9999-03-01']);
  });
});
