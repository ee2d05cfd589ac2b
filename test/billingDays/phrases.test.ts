import { describe, expect, it } from 'vitest';
import { billingDaysEnglish } from '../../src/billingDays/phrases.en.js';
import { billingDaysFrench } from '../../src/billingDays/phrases.fr.js';
import { derogationFirstYear, derogationYear } from '../../src/billingDays/readings.derogation.js';
import { amountBasis, severalTerritories, workOutsidePlan } from '../../src/billingDays/readings.js';
import { premPhrases } from '../../src/prem/phrases.js';

const PARTS = ['fields', 'parameters', 'questions', 'options'] as const;

describe.each([
  ['fr', billingDaysFrench],
  ['en', billingDaysEnglish],
] as const)('what is said of billing days, %s', (language, said) => {
  it('names what a record may lack, the figures of the day and of the year', () => {
    expect(Object.keys(said.fields)).toEqual(['amount', 'accepted', 'region', 'subTerritory', 'nature']);
    expect(Object.keys(said.parameters)).toEqual([
      'prem.referenceYear',
      'prem.billingDay',
      'prem.billingDay.full',
      'prem.billingDay.half',
    ]);
  });

  it('asks each question that any count of days, or the year of a derogation, meets, with its options', () => {
    const readings = [severalTerritories, amountBasis, workOutsidePlan, derogationYear, derogationFirstYear];
    expect(Object.keys(said.questions)).toEqual(readings.map(({ id }) => id));
    const options: Readonly<Record<string, object>> = said.options;
    expect(readings.map(({ id }) => Object.keys(options[id] ?? {}))).toEqual(readings.map(({ options: its }) => its));
  });

  it('is said alike by the PREM', () => {
    for (const part of PARTS) expect(premPhrases[language][part]).toMatchObject(said[part]);
  });
});
