import { describe, expect, it } from 'vitest';
import { engagedIn } from '../../src/gmfSlots/engagement.js';
import type { EngagementPeriod } from '../../src/gmfSlots/input.js';
import { DECEMBER } from './given.js';

const period = (patients: number | null, from: string, to?: string): EngagementPeriod => ({
  from,
  patients,
  ...(to === undefined ? {} : { to }),
});
const engaged = (...engagements: readonly EngagementPeriod[]) => engagedIn(DECEMBER, engagements);
const same = (patients: number) => ({ kind: 'same', patients });
const unknown = (...indexes: readonly number[]) => ({
  kind: 'unknown',
  paths: indexes.map((index) => `group.engagements[${index}].patients`),
});

describe('« le nombre de patients prévu à l’engagement »', () => {
  it('is one number when it holds from before the quarter to after it', () => {
    expect(engaged(period(1000, '2022-06-01'))).toEqual(same(1000));
    expect(engaged(period(1000, '2022-06-01', '2025-05-31'))).toEqual(same(1000));
  });

  it('covers the quarter from its first day to its last, no more', () => {
    expect(engaged(period(1000, '2023-12-01', '2024-02-29'))).toEqual(same(1000));
    expect(engaged(period(1000, '2023-12-02'))).toEqual({ kind: 'changed' });
    expect(engaged(period(1000, '2022-06-01', '2024-02-28'))).toEqual({ kind: 'changed' });
  });

  it('is none when every engagement ended before, or begins after', () => {
    expect(engaged(period(1000, '2022-06-01', '2023-11-30'))).toEqual({ kind: 'none' });
    expect(engaged(period(1000, '2024-03-01'))).toEqual({ kind: 'none' });
    expect(engaged()).toEqual({ kind: 'none' });
    // One day is enough for it not to be none.
    expect(engaged(period(1000, '2022-06-01', '2023-12-01'))).toEqual({ kind: 'changed' });
    expect(engaged(period(1000, '2024-02-29'))).toEqual({ kind: 'changed' });
  });

  it('those of other quarters do not matter', () => {
    expect(
      engaged(
        period(500, '2022-06-01', '2023-11-30'),
        period(800, '2023-12-01', '2024-02-29'),
        period(9, '2024-03-01'),
      ),
    ).toEqual(same(800));
    expect(engaged(period(null, '2022-06-01', '2023-11-30'), period(800, '2023-12-01'))).toEqual(same(800));
  });

  it('is not known where it is not given', () => {
    expect(engaged(period(null, '2022-06-01'))).toEqual(unknown(0));
    expect(engaged(period(500, '2022-06-01', '2023-11-30'), period(null, '2023-12-01'))).toEqual(unknown(1));
  });
});

describe('an engagement that changes inside the quarter: no text says which number counts', () => {
  it('is changed when the number is another, even for one day', () => {
    expect(engaged(period(1000, '2022-06-01', '2023-12-31'), period(1200, '2024-01-01'))).toEqual({ kind: 'changed' });
    expect(engaged(period(1000, '2022-06-01', '2024-02-28'), period(1001, '2024-02-29'))).toEqual({ kind: 'changed' });
  });

  it('is not when it was agreed anew for the same number, without a day between, in whatever order it is given', () => {
    const [first, second] = [period(1000, '2022-06-01', '2023-12-31'), period(1000, '2024-01-01')];
    expect(engaged(first, second)).toEqual(same(1000));
    expect(engaged(second, first)).toEqual(same(1000));
    const three = [
      period(7, '2023-12-01', '2023-12-31'),
      period(7, '2024-01-01', '2024-01-31'),
      period(7, '2024-02-01'),
    ];
    expect(engaged(...three)).toEqual(same(7));
    expect(engaged(three[2]!, three[0]!, three[1]!)).toEqual(same(7));
    expect(engaged(period(7, '2023-12-01', '2023-12-31'), period(7, '2024-01-01', '2024-02-29'))).toEqual(same(7));
    // For one day as for more.
    const day = period(7, '2024-01-01', '2024-01-01');
    expect(engaged(period(7, '2023-12-01', '2023-12-31'), day, period(7, '2024-01-02'))).toEqual(same(7));
  });

  it('is when a day is missing: between, before or after', () => {
    expect(engaged(period(7, '2022-06-01', '2023-12-30'), period(7, '2024-01-01'))).toEqual({ kind: 'changed' });
    expect(engaged(period(7, '2023-12-02', '2023-12-31'), period(7, '2024-01-01'))).toEqual({ kind: 'changed' });
    expect(engaged(period(7, '2022-06-01', '2023-12-31'), period(7, '2024-01-01', '2024-02-28'))).toEqual({
      kind: 'changed',
    });
    expect(
      engaged(
        period(7, '2022-06-01', '2023-12-31'),
        period(7, '2024-01-01', '2024-01-30'),
        period(7, '2024-02-01', '2024-03-31'),
      ),
    ).toEqual({ kind: 'changed' });
  });

  const three = (middle: number | null, last: number | null = 7) => [
    period(7, '2022-06-01', '2023-12-31'),
    period(middle, '2024-01-01', '2024-01-31'),
    period(last, '2024-02-01'),
  ];

  it('is when one of the three numbers is another, whatever the third', () => {
    expect(engaged(...three(8))).toEqual({ kind: 'changed' });
    expect(engaged(...three(7))).toEqual(same(7));
    expect(engaged(...three(8, null))).toEqual({ kind: 'changed' });
    expect(engaged(...three(null, 8))).toEqual({ kind: 'changed' });
  });

  it('one that is not known may be the same or another: the facts are awaited, each of them', () => {
    expect(engaged(...three(null))).toEqual(unknown(1));
    expect(engaged(...three(null, null))).toEqual(unknown(1, 2));
    expect(engaged(period(null, '2022-06-01', '2023-12-31'), period(null, '2024-01-01'))).toEqual(unknown(0, 1));
    expect(engaged(period(null, '2022-06-01', '2023-12-31'), period(9, '2024-01-01'))).toEqual(unknown(0));
  });

  it('a day that is missing is known to be, whatever the numbers', () => {
    expect(engaged(period(null, '2022-06-01', '2023-12-30'), period(null, '2024-01-01'))).toEqual({ kind: 'changed' });
    expect(engaged(period(null, '2023-12-02'))).toEqual({ kind: 'changed' });
    expect(engaged(period(null, '2022-06-01', '2024-02-28'))).toEqual({ kind: 'changed' });
  });
});
