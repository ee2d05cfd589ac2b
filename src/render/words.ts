import type { QuarterCode } from '../amp/phrases.js';
import type { Language } from '../law/bilingual.js';
import type { Confidence, Evidence } from '../law/citation.js';
import type { Fate } from '../tally/ledger.js';
import type { Outcome } from '../verdict/verdict.js';
import type { Unit } from './timelineCells.js';

/** The words around the findings, which no regulation owns. */
export interface Words {
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly fates: Readonly<Record<Fate, string>>;
  readonly evidence: Readonly<Record<Evidence, string>>;
  readonly confidence: Readonly<Record<Confidence, string>>;
  readonly count: string;
  readonly share: string;
  readonly margin: string;
  readonly short: string;
  readonly over: string;
  readonly to: string;
  readonly outOf: string;
  readonly minimum: string;
  readonly maximum: string;
  readonly why: string;
  readonly source: string;
  /** Before the citations that were told in full before. */
  readonly citedAbove: string;
  readonly readings: string;
  readonly decisive: string;
  readonly pinned: string;
  readonly explored: string;
  readonly parameters: string;
  readonly since: (date: string, inferred: boolean) => string;
  readonly lastAttested: (date: string) => string;
  readonly suppliedBy: (source: string) => string;
  /** Where a quarter has no figures. */
  readonly notCounted: string;
  /** What the picture of a year shows. */
  readonly offeredOfRequired: string;
  /** What the picture of a year of hours shows; where nobody gave the dates of the quarters, they are supposed. */
  readonly hoursOfOwed: (isCalendarGiven: boolean) => string;
  readonly hours: HoursWords;
  /** Before what a part that the answer goes without does not know. */
  readonly missing: string;
  readonly settled: string;
  readonly orElse: string;
  readonly awaited: {
    readonly decision: (authority: string) => string;
    readonly text: (parameter: string, on: string) => string;
    readonly reading: (question: string) => string;
  };
  /** @param file - told where records are from several */
  readonly line: (line: number, file?: string) => string;
  /** What a sign of a picture is, and the time it stands for. */
  readonly sign: string;
  readonly time: (unit: Unit) => string;
  /** Many records, from one to another. */
  readonly ofMany: (records: string, first: string, last: string) => string;
  readonly skipped: (count: number) => string;
}

/** What is said beside the hours of a quarter, and over those of each activity. */
export interface HoursWords {
  readonly signs: Readonly<Record<'sure' | 'may' | 'mark' | 'atMost', string>>;
  /** Why a quarter is as it is. */
  readonly why: Readonly<Record<QuarterCode, (left: string) => string>>;
  readonly runs: string;
  readonly nothingOwed: string;
  readonly owedNotKnown: string;
  readonly carried: (hours: string) => string;
  readonly byActivity: string;
  readonly total: string;
  readonly others: (count: number) => string;
}

/** Months that make whole years. */
function years(months: number, one: string, several: string): string {
  const count = months / 12;
  return count === 1 ? one : `${count}\u00A0${several}`;
}

const french: Words = {
  outcomes: {
    met: 'respecté',
    notMet: 'non respecté',
    notApplicable: 'sans objet',
    undetermined: 'indéterminé',
  },
  fates: { counted: 'Compté', excluded: 'Non compté', undecided: 'En suspens' },
  evidence: {
    seed: 'source de référence',
    relayed: 'source secondaire',
    inferred: 'inféré',
    caller: 'fourni par vous',
  },
  confidence: { high: 'confiance élevée', medium: 'confiance moyenne', low: 'confiance faible' },
  count: 'Compte',
  share: 'Part',
  margin: 'Marge',
  short: 'Il manque',
  over: 'De trop',
  to: 'à',
  outOf: 'sur',
  minimum: 'minimum',
  maximum: 'maximum',
  why: 'Pourquoi',
  source: 'Source',
  citedAbove: 'Cité plus haut\u00A0:',
  readings: 'Là où les textes se taisent',
  decisive: 'la réponse en dépend',
  pinned: 'lecture choisie',
  explored: 'toutes les lectures essayées',
  parameters: 'Chiffres appliqués',
  since: (date, inferred) => `depuis le ${date}${inferred ? ', date inférée' : ''}`,
  lastAttested: (date) => `attesté pour la dernière fois le ${date}`,
  suppliedBy: (source) => `fourni par vous : ${source}`,
  notCounted: '—',
  offeredOfRequired: 'Plages offertes / requises, par trimestre',
  hoursOfOwed: (isCalendarGiven) =>
    `Heures d’AMP comptées / dues, par trimestre${isCalendarGiven ? '' : ' (dates supposées)'}`,
  hours: {
    signs: { sure: 'comptées', may: 'à savoir', mark: 'dues', atMost: 'dues au plus' },
    why: {
      reached: () => '',
      below: (left) => `il manque ${left}`,
      running: (left) => `court encore : il reste ${left}`,
      open: () => 'indéterminé',
      equivalent: () => 'équivalence',
      exempt: () => 'exempté',
      noHours: () => 'aucune heure due',
      notPractising: () => 'pas de pratique engagée tout le trimestre : aucune heure due',
      exclusive: () => 'sous une dérogation : la question est au comité paritaire',
      noTextInForce: () => 'aucun texte encodé ne donne les heures dues',
    },
    runs: 'court encore',
    nothingOwed: 'aucune heure due',
    owedNotKnown: 'heures dues inconnues',
    carried: (hours) => `dont ${hours} des trimestres d’avant`,
    byActivity: 'Heures comptées, par activité',
    total: 'Année',
    others: (count) => `${count}\u00A0autres`,
  },
  missing: 'Ce qui manque',
  settled: 'Pour trancher, il faudrait connaître',
  orElse: 'ou bien',
  awaited: {
    decision: (authority) => `la décision du ${authority}`,
    text: (parameter, on) => `le texte en vigueur le ${on} (${parameter})`,
    reading: (question) => `la réponse à une question que les textes laissent ouverte : ${question}`,
  },
  line: (line, file) => (file === undefined ? `ligne ${line}` : `ligne ${line} de ${file}`),
  sign: 'un signe',
  time: ({ of, count }) =>
    of === 'week'
      ? 'une semaine'
      : count < 12
        ? count === 1
          ? 'un mois'
          : `${count}\u00A0mois`
        : years(count, 'un an', 'ans'),
  ofMany: (records, first, last) => `${records} (${first} … ${last})`,
  skipped: (count) =>
    `Attention : ${count} ligne${count > 1 ? 's' : ''} illisible${count > 1 ? 's ont été laissées' : ' a été laissée'} de côté; la réponse n’en tient pas compte.`,
};

