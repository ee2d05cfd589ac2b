import { recruitmentStrategy } from '../holdings/sources.js';
import type { Citation } from '../law/citation.js';
import { localDate } from '../law/localDate.js';

/**
 * The documents on the 200 days. The primary text (EP-PREM) and the guide de gestion were not read: the recruitment strategy is a reference
 * source, the others relay.
 */
const EP_PREM = recruitmentStrategy.instrument;

export const minimumOfDays = {
  ...recruitmentStrategy,
  quote: 'un minimum de 200 jours travaillés (synonyme de « médecin déjà en pratique »)',
} as const satisfies Citation;

/** « Une facturation minimale de 500 $ est nécessaire »: the one page that says what a day is, of the amount of its time. */
export const dayOf500 = {
  document: 'FuturMD, Processus d’application PREM en médecine familiale : notions importantes à savoir',
  instrument: EP_PREM,
  url: 'https://futurmd.com/fr/blog/quebec/processus-application-prem-medecine-familiale-notions-importantes-a-savoir/',
  date: localDate('2017-09-27'),
  quote: 'Une facturation minimale de 500 $ est nécessaire',
  evidence: 'relayed',
  confidence: 'low',
} as const satisfies Citation;

/** Three years of practice are 600 billing days there: whole ones. */
export const threeYears = {
  document: 'FMRQ, PREM in a GMF-U',
  instrument: EP_PREM,
  url: 'http://www.fmrq.qc.ca/en/pem-prem-en-mf/PREM-en-GMF-U',
  quote: 'i.e., 600 billing days at $518 per day',
  evidence: 'relayed',
  confidence: 'medium',
} as const satisfies Citation;

export const statusWhenFiled = {
  document: 'MSSS, Guide de gestion des PREM en médecine de famille 2019-2020 (table des matières)',
  instrument: EP_PREM,
  provision: 'section 5',
  url: 'https://fr.readkong.com/page/guide-de-gestion-des-prem-en-medecine-de-famille-2019-2020-4872488',
  quote: 'Statut du médecin au moment du dépôt de la demande d’obtention d’un avis de conformité au PREM',
  evidence: 'relayed',
  confidence: 'medium',
} as const satisfies Citation;
