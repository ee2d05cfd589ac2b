import type { Citation } from '../law/citation.js';
import { localDate } from '../law/localDate.js';

/**
 * The documents that say what a billing day is, and over what time a derogation asks for a share of them. The primary text (EP-PREM) was not
 * read: the page of Québec.ca is a reference source, the others relay it.
 */
const EP_PREM = 'Entente particulière relative au respect des plans régionaux d’effectifs médicaux (EP-PREM)';

const quebecDerogations = {
  document: 'Québec.ca, Dépannage, instance à vocation nationale et exercice de la médecine durant la résidence',
  instrument: EP_PREM,
  url: 'https://www.quebec.ca/gouvernement/travailler-gouvernement/sante-services-sociaux/travailler-comme-medecin-de-famille-au-quebec/depannage-derogations-avis-conformite',
  date: localDate('2023-09-22'),
  evidence: 'seed',
  confidence: 'high',
} as const satisfies Citation;

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

export const exclusiveShareText = {
  ...quebecDerogations,
  quote: 'au moins 95 % de ses jours de facturation sur une base annuelle',
} as const satisfies Citation;

/** The same of a derogation for an instance à vocation nationale (IVN). */
export const ivnShareText = {
  ...quebecDerogations,
  quote: 'au moins 95 % de ses jours de facturation sur une base annuelle dans l’IVN visée par sa dérogation',
} as const satisfies Citation;

/** What both derogations are. */
export const standsForNotice = {
  ...quebecDerogations,
  quote: 'peut obtenir une dérogation tenant lieu d’avis de conformité du Comité paritaire',
} as const satisfies Citation;
