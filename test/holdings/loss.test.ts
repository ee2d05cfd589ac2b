import { describe, expect, it } from 'vitest';
import type { Holding } from '../../src/holdings/holding.js';
import { lastDayHeld, lossBefore, lossOf } from '../../src/holdings/loss.js';
import type { NonParticipation } from '../../src/holdings/participation.js';
import { localDate } from '../../src/law/localDate.js';
import { AVIS_ROUVILLE, exclusive, holder, outside } from './given.js';

const AUTHORISATION: Holding = { kind: 'authorisation', from: '2020-01-01' };
const NATIONAL: Holding = { kind: 'derogation', purpose: 'instanceVocationNationale', from: '2020-01-01' };

describe('« perd son avis de conformité s’il obtient une dérogation […] en tant que dépanneur exclusif »', () => {
  const lost = (holding: Holding, ...others: readonly Holding[]) => lossOf(holding, holder(...others));

  it('on the day the exclusive dépannage takes effect', () => {
    const loss = { lost: AVIS_ROUVILLE, on: '2024-06-01', cause: 'lostToExclusiveDepannage' };
    expect(lost(AVIS_ROUVILLE, AVIS_ROUVILLE, exclusive('2024-06-01'))).toEqual(loss);
    expect(lost({ ...AVIS_ROUVILLE, to: '2024-06-01' }, exclusive('2024-06-01'))?.on).toBe('2024-06-01');
    expect(lost(AVIS_ROUVILLE, exclusive('2024-06-01'), exclusive('2021-06-01'))?.on).toBe('2021-06-01');
    expect(lost(AVIS_ROUVILLE, exclusive('2021-06-01'), exclusive('2024-06-01'))?.on).toBe('2021-06-01');
  });

  it('not when it was no longer held, nor by a derogation of before it or of the same day', () => {
    expect(lost({ ...AVIS_ROUVILLE, to: '2024-05-31' }, exclusive('2024-06-01'))).toBeUndefined();
    expect(lost(AVIS_ROUVILLE, exclusive(AVIS_ROUVILLE.from))).toBeUndefined();
    expect(lost(AVIS_ROUVILLE, exclusive('2010-01-01'))).toBeUndefined();
  });

  it('not by another derogation, and nothing but a notice is lost to it', () => {
    for (const purpose of ['instanceVocationNationale', 'other'] as const) {
      expect(lost(AVIS_ROUVILLE, { kind: 'derogation', purpose, from: '2024-06-01' })).toBeUndefined();
    }
    expect(lost(AVIS_ROUVILLE, { kind: 'authorisation', from: '2024-06-01' })).toBeUndefined();
    expect(lost(AUTHORISATION, AUTHORISATION, exclusive('2024-06-01'))).toBeUndefined();
    expect(lost(NATIONAL, NATIONAL, exclusive('2024-06-01'))).toBeUndefined();
  });
});

describe('« En devenant non-participant ou désengagé […] vous perdez automatiquement votre avis de conformité »', () => {
  const lost = (holding: Holding, ...participation: readonly NonParticipation[]) =>
    lossOf(holding, { holdings: [holding], participation });

  it('on the day the physician becomes one of them', () => {
    expect(lost(AVIS_ROUVILLE, outside('2024-06-01'))).toEqual({
      lost: AVIS_ROUVILLE,
      on: '2024-06-01',
      cause: 'nonParticipant',
    });
    expect(lost(AVIS_ROUVILLE, outside('2024-06-01', '2024-06-01', 'desengage'))).toMatchObject({
      on: '2024-06-01',
      cause: 'desengage',
    });
    expect(lost({ ...AVIS_ROUVILLE, to: '2024-06-01' }, outside('2024-06-01'))?.on).toBe('2024-06-01');
  });

  it('the first time is the one', () => {
    const times = [outside('2024-06-01', undefined, 'desengage'), outside('2021-06-01', '2021-06-30')];
    expect(lost(AVIS_ROUVILLE, ...times)).toMatchObject({ on: '2021-06-01', cause: 'nonParticipant' });
    expect(lost(AVIS_ROUVILLE, ...times.reverse())).toMatchObject({ on: '2021-06-01', cause: 'nonParticipant' });
  });

  it('not when it was no longer held, nor for having been outside before', () => {
    expect(lost({ ...AVIS_ROUVILLE, to: '2024-05-31' }, outside('2024-06-01'))).toBeUndefined();
    expect(lost(AVIS_ROUVILLE, outside('2010-01-01', '2018-11-14'))).toBeUndefined();
  });

  it('a derogation « par exemple pour du dépannage exclusif, vous la perdrez aussi »', () => {
    for (const derogation of [exclusive('2020-01-01'), { ...exclusive('2020-01-01'), resident: true }, NATIONAL]) {
      expect(lost(derogation, outside('2024-06-01'))).toMatchObject({ lost: derogation, cause: 'nonParticipant' });
    }
  });

  it('of an authorisation no page says it', () => {
    expect(lost(AUTHORISATION, outside('2024-06-01'))).toBeUndefined();
  });

  it('whichever comes first, of the derogation and of leaving the plan', () => {
    const at = (derogation: string, left: string) =>
      lossOf(AVIS_ROUVILLE, {
        holdings: [AVIS_ROUVILLE, exclusive(derogation)],
        participation: [outside(left, '2024-06-30')],
      });
    expect(at('2024-05-01', '2024-06-01')).toMatchObject({ on: '2024-05-01', cause: 'lostToExclusiveDepannage' });
    expect(at('2024-07-01', '2024-06-01')).toMatchObject({ on: '2024-06-01', cause: 'nonParticipant' });
  });
});

