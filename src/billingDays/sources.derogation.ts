import type { Citation } from '../law/citation.js';
import { localDate } from '../law/localDate.js';

/** What the page of Québec.ca, a reference source, says of the days of a derogation. */
const EP_PREM = 'Entente particulière relative au respect des plans régionaux d’effectifs médicaux (EP-PREM)';

const quebecDerogations = {
  document: 'Québec.ca, Dépannage, instance à vocation nationale et exercice de la médecine durant la résidence',
  instrument: EP_PREM,
  url: 'https://www.quebec.ca/gouvernement/travailler-gouvernement/sante-services-sociaux/travailler-comme-medecin-de-famille-au-quebec/depannage-derogations-avis-conformite',
  date: localDate('2023-09-22'),
  evidence: 'seed',
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
