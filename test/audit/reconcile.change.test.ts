import { describe, expect, test } from 'vitest';
import { allYearsLater, freeDates, staysApart, yearsLater } from '../../src/audit/reconcile/change.js';
import { BILLING_RECORDS } from '../../src/audit/reconcile/table.js';
import { localDate } from '../../src/law/localDate.js';

const period = { from: localDate('2024-03-01'), to: localDate('2024-03-10') };

describe('dates moved to free days', () => {
  test('each to one of its own, the nearest, the earlier of two', () => {
    const wanted = new Map([
      ['2023-03-05', '2024-03-05'],
      ['2023-03-06', '2024-03-05'],
    ]);
    const taken = new Set(['2024-03-05', '2024-03-04']);
    expect([...(freeDates(wanted, taken, period) ?? [])]).toEqual([
      ['2023-03-05', '2024-03-06'],
      ['2023-03-06', '2024-03-03'],
    ]);
  });

  test('in the order of the dates that are moved, however they are given', () => {
    const both = [
      ['2023-03-06', '2024-03-05'],
      ['2023-03-05', '2024-03-05'],
    ] as const;
    const moved = { '2023-03-05': '2024-03-05', '2023-03-06': '2024-03-04' };
    expect(Object.fromEntries(freeDates(new Map(both), new Set(), period) ?? [])).toEqual(moved);
    expect(Object.fromEntries(freeDates(new Map([...both].reverse()), new Set(), period) ?? [])).toEqual(moved);
  });

  test('the last day of the period is one of its days', () => {
    const taken = new Set(Array.from({ length: 9 }, (_, i) => `2024-03-0${i + 1}`));
    expect(freeDates(new Map([['x', '2024-03-01']]), taken, period)?.get('x')).toBe('2024-03-10');
  });

  test('inside the period, from whichever side', () => {
    const wanted = new Map([
      ['2024-02-29', '2024-02-29'],
      ['2024-03-11', '2024-03-11'],
    ]);
    expect([...(freeDates(wanted, new Set(), period) ?? [])]).toEqual([
      ['2024-02-29', '2024-03-01'],
      ['2024-03-11', '2024-03-10'],
    ]);
  });

  test('none when there is no room', () => {
    const days = Array.from({ length: 10 }, (_, i) => `2024-03-${String(i + 1).padStart(2, '0')}`);
    expect(freeDates(new Map([['x', '2024-03-05']]), new Set(days), period)).toBeUndefined();
    expect(freeDates(new Map([['x', '2024-03-05']]), new Set(days.slice(1)), period)?.get('x')).toBe('2024-03-01');
  });
});

describe('years later', () => {
  test.each([
    ['2024-03-15', 1, '2025-03-15'],
    ['2024-02-29', 1, '2025-02-28'],
    ['2025-02-28', -1, '2024-02-29'],
    ['2024-02-28', 1, '2025-02-28'],
    ['2024-02-28', 4, '2028-02-28'],
    ['2025-02-01', 2, '2027-02-01'],
    ['2025-02-08', 2, '2027-02-08'],
    ['2025-02-09', 2, '2027-02-09'],
    ['2025-02-27', 2, '2027-02-27'],
    ['2024-02-05', -1, '2023-02-05'],
    ['2024-01-31', -10, '2014-01-31'],
    ['2023-02-28', 2, '2025-02-28'],
    // A year is written with its four figures; the last of another month is not the last of February.
    ['0999-02-28', 1, '1000-02-28'],
    ['0998-05-31', 1, '0999-05-31'],
    ['2023-06-30', 1, '2024-06-30'],
  ])('%s, %d: %s', (date, years, later) => {
    expect(yearsLater(date, years)).toBe(later);
  });

  test('two dates that become one are other facts: 28 and 29 February, in a year that has no 29th', () => {
    const input = (...dates: readonly string[]) => ({ records: dates.map((date) => ({ date })) });
    const apart = (given: object, years: number) => staysApart(given, [BILLING_RECORDS], years);
    expect(apart(input('2024-02-28', '2024-02-29'), 1)).toBe(false);
    expect(apart(input('2024-02-28', '2024-02-29'), 4)).toBe(true);
    expect(apart(input('2024-02-29', '2024-02-29', '2024-03-01'), 1)).toBe(true);
    expect(apart({}, 1)).toBe(true);
    const another = { ...BILLING_RECORDS, list: 'others' };
    const given = { ...input('2024-02-28'), others: [{ date: '2024-02-28' }, { date: '2024-02-29' }] };
    expect(staysApart(given, [BILLING_RECORDS, another], 1)).toBe(false);
    expect(staysApart(given, [BILLING_RECORDS], 1)).toBe(true);
  });

  test('of every date in a value, and of nothing else', () => {
    const value = { a: ['2024-02-29', '2024-13-01', 'x', null, 3], b: { from: '2020-01-01', starts: ['03-01'] } };
    expect(allYearsLater(value, 1)).toEqual({
      a: ['2025-02-28', '2024-13-01', 'x', null, 3],
      b: { from: '2021-01-01', starts: ['03-01'] },
    });
  });
});
