import type { Phrasebook } from '../verdict/phrases.js';

/** What is said in English of billing days, whatever rule counts them. */
export const billingDaysEnglish = {
  fields: {
    amount: 'the amount',
    accepted: 'the amount accepted',
    region: 'the region',
    subTerritory: 'the name of the sub-territory',
    nature: 'the nature',
  },
  parameters: {
    'prem.referenceYear': 'Reference year',
    'prem.billingDay': 'Thresholds of the billing day',
    'prem.billingDay.full': 'Full-day threshold',
    'prem.billingDay.half': 'Half-day threshold',
  },
  questions: {
    'prem.severalTerritories':
      'Does a day billed in each of two territories on one date count as two, or as one shared between them?',
    'prem.amountBasis': 'Is the threshold measured on the amount the RAMQ accepted or on the amount billed?',
    'prem.workOutsidePlan': 'Does work not billed to the public plan make billing days?',
    'prem.derogationYear': '"Sur une base annuelle": which year?',
    'prem.derogationFirstYear':
      'When the derogation takes effect within the year, are the days since then counted, or those of the whole year?',
  },
  options: {
    'prem.severalTerritories': { literal: 'a day in each', onePerDate: 'one day, shared' },
    'prem.amountBasis': { accepted: 'amount accepted', billed: 'amount billed' },
    'prem.workOutsidePlan': { notCounted: 'not counted', counted: 'counted' },
    'prem.derogationYear': {
      premYear: 'the reference year of the PREM',
      calendarYear: 'the calendar year',
      derogationYear: 'the year of the derogation',
    },
    'prem.derogationFirstYear': { sinceEffect: 'since then', wholeYear: 'the whole year' },
  },
} as const satisfies Pick<Phrasebook<never, never>, 'fields' | 'parameters' | 'questions' | 'options'>;
