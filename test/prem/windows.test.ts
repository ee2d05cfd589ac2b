import { describe, expect, it } from 'vitest';
import { localDate } from '../../src/law/localDate.js';
import type { Avis, Holding, Physician } from '../../src/prem/index.js';
import { baseOf, regimeFacts, windowsOf } from '../../src/prem/windows.js';
import { SHERBROOKE, YEAR } from '../billingDays/given.js';
import { outside } from '../holdings/given.js';
import { AVIS_ROUVILLE } from './given.js';

const began = (practiceStart: string | null, principalRegionChangedOn: string | null = 'never') => ({
  practiceStart,
  principalRegionChangedOn,
});
const windows = (holdings: readonly Holding[], facts: Omit<Physician, 'holdings'> = began('2019-01-07')) =>
  windowsOf({ holdings, ...facts }, YEAR, undefined).map(({ period: { from, to }, held, regime }) => [
    from,
    to,
    held,
    regime,
  ]);

describe('the windows of a year', () => {
  it('one, when the same notice is held all year', () => {
    expect(windows([AVIS_ROUVILLE])).toEqual([['2024-03-01', '2025-02-28', AVIS_ROUVILLE, 'current']]);
  });

  it('« from the date of issue of the compliance notice »: nothing is held the day before', () => {
    const issued = { ...AVIS_ROUVILLE, from: '2024-07-15' };
    expect(windows([issued])).toEqual([
      ['2024-03-01', '2024-07-14', undefined, 'current'],
      ['2024-07-15', '2025-02-28', issued, 'current'],
    ]);
  });

  it('leaving the public plan ends the window of the notice; the return with nothing held makes no other', () => {
    const physician = { ...began('2019-01-07'), participation: [outside('2024-06-01', '2024-06-30')] };
    expect(windows([AVIS_ROUVILLE], physician)).toEqual([
      ['2024-03-01', '2024-05-31', AVIS_ROUVILLE, 'current'],
      ['2024-06-01', '2025-02-28', undefined, 'current'],
    ]);
    const authorisation: Holding = { kind: 'authorisation', from: '2024-03-01' };
    expect(windows([authorisation], physician)).toEqual([['2024-03-01', '2025-02-28', authorisation, 'current']]);
  });

  it('a change of notice in the year makes a window of each, whatever the order they are given in', () => {
    const before = { ...AVIS_ROUVILLE, to: '2024-09-30' };
    const after: Avis = { kind: 'avis', from: '2024-10-01', base: 'subTerritory', ...SHERBROOKE };
    const expected = [
      ['2024-03-01', '2024-09-30', before, 'current'],
      ['2024-10-01', '2025-02-28', after, 'current'],
    ];
    expect(windows([before, after])).toEqual(expected);
    expect(windows([after, before])).toEqual(expected);
  });

  it('a notice that ends leaves nothing held from the next day', () => {
    const ended = { ...AVIS_ROUVILLE, to: '2025-02-27' };
    expect(windows([ended])).toEqual([
      ['2024-03-01', '2025-02-27', ended, 'current'],
      ['2025-02-28', '2025-02-28', undefined, 'current'],
    ]);
    expect(windows([])).toEqual([['2024-03-01', '2025-02-28', undefined, 'current']]);
  });

  it('« perd son avis de conformité s’il obtient une dérogation […] en tant que dépanneur exclusif »', () => {
    const derogation: Holding = { kind: 'derogation', purpose: 'depannageExclusif', from: '2024-06-01' };
    expect(windows([AVIS_ROUVILLE, derogation])).toEqual([
      ['2024-03-01', '2024-05-31', AVIS_ROUVILLE, 'current'],
      ['2024-06-01', '2025-02-28', derogation, 'current'],
    ]);
    const short: Holding = { ...derogation, to: '2024-06-30' };
    expect(windows([short, AVIS_ROUVILLE])).toEqual([
      ['2024-03-01', '2024-05-31', AVIS_ROUVILLE, 'current'],
      ['2024-06-01', '2024-06-30', short, 'current'],
      ['2024-07-01', '2025-02-28', undefined, 'current'],
    ]);
  });

  it('the first of several such derogations ends the notice, and none that began before it or that it had already left', () => {
    const exclusive = (from: string, to: string): Holding => ({
      kind: 'derogation',
      purpose: 'depannageExclusif',
      from,
      to,
    });
    const later = exclusive('2024-12-01', '2024-12-31');
    const first = exclusive('2024-06-01', '2024-06-30');
    expect(windows([AVIS_ROUVILLE, later, first]).map(([from, , held]) => [from, held])).toEqual([
      ['2024-03-01', AVIS_ROUVILLE],
      ['2024-06-01', first],
      ['2024-07-01', undefined],
      ['2024-12-01', later],
      ['2025-01-01', undefined],
    ]);
    const old = exclusive('2018-01-01', '2018-11-14');
    expect(windows([old, AVIS_ROUVILLE])).toEqual([['2024-03-01', '2025-02-28', AVIS_ROUVILLE, 'current']]);
    const ended = { ...AVIS_ROUVILLE, to: '2024-04-30' };
    expect(windows([ended, first]).slice(0, 2)).toEqual([
      ['2024-03-01', '2024-04-30', ended, 'current'],
      ['2024-05-01', '2024-05-31', undefined, 'current'],
    ]);
    const until = { ...AVIS_ROUVILLE, to: '2024-06-15' };
    expect(windows([until, first])[0]).toEqual(['2024-03-01', '2024-05-31', until, 'current']);
  });

  it('something held for one day has a window of one day', () => {
    const resident: Holding = { kind: 'authorisation', from: '2024-06-01', to: '2024-06-01' };
    expect(windows([resident])).toEqual([
      ['2024-03-01', '2024-05-31', undefined, 'current'],
      ['2024-06-01', '2024-06-01', resident, 'current'],
      ['2024-06-02', '2025-02-28', undefined, 'current'],
    ]);
  });

  it('the day the new rules began cuts nothing for a notice that stays under the former ones', () => {
    const period = { from: localDate('2016-03-01'), to: localDate('2017-02-28') };
    const held = { ...AVIS_ROUVILLE, from: '2010-01-01' };
    expect(windowsOf({ holdings: [held], ...began('2009-09-01') }, period, undefined)).toEqual([
      { period, held, regime: 'transitional' },
    ]);
  });

  it('a derogation of another purpose ends no notice', () => {
    const before = { ...AVIS_ROUVILLE, to: '2024-05-31' };
    const national: Holding = { kind: 'derogation', purpose: 'instanceVocationNationale', from: '2024-06-01' };
    expect(windows([before, national])[0]).toEqual(['2024-03-01', '2024-05-31', before, 'current']);
    const overlapping = windowsOf({ holdings: [AVIS_ROUVILLE, national] }, YEAR, undefined);
    expect(overlapping[0]?.held).toBe(AVIS_ROUVILLE);
    expect(overlapping.at(-1)?.held).toBe(AVIS_ROUVILLE);
  });
});

