import { describe, expect, it } from 'vitest';
import {
  ceiling,
  compare,
  complement,
  days,
  dollarsTimes,
  type Exact,
  exact,
  exactOf,
  exactText,
  floor,
  fromHundredths,
  isZero,
  marginOverPercent,
  minus,
  overPercent,
  percentOfDollars,
  plus,
  times,
} from '../../src/law/quantity.js';

const half = (count: number): Exact => exact(count, 2);

describe('an exact number', () => {
  it('is kept in lowest terms', () => {
    expect(exact(2, 4)).toEqual({ n: 1n, d: 2n });
    expect(exact(-6, 4)).toEqual({ n: -3n, d: 2n });
    expect(exact(6, 3)).toEqual({ n: 2n, d: 1n });
    expect(exact(0, 5)).toEqual({ n: 0n, d: 1n });
    expect(exact(331, 6)).toEqual({ n: 331n, d: 6n });
    expect(exact(10n ** 30n, 10n ** 29n)).toEqual({ n: 10n, d: 1n });
  });

  it('is whole when nothing divides it', () => {
    expect(exact(4)).toEqual({ n: 4n, d: 1n });
    expect(exact(-4n)).toEqual({ n: -4n, d: 1n });
  });

  it('has a positive denominator', () => {
    expect(exact(3, 1)).toEqual({ n: 3n, d: 1n });
    expect(() => exact(3, 0)).toThrow(RangeError);
    expect(() => exact(3, -1)).toThrow(/^a denominator is positive$/);
  });
});

describe('the arithmetic of counts', () => {
  it('adds and takes away without rounding', () => {
    expect(plus(half(1), half(1))).toEqual(exact(1));
    expect(plus(half(1), exact(1, 3))).toEqual(exact(5, 6));
    expect(plus(exact(1, 3), exact(1, 6))).toEqual(half(1));
    expect(minus(half(1), exact(1, 3))).toEqual(exact(1, 6));
    expect(minus(exact(1, 3), half(1))).toEqual(exact(-1, 6));
    expect(minus(half(3), half(3))).toEqual(exact(0));
  });

  it('multiplies by a whole number', () => {
    expect(times(half(3), 4)).toEqual(exact(6));
    expect(times(exact(1, 3), -2)).toEqual(exact(-2, 3));
    expect(times(half(3), 0)).toEqual(exact(0));
  });

  it('compares by cross multiplication', () => {
    expect(compare(exact(1, 3), exact(333_333, 1_000_000))).toBe(1);
    expect(compare(exact(333_333, 1_000_000), exact(1, 3))).toBe(-1);
    expect(compare(exact(2, 4), half(1))).toBe(0);
    expect(compare(half(-1), exact(-1, 3))).toBe(-1);
    expect(compare(half(-1), half(1))).toBe(-1);
  });

  it('knows zero', () => {
    expect(isZero(exact(0, 7))).toBe(true);
    expect(isZero(half(1))).toBe(false);
    expect(isZero(half(-1))).toBe(false);
  });

  it.each([
    [7, 2, 4, 3],
    [6, 2, 3, 3],
    [5, 2, 3, 2],
    [1, 2, 1, 0],
    [1, 1000, 1, 0],
    [0, 1, 0, 0],
    [-1, 1000, 0, -1],
    [-1, 2, 0, -1],
    [-5, 2, -2, -3],
    [-6, 2, -3, -3],
    [-7, 2, -3, -4],
  ])('%i/%i lies below the whole number %i, above %i, or is one of them', (n, d, above, below) => {
    expect(ceiling(exact(n, d))).toBe(above);
    expect(floor(exact(n, d))).toBe(below);
  });

  it('counts half-days in days', () => {
    expect(days(exact(1))).toEqual(half(1));
    expect(days(exact(2))).toEqual(exact(1));
    expect(days(exact(221))).toEqual(exact(221, 2));
    expect(days(exact(1, 3))).toEqual(exact(1, 6));
    expect(days(exact(0))).toEqual(exact(0));
  });
});

describe('how far a part stands above a percentage of its whole', () => {
  it('is nothing exactly at it, « au moins 55 % »', () => {
    expect(marginOverPercent(exact(110), exact(200), 55)).toEqual(exact(0));
    expect(marginOverPercent(exact(10), exact(200), 5)).toEqual(exact(0));
    expect(marginOverPercent(exact(0), exact(0), 55)).toEqual(exact(0));
  });

  it('is a hundred times the days in excess, or in default', () => {
    expect(marginOverPercent(exact(219, 2), exact(200), 55)).toEqual(exact(-50));
    expect(marginOverPercent(exact(221, 2), exact(200), 55)).toEqual(exact(50));
    expect(marginOverPercent(exact(141), exact(244), 55)).toEqual(exact(680));
    expect(marginOverPercent(exact(1, 3), exact(1), 55)).toEqual(exact(-65, 3));
    expect(fromHundredths(exact(680))).toEqual(exact(34, 5));
    expect(fromHundredths(exact(-50))).toEqual(half(-1));
    expect(fromHundredths(exact(100))).toEqual(exact(1));
  });

  it('leaves to the rest what a hundred lacks', () => {
    expect(complement(55)).toBe(45);
    expect(complement(5)).toBe(95);
    expect(complement(100)).toBe(0);
  });

  it('finds the whole of which a number is a percentage', () => {
    expect(overPercent(exact(11), 55)).toEqual(exact(20));
    expect(overPercent(exact(1), 45)).toEqual(exact(20, 9));
    expect(overPercent(half(1), 5)).toEqual(exact(10));
    expect(overPercent(exact(0), 55)).toEqual(exact(0));
  });
});

