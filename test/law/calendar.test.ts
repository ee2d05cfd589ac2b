import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dayIn,
  lastDayOfMonths,
  lastDayOfYears,
  type MonthDay,
  partContaining,
  plusMonths,
  yearContaining,
} from '../../src/law/calendar.js';
import { dateOfDay, dayNumber, localDate } from '../../src/law/localDate.js';
import { contains, lengthInDays } from '../../src/law/period.js';
import { FIRST_DAY, LAST_DAY, someDay } from '../arbitraries/law.js';

const START: MonthDay = '03-01';
const END: MonthDay = '02-end';
const referenceYear = (date: string) => yearContaining(localDate(date), START, END);

describe('a month and day in a year', () => {
  it('is that day', () => {
    expect(dayIn(2024, '03-01')).toBe('2024-03-01');
    expect(dayIn(2024, '02-29')).toBe('2024-02-29');
    expect(dayIn(1, '01-01')).toBe('0001-01-01');
    expect(dayIn(987, '12-31')).toBe('0987-12-31');
  });

  it('is the last of the month when the text says its end', () => {
    const ends = ['31', '28', '31', '30', '31', '30', '31', '31', '30', '31', '30', '31'];
    for (const [at, day] of ends.entries()) {
      const month = String(at + 1).padStart(2, '0');
      expect(dayIn(2023, `${month}-end` as MonthDay)).toBe(`2023-${month}-${day}`);
    }
  });

  it.each([
    [2024, '2024-02-29'],
    [2025, '2025-02-28'],
    [2000, '2000-02-29'],
    [1900, '1900-02-28'],
    [2100, '2100-02-28'],
    [4, '0004-02-29'],
    [99, '0099-02-28'],
    [100, '0100-02-28'],
    [400, '0400-02-29'],
    [9999, '9999-02-28'],
  ])('« 28/29 février » of %i is %s', (year, date) => expect(dayIn(year, '02-end')).toBe(date));

  it('is refused in a year that lacks it', () => {
    expect(() => dayIn(2023, '02-29')).toThrow(RangeError);
    expect(() => dayIn(0, '03-01')).toThrow(RangeError);
    expect(() => dayIn(10_000, '03-01')).toThrow(RangeError);
  });
});

describe('the reference year, « du 1er mars au 28/29 février de l’année suivante »', () => {
  it('of a day is the one that contains it', () => {
    expect(referenceYear('2024-07-15')).toEqual({ from: '2024-03-01', to: '2025-02-28' });
    expect(referenceYear('2024-01-15')).toEqual({ from: '2023-03-01', to: '2024-02-29' });
    expect(referenceYear('2024-12-31')).toEqual({ from: '2024-03-01', to: '2025-02-28' });
    expect(referenceYear('2025-01-01')).toEqual({ from: '2024-03-01', to: '2025-02-28' });
  });

  it('begins on 1 March and ends the day before', () => {
    expect(referenceYear('2025-03-01')).toEqual({ from: '2025-03-01', to: '2026-02-28' });
    expect(referenceYear('2025-02-28')).toEqual({ from: '2024-03-01', to: '2025-02-28' });
  });

  it('keeps 29 February to its end', () => {
    expect(referenceYear('2024-02-28')).toEqual({ from: '2023-03-01', to: '2024-02-29' });
    expect(referenceYear('2024-02-29')).toEqual({ from: '2023-03-01', to: '2024-02-29' });
    expect(referenceYear('2024-03-01')).toEqual({ from: '2024-03-01', to: '2025-02-28' });
  });

  it('is refused when the calendar has no such year', () => {
    expect(referenceYear('9999-02-28')).toEqual({ from: '9998-03-01', to: '9999-02-28' });
    expect(referenceYear('0001-03-01')).toEqual({ from: '0001-03-01', to: '0002-02-28' });
    expect(() => referenceYear('9999-03-01')).toThrow(RangeError);
    expect(() => referenceYear('0001-02-28')).toThrow(RangeError);
  });
});

describe('a year of any two month-days', () => {
  it('runs from the one to the other in the next calendar year', () => {
    const yearOf = (date: string) => yearContaining(localDate(date), '07-01', '06-end');
    expect(yearOf('2016-07-01')).toEqual({ from: '2016-07-01', to: '2017-06-30' });
    expect(yearOf('2016-06-30')).toEqual({ from: '2015-07-01', to: '2016-06-30' });
  });
});

