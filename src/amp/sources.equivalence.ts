import type { Citation } from '../law/citation.js';
import { monteregie, relay2026 } from './sources.documents.js';

/** Montérégie, 2023-2024: the page was read as far as its paragraph on CHSLD, which is cut before its figure. */
export const equivalentTo12 = {
  ...monteregie,
  quote: 'Les AMP suivantes (équivalent à 12 heures) sont reconnues',
} as const satisfies Citation;

export const otherOptions = {
  ...monteregie,
  quote: 'Malgré que d’autres options soient possibles',
} as const satisfies Citation;

export const registered = { ...monteregie, quote: 'Prise en charge (500 patients)' } as const satisfies Citation;

export const fromGamf = {
  ...monteregie,
  quote: 'minimalement 250 patients doivent provenir du guichet d’accès (note 8) à un médecin famille (GAMF)',
} as const satisfies Citation;

export const gamfWaived = {
  ...monteregie,
  quote: 'a un nombre de patients inférieur à 750 patients',
} as const satisfies Citation;

export const firstNations = {
  ...monteregie,
  quote:
    'la mesure ne s’applique pas sauf si nombre de patients provenant de ces territoires précités et inscrits au guichet d’accès',
} as const satisfies Citation;

export const shiftsAYear = {
  ...monteregie,
  quote: 'Définition de pratique majoritaire : 150 quarts de garde de huit heures par année',
} as const satisfies Citation;

export const walkInShifts = {
  ...monteregie,
  quote: 'jusqu’à un maximum de 30 quarts de travail de 8 heures en SRV',
} as const satisfies Citation;

export const notEveryRls = {
  ...monteregie,
  quote: 'pour tous les RLS sauf Suroît et Haut-Saint-Laurent',
} as const satisfies Citation;

export const validation = {
  ...monteregie,
  quote: 'après validation des heures auprès du DSP et la recommandation du chef du DRMG',
} as const satisfies Citation;

/** Montérégie, as relayed in August 2026; 500 patients of whom 250 from the GAMF are said there too, in words that were not kept. */
export const registeredThen = relay2026;

export const shiftsAQuarter = {
  ...relay2026,
  quote: 'Pratique majoritaire à l’urgence, correspondant à 16 quarts par trimestre',
} as const satisfies Citation;

export const beds = {
  ...relay2026,
  quote: 'Responsabilité des soins d’en moyenne 50 lits sur une base hebdomadaire.',
} as const satisfies Citation;

export const visits = {
  ...relay2026,
  quote: 'Équivalent de 10 visites par semaine sur une base de 44 semaines par année',
} as const satisfies Citation;

/** 10 visits for the 11 weeks of a quarter: said nowhere. */
export const visitsAQuarter = { ...visits, evidence: 'inferred', confidence: 'low' } as const satisfies Citation;

export const mixed = {
  ...relay2026,
  quote: 'prise en charge de 250 patients — dont minimalement 125 provenant du GAMF',
} as const satisfies Citation;
