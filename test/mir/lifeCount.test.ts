import { describe, expect, it } from 'vitest';
import { localDate } from '../../src/law/localDate.js';
import { accrualSpans, atTheMost, countedSpans, inWholeDays, periodOfLife } from '../../src/mir/life.js';
import {
  countLife,
  dayReached,
  isSameCount,
  type OpenDays,
  placingOfLife,
  settlingCount,
} from '../../src/mir/lifeCount.js';
import { usedOptions } from '../../src/verdict/explore.js';
import { fact, ROUVILLE, SOMEWHERE, tallied } from '../billingDays/given.js';
import { outside } from '../holdings/given.js';
import { NOTICE, NOTICED } from './given.js';
import { READINGS } from './lives.js';

const open = (name: string, least: number, most: number, step = 1): OpenDays => ({
  least,
  most,
  step,
  isAlone: true,
  awaited: [fact(name) as OpenDays['awaited'][number]],
});
/** What decides whether `certain` half-days and those that are open reach so many. */
function settling(certain: number, wanted: number, ...days: readonly OpenDays[]): readonly string[] {
  const least = days.reduce((total, one) => total + one.least, certain);
  return settlingCount({ least, open: days }, wanted).map((one) => ('path' in one ? one.path : one.kind));
}

describe('what settles a count', () => {
  it('the one date that is open', () => {
    expect(settling(399, 400, open('a', 0, 1))).toEqual(['a']);
    expect(settling(398, 400, open('a', 0, 2, 2))).toEqual(['a']);
    expect(settling(395, 400, open('a', 4, 6, 2))).toEqual(['a']);
  });

  it('every date, where each may be the last', () => {
    expect(settling(398, 400, open('a', 0, 1), open('b', 0, 1))).toEqual(['a', 'b']);
    expect(settling(399, 400, open('a', 0, 1), open('b', 0, 1))).toEqual(['a', 'b']);
    expect(settling(396, 400, open('a', 0, 2, 2), open('b', 0, 2, 2), open('c', 0, 2, 2))).toEqual(['a', 'b', 'c']);
  });

  it('not a date too small to tell, whatever the others come to', () => {
    // The others bring 0 or 4 to 397: a day more or less changes neither 397 nor 401.
    expect(settling(397, 400, open('small', 0, 2, 2), open('large', 0, 4, 4))).toEqual(['large']);
    // They bring 0, 2 or 4 to 396; a half-day never tells.
    expect(settling(396, 400, open('small', 0, 1), open('b', 0, 2, 2), open('c', 0, 2, 2))).toEqual(['b', 'c']);
    expect(settling(397, 400, open('small', 0, 1), open('b', 0, 2, 2), open('c', 0, 2, 2))).toEqual([
      'small',
      'b',
      'c',
    ]);
  });

  it('at the edges of what the others may bring', () => {
    // 399 with all the others: a brings the last.
    expect(settling(397, 400, open('a', 0, 1), open('b', 0, 2, 2))).toEqual(['a', 'b']);
    // 398 with all the others: a half-day is not enough, and b is needed whatever a is.
    expect(settling(398, 400, open('a', 0, 1), open('b', 0, 2, 2))).toEqual(['b']);
    // The others reach it alone, or not at all.
    expect(settling(390, 400, open('a', 0, 9), open('b', 0, 10, 10))).toEqual(['b']);
  });

  it('says once what two dates await', () => {
    expect(settling(398, 400, open('a', 0, 1), open('a', 0, 1))).toEqual(['a']);
  });
});

describe('the day by which a count is reached', () => {
  const on =
    (...halfDays: readonly number[]) =>
    (wanted: number) =>
      dayReached(Int16Array.from(halfDays), wanted, localDate('2024-02-28'));

  it('is the first that makes it', () => {
    expect(on(2, 0, 1, 1)(2)).toBe('2024-02-28');
    expect(on(2, 0, 1, 1)(3)).toBe('2024-03-01');
    expect(on(2, 0, 1, 1)(4)).toBe('2024-03-02');
    expect(on(0, 6)(4)).toBe('2024-02-29');
  });

  it('is none when it is never made', () => {
    expect(on(2, 0, 1, 1)(5)).toBeUndefined();
    expect(on()(1)).toBeUndefined();
  });
});

