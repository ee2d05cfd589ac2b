import { fmoqGuide } from '../billingDays/sources.js';
import { ramqNonParticipating } from '../holdings/sources.js';
import type { Citation } from '../law/citation.js';

/**
 * The documents this folder rests on, beside those of `holdings`. The primary text (EP-PREM, RAMQ brochure no 1) was not read: every page
 * here relays it.
 */
const EP_PREM = fmoqGuide.instrument;

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
