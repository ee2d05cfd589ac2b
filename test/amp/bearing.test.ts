import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Addend, bearingOn } from '../../src/amp/bearing.js';
import { runs } from '../arbitraries/runs.js';

const whole = (most: number): Addend => ({ most, isWhole: true });
const upTo = (most: number): Addend => ({ most, isWhole: false });

/** Every sum the others may come to, one by one. */
function plainly(need: number, addends: readonly Addend[]): readonly boolean[] {
  return addends.map(({ most }, at) => {
    let sums = [0];
    for (const [i, one] of addends.entries()) {
      if (i === at) continue;
      const ways = one.isWhole ? [0, one.most] : Array.from({ length: one.most + 1 }, (_, n) => n);
      sums = [...new Set(sums.flatMap((sum) => ways.map((way) => sum + way)))];
    }
    return sums.some((sum) => sum < need && sum + most >= need);
  });
}

describe('what bears on what a sum reaches', () => {
  it('is what may decide, and nothing too small beside what is large enough', () => {
    expect(bearingOn(60, [whole(100), whole(30)])).toEqual([true, false]);
    expect(bearingOn(60, [whole(30), whole(30)])).toEqual([true, true]);
    expect(bearingOn(60, [whole(30), whole(29)])).toEqual([false, false]);
    expect(bearingOn(60, [whole(100), upTo(30)])).toEqual([true, false]);
    expect(bearingOn(60, [upTo(100), whole(1)])).toEqual([true, true]);
    expect(bearingOn(1, [whole(0), whole(1), upTo(0), upTo(1)])).toEqual([false, true, false, true]);
    expect(bearingOn(60, [])).toEqual([]);
    expect(
      bearingOn(
        7920,
        Array.from({ length: 11 }, () => whole(720)),
      ),
    ).toEqual(Array.from({ length: 11 }, () => true));
    expect(
      bearingOn(
        7921,
        Array.from({ length: 11 }, () => whole(720)),
      ),
    ).toEqual(Array.from({ length: 11 }, () => false));
  });

  it('is found by adding up every way', () => {
    const some = fc.record({
      most: fc.oneof(fc.integer({ min: 0, max: 9 }), fc.constantFrom(0, 5, 10)),
      isWhole: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 25 }), fc.array(some, { maxLength: 5 }), (need, addends) => {
        expect(bearingOn(need, addends)).toEqual(plainly(need, addends));
      }),
      { numRuns: runs(500) },
    );
  });

  it('is found at once among very many', () => {
    const many = Array.from({ length: 5000 }, (_, i) => whole(1 + (i % 1440)));
    expect(bearingOn(7920, many).every(Boolean)).toBe(true);
  });
});
