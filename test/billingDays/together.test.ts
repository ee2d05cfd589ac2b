import { describe, expect, it } from 'vitest';
import { InvalidInputError, type Problem } from '../../src/law/problem.js';
import { assessPrem, type BillingRecord, type Holding, type PremInput } from '../../src/prem/index.js';
import { AVIS_ROUVILLE, ROUVILLE_PHYSICIAN } from '../prem/given.js';
import { AS_OF, billed, ROUVILLE, SHERBROOKE } from './given.js';

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
