import { fmrqObligations } from '../billingDays/sources.js';
import { quebecDepannage, recruitmentStrategy } from '../holdings/sources.js';
import type { Citation } from '../law/citation.js';
import { localDate } from '../law/localDate.js';

/**
 * The documents on the delay to begin and on the calendar of the PREM. The agreement and the yearly guides were not read: the page of Québec.ca
 * and the recruitment strategy are reference sources, the other pages relay.
 */
const EP_PREM = 'Entente particulière relative au respect des plans régionaux d’effectifs médicaux (EP-PREM)';

const rescue = {
  document: 'Le Médecin du Québec, Le sauvetage',
  instrument: EP_PREM,
  url: 'https://lemedecinduquebec.org/archives/2021/5/le-sauvetage',
  date: localDate('2021-04-27'),
  evidence: 'relayed',
  confidence: 'medium',
} as const satisfies Citation;

const keySteps = {
  document: 'FMRQ, PREM key steps',
  instrument: EP_PREM,
  url: 'https://fmrq.qc.ca/en/?p=9325',
  date: localDate('2024-10-15'),
  evidence: 'relayed',
  confidence: 'high',
} as const satisfies Citation;

/** Of August 2019: its first day is taken. */
const newProcess = {
  document:
    'Le Médecin du Québec, Nouveau processus d’octroi des avis de conformité au PREM : changement de paradigme et de stratégie',
  instrument: EP_PREM,
  url: 'https://lemedecinduquebec.org/archives/2019/8/nouveau-processus-d-octroi-des-avis-de-conformite-au-prem-changement-de-paradigme-et-de-strategie',
  date: localDate('2019-08-01'),
  evidence: 'relayed',
  confidence: 'high',
} as const satisfies Citation;

/** Places of the PREM 2022, applied for from 15 October 2021. */
export const release2022 = {
  document: 'MSSS, communiqué sur les PREM 2022',
  instrument: EP_PREM,
  url: 'https://msss.gouv.qc.ca/ministere/salle-de-presse/communique-3193',
  date: localDate('2021-10-06'),
  evidence: 'relayed',
  confidence: 'high',
} as const satisfies Citation;

/** Of 2021, no day found. */
const montreal2022 = {
  document: 'DRMG de Montréal, PREM 2022',
  instrument: EP_PREM,
  url: 'https://drmgmontreal.com/?p=967',
  evidence: 'relayed',
  confidence: 'medium',
} as const satisfies Citation;

/** Of October 2023, on the PREM 2024 of Montérégie. */
export const laReleve = {
  document: 'La Relève, PREM 2024 en Montérégie',
  instrument: EP_PREM,
  url: 'https://www.lareleve.qc.ca/2023/10/05/65-places-pour-des-nouveaux-medecins-en-monteregie-dont-27-dans-la-region/',
  date: localDate('2023-10-05'),
  evidence: 'relayed',
  confidence: 'high',
} as const satisfies Citation;

/** Pages without a date. */
const scholars = {
  document: 'FMRQ, Les boursiers',
  instrument: EP_PREM,
  url: 'https://fmrq.qc.ca/postes-pem-prem/medecine-familiale/processus-prem/les-boursiers/',
  evidence: 'relayed',
  confidence: 'medium',
} as const satisfies Citation;

export const twelveMonths = {
  ...fmrqObligations,
  quote:
    'undertake to start his practice in that region within 12 months following the receipt of his compliance notice application',
} as const satisfies Citation;

export const fromReceiptByMinistry = {
  ...rescue,
  quote: 'à compter de la date de réception de la demande d’avis de conformité au PREM par le ministère',
} as const satisfies Citation;

export const beginsByBilling = {
  ...rescue,
  quote: 'pour s’installer (c’est-à-dire pour commencer à facturer)',
} as const satisfies Citation;

/** A postponement of six months, told of a physician. */
export const postponementTold = { ...rescue, confidence: 'high' } as const satisfies Citation;

export const sixMoreMonths = {
  ...fmrqObligations,
  quote: 'deferred for a maximum of six additional months',
} as const satisfies Citation;

export const fairReasons = {
  ...fmrqObligations,
  quote: 'reasons it deems fair and equitable',
} as const satisfies Citation;

export const deemedOn31October = {
  ...keySteps,
  quote: 'All applications received during that period are deemed to be received on October 31',
} as const satisfies Citation;

export const notBefore15October = {
  ...keySteps,
  quote: 'may not submit … before October 15 of the current year',
} as const satisfies Citation;

export const initialProcessing2025 = {
  ...keySteps,
  quote: 'November 1 to February 14 the following year',
} as const satisfies Citation;

export const firstComeFirstServed = {
  ...keySteps,
  quote: 'First come, first served: February 15 onward',
} as const satisfies Citation;

export const plan2025 = {
  ...keySteps,
  quote: 'The 2025 PREMs will be in effect from December 1, 2024 to November 30, 2025',
} as const satisfies Citation;

export const from15To31October = {
  ...newProcess,
  quote: 'du 15 au 31 octobre inclusivement',
} as const satisfies Citation;

export const twoRounds = {
  ...montreal2022,
  quote: 'deux tours distincts entre le 1er novembre et le 31 mars',
} as const satisfies Citation;

export const everyDecember = {
  ...recruitmentStrategy,
  quote: 'Les PREM disponibles sont dévoilés à l’automne et entrent en vigueur le 1er décembre de chaque année',
} as const satisfies Citation;

export const twoByTwo = {
  ...quebecDepannage,
  quote:
    'Durant la période initiale de candidature, les postulants pourront sélectionner deux régions et deux sous-territoires par région',
} as const satisfies Citation;

export const ampAtSignature = {
  ...quebecDepannage,
  quote: 'choisir leurs activités médicales particulières (AMP) au moment de la signature de leur avis de conformité',
} as const satisfies Citation;

export const ampPreferencesOnForm = {
  ...quebecDepannage,
  quote: 'indiquer leurs préférences d’AMP lors de l’envoi de leur formulaire de demande d’avis de conformité aux PREM',
} as const satisfies Citation;

export const fullAutonomy = {
  ...quebecDepannage,
  quote: 'ont maintenant une pleine autonomie pour répartir les places dans les sous-territoires de leur PREM',
} as const satisfies Citation;

export const scholarsPrefer = {
  ...scholars,
  quote: 'jusqu’au 30 septembre pour exprimer leurs préférences',
} as const satisfies Citation;

export const scholarsInformed = {
  ...scholars,
  quote: 'Au plus tard le 15 octobre, les boursiers sont informés',
} as const satisfies Citation;

export const scholarsWithdrawn = {
  ...scholars,
  quote: 'réputé s’être désisté de son engagement boursier',
} as const satisfies Citation;

export const gmfuConfirms = {
  document: 'FMRQ, PREM in a GMF-U',
  instrument: EP_PREM,
  url: 'https://fmrq.qc.ca/en/?p=9372',
  evidence: 'relayed',
  confidence: 'medium',
  quote: 'no later than October 31',
} as const satisfies Citation;
