import fc from 'fast-check';
import { dateOfDay, dayNumber, type LocalDate } from '../../src/law/localDate.js';
import { type Exact, exact } from '../../src/law/quantity.js';

export const FIRST_DAY = dayNumber('0001-01-01');
export const LAST_DAY = dayNumber('9999-12-31');

/** Days, crowded about the ends of the years that decide: bissextile, centenary, the reference year, the first and the last. */
export const someDay: fc.Arbitrary<number> = fc.oneof(
  fc
    .record({
      year: fc.constantFrom(1, 4, 100, 400, 1900, 1970, 2000, 2016, 2023, 2024, 2025, 2100, 9999),
      at: fc.constantFrom('-01-01', '-02-28', '-03-01', '-12-31'),
      away: fc.integer({ min: -2, max: 2 }),
    })
    .map(({ year, at, away }) => dayNumber(`${String(year).padStart(4, '0')}${at}`) + away)
    .filter((day) => day >= FIRST_DAY && day <= LAST_DAY),
  fc.integer({ min: FIRST_DAY, max: LAST_DAY }),
);

export const someDate: fc.Arbitrary<LocalDate> = someDay.map(dateOfDay);

/** Exact numbers: half-days first, then thirds and fifths, then any fraction; below zero too. */
export const someExact: fc.Arbitrary<Exact> = fc.oneof(
  fc.integer({ min: -740, max: 740 }).map((n) => exact(n, 2)),
  fc.tuple(fc.integer({ min: -60, max: 60 }), fc.integer({ min: 1, max: 12 })).map(([n, d]) => exact(n, d)),
  fc.tuple(fc.bigInt(-(10n ** 12n), 10n ** 12n), fc.bigInt(1n, 10n ** 9n)).map(([n, d]) => exact(n, d)),
);