describe('the last day of a holding', () => {
  it('is its own, or the eve of its loss, or none while it is held', () => {
    const taken = holder(exclusive('2024-06-01'));
    expect(lastDayHeld({ ...AVIS_ROUVILLE, to: '2024-05-31' }, holder())).toBe('2024-05-31');
    expect(lastDayHeld({ ...AVIS_ROUVILLE, to: '2024-12-31' }, taken)).toBe('2024-05-31');
    expect(lastDayHeld(AVIS_ROUVILLE, taken)).toBe('2024-05-31');
    expect(lastDayHeld(AVIS_ROUVILLE, holder())).toBeUndefined();
    expect(lastDayHeld(NATIONAL, { holdings: [], participation: [outside('2024-03-01')] })).toBe('2024-02-29');
    expect(lastDayHeld(AUTHORISATION, { holdings: [], participation: [outside('2024-03-01')] })).toBeUndefined();
  });
});

describe('the loss that explains why nothing is held', () => {
  const lossAt = (date: string, ...holdings: readonly Holding[]) => lossBefore(localDate(date), { holdings })?.on;
  const again = { ...AVIS_ROUVILLE, from: '2024-09-01', to: '2024-10-31' };

  it('is the last one on or before the date', () => {
    expect(lossAt('2024-06-01', AVIS_ROUVILLE, exclusive('2024-06-01'))).toBe('2024-06-01');
    expect(lossAt('2024-05-31', AVIS_ROUVILLE, exclusive('2024-06-01'))).toBeUndefined();
    const first = { ...AVIS_ROUVILLE, from: '2015-01-01' };
    const early = exclusive('2016-06-01', '2018-11-14');
    expect(lossAt('2024-12-01', first, early, AVIS_ROUVILLE, exclusive('2024-06-01'))).toBe('2024-06-01');
    expect(lossAt('2024-12-01', AVIS_ROUVILLE, exclusive('2024-06-01'), first, early)).toBe('2024-06-01');
  });

  it('is none when another notice was held since', () => {
    const lost = [AVIS_ROUVILLE, exclusive('2024-06-01', '2024-08-31'), again];
    expect(lossAt('2024-12-01', ...lost)).toBeUndefined();
    expect(lossAt('2024-09-01', ...lost)).toBeUndefined();
    expect(lossAt('2024-08-31', ...lost)).toBe('2024-06-01');
    const sameDay = { ...again, from: '2024-06-01' };
    expect(lossAt('2024-12-01', AVIS_ROUVILLE, exclusive('2024-06-01'), sameDay)).toBeUndefined();
  });

  it('is none when nothing was lost', () => {
    expect(lossAt('2024-12-01')).toBeUndefined();
    expect(lossAt('2024-12-01', again)).toBeUndefined();
  });

  it('says by what, and what was lost', () => {
    const left = (date: string, ...holdings: readonly Holding[]) =>
      lossBefore(localDate(date), { holdings, participation: [outside('2024-06-01', '2024-08-31', 'desengage')] });
    expect(left('2024-12-01', AVIS_ROUVILLE)).toEqual({ lost: AVIS_ROUVILLE, on: '2024-06-01', cause: 'desengage' });
    expect(left('2024-06-01', NATIONAL)).toMatchObject({ lost: NATIONAL, cause: 'desengage' });
    expect(left('2024-12-01', AVIS_ROUVILLE, again)).toBeUndefined();
    // A notice lost is explained until another notice, a derogation lost until another derogation too.
    const dated = exclusive('2024-09-01', '2024-09-30');
    expect(left('2024-12-01', AVIS_ROUVILLE, dated)?.lost).toBe(AVIS_ROUVILLE);
    expect(left('2024-12-01', NATIONAL, dated)).toBeUndefined();
    expect(left('2024-12-01', NATIONAL, again)).toBeUndefined();
    expect(left('2024-08-31', NATIONAL, dated)?.lost).toBe(NATIONAL);
  });

  it('is the loss of the derogation when the notice had been lost to it', () => {
    const physician = {
      holdings: [AVIS_ROUVILLE, exclusive('2024-06-01')],
      participation: [outside('2024-10-01', '2024-12-31')],
    };
    expect(lossBefore(localDate('2025-01-15'), physician)).toMatchObject({
      lost: { kind: 'derogation' },
      on: '2024-10-01',
      cause: 'nonParticipant',
    });
  });
});