describe('laws of reference years', () => {
  const within = someDay.filter((day) => day >= FIRST_DAY + 59 && day <= LAST_DAY - 306);

  it('a day lies in its own year, of 365 or 366 days', () =>
    fc.assert(
      fc.property(within, (day) => {
        const date = dateOfDay(day);
        const year = yearContaining(date, START, END);
        expect(contains(year, date)).toBe(true);
        expect(lengthInDays(year)).toBe(year.to.endsWith('-29') ? 366 : 365);
      }),
    ));

  it('the day after a year begins the next one: no day is between two, none is in both', () =>
    fc.assert(
      fc.property(within, (day) => {
        const { from, to } = yearContaining(dateOfDay(day), START, END);
        expect(dateOfDay(dayNumber(to) + 1).slice(4)).toBe('-03-01');
        expect(yearContaining(from, START, END)).toEqual({ from, to });
        expect(yearContaining(to, START, END)).toEqual({ from, to });
      }),
    ));
});

describe('a part of a year cut at month-days', () => {
  const QUARTERS: readonly MonthDay[] = ['06-01', '09-01', '12-01', '03-01'];
  const part = (date: string, starts = QUARTERS) => {
    const { from, to } = partContaining(localDate(date), starts);
    return `${from} ${to}`;
  };

  it('begins on the last of these days, and ends the day before the next', () => {
    expect(part('2023-12-01')).toBe('2023-12-01 2024-02-29');
    expect(part('2023-11-30')).toBe('2023-09-01 2023-11-30');
    expect(part('2024-01-01')).toBe('2023-12-01 2024-02-29');
    expect(part('2024-02-29')).toBe('2023-12-01 2024-02-29');
    expect(part('2023-02-28')).toBe('2022-12-01 2023-02-28');
    expect(part('2024-12-31')).toBe('2024-12-01 2025-02-28');
  });

  it('is a year when there is one day, in whatever order several are given', () => {
    expect(part('2024-05-31', ['06-01'])).toBe('2023-06-01 2024-05-31');
    expect(part('2024-06-01', ['06-01'])).toBe('2024-06-01 2025-05-31');
    expect(part('2024-01-01', ['01-01'])).toBe('2024-01-01 2024-12-31');
    expect(part('2024-08-15', [...QUARTERS].reverse())).toBe('2024-06-01 2024-08-31');
  });

  it('begins and ends where dates do', () => {
    expect(part('0001-01-01')).toBe('0001-01-01 0001-02-28');
    expect(part('0001-03-01')).toBe('0001-03-01 0001-05-31');
    expect(part('0002-01-01')).toBe('0001-12-01 0002-02-28');
    expect(part('9999-11-30')).toBe('9999-09-01 9999-11-30');
    expect(part('9999-12-01')).toBe('9999-12-01 9999-12-31');
    expect(part('9998-12-31')).toBe('9998-12-01 9999-02-28');
  });

  it('contains its date; the day after it begins the next: no day is between two, none is in both', () =>
    fc.assert(
      fc.property(someDay, fc.subarray([...QUARTERS], { minLength: 1 }), (day, starts) => {
        const date = dateOfDay(day);
        const its = partContaining(date, starts);
        expect(contains(its, date)).toBe(true);
        expect(partContaining(its.from, starts)).toEqual(its);
        expect(partContaining(its.to, starts)).toEqual(its);
        if (dayNumber(its.to) < LAST_DAY) expect(starts).toContain(dateOfDay(dayNumber(its.to) + 1).slice(5));
        if (dayNumber(its.from) > FIRST_DAY) expect(starts).toContain(its.from.slice(5));
      }),
    ));
});

