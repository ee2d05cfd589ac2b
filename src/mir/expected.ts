import { EXPECTED as OF_BILLING_DAYS } from '../billingDays/expected.js';
import { EXPECTED as OF_HOLDINGS } from '../holdings/expected.js';
import type { Bilingual } from '../law/bilingual.js';

/** What was expected, by the key that the schema gives as its message. */
export const EXPECTED = {
  ...OF_HOLDINGS,
  ...OF_BILLING_DAYS,
  input: {
    fr: 'un objet avec au moins une section : physician, records, resident, remoteReturn, installation ou application',
    en: 'an object with at least one section: physician, records, resident, remoteReturn, installation or application',
  },
  physicianOfRecords: {
    fr: 'l’engagement du médecin, puisque « records » est donné : des jours comptent selon ce qui est détenu',
    en: 'the engagement of the physician, since "records" is given: days count by what is held',
  },
  trueOrNull: { fr: 'true, false, ou null si c’est inconnu', en: 'true, false, or null if not known' },
  decision: {
    fr: '"granted", "refused", "pending", ou null si elle est inconnue',
    en: '"granted", "refused", "pending", or null if not known',
  },
  fromOfGranted: { fr: 'rien, sauf avec "granted"', en: 'nothing, unless with "granted"' },
  resident: {
    fr: 'un objet avec option, resident, permit et ce que l’option demande',
    en: 'an object with option, resident, permit and what the option asks',
  },
  residentOption: {
    fr: '"regions", "regionsAndDepannage" ou "exclusiveDepannage"',
    en: '"regions", "regionsAndDepannage" or "exclusiveDepannage"',
  },
  regionRequests: {
    fr: 'une liste d’au moins une demande, une par région',
    en: 'a list of at least one request, one for each region',
  },
  regionRequest: {
    fr: 'un objet avec region, requested, onAmpList et decision',
    en: 'an object with region, requested, onAmpList and decision',
  },
  request: { fr: 'un objet avec la demande et sa décision', en: 'an object with the request and its decision' },
  partOfOption: { fr: 'cette partie, que l’option demande', en: 'this part, which the option asks for' },
  noPartOfOption: {
    fr: 'rien : l’option choisie ne le demande pas',
    en: 'nothing: the option chosen does not ask for it',
  },
  regionOnce: { fr: 'chaque région une seule fois', en: 'each region once' },
  remoteReturn: {
    fr: 'un objet avec practice, holdsNotice et undertakesPractice',
    en: 'an object with practice, holdsNotice and undertakesPractice',
  },
  remotePractices: {
    fr: 'une liste de périodes de pratique dans les territoires de l’annexe XII',
    en: 'a list of periods of practice in the territories of annexe XII',
  },
  remotePractice: {
    fr: 'un objet avec from, principal et depannage',
    en: 'an object with from, principal and depannage',
  },
  installation: { fr: 'un objet avec filedOn et startedOn', en: 'an object with filedOn and startedOn' },
  receivedAfterFiling: {
    fr: 'une date de réception qui n’est pas avant le dépôt',
    en: 'a day of receipt that is not before the filing',
  },
  postponement: { fr: 'un objet avec months et decision', en: 'an object with months and decision' },
  months: { fr: 'un nombre entier de mois, de 1 à 120', en: 'a whole number of months, 1 to 120' },
  startedOn: {
    fr: 'une date qui existe, AAAA-MM-JJ, "notYet", ou null si elle est inconnue',
    en: 'a date that exists, YYYY-MM-DD, "notYet", or null if it is not known',
  },
  application: {
    fr: 'un objet avec premYear, filedOn et choices',
    en: 'an object with premYear, filedOn and choices',
  },
  premYear: {
    fr: 'le numéro d’un PREM : l’année de sa fin, à partir de 2004',
    en: 'the number of a PREM: the year it ends in, from 2004',
  },
  choices: { fr: 'une liste de régions choisies', en: 'a list of regions chosen' },
  choice: { fr: 'un objet avec region et subTerritories', en: 'an object with region and subTerritories' },
  subTerritories: { fr: 'une liste de noms de sous-territoires', en: 'a list of names of sub-territories' },
  subTerritoryOnce: {
    fr: 'chaque sous-territoire une seule fois dans sa région',
    en: 'each sub-territory once in its region',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type Expected = keyof typeof EXPECTED;
