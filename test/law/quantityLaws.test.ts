import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ceiling,
  compare,
  complement,
  exact,
  exactOf,
  exactText,
  floor,
  fromHundredths,
  isZero,
  marginOverPercent,
  minus,
  overPercent,
  plus,
  times,
} from '../../src/law/quantity.js';
import { someExact } from '../arbitraries/law.js';

describe('laws of exact numbers', () => {
  it('they form a commutative group under addition', () =>
    fc.assert(
      fc.property(someExact, someExact, someExact, (a, b, c) => {
        expect(plus(a, b)).toEqual(plus(b, a));
        expect(plus(plus(a, b), c)).toEqual(plus(a, plus(b, c)));
        expect(plus(a, exact(0))).toEqual(a);
        expect(minus(a, a)).toEqual(exact(0));
        expect(plus(minus(a, b), b)).toEqual(a);
      }),
    ));

  it('multiplying is adding so many times, and goes through a sum', () =>
    fc.assert(
      fc.property(someExact, someExact, fc.integer({ min: -100, max: 100 }), (a, b, k) => {
        expect(times(plus(a, b), k)).toEqual(plus(times(a, k), times(b, k)));
        expect(times(a, k + 1)).toEqual(plus(times(a, k), a));
        expect(times(a, 1)).toEqual(a);
      }),
    ));

  it('each is in lowest terms over a positive denominator, so that equal numbers are alike', () =>
    fc.assert(
      fc.property(someExact, someExact, fc.integer({ min: 1, max: 60 }), (a, b, k) => {
        expect(exact(a.n * BigInt(k), a.d * BigInt(k))).toEqual(a);
        const sum = plus(a, b);
        expect(sum.d > 0n).toBe(true);
        expect(sum.n * a.d * b.d).toBe((a.n * b.d + b.n * a.d) * sum.d);
      }),
    ));

  it('the order is that of the differences, and adding keeps it', () =>
    fc.assert(
      fc.property(someExact, someExact, someExact, (a, b, c) => {
        const { n } = minus(a, b);
        expect(compare(a, b)).toBe(n < 0n ? -1 : n > 0n ? 1 : 0);
        expect(compare(b, a) + compare(a, b)).toBe(0);
        expect(compare(plus(a, c), plus(b, c))).toBe(compare(a, b));
        expect(isZero(minus(a, b))).toBe(compare(a, b) === 0);
      }),
    ));

  it('a number lies between its floor and its ceiling, one apart unless it is whole', () =>
    fc.assert(
      fc.property(someExact, (a) => {
        const [low, high] = [floor(a), ceiling(a)];
        expect(compare(exact(low), a)).toBeLessThanOrEqual(0);
        expect(compare(a, exact(high))).toBeLessThanOrEqual(0);
        expect(high - low).toBe(a.d === 1n ? 0 : 1);
      }),
    ));

  it('the text reads back as the number, whatever its size', () =>
    fc.assert(
      fc.property(
        fc.oneof(
          someExact,
          fc
            .tuple(fc.bigInt(-(10n ** 60n), 10n ** 60n), fc.constantFrom(1n, 2n, 5n, 7n, 64n, 128n, 1_000_000n))
            .map(([n, d]) => exact(n, d)),
        ),
        (a) => {
          const text = exactText(a);
          expect(text).toMatch(/^-?(?:\d+(?:\.\d{0,5}[1-9])?|\d+\/\d+)$/);
          expect(exactOf(text)).toEqual(a);
        },
      ),
    ));

  it('a part is at a percentage of the whole it is that percentage of', () =>
    fc.assert(
      fc.property(someExact, fc.integer({ min: 1, max: 100 }), (part, percent) => {
        const whole = overPercent(part, percent);
        expect(marginOverPercent(part, whole, percent)).toEqual(exact(0));
        expect(fromHundredths(marginOverPercent(part, exact(0), percent))).toEqual(part);
      }),
    ));

  it('what a part stands above a percentage, the rest stands below what a hundred lacks', () =>
    fc.assert(
      fc.property(someExact, someExact, fc.integer({ min: 0, max: 100 }), (part, rest, percent) => {
        const whole = plus(part, rest);
        expect(
          plus(marginOverPercent(part, whole, percent), marginOverPercent(rest, whole, complement(percent))),
        ).toEqual(exact(0));
      }),
    ));
});
