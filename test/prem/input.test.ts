import { describe, expect, it } from 'vitest';
import { InvalidInputError, type Problem } from '../../src/law/problem.js';
import { assessPrem, premInputSchema } from '../../src/prem/index.js';
import { AS_OF, billed, ROUVILLE } from '../billingDays/given.js';
import { AVIS_ROUVILLE, ROUVILLE_PHYSICIAN } from './given.js';

/** The problems an input is refused for; none when it is accepted. */
function problems(input: unknown): readonly Problem[] {
  try {
    assessPrem(input as never, { asOf: AS_OF });
    return [];
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    return error.problems;
  }
}
const [DAY] = billed([1, ROUVILLE]);
const withRecord = (wrong: object) => problems({ physician: ROUVILLE_PHYSICIAN, records: [DAY, { ...DAY, ...wrong }] });
const withPhysician = (wrong: object) => problems({ physician: { ...ROUVILLE_PHYSICIAN, ...wrong }, records: [] });
const withHolding = (holding: unknown) => withPhysician({ holdings: [holding] });
const THRESHOLD = { from: '2020-03-01', to: '2021-02-28', full: '518', half: '259', source: 'la clinique' };
const withThreshold = (wrong: object) =>
  problems({ physician: ROUVILLE_PHYSICIAN, records: [], thresholds: [{ ...THRESHOLD, ...wrong }] });

const expected = {
  input: { fr: 'un objet avec « physician » et « records »', en: 'an object with "physician" and "records"' },
  records: { fr: 'une liste de relevés de facturation', en: 'a list of billing records' },
  record: {
    fr: 'un objet avec date, amount, region, subTerritory et nature',
    en: 'an object with date, amount, region, subTerritory and nature',
  },
  physician: { fr: 'un objet avec « holdings »', en: 'an object with "holdings"' },
  holdings: {
    fr: 'une liste de ce que le médecin détient : avis, dérogations, autorisations',
    en: 'a list of what the physician holds: notices, derogations, authorisations',
  },
  holding: {
    fr: 'un objet dont « kind » est "avis", "derogation" ou "authorisation"',
    en: 'an object whose "kind" is "avis", "derogation" or "authorisation"',
  },
  date: { fr: 'une date qui existe, AAAA-MM-JJ', en: 'a date that exists, YYYY-MM-DD' },
  dateOrNull: {
    fr: 'une date qui existe, AAAA-MM-JJ, ou null si elle est inconnue',
    en: 'a date that exists, YYYY-MM-DD, or null if it is not known',
  },
  changed: {
    fr: 'une date à compter du 2016-07-01, "never", ou null si elle est inconnue',
    en: 'a date on or after 2016-07-01, "never", or null if it is not known',
  },
  amount: {
    fr: 'un montant en dollars sous forme de texte, comme "523.50" ou "-12", de neuf chiffres au plus avant le point',
    en: 'dollars as text, like "523.50" or "-12", with nine digits at the most before the point',
  },
  amountOrNull: {
    fr: 'un montant en dollars sous forme de texte, comme "523.50" ou "-12", ou null s’il est inconnu',
    en: 'dollars as text, like "523.50" or "-12", or null if not known',
  },
  positive: { fr: 'un montant en dollars supérieur à zéro, sous forme de texte', en: 'dollars above zero, as text' },
  region: { fr: 'un code de région, de "01" à "18"', en: 'a region code, "01" to "18"' },
  regionOrNull: {
    fr: 'un code de région, de "01" à "18", ou null si elle est inconnue',
    en: 'a region code, "01" to "18", or null if not known',
  },
  subTerritory: {
    fr: 'un nom de sous-territoire (RLS), sans espace au début ni à la fin',
    en: 'a sub-territory (RLS) name, with no space at either end',
  },
  subTerritoryOrNull: {
    fr: 'un nom de sous-territoire (RLS), sans espace au début ni à la fin, ou null s’il est inconnu',
    en: 'a sub-territory (RLS) name, with no space at either end, or null if not known',
  },
  nature: {
    fr: '"ordinary", "depannage", "other", "inPlan", ou null si elle est inconnue',
    en: '"ordinary", "depannage", "other", "inPlan", or null if not known',
  },
  base: { fr: '"subTerritory" ou "region"', en: '"subTerritory" or "region"' },
  purpose: {
    fr: '"depannageExclusif", "instanceVocationNationale" ou "other"',
    en: '"depannageExclusif", "instanceVocationNationale" or "other"',
  },
  text: { fr: 'un texte non vide', en: 'a text that is not empty' },
  thresholds: { fr: 'une liste de seuils', en: 'a list of thresholds' },
  threshold: { fr: 'un objet avec from, full, half et source', en: 'an object with from, full, half and source' },
  unknownKey: { fr: 'aucun champ de ce nom', en: 'no field of that name' },
  endsBeforeStart: { fr: 'une date égale ou postérieure à « from »', en: 'a date on or after "from"' },
  subTerritoryOfBase: {
    fr: 'le sous-territoire de l’avis, puisque sa base est le sous-territoire',
    en: 'the sub-territory of the notice, since its base is the sub-territory',
  },
  halfBelowFull: { fr: 'un montant inférieur à « full »', en: 'dollars below "full"' },
  regionOfSubTerritory: { fr: 'la région de ce sous-territoire', en: 'the region of that sub-territory' },
} as const;
const problem = (path: string, seen: string, what: keyof typeof expected): Problem => ({
  path,
  seen,
  expected: expected[what],
});

