import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { EXPECTED } from '../../src/law/expected.js';
import { isInOrder, problemsOfIssues } from '../../src/law/schema.js';

const SAID = {
  input: { fr: 'un objet', en: 'an object' },
  age: { fr: 'un âge', en: 'an age' },
};
const say = (key: keyof typeof SAID) => ({ error: () => key });
const schema = z.strictObject(
  { people: z.array(z.strictObject({ age: z.int(say('age')), name: z.string().optional() })).optional() },
  say('input'),
);
const problems = (input: unknown) => {
  const { error } = schema.safeParse(input);
  return problemsOfIssues(error?.issues ?? [], input, SAID);
};

describe('two dates in order', () => {
  it('are equal or follow; one alone is', () => {
    expect(isInOrder({ from: '2024-01-01', to: '2024-01-01' })).toBe(true);
    expect(isInOrder({ from: '2024-01-01', to: '2024-01-02' })).toBe(true);
    expect(isInOrder({ from: '2024-01-02', to: '2024-01-01' })).toBe(false);
    expect(isInOrder({ from: '2024-01-02' })).toBe(true);
    expect(isInOrder({ from: '2024-01-02', to: undefined })).toBe(true);
  });

  it('that are no dates have a problem of their own, and no other', () => {
    expect(isInOrder({ from: 'x', to: '2024-01-01' })).toBe(true);
    expect(isInOrder({ from: '2024-01-02', to: '1' })).toBe(true);
    expect(isInOrder({ from: '2024-02-30', to: '2024-01-01' })).toBe(true);
  });
});

describe('what a schema found, as problems', () => {
  it('none when there is none', () => expect(problems({ people: [{ age: 7 }] })).toEqual([]));

  it('each with its path, what was seen and what was expected in both languages', () => {
    expect(problems({ people: [{ age: 7 }, { age: 'seven' }] })).toEqual([
      { path: 'people[1].age', seen: '"seven"', expected: SAID.age },
    ]);
    expect(problems({ people: [{}] })).toEqual([{ path: 'people[0].age', seen: 'undefined', expected: SAID.age }]);
  });

  it('the whole, where it is the whole', () => {
    expect(problems(null)).toEqual([{ path: '(input)', seen: 'null', expected: SAID.input }]);
    expect(problems(7)).toEqual([{ path: '(input)', seen: '7', expected: SAID.input }]);
  });

  it('what has no words of its own is said as the input is', () => {
    expect(problems({ people: [{ age: 7, name: 7 }] })).toEqual([
      { path: 'people[0].name', seen: '7', expected: SAID.input },
    ]);
  });

  it('each field of another name, with what it held', () => {
    expect(problems({ people: [{ age: 7, town: 'x', 2: 'y' }], country: null })).toEqual([
      { path: 'people[0].2', seen: '"y"', expected: EXPECTED.unknownKey },
      { path: 'people[0].town', seen: '"x"', expected: EXPECTED.unknownKey },
      { path: 'country', seen: 'null', expected: EXPECTED.unknownKey },
    ]);
  });

  it('a path through what is not there shows that nothing was', () => {
    const issue = { code: 'custom' as const, path: ['a', 0, 'b'], message: 'age', input: undefined };
    expect(problemsOfIssues([issue], { a: null }, SAID)).toEqual([
      { path: 'a[0].b', seen: 'undefined', expected: SAID.age },
    ]);
    expect(problemsOfIssues([{ ...issue, path: [3] }], ['w', 'x', 'y', 'z'], SAID)).toEqual([
      { path: '[3]', seen: '"z"', expected: SAID.age },
    ]);
  });
});
