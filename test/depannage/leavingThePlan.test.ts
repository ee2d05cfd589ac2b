import { describe, expect, it } from 'vitest';
import { assessDepannage, type DepannageInput } from '../../src/depannage/index.js';
import { InvalidInputError } from '../../src/law/problem.js';
import type { Physician } from '../../src/prem/index.js';
import { AVIS_ROUVILLE, exclusive, outside } from '../holdings/given.js';

/** Invented: one day authorised under the mechanism in May, one elsewhere in May, one elsewhere in July. */
const activity = (date: string, sector: 'urgence' | 'other') => ({
  date,
  installation: 'Centre du Lac-aux-Pins',
  sector,
  amount: '600',
  region: '09' as const,
  subTerritory: 'Port-Cartier',
});
const input = (physician: Physician): DepannageInput => ({
  activities: [activity('2024-05-06', 'urgence'), activity('2024-05-07', 'other'), activity('2024-07-08', 'other')],
  authorisations: [
    {
      installation: 'Centre du Lac-aux-Pins',
      sector: 'urgence',
      from: '2024-03-01',
      to: '2025-02-28',
      units: 10,
      decision: 'granted',
    },
  ],
  physician,
});
const duties = (physician: Physician) =>
  assessDepannage(input(physician), { asOf: '2025-02-28', readings: 'kept' }).verdict.because;

describe('« par exemple pour du dépannage exclusif, vous la perdrez aussi »', () => {
  it('the 95 % is of the days before the loss', () => {
    const physician = { holdings: [exclusive('2022-01-01')], participation: [outside('2024-06-01', '2024-06-30')] };
    const found = duties(physician).filter(({ rule }) => rule === 'depannage.exclusive');
    expect(found).toMatchObject([
      { outcome: 'notMet', reason: { from: '2024-03-01', to: '2024-05-31', counted: { inside: '1', total: '2' } } },
    ]);
  });

  it('a derogation lost before the year is not looked at', () => {
    const physician = { holdings: [exclusive('2022-01-01')], participation: [outside('2023-06-01', '2023-06-30')] };
    expect(duties(physician).some(({ rule }) => rule === 'depannage.exclusive')).toBe(false);
  });

  it('a notice on return asks for the 55 % of its own days', () => {
    const physician = {
      holdings: [exclusive('2022-01-01'), { ...AVIS_ROUVILLE, from: '2024-07-01' }],
      participation: [outside('2024-06-01', '2024-06-30')],
      practiceStart: '2022-01-01',
    };
    const [year] = duties(physician).filter(({ rule }) => rule === 'prem.year');
    const majorities = year?.because.filter(({ rule }) => rule === 'prem.majorityPractice');
    expect(majorities?.map(({ reason }) => reason)).toMatchObject([
      { code: 'prem.majorityPractice.underDerogation', to: '2024-05-31' },
      { code: 'prem.majorityPractice.below', from: '2024-07-01' },
    ]);
  });

  it('what is obtained outside the plan is refused', () => {
    const physician = { holdings: [exclusive('2024-06-15')], participation: [outside('2024-06-01')] };
    try {
      duties(physician);
      expect.unreachable('it was accepted');
    } catch (error) {
      const paths = error instanceof InvalidInputError ? error.problems.map(({ path }) => path) : [];
      expect(paths).toEqual(['physician.holdings[0].from']);
    }
  });
});
