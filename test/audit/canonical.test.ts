import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../src/audit/canonical.js';
import { digestOf } from '../../src/audit/digest.js';
import { DEEPEST } from '../../src/audit/limits.js';
import { type Json, plainOf } from '../../src/audit/plain.js';
import { shuffled } from './given.js';

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
const json = fc.jsonValue() as fc.Arbitrary<Json>;
const plain = (value: unknown): Json => {
  const copy = plainOf(value);
  return 'value' in copy ? copy.value : expect.fail(JSON.stringify(copy.problems));
};

describe('canonical JSON (RFC 8785)', () => {
  it('the example of section 3.2.2, as section 3.2.4 has it', () => {
    const text = `{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
      "literals": [null, true, false]
    }`;
    expect(canonicalJson(JSON.parse(text))).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it('members in the order of section 3.2.3: by code units', () => {
    const given = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, '\u00f6': 7 };
    expect(Object.keys(JSON.parse(canonicalJson(given)))).toHaveLength(7);
    expect(canonicalJson(given)).toBe('{"\\r":2,"1":4,"\u0080":6,"\u00f6":7,"\u20ac":1,"\ud83d\ude00":5,"\ufb33":3}');
  });

  it('one text for one value, whatever the order of its members', () => {
    fc.assert(
      fc.property(
        json.chain((value) => fc.tuple(fc.constant(value), shuffled(value))),
        ([value, other]) => canonicalJson(plain(other)) === canonicalJson(plain(value)),
      ),
    );
  });

  it('is read back as the value', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(JSON.parse(canonicalJson(plain(value)))).toEqual(plain(value));
      }),
    );
  });
});

describe('a digest', () => {
  it.each([
    ['""', '12ae32cb1ec02d01eda3581b127c1fee3b0dc53572ed6baf239721a03d82e126'],
    ['{}', '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a'],
    ['null', '74234e98afe7498fb5daf1f36ac2d78acc339464f950703b8c019892f982b90b'],
  ])('of %s', (text, digest) => {
    expect(digestOf(JSON.parse(text))).toBe(digest);
    expect(sha256(text)).toBe(digest);
  });

  it('is that of Node, of any value and in any alphabet', () => {
    fc.assert(fc.property(json, (value) => digestOf(plain(value)) === sha256(canonicalJson(plain(value)))));
    expect(digestOf('Montérégie – 55 % 😀')).toBe(sha256('"Montérégie – 55 % 😀"'));
  });
});

describe('what JSON can hold', () => {
  it('a copy that shares nothing, without what is undefined, zero without a sign', () => {
    const shared = { b: 1, a: -0 };
    const given = { x: shared, xy: shared, list: [shared], nothing: undefined };
    const copy = plain(given) as Readonly<Record<string, Json>>;
    expect(JSON.stringify(copy)).toBe('{"list":[{"a":0,"b":1}],"x":{"a":0,"b":1},"xy":{"a":0,"b":1}}');
    expect(Object.is((copy['x'] as { readonly a: number }).a, 0)).toBe(true);
    expect(copy['x']).not.toBe(copy['xy']);
    // The library of canonical JSON takes one object at `x` and `xy` for a circle.
    expect(() => canonicalJson({ x: shared, xy: shared })).toThrow();
    expect(() => canonicalJson(copy)).not.toThrow();
  });

  it('everything that it cannot hold, each with its path', () => {
    const given = { a: [1n, Number.NaN], b: { c: undefined, d: () => 0 }, e: '\uD800', '\uDC00': 1 };
    const found = plainOf(given);
    const paths = 'problems' in found ? found.problems.map(({ path }) => path) : [];
    expect([...paths].sort()).toEqual(['a[0]', 'a[1]', 'b.d', 'e', '\uDC00']);
    expect('problems' in plainOf(Number.POSITIVE_INFINITY)).toBe(true);
    expect(plainOf(undefined)).toMatchObject({ problems: [{ path: '(input)' }] });
  });

  it('so many objects one inside another, and no more; nor one inside itself', () => {
    const nested = (depth: number): Json => JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`);
    expect('value' in plainOf(nested(DEEPEST + 1))).toBe(true);
    expect(plainOf(nested(DEEPEST + 2))).toMatchObject({
      problems: [{ expected: { en: expect.stringContaining('200') } }],
    });
    expect('problems' in plainOf(nested(100_000))).toBe(true);
    const round: Record<string, unknown> = {};
    round['again'] = round;
    expect('problems' in plainOf(round)).toBe(true);
  });

  it('a member called __proto__ is a member', () => {
    const copy = plain(JSON.parse('{"__proto__": {"a": 1}}'));
    expect(JSON.stringify(copy)).toBe('{"__proto__":{"a":1}}');
    expect(canonicalJson(copy)).toBe('{"__proto__":{"a":1}}');
    expect(Object.getPrototypeOf(copy)).toBe(Object.prototype);
  });
});
