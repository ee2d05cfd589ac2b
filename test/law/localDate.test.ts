import { UTCDateMini } from '@date-fns/utc/date/mini';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOfDay, dayNumber, isLocalDate, localDate, NOT_A_DAY, plusDays } from '../../src/law/localDate.js';
import { FIRST_DAY, LAST_DAY, someDay } from '../arbitraries/law.js';

const EPOCH = new UTCDateMini('1970-01-01');
const yearText = (year: number) => String(year).padStart(4, '0');

/** The days from 1970-01-01 to a date, as date-fns counts them. */
function countedApart(text: string): number {
  return differenceInCalendarDays(new UTCDateMini(text), EPOCH);
}

describe('the number of a day', () => {
  it('is 0 on 1 January 1970, and counts the days from there', () => {
    expect(dayNumber('1970-01-01')).toBe(0);
    expect(dayNumber('1970-01-02')).toBe(1);
    expect(dayNumber('1969-12-31')).toBe(-1);
    expect(dayNumber('2000-03-01')).toBe(11_017);
    expect(dayNumber('2024-02-29')).toBe(19_782);
    expect(dayNumber('0001-01-01')).toBe(-719_162);
    expect(dayNumber('9999-12-31')).toBe(2_932_896);
  });

  it('agrees with date-fns on the first and last day of every month from 0001 to 9999', () => {
    const wrong: string[] = [];
    for (let year = 1; year <= 9999; year += 1) {
      for (let month = 1; month <= 12; month += 1) {
        const first = `${yearText(year)}-${String(month).padStart(2, '0')}-01`;
        const day = countedApart(first);
        if (dayNumber(first) !== day) wrong.push(first);
        const before = new UTCDateMini((day - 1) * 86_400_000).toISOString().slice(0, 10);
        if (day > FIRST_DAY && dayNumber(before) !== day - 1) wrong.push(before);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('goes up by one with each day of the four hundred years after which the calendar repeats', () => {
    const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let expected = dayNumber('1999-12-31');
    const wrong: string[] = [];
    for (let year = 2000; year < 2400; year += 1) {
      const isLeap = year === 2000 || (year % 4 === 0 && ![2100, 2200, 2300].includes(year));
      for (const [month, length] of lengths.entries()) {
        for (let day = 1; day <= (isLeap && month === 1 ? 29 : length); day += 1) {
          const text = `${year}-${String(month + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
          expected += 1;
          if (dayNumber(text) !== expected || dateOfDay(expected) !== text) wrong.push(text);
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(dayNumber('2399-12-31') - dayNumber('1999-12-31')).toBe(146_097);
  });
});

describe('29 February', () => {
  it.each(['2000', '2024', '2016', '0004', '0400', '2400', '9996'])('exists in %s', (year) => {
    expect(isLocalDate(`${year}-02-29`)).toBe(true);
    expect(isLocalDate(`${year}-02-30`)).toBe(false);
    expect(dayNumber(`${year}-03-01`) - dayNumber(`${year}-02-28`)).toBe(2);
  });

  it.each(['1900', '2100', '2200', '2023', '2025', '2026', '0001', '0100', '9999'])('does not exist in %s', (year) => {
    expect(isLocalDate(`${year}-02-29`)).toBe(false);
    expect(isLocalDate(`${year}-02-28`)).toBe(true);
    expect(dayNumber(`${year}-03-01`) - dayNumber(`${year}-02-28`)).toBe(1);
  });
});

describe('a text that is not a civil date', () => {
  it('has no number', () => expect(dayNumber('hier')).toBe(Number.MIN_SAFE_INTEGER));

  it.each([
    '',
    '2024',
    '2024-03',
    '2024-3-1',
    '2024-03-1',
    '2024-03-011',
    '12024-03-01',
    ' 2024-03-01',
    '2024-03-01 ',
    '2024-03-01T00:00',
    '20240301',
    '2024/03/01',
    '2024-03/01',
    '2024/03-01',
    '2024.03.01',
    '01-03-2024',
    '-024-03-01',
    '+024-03-01',
    '2024-+3-01',
    '2024-03--1',
    '2024−03−01',
    '２０２４-03-01',
    '2024-03-0x',
  ])('is refused: %o', (text) => {
    expect(dayNumber(text)).toBe(NOT_A_DAY);
    expect(isLocalDate(text)).toBe(false);
  });

  it.each(['0000-01-01', '0000-02-29', '0000-12-31'])('is refused, years beginning at 0001: %s', (text) => {
    expect(dayNumber(text)).toBe(NOT_A_DAY);
  });

  it.each(['2024-00-01', '2024-00-00', '2024-13-01', '2024-20-10', '2024-99-01'])(
    'is refused for its month: %s',
    (text) => {
      expect(dayNumber(text)).toBe(NOT_A_DAY);
    },
  );

  it('is refused when its month has no such day', () => {
    const lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    for (const [at, length] of lengths.entries()) {
      const month = String(at + 1).padStart(2, '0');
      expect([month, isLocalDate(`2024-${month}-00`)]).toEqual([month, false]);
      expect([month, isLocalDate(`2024-${month}-01`)]).toEqual([month, true]);
      expect([month, isLocalDate(`2024-${month}-${length}`)]).toEqual([month, true]);
      expect([month, isLocalDate(`2024-${month}-${length + 1}`)]).toEqual([month, false]);
      expect([month, isLocalDate(`2024-${month}-99`)]).toEqual([month, false]);
    }
  });

  it.each([0, 1, 2, 3, 5, 6, 8, 9])('is refused when position %i holds the neighbour of a digit', (at) => {
    for (const stranger of ['/', ':', ' ', '-', 'a', '\u0000', '٣']) {
      const text = `2012-11-11`.slice(0, at) + stranger + '2012-11-11'.slice(at + 1);
      expect([text, dayNumber(text)]).toEqual([text, NOT_A_DAY]);
    }
  });

  it.each([4, 7])('is refused when position %i is not a hyphen', (at) => {
    for (const stranger of ['/', ',', '.', '0', ' ', '‐']) {
      const text = `2012-11-11`.slice(0, at) + stranger + '2012-11-11'.slice(at + 1);
      expect([text, isLocalDate(text)]).toEqual([text, false]);
    }
  });
});

describe('localDate', () => {
  it('hands back the text of a civil date as it is', () => expect(localDate('2024-02-29')).toBe('2024-02-29'));

  it('throws on anything else, and says what was seen', () => {
    expect(() => localDate('2023-02-29')).toThrow(RangeError);
    expect(() => localDate('2023-02-29')).toThrow(/^not a civil date \(YYYY-MM-DD\): 2023-02-29$/);
    expect(() => localDate('')).toThrow(RangeError);
  });
});

describe('plusDays', () => {
  it('steps over the ends of months and years', () => {
    expect(plusDays(localDate('2024-02-28'), 1)).toBe('2024-02-29');
    expect(plusDays(localDate('2023-02-28'), 1)).toBe('2023-03-01');
    expect(plusDays(localDate('2024-12-31'), 1)).toBe('2025-01-01');
    expect(plusDays(localDate('2024-03-01'), -1)).toBe('2024-02-29');
    expect(plusDays(localDate('2024-03-01'), 365)).toBe('2025-03-01');
    expect(plusDays(localDate('2023-03-01'), 365)).toBe('2024-02-29');
    expect(plusDays(localDate('2024-03-01'), 0)).toBe('2024-03-01');
    expect(plusDays(localDate('0001-01-02'), -1)).toBe('0001-01-01');
    expect(plusDays(localDate('9999-12-30'), 1)).toBe('9999-12-31');
  });
});

describe('laws of civil dates', () => {
  it('a day and its date say the same', () =>
    fc.assert(
      fc.property(someDay, (day) => {
        const text = dateOfDay(day);
        expect(text).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        expect(dayNumber(text)).toBe(day);
        expect(countedApart(text)).toBe(day);
      }),
    ));

  it('the order of the texts is the order of the days', () =>
    fc.assert(
      fc.property(
        someDay,
        fc.oneof(someDay, fc.constant(undefined)),
        fc.integer({ min: -40, max: 40 }),
        (a, far, step) => {
          const b = far ?? Math.min(LAST_DAY, Math.max(FIRST_DAY, a + step));
          expect(dateOfDay(a) < dateOfDay(b)).toBe(a < b);
          expect(dateOfDay(a) === dateOfDay(b)).toBe(a === b);
        },
      ),
    ));

  it('adding days and taking them back leaves the date where it was', () =>
    fc.assert(
      fc.property(someDay, fc.integer({ min: -800, max: 800 }), (day, step) => {
        fc.pre(day + step >= FIRST_DAY && day + step <= LAST_DAY);
        const date = dateOfDay(day);
        expect(dayNumber(plusDays(date, step)) - day).toBe(step);
        expect(plusDays(plusDays(date, step), -step)).toBe(date);
      }),
    ));

  it('a text of ten digits and hyphens is a date only if date-fns knows the day', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9999 }),
        fc.integer({ min: 0, max: 14 }),
        fc.oneof(fc.integer({ min: 0, max: 33 }), fc.constantFrom(28, 29, 30, 31, 32)),
        (year, month, day) => {
          const text = `${yearText(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
          const built = new UTCDateMini(text);
          const exists = year > 0 && !Number.isNaN(built.getTime()) && built.toISOString().startsWith(text);
          expect([text, isLocalDate(text)]).toEqual([text, exists]);
        },
      ),
    ));
});