describe('an input of the form asked for', () => {
  it('is accepted, with everything that may be left out and with everything that may be there', () => {
    expect(problems({ physician: { holdings: [] }, records: [] })).toEqual([]);
    expect(
      problems({
        physician: {
          holdings: [
            { ...AVIS_ROUVILLE, to: '2020-12-31' },
            { kind: 'avis', from: '2021-01-01', to: '2021-01-01', base: 'region', region: '05' },
            { kind: 'derogation', purpose: 'instanceVocationNationale', from: '2021-02-01', to: '2021-12-31' },
            { kind: 'derogation', purpose: 'depannageExclusif', from: '2022-01-01', to: '2022-12-31' },
            { kind: 'derogation', purpose: 'other', from: '2023-01-01', to: '2023-12-31' },
            { kind: 'authorisation', from: '2024-01-01' },
          ],
          practiceStart: null,
          principalRegionChangedOn: '2016-07-01',
        },
        records: [
          { ...DAY, accepted: null, reference: '' },
          { ...DAY, amount: null, accepted: '-0.01', region: null, subTerritory: null, nature: null },
          { ...DAY, date: '1999-12-31', nature: 'depannage', amount: '999999999.99' },
          { ...DAY, nature: 'other', subTerritory: null },
          { ...DAY, nature: 'inPlan' },
        ],
        thresholds: [THRESHOLD, { ...THRESHOLD, from: '2021-03-01', to: '2021-03-01', half: '517.99' }],
        remuneration: '-1',
      }),
    ).toEqual([]);
    expect(withPhysician({ practiceStart: null, principalRegionChangedOn: null })).toEqual([]);
  });

  it('so says its schema, which is published', () => {
    expect(premInputSchema.safeParse({ physician: { holdings: [] }, records: [DAY] }).success).toBe(true);
    expect(premInputSchema.safeParse({ physician: { holdings: [] }, records: [{ ...DAY, amount: 523 }] }).success).toBe(
      false,
    );
    expect(premInputSchema.safeParse({ physician: { holdings: [] } }).success).toBe(false);
  });
});

