import { describe, expect, it } from 'vitest';
import type { DayCount } from '../../src/billingDays/dayCount.js';
import type { Pair } from '../../src/billingDays/openDates.js';
import {
  type Bound,
  certainShare,
  fewestToAdd,
  fewestToMove,
  hold,
  marginOf,
  mostToSpare,
  shareOf,
  wholeOf,
} from '../../src/billingDays/share.js';
import { exact } from '../../src/law/quantity.js';

const MAJORITY: Bound = { kind: 'atLeast', percent: 55 };
const CAP: Bound = { kind: 'atMost', percent: 5 };
const share = (part: number, rest: number) => ({ part: exact(part), rest: exact(rest) });
const counted = (part: number, rest: number, openDates: readonly (readonly Pair[])[] = []) =>
  ({ part, rest, sharedBy: new Map(), openDates: openDates.map((pairs) => ({ pairs })) }) as unknown as DayCount;

describe('a share of half-days', () => {
  it('is of both sides together', () => {
    expect(wholeOf(share(220, 180))).toEqual(exact(400));
  });

  it('its margin is zero exactly at « au moins 55 % », and counts half-days of the part', () => {
    expect(marginOf(share(220, 180), MAJORITY)).toEqual(exact(0));
    expect(marginOf(share(219, 181), MAJORITY)).toEqual(exact(-1));
    expect(marginOf(share(199, 163), MAJORITY)).toEqual(exact(-1, 10));
  });

  it('its margin under a maximum is the other way about', () => {
    expect(marginOf(share(20, 380), CAP)).toEqual(exact(0));
    expect(marginOf(share(21, 379), CAP)).toEqual(exact(-1));
    expect(marginOf(share(16, 384), CAP)).toEqual(exact(4));
  });

  it('a date that counts for one day at the most shares its day in proportion', () => {
    expect(shareOf({ part: 2, rest: 1 }, true)).toEqual({ part: exact(4, 3), rest: exact(2, 3) });
    expect(shareOf({ part: 2, rest: 2 }, true)).toEqual(share(1, 1));
    expect(shareOf({ part: 1, rest: 1 }, true)).toEqual(share(1, 1));
    expect(shareOf({ part: 2, rest: 0 }, true)).toEqual(share(2, 0));
    expect(shareOf({ part: 2, rest: 2 }, false)).toEqual(share(2, 2));
  });

  it('dates shared are added to the others, by the half-days they had', () => {
    const count = {
      ...counted(10, 3),
      sharedBy: new Map([
        [3, { part: 2, rest: 1 }],
        [4, { part: 4, rest: 4 }],
      ]),
    };
    // 10 + 4/3 + 2 and 3 + 2/3 + 2
    expect(certainShare(count)).toEqual({ part: exact(40, 3), rest: exact(17, 3) });
  });
});

