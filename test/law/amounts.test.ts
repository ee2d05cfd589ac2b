import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cents, dollarsText, NOT_AN_AMOUNT } from '../../src/law/quantity.js';

describe('the cents of an amount of dollars', () => {
  it.each([
    ['0', 0],
    ['5', 500],
    ['523', 52_300],
    ['523.5', 52_350],
    ['523.05', 52_305],
    ['523.50', 52_350],
    ['261.49', 26_149],
    ['261.50', 26_150],
    ['-12', -1200],
    ['-12.50', -1250],
    ['-0.01', -1],
    ['0.09', 9],
    ['0.90', 90],
    ['0.99', 99],
    ['007.10', 710],
    ['999999999.99', 99_999_999_999],
    ['-999999999.99', -99_999_999_999],
    ['000000001', 100],
  ])('%s is %i', (text, expected) => expect(cents(text)).toBe(expected));

  it.each(['0', '0.0', '0.00', '-0', '-0.0', '-0.00'])('%s is zero, which has no sign', (text) => {
    expect(cents(text)).toBe(0);
  });

  it('goes up to nine digits before the point', () => {
    expect(cents('123456789')).toBe(12_345_678_900);
    expect(cents('1234567890')).toBe(NOT_AN_AMOUNT);
    expect(cents('0000000001')).toBe(NOT_AN_AMOUNT);
    expect(cents('-123456789.01')).toBe(-12_345_678_901);
    expect(cents('-1234567890')).toBe(NOT_AN_AMOUNT);
  });
});

describe('a text that is not an amount', () => {
  it('has no cents', () => expect(cents('gratuit')).toBe(Number.MIN_SAFE_INTEGER));

  it.each([
    ['nothing', ''],
    ['a sign alone', '-'],
    ['two signs', '--1'],
    ['a sign +', '+1'],
    ['a sign at the end', '1-'],
    ['a sign within', '1.-5'],
    ['a point alone', '.'],
    ['a sign and a point', '-.'],
    ['nothing before the point', '.5'],
    ['nothing before the point of a correction', '-.5'],
    ['nothing after the point', '5.'],
    ['a third decimal', '1.234'],
    ['a third decimal that is zero', '1.230'],
    ['two points', '1.2.3'],
    ['two points together', '1..2'],
    ['a comma', '1,5'],
    ['a slash', '1/5'],
    ['a comma for thousands', '1,046.00'],
    ['a space before', ' 1'],
    ['a space after', '1 '],
    ['a space after the decimals', '1.5 '],
    ['a space within', '1 046'],
    ['a no-break space', '1\u00A0046'],
    ['a currency', '$5'],
    ['a currency after', '5$'],
    ['an exponent', '1e3'],
    ['an exponent after the point', '1.e1'],
    ['a hexadecimal', '0x10'],
    ['a whole number of JavaScript', '10n'],
    ['a name', 'NaN'],
    ['an infinity', 'Infinity'],
    ['a typographic minus', '\u22125'],
    ['wide digits', '\uFF15'],
    ['the neighbour below 0', '/'],
    ['the neighbour above 9', ':'],
    ['the neighbour below 0 among the digits', '1/'],
    ['the neighbour above 9 among the digits', '1:'],
    ['the neighbour below 0 as tenths', '1./'],
    ['the neighbour above 9 as tenths', '1.:'],
    ['the neighbour below 0 as tenths, with hundredths', '1./5'],
    ['the neighbour above 9 as tenths, with hundredths', '1.:5'],
    ['the neighbour below 0 as hundredths', '1.5/'],
    ['the neighbour above 9 as hundredths', '1.5:'],
    ['a line end', '1\n'],
  ])('is refused for %s: %o', (_, text) => expect(cents(text)).toBe(NOT_AN_AMOUNT));
});

describe('an amount in cents, as dollars', () => {
  it.each([
    [0, '0.00'],
    [5, '0.05'],
    [-5, '-0.05'],
    [50, '0.50'],
    [99, '0.99'],
    [100, '1.00'],
    [-100, '-1.00'],
    [-1250, '-12.50'],
    [52_300, '523.00'],
    [26_150, '261.50'],
    [99_999_999_999, '999999999.99'],
  ])('%i is %s', (amount, text) => expect(dollarsText(amount)).toBe(text));
});

describe('laws of amounts in cents', () => {
  const amount = fc.oneof(
    fc.integer({ min: -1100, max: 1100 }),
    fc.constantFrom(26_149, 26_150, 52_299, 52_300, 99_999_999_999, -99_999_999_999),
    fc.integer({ min: -99_999_999_999, max: 99_999_999_999 }),
  );

  it('the dollars of an amount read back as its cents', () =>
    fc.assert(
      fc.property(amount, (value) => {
        expect(cents(dollarsText(value))).toBe(value);
      }),
    ));

  it('a text is an amount exactly when it has the form of one', () =>
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: fc.constantFrom(...'0123456789.-'), maxLength: 12 }),
          fc.string({ unit: fc.constantFrom(...'059.-/: ,e+'), maxLength: 6 }),
        ),
        (text) => {
          expect([text, cents(text) !== NOT_AN_AMOUNT]).toEqual([text, /^-?[0-9]{1,9}(\.[0-9]{1,2})?$/.test(text)]);
        },
      ),
      { numRuns: 1000 },
    ));

  it('zeros before an amount or after its decimals change nothing, while the digits fit', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999 }), fc.integer({ min: 0, max: 9 }), (dollars, tenths) => {
        const value = dollars * 100 + tenths * 10;
        expect(cents(`${dollars}.${tenths}`)).toBe(value);
        expect(cents(`${dollars}.${tenths}0`)).toBe(value);
        expect(cents(`00${dollars}.${tenths}`)).toBe(value);
        expect(cents(`-${dollars}.${tenths}`) + value).toBe(0);
      }),
    ));
});