describe('every problem at once, with its path, what was seen, and what was expected in both languages', () => {
  it('in the records and in what the physician holds alike', () => {
    const found = problems({
      physician: {
        holdings: [{ kind: 'avis', from: 'hier', base: 'rls', region: '19', subTerritory: '' }],
        practiceStart: 2019,
      },
      records: [DAY, { ...DAY, date: '2025-02-29', amount: 523 }, { ...DAY, nature: 'remplacement', dollars: '1' }],
      thresholds: [{ from: '2020-03-01', full: '0', half: '-1', source: '' }],
      remuneration: '1,5',
      note: true,
    });
    expect(found).toHaveLength(14);
    expect(found).toEqual(
      expect.arrayContaining([
        problem('physician.holdings[0].from', '"hier"', 'date'),
        problem('physician.holdings[0].base', '"rls"', 'base'),
        problem('physician.holdings[0].region', '"19"', 'region'),
        problem('physician.holdings[0].subTerritory', '""', 'subTerritory'),
        problem('physician.practiceStart', '2019', 'dateOrNull'),
        problem('records[1].date', '"2025-02-29"', 'date'),
        problem('records[1].amount', '523', 'amountOrNull'),
        problem('records[2].nature', '"remplacement"', 'nature'),
        problem('records[2].dollars', '"1"', 'unknownKey'),
        problem('thresholds[0].full', '"0"', 'positive'),
        problem('thresholds[0].half', '"-1"', 'positive'),
        problem('thresholds[0].source', '""', 'text'),
        problem('remuneration', '"1,5"', 'amount'),
        problem('note', 'true', 'unknownKey'),
      ]),
    );
  });

  it('in the records and in the options alike', () => {
    const input = { physician: ROUVILLE_PHYSICIAN, records: [{ ...DAY, amount: 523 }] };
    try {
      assessPrem(input as never, { asOf: 'hier' });
      expect.unreachable('it was accepted');
    } catch (error) {
      const paths = error instanceof InvalidInputError ? error.problems.map(({ path }) => path) : [];
      expect(paths.sort()).toEqual(['options.asOf', 'records[0].amount']);
    }
  });

  it('in the form and in what cannot stand together alike', () => {
    const found = problems({
      physician: { holdings: [AVIS_ROUVILLE, AVIS_ROUVILLE] },
      records: [{ ...DAY, amount: 523 }],
    });
    expect(found.map(({ path }) => path).sort()).toEqual(['physician.holdings[1]', 'records[0].amount']);
  });

  it('what is not an object, or lacks what it must have', () => {
    for (const input of [null, undefined, 'oui', 12]) {
      expect(problems(input)).toEqual([
        problem('(input)', input === undefined ? 'undefined' : JSON.stringify(input), 'input'),
      ]);
    }
    expect(problems({})).toEqual([
      problem('physician', 'undefined', 'physician'),
      problem('records', 'undefined', 'records'),
    ]);
    expect(problems({ physician: ROUVILLE_PHYSICIAN, records: 'aucun' })).toEqual([
      problem('records', '"aucun"', 'records'),
    ]);
    expect(problems({ physician: 'Dre X', records: [] })).toEqual([problem('physician', '"Dre X"', 'physician')]);
    expect(problems({ physician: {}, records: [] })).toEqual([problem('physician.holdings', 'undefined', 'holdings')]);
    expect(problems({ physician: { holdings: [], name: 'X' }, records: [] })).toEqual([
      problem('physician.name', '"X"', 'unknownKey'),
    ]);
    expect(problems({ physician: ROUVILLE_PHYSICIAN, records: [], thresholds: 'non' })).toEqual([
      problem('thresholds', '"non"', 'thresholds'),
    ]);
  });

  it('a long value is cut', () => {
    const long = 'x'.repeat(200);
    expect(withRecord({ amount: long })[0]?.seen).toBe(`"${'x'.repeat(79)}…`);
    expect(withRecord({ amount: 'x'.repeat(78) })[0]?.seen).toBe(`"${'x'.repeat(78)}"`);
  });

  it('a value that no JSON can write is refused like another', () => {
    expect(withRecord({ amount: 523n })).toEqual([
      { path: 'records[1].amount', seen: expect.any(String), expected: expected.amountOrNull },
    ]);
    expect(withRecord({ amount: undefined })).toEqual([problem('records[1].amount', 'undefined', 'amountOrNull')]);
  });

  it('an empty or null remuneration, or null thresholds, are no way to leave them out', () => {
    const given = (wrong: object) => problems({ physician: ROUVILLE_PHYSICIAN, records: [DAY], ...wrong });
    expect(given({ remuneration: '' })).toEqual([problem('remuneration', '""', 'amount')]);
    expect(given({ remuneration: null })).toEqual([problem('remuneration', 'null', 'amount')]);
    expect(given({ remuneration: 0 })).toEqual([problem('remuneration', '0', 'amount')]);
    expect(given({ thresholds: null })).toEqual([problem('thresholds', 'null', 'thresholds')]);
    expect(given({ remuneration: undefined, thresholds: undefined })).toEqual([]);
  });
});