describe('the days that may count', () => {
  const THEIRS = { from: '2020-06-01', to: '2020-06-30', full: '518', half: '259', source: 'Relevé' };
  const physician = {
    holdings: [{ ...NOTICE, from: '2020-05-01' } as const, { ...NOTICE, from: '2021-07-01' } as const],
    participation: [outside('2021-05-01', '2021-05-31')],
  };
  const asOf = localDate('2021-12-31');
  const life = periodOfLife(physician, asOf);
  const spans = (until: string, knownAt?: string) =>
    countedSpans(
      accrualSpans(physician, life),
      life,
      localDate(until),
      [THEIRS],
      knownAt === undefined ? undefined : localDate(knownAt),
    );
  const told = (list: ReturnType<typeof spans>['known']) =>
    list.map(
      ({ period, firstSlot, lastSlot, version }) =>
        `${period.from} ${period.to} ${firstSlot}-${lastSlot} ${version?.value.full}`,
    );

  it('a life begins with the first thing held, or on the day asked about', () => {
    expect(life).toEqual({ from: '2020-05-01', to: '2021-12-31' });
    expect(periodOfLife({ holdings: [...physician.holdings].reverse() }, asOf).from).toBe('2020-05-01');
    expect(periodOfLife(physician, localDate('2020-05-01'))).toEqual({ from: '2020-05-01', to: '2020-05-01' });
    expect(periodOfLife(physician, localDate('2019-01-01'))).toEqual({ from: '2019-01-01', to: '2019-01-01' });
    expect(periodOfLife({ holdings: [] }, asOf)).toEqual({ from: asOf, to: asOf });
    expect(periodOfLife(undefined, asOf)).toEqual({ from: asOf, to: asOf });
  });

  it('they are those that accrue, cut where a threshold begins or ends', () => {
    const { known, unknown } = spans('2021-12-31');
    expect(told(known)).toEqual([
      '2020-06-01 2020-06-30 31-60 51800',
      '2021-03-01 2021-04-30 304-364 52300',
      '2021-07-01 2021-12-31 426-609 52300',
    ]);
    expect(told(unknown)).toEqual(['2020-05-01 2020-05-31 0-30 undefined', '2020-07-01 2021-02-28 61-303 undefined']);
  });

  it('to the last day looked at', () => {
    const { known, unknown } = spans('2020-06-02');
    expect(told(known)).toEqual(['2020-06-01 2020-06-02 31-32 51800']);
    expect(told(unknown)).toEqual(['2020-05-01 2020-05-31 0-30 undefined']);
    expect(told(spans('2020-05-01').unknown)).toEqual(['2020-05-01 2020-05-01 0-0 undefined']);
    expect(spans('2020-04-30')).toEqual({ known: [], unknown: [] });
  });

  it('who knew the law before the article of March 2022 had no threshold', () => {
    expect(told(spans('2021-12-31', '2022-02-28').known)).toEqual(['2020-06-01 2020-06-30 31-60 51800']);
    expect(spans('2021-12-31', '2022-03-01').known).toHaveLength(3);
  });

  it('in whole days what makes half a day makes none; at the most, a cent is a day', () => {
    const { known, unknown } = spans('2020-06-30');
    expect(inWholeDays([...known, ...unknown]).map(({ version }) => version?.value)).toEqual([
      { full: 51_800, half: 51_800 },
      undefined,
    ]);
    expect(atTheMost(unknown).map(({ version }) => version?.value)).toEqual([{ full: 1, half: 1 }]);
  });
});

