import { fmoqGuide } from '../billingDays/sources.js';
import type { Citation } from '../law/citation.js';
import { localDate } from '../law/localDate.js';

/**
 * The documents this folder rests on. The primary text (EP-PREM, RAMQ brochure no 1) was not read: every page here
 * relays it, but for the seed pages of Québec.ca and of the recruitment strategy.
 */
const EP_PREM = fmoqGuide.instrument;

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

export const fmoqFollowUp = {
  document: 'FMOQ, suivi des ententes PREM',
  instrument: EP_PREM,
  url: 'https://www.fmoq.org/pratique/organisation-de-la-pratique/pem-prem-et-amp/suivi-ententes-prem/',
  evidence: 'relayed',
  confidence: 'high',
} as const satisfies Citation;

export const msssAgreement = {
  document: 'MSSS, Entente particulière relative au respect des PREM',
  instrument: EP_PREM,
  url: 'https://www.msss.gouv.qc.ca/professionnels/medecine-au-quebec/prem/entente-particuliere/',
  evidence: 'relayed',
  confidence: 'high',
} as const satisfies Citation;

export const beforeReform = {
  document: 'Casavant, Les PREM, une source de contrainte ?',
  instrument: EP_PREM,
  url: 'https://p.pdfhall.com/les-prem-une-source-de-contrainte-_5991d7971723dd1fc6794242.html',
  evidence: 'relayed',
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

export const twoDuties = {
  ...fmoqGuide,
  quote: 'Il détient un avis de conformité au PREM ou une dérogation qui en tient lieu',
} as const satisfies Citation;

export const reducedWithoutNotice = {
  ...ramqNonParticipating,
  quote: 'votre rémunération sera réduite',
} as const satisfies Citation;

export const transitionalProvisions = {
  ...msssAgreement,
  provision: 'art. 8.00',
  quote: 'Tant qu’un médecin ne change pas de région principale de pratique, les anciennes modalités sont applicables',
} as const satisfies Citation;

export const exposure = {
  ...fmoqGuide,
  quote: 'Le médecin qui ne respecte pas ces deux engagements s’expose à une réduction financière de 30 %',
} as const satisfies Citation;
