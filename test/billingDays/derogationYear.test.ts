import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { yearOfDerogation } from '../../src/billingDays/derogationYear.js';
import { tenuresOf } from '../../src/holdings/timeline.js';
import { dateOfDay, dayNumber, localDate } from '../../src/law/localDate.js';
import { runs } from '../arbitraries/runs.js';
import { exclusive } from '../holdings/given.js';

type Year = 'premYear' | 'calendarYear' | 'derogationYear';
type First = 'sinceEffect' | 'wholeYear';

function yearOf(
  on: string,
  [from, to]: readonly [string, string?],
  year: Year,
  first: First = 'sinceEffect',
  knownAt?: string,
) {
  const [tenure] = tenuresOf({ holdings: [exclusive(from, to)] });
  const choice = { 'prem.derogationYear': year, 'prem.derogationFirstYear': first };
  const law = { on: localDate(on), knownAt: knownAt === undefined ? undefined : localDate(knownAt), pinned: undefined };
  return yearOfDerogation(tenure!, choice, law);
}

describe('« sur une base annuelle »', () => {
  it.each([
    ['premYear', '2024-03-01'],
    ['calendarYear', '2025-01-01'],
    ['derogationYear', '2024-06-15'],
  ] as const)('%s: from %s to 28 February 2025, of a derogation of 15 June 2020', (year, from) => {
    for (const first of ['sinceEffect', 'wholeYear'] as const)
      expect(yearOf('2025-02-28', ['2020-06-15'], year, first)).toEqual({ from, to: '2025-02-28' });
  });

  it.each([
    ['2025-06-14', '2024-06-15'],
    ['2025-06-15', '2025-06-15'],
    ['2025-06-16', '2025-06-15'],
  ])('the year of the derogation on %s begins on %s', (on, from) => {
    expect(yearOf(on, ['2020-06-15'], 'derogationYear')).toEqual({ from, to: on });
  });

  it.each([
    ['2024-02-29', '2024-02-29'],
    ['2025-02-28', '2024-02-29'],
    ['2025-03-01', '2025-03-01'],
    ['2026-02-28', '2025-03-01'],
    ['2028-02-28', '2027-03-01'],
    ['2028-02-29', '2028-02-29'],
    ['2028-03-01', '2028-02-29'],
  ])('of a derogation of 29 February, on %s it begins on %s', (on, from) => {
    expect(yearOf(on, ['2024-02-29'], 'derogationYear')).toEqual({ from, to: on });
  });

  it('since it took effect, while it is held; or every day of the year', () => {
    const held = ['2024-06-01', '2024-11-30'] as const;
    expect(yearOf('2025-02-28', held, 'premYear')).toEqual({ from: '2024-06-01', to: '2024-11-30' });
    expect(yearOf('2025-02-28', held, 'premYear', 'wholeYear')).toEqual({ from: '2024-03-01', to: '2025-02-28' });
    expect(yearOf('2024-11-30', held, 'premYear')).toEqual({ from: '2024-06-01', to: '2024-11-30' });
    expect(yearOf('2024-11-29', held, 'premYear')).toEqual({ from: '2024-06-01', to: '2024-11-29' });
    expect(yearOf('2024-06-01', held, 'premYear')).toEqual({ from: '2024-06-01', to: '2024-06-01' });
  });

  it('not held before it takes effect, nor in a year it did not reach', () => {
    for (const first of ['sinceEffect', 'wholeYear'] as const) {
      expect(yearOf('2024-05-31', ['2024-06-01'], 'premYear', first)).toBe('notHeld');
      expect(yearOf('2025-03-01', ['2024-06-01', '2025-02-28'], 'premYear', first)).toBe('notHeld');
      expect(yearOf('2025-02-28', ['2024-06-01', '2024-12-31'], 'calendarYear', first)).toBe('notHeld');
      expect(yearOf('2025-06-01', ['2024-06-01', '2025-05-31'], 'derogationYear', first)).toBe('notHeld');
    }
  });

  it('without a text that gives the year of the PREM, that one alone is not known; a derogation to come is not held anyhow', () => {
    const before = '2015-12-20';
    expect(yearOf('2025-02-28', ['2024-06-01'], 'premYear', 'sinceEffect', before)).toBe('noText');
    expect(yearOf('2025-02-28', ['2024-06-01'], 'calendarYear', 'sinceEffect', before)).toEqual({
      from: '2025-01-01',
      to: '2025-02-28',
    });
    expect(yearOf('2024-05-31', ['2024-06-01'], 'premYear', 'sinceEffect', before)).toBe('notHeld');
  });

  it('is a year at the most, ends on the day asked about or when it is held no more, and begins no earlier than it took effect', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: dayNumber('2020-01-01'), max: dayNumber('2028-12-31') }),
        fc.integer({ min: 0, max: 1500 }),
        fc.constantFrom<Year>('premYear', 'calendarYear', 'derogationYear'),
        (effect, later, year) => {
          const [from, on] = [dateOfDay(effect), dateOfDay(effect + later)];
          const days = yearOf(on, [from], year);
          if (typeof days === 'string') throw new Error('it is held');
          expect(days.to).toBe(on);
          expect(days.from >= from).toBe(true);
          expect(dayNumber(on) - dayNumber(days.from)).toBeLessThan(366);
          if (later > 366 && year === 'derogationYear')
            expect(yearOf(dateOfDay(dayNumber(days.from)), [from], year)).toMatchObject({ from: days.from });
        },
      ),
      { numRuns: runs(300) },
    ));
});
