import { describe, expect, it } from 'vitest';
import { dateOfDay, dayNumber } from '../../src/law/localDate.js';
import {
  cellsOf,
  firstDayOf,
  rowsOf,
  stretchOfEach,
  yearsBetweenLabels,
  yearText,
} from '../../src/render/timelineCells.js';

const life = (from: string, to: string) => ({ from: dayNumber(from), to: dayNumber(to) });
const cut = (from: string, to: string, width: number) => {
  const { unit, cells, years } = cellsOf(life(from, to), width);
  const [first, last] = [cells[0], cells.at(-1)];
  return {
    unit: `${unit.count} ${unit.of}`,
    count: cells.length,
    first: `${dateOfDay(first?.from ?? 0)} ${dateOfDay(first?.to ?? 0)}`,
    last: `${dateOfDay(last?.from ?? 0)} ${dateOfDay(last?.to ?? 0)}`,
    years: years.slice(0, 2).map(({ year, at }) => `${year} at ${at}`),
  };
};

describe('a life cut in signs', () => {
  it('in weeks, the last of which ends with it; a year that began before it begins in none', () => {
    expect(cut('2024-01-15', '2025-01-02', 60)).toEqual({
      ...{ unit: '1 week', count: 51, years: ['2025 at 50'] },
      ...{ first: '2024-01-15 2024-01-21', last: '2024-12-30 2025-01-02' },
    });
  });

  it('in months of the calendar, the first and the last in part', () => {
    expect(cut('2024-01-15', '2026-02-03', 40)).toEqual({
      ...{ unit: '1 months', count: 26, years: ['2025 at 12', '2026 at 24'] },
      ...{ first: '2024-01-15 2024-01-31', last: '2026-02-01 2026-02-03' },
    });
  });

  it('a year that begins with it begins in its first sign', () => {
    expect(cut('2024-01-01', '2024-02-03', 40).years).toEqual(['2024 at 0']);
  });

  it('as coarsely as need be: two rows of 500 signs, of 250, of 125', () => {
    const whole = (width: number) => cut('0001-01-01', '9999-12-31', width);
    expect([whole(250).unit, whole(250).count]).toEqual(['240 months', 500]);
    expect([whole(249).unit, whole(249).count]).toEqual(['480 months', 250]);
    expect([whole(100).unit, whole(100).count]).toEqual(['960 months', 125]);
    expect(whole(100).last).toBe('9920-01-01 9999-12-31');
  });
});

describe('years on a scale', () => {
  it('are four digits', () => {
    expect([yearText(5), yearText(2024)]).toEqual(['0005', '2024']);
    expect(dateOfDay(firstDayOf(5, 3))).toBe('0005-03-01');
    expect(dateOfDay(firstDayOf(2024, 12))).toBe('2024-12-01');
  });

  it.each([
    ['week', 1, 1],
    ['months', 1, 1],
    ['months', 2, 1],
    ['months', 3, 2],
    ['months', 6, 5],
    ['months', 12, 10],
    ['months', 24, 20],
    ['months', 60, 50],
    ['months', 240, 200],
  ] as const)('of signs of %s × %i are written every %i: each has six signs', (of, count, step) => {
    expect(yearsBetweenLabels({ of, count })).toBe(step);
  });
});

describe('the stretch of a sign', () => {
  const days = (from: number, to: number) => ({ from, to });

  it('is that of the most of its days; of as many, the first', () => {
    const stretches = [days(0, 9), days(10, 12), days(13, 16), days(17, 40)];
    expect(stretchOfEach([days(0, 6), days(7, 13), days(14, 20), days(21, 40)], stretches)).toEqual([0, 0, 3, 3]);
    expect(stretchOfEach([days(8, 11)], stretches)).toEqual([0]);
    expect(stretchOfEach([days(10, 16)], stretches)).toEqual([2]);
  });
});

describe('the rows of a life', () => {
  const cells = (count: number, years: readonly (readonly [number, number])[]) => ({
    unit: { of: 'months', count: 6 } as const,
    cells: Array.from({ length: count }, () => ({ from: 0, to: 0 })),
    years: years.map(([year, at]) => ({ year, at })),
  });

  it('are one where it fits', () => {
    expect(rowsOf(cells(40, [[2020, 20]]), 40)).toEqual([[0, 40]]);
  });

  it('else they part where a year that is written begins, before one nearer to the middle', () => {
    const years = [
      [2009, 28],
      [2010, 30],
      [2014, 38],
      [2015, 40],
      [2020, 50],
    ] as const;
    expect(rowsOf(cells(80, years), 60)).toEqual([
      [0, 40],
      [40, 80],
    ]);
    expect(rowsOf(cells(76, years), 60)).toEqual([
      [0, 40],
      [40, 76],
    ]);
    expect(rowsOf(cells(76, years.slice(0, 3)), 60)[0]).toEqual([0, 30]);
  });

  it('each of them fits: to its last column, but no further', () => {
    expect(rowsOf(cells(60, [[2010, 40]]), 40)[0]).toEqual([0, 40]);
    expect(rowsOf(cells(60, [[2010, 41]]), 40)[0]).toEqual([0, 30]);
    expect(rowsOf(cells(60, [[2010, 20]]), 40)[0]).toEqual([0, 20]);
    expect(rowsOf(cells(61, [[2010, 20]]), 40)[0]).toEqual([0, 31]);
  });
});
