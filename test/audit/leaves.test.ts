import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leavesApart } from '../../src/audit/leaves.js';
import { paired } from '../../src/audit/paired.js';
import { type Json, plainOf } from '../../src/audit/plain.js';

const apart = (before: Json, after: Json) =>
  leavesApart(before, after, 'a').map(({ path, before: was, after: is }) => [path, was, is]);
const plain = (value: unknown): Json => {
  const copy = plainOf(value);
  return 'value' in copy ? copy.value : expect.fail('not plain');
};

describe('where two values differ', () => {
  it('a leaf, by its path; what stands at a place before what stands below it', () => {
    expect(apart({ b: [{ d: 1 }], z: 1 }, { b: [{ d: 2 }], z: 2 })).toEqual([
      ['a.z', '1', '2'],
      ['a.b[0].d', '1', '2'],
    ]);
  });

  it('a member or an entry that one alone has', () => {
    expect(apart({ x: 1 }, { y: null })).toEqual([
      ['a.x', '1', 'undefined'],
      ['a.y', 'undefined', 'null'],
    ]);
    expect(apart([1], [1, 2])).toEqual([['a[1]', 'undefined', '2']]);
    expect(apart([1, 2], [1])).toEqual([['a[1]', '2', 'undefined']]);
  });

  it('a list for an object, a text for a number, nothing for something', () => {
    for (const [one, other] of [
      [[], {}],
      ['1', 1],
      [null, {}],
      [0, false],
    ] as readonly (readonly [Json, Json])[]) {
      expect(apart(one, other)).toHaveLength(1);
    }
    expect(leavesApart(1, 2, '')).toMatchObject([{ path: '(input)' }]);
  });

  it('members that every object has are no members', () => {
    expect(apart({ constructor: 1 }, {})).toEqual([['a.constructor', '1', 'undefined']]);
    expect(apart(plain(JSON.parse('{"__proto__": 1}')), {})).toEqual([['a.__proto__', '1', 'undefined']]);
  });

  it('none, exactly of what is the same', () => {
    const json = fc.jsonValue({ maxDepth: 3 }).map(plain);
    fc.assert(
      fc.property(json, json, (one, other) => {
        expect(apart(one, structuredClone(one) as Json)).toEqual([]);
        const isSame = JSON.stringify(one) === JSON.stringify(other);
        expect(apart(one, other).length === 0).toBe(isSame);
      }),
    );
  });
});

describe('what stands for one thing on two sides', () => {
  const first = (text: string) => text[0] ?? '';

  it('by the most exact name first, in order; what is left by itself', () => {
    expect(paired(['a1', 'a2', 'b1'], ['a2', 'a3', 'c1'], [(one) => one, first])).toEqual([
      ['a2', 'a2'],
      ['a1', 'a3'],
      [undefined, 'c1'],
      ['b1', undefined],
    ]);
    expect(paired(['a1', 'a2'], ['a3', 'a4'], [first])).toEqual([
      ['a1', 'a3'],
      ['a2', 'a4'],
    ]);
  });

  it('everything once', () => {
    const list = fc.array(fc.stringMatching(/^[ab][12]$/));
    fc.assert(
      fc.property(list, list, (before, after) => {
        const pairs = paired(before, after, [(one) => one, first]);
        expect(pairs.flatMap(([a]) => (a === undefined ? [] : [a])).sort()).toEqual([...before].sort());
        expect(pairs.flatMap(([, b]) => (b === undefined ? [] : [b]))).toEqual(after);
      }),
    );
  });
});
