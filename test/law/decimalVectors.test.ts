import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ceiling, compare, type Exact, exact, exactOf, exactText, floor, minus, plus } from '../../src/law/quantity.js';
import { decimalText } from '../../src/law/shown.js';

/**
 * The General Decimal Arithmetic test cases (speleotrove.com/decimal), which are not kept in this project: the folder that holds the
 * `.decTest` files is named by DECTEST_DIR, and without it these tests are skipped.
 */
const FOLDER = process.env['DECTEST_DIR'] || undefined;

interface Vector {
  readonly id: string;
  readonly operation: string;
  readonly operands: readonly string[];
  readonly result: string;
  readonly conditions: readonly string[];
  readonly rounding: string;
}

/** Why a case is not for us. Each is checked to leave out one case at the least. */
const DOES_NOT_APPLY = {
  'special values: there is no NaN, infinity or diagnostic here': ({ operands, result }: Vector) =>
    [...operands, result].some((text) => /nan|inf/i.test(text)),
  'encodings and invalid operations: no result is a number': ({ operands, result }: Vector) =>
    [...operands, result].some((text) => text.includes('#') || text === '?'),
  'exponents beyond a thousand: no count of days is of that size': ({ operands, result }: Vector) =>
    [...operands, result].some((text) => Math.abs(Number(/e([+-]?\d+)$/i.exec(text)?.[1] ?? 0)) > 1000),
} as const satisfies Readonly<Record<string, (vector: Vector) => boolean>>;

function vectorsOf(file: string): readonly Vector[] {
  const vectors: Vector[] = [];
  let rounding = '';
  for (const line of readFileSync(join(FOLDER ?? '', `${file}.decTest`), 'utf8').split(/\r?\n/)) {
    const directive = /^rounding\s*:\s*(\w+)/i.exec(line);
    if (directive?.[1] !== undefined) rounding = directive[1].toLowerCase();
    const [left = '', right] = line.replace(/\s--.*$/, '').split('->');
    if (right === undefined || left.trimStart().startsWith('--')) continue;
    const [id = '', operation = '', ...operands] = left.trim().split(/\s+/).map(unquoted);
    const [result = '', ...conditions] = right.trim().split(/\s+/).map(unquoted);
    vectors.push({ id, operation: operation.toLowerCase(), operands, result, conditions, rounding });
  }
  return vectors;
}

