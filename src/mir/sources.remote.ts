import { quebecDepannage } from '../holdings/sources.js';
import type { Citation } from '../law/citation.js';

/** The documents on the return from a remote region: every one relays the agreement (EP-PREM, annexe XII), which was not read. */
const EP_PREM = quebecDepannage.instrument;

/** Its foot bears the year 2023, and no day. */
export const fmoqReturn2023 = {
  document: 'FMOQ, PREM et retour de région après 3 ans',
  instrument: EP_PREM,
  url: 'http://guide-pratique.fmoq.org/lexique/prem-et-retour-de-r%C3%A9gion-apr%C3%A8s-3-ans/',
  evidence: 'relayed',
  confidence: 'high',
} as const satisfies Citation;

/** Without a date: it says DTMF where the one of 2023 would say DRMG. */
export const fmoqReturn = {
  document: 'FMOQ, Retour de région éloignée après 3 ans',
  instrument: EP_PREM,
  url: 'https://fmoq.org/guide-pratique-fmoq/lexique/retour-de-region-eloignee-apres-3-ans',
  evidence: 'relayed',
  confidence: 'high',
} as const satisfies Citation;

/** Without a date. */
export const fmrqReturn = {
  document: 'FMRQ, Returning from Remote Regions',
  instrument: EP_PREM,
  url: 'https://fmrq.qc.ca/en/pems-prems/family-medicine/returning-from-remote-regions',
  evidence: 'relayed',
  confidence: 'high',
} as const satisfies Citation;

export const threeYears2023 = {
  ...fmoqReturn2023,
  quote: 'après au moins trois ans de pratique continue',
} as const satisfies Citation;

export const threeYears = {
  ...fmoqReturn,
  quote: 'a exercé de façon continue au moins trois ans dans un des territoires figurant à l’annexe XII',
} as const satisfies Citation;

export const noLongInterruption = {
  ...fmoqReturn,
  quote:
    'Une pratique principale est dite continue si elle est exercée sans interruption de plus de 24 mois dans une ou plusieurs régions',
} as const satisfies Citation;

export const withoutInterruption = {
  ...fmrqReturn,
  quote: 'carried out without interruption of more than 24 months in one or more regions contemplated in Appendix XII',
} as const satisfies Citation;

export const depannageLeftOut = {
  ...fmoqReturn,
  quote:
    'La pratique faite dans le cadre du mécanisme de dépannage n’est pas considérée dans le calcul de la pratique principale',
} as const satisfies Citation;

export const locumLeftOut = {
  ...fmrqReturn,
  quote: 'Practice carried out under the locum mechanism is not considered in the calculation of principal practice',
} as const satisfies Citation;

export const noticeOfThoseRegions = {
  ...fmoqReturn2023,
  confidence: 'medium',
  quote: 'détenir un avis de conformité au PREM d’une de ces régions',
} as const satisfies Citation;

export const undertaking2023 = {
  ...fmoqReturn2023,
  quote: 'doit toutefois prendre un engagement de pratique principale dans un sous-territoire',
} as const satisfies Citation;

export const undertaking = {
  ...fmoqReturn,
  quote: 'Le médecin doit prendre un engagement de pratique principale dans un sous-territoire',
} as const satisfies Citation;

export const evenWhenFull2023 = {
  ...fmoqReturn2023,
  quote: 'obtient un avis de conformité dans la région de son choix, même si le PREM de la région est comblé',
} as const satisfies Citation;

export const cannotBeDenied = {
  ...fmrqReturn,
  quote: 'A PREM compliance notice cannot be denied',
} as const satisfies Citation;

export const threeChoices = {
  ...fmoqReturn,
  quote:
    'un minimum de trois sous-territoires parmi lesquels il pourra faire un choix pour obtenir un avis de conformité',
} as const satisfies Citation;

export const threeSubAreas = {
  ...fmrqReturn,
  quote: 'a list comprising at least three sub-areas among which they can choose to obtain a compliance notice',
} as const satisfies Citation;
