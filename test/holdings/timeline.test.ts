import { describe, expect, it } from 'vitest';
import type { Holding } from '../../src/holdings/holding.js';
import { entitlementOn, heldOn, stretchesOf, tenuresOf } from '../../src/holdings/timeline.js';
import { localDate } from '../../src/law/localDate.js';
import { AVIS_ROUVILLE, exclusive, holder, outside, YEAR } from './given.js';

const resident = (from: string, to: string): Holding => ({ kind: 'authorisation', from, to });
const stretches = (...holdings: readonly Holding[]) =>
  stretchesOf(holder(...holdings), YEAR).map(({ from, to, held }) => [from, to, held]);

describe('what is held day by day', () => {
  it('one stretch when one thing is held all along, or nothing', () => {
    expect(stretches(AVIS_ROUVILLE)).toEqual([['2024-03-01', '2025-02-28', AVIS_ROUVILLE]]);
    expect(stretches()).toEqual([['2024-03-01', '2025-02-28', undefined]]);
  });

  it('days between, before and after what is held hold nothing', () => {
    const [first, second] = [resident('2024-03-02', '2024-03-02'), resident('2024-06-01', '2025-02-27')];
    expect(stretches(second, first)).toEqual([
      ['2024-03-01', '2024-03-01', undefined],
      ['2024-03-02', '2024-03-02', first],
      ['2024-03-03', '2024-05-31', undefined],
      ['2024-06-01', '2025-02-27', second],
      ['2025-02-28', '2025-02-28', undefined],
    ]);
  });

  it('one thing follows another without a day between', () => {
    const before = { ...AVIS_ROUVILLE, to: '2024-09-30' };
    const after = { ...AVIS_ROUVILLE, from: '2024-10-01' };
    expect(stretches(after, before)).toEqual([
      ['2024-03-01', '2024-09-30', before],
      ['2024-10-01', '2025-02-28', after],
    ]);
  });

  it('what ended before the period, or begins after it, cuts nothing', () => {
    expect(stretches(resident('2020-01-01', '2024-02-29'), resident('2025-03-01', '2025-03-31'))).toEqual([
      ['2024-03-01', '2025-02-28', undefined],
    ]);
  });

  it('« perd son avis de conformité »: the notice ends the eve of the derogation, and does not revive after it', () => {
    const derogation = exclusive('2024-06-01', '2024-06-30');
    expect(stretches(AVIS_ROUVILLE, derogation)).toEqual([
      ['2024-03-01', '2024-05-31', AVIS_ROUVILLE],
      ['2024-06-01', '2024-06-30', derogation],
      ['2024-07-01', '2025-02-28', undefined],
    ]);
  });

  it('of two that overlap, which input does not allow, the first given', () => {
    const national: Holding = { kind: 'derogation', purpose: 'instanceVocationNationale', from: '2024-06-01' };
    expect(stretches(AVIS_ROUVILLE, national)).toEqual([['2024-03-01', '2025-02-28', AVIS_ROUVILLE]]);
  });
});

describe('what is held on a day', () => {
  const held = [{ ...AVIS_ROUVILLE, to: '2024-05-31' }, resident('2024-07-01', '2024-07-31')] as const;
  it.each([
    ['2018-11-14', undefined],
    ['2018-11-15', held[0]],
    ['2024-05-31', held[0]],
    ['2024-06-01', undefined],
    ['2024-07-01', held[1]],
    ['2024-07-31', held[1]],
    ['2024-08-01', undefined],
  ])('%s', (date, expected) => {
    expect(heldOn(holder(...held), localDate(date))).toBe(expected);
  });

  it('what has no last day is still held', () => {
    expect(heldOn(holder(AVIS_ROUVILLE), localDate('9999-12-31'))).toBe(AVIS_ROUVILLE);
  });
});

describe('what each holding lasts', () => {
  const lasts = (...holdings: readonly Holding[]) =>
    tenuresOf(holder(...holdings)).map(({ from, lastHeld, endedBy }) => [from, lastHeld, endedBy]);

  it('to its own end, or on', () => {
    expect(lasts({ ...AVIS_ROUVILLE, to: '2024-05-31' })).toEqual([['2018-11-15', '2024-05-31', 'itsEnd']]);
    expect(lasts(AVIS_ROUVILLE)).toEqual([['2018-11-15', undefined, undefined]]);
  });

  it('to the eve of its loss, whatever its own end, in the order given', () => {
    const loss = ['2018-11-15', '2024-05-31', 'lostToExclusiveDepannage'];
    const derogation = ['2024-06-01', undefined, undefined];
    expect(lasts(AVIS_ROUVILLE, exclusive('2024-06-01'))).toEqual([loss, derogation]);
    expect(lasts(exclusive('2024-06-01'), { ...AVIS_ROUVILLE, to: '2024-06-01' })).toEqual([derogation, loss]);
  });

  it('each comes with what it is', () => {
    const all = [AVIS_ROUVILLE, exclusive('2024-06-01')];
    expect(tenuresOf(holder(...all)).map(({ holding }) => holding)).toEqual(all);
  });
});