const english: Words = {
  outcomes: { met: 'met', notMet: 'not met', notApplicable: 'not applicable', undetermined: 'undetermined' },
  fates: { counted: 'Counted', excluded: 'Not counted', undecided: 'Undecided' },
  evidence: {
    seed: 'reference source',
    relayed: 'secondary source',
    inferred: 'inferred',
    caller: 'supplied by you',
  },
  confidence: { high: 'high confidence', medium: 'medium confidence', low: 'low confidence' },
  count: 'Count',
  share: 'Share',
  margin: 'Margin',
  short: 'Short by',
  over: 'Over by',
  to: 'to',
  outOf: 'of',
  minimum: 'minimum',
  maximum: 'maximum',
  why: 'Why',
  source: 'Source',
  citedAbove: 'Cited above:',
  readings: 'Where the texts are silent',
  decisive: 'the answer depends on it',
  pinned: 'reading chosen',
  explored: 'every reading tried',
  parameters: 'Figures applied',
  since: (date, inferred) => `since ${date}${inferred ? ', inferred date' : ''}`,
  lastAttested: (date) => `last attested on ${date}`,
  suppliedBy: (source) => `supplied by you: ${source}`,
  notCounted: '—',
  offeredOfRequired: 'Slots offered / required, by quarter',
  hoursOfOwed: (isCalendarGiven) =>
    `Hours of AMP counted / owed, by quarter${isCalendarGiven ? '' : ' (dates supposed)'}`,
  hours: {
    signs: { sure: 'counted', may: 'to be known', mark: 'owed', atMost: 'owed at the most' },
    why: {
      reached: () => '',
      below: (left) => `short by ${left}`,
      running: (left) => `still runs: ${left} left to do`,
      open: () => 'undetermined',
      equivalent: () => 'equivalence',
      exempt: () => 'exempted',
      noHours: () => 'no hour owed',
      notPractising: () => 'no practice engaged for the whole quarter: no hour owed',
      exclusive: () => 'under a derogation: a question for the joint committee',
      noTextInForce: () => 'no encoded text gives the hours owed',
    },
    runs: 'still runs',
    nothingOwed: 'no hour owed',
    owedNotKnown: 'hours owed not known',
    carried: (hours) => `${hours} of them from the quarters before`,
    byActivity: 'Hours counted, by activity',
    total: 'Year',
    others: (count) => `${count}\u00A0others`,
  },
  missing: 'What is missing',
  settled: 'To settle it, one would need to know',
  orElse: 'or else',
  awaited: {
    decision: (authority) => `the decision of the ${authority}`,
    text: (parameter, on) => `the text in force on ${on} (${parameter})`,
    reading: (question) => `the answer to a question the texts leave open: ${question}`,
  },
  line: (line, file) => (file === undefined ? `line ${line}` : `line ${line} of ${file}`),
  sign: 'a sign',
  time: ({ of, count }) =>
    of === 'week'
      ? 'a week'
      : count < 12
        ? count === 1
          ? 'a month'
          : `${count}\u00A0months`
        : years(count, 'a year', 'years'),
  ofMany: (records, first, last) => `${records} (${first} … ${last})`,
  skipped: (count) =>
    `Beware: ${count} unreadable line${count === 1 ? ' was' : 's were'} left out; the answer does not take ${count === 1 ? 'it' : 'them'} into account.`,
};

export const words: Readonly<Record<Language, Words>> = { fr: french, en: english };
