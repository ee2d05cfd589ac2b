import { describe, expect, it } from 'vitest';
import type { Holding } from '../../src/holdings/holding.js';
import type { NonParticipation } from '../../src/holdings/participation.js';
import { problemsOfEntitlement } from '../../src/holdings/together.js';
import type { Problem } from '../../src/law/problem.js';
import { AVIS_ROUVILLE, exclusive, holder, outside } from './given.js';

const held = (...holdings: readonly Holding[]) => problemsOfEntitlement(holder(...holdings), 'physician');
const paths = (found: readonly Problem[]) => found.map(({ path }) => path);

describe('two things held that cannot both be', () => {
  const resident = (from: string, to?: string): Holding => ({
    kind: 'authorisation',
    from,
    ...(to === undefined ? {} : { to }),
  });

  it('overlap when one begins on the last day of the other, and not on the next', () => {
    expect(held(resident('2024-01-01', '2024-01-31'), resident('2024-02-01', '2024-02-29'))).toEqual([]);
    expect(paths(held(resident('2024-01-01', '2024-02-01'), resident('2024-02-01', '2024-02-29')))).toEqual([
      'physician.holdings[1]',
    ]);
    expect(paths(held(resident('2024-02-01', '2024-02-29'), resident('2024-01-01', '2024-02-01')))).toEqual([
      'physician.holdings[1]',
    ]);
    expect(held(resident('2024-02-02', '2024-02-29'), resident('2024-01-01', '2024-02-01'))).toEqual([]);
  });

  it('overlap when neither ends', () => {
    expect(paths(held(resident('2024-01-01'), resident('2030-01-01')))).toEqual(['physician.holdings[1]']);
    expect(held(resident('2024-01-01'), resident('2023-01-01', '2023-12-31'))).toEqual([]);
    expect(held(resident('2023-01-01', '2023-12-31'), resident('2024-01-01'))).toEqual([]);
  });

  it('each pair is told once, with what to do', () => {
    const second = resident('2024-01-02');
    expect(held(resident('2024-01-01'), second, resident('2024-01-03'))).toEqual([
      {
        path: 'physician.holdings[1]',
        seen: JSON.stringify(second),
        expected: {
          fr: 'des périodes qui ne se chevauchent pas : celle-ci chevauche physician.holdings[0]; donnez la date de fin (« to ») de la première',
          en: 'periods that do not overlap: this one overlaps physician.holdings[0]; give the last day ("to") of the earlier one',
        },
      },
      expect.objectContaining({ path: 'physician.holdings[2]' }),
      expect.objectContaining({ path: 'physician.holdings[2]' }),
    ]);
  });

  it('« perd son avis de conformité s’il obtient une dérogation […] en tant que dépanneur exclusif »: no overlap there', () => {
    expect(held(AVIS_ROUVILLE, exclusive('2024-06-01'))).toEqual([]);
    expect(held(exclusive('2024-06-01'), AVIS_ROUVILLE)).toEqual([]);
    expect(held(AVIS_ROUVILLE, exclusive('2024-06-01', '2024-12-31'))).toEqual([]);
    expect(held({ ...AVIS_ROUVILLE, to: '2024-12-31' }, exclusive('2024-06-01'))).toEqual([]);
    expect(held({ ...AVIS_ROUVILLE, to: '2024-12-31' }, exclusive('2024-06-01', '2024-12-31'))).toEqual([]);
    // A notice that goes on after the dérogation, or begins with or under it, was not lost to it.
    expect(held({ ...AVIS_ROUVILLE, to: '2025-01-01' }, exclusive('2024-06-01', '2024-12-31'))).toHaveLength(1);
    expect(held({ ...AVIS_ROUVILLE, from: '2024-06-01' }, exclusive('2024-06-01'))).toHaveLength(1);
    expect(held(exclusive('2018-06-01'), AVIS_ROUVILLE)).toHaveLength(1);
    const national: Holding = { kind: 'derogation', purpose: 'instanceVocationNationale', from: '2024-06-01' };
    expect(held(AVIS_ROUVILLE, national)).toHaveLength(1);
    expect(held(resident('2020-01-01'), exclusive('2024-06-01'))).toHaveLength(1);
    expect(held(AVIS_ROUVILLE, resident('2024-06-01'))).toHaveLength(1);
  });
});

describe('a notice lost, then another', () => {
  it('do not overlap, though the first has no last day of its own: it ended with the derogation', () => {
    const first: Holding = { kind: 'avis', from: '2015-01-01', base: 'region', region: '16' };
    const derogation: Holding = {
      kind: 'derogation',
      purpose: 'depannageExclusif',
      from: '2018-01-01',
      to: '2019-12-31',
    };
    const again: Holding = { kind: 'avis', from: '2020-01-01', base: 'region', region: '05' };
    expect(held(first, derogation, again)).toEqual([]);
    expect(paths(held(first, again))).toEqual(['physician.holdings[1]']);
    expect(paths(held({ ...first, to: '2020-06-30' }, derogation))).toEqual(['physician.holdings[1]']);
  });

  it('the path given tells which physician it is', () => {
    const [problem] = problemsOfEntitlement(holder(AVIS_ROUVILLE, AVIS_ROUVILLE), 'of');
    expect(problem).toMatchObject({
      path: 'of.holdings[1]',
      expected: { en: expect.stringContaining('overlaps of.holdings[0]') },
    });
  });
});

