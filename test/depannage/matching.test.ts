import { describe, expect, it } from 'vitest';
import type { Grant } from '../../src/depannage/grants.js';
import { inOrder, matched } from '../../src/depannage/matching.js';

type Short = Partial<Grant> & Pick<Grant, 'from' | 'to'> & { readonly units?: number };
const grantsOf = (...all: readonly Short[]) =>
  all.map(
    ({ units = 1, ...one }, index) => ({ index, least: units, most: units, isRevisionRefused: false, ...one }) as Grant,
  );
/** In short: `0+` within the first, `1-` too many for the second. */
const said = (days: readonly number[], grants: readonly Grant[], room: 'least' | 'most' = 'least') => {
  const units = inOrder(days.map((day, unit) => ({ unit, day })));
  const found = matched(units, grants, room);
  return days.map((_, unit) => {
    const one = found[units.findIndex((its) => its.unit === unit)];
    return one === undefined ? '' : `${one.grant}${one.isWithin ? '+' : '-'}`;
  });
};

describe('« surtout en cas de dépassements des quarts ou des semaines »: units counted against authorisations', () => {
  it('as many as there are, and the last ones are too many', () => {
    expect(said([3, 1, 2], grantsOf({ from: 1, to: 9, units: 2 }))).toEqual(['0-', '0+', '0+']);
  });

  it('of one day, the first given come first', () => {
    expect(said([1, 1, 1], grantsOf({ from: 1, to: 1, units: 2 }))).toEqual(['0+', '0+', '0-']);
  });

  it('none outside the days of any', () => {
    expect(said([0, 1, 5, 6], grantsOf({ from: 1, to: 5, units: 9 }))).toEqual(['', '0+', '0+', '']);
  });

  it('the one that ends first is taken first, so that the other is left for later', () => {
    expect(said([2, 7], grantsOf({ from: 1, to: 9 }, { from: 1, to: 3 }))).toEqual(['1+', '0+']);
  });

  it('of two that end together, the first given', () => {
    expect(said([2, 2, 2], grantsOf({ from: 1, to: 3 }, { from: 2, to: 3 }))).toEqual(['0+', '1+', '0-']);
  });

  it('the one too many is charged to the one that ends first, unless its revision was refused and another’s was not', () => {
    const refused = { isRevisionRefused: true, units: 0 };
    expect(said([2], grantsOf({ from: 1, to: 9, units: 0 }, { from: 1, to: 3, units: 0 }))).toEqual(['1-']);
    expect(said([2], grantsOf({ from: 1, to: 9, units: 0 }, { from: 1, to: 3, ...refused }))).toEqual(['0-']);
    expect(said([2], grantsOf({ from: 1, to: 9, ...refused }, { from: 1, to: 3, ...refused }))).toEqual(['1-']);
  });

  it('where units are not known, the least they may be or the most', () => {
    const open = grantsOf({ from: 1, to: 9, least: 1, most: Number.POSITIVE_INFINITY });
    expect(said([1, 2, 3], open)).toEqual(['0+', '0-', '0-']);
    expect(said([1, 2, 3], open, 'most')).toEqual(['0+', '0+', '0+']);
  });

  it('nothing is taken from what it is given', () => {
    const grants = Object.freeze(grantsOf({ from: 1, to: 9, units: 2 }).map((one) => Object.freeze(one)));
    expect(said([1, 2, 3], grants)).toEqual(said([1, 2, 3], grants));
  });
});
