import { describe, expect, it } from 'vitest';
import { InvalidInputError, type Problem } from '../../src/law/problem.js';
import { assessPrem } from '../../src/prem/index.js';
import { AS_OF } from '../billingDays/given.js';
import { AVIS_ROUVILLE, ROUVILLE_PHYSICIAN } from './given.js';

/** The problems a physician is refused for; none when accepted. */
function withPhysician(wrong: object): readonly Problem[] {
  try {
    assessPrem({ physician: { ...ROUVILLE_PHYSICIAN, ...wrong }, records: [] }, { asOf: AS_OF });
    return [];
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    return error.problems;
  }
}
const withHolding = (holding: unknown) => withPhysician({ holdings: [holding] });

const expected = {
  ivn: {
    fr: '"inspq", "directionGeneraleSantePublique", "evacuationsAeromedicales", "bureauEvaluationMedicale", "inesss", ou null si elle est inconnue',
    en: '"inspq", "directionGeneraleSantePublique", "evacuationsAeromedicales", "bureauEvaluationMedicale", "inesss", or null if it is not known',
  },
  ivnOfPurpose: {
    fr: 'rien, sauf d’une dérogation dont « purpose » est "instanceVocationNationale"',
    en: 'nothing, unless the "purpose" of the derogation is "instanceVocationNationale"',
  },
  resident: { fr: 'true ou false', en: 'true or false' },
  residentOfPurpose: {
    fr: 'rien ou false, sauf d’une dérogation dont « purpose » est "depannageExclusif" : la troisième option du résident',
    en: 'nothing or false, unless the "purpose" of the derogation is "depannageExclusif": the third option of a resident',
  },
  option: {
    fr: '"regions", "regionsAndDepannage", ou null si elle est inconnue',
    en: '"regions", "regionsAndDepannage", or null if it is not known',
  },
  regions: {
    fr: 'une liste d’au moins un code de région, chacun une seule fois, ou null si elle est inconnue',
    en: 'a list of at least one region code, each once, or null if it is not known',
  },
  participation: {
    fr: 'une liste des périodes hors du régime public',
    en: 'a list of the periods outside the public plan',
  },
  nonParticipation: { fr: 'un objet avec « from » et « status »', en: 'an object with "from" and "status"' },
  status: { fr: '"nonParticipant" ou "desengage"', en: '"nonParticipant" or "desengage"' },
  region: { fr: 'un code de région, de "01" à "18"', en: 'a region code, "01" to "18"' },
  date: { fr: 'une date qui existe, AAAA-MM-JJ', en: 'a date that exists, YYYY-MM-DD' },
  endsBeforeStart: { fr: 'une date égale ou postérieure à « from »', en: 'a date on or after "from"' },
  unknownKey: { fr: 'aucun champ de ce nom', en: 'no field of that name' },
};
const problem = (path: string, seen: string, key: keyof typeof expected): Problem => ({
  path,
  seen,
  expected: expected[key],
});

describe('what may be told of a holding', () => {
  const national = { kind: 'derogation', from: '2020-01-01', purpose: 'instanceVocationNationale' };
  const exclusive = { kind: 'derogation', from: '2020-01-01', purpose: 'depannageExclusif' };
  const resident = { kind: 'authorisation', from: '2020-01-01' };

  it('each of the five « IVN concernées par cette mesure », known or not', () => {
    for (const ivn of [
      ...['inspq', 'directionGeneraleSantePublique', 'evacuationsAeromedicales', 'bureauEvaluationMedicale', 'inesss'],
      ...[null, undefined],
    ]) {
      expect(withHolding({ ...national, ivn })).toEqual([]);
    }
  });

  it('« Trois options s’offrent au résident »: two are authorisations, the third a dérogation', () => {
    for (const option of ['regions', 'regionsAndDepannage', null, undefined]) {
      for (const regions of [['16'], ['06', '16'], null, undefined]) {
        expect(withHolding({ ...resident, option, regions })).toEqual([]);
      }
    }
    for (const third of [true, false, undefined]) expect(withHolding({ ...exclusive, resident: third })).toEqual([]);
    expect(withHolding({ ...national, resident: false })).toEqual([]);
    expect(withHolding({ ...exclusive, ivn: null })).toEqual([]);
  });

  it.each<[string, object, string, string, keyof typeof expected]>([
    ['a body that is not of the five', { ...national, ivn: 'hemaQuebec' }, 'ivn', '"hemaQuebec"', 'ivn'],
    ['a body of another dérogation', { ...exclusive, ivn: 'inspq' }, 'ivn', '"inspq"', 'ivnOfPurpose'],
    ['a resident in words', { ...exclusive, resident: 'oui' }, 'resident', '"oui"', 'resident'],
    ['a resident who is not known', { ...exclusive, resident: null }, 'resident', 'null', 'resident'],
    ['a resident in a body', { ...national, resident: true }, 'resident', 'true', 'residentOfPurpose'],
    ['the third option', { ...resident, option: 'depannageExclusif' }, 'option', '"depannageExclusif"', 'option'],
    ['regions that are one', { ...resident, regions: '16' }, 'regions', '"16"', 'regions'],
    ['no region', { ...resident, regions: [] }, 'regions', '[]', 'regions'],
    ['a region twice', { ...resident, regions: ['16', '16'] }, 'regions', '["16","16"]', 'regions'],
    ['a region that is none', { ...resident, regions: ['16', '19'] }, 'regions[1]', '"19"', 'region'],
    ['one region', { ...resident, region: '16' }, 'region', '"16"', 'unknownKey'],
  ])('%s', (_, holding, field, seen, key) => {
    expect(withHolding(holding)).toEqual([problem(`physician.holdings[0].${field}`, seen, key)]);
  });
});

describe('participation in the public plan', () => {
  it('outside the public plan, from a day to another', () => {
    const left = { from: '2024-06-01', to: '2024-06-30', status: 'nonParticipant' };
    const found = (wrong: object) => withPhysician({ participation: [left, { ...left, ...wrong }] });
    expect(withPhysician({ participation: [left, { from: '2024-07-01', status: 'desengage' }] })).toEqual([]);
    expect(withPhysician({ participation: [] })).toEqual([]);
    const at = 'physician.participation[1]';
    expect(found({ status: 'retraite' })).toEqual([problem(`${at}.status`, '"retraite"', 'status')]);
    expect(found({ from: '2024-06-31' })).toEqual([problem(`${at}.from`, '"2024-06-31"', 'date')]);
    expect(found({ to: null })).toEqual([problem(`${at}.to`, 'null', 'date')]);
    expect(found({ to: '2024-05-31' })).toEqual([problem(`${at}.to`, '"2024-05-31"', 'endsBeforeStart')]);
    expect(found({ until: '2024-05-31' })).toEqual([problem(`${at}.until`, '"2024-05-31"', 'unknownKey')]);
    expect(withPhysician({ participation: ['non'] })).toEqual([
      problem('physician.participation[0]', '"non"', 'nonParticipation'),
    ]);
    expect(withPhysician({ participation: false })).toEqual([
      problem('physician.participation', 'false', 'participation'),
    ]);
    expect(found({}).map(({ path }) => path)).toEqual([at]);
    const during = { ...AVIS_ROUVILLE, from: '2024-06-15' };
    expect(withPhysician({ holdings: [during], participation: [left] }).map(({ path }) => path)).toEqual([
      'physician.holdings[0].from',
    ]);
  });
});