describe('55 % of a year of days', () => {
  const isMet = (part: Exact, whole: Exact) => marginOverPercent(part, whole, 55).n >= 0n;

  const SIX = [
    [55, 100],
    [99, 180],
    [110, 200],
    [121, 220],
    [187, 340],
    [198, 360],
  ] as const;

  it.each(SIX)('%i of %i is exactly 55 %%, and half a day less is below', (part, whole) => {
    expect(isMet(exact(part), exact(whole))).toBe(true);
    expect(marginOverPercent(exact(part), exact(whole), 55)).toEqual(exact(0));
    expect(isMet(half(2 * part - 1), exact(whole))).toBe(false);
    expect(isMet(half(2 * part + 1), exact(whole))).toBe(true);
    expect(isMet(exact(part), half(2 * whole + 1))).toBe(false);
  });

  it('agrees with whole-number arithmetic on every pair up to 366, where floating point refuses those six', () => {
    const wrong: string[] = [];
    const refusedByFloats: (readonly [number, number])[] = [];
    let pairs = 0;
    for (let whole = 1; whole <= 366; whole += 1) {
      for (let part = 0; part <= whole; part += 1) {
        pairs += 1;
        // 55 % is 11 twentieths.
        const expected = 20 * part >= 11 * whole;
        if (isMet(exact(part), exact(whole)) !== expected) wrong.push(`${part}/${whole}`);
        if (part >= whole * 0.55 !== expected) refusedByFloats.push([part, whole]);
      }
    }
    expect(pairs).toBe(67_527);
    expect(wrong).toEqual([]);
    expect(refusedByFloats).toEqual(SIX);
  });
});

describe('the text of an exact number', () => {
  it.each([
    ['0', 0, 1],
    ['12', 12, 1],
    ['-12', -12, 1],
    ['1000', 1000, 1],
    ['110.5', 221, 2],
    ['0.5', 1, 2],
    ['-0.5', -1, 2],
    ['-1.5', -3, 2],
    ['-110.5', -221, 2],
    ['2.25', 9, 4],
    ['-0.25', -1, 4],
    ['0.2', 1, 5],
    ['10.1', 101, 10],
    ['0.015625', 1, 64],
    ['0.000001', 1, 1_000_000],
    ['-0.000001', -1, 1_000_000],
    ['1000000.000001', 1_000_000_000_001, 1_000_000],
    ['331/6', 331, 6],
    ['-1/3', -1, 3],
    ['1/128', 1, 128],
    ['1/10000000', 1, 10_000_000],
  ])('%s is %i/%i', (text, n, d) => {
    expect(exactText(exact(n, d))).toBe(text);
    expect(exactOf(text)).toEqual(exact(n, d));
  });

  it('is read with as many decimals as it has', () => {
    expect(exactOf('523.00')).toEqual(exact(523));
    expect(exactOf('0.1234567')).toEqual(exact(1_234_567, 10_000_000));
    expect(exactOf('4/8')).toEqual(half(1));
  });
});

describe('a percentage of dollars', () => {
  it.each([
    ['1000.05', 30, '300.015'],
    ['1000', 30, '300'],
    ['0.01', 30, '0.003'],
    ['0.01', 1, '0.0001'],
    ['0', 30, '0'],
    ['-12.50', 30, '-3.75'],
    ['999999999.99', 30, '299999999.997'],
    ['200', 100, '200'],
    ['523.5', 0, '0'],
  ])('of %s at %i %% is exact: %s', (dollars, percent, expected) => {
    expect(percentOfDollars(dollars, percent)).toBe(expected);
  });
});

describe('so many times an amount of dollars', () => {
  it.each([
    ['30', 1000, '30000'],
    ['30', 1001, '30030'],
    ['30', 1, '30'],
    ['30', 0, '0'],
    ['0.1', 3, '0.3'],
    ['30.50', 2, '61'],
    ['-12.50', 3, '-37.5'],
    ['999999999.99', 1_000_000, '999999999990000'],
  ])('%s, %i times, is exact: %s', (dollars, factor, expected) => {
    expect(dollarsTimes(dollars, factor)).toBe(expected);
  });
});
