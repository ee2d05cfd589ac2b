import { EXPECTED as OF_BILLING_DAYS } from '../billingDays/expected.js';
import { EXPECTED as OF_HOLDINGS } from '../holdings/expected.js';
import type { Bilingual } from '../law/bilingual.js';

/** What was expected, by the key that the schema gives as its message. */
export const EXPECTED = {
  ...OF_HOLDINGS,
  ...OF_BILLING_DAYS,
  input: {
    fr: 'un objet avec au moins une section : activities, authorisations, measures, installations, registration, institution, physician ou amp',
    en: 'an object with at least one section: activities, authorisations, measures, installations, registration, institution, physician or amp',
  },
  trueOrNull: { fr: 'true, false, ou null si c’est inconnu', en: 'true, false, or null if not known' },
  activities: { fr: 'une liste d’activités', en: 'a list of activities' },
  activity: { fr: 'un objet avec date, installation et sector', en: 'an object with date, installation and sector' },
  installation: {
    fr: 'un nom d’installation, sans espace au début ni à la fin',
    en: 'the name of an installation, with no space at either end',
  },
  installationOrNull: {
    fr: 'un nom d’installation, sans espace au début ni à la fin, ou null s’il est inconnu',
    en: 'the name of an installation, with no space at either end, or null if not known',
  },
  physicianName: {
    fr: 'un nom de médecin, sans espace au début ni à la fin',
    en: 'the name of a physician, with no space at either end',
  },
  sector: {
    fr: '"urgence", "courteDuree", "obstetrique" ou "anesthesiologie"',
    en: '"urgence", "courteDuree", "obstetrique" or "anesthesiologie"',
  },
  sectorOrNull: {
    fr: '"urgence", "courteDuree", "obstetrique", "anesthesiologie", "other" (hors des quatre secteurs), ou null s’il est inconnu',
    en: '"urgence", "courteDuree", "obstetrique", "anesthesiologie", "other" (none of the four sectors), or null if not known',
  },
  noWeek: {
    fr: 'rien : seules la courte durée et l’obstétrique sont autorisées par semaines',
    en: 'nothing: only short stay and obstetrics are authorised by weeks',
  },
  inWeek: {
    fr: 'le premier jour de la semaine dont la date fait partie, au plus six jours avant elle',
    en: 'the first day of the week that the date is part of, at most six days before it',
  },
  measure: { fr: '"le297", "le132" ou "le285"', en: '"le297", "le132" or "le285"' },
  measures: { fr: 'une liste de périodes de mesures', en: 'a list of the days of measures' },
  measureWindow: {
    fr: 'un objet avec measure, from, to et source',
    en: 'an object with measure, from, to and source',
  },
  authorisations: { fr: 'une liste d’autorisations', en: 'a list of authorisations' },
  authorisation: {
    fr: 'un objet avec installation, sector, from, to, units et decision',
    en: 'an object with installation, sector, from, to, units and decision',
  },
  units: {
    fr: 'un nombre entier de quarts ou de semaines, de 0 à 1 000 000, ou null s’il est inconnu',
    en: 'a whole number of shifts or weeks, 0 to 1,000,000, or null if not known',
  },
  decision: {
    fr: '"granted", "refused", "pending", ou null si elle est inconnue',
    en: '"granted", "refused", "pending", or null if not known',
  },
  revision: { fr: 'un objet avec decision', en: 'an object with decision' },
  revisionDecision: { fr: '"granted", "refused" ou "pending"', en: '"granted", "refused" or "pending"' },
  revisedUnits: {
    fr: 'les unités autorisées une fois révisées (null si elles sont inconnues), avec "granted" seulement',
    en: 'the units authorised once revised (null if not known), with "granted" alone',
  },
  revisedAtLeast: {
    fr: 'au moins les unités autorisées d’abord : la révision en ajoute',
    en: 'at least the units first authorised: a revision adds to them',
  },
  installations: { fr: 'une liste d’installations', en: 'a list of installations' },
  installationObject: {
    fr: 'un objet avec name, type, emergency, shortStay, obstetrics, onCallNetwork et designation',
    en: 'an object with name, type, emergency, shortStay, obstetrics, onCallNetwork and designation',
  },
  installationType: {
    fr: '"chsgs", "cmsss", "clsc", "other", ou null s’il est inconnu',
    en: '"chsgs", "cmsss", "clsc", "other", or null if not known',
  },
  emergency: {
    fr: '"always" (24/7), "limited", "none", ou null si c’est inconnu',
    en: '"always" (24/7), "limited", "none", or null if not known',
  },
  designation: {
    fr: '"designated", "refused", "pending", ou null si elle est inconnue',
    en: '"designated", "refused", "pending", or null if not known',
  },
  registration: {
    fr: 'un objet avec exclusive, permit, medAddress, registeredBefore, kilometres, keepsPractice et siteShort',
    en: 'an object with exclusive, permit, medAddress, registeredBefore, kilometres, keepsPractice and siteShort',
  },
  kilometres: {
    fr: 'un nombre de kilomètres sous forme de texte, comme "61" ou "60.5", ou null s’il est inconnu',
    en: 'kilometres as text, like "61" or "60.5", or null if not known',
  },
  exception: {
    fr: 'un objet avec allowed, serviceKept et days',
    en: 'an object with allowed, serviceKept and days',
  },
  days: {
    fr: 'un nombre entier de jours, ou null s’il est inconnu',
    en: 'a whole number of days, or null if not known',
  },
  institution: { fr: 'un objet avec resultsProcedure', en: 'an object with resultsProcedure' },
  amount: {
    fr: 'un montant en dollars sous forme de texte, comme "523.50" ou "-12"',
    en: 'dollars as text, like "523.50" or "-12"',
  },
  weekDays: {
    fr: '« weekOf », le premier jour de la semaine : une activité par jour, puisque les jours sont comptés (« physician »)',
    en: '"weekOf", the first day of the week: one activity for each day, since days are counted ("physician")',
  },
  activitiesOfPhysician: {
    fr: 'la liste des activités du médecin, vide s’il n’y en a pas, puisque les jours sont comptés (« physician »)',
    en: 'the list of the physician’s activities, empty if there are none, since days are counted ("physician")',
  },
  onePhysician: {
    fr: 'un seul médecin, celui de « physician »',
    en: 'one physician alone, that of "physician"',
  },
  amp: { fr: 'un objet avec exclusive', en: 'an object with exclusive' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type Expected = keyof typeof EXPECTED;
