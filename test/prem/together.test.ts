import { describe, expect, it } from 'vitest';
import { InvalidInputError, type Problem } from '../../src/law/problem.js';
import { assessPrem, type BillingRecord, type Holding, type PremInput } from '../../src/prem/index.js';
import { problemsOfOverlap } from '../../src/prem/together.js';
import { AS_OF, AVIS_ROUVILLE, billed, ROUVILLE, ROUVILLE_PHYSICIAN, SHERBROOKE } from './given.js';

function problems(input: Partial<PremInput>): readonly Problem[] {
  try {
    assessPrem({ physician: ROUVILLE_PHYSICIAN, records: [], ...input }, { asOf: AS_OF });
    return [];
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    return error.problems;
  }
}
const held = (...holdings: readonly Holding[]) => problems({ physician: { holdings } });
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

describe('two supplied thresholds of one day', () => {
  const threshold = (from: string, to?: string) => ({
    from,
    ...(to === undefined ? {} : { to }),
    full: '518',
    half: '259',
    source: 'la clinique',
  });

  it('are refused, and those that follow one another are not', () => {
    expect(problems({ thresholds: [threshold('2018-03-01', '2019-02-28'), threshold('2019-03-01')] })).toEqual([]);
    expect(problems({ thresholds: [threshold('2019-03-01'), threshold('2018-03-01', '2019-02-28')] })).toEqual([]);
    expect(problems({ thresholds: [threshold('2018-03-01', '2019-03-01'), threshold('2019-03-01')] })).toEqual([
      {
        path: 'thresholds[1]',
        seen: `${JSON.stringify(threshold('2019-03-01')).slice(0, 80)}`,
        expected: {
          fr: 'des périodes qui ne se chevauchent pas : celle-ci chevauche thresholds[0]',
          en: 'periods that do not overlap: this one overlaps thresholds[0]',
        },
      },
    ]);
    expect(paths(problems({ thresholds: [threshold('2019-03-01'), threshold('2018-03-01', '2019-03-01')] }))).toEqual([
      'thresholds[1]',
    ]);
    expect(paths(problems({ thresholds: [threshold('2019-03-01'), threshold('2020-03-01')] }))).toEqual([
      'thresholds[1]',
    ]);
  });
});

describe('two spellings of one sub-territory', () => {
  const records = (...names: readonly Partial<BillingRecord>[]) =>
    billed(...names.map((name) => [1, { ...ROUVILLE, ...name }] as const));

  it('between what is held and a record: the record is named, with the spelling it should have', () => {
    expect(problems({ records: records({}, { subTerritory: 'ROUVILLE' }) })).toEqual([
      {
        path: 'records[1].subTerritory',
        seen: '"ROUVILLE"',
        expected: {
          fr: 'une seule graphie par sous-territoire : physician.holdings[0].subTerritory écrit « Rouville »',
          en: 'one spelling for each sub-territory: physician.holdings[0].subTerritory writes "Rouville"',
        },
      },
    ]);
  });

  it('between records, whatever their date: case, accents, dashes and spaces make no other place', () => {
    const other = (subTerritory: string) => ({ region: '02', subTerritory }) as const;
    const found = problems({
      records: records(
        other('La Baie'),
        other('Lac-Saint-Jean-Est'),
        {
          ...other('Lac Saint-Jean Est'),
          date: '2020-01-01',
        },
        other('La-Baie'),
      ),
    });
    expect(found).toEqual([
      expect.objectContaining({ path: 'records[2].subTerritory', seen: '"Lac Saint-Jean Est"' }),
      expect.objectContaining({
        path: 'records[3].subTerritory',
        expected: {
          fr: 'une seule graphie par sous-territoire : records[0].subTerritory écrit « La Baie »',
          en: 'one spelling for each sub-territory: records[0].subTerritory writes "La Baie"',
        },
      }),
    ]);
  });

  it('between two notices', () => {
    const second = {
      kind: 'avis',
      from: '2020-01-01',
      base: 'region',
      region: '16',
      subTerritory: 'rouville',
    } as const;
    expect(paths(held({ ...AVIS_ROUVILLE, to: '2019-12-31' }, second))).toEqual(['physician.holdings[1].subTerritory']);
  });

  it('one name in two regions is two places', () => {
    expect(problems({ records: records({}, { region: '05', subTerritory: 'ROUVILLE' }) })).toEqual([]);
  });

  it('the same spelling, or none, is no problem', () => {
    expect(
      problems({ records: records({}, {}, { subTerritory: null }, { region: null, subTerritory: null }, SHERBROOKE) }),
    ).toEqual([]);
    expect(held({ kind: 'derogation', purpose: 'other', from: '2020-01-01' })).toEqual([]);
  });
});

describe('everything that cannot stand together', () => {
  it('is told at once', () => {
    const found = problems({
      physician: { holdings: [AVIS_ROUVILLE, { kind: 'authorisation', from: '2024-01-01' }] },
      records: billed([1, { region: '16', subTerritory: 'rouville' }]),
      thresholds: [
        { from: '2019-01-01', full: '2', half: '1', source: 'a' },
        { from: '2020-01-01', full: '2', half: '1', source: 'b' },
      ],
    });
    expect(paths(found)).toEqual(['physician.holdings[1]', 'thresholds[1]', 'records[0].subTerritory']);
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
    expect(problemsOfOverlap([first, derogation, again])).toEqual([]);
    expect(problemsOfOverlap([first, again]).map(({ path }) => path)).toEqual(['physician.holdings[1]']);
    expect(problemsOfOverlap([{ ...first, to: '2020-06-30' }, derogation]).map(({ path }) => path)).toEqual([
      'physician.holdings[1]',
    ]);
  });
});
