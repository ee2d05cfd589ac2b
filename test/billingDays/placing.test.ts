import { describe, expect, it } from 'vitest';
import { FULL, halfDaysFor, naturesOf, type Placing, placingAsRead } from '../../src/billingDays/placing.js';
import type { Nature } from '../../src/billingDays/record.js';

const thresholds = { full: 52_300, half: 26_150 };

describe('journée et demi-journée de facturation', () => {
  it('« au moins 523 $ dans le territoire »: 523.00 is a day, 522.99 is not', () => {
    expect(FULL).toBe(2);
    expect(halfDaysFor(52_300, thresholds)).toBe(2);
    expect(halfDaysFor(52_299, thresholds)).toBe(1);
    expect(halfDaysFor(400_000, thresholds)).toBe(2);
  });

  it('« au moins 261,50 $, mais moins de 523 $ »: 261.50 is a half-day, 261.49 is nothing', () => {
    expect(halfDaysFor(26_150, thresholds)).toBe(1);
    expect(halfDaysFor(26_149, thresholds)).toBe(0);
  });

  it('nothing, and a correction below zero, make no day', () => {
    expect(halfDaysFor(0, thresholds)).toBe(0);
    expect(halfDaysFor(-52_300, thresholds)).toBe(0);
  });
});

describe('what the readings that bear on any count say of how days are placed', () => {
  const kept = {
    'prem.workOutsidePlan': 'notCounted',
    'prem.amountBasis': 'accepted',
    'prem.severalTerritories': 'literal',
  };

  it('as kept', () => {
    expect(placingAsRead(kept)).toEqual({ outsidePlan: 'leftOut', amount: 'accepted', onePerDate: false });
  });

  it('each changes what it is about', () => {
    expect(placingAsRead({ ...kept, 'prem.workOutsidePlan': 'counted' }).outsidePlan).toBe('asPlaced');
    expect(placingAsRead({ ...kept, 'prem.amountBasis': 'billed' }).amount).toBe('billed');
    expect(placingAsRead({ ...kept, 'prem.severalTerritories': 'onePerDate' }).onePerDate).toBe(true);
  });
});

describe('what a record may be', () => {
  const of = (nature: Nature | null, depannage: Placing['depannage'], territory = 0) =>
    naturesOf({ nature, territory }, { depannage, sideOf: ['part', 'rest', 'either'] } as unknown as Placing);

  it('what it is said to be, or anything', () => {
    expect(of('depannage', 'part')).toEqual(['depannage']);
    expect(of('other', 'asPlaced')).toEqual(['other']);
    expect(of(null, 'asPlaced')).toEqual(['ordinary', 'depannage', 'other']);
  });

  it('in the plan: ordinary or dépannage, never other', () => {
    expect(of('inPlan', 'leftOut')).toEqual(['ordinary', 'depannage']);
    expect(of('inPlan', 'rest')).toEqual(['ordinary', 'depannage']);
    expect(of('inPlan', 'part', 1)).toEqual(['ordinary', 'depannage']);
    expect(of('inPlan', 'part', 2)).toEqual(['ordinary', 'depannage']);
  });

  it('which is one where dépannage is placed like ordinary work', () => {
    expect(of('inPlan', 'asPlaced', 2)).toEqual(['ordinary']);
    expect(of('inPlan', 'part')).toEqual(['ordinary']);
    expect(of('inPlan', 'rest', 1)).toEqual(['ordinary']);
  });
});
