import type { Activity, SiteAuthorisation } from '../depannage/index.js';
import type { Bilingual } from '../law/bilingual.js';
import { folded } from '../law/territory.js';
import { known, type Parsed } from './fields.js';

type Sector = SiteAuthorisation['sector'];

const SECTORS: Readonly<Record<string, Sector>> = {
  urgence: 'urgence',
  urgences: 'urgence',
  salledurgence: 'urgence',
  servicedurgence: 'urgence',
  emergency: 'urgence',
  emergencyroom: 'urgence',
  emergencydepartment: 'urgence',
  er: 'urgence',
  ed: 'urgence',
  courteduree: 'courteDuree',
  soinsdecourteduree: 'courteDuree',
  unitedecourteduree: 'courteDuree',
  unitedesoinsdecourteduree: 'courteDuree',
  hospitalisation: 'courteDuree',
  hospitalisationencourteduree: 'courteDuree',
  hospitalization: 'courteDuree',
  shortstay: 'courteDuree',
  shortstayunit: 'courteDuree',
  obstetrique: 'obstetrique',
  obstetrics: 'obstetrique',
  anesthesie: 'anesthesiologie',
  anesthesiologie: 'anesthesiologie',
  anesthesia: 'anesthesiologie',
  anaesthesia: 'anesthesiologie',
  anesthesiology: 'anesthesiologie',
  anaesthesiology: 'anesthesiologie',
};
/** None of the four, by its own name. */
const OTHERS: Readonly<Record<string, 'other'>> = {
  autre: 'other',
  autres: 'other',
  other: 'other',
  cabinet: 'other',
  chsld: 'other',
  soinsadomicile: 'other',
  office: 'other',
  homecare: 'other',
};

/** The sector of an activity; an empty cell is not known. */
export function sectorOf(cell: string): Parsed<Activity['sector']> {
  const key = folded(cell);
  const sector = cell === '' ? null : (known(SECTORS, key) ?? known(OTHERS, key));
  return sector === undefined ? { expected: EXPECTED.sector } : { value: sector };
}

/** The sector of an authorisation, which is always one of the four. */
export function authorisedSectorOf(cell: string): Parsed<Sector> {
  const sector = known(SECTORS, folded(cell));
  return sector === undefined ? { expected: EXPECTED.authorisedSector } : { value: sector };
}

type Measure = NonNullable<Activity['measure']>;

const LETTERS: Readonly<Record<string, Measure>> = { 297: 'le297', 132: 'le132', 285: 'le285' };
const LETTER = /^(?:le|lettredentente|letterofagreement|mesure|measure)?(?:no|n)?(\d+)$/;

/** « LE 297 », « LE-297 », « lettre d’entente no 297 », « 297 »; an empty cell is none. */
export function measureOf(cell: string): Parsed<Measure | undefined> {
  if (cell === '') return { value: undefined };
  const [, number = ''] = LETTER.exec(folded(cell.normalize('NFKC'))) ?? [];
  const measure = known(LETTERS, number);
  return measure === undefined ? { expected: EXPECTED.measure } : { value: measure };
}

type Decision = NonNullable<SiteAuthorisation['decision']>;

const DECISIONS: Readonly<Record<string, Decision>> = {
  accordee: 'granted',
  accorde: 'granted',
  autorisee: 'granted',
  autorise: 'granted',
  acceptee: 'granted',
  accepte: 'granted',
  approuvee: 'granted',
  approuve: 'granted',
  granted: 'granted',
  authorised: 'granted',
  authorized: 'granted',
  approved: 'granted',
  refusee: 'refused',
  refuse: 'refused',
  rejetee: 'refused',
  rejete: 'refused',
  refused: 'refused',
  denied: 'refused',
  rejected: 'refused',
  enattente: 'pending',
  enattentededecision: 'pending',
  aletude: 'pending',
  pending: 'pending',
};

/** What the committee decided; an empty cell is not known. */
export function decisionOf(cell: string): Parsed<Decision | null> {
  if (cell === '') return { value: null };
  const decision = known(DECISIONS, folded(cell));
  return decision === undefined ? { expected: EXPECTED.decision } : { value: decision };
}

/** The same of a revision; an empty cell says that none was asked for. */
export function revisionOf(cell: string): Parsed<Decision | undefined> {
  if (cell === '') return { value: undefined };
  const decision = known(DECISIONS, folded(cell));
  return decision === undefined ? { expected: EXPECTED.revision } : { value: decision };
}

const MOST_DIGITS = 7;

/** A whole number of shifts or weeks; an empty cell is not known. */
export function unitsOf(cell: string): Parsed<number | null> {
  if (cell === '') return { value: null };
  const isWhole = /^\d+$/.test(cell) && cell.length <= MOST_DIGITS;
  return isWhole ? { value: Number(cell) } : { expected: EXPECTED.units };
}

/** A cell that may be left empty, and then says nothing. */
export function optional<T>(parse: (cell: string) => Parsed<T>): (cell: string) => Parsed<T | undefined> {
  return (cell) => (cell === '' ? { value: undefined } : parse(cell));
}

const EXPECTED = {
  sector: {
    fr: '« urgence », « courte durée » (hospitalisation), « obstétrique », « anesthésiologie » ou « autre », ou rien s’il est inconnu',
    en: '"emergency", "short stay" (hospitalisation), "obstetrics", "anaesthesiology" or "other", or nothing if not known',
  },
  authorisedSector: {
    fr: '« urgence », « courte durée » (hospitalisation), « obstétrique » ou « anesthésiologie »',
    en: '"emergency", "short stay" (hospitalisation), "obstetrics" or "anaesthesiology"',
  },
  measure: {
    fr: '« LE 297 », « LE 132 » ou « LE 285 », ou rien s’il n’y en a pas',
    en: '"LE 297", "LE 132" or "LE 285", or nothing if there is none',
  },
  decision: {
    fr: '« accordée », « refusée » ou « en attente », ou rien si elle est inconnue',
    en: '"granted", "refused" or "pending", or nothing if not known',
  },
  revision: {
    fr: '« accordée », « refusée » ou « en attente », ou rien si aucune révision n’a été demandée',
    en: '"granted", "refused" or "pending", or nothing if no revision was asked for',
  },
  units: {
    fr: 'un nombre entier de quarts ou de semaines, ou rien s’il est inconnu',
    en: 'a whole number of shifts or weeks, or nothing if not known',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
