import type { Period } from '../../law/period.js';
import { InvalidInputError, type Problem, refuse, shown } from '../../law/problem.js';
import { exactText } from '../../law/quantity.js';
import type { AssessOptions } from '../../verdict/options.js';
import { type AnyAssessment, assessBy, type InputOf, REGULATION_NAMES, type RegulationName } from '../regulations.js';
import type { Cause, Searched } from './cause.js';
import type { Claim, Unit, Where } from './claim.js';
import { type Contradiction, contradictions } from './contradiction.js';
import { problemsOfClaims } from './input.js';
import { laws } from './law.family.js';
import { MOST_CAUSES } from './limits.js';
import { givenText, isOpen, type Question, type SoundClaim, type Standing, soundClaims } from './question.js';
import { readings } from './reading.family.js';
import { searchRecords } from './records.search.js';
import { roundings } from './rounding.family.js';
import { ranked, searchFamily } from './search.js';
import { TABLES } from './tables.js';
import { toldOnce, withoutRounding } from './toldOnce.js';
import { traits } from './trait.family.js';
import { windows } from './window.family.js';

/** A claim set beside our recomputation. */
export interface ReconciledClaim {
  readonly figure: string;
  readonly unit: Unit;
  /** As it was given. */
  readonly value: string;
  /** Which one it is, of those the answer has. */
  readonly where: Where;
  readonly period: Period | null;
  readonly standing: Standing;
  readonly ours: Ours;
}

/** Our figure: exact, and as the claim writes its own. */
export interface Ours {
  /** Decimal, or a fraction where decimals do not end; hours in hours; an outcome by its name. */
  readonly exact: string;
  readonly asClaimed: string;
  /** The two counts that a percentage is of, exact. */
  readonly terms: { readonly part: string; readonly whole: string } | null;
  /** What it may come to, where the answer is not settled; `most` is null when nothing bounds it. Null when it is. */
  readonly range: { readonly least: string; readonly most: string | null } | null;
}

/**
 * What came of it.
 * - `agrees`: every claim is our figure at its decimals: nothing was searched;
 * - `explained`: the first cause gives every claim;
 * - `partly`: no cause gives every claim, and some gives one;
 * - `unexplained`: none fits, within the bounds of the search.
 */
export type Conclusion = 'agrees' | 'explained' | 'partly' | 'unexplained';

/** Claims against one answer. Plain JSON. */
export interface Reconciliation {
  readonly regulation: RegulationName;
  readonly conclusion: Conclusion;
  /** `differs` if any claim does, else `open` if any is, else `agrees`. */
  readonly standing: Standing;
  readonly claims: readonly ReconciledClaim[];
  /** Claims that do not go with each other, whatever the records. */
  readonly contradictions: readonly Contradiction[];
  /** Best first; each was recomputed. */
  readonly causes: readonly Cause[];
  /** How many more there are. */
  readonly otherCauses: number;
  readonly searched: readonly Searched[];
}

/**
 * Figures that somebody claims (a letter of the RAMQ, a spreadsheet, another program) against our recomputation; where they differ, what reproduces
 * them: a rounding, a reading, the law of another date, a window, records that have something in common, the smallest set of records. A cause is named
 * only if it was recomputed and gives what is claimed, at its decimals; when none does, `unexplained` says so, and `searched` how far it was looked for.
 *
 * @param claims - figures as they were given, decimals kept; several that a same letter gives are explained together where one cause can
 * @throws InvalidInputError with every problem at once, and nothing else
 *
 * @example
 * const found = reconcile('prem', { physician, records }, { asOf: '2025-02-28' }, [{ figure: 'prem.share', value: '52,7' }]);
 * found.causes[0]?.finding.code; // 'audit.cause.trait'
 */
