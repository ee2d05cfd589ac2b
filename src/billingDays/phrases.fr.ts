import type { Phrasebook } from '../verdict/phrases.js';

/** Ce qui se dit en français des journées de facturation, quelle que soit la règle qui les compte. */
export const billingDaysFrench = {
  fields: {
    amount: 'le montant',
    accepted: 'le montant accepté',
    region: 'la région',
    subTerritory: 'le nom du sous-territoire',
    nature: 'la nature',
  },
  parameters: {
    'prem.referenceYear': 'Année de référence',
    'prem.billingDay': 'Seuils de la journée de facturation',
    'prem.billingDay.full': 'Seuil de la journée',
    'prem.billingDay.half': 'Seuil de la demi-journée',
  },
  questions: {
    'prem.severalTerritories':
      'Une journée facturée dans chacun de deux territoires à la même date compte-t-elle pour deux, ou pour une seule répartie entre eux?',
    'prem.amountBasis': 'Le seuil se mesure-t-il au montant accepté par la RAMQ ou au montant facturé?',
    'prem.workOutsidePlan': 'Le travail qui n’est pas facturé au régime public donne-t-il des journées de facturation?',
    'prem.derogationYear': '« Sur une base annuelle » : quelle année?',
    'prem.derogationFirstYear':
      'Quand la dérogation prend effet en cours d’année, compte-t-on les jours depuis sa prise d’effet ou ceux de toute l’année?',
  },
  options: {
    'prem.severalTerritories': { literal: 'une journée dans chacun', onePerDate: 'une seule, répartie' },
    'prem.amountBasis': { accepted: 'montant accepté', billed: 'montant facturé' },
    'prem.workOutsidePlan': { notCounted: 'non compté', counted: 'compté' },
    'prem.derogationYear': {
      premYear: 'l’année de référence du PREM',
      calendarYear: 'l’année civile',
      derogationYear: 'l’année de la dérogation',
    },
    'prem.derogationFirstYear': { sinceEffect: 'depuis sa prise d’effet', wholeYear: 'toute l’année' },
  },
} as const satisfies Pick<Phrasebook<never, never>, 'fields' | 'parameters' | 'questions' | 'options'>;