describe('a count of a life', () => {
  const used = usedOptions(READINGS, undefined);
  const one = (date: string, more: object) =>
    ({ date, amount: '600', nature: 'ordinary', ...ROUVILLE, ...more }) as const;
  function countOf(records: readonly ReturnType<typeof one>[], more: object = {}) {
    const life = periodOfLife(NOTICED, localDate('2021-03-10'));
    const tally = tallied(records as never, life);
    const spans = countedSpans(accrualSpans(NOTICED, life), life, life.to, [], undefined);
    return countLife(tally, spans, { ...used, ...more });
  }
  const WHOLE = { 'mir.halfDays': 'wholeDaysOnly' };
  const APART = { 'mir.dayPlace': 'byTerritory' };

  it('an amount that is not known comes to nothing, half a day or a day; in whole days, to nothing or a day', () => {
    const records = [one('2021-03-02', { amount: null })];
    expect(countOf(records)).toMatchObject({
      least: 0,
      most: 2,
      open: [{ least: 0, most: 2, step: 1, isAlone: true }],
    });
    expect(countOf(records, WHOLE)).toMatchObject({ least: 0, most: 2, open: [{ least: 0, most: 2, step: 2 }] });
  });

  it('a nature that is not known, of a half-day', () => {
    const records = [one('2021-03-02', { amount: '300', nature: null })];
    expect(countOf(records)).toMatchObject({ least: 0, most: 1, open: [{ least: 0, most: 1, step: 1 }] });
    expect(countOf(records, WHOLE)).toMatchObject({ least: 0, most: 0, open: [] });
  });

  it('places that are not known are one or several, which the date adds up to its least', () => {
    const records = [one('2021-03-02', {}), one('2021-03-02', SOMEWHERE)];
    expect(countOf(records)).toMatchObject({ least: 2, most: 2, open: [] });
    expect(countOf(records, APART)).toMatchObject({
      least: 2,
      most: 4,
      open: [{ least: 2, most: 4, step: 2, isAlone: false }],
    });
    expect(countOf(records, { ...APART, 'prem.severalTerritories': 'onePerDate' })).toMatchObject({
      least: 2,
      most: 2,
      open: [],
    });
  });

  it('so many places that they are bounded may come to any number between', () => {
    const many = Array.from({ length: 8 }, () => one('2021-03-02', { ...SOMEWHERE, amount: '100' }));
    expect(countOf(many, APART)).toMatchObject({ least: 0, most: 16, open: [{ least: 0, most: 16, step: 1 }] });
  });

  it('two counts are the same when each day is, and what is open is', () => {
    const records = [one('2021-03-02', {}), one('2021-03-03', { amount: '300' })];
    expect(isSameCount(countOf(records), countOf(records, APART))).toBe(true);
    expect(isSameCount(countOf(records), countOf(records, WHOLE))).toBe(false);
    const moved = [one('2021-03-02', {}), one('2021-03-04', { amount: '300' })];
    expect(isSameCount(countOf(records), countOf(moved))).toBe(false);
    const opened = (field: object) => countOf([one('2021-03-02', field)]);
    expect(isSameCount(opened({ amount: null }), opened({ nature: null }))).toBe(false);
    expect(isSameCount(opened({ nature: null, amount: '523' }), opened({ nature: null }))).toBe(true);
  });

  it('is placed all on one side: a day counts wherever it was done, dépannage too', () => {
    expect(placingOfLife(2, used)).toEqual({
      sideOf: ['rest', 'rest'],
      unit: 'everywhere',
      partRegion: null,
      partUnits: 'one',
      depannage: 'asPlaced',
      outsidePlan: 'leftOut',
      amount: 'accepted',
      onePerDate: false,
    });
    expect(placingOfLife(0, { ...used, ...APART, 'prem.workOutsidePlan': 'counted' })).toMatchObject({
      unit: 'subTerritory',
      outsidePlan: 'leftOut',
    });
  });
});