describe('dispositions transitoires (art. 8.00)', () => {
  const regimes = (facts: Omit<Physician, 'holdings'>, avis: Avis = AVIS_ROUVILLE) =>
    windows([avis], facts).map(([from, , , regime]) => [from, regime]);

  it('« les médecins qui ont amorcé leur pratique avant le 1er juillet 2016 »: 30 June is before, 1 July is not', () => {
    expect(regimes(began('2016-06-30'))).toEqual([['2024-03-01', 'transitional']]);
    expect(regimes(began('2016-07-01'))).toEqual([['2024-03-01', 'current']]);
  });

  it('« tant qu’un médecin ne change pas de région principale de pratique »: lost with the notice under which it changes', () => {
    expect(regimes(began('2009-09-01', '2016-07-01'))).toEqual([['2024-03-01', 'current']]);
    expect(regimes(began('2009-09-01', '2024-03-01'))).toEqual([['2024-03-01', 'current']]);
    const after: Avis = { kind: 'avis', from: '2024-11-01', base: 'subTerritory', ...SHERBROOKE };
    const both = windows([{ ...AVIS_ROUVILLE, to: '2024-10-31' }, after], began('2009-09-01', '2024-11-01'));
    expect(both.map(([from, , , regime]) => [from, regime])).toEqual([
      ['2024-03-01', 'transitional'],
      ['2024-11-01', 'current'],
    ]);
    expect(regimes(began('2009-09-01', '2025-03-01'))).toEqual([['2024-03-01', 'transitional']]);
  });

  it('a change within a window governs the whole of it, its last day included', () => {
    expect(regimes(began('2009-09-01', '2024-11-01'))).toEqual([['2024-03-01', 'current']]);
    expect(regimes(began('2009-09-01', '2025-02-28'))).toEqual([['2024-03-01', 'current']]);
    expect(regimes(began('2009-09-01', '2025-03-01'))).toEqual([['2024-03-01', 'transitional']]);
  });

  it('a change of region cuts nothing for who is under the new rules already', () => {
    expect(regimes(began('2019-01-07', '2024-11-01'))).toEqual([['2024-03-01', 'current']]);
  });

  it('is not known without the facts that tell, and known with the one that is enough', () => {
    expect(regimes({})).toEqual([['2024-03-01', 'unknown']]);
    expect(regimes(began(null, null))).toEqual([['2024-03-01', 'unknown']]);
    expect(regimes(began('2009-09-01', null))).toEqual([['2024-03-01', 'unknown']]);
    expect(regimes(began(null, 'never'))).toEqual([['2024-03-01', 'unknown']]);
    expect(regimes(began(null, '2025-03-01'))).toEqual([['2024-03-01', 'unknown']]);
    expect(regimes(began('2019-01-07', null))).toEqual([['2024-03-01', 'current']]);
    expect(regimes(began(null, '2018-05-01'))).toEqual([['2024-03-01', 'current']]);
  });

  it('the facts that would tell it', () => {
    const facts = (physician: Omit<Physician, 'holdings'>) => regimeFacts({ holdings: [], ...physician });
    expect(facts({})).toEqual(['physician.practiceStart', 'physician.principalRegionChangedOn']);
    expect(facts(began(null, null))).toEqual(['physician.practiceStart', 'physician.principalRegionChangedOn']);
    expect(facts(began('2009-09-01', null))).toEqual(['physician.principalRegionChangedOn']);
    expect(facts(began(null))).toEqual(['physician.practiceStart']);
    expect(facts(began('2009-09-01'))).toEqual([]);
  });

  it('only a notice has a regime', () => {
    expect(windows([{ kind: 'authorisation', from: '2024-01-01' }], {})[0]?.[3]).toBe('current');
    expect(windows([], {})[0]?.[3]).toBe('current');
  });

  it('before the cutoff there was one regime, the former', () => {
    const period = { from: '2016-03-01', to: '2017-02-28' } as unknown as typeof YEAR;
    const avis: Avis = { ...AVIS_ROUVILLE, from: '2010-01-01' };
    const [window] = windowsOf({ holdings: [avis] }, period, undefined);
    expect(window?.regime).toBe('transitional');
  });

  it('a notice issued just before the cutoff, for a practice begun after it, is under the new rules from the cutoff', () => {
    const period = { from: '2016-03-01', to: '2017-02-28' } as unknown as typeof YEAR;
    const avis: Avis = { ...AVIS_ROUVILLE, from: '2016-05-15' };
    const last = windowsOf({ holdings: [avis], ...began('2016-09-01') }, period, undefined).at(-1);
    expect(last?.regime).toBe('current');
  });
});

describe('the law as known on a day', () => {
  it('before the agreement of 21 December 2015 was public, the former rules were the only ones', () => {
    const on = (knownAt: string) =>
      windowsOf({ holdings: [AVIS_ROUVILLE], ...began('2019-01-07') }, YEAR, localDate(knownAt))[0]?.regime;
    expect(on('2015-12-20')).toBe('transitional');
    expect(on('2015-12-21')).toBe('current');
  });
});

describe('the territory of the notice', () => {
  it('is its sub-territory under the new rules, its region under the former ones or when the notice says so', () => {
    expect(baseOf(AVIS_ROUVILLE, 'current')).toEqual({ region: '16', subTerritory: 'Rouville' });
    expect(baseOf(AVIS_ROUVILLE, 'transitional')).toEqual({ region: '16', subTerritory: null });
    expect(baseOf({ ...AVIS_ROUVILLE, base: 'region' }, 'current')).toEqual({ region: '16', subTerritory: null });
    const { subTerritory: _, ...withoutName } = AVIS_ROUVILLE;
    expect(baseOf(withoutName, 'current')).toEqual({ region: '16', subTerritory: null });
  });
});
