import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOfDay, dayNumber, type LocalDate, localDate } from '../../src/law/localDate.js';
import { contains, cutAt, intersect, lengthInDays, type Period } from '../../src/law/period.js';

const period = (from: string, to: string): Period => ({ from: localDate(from), to: localDate(to) });
const YEAR = period('2024-03-01', '2025-02-28');
const dates = (...texts: readonly string[]): readonly LocalDate[] => texts.map(localDate);

describe('a period, « du … au … », both days included', () => {
  it('contains its first day and its last, and neither neighbour', () => {
    expect(contains(YEAR, localDate('2024-02-29'))).toBe(false);
    expect(contains(YEAR, localDate('2024-03-01'))).toBe(true);
    expect(contains(YEAR, localDate('2024-09-15'))).toBe(true);
    expect(contains(YEAR, localDate('2025-02-28'))).toBe(true);
    expect(contains(YEAR, localDate('2025-03-01'))).toBe(false);
  });

  it('of one day has one day', () => {
    expect(lengthInDays(period('2024-02-29', '2024-02-29'))).toBe(1);
    expect(lengthInDays(period('2024-02-29', '2024-03-01'))).toBe(2);
    expect(lengthInDays(YEAR)).toBe(365);
    expect(lengthInDays(period('2023-03-01', '2024-02-29'))).toBe(366);
  });
});

describe('what two periods share', () => {
  it('goes from the later start to the earlier end', () => {
    expect(intersect(YEAR, period('2024-06-01', '2026-01-01'))).toEqual(period('2024-06-01', '2025-02-28'));
    expect(intersect(period('2024-06-01', '2026-01-01'), YEAR)).toEqual(period('2024-06-01', '2025-02-28'));
    expect(intersect(YEAR, period('2024-06-01', '2024-06-30'))).toEqual(period('2024-06-01', '2024-06-30'));
    expect(intersect(period('2020-01-01', '2030-01-01'), YEAR)).toEqual(YEAR);
  });

  it('is one day when one ends where the other begins', () => {
    expect(intersect(YEAR, period('2025-02-28', '2025-12-31'))).toEqual(period('2025-02-28', '2025-02-28'));
    expect(intersect(YEAR, period('2023-03-01', '2024-03-01'))).toEqual(period('2024-03-01', '2024-03-01'));
  });

  it('is nothing when one ends the day before the other begins', () => {
    expect(intersect(YEAR, period('2025-03-01', '2026-02-28'))).toBeUndefined();
    expect(intersect(YEAR, period('2023-03-01', '2024-02-29'))).toBeUndefined();
  });
});

describe('cutting a period', () => {
  it('begins a new part on each day given, and ends the part before it the day before', () => {
    expect(cutAt(YEAR, dates('2024-07-01'))).toEqual([
      period('2024-03-01', '2024-06-30'),
      period('2024-07-01', '2025-02-28'),
    ]);
    expect(cutAt(YEAR, dates('2024-07-01', '2025-01-01'))).toEqual([
      period('2024-03-01', '2024-06-30'),
      period('2024-07-01', '2024-12-31'),
      period('2025-01-01', '2025-02-28'),
    ]);
  });

  it('at its first day changes nothing; at its second leaves a first part of one day', () => {
    expect(cutAt(YEAR, dates('2024-03-01'))).toEqual([YEAR]);
    expect(cutAt(YEAR, dates('2024-03-02'))).toEqual([
      period('2024-03-01', '2024-03-01'),
      period('2024-03-02', '2025-02-28'),
    ]);
  });

  it('at its last day leaves a last part of one day; after it changes nothing', () => {
    expect(cutAt(YEAR, dates('2025-02-28'))).toEqual([
      period('2024-03-01', '2025-02-27'),
      period('2025-02-28', '2025-02-28'),
    ]);
    expect(cutAt(YEAR, dates('2025-03-01', '2024-02-29', '1999-01-01'))).toEqual([YEAR]);
    expect(cutAt(YEAR, [])).toEqual([YEAR]);
  });

  it('takes the days in any order, and a day given twice once', () => {
    expect(cutAt(YEAR, dates('2025-01-01', '2024-07-01', '2025-01-01'))).toEqual(
      cutAt(YEAR, dates('2024-07-01', '2025-01-01')),
    );
  });
});

describe('laws of periods', () => {
  const BASE = dayNumber('2023-12-01');
  /** Days of some months, so that ends meet often. */
  const day = fc.oneof(fc.integer({ min: 0, max: 120 }), fc.integer({ min: 88, max: 93 }));
  const some = fc
    .tuple(day, day)
    .map(([a, b]): Period => ({ from: dateOfDay(BASE + Math.min(a, b)), to: dateOfDay(BASE + Math.max(a, b)) }));
  const date = day.map((n) => dateOfDay(BASE + n));

  it('a day is in what two periods share exactly when it is in both', () =>
    fc.assert(
      fc.property(some, some, date, (a, b, on) => {
        const shared = intersect(a, b);
        expect(shared !== undefined && contains(shared, on)).toBe(contains(a, on) && contains(b, on));
        expect(intersect(b, a)).toEqual(shared);
      }),
    ));

  it('the parts of a period follow one another and make the whole: no day lost, none twice', () =>
    fc.assert(
      fc.property(some, fc.array(date, { maxLength: 6 }), (whole, days) => {
        const parts = cutAt(whole, days);
        expect(parts[0]?.from).toBe(whole.from);
        expect(parts.at(-1)?.to).toBe(whole.to);
        expect(parts.reduce((sum, part) => sum + lengthInDays(part), 0)).toBe(lengthInDays(whole));
        for (const [i, part] of parts.entries()) {
          expect(part.from <= part.to).toBe(true);
          if (i > 0) expect(dayNumber(part.from)).toBe(dayNumber(parts[i - 1]?.to ?? '') + 1);
        }
      }),
    ));

  it('every cut inside a period begins a part, and nothing else does but its first day', () =>
    fc.assert(
      fc.property(some, fc.array(date, { maxLength: 6 }), (whole, days) => {
        const expected = new Set([whole.from, ...days.filter((on) => contains(whole, on))]);
        expect(new Set(cutAt(whole, days).map(({ from }) => from))).toEqual(expected);
      }),
    ));
});