export function reconcile<N extends RegulationName>(
  regulation: N,
  input: InputOf<N>,
  options: AssessOptions,
  claims: readonly Claim[],
): Reconciliation {
  refuse(problemsOfName(regulation));
  const ofClaims = problemsOfClaims(claims);
  const base = baseOf(regulation, input, options, ofClaims);
  const table = TABLES[regulation];
  const { sound, problems } = soundClaims(claims, table, base);
  refuse(problems);
  const question: Question = { regulation, table, input, options, base, claims: sound };
  const standing = worstOf(sound);
  const reconciled = sound.map(reconciledClaim);
  if (standing === 'agrees') {
    const nothing = { contradictions: [], causes: [], otherCauses: 0, searched: [] };
    return { regulation, conclusion: 'agrees', standing, claims: reconciled, ...nothing };
  }
  const { causes, searched } = searchAll(question);
  const whole = causes[0]?.reproduces.length === sound.length;
  const conclusion = whole ? 'explained' : causes.length > 0 ? 'partly' : 'unexplained';
  return {
    regulation,
    conclusion,
    standing,
    claims: reconciled,
    contradictions: contradictions(question),
    causes: causes.slice(0, MOST_CAUSES),
    otherCauses: Math.max(causes.length - MOST_CAUSES, 0),
    searched,
  };
}

/** Every family, the simplest first. */
function searchAll(question: Question): { readonly causes: readonly Cause[]; readonly searched: readonly Searched[] } {
  const families = [
    searchFamily('rounding', roundings, question),
    searchFamily('reading', readings, question),
    searchFamily('law', laws, question),
    searchFamily('window', windows, question),
    searchFamily('trait', traits, question),
    searchRecords(question),
  ];
  const every = withoutRounding(families.flatMap((family) => [...family.causes, ...family.combined]));
  const whole = every.filter(({ reproduces }) => reproduces.length === question.claims.length);
  // What gives every claim makes nothing of what gives some.
  const causes = whole.length > 0 ? whole : every;
  return { causes: ranked(toldOnce(causes)), searched: families.map((family) => family.searched) };
}

function worstOf(claims: readonly SoundClaim[]): Standing {
  const found = new Set(claims.map(({ standing }) => standing));
  return (['differs', 'open'] as const).find((one) => found.has(one)) ?? 'agrees';
}

function reconciledClaim({ claim, figure, claimed, found, standing }: SoundClaim): ReconciledClaim {
  const { value, where, period } = found;
  const { figure: id, value: given } = claim;
  const asClaimed = givenText(value, claimed);
  return { figure: id, unit: figure.unit, value: given, where, period, standing, ours: oursOf(value, asClaimed) };
}

function oursOf(value: SoundClaim['found']['value'], asClaimed: string): Ours {
  if (value.kind === 'outcome') return { exact: value.outcome, asClaimed, terms: null, range: null };
  const { shown: exactly, terms, least, most } = value;
  return {
    exact: exactText(exactly),
    asClaimed,
    terms: terms === undefined ? null : { part: exactText(terms.part), whole: exactText(terms.whole) },
    range: isOpen(value) ? { least: exactText(least), most: most === null ? null : exactText(most) } : null,
  };
}

/** The answer to what was asked. @throws InvalidInputError with every problem of what was asked and of what was claimed */
function baseOf<N extends RegulationName>(
  regulation: N,
  input: InputOf<N>,
  options: AssessOptions,
  ofClaims: readonly Problem[],
): AnyAssessment {
  const asked = ofClaims.length === 0 ? [] : problemsOfQuestion(() => assessBy(regulation, input, options));
  refuse([...asked, ...ofClaims]);
  return assessBy(regulation, input, options);
}

function problemsOfQuestion(ask: () => unknown): readonly Problem[] {
  try {
    ask();
    return [];
  } catch (error) {
    if (error instanceof InvalidInputError) return error.problems;
    throw error;
  }
}

function problemsOfName(name: string): readonly Problem[] {
  if ((REGULATION_NAMES as readonly string[]).includes(name)) return [];
  const list = REGULATION_NAMES.map((one) => `"${one}"`).join(', ');
  return [{ path: 'regulation', seen: shown(name), expected: { fr: list, en: list } }];
}
