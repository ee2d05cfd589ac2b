import { describe, expect, it } from 'vitest';
import { InvalidInputError, type Problem, refuse, shown } from '../../src/law/problem.js';

const problems: readonly Problem[] = [
  { path: 'records[17].amount', seen: '"1e3"', expected: { fr: 'un montant', en: 'an amount' } },
  { path: 'options.asOf', seen: 'undefined', expected: { fr: 'une date', en: 'a date' } },
];

describe('the error of an input that is not of the form asked for', () => {
  it('is an Error with a name of its own', () => {
    const error = new InvalidInputError(problems);
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe('InvalidInputError');
    expect(String(error)).toMatch(/^InvalidInputError: records/);
  });

  it('carries every problem, as given', () => expect(new InvalidInputError(problems).problems).toBe(problems));

  it('says in English, one a line, where, what was expected and what was seen', () => {
    expect(new InvalidInputError(problems).message).toBe(
      'records[17].amount: an amount (seen: "1e3")\noptions.asOf: a date (seen: undefined)',
    );
  });
});

describe('a value as a problem shows it', () => {
  it('is its JSON text', () => {
    expect(shown('1e3')).toBe('"1e3"');
    expect(shown(523)).toBe('523');
    expect(shown(null)).toBe('null');
    expect(shown({ a: [1, 'b'] })).toBe('{"a":[1,"b"]}');
  });

  it('is its name when nothing was there', () => expect(shown(undefined)).toBe('undefined'));

  it('that JSON does not write is shown all the same: an input is refused, it never breaks', () => {
    const circular: unknown[] = [];
    circular.push(circular);
    expect(shown(523n)).toBe('523');
    expect(() => shown(circular)).not.toThrow();
  });

  it('is cut after eighty characters, and says so', () => {
    expect(shown('x'.repeat(78))).toBe(`"${'x'.repeat(78)}"`);
    expect(shown('x'.repeat(79))).toBe(`"${'x'.repeat(79)}…`);
    expect(shown('x'.repeat(500))).toBe(`"${'x'.repeat(79)}…`);
  });
});

describe('refusing', () => {
  it('throws every problem, when there is one', () => {
    expect(() => refuse(problems)).toThrow(InvalidInputError);
    expect(() => refuse(problems.slice(0, 1))).toThrow('records[17].amount: an amount (seen: "1e3")');
  });

  it('of nothing lets the input through', () => expect(() => refuse([])).not.toThrow());
});
