import { describe, expect, it } from 'vitest';
import type { Holding } from '../../src/holdings/holding.js';
import { problemsOfOverlap } from '../../src/holdings/overlap.js';
import type { Problem } from '../../src/law/problem.js';
import { AVIS_ROUVILLE } from './given.js';

const held = (...holdings: readonly Holding[]) => problemsOfOverlap(holdings, 'physician.holdings');
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
    const exclusive = (from: string, to?: string): Holding => ({
      kind: 'derogation',
      purpose: 'depannageExclusif',
      from,
      ...(to === undefined ? {} : { to }),
    });
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

  it('the path given tells which list they are in', () => {
    const [problem] = problemsOfOverlap([AVIS_ROUVILLE, AVIS_ROUVILLE], 'held');
    expect(problem).toMatchObject({ path: 'held[1]', expected: { en: expect.stringContaining('overlaps held[0]') } });
  });
});