function unquoted(text: string): string {
  return text.replace(/^(['"])(.*)\1$/, '$2');
}

const applies = (vector: Vector) => Object.values(DOES_NOT_APPLY).every((isLeftOut) => !isLeftOut(vector));
const isExact = ({ conditions }: Vector) => !conditions.some((name) => /^(Inexact|Overflow|Clamped)$/i.test(name));

/** The exact number of a text with an exponent, which {@link exactOf} does not read. */
function numberOf(text: string): Exact {
  const [digits = '', exponent = '0'] = text.replace(/^\+/, '').toLowerCase().split('e');
  const value = exactOf(digits);
  const power = 10n ** BigInt(Math.abs(Number(exponent)));
  return Number(exponent) < 0 ? exact(value.n, value.d * power) : exact(value.n * power, value.d);
}

const decimalsOf = (text: string): number => {
  const [digits = '', exponent = '0'] = text.toLowerCase().split('e');
  return (digits.split('.')[1]?.length ?? 0) - Number(exponent);
};

/** Runs what applies of a file; every case that fails is named. */
function failing(file: string, wanted: (vector: Vector) => boolean, holds: (vector: Vector) => boolean) {
  const kept = vectorsOf(file).filter((vector) => applies(vector) && wanted(vector));
  return { ran: kept.length, failed: kept.filter((vector) => !holds(vector)).map(({ id }) => id) };
}

const [A, B] = [0, 1];
const operand = ({ operands }: Vector, at: number) => numberOf(operands[at] ?? '');

describe.skipIf(FOLDER === undefined)('the decimal test cases (skipped when DECTEST_DIR is not set)', () => {
  it('are where DECTEST_DIR says', () => expect(existsSync(join(FOLDER ?? '', 'divide.decTest'))).toBe(true));

  it.each([
    ['add', 800],
    ['subtract', 300],
  ])('%s: exact results are ours', (file, atLeast) => {
    const { ran, failed } = failing(file, isExact, (vector) => {
      const operation = vector.operation === 'subtract' ? minus : plus;
      const ours = operation(operand(vector, A), operand(vector, B));
      return compare(ours, numberOf(vector.result)) === 0;
    });
    expect(failed).toEqual([]);
    expect(ran).toBeGreaterThan(atLeast);
  });

  it('compare: the order is ours', () => {
    const { ran, failed } = failing(
      'compare',
      () => true,
      (vector) => compare(operand(vector, A), operand(vector, B)) === Number(vector.result),
    );
    expect(failed).toEqual([]);
    expect(ran).toBeGreaterThan(400);
  });

  it('add: every operand reads back from its text', () => {
    const { ran, failed } = failing(
      'add',
      () => true,
      (vector) => vector.operands.every((text) => compare(exactOf(exactText(numberOf(text))), numberOf(text)) === 0),
    );
    expect(failed).toEqual([]);
    expect(ran).toBeGreaterThan(900);
  });

  it('tointegral: the whole numbers below and above are ours', () => {
    const isSmall = (vector: Vector) => Math.abs(Number(vector.result)) <= Number.MAX_SAFE_INTEGER;
    const whole = { floor, ceiling } as const;
    for (const rounding of ['floor', 'ceiling'] as const) {
      const { ran, failed } = failing(
        'tointegral',
        (vector) => vector.rounding === rounding && isSmall(vector),
        (vector) => whole[rounding](operand(vector, A)) === Number(vector.result) + 0,
      );
      expect(failed).toEqual([]);
      expect(ran).toBeGreaterThan(5);
    }
  });

  it('divide: what we show is the quotient cut, or less than a unit of the last decimal under it', () => {
    const { ran, failed } = failing(
      'divide',
      ({ operation, result }) => operation === 'divide' && Math.abs(decimalsOf(result)) <= 30,
      (vector) => {
        const by = Math.max(0, decimalsOf(vector.result));
        const [a, b] = [operand(vector, A), operand(vector, B)];
        const sign = b.n < 0n ? -1n : 1n;
        const shown = exactOf(decimalText(exact(sign * a.n * b.d, sign * a.d * b.n), by));
        const theirs = numberOf(vector.result);
        if (isExact(vector)) return compare(shown, theirs) === 0;
        const short = minus(
          exact(theirs.n < 0n ? -theirs.n : theirs.n, theirs.d),
          exact(shown.n < 0n ? -shown.n : shown.n, shown.d),
        );
        const unit = exact(1n, 10n ** BigInt(by));
        // Their result is rounded to a number of digits: where they have no decimals, a unit of their last digit.
        const theirUnit = decimalsOf(vector.result) < 0 ? exact(10n ** BigInt(-decimalsOf(vector.result))) : unit;
        return compare(short, exact(-theirUnit.n, theirUnit.d)) > 0 && compare(short, theirUnit) <= 0;
      },
    );
    expect(failed).toEqual([]);
    expect(ran).toBeGreaterThan(300);
  });

  it('quantize: what is cut to so many decimals is ours', () => {
    const isPower = (text: string) => /^1e-?\d+$/i.test(text) || /^0?\.?0*1$/.test(text);
    const { ran, failed } = failing(
      'quantize',
      (vector) =>
        isPower(vector.operands[B] ?? '') &&
        decimalsOf(vector.result) >= 0 &&
        (isExact(vector) || vector.rounding === 'down'),
      (vector) => {
        const ours = decimalText(operand(vector, A), decimalsOf(vector.result));
        return compare(exactOf(ours), numberOf(vector.result)) === 0 && decimalsOf(ours) === decimalsOf(vector.result);
      },
    );
    expect(failed).toEqual([]);
    expect(ran).toBeGreaterThan(120);
  });

  it.each(Object.entries(DOES_NOT_APPLY))('leaves something out for this reason: %s', (_, isLeftOut) => {
    const all = ['add', 'subtract', 'compare', 'tointegral', 'divide', 'quantize'].flatMap(vectorsOf);
    expect(all.some(isLeftOut)).toBe(true);
  });
});