describe('a billing record', () => {
  it.each<[string, object, Problem]>([
    ['a day that does not exist', { date: '2025-02-29' }, problem('records[1].date', '"2025-02-29"', 'date')],
    ['no date', { date: null }, problem('records[1].date', 'null', 'date')],
    ['an amount with a comma', { amount: '523,00' }, problem('records[1].amount', '"523,00"', 'amountOrNull')],
    ['ten digits', { amount: '1234567890' }, problem('records[1].amount', '"1234567890"', 'amountOrNull')],
    ['an accepted amount', { accepted: 5 }, problem('records[1].accepted', '5', 'amountOrNull')],
    ['an accepted amount as text', { accepted: 'x' }, problem('records[1].accepted', '"x"', 'amountOrNull')],
    ['a region', { region: '00' }, problem('records[1].region', '"00"', 'regionOrNull')],
    ['a region as a number', { region: 16 }, problem('records[1].region', '16', 'regionOrNull')],
    ['an empty name', { subTerritory: '' }, problem('records[1].subTerritory', '""', 'subTerritoryOrNull')],
    ['a space before', { subTerritory: ' A' }, problem('records[1].subTerritory', '" A"', 'subTerritoryOrNull')],
    ['a name as a number', { subTerritory: 1 }, problem('records[1].subTerritory', '1', 'subTerritoryOrNull')],
    ['a nature', { nature: 'garde' }, problem('records[1].nature', '"garde"', 'nature')],
    ['a reference', { reference: 12 }, problem('records[1].reference', '12', 'text')],
    ['a sub-territory of no region', { region: null }, problem('records[1].region', 'null', 'regionOfSubTerritory')],
    ['an unknown field', { amout: '1' }, problem('records[1].amout', '"1"', 'unknownKey')],
  ])('%s', (_, wrong, found) => {
    expect(withRecord(wrong)).toEqual([found]);
  });

  it('what is no record', () => {
    expect(problems({ physician: ROUVILLE_PHYSICIAN, records: [null] })).toEqual([
      problem('records[0]', 'null', 'record'),
    ]);
  });
});

