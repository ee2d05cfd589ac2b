import { quebecDepannage } from '../holdings/sources.js';
import type { Citation } from '../law/citation.js';

/** The documents on practice during complementary training: the page of Québec.ca is a reference source, the others relay the agreement (art. 3.09). */
const EP_PREM = quebecDepannage.instrument;

/** Without a date. */
export const fmoqResidency = {
  document: 'FMOQ, Exercer pendant sa résidence',
  instrument: EP_PREM,
  provision: 'art. 3.09',
  url: 'https://fmoq.org/guide-pratique-fmoq/lexique/exercer-pendant-sa-residence',
  evidence: 'relayed',
  confidence: 'medium',
} as const satisfies Citation;

/** Without a date. */
export const fmrqMoonlighting = {
  document: 'FMRQ, Moonlighting',
  instrument: EP_PREM,
  provision: 'art. 3.09',
  url: 'http://www.fmrq.qc.ca/en/pem-prem-en-mf/moonlighting',
  evidence: 'relayed',
  confidence: 'high',
} as const satisfies Citation;

export const whoMayAsk = {
  ...quebecDepannage,
  quote:
    'Trois options s’offrent au résident en formation complémentaire qui détient un permis d’exercice du CMQ et qui souhaite effectuer des activités médicales',
} as const satisfies Citation;

export const askEachDrmg = {
  ...quebecDepannage,
  quote:
    'faire une demande auprès de chaque département régional de médecine générale (DRMG) des régions où il souhaite pratiquer',
} as const satisfies Citation;

export const onTheAmpList = {
  ...quebecDepannage,
  quote:
    'effectuer des activités comprises dans la liste des activités médicales particulières (AMP) disponibles dans la région',
} as const satisfies Citation;

export const eachDrmgAuthorises = {
  ...quebecDepannage,
  quote: 'obtenir une autorisation de chaque DRMG des régions où il souhaite pratiquer',
} as const satisfies Citation;

export const committeeForm = {
  ...quebecDepannage,
  quote:
    'en remplissant le formulaire d’inscription au mécanisme de dépannage, en spécifiant qu’il s’agit d’une demande de dépannage en cours de formation',
} as const satisfies Citation;

export const committeeAuthorises = {
  ...quebecDepannage,
  quote: 'pour sa pratique dans le mécanisme de dépannage, obtenir une autorisation du Comité paritaire FMOQ-MSSS',
} as const satisfies Citation;

export const derogationInTraining = {
  ...quebecDepannage,
  quote:
    'peut obtenir une dérogation tenant lieu d’avis de conformité, comme expliqué à la section sur le mécanisme de dépannage',
} as const satisfies Citation;

export const derogationOfCommittee = {
  ...quebecDepannage,
  quote: 'peut obtenir une dérogation tenant lieu d’avis de conformité du Comité paritaire',
} as const satisfies Citation;

export const oneYear = {
  ...quebecDepannage,
  quote: 'valide pour une période d’un an et est renouvelable tant que le médecin maintient son statut de résident',
} as const satisfies Citation;

export const inEveryCase = {
  ...quebecDepannage,
  quote:
    'Dans tous les cas, l’autorisation du résident de pratiquer durant sa formation est valide pour une période d’un an',
} as const satisfies Citation;

export const atMostOneYear = {
  ...fmoqResidency,
  quote: 'L’autorisation est accordée pour une période maximale d’un an',
} as const satisfies Citation;

export const deemedAmpMember = {
  ...fmoqResidency,
  quote: 'Il est alors réputé être adhérent aux AMP',
} as const satisfies Citation;

export const remainsNewBiller = {
  ...fmrqMoonlighting,
  quote: "The resident's new biller status remains once his residency is completed",
} as const satisfies Citation;
