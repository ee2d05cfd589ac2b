import { describe, expect, it } from 'vitest';
import { assessDepannage, type DepannageInput } from '../../src/depannage/index.js';
import { InvalidInputError, type Problem } from '../../src/law/problem.js';
import { AVIS_ROUVILLE, exclusive } from '../holdings/given.js';
import { AS_OF, activitiesOf, ELSEWHERE, HELP, SHIFTS } from './shares.given.js';

const PHYSICIAN = { holdings: [exclusive('2024-03-01')] };
const WEEK = { ...HELP, sector: 'courteDuree' } as const;

function problemsOf(input: DepannageInput): readonly Problem[] {
  try {
    assessDepannage(input, { asOf: AS_OF });
    return [];
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    return error.problems;
  }
}
const pathsOf = (input: DepannageInput) => problemsOf(input).map(({ path }) => path);

describe('« jours de facturation »: where days are counted', () => {
  it('activities that were not given are not activities that there were not', () => {
    const [problem] = problemsOf({ physician: PHYSICIAN });
    expect(problem).toEqual({
      path: 'activities',
      seen: 'undefined',
      expected: {
        fr: 'la liste des activités du médecin, vide s’il n’y en a pas, puisque les jours sont comptés (« physician »)',
        en: 'the list of the physician’s activities, empty if there are none, since days are counted ("physician")',
      },
    });
    expect(pathsOf({ physician: PHYSICIAN, activities: [] })).toEqual([]);
    expect(pathsOf({ authorisations: [SHIFTS] })).toEqual([]);
  });

  it('a week given whole does not say on which days something was billed', () => {
    const whole = activitiesOf([1, { ...WEEK }]);
    expect(pathsOf({ physician: PHYSICIAN, activities: whole })).toEqual(['activities[0].weekOf']);
    expect(pathsOf({ activities: whole })).toEqual([]);
    const days = activitiesOf([7, { ...WEEK, weekOf: '2024-03-01' }]);
    expect(pathsOf({ physician: PHYSICIAN, activities: days })).toEqual([]);
    expect(pathsOf({ physician: PHYSICIAN, activities: activitiesOf([1, { ...HELP, sector: null }]) })).toEqual([]);
  });

  it('two physicians are not one', () => {
    const activities = activitiesOf(
      [1, HELP],
      [2, { ...HELP, physician: 'Dre Roy' }],
      [1, { ...HELP, physician: 'Dr Côté' }],
    );
    expect(pathsOf({ physician: PHYSICIAN, activities })).toEqual(['activities[3].physician']);
    expect(pathsOf({ activities })).toEqual([]);
    expect(pathsOf({ physician: PHYSICIAN, activities: activities.slice(0, 3) })).toEqual([]);
  });

  it('a sub-territory has one spelling, that of the notice', () => {
    const at = (subTerritory: string) => activitiesOf([1, { ...ELSEWHERE, region: '16', subTerritory }]);
    const physician = { holdings: [AVIS_ROUVILLE] };
    expect(pathsOf({ physician, activities: at('rouville') })).toEqual(['activities[0].subTerritory']);
    expect(pathsOf({ physician, activities: at('Rouville') })).toEqual([]);
    const both = [...at('Rouville'), ...at('ROUVILLE')];
    expect(pathsOf({ physician: PHYSICIAN, activities: both })).toEqual(['activities[1].subTerritory']);
  });

  it('what is held and the thresholds supplied do not overlap', () => {
    const holdings = [exclusive('2024-03-01'), exclusive('2024-06-01')];
    expect(pathsOf({ physician: { holdings }, activities: [] })).toEqual(['physician.holdings[1]']);
    const one = { from: '2020-03-01', full: '518', half: '259', source: 'Relevé de l’époque' };
    const thresholds = [one, { ...one, from: '2021-03-01' }];
    expect(pathsOf({ physician: PHYSICIAN, activities: [], thresholds })).toEqual(['thresholds[1]']);
  });

  it('every problem is said at once', () => {
    const holdings = [exclusive('2024-03-01'), exclusive('2024-06-01')];
    const activities = activitiesOf(
      [1, WEEK],
      [1, { ...HELP, physician: 'Dre Roy' }],
      [1, { ...HELP, physician: 'Dr Côté' }],
    );
    expect(pathsOf({ physician: { holdings }, activities })).toEqual([
      'physician.holdings[1]',
      'activities[0].weekOf',
      'activities[2].physician',
    ]);
  });
});