describe('a count held against a bound', () => {
  it('is met at the bound, not met half a day on the wrong side', () => {
    expect(hold(counted(220, 180), MAJORITY, false).outcome).toBe('met');
    expect(hold(counted(219, 181), MAJORITY, false).outcome).toBe('notMet');
    expect(hold(counted(20, 380), CAP, false).outcome).toBe('met');
    expect(hold(counted(21, 379), CAP, false).outcome).toBe('notMet');
  });

  it('does not apply to nothing, however what is unknown turns out', () => {
    expect(hold(counted(0, 0), MAJORITY, false).outcome).toBe('notApplicable');
    expect(hold(counted(0, 0, [[{ part: 0, rest: 0 }]]), MAJORITY, false).outcome).toBe('notApplicable');
  });

  it('is not told when there may be nothing at all', () => {
    const perhaps = [
      { part: 0, rest: 0 },
      { part: 2, rest: 0 },
    ];
    expect(hold(counted(0, 0, [perhaps]), MAJORITY, false).outcome).toBe('undetermined');
    expect(hold(counted(0, 0, [perhaps, [{ part: 2, rest: 0 }]]), MAJORITY, false).outcome).toBe('met');
    expect(hold(counted(0, 0, [perhaps, [{ part: 0, rest: 0 }]]), MAJORITY, false).outcome).toBe('undetermined');
    expect(hold(counted(2, 0, [perhaps]), MAJORITY, false).outcome).toBe('met');
    expect(
      hold(
        counted(0, 2, [
          [
            { part: 0, rest: 0 },
            { part: 0, rest: 1 },
          ],
        ]),
        MAJORITY,
        false,
      ).outcome,
    ).toBe('notMet');
  });

  it('has two ends, reached by some way to complete what is unknown', () => {
    const either = [
      { part: 2, rest: 0 },
      { part: 1, rest: 1 },
      { part: 0, rest: 2 },
    ];
    expect(hold(counted(220, 178, [either]), MAJORITY, false)).toEqual({
      certain: share(220, 178),
      worst: share(220, 180),
      best: share(222, 178),
      outcome: 'met',
    });
    expect(hold(counted(219, 180, [either]), MAJORITY, false).outcome).toBe('undetermined');
    expect(hold(counted(217, 180, [either]), MAJORITY, false).outcome).toBe('notMet');
    expect(hold(counted(19, 379, [either]), CAP, false)).toMatchObject({
      worst: share(21, 379),
      best: share(19, 381),
      outcome: 'undetermined',
    });
  });

  it('an open date counts for one day at the most when so read', () => {
    const both = [{ part: 2, rest: 2 }];
    expect(hold(counted(0, 0, [both]), MAJORITY, true).best).toEqual(share(1, 1));
    expect(hold(counted(0, 0, [both]), MAJORITY, false).best).toEqual(share(2, 2));
  });
});

describe('the days that would be enough, each with its proof', () => {
  it('the fewest to add: a day and a half brings 109.5 of 200 to 111 of 201.5, above 55 %', () => {
    expect(fewestToAdd(share(219, 181), MAJORITY)).toEqual({
      halfDays: 3,
      passes: share(222, 181),
      fails: share(221, 181),
    });
    // 11 of 20 is 55 %: 9 half-days of the rest call for exactly 11 of the part.
    expect(fewestToAdd(share(2, 9), MAJORITY)).toEqual({ halfDays: 9, passes: share(11, 9), fails: share(10, 9) });
  });

  it('the fewest to move: half a day rather there than elsewhere', () => {
    expect(fewestToMove(share(219, 181), MAJORITY)).toEqual({
      halfDays: 1,
      passes: share(220, 180),
      fails: share(219, 181),
    });
    expect(fewestToMove(share(199, 163), MAJORITY)).toEqual({
      halfDays: 1,
      passes: share(200, 162),
      fails: share(199, 163),
    });
    expect(fewestToMove(share(100, 300), MAJORITY)).toEqual({
      halfDays: 120,
      passes: share(220, 180),
      fails: share(219, 181),
    });
  });

  it('under a maximum, they move away', () => {
    expect(fewestToMove(share(24, 376), CAP)).toEqual({ halfDays: 4, passes: share(20, 380), fails: share(21, 379) });
  });

  it('the most that may still be done elsewhere: none at 55 %, 18 days at 120 of 200', () => {
    const { halfDays, passes, fails } = mostToSpare(share(220, 180), MAJORITY);
    expect(halfDays === 0).toBe(true);
    expect({ passes, fails }).toEqual({ passes: share(220, 180), fails: share(220, 181) });
    // 240 / 0.55 = 436.36…: 36 half-days more make 436.
    expect(mostToSpare(share(240, 160), MAJORITY)).toEqual({
      halfDays: 36,
      passes: share(240, 196),
      fails: share(240, 197),
    });
  });

  it('the most that may still be done under a maximum: two days at 8 of 200', () => {
    // 20 of 404 is 4.95 %, 21 of 405 is 5.19 %.
    expect(mostToSpare(share(16, 384), CAP)).toEqual({ halfDays: 4, passes: share(20, 384), fails: share(21, 384) });
  });
});
