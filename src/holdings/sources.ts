import type { Citation } from '../law/citation.js';
import { localDate } from '../law/localDate.js';

/**
 * The documents that say what a physician may practise under. The primary text (EP-PREM, RAMQ brochure no 1) was not read: the page of
 * Québec.ca and the recruitment strategy are reference sources, the page of the RAMQ relays.
 */
const EP_PREM = 'Entente particulière relative au respect des plans régionaux d’effectifs médicaux (EP-PREM)';

export const quebecDepannage = {
  document: 'Québec.ca, Dépannage, instance à vocation nationale et exercice de la médecine durant la résidence',
  instrument: EP_PREM,
  url: 'https://www.quebec.ca/gouvernement/travailler-gouvernement/sante-services-sociaux/travailler-comme-medecin-de-famille-au-quebec/depannage-derogations-avis-conformite',
  date: localDate('2023-09-22'),
  evidence: 'seed',
  confidence: 'high',
} as const satisfies Citation;

export const recruitmentStrategy = {
  document: 'Stratégie de recrutement de médecins de famille (dépendance et itinérance)',
  instrument: EP_PREM,
  evidence: 'seed',
  confidence: 'high',
} as const satisfies Citation;

export const ramqNonParticipating = {
  document: 'RAMQ, Devenir non participant : répercussions',
  instrument: EP_PREM,
  url: 'https://ramq.gouv.qc.ca/fr/professionnels/medecins-omnipraticiens/evenements-carriere/participer/Pages/repercussions.aspx',
  evidence: 'relayed',
  confidence: 'high',
} as const satisfies Citation;

export const residentAuthorisation = {
  ...quebecDepannage,
  quote:
    'peut être autorisé à exercer au cours de sa formation dans une région sans détenir d’avis de conformité ou de dérogation',
} as const satisfies Citation;

export const noticeLost = {
  ...quebecDepannage,
  quote:
    'perd son avis de conformité s’il obtient une dérogation tenant lieu d’avis de conformité en tant que dépanneur exclusif',
} as const satisfies Citation;

export const lostOutsidePlan = {
  ...ramqNonParticipating,
  quote: 'vous perdez automatiquement votre avis de conformité',
} as const satisfies Citation;

export const derogationLostOutsidePlan = {
  ...ramqNonParticipating,
  quote: 'par exemple pour du dépannage exclusif, vous la perdrez aussi',
} as const satisfies Citation;

export const newNoticeOnReturn = {
  ...ramqNonParticipating,
  quote: 'vous devrez faire les démarches pour obtenir un nouvel avis de conformité au PREM',
} as const satisfies Citation;
