import type { Citation } from '../law/citation.js';
import {
  ciusssMcq,
  councilOf2017,
  drmgMontreal,
  drmgMontrealPage,
  fmoqMu3,
  fmrqAmpEnglish,
  medecin2020,
  monteregie,
  relay2026,
} from './sources.documents.js';

export const signOnByEnd = {
  ...ciusssMcq,
  quote: 'avant la fin du 1er trimestre complet suivant le début de pratique',
} as const satisfies Citation;

export const requestByEnd = {
  ...medecin2020,
  quote:
    'au plus tard au cours du premier trimestre complet qui suit le début de sa pratique, adresser une demande au DRMG',
  confidence: 'high',
} as const satisfies Citation;

export const startInRegion = {
  ...monteregie,
  quote:
    'au cours de votre premier trimestre de travail professionnel complet suivant votre début de pratique en Montérégie',
} as const satisfies Citation;

export const stillSignOn = {
  ...relay2026,
  quote: 'Les médecins de 15 ans et plus doivent quand même adhérer à l’Entente particulière AMP auprès du DTMF.',
} as const satisfies Citation;

export const twoYears = {
  ...ciusssMcq,
  quote: 'La durée de l’engagement est de deux (2) ans.',
} as const satisfies Citation;

export const twoYearsInMontreal = {
  ...drmgMontreal,
  quote: 'La durée de l’engagement à l’entente AMP est de deux ans.',
} as const satisfies Citation;

export const fromEffect = {
  ...drmgMontrealPage,
  quote: 'débute au moment de la prise d’effet de l’adhésion',
} as const satisfies Citation;

/** The page is of Montréal: that it is so elsewhere is inferred. */
export const renewedByItself = {
  ...drmgMontrealPage,
  quote: 'Il est renouvelé automatiquement, sauf dans les cas suivants',
  confidence: 'medium',
} as const satisfies Citation;

export const inForceAtRequest = {
  ...drmgMontrealPage,
  quote:
    'Tous les médecins doivent se conformer aux AMP en vigueur au moment de la demande d’adhésion ou de modification',
} as const satisfies Citation;

export const approvedAtTerm = {
  ...fmrqAmpEnglish,
  quote: 'any request for modification should be approved by the DRMG',
} as const satisfies Citation;

export const agreedFirst = {
  ...fmrqAmpEnglish,
  quote: 'The physician must first discuss it and reach an agreement with his DRMG.',
} as const satisfies Citation;

export const refusalJustified = {
  ...fmrqAmpEnglish,
  quote: 'unless the DRMG is able to justify its decision, it will try to accommodate the doctor',
} as const satisfies Citation;

export const sixHours = {
  ...councilOf2017,
  quote: 'à condition qu’ils travaillent six heures dans un GMF-R',
} as const satisfies Citation;

export const fullTimeExpertise = {
  ...fmoqMu3,
  quote: 'si leur expertise est requise à temps plein pour des services d’urgence',
} as const satisfies Citation;

export const othersByException = {
  ...fmoqMu3,
  quote:
    'Elles s’adressent d’abord aux médecins MU3, mais pourraient exceptionnellement s’appliquer à d’autres médecins.',
} as const satisfies Citation;

export const underAnalysis = {
  ...fmoqMu3,
  quote: 'ces demandes restent soumises à l’analyse du DRMG, et du DSP selon le cas',
} as const satisfies Citation;

export const nothingWritten = {
  ...fmoqMu3,
  quote: 'Il n’existe donc pas d’entente formelle ou écrite',
} as const satisfies Citation;
