import { EXPECTED as OF_HOLDINGS } from '../holdings/expected.js';
import type { Bilingual } from '../law/bilingual.js';

/** What was expected, by the key that the schema gives as its message. */
export const EXPECTED = {
  ...OF_HOLDINGS,
  input: {
    fr: 'un objet avec au moins une section : hours, equivalences, exemptions, military, signOn, engagement, mu3, ou physician avec une autorisation',
    en: 'an object with at least one section: hours, equivalences, exemptions, military, signOn, engagement, mu3, or physician with an authorisation',
  },
  trueOrNull: { fr: 'true, false, ou null si c’est inconnu', en: 'true, false, or null if not known' },
  decision: {
    fr: '"granted", "refused", "pending", ou null si elle est inconnue',
    en: '"granted", "refused", "pending", or null if not known',
  },
  dateNotYetOrNull: {
    fr: 'une date qui existe, AAAA-MM-JJ, "notYet", ou null si elle est inconnue',
    en: 'a date that exists, YYYY-MM-DD, "notYet", or null if it is not known',
  },
  recognisedYears: {
    fr: 'une liste d’années de pratique reconnues, une période chacune',
    en: 'a list of recognised years of practice, a period each',
  },
  recognised: { fr: 'un objet avec from, years et issuer', en: 'an object with from, years and issuer' },
  years: {
    fr: 'un nombre entier d’années, de 0 à 80, ou null s’il est inconnu',
    en: 'a whole number of years, 0 to 80, or null if not known',
  },
  issuer: { fr: '"ramq" ou "other"', en: '"ramq" or "other"' },
  yearsApart: {
    fr: 'des périodes qui ne se chevauchent pas : un seul nombre d’années reconnues chaque jour',
    en: 'periods that do not overlap: one number of recognised years each day',
  },
  calendar: { fr: 'un objet avec starts et source', en: 'an object with starts and source' },
  starts: {
    fr: 'quatre débuts de trimestre, MM-JJ, dans l’ordre de l’année, du 01 au 28 du mois',
    en: 'four first days of quarters, MM-DD, in the order of the year, from the 01st to the 28th of the month',
  },
  hours: { fr: 'une liste d’heures d’AMP', en: 'a list of hours of AMP' },
  hoursRecord: { fr: 'un objet avec date, activity et minutes', en: 'an object with date, activity and minutes' },
  activityOrNull: {
    fr: 'un nom d’activité, sans espace au début ni à la fin, ou null s’il est inconnu',
    en: 'the name of an activity, with no space at either end, or null if not known',
  },
  activity: {
    fr: 'un nom d’activité, sans espace au début ni à la fin',
    en: 'the name of an activity, with no space at either end',
  },
  minutes: {
    fr: 'un nombre entier de minutes, de 0 à 1 440 (un jour), ou null s’il est inconnu',
    en: 'a whole number of minutes, 0 to 1,440 (a day), or null if not known',
  },
  regionOrNull: {
    fr: 'un code de région, de "01" à "18", ou null si elle est inconnue',
    en: 'a region code, "01" to "18", or null if not known',
  },
  lists: { fr: 'une liste des listes d’AMP d’une région', en: 'a list of the AMP lists of a region' },
  list: {
    fr: 'un objet avec region, from, activities et source',
    en: 'an object with region, from, activities and source',
  },
  listsApart: {
    fr: 'des listes d’une même région qui ne se chevauchent pas',
    en: 'lists of one region that do not overlap',
  },
  oneRegion: {
    fr: 'les listes d’une seule région, puisque « physician » ne dit pas laquelle est celle de l’avis',
    en: 'the lists of one region, since "physician" does not say which is that of the notice',
  },
  activities: {
    fr: 'une liste d’activités, chacune une seule fois',
    en: 'a list of activities, each once',
  },
  equivalences: { fr: 'une liste d’équivalences réclamées', en: 'a list of equivalences claimed' },
  claim: { fr: 'un objet avec id, from, to et count', en: 'an object with id, from, to and count' },
  countOrNull: {
    fr: 'un nombre entier, 0 ou plus, ou null s’il est inconnu',
    en: 'a whole number, 0 or more, or null if not known',
  },
  nameOrNull: {
    fr: 'un nom, sans espace au début ni à la fin, ou null s’il est inconnu',
    en: 'a name, with no space at either end, or null if not known',
  },
  name: { fr: 'un nom, sans espace au début ni à la fin', en: 'a name, with no space at either end' },
  tables: { fr: 'une liste de tables d’équivalences', en: 'a list of tables of equivalences' },
  table: {
    fr: 'un objet avec region, from, equivalences et source',
    en: 'an object with region, from, equivalences and source',
  },
  tableEntries: { fr: 'une liste d’au moins une équivalence', en: 'a list of at least one equivalence' },
  equivalence: {
    fr: 'un objet avec id, activity, counted, atLeast et over',
    en: 'an object with id, activity, counted, atLeast and over',
  },
  counted: { fr: '"patients", "shifts", "beds" ou "visits"', en: '"patients", "shifts", "beds" or "visits"' },
  over: { fr: '"quarter", "year" ou "standing"', en: '"quarter", "year" or "standing"' },
  atLeast: { fr: 'un nombre entier, 1 ou plus', en: 'a whole number, 1 or more' },
  hoursAWeek: {
    fr: 'un nombre d’heures par semaine, entier, de 1 à 168',
    en: 'a whole number of hours a week, 1 to 168',
  },
  fromGamf: { fr: 'un objet avec atLeast', en: 'an object with atLeast' },
  territories: { fr: 'un objet avec names et askedAbove', en: 'an object with names and askedAbove' },
  names: { fr: 'une liste de noms, chacun une seule fois', en: 'a list of names, each once' },
  tablesApart: {
    fr: 'des tables d’une même région qui ne se chevauchent pas',
    en: 'tables of one region that do not overlap',
  },
  tablesFollow: {
    fr: 'le lendemain du dernier jour de la table précédente de la région : aucun jour entre elles',
    en: 'the day after the last one of the table before it of the region: no day between them',
  },
  idOnce: {
    fr: 'un id que nulle autre équivalence de la table ne porte',
    en: 'an id that no other equivalence of the table has',
  },
  overHeld: {
    fr: '"standing" : des patients et des lits sont tenus en tout temps',
    en: '"standing": patients and beds are held all along',
  },
  overDone: {
    fr: '"quarter" ou "year" : des quarts et des visites se comptent sur des jours',
    en: '"quarter" or "year": shifts and visits are counted over days',
  },
  withPatients: { fr: 'rien, sauf avec "patients"', en: 'nothing, unless with "patients"' },
  withShifts: { fr: 'rien, sauf avec "shifts"', en: 'nothing, unless with "shifts"' },
  atMostAll: { fr: 'un nombre qui ne dépasse pas atLeast', en: 'a number no greater than atLeast' },
  someNames: { fr: 'au moins un nom, ou rien', en: 'at least one name, or nothing' },
  ofCount: {
    fr: 'un nombre qui ne dépasse pas count : ceux du GAMF en font partie',
    en: 'a number no greater than count: those from the GAMF are among them',
  },
  ofWaiting: {
    fr: 'un nombre qui ne dépasse pas waiting : ceux des territoires en font partie',
    en: 'a number no greater than waiting: those of the territories are among them',
  },
  onlyTrue: { fr: 'true, ou rien', en: 'true, or nothing' },
  exemptions: { fr: 'une liste d’exemptions', en: 'a list of exemptions' },
  exemption: {
    fr: 'un objet dont « kind » est "maternity", "adoption" ou "drmg"',
    en: 'an object whose "kind" is "maternity", "adoption" or "drmg"',
  },
  exemptionOnce: {
    fr: 'une seule exemption pour un accouchement ou une prise en charge',
    en: 'one exemption for a delivery or a custody',
  },
  exemptionFor: { fr: '"illness", "pregnancy" ou "other"', en: '"illness", "pregnancy" or "other"' },
  military: {
    fr: 'une liste d’autorisations de médecin militaire',
    en: 'a list of authorisations of a military physician',
  },
  militaryAuthorisation: {
    fr: 'un objet avec from, fullTime et firstLineOrLongTermCare',
    en: 'an object with from, fullTime and firstLineOrLongTermCare',
  },
  signOn: {
    fr: 'un objet avec practiceFrom, requestedOn et completedOn',
    en: 'an object with practiceFrom, requestedOn and completedOn',
  },
  afterRequest: {
    fr: 'une date qui n’est pas avant la demande',
    en: 'a date that is not before the request',
  },
  requestFirst: {
    fr: 'la date de la demande, ou null : une adhésion complète a été demandée',
    en: 'the day of the request, or null: a complete adhésion was asked for',
  },
  regionAfter: {
    fr: 'une date qui n’est pas avant le début de la pratique',
    en: 'a date that is not before practice began',
  },
  engagement: { fr: 'un objet avec « effectiveOn »', en: 'an object with "effectiveOn"' },
  endedAfter: {
    fr: 'une date qui n’est pas avant la prise d’effet',
    en: 'a date that is not before the engagement takes effect',
  },
  modification: {
    fr: 'un objet avec requestedOn, onList et decision',
    en: 'an object with requestedOn, onList and decision',
  },
  ofRefusal: { fr: 'rien, sauf avec "refused"', en: 'nothing, unless with "refused"' },
  mu3: {
    fr: 'un objet avec thirdYear, fullTimeNeeded, walkInMinutes et decision',
    en: 'an object with thirdYear, fullTimeNeeded, walkInMinutes and decision',
  },
  minutesAWeek: {
    fr: 'un nombre entier de minutes par semaine, ou null s’il est inconnu',
    en: 'a whole number of minutes a week, or null if not known',
  },
  tallyCells: {
    fr: 'des heures comptées avec la même date (« asOf »), les mêmes listes, le même engagement et le même calendrier',
    en: 'hours counted with the same day ("asOf"), the same lists, the same engagement and the same calendar',
  },
  amount: {
    fr: 'un montant en dollars sous forme de texte, comme "80000.00"',
    en: 'an amount of dollars as text, like "80000.00"',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type Expected = keyof typeof EXPECTED;
