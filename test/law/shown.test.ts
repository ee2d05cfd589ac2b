import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Exact, exact } from '../../src/law/quantity.js';
import { decimalText, percentText } from '../../src/law/shown.js';

describe('a share in per cent, for display', () => {
  it('is cut, never rounded: 54.995 % shows as 54.99', () => {
    expect(percentText(exact(10_999), exact(20_000), 2)).toBe('54.99');
    expect(percentText(exact(10_999), exact(20_000), 3)).toBe('54.995');
    expect(percentText(exact(10_999), exact(20_000), 1)).toBe('54.9');
    expect(percentText(exact(10_999), exact(20_000), 0)).toBe('54');
    expect(percentText(exact(2), exact(3), 2)).toBe('66.66');
    expect(percentText(exact(219, 2), exact(200), 2)).toBe('54.75');
  });

  it('is exact where it can be', () => {
    expect(percentText(exact(110), exact(200), 2)).toBe('55.00');
    expect(percentText(exact(1, 2), exact(3, 2), 2)).toBe('33.33');
    expect(percentText(exact(1, 3), exact(1, 2), 2)).toBe('66.66');
    expect(percentText(exact(0), exact(7), 2)).toBe('0.00');
    expect(percentText(exact(7), exact(7), 2)).toBe('100.00');
    expect(percentText(exact(1), exact(1_000_000_000), 9)).toBe('0.000000100');
  });

  it('does not reach a whole it comes within a hair of', () => {
    const whole = 10n ** 45n;
    expect(percentText(exact(whole - 1n), exact(whole), 2)).toBe('99.99');
    expect(percentText(exact((55n * whole) / 100n - 1n), exact(whole), 2)).toBe('54.99');
  });
});

describe('an exact number, for display', () => {
  it('is cut to so many decimals, toward zero', () => {
    expect(decimalText(exact(331, 6), 2)).toBe('55.16');
    expect(decimalText(exact(-331, 6), 2)).toBe('-55.16');
    expect(decimalText(exact(2, 3), 2)).toBe('0.66');
    expect(decimalText(exact(2, 3), 0)).toBe('0');
    expect(decimalText(exact(1, 8), 2)).toBe('0.12');
    expect(decimalText(exact(199, 200), 2)).toBe('0.99');
    expect(decimalText(exact(5), 2)).toBe('5.00');
    expect(decimalText(exact(10n ** 24n), 0)).toBe('1000000000000000000000000');
  });
});

describe('the decimal.js of the host program', () => {
  const OF_OLD = {
    precision: Decimal.precision,
    rounding: Decimal.rounding,
    toExpNeg: -7,
    toExpPos: 21,
    maxE: 9e15,
    minE: -9e15,
  };
  const ODD = { precision: 2, rounding: Decimal.ROUND_UP, toExpNeg: 0, toExpPos: 0, maxE: 2, minE: -2 } as const;
  afterEach(() => {
    Decimal.set(OF_OLD);
    vi.resetModules();
  });

  it('changed after the library is loaded changes nothing here', () => {
    Decimal.set(ODD);
    expect(percentText(exact(10_999), exact(20_000), 2)).toBe('54.99');
    expect(decimalText(exact(1_000_001, 3), 2)).toBe('333333.66');
  });

  it('changed before the library is loaded changes nothing here', async () => {
    Decimal.set(ODD);
    vi.resetModules();
    const fresh = await import('../../src/law/shown.js');
    expect(fresh.percentText).not.toBe(percentText);
    expect(fresh.percentText(exact(10_999), exact(20_000), 2)).toBe('54.99');
    expect(fresh.decimalText(exact(1_000_001, 3), 2)).toBe('333333.66');
    expect(fresh.decimalText(exact(1, 100_000), 6)).toBe('0.000010');
  });

  it('is left as it was found', async () => {
    Decimal.set({ precision: 7, rounding: Decimal.ROUND_CEIL });
    vi.resetModules();
    const fresh = await import('../../src/law/shown.js');
    fresh.percentText(exact(2), exact(3), 2);
    expect([Decimal.precision, Decimal.rounding]).toEqual([7, Decimal.ROUND_CEIL]);
    expect(new Decimal(1).div(3).toString()).toBe('0.3333334');
  });
});

describe('laws of what is shown', () => {
  const count = fc.oneof(
    fc.integer({ min: 0, max: 732 }).map((n) => exact(n, 2)),
    fc.tuple(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 1, max: 12 })).map(([n, d]) => exact(n, d)),
    fc.bigInt(0n, 10n ** 12n).map((n) => exact(n, 10n ** 6n)),
  );
  const decimals = fc.integer({ min: 0, max: 6 });
  /** The whole number of units of the last decimal in a text. */
  const units = (text: string) => BigInt(text.replace('.', ''));
  const cut = ({ n, d }: Exact, by: number) => (n * 10n ** BigInt(by)) / d;

  it('a number is shown as its whole units, and the rest is left out', () =>
    fc.assert(
      fc.property(count, decimals, (value, by) => {
        const text = decimalText(value, by);
        expect(units(text)).toBe(cut(value, by));
        expect(text.split('.')[1]?.length ?? 0).toBe(by);
      }),
    ));

  it('a share is shown as its whole units, so that it never shows as reaching what it does not reach', () =>
    fc.assert(
      fc.property(count, count, decimals, (part, rest, by) => {
        const whole = exact(part.n * rest.d + rest.n * part.d, part.d * rest.d);
        fc.pre(whole.n > 0n);
        const text = percentText(part, whole, by);
        expect(units(text)).toBe(cut({ n: 100n * part.n * whole.d, d: part.d * whole.n }, by));
        const isBelow = 100n * part.n * whole.d < 55n * part.d * whole.n;
        expect(Number(text) < 55).toBe(isBelow);
      }),
    ));
});