describe('what the physician holds', () => {
  it.each<[string, object, Problem]>([
    ['of no kind', { from: '2020-01-01' }, problem('physician.holdings[0].kind', 'undefined', 'holding')],
    [
      'of another kind',
      { kind: 'permis', from: '2020-01-01' },
      problem('physician.holdings[0].kind', '"permis"', 'holding'),
    ],
    ['without a first day', { kind: 'authorisation' }, problem('physician.holdings[0].from', 'undefined', 'date')],
    [
      'with a last day that is no date',
      { kind: 'authorisation', from: '2020-01-01', to: null },
      problem('physician.holdings[0].to', 'null', 'date'),
    ],
    [
      'that ends before it begins',
      { kind: 'authorisation', from: '2020-01-02', to: '2020-01-01' },
      problem('physician.holdings[0].to', '"2020-01-01"', 'endsBeforeStart'),
    ],
    [
      'a dérogation of no known purpose',
      { kind: 'derogation', from: '2020-01-01', purpose: 'IVN' },
      problem('physician.holdings[0].purpose', '"IVN"', 'purpose'),
    ],
    [
      'a notice bound to a sub-territory it does not name',
      { kind: 'avis', from: '2020-01-01', base: 'subTerritory', region: '16' },
      problem('physician.holdings[0].subTerritory', 'undefined', 'subTerritoryOfBase'),
    ],
    [
      'a notice of no region',
      { kind: 'avis', from: '2020-01-01', base: 'region', region: null },
      problem('physician.holdings[0].region', 'null', 'region'),
    ],
    [
      'a notice with a field too many',
      { ...AVIS_ROUVILLE, rls: 'Rouville' },
      problem('physician.holdings[0].rls', '"Rouville"', 'unknownKey'),
    ],
    [
      'a dérogation with a field of the notice',
      { kind: 'derogation', from: '2020-01-01', purpose: 'other', region: '16' },
      problem('physician.holdings[0].region', '"16"', 'unknownKey'),
    ],
    [
      'an authorisation with a purpose',
      { kind: 'authorisation', from: '2020-01-01', purpose: 'other' },
      problem('physician.holdings[0].purpose', '"other"', 'unknownKey'),
    ],
  ])('%s', (_, holding, found) => {
    expect(withHolding(holding)).toEqual([found]);
  });

  it('what is no holding', () => {
    expect(withHolding('avis')).toEqual([problem('physician.holdings[0]', '"avis"', 'holding')]);
    expect(withPhysician({ holdings: {} })).toEqual([problem('physician.holdings', '{}', 'holdings')]);
  });

  it('a change of principal region on or after 1 July 2016, never, or not known', () => {
    for (const changed of ['2016-06-30', 'jamais', 2016, '2025-02-30']) {
      expect(withPhysician({ principalRegionChangedOn: changed })).toEqual([
        problem('physician.principalRegionChangedOn', JSON.stringify(changed), 'changed'),
      ]);
    }
    for (const changed of ['2016-07-01', 'never', null, undefined]) {
      expect(withPhysician({ principalRegionChangedOn: changed })).toEqual([]);
    }
  });

  it('a start of practice that is no date', () => {
    expect(withPhysician({ practiceStart: 'never' })).toEqual([
      problem('physician.practiceStart', '"never"', 'dateOrNull'),
    ]);
  });
});

describe('a threshold the caller supplies', () => {
  it.each<[string, object, Problem]>([
    ['of no first day', { from: undefined }, problem('thresholds[0].from', 'undefined', 'date')],
    ['of a last day that is no date', { to: '' }, problem('thresholds[0].to', '""', 'date')],
    [
      'that ends before it begins',
      { to: '2020-02-29' },
      problem('thresholds[0].to', '"2020-02-29"', 'endsBeforeStart'),
    ],
    ['of nothing', { half: '0.00' }, problem('thresholds[0].half', '"0.00"', 'positive')],
    ['that is a number', { full: 518 }, problem('thresholds[0].full', '518', 'positive')],
    ['that is no amount', { full: 'x' }, problem('thresholds[0].full', '"x"', 'positive')],
    ['whose half is its whole', { half: '518.00' }, problem('thresholds[0].half', '"518.00"', 'halfBelowFull')],
    ['without a source', { source: undefined }, problem('thresholds[0].source', 'undefined', 'text')],
    ['with a field too many', { year: 2020 }, problem('thresholds[0].year', '2020', 'unknownKey')],
  ])('%s', (_, wrong, found) => {
    expect(withThreshold(wrong)).toEqual([found]);
  });

  it('what is no threshold', () => {
    expect(problems({ physician: ROUVILLE_PHYSICIAN, records: [], thresholds: [518] })).toEqual([
      problem('thresholds[0]', '518', 'threshold'),
    ]);
  });
});