describe('outside the public plan', () => {
  const found = (holdings: readonly Holding[], ...participation: readonly NonParticipation[]) =>
    problemsOfEntitlement({ holdings, participation }, 'physician');

  it('periods that overlap are refused, both named; one may follow another', () => {
    const first = outside('2024-01-01', '2024-06-30');
    expect(found([], first, outside('2024-07-01', undefined, 'desengage'))).toEqual([]);
    const [problem, ...more] = found([], first, outside('2024-06-30', undefined, 'desengage'));
    expect(more).toEqual([]);
    expect(problem).toEqual({
      path: 'physician.participation[1]',
      seen: '{"from":"2024-06-30","status":"desengage"}',
      expected: {
        fr: 'des périodes qui ne se chevauchent pas : celle-ci chevauche physician.participation[0]; donnez la date de fin (« to ») de la première',
        en: 'periods that do not overlap: this one overlaps physician.participation[0]; give the last day ("to") of the earlier one',
      },
    });
    expect(paths(found([], outside('2024-03-01', '2024-03-31'), first))).toEqual(['physician.participation[1]']);
    expect(paths(found([], outside('2024-01-01'), outside('2030-01-01')))).toEqual(['physician.participation[1]']);
  });

  it('nothing is obtained there: neither notice, nor derogation, nor authorisation', () => {
    const all: readonly Holding[] = [
      { ...AVIS_ROUVILLE, from: '2024-06-30' },
      exclusive('2024-06-30'),
      { kind: 'authorisation', from: '2024-06-30' },
    ];
    const times = [outside('2020-01-01', '2020-12-31'), outside('2024-06-01', '2024-06-30')];
    for (const holding of all) {
      expect(found([holding], ...times)).toEqual([
        {
          path: 'physician.holdings[0].from',
          seen: '"2024-06-30"',
          expected: {
            fr: 'un jour où le médecin participe au régime public : rien ne s’obtient pendant physician.participation[1]',
            en: 'a day on which the physician participates in the public plan: nothing is obtained during physician.participation[1]',
          },
        },
      ]);
      expect(found([{ ...holding, from: '2024-07-01' }], ...times)).toEqual([]);
    }
    expect(paths(found([{ ...AVIS_ROUVILLE, from: '2024-06-01' }], ...times))).toEqual(['physician.holdings[0].from']);
    expect(found([{ ...AVIS_ROUVILLE, from: '2024-05-31' }], ...times)).toEqual([]);
  });

  it('what was lost is not said to be held on return', () => {
    const until = (to: string) => [{ ...AVIS_ROUVILLE, to }];
    const left = outside('2024-06-01', '2024-06-30');
    expect(found([AVIS_ROUVILLE], left)).toEqual([]);
    for (const to of ['2024-05-31', '2024-06-01', '2024-06-30']) expect(found(until(to), left)).toEqual([]);
    expect(found(until('2024-07-01'), left)).toEqual([
      {
        path: 'physician.holdings[0].to',
        seen: '"2024-07-01"',
        expected: {
          fr: 'une date de fin avant le 2024-06-01 : ce qui est détenu se perd quand commence physician.participation[0], et ne revit pas au retour',
          en: 'a last day before 2024-06-01: what is held is lost when physician.participation[0] begins, and does not revive on return',
        },
      },
    ]);
    expect(found(until('2024-07-01'), outside('2024-06-01'))).toEqual([]);
    expect(found([exclusive('2020-01-01', '2024-07-01')], left)).toHaveLength(1);
    // Of two periods that follow one another, the return is after the second.
    const later = outside('2024-07-01', '2024-07-31', 'desengage');
    expect(found(until('2024-07-31'), later, left)).toEqual([]);
    expect(paths(found(until('2024-08-01'), left, later))).toEqual(['physician.holdings[0].to']);
    expect(found(until('2024-07-15'), left, outside('2024-07-02', '2024-07-31'))).toHaveLength(1);
    expect(found(until('2024-08-01'), left, outside('2024-07-01'))).toEqual([]);
  });

  it('an authorisation is not lost: it goes on past the return', () => {
    expect(
      found([{ kind: 'authorisation', from: '2024-01-01', to: '2024-12-31' }], outside('2024-06-01', '2024-06-30')),
    ).toEqual([]);
  });

  it('a notice lost by leaving leaves room for another on return', () => {
    const again = { ...AVIS_ROUVILLE, from: '2024-07-01' };
    expect(found([AVIS_ROUVILLE, again], outside('2024-06-01', '2024-06-30'))).toEqual([]);
    expect(paths(found([AVIS_ROUVILLE, again]))).toEqual(['physician.holdings[1]']);
    expect(paths(found([AVIS_ROUVILLE, again], outside('2024-07-02', '2024-07-31')))).toEqual([
      'physician.holdings[1]',
    ]);
  });

  it('a notice lost by leaving is not held against the derogation that comes after', () => {
    const open = exclusive('2024-09-01');
    expect(found([AVIS_ROUVILLE, open], outside('2024-06-01', '2024-06-30'))).toEqual([]);
    const past = [{ ...AVIS_ROUVILLE, to: '2024-12-31' }, exclusive('2024-09-01', '2024-10-31')];
    expect(paths(found(past, outside('2024-06-01', '2024-06-30')))).toEqual(['physician.holdings[0].to']);
    expect(found([AVIS_ROUVILLE, exclusive('2024-03-01')], outside('2024-06-01', '2024-06-30'))).toEqual([]);
  });
});
