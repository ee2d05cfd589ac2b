import type { Citation } from '../law/citation.js';
import { quebecDepannage, ramqNonParticipating, recruitmentStrategy } from './sources.js';

/** What the same documents say of the days that count toward the mobilité interrégionale (MIR): kept apart, for those who count none. */

export const underNoticeOrDerogation = {
  ...recruitmentStrategy,
  quote:
    'le médecin doit avoir été détenteur d’un avis de conformité valide au PREM de la région ou d’une dérogation tenant lieu d’avis',
} as const satisfies Citation;

export const residentRegionsAccrueNothing = {
  ...quebecDepannage,
  quote:
    'ne cumule pas de jours de pratique aux fins du calcul vers l’obtention du statut de médecin à mobilité interrégionale',
} as const satisfies Citation;

export const residentRegionsAndDepannageAccrueNothing = {
  ...quebecDepannage,
  quote: 'ainsi que dans le cadre du mécanisme de dépannage ne cumule pas de jours de pratique',
} as const satisfies Citation;

export const residentExclusiveAccrues = {
  ...quebecDepannage,
  quote: 'pour une pratique exclusive en dépannage cumule des jours de pratique',
} as const satisfies Citation;

/** Days before are kept; those outside the plan are not among them. */
export const countKeptOnReturn = {
  ...ramqNonParticipating,
  quote: 'votre cumul reprendra où il était',
} as const satisfies Citation;

export const daysInThePlan = {
  ...recruitmentStrategy,
  quote: 'au moins 200 jours de pratique dans le cadre du régime public d’assurance maladie du Québec',
} as const satisfies Citation;
