import { describe, expect, test } from 'vitest';
import {
  asClaimed,
  type Claimed,
  claimedOf,
  exactlyClaimed,
  gives,
  hoursText,
  lastDecimal,
} from '../../src/audit/reconcile/claim.js';
import { exact } from '../../src/law/quantity.js';

// Issue 7: a claimed figure, « with the number of decimals it was given with »: a letter gives hours to the minute, or with decimals.

const MINUTES: Claimed = { kind: 'minutes', minutes: 7919 };
/** 131 h 59. */
const HOURS = exact(7919, 60);

describe('hours that a letter gives to the minute', () => {
  test('131 h 59 is given by 131 h 59, and by no minute beside it', () => {
    expect(gives(HOURS, MINUTES)).toBe(true);
    expect(gives(exact(7918, 60), MINUTES)).toBe(false);
    expect(gives(exact(7920, 60), MINUTES)).toBe(false);
  });

  test('half a minute goes up, is cut, or goes up whatever is left', () => {
    const half = exact(15_837, 120); // 131 h 58 min 30 s
    expect(gives(half, MINUTES)).toBe(true);
    expect(gives(half, MINUTES, 'cut')).toBe(false);
    expect(gives(half, { kind: 'minutes', minutes: 7918 }, 'cut')).toBe(true);
    const quarter = exact(31_673, 240); // 131 h 58 min 15 s
    expect(gives(quarter, MINUTES)).toBe(false);
    expect(gives(quarter, MINUTES, 'up')).toBe(true);
  });

  test('a number gives no outcome', () => {
    expect(gives(HOURS, { kind: 'outcome', outcome: 'met' })).toBe(false);
    expect(exactlyClaimed({ kind: 'outcome', outcome: 'met' })).toBeUndefined();
  });

  test('are written with an h and two figures', () => {
    expect(asClaimed(HOURS, MINUTES)).toBe('131 h 59');
    expect(asClaimed(exact(131), MINUTES)).toBe('131 h 00');
    expect(asClaimed(exact(7865, 60), MINUTES)).toBe('131 h 05');
    expect(asClaimed(exact(15_837, 120), MINUTES, 'cut')).toBe('131 h 58');
    expect(asClaimed(exact(15_837, 120), MINUTES)).toBe('131 h 59');
    expect(hoursText(59)).toBe('0 h 59');
    expect(hoursText(60)).toBe('1 h 00');
  });

  test('a minute is the last they tell apart; a tenth, of 55.4', () => {
    expect(lastDecimal(MINUTES)).toEqual(exact(1, 60));
    expect(lastDecimal({ kind: 'number', scaled: 554n, decimals: 1 })).toEqual(exact(1, 10));
    expect(lastDecimal({ kind: 'number', scaled: 55n, decimals: 0 })).toEqual(exact(1));
    expect(exactlyClaimed(MINUTES)).toEqual(HOURS);
    expect(exactlyClaimed({ kind: 'number', scaled: -55n, decimals: 1 })).toEqual(exact(-55, 10));
  });
});

describe('a figure as the claim writes its own', () => {
  test.each([
    [2, 'nearest', '54.55'],
    [1, 'nearest', '54.5'],
    [0, 'nearest', '55'],
    [0, 'cut', '54'],
    [1, 'up', '54.6'],
  ] as const)('6 of 11 with %d decimals, %s: %s', (decimals, rounding, text) => {
    expect(asClaimed(exact(600, 11), { kind: 'number', scaled: 0n, decimals }, rounding)).toBe(text);
  });

  test('of an outcome there is none to write: its figure has no decimals', () => {
    expect(asClaimed(exact(13, 2), { kind: 'outcome', outcome: 'met' })).toBe('7');
  });
});

describe('spaces about what is claimed are nothing', () => {
  test.each([
    [' notMet ', 'outcome', { kind: 'outcome', outcome: 'notMet' }],
    ['\u202F55,0\u00A0%', 'percent', { kind: 'number', scaled: 550n, decimals: 1 }],
    ['131\u00A0h\u00A030', 'hours', { kind: 'minutes', minutes: 7890 }],
    ['12 H 30 MIN', 'hours', { kind: 'minutes', minutes: 750 }],
  ] as const)('«%s» of %s', (text, unit, claimed) => {
    expect(claimedOf(text, unit)).toEqual(claimed);
  });
});
