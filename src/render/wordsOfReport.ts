import type { Language } from '../law/bilingual.js';

/** The words of a report that a text on a terminal does without. */
export interface ReportWords {
  readonly report: string;
  readonly toContent: string;
  readonly contents: string;
  readonly asOf: (date: string) => string;
  readonly knownAt: (date: string) => string;
  readonly answer: string;
  readonly pictures: string;
  readonly calendar: string;
  readonly several: string;
  /** What the calendar shows, for who does not see it. */
  readonly calendarOf: (first: string, last: string) => string;
  readonly course: string;
  /** What a line shows, for who does not see it. */
  readonly courseOf: (minimum: string, last: string) => string;
  readonly openEnd: string;
  readonly held: string;
  readonly sameFigures: string;
  readonly month: string;
  readonly endOf: string;
  readonly dates: (count: number) => string;
  readonly inTerritory: string;
  readonly total: string;
  readonly quarter: string;
  readonly counted: string;
  readonly activity: string;
  readonly stretch: string;
  readonly columns: Readonly<Record<RecordColumn, string>>;
  readonly reason: string;
  readonly others: string;
  readonly option: string;
  readonly itWouldBe: string;
  readonly shown: string;
  readonly figure: string;
  readonly value: string;
  readonly notes: string;
  readonly region: (code: string) => string;
  readonly seal: string;
  readonly sealed: string;
  readonly sealFields: Readonly<Record<'format' | 'digest' | 'library' | 'asOf', string>>;
  readonly caution: string;
}

export type RecordColumn =
  | 'line'
  | 'file'
  | 'number'
  | 'date'
  | 'place'
  | 'activity'
  | 'physician'
  | 'amount'
  | 'time'
  | 'days'
  | 'reference';

const french: ReportWords = {
  report: 'Rapport',
  toContent: 'Aller à la réponse',
  contents: 'Sommaire',
  asOf: (date) => `au ${date}`,
  knownAt: (date) => `selon le droit publié le ${date}`,
  answer: 'Réponse',
  pictures: 'En images',
  calendar: 'Les dates, mois par mois',
  several: 'plusieurs autres, le même jour',
  calendarOf: (first, last) =>
    `Calendrier de ${first} à ${last} : chaque date porte la lettre de ce que ses relevés sont devenus.`,
  course: 'La part, à mesure que l’année avance',
  courseOf: (minimum, last) =>
    `Part cumulée des journées comptées, contre le minimum de ${minimum}; à la fin, ${last}.`,
  openEnd:
    'Le trait vertical, à la fin, va du moins au plus que donneraient ce qui est en suspens et les lectures des textes.',
  held: 'Ce qui est détenu, d’une date à l’autre',
  sameFigures: 'Les mêmes chiffres, en tableau',
  month: 'Mois',
  endOf: 'À la fin de',
  dates: (count) => `${count}\u00A0date${count > 1 ? 's' : ''}`,
  inTerritory: 'Dans le territoire',
  total: 'En tout',
  quarter: 'Trimestre du',
  counted: 'Compté / dû',
  activity: 'Activité',
  stretch: 'Période',
  columns: {
    line: 'Ligne',
    file: 'Fichier',
    number: 'N°',
    date: 'Date',
    place: 'Lieu',
    activity: 'Activité',
    physician: 'Médecin',
    amount: 'Montant',
    time: 'Temps',
    days: 'Journées',
    reference: 'Référence',
  },
  reason: 'Motif',
  others: 'autres',
  option: 'Si l’on répond',
  itWouldBe: 'ce serait',
  shown: 'lecture des chiffres montrés',
  figure: 'Chiffre',
  value: 'Valeur',
  notes: 'Depuis',
  region: (code) => `région ${code}`,
  seal: 'Sceau',
  sealed:
    'Cette empreinte (SHA-256) désigne la réponse et ce qui a été demandé. L’enveloppe que « omnipraticien seal » écrit de la même question porte la même (digests.whole), et « omnipraticien verify » la vérifie.',
  sealFields: {
    format: 'Format',
    digest: 'Empreinte',
    library: 'Version d’omnipraticien',
    asOf: 'Date de la question',
  },
  caution: 'Mise en garde',
};

const english: ReportWords = {
  report: 'Report',
  toContent: 'Go to the answer',
  contents: 'Contents',
  asOf: (date) => `as of ${date}`,
  knownAt: (date) => `under the law as public on ${date}`,
  answer: 'Answer',
  pictures: 'In pictures',
  calendar: 'The dates, month by month',
  several: 'several others on one date',
  calendarOf: (first, last) =>
    `Calendar from ${first} to ${last}: each date bears the letter of what became of its records.`,
  course: 'The share as the year went',
  courseOf: (minimum, last) =>
    `Running share of the days counted, against the minimum of ${minimum}; at the end, ${last}.`,
  openEnd:
    'The upright line at the end goes from the least to the most that what is undecided and the readings of the texts could give.',
  held: 'What is held, from one date to the next',
  sameFigures: 'The same figures as a table',
  month: 'Month',
  endOf: 'At the end of',
  dates: (count) => `${count}\u00A0date${count === 1 ? '' : 's'}`,
  inTerritory: 'In the territory',
  total: 'In all',
  quarter: 'Quarter from',
  counted: 'Counted / owed',
  activity: 'Activity',
  stretch: 'Period',
  columns: {
    line: 'Line',
    file: 'File',
    number: 'No.',
    date: 'Date',
    place: 'Place',
    activity: 'Activity',
    physician: 'Physician',
    amount: 'Amount',
    time: 'Time',
    days: 'Days',
    reference: 'Reference',
  },
  reason: 'Reason',
  others: 'others',
  option: 'If the answer to it is',
  itWouldBe: 'it would be',
  shown: 'reading of the figures shown',
  figure: 'Figure',
  value: 'Value',
  notes: 'Since',
  region: (code) => `region ${code}`,
  seal: 'Seal',
  sealed:
    'This digest (SHA-256) names the answer and what was asked. The envelope that "omnipraticien seal" writes of the same question bears the same (digests.whole), and "omnipraticien verify" checks it.',
  sealFields: { format: 'Format', digest: 'Digest', library: 'Version of omnipraticien', asOf: 'Date of the question' },
  caution: 'Caution',
};

export const reportWords: Readonly<Record<Language, ReportWords>> = { fr: french, en: english };
