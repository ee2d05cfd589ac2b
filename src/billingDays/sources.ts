import type { Citation } from '../law/citation.js';
import { localDate } from '../law/localDate.js';

/**
 * The documents that say what a billing day is. The primary text (EP-PREM) was not read: they relay it.
 */
const EP_PREM = 'Entente particulière relative au respect des plans régionaux d’effectifs médicaux (EP-PREM)';

export const fmoqGuide = {
  document: 'FMOQ, Guide pratique, Les PREM',
  instrument: EP_PREM,
  url: 'https://www.fmoq.org/guide-pratique-fmoq/installation/prem/',
  evidence: 'relayed',
  confidence: 'high',
} as const satisfies Citation;

export const fmrqObligations = {
  document: 'FMRQ, Vos obligations après l’obtention d’un PREM',
  instrument: EP_PREM,
  url: 'http://www.fmrq.qc.ca/en/pem-prem-en-mf/vos-obligations-apres-obtention-PREM',
  evidence: 'relayed',
  confidence: 'high',
} as const satisfies Citation;

export const medecinDuQuebec2022 = {
  document: 'Le Médecin du Québec, Respect du pourcentage de pratique conformément à l’avis de conformité aux PREM',
  instrument: EP_PREM,
  url: 'https://lemedecinduquebec.org/archives/2022/3/respect-du-pourcentage-de-pratique-conformement-a-l-avis-de-conformite-aux-prem/',
  date: localDate('2022-03-01'),
  evidence: 'relayed',
  confidence: 'high',
} as const satisfies Citation;
