import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountOf } from '../../src/cli/fields.js';
import { cents, dollarsText } from '../../src/law/quantity.js';

const amount = fc.oneof(
  fc.integer({ min: -99_999_999_999, max: 99_999_999_999 }),
  fc.integer({ min: -200_000, max: 200_000 }),
);
const grouping = fc.constantFrom('', ' ', '\u00A0', '\u202F');
const minus = fc.constantFrom('-', '\u2212', '- ', '(');
const dollar = fc.constantFrom('', '$', ' $', '\u00A0$', '\u202F$');

/** The cents of what is read; not a number when nothing is. */
function read(cell: string): number {
  const parsed = amountOf(cell);
  return 'value' in parsed && parsed.value !== null ? cents(parsed.value) : Number.NaN;
}

describe('laws of amounts', () => {
  it('every way of writing an amount in French reads as that amount', () =>
    fc.assert(
      fc.property(amount, grouping, fc.constantFrom(',', '.'), minus, dollar, (value, group, point, sign, end) => {
        const [whole = '', decimals = ''] = dollarsText(Math.abs(value)).split('.');
        const digits = `${whole.replace(/(?<=\d)(?=(?:\d{3})+$)/g, group)}${point}${decimals}`;
        const negative = sign === '(' ? `(${digits}${end})` : `${sign}${digits}${end}`;
        expect(read(value < 0 ? negative : `${digits}${end}`)).toBe(value);
      }),
    ));

  it('every way of writing an amount in English reads as that amount', () =>
    fc.assert(
      fc.property(amount, fc.constantFrom('$', '$ ', ''), (value, start) => {
        const [whole = '', decimals = ''] = dollarsText(Math.abs(value)).split('.');
        const digits = `${whole.replace(/(?<=\d)(?=(?:\d{3})+$)/g, ',')}.${decimals}`;
        expect(read(`${value < 0 ? '-' : ''}${start}${digits}`)).toBe(value);
      }),
    ));

  it('whatever is read is an amount for the library, and nothing else is', () =>
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.,- $()\u00A0\u2212'), maxLength: 12 }), (cell) => {
        const parsed = amountOf(cell);
        if (!('value' in parsed) || parsed.value === null) return;
        expect(parsed.value).toMatch(/^-?\d{1,9}(\.\d{1,2})?$/);
        const signs = cell.replace(/[^\d]/g, '').replace(/^0+/, '');
        expect(parsed.value.replace(/[^\d]/g, '').replace(/^0+/, '')).toBe(signs);
      }),
    ));
});
