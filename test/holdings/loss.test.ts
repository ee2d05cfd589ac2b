import { describe, expect, it } from 'vitest';
import type { Holding } from '../../src/holdings/holding.js';
import { lastDayHeld, lossBefore, lostOn } from '../../src/holdings/loss.js';
import { localDate } from '../../src/law/localDate.js';
import { AVIS_ROUVILLE } from './given.js';

const exclusive = (from: string): Holding => ({ kind: 'derogation', purpose: 'depannageExclusif', from });

describe('« perd son avis de conformité s’il obtient une dérogation […] en tant que dépanneur exclusif »', () => {
  it('on the day the exclusive dépannage takes effect', () => {
    expect(lostOn(AVIS_ROUVILLE, [AVIS_ROUVILLE, exclusive('2024-06-01')])).toBe('2024-06-01');
    expect(lostOn({ ...AVIS_ROUVILLE, to: '2024-06-01' }, [exclusive('2024-06-01')])).toBe('2024-06-01');
    expect(lostOn(AVIS_ROUVILLE, [exclusive('2024-06-01'), exclusive('2021-06-01')])).toBe('2021-06-01');
  });

  it('not when it was no longer held, nor by a derogation of before it or of the same day', () => {
    expect(lostOn({ ...AVIS_ROUVILLE, to: '2024-05-31' }, [exclusive('2024-06-01')])).toBeUndefined();
    expect(lostOn(AVIS_ROUVILLE, [exclusive(AVIS_ROUVILLE.from)])).toBeUndefined();
    expect(lostOn(AVIS_ROUVILLE, [exclusive('2010-01-01')])).toBeUndefined();
  });

  it('not by another derogation, and nothing but a notice is lost', () => {
    for (const purpose of ['instanceVocationNationale', 'other'] as const) {
      expect(lostOn(AVIS_ROUVILLE, [{ kind: 'derogation', purpose, from: '2024-06-01' }])).toBeUndefined();
    }
    expect(lostOn(AVIS_ROUVILLE, [{ kind: 'authorisation', from: '2024-06-01' }])).toBeUndefined();
    const authorisation: Holding = { kind: 'authorisation', from: '2020-01-01' };
    expect(lostOn(authorisation, [authorisation, exclusive('2024-06-01')])).toBeUndefined();
  });
});

describe('the last day of a holding', () => {
  it('is its own, or the eve of its loss, or none while it is held', () => {
    expect(lastDayHeld({ ...AVIS_ROUVILLE, to: '2024-05-31' }, [])).toBe('2024-05-31');
    expect(lastDayHeld({ ...AVIS_ROUVILLE, to: '2024-12-31' }, [exclusive('2024-06-01')])).toBe('2024-05-31');
    expect(lastDayHeld(AVIS_ROUVILLE, [exclusive('2024-06-01')])).toBe('2024-05-31');
    expect(lastDayHeld(AVIS_ROUVILLE, [])).toBeUndefined();
  });
});

describe('the loss that explains why nothing is held', () => {
  const lossAt = (date: string, ...holdings: readonly Holding[]) => lossBefore(localDate(date), holdings);
  const again = { ...AVIS_ROUVILLE, from: '2024-09-01', to: '2024-10-31' };

  it('is the last one on or before the date', () => {
    expect(lossAt('2024-06-01', AVIS_ROUVILLE, exclusive('2024-06-01'))).toBe('2024-06-01');
    expect(lossAt('2024-05-31', AVIS_ROUVILLE, exclusive('2024-06-01'))).toBeUndefined();
    const first = { ...AVIS_ROUVILLE, from: '2015-01-01' };
    const early: Holding = { ...exclusive('2016-06-01'), to: '2018-11-14' } as Holding;
    expect(lossAt('2024-12-01', first, early, AVIS_ROUVILLE, exclusive('2024-06-01'))).toBe('2024-06-01');
  });

  it('is none when another notice was held since', () => {
    const lost = [AVIS_ROUVILLE, { ...exclusive('2024-06-01'), to: '2024-08-31' } as Holding, again];
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
});