describe('« En devenant non-participant ou désengagé », day by day', () => {
  const authorisation = resident('2024-01-01', '2024-12-31');
  const days = (holdings: readonly Holding[], ...participation: Parameters<typeof outside>[]) =>
    stretchesOf({ holdings, participation: participation.map((one) => outside(...one)) }, YEAR).map(
      ({ from, to, held, participates }) => [from, to, held, participates],
    );

  it('the notice ends the eve of the first day outside, and does not revive on return', () => {
    expect(days([AVIS_ROUVILLE], ['2024-06-01', '2024-06-30'])).toEqual([
      ['2024-03-01', '2024-05-31', AVIS_ROUVILLE, true],
      ['2024-06-01', '2024-06-30', undefined, false],
      ['2024-07-01', '2025-02-28', undefined, true],
    ]);
  });

  it('« vous devrez faire les démarches pour obtenir un nouvel avis »: the new one is held from its date of issue', () => {
    const again = { ...AVIS_ROUVILLE, from: '2024-07-15' };
    expect(days([AVIS_ROUVILLE, again], ['2024-06-01', '2024-06-30', 'desengage'])).toEqual([
      ['2024-03-01', '2024-05-31', AVIS_ROUVILLE, true],
      ['2024-06-01', '2024-06-30', undefined, false],
      ['2024-07-01', '2024-07-14', undefined, true],
      ['2024-07-15', '2025-02-28', again, true],
    ]);
  });

  it('one status after the other is one absence', () => {
    expect(days([], ['2024-06-01', '2024-06-30'], ['2024-07-01', undefined, 'desengage'])).toEqual([
      ['2024-03-01', '2024-05-31', undefined, true],
      ['2024-06-01', '2025-02-28', undefined, false],
    ]);
  });

  it('an authorisation is held throughout, and the days outside are told', () => {
    expect(days([authorisation], ['2024-06-01', '2024-06-30'])).toEqual([
      ['2024-03-01', '2024-05-31', authorisation, true],
      ['2024-06-01', '2024-06-30', authorisation, false],
      ['2024-07-01', '2024-12-31', authorisation, true],
      ['2025-01-01', '2025-02-28', undefined, true],
    ]);
  });

  it('outside for good, to the last date there is', () => {
    expect(days([], ['2020-01-01', '9999-12-31'])).toEqual([['2024-03-01', '2025-02-28', undefined, false]]);
    expect(entitlementOn({ holdings: [], participation: [outside('2020-01-01')] }, localDate('9999-12-31'))).toEqual({
      held: undefined,
      participates: false,
    });
  });

  it('each holding says what ended it', () => {
    const lasts = (holdings: readonly Holding[], ...participation: Parameters<typeof outside>[]) =>
      tenuresOf({ holdings, participation: participation.map((one) => outside(...one)) }).map(
        ({ lastHeld, endedBy }) => [lastHeld, endedBy],
      );
    expect(lasts([AVIS_ROUVILLE], ['2024-06-01'])).toEqual([['2024-05-31', 'nonParticipant']]);
    expect(lasts([exclusive('2020-01-01')], ['2024-06-01', '2024-06-01', 'desengage'])).toEqual([
      ['2024-05-31', 'desengage'],
    ]);
    expect(lasts([{ ...AVIS_ROUVILLE, to: '2024-05-31' }], ['2024-06-01'])).toEqual([['2024-05-31', 'itsEnd']]);
    expect(lasts([authorisation], ['2024-06-01'])).toEqual([['2024-12-31', 'itsEnd']]);
    expect(lasts([AVIS_ROUVILLE, exclusive('2024-04-01')], ['2024-06-01'])).toEqual([
      ['2024-03-31', 'lostToExclusiveDepannage'],
      ['2024-05-31', 'nonParticipant'],
    ]);
  });
});