describe('the last day of so many months', () => {
  const last = (from: string, months: number) => lastDayOfMonths(localDate(from), months);

  it.each([
    ['2024-03-01', 12, '2025-02-28'],
    ['2023-03-01', 12, '2024-02-29'],
    ['2024-01-01', 1, '2024-01-31'],
    ['2024-06-15', 24, '2026-06-14'],
    ['2024-12-31', 1, '2025-01-30'],
    ['2024-11-15', 2, '2025-01-14'],
    // The eve of a quantième that the month lacks is its end.
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-28'],
    ['2023-01-28', 1, '2023-02-27'],
    ['2023-01-29', 1, '2023-02-28'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-01-29', 1, '2024-02-28'],
    ['2024-01-30', 1, '2024-02-29'],
    ['2024-03-31', 1, '2024-04-30'],
    ['2024-03-30', 1, '2024-04-29'],
    ['0001-01-01', 12, '0001-12-31'],
    ['9998-12-31', 12, '9999-12-30'],
    ['9999-01-01', 12, '9999-12-31'],
    ['9999-06-01', 36, '9999-12-31'],
  ])('begun on %s, %i of them end on %s', (from, months, to) => expect(last(from, months)).toBe(to));

  it('years are twelve months each', () => {
    expect(lastDayOfYears(localDate('2020-03-01'), 3)).toBe('2023-02-28');
    expect(lastDayOfYears(localDate('2024-02-29'), 1)).toBe('2025-02-28');
  });

  it('what begins later never ends earlier, and one more day begins the next where each month has that quantième', () => {
    const soon = someDay.filter((day) => day < LAST_DAY - 20_000);
    fc.assert(
      fc.property(soon, fc.integer({ min: 1, max: 60 }), (day, months) => {
        const from = dateOfDay(day);
        expect(last(from, months) <= last(dateOfDay(day + 1), months)).toBe(true);
        expect(last(from, months) < last(from, months + 1)).toBe(true);
        if (from.slice(8) > '28') return;
        const next = dateOfDay(dayNumber(last(from, months)) + 1);
        expect(next.slice(8)).toBe(from.slice(8));
        expect(last(next, 1)).toBe(last(from, months + 1));
      }),
    );
  });
});

describe('some months later', () => {
  const later = (date: string, months: number) => plusMonths(localDate(date), months);

  it.each([
    ['2024-10-31', 12, '2025-10-31'],
    ['2025-10-31', 6, '2026-04-30'],
    ['2024-10-31', 18, '2026-04-30'],
    ['2024-08-31', 6, '2025-02-28'],
    ['2023-08-31', 6, '2024-02-29'],
    ['2024-08-30', 6, '2025-02-28'],
    ['2024-08-28', 6, '2025-02-28'],
    ['2025-01-31', 1, '2025-02-28'],
    ['2024-12-15', 1, '2025-01-15'],
    ['2024-12-31', 0, '2024-12-31'],
    ['0001-01-31', 1, '0001-02-28'],
    ['0099-12-01', 1, '0100-01-01'],
  ])('%s and %i: %s', (date, months, expected) => expect(later(date, months)).toBe(expected));

  it('29 February comes back on 28 February, and stays there', () => {
    expect(later('2024-02-29', 12)).toBe('2025-02-28');
    expect(later('2024-02-29', 48)).toBe('2028-02-29');
    expect(later(later('2024-02-29', 12), 6)).toBe('2025-08-28');
    expect(later('2024-02-29', 18)).toBe('2025-08-29');
  });

  it('may be earlier', () => {
    expect(later('2025-03-31', -1)).toBe('2025-02-28');
    expect(later('2025-01-15', -12)).toBe('2024-01-15');
  });

  it('is not after the last date there is', () => {
    expect(later('9999-06-15', 6)).toBe('9999-12-15');
    expect(later('9999-06-15', 7)).toBe('9999-12-31');
    expect(later('9999-12-31', 120)).toBe('9999-12-31');
  });

  it('is not before the first date there is', () => {
    expect(later('0002-06-15', -17)).toBe('0001-01-15');
    expect(later('0001-06-15', -6)).toBe('0001-01-01');
    expect(later('0001-01-01', -120)).toBe('0001-01-01');
  });

  /** Months turned one by one on paper: the day wanted, or the last that the month has. */
  function turned(date: string, months: number): string {
    let [year = 0, month = 0] = date.split('-').map(Number);
    for (let left = months; left > 0; left--) [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
    const isLeap = new Date(Date.UTC(2000 + (year % 400), 1, 29)).getUTCDate() === 29;
    const longest = month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
    const day = Math.min(Number(date.slice(8)), longest);
    return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
  }

  const within = someDay.filter((day) => day <= LAST_DAY - 121 * 31);

  it('is what turning the pages one by one gives', () =>
    fc.assert(
      fc.property(within, fc.integer({ min: 0, max: 120 }), (day, months) => {
        const date = dateOfDay(day);
        expect(plusMonths(date, months)).toBe(turned(date, months));
      }),
    ));

  it('never goes back: a later day, or a month more, is no earlier', () =>
    fc.assert(
      fc.property(within, fc.integer({ min: 0, max: 120 }), (day, months) => {
        const date = dateOfDay(day);
        expect(plusMonths(date, months) <= plusMonths(dateOfDay(day + 1), months)).toBe(true);
        expect(plusMonths(date, months) < plusMonths(date, months + 1)).toBe(true);
      }),
    ));
});
