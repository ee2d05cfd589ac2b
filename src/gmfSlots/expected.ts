import type { Bilingual } from '../law/bilingual.js';
import { EXPECTED as COMMON } from '../law/expected.js';

/** What was expected, by the key that the schema gives as its message. */
export const EXPECTED = {
  ...COMMON,
  input: { fr: 'un objet avec « group »', en: 'an object with "group"' },
  group: { fr: 'un objet avec « engagements »', en: 'an object with "engagements"' },
  engagements: {
    fr: 'une liste des engagements convenus avec le DRMG, au moins un',
    en: 'a list of the engagements agreed with the DRMG, at least one',
  },
  engagement: { fr: 'un objet avec from et patients', en: 'an object with from and patients' },
  patients: {
    fr: 'un nombre entier de patients, de 1 à 1 000 000, ou null s’il est inconnu',
    en: 'a whole number of patients, 1 to 1,000,000, or null if not known',
  },
  physicians: { fr: 'une liste de médecins participants', en: 'a list of participating physicians' },
  physician: {
    fr: 'un nom ou un numéro de médecin, sans espace au début ni à la fin',
    en: 'a physician’s name or number, with no space at either end',
  },
  physicianOrNull: {
    fr: 'un nom ou un numéro de médecin, sans espace au début ni à la fin, ou null s’il est inconnu',
    en: 'a physician’s name or number, with no space at either end, or null if not known',
  },
  redistribution: {
    fr: 'un objet avec unit, quarters, requested, authorised et sentToRamq',
    en: 'an object with unit, quarters, requested, authorised and sentToRamq',
  },
  unit: { fr: '"slots" ou "percent"', en: '"slots" or "percent"' },
  base: {
    fr: '"twoQuarters", "quarter" ou "year" : de quoi le pourcentage est pris',
    en: '"twoQuarters", "quarter" or "year": what the percentage is taken of',
  },
  baseOfPercent: {
    fr: 'la base du pourcentage : "twoQuarters", "quarter" ou "year"; elle n’est pas devinée',
    en: 'the base of the percentage: "twoQuarters", "quarter" or "year"; it is not guessed',
  },
  noBaseOfSlots: { fr: 'aucune base pour un nombre de plages', en: 'no base for a number of slots' },
  quarters: {
    fr: 'deux trimestres, dans l’ordre, avec from et offer',
    en: 'two quarters, in order, with from and offer',
  },
  quartersInOrder: { fr: 'un trimestre postérieur au premier', en: 'a quarter after the first' },
  quarter: {
    fr: 'le premier jour d’un trimestre : 1er juin, 1er septembre, 1er décembre ou 1er mars',
    en: 'the first day of a quarter: 1 June, 1 September, 1 December or 1 March',
  },
  decimal: {
    fr: 'un nombre positif ou nul sous forme de texte, comme "400" ou "62.5"',
    en: 'a number, zero or more, as text, like "400" or "62.5"',
  },
  trueOrNull: { fr: 'true, false, ou null si c’est inconnu', en: 'true, false, or null if not known' },
  offers: { fr: 'une liste de comptes de plages', en: 'a list of slot counts' },
  offer: { fr: 'un objet avec quarter, slots et report', en: 'an object with quarter, slots and report' },
  slotCount: {
    fr: 'un nombre entier de plages, ou null s’il est inconnu',
    en: 'a whole number of slots, or null if not known',
  },
  slots: { fr: 'une liste de plages', en: 'a list of slots' },
  slot: {
    fr: 'un objet avec date, physician, provider, published, configured et volunteer',
    en: 'an object with date, physician, provider, published, configured and volunteer',
  },
  publishedByDate: { fr: 'une date égale ou antérieure à « date »', en: 'a date on or before "date"' },
  reference: { fr: 'un texte', en: 'a text' },
  provider: {
    fr: '"physician", "resident", "nursePractitioner", "other", ou null si c’est inconnu',
    en: '"physician", "resident", "nursePractitioner", "other", or null if not known',
  },
  deleted: {
    fr: '"no", "withAppointment", "withoutAppointment", ou null si c’est inconnu',
    en: '"no", "withAppointment", "withoutAppointment", or null if not known',
  },
  contributions: { fr: 'une liste de contributions', en: 'a list of contributions' },
  contribution: {
    fr: 'un objet avec quarter, physician et contribution',
    en: 'an object with quarter, physician and contribution',
  },
  billed: { fr: 'une liste de forfaits facturés', en: 'a list of forfaits billed' },
  bill: { fr: 'un objet avec quarter, physician et forfaits', en: 'an object with quarter, physician and forfaits' },
  forfaits: { fr: 'un nombre entier de forfaits', en: 'a whole number of forfaits' },
  oneCount: {
    fr: 'un seul compte pour ce trimestre : un rapport, ou des plages, non les deux',
    en: 'one count for that quarter: a report, or slots, not both',
  },
  onceEach: { fr: 'une seule ligne par médecin et par trimestre', en: 'one line for each physician and quarter' },
  tallyDay: {
    fr: 'des plages comptées jusqu’au jour demandé (« asOf »)',
    en: 'slots counted up to the day asked about ("asOf")',
  },
  apart: {
    fr: 'des engagements qui ne se chevauchent pas',
    en: 'engagements that do not overlap',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type Expected = keyof typeof EXPECTED;
