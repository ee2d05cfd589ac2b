import { intersect, lengthInDays, type Period } from '../../law/period.js';
import { InvalidInputError, type Problem, shown } from '../../law/problem.js';
import { compare, type Exact } from '../../law/quantity.js';
import type { AssessOptions } from '../../verdict/options.js';
import type { Verdict } from '../../verdict/verdict.js';
import { type AnyAssessment, assessBy, type RegulationName } from '../regulations.js';
import { asClaimed, type Claim, type Claimed, claimedOf, exactlyClaimed, gives, type Where } from './claim.js';
import { EXPECTED_OF } from './expected.js';
import { type FigureOf, type Found, type Value, verdictsOf } from './found.js';
import type { Rounding } from './rounding.js';
import type { Table } from './table.js';

/** A claim set beside the figure that it is about. */
export interface SoundClaim {
  readonly claim: Claim;
  readonly figure: FigureOf;
  readonly claimed: Claimed;
  /** As our answer has it. */
  readonly found: Found;
  /** Its place among the figures of its kind, and how many they are. */
  readonly ordinal: number;
  readonly of: number;
  readonly standing: Standing;
  /** The verdict that an outcome is of. */
  readonly verdict: Verdict | undefined;
}

/**
 * - `agrees`: our figure, brought to its decimals, is the one claimed;
 * - `open`: our answer is not settled, and the claim is within what it may come to;
 * - `differs`: it is not.
 */
export type Standing = 'agrees' | 'open' | 'differs';

/** What is claimed of one answer, and all that is needed to ask again otherwise. */
export interface Question {
  readonly regulation: RegulationName;
  readonly table: Table;
  readonly input: object;
  readonly options: AssessOptions;
  readonly base: AnyAssessment;
  readonly claims: readonly SoundClaim[];
}

/** Asks again with something changed; `undefined` when what was changed is no longer accepted. */
export function askedAgain(
  { regulation, input, options }: Pick<Question, 'regulation' | 'input' | 'options'>,
  changed: { readonly input?: object; readonly options?: Partial<AssessOptions> },
): AnyAssessment | undefined {
  try {
    return assessBy(regulation, (changed.input ?? input) as never, { ...options, ...changed.options });
  } catch (error) {
    if (error instanceof InvalidInputError) return undefined;
    throw error;
  }
}

/**
 * The figure that a claim is about, in another answer: of the same days; where periods moved, of those that share the most days with them; else, if
 * there are as many, in the same place.
 */
export function sameFigure({ figure, found, ordinal, of }: SoundClaim, assessment: AnyAssessment): Found | undefined {
  const all = figure.read(assessment);
  const alike = all.filter(({ where }) => isSameWhere(where, found.where));
  const candidates = alike.length > 0 ? alike : all.length === 1 ? all : [];
  const [only, ...others] = candidates;
  if (others.length === 0) return only;
  const shared = candidates.map(({ period }) => daysShared(period, found.period));
  const most = Math.max(...shared);
  if (most > 0) return candidates[shared.indexOf(most)];
  return all.length === of ? all[ordinal] : undefined;
}

function daysShared(a: Period | null, b: Period | null): number {
  const both = a === null || b === null ? undefined : intersect(a, b);
  return both === undefined ? 0 : lengthInDays(both);
}

export function isSameWhere(a: Where, b: Where): boolean {
  const [mine, theirs] = [Object.entries(a), Object.entries(b)];
  return mine.length === theirs.length && mine.every(([key, value]) => b[key] === value);
}

/** Whether a figure is what is claimed, once brought to its decimals. */
export function isGiven(value: Value, claimed: Claimed, rounding: Rounding = 'nearest'): boolean {
  if (value.kind === 'outcome') return claimed.kind === 'outcome' && value.outcome === claimed.outcome;
  return gives(value.shown, claimed, rounding);
}

/** A figure as the claim would write it. */
export function givenText(value: Value, claimed: Claimed, rounding: Rounding = 'nearest'): string {
  return value.kind === 'outcome' ? value.outcome : asClaimed(value.shown, claimed, rounding);
}

export function standingOf(value: Value, claimed: Claimed): Standing {
  if (isGiven(value, claimed)) return 'agrees';
  if (value.kind === 'outcome') return value.outcome === 'undetermined' ? 'open' : 'differs';
  const number = exactlyClaimed(claimed);
  if (number === undefined || !isOpen(value)) return 'differs';
  const isAbove = compare(value.least, number) <= 0 || gives(value.least, claimed);
  const isBelow = value.most === null || compare(number, value.most) <= 0 || gives(value.most, claimed);
  return isAbove && isBelow ? 'open' : 'differs';
}

/** Whether a number may come to something else. */
export function isOpen({ least, most }: { readonly least: Exact; readonly most: Exact | null }): boolean {
  return most === null || compare(least, most) !== 0;
}

/** Each claim beside its figure, or every problem of them. */
export function soundClaims(
  claims: readonly Claim[],
  table: Table,
  base: AnyAssessment,
): { readonly sound: readonly SoundClaim[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const sound = claims.flatMap((claim, i): readonly SoundClaim[] => {
    const one = soundClaim(claim, `claims[${i}]`, table, base);
    if ('claimed' in one) return [one];
    problems.push(one);
    return [];
  });
  return { sound, problems };
}

function soundClaim(claim: Claim, path: string, table: Table, base: AnyAssessment): SoundClaim | Problem {
  const figure = table.figures.find(({ id }) => id === claim.figure);
  const all = figure?.read(base) ?? [];
  if (figure === undefined || all.length === 0) {
    const ids = table.figures.filter(({ read }) => read(base).length > 0).map(({ id }) => `"${id}"`);
    const list = ids.join(', ');
    const expected = { fr: `un chiffre de cette réponse : ${list}`, en: `a figure of this answer: ${list}` };
    return { path: `${path}.figure`, seen: shown(claim.figure), expected };
  }
  const claimed = claimedOf(claim.value, figure.unit);
  if (claimed === undefined)
    return { path: `${path}.value`, seen: shown(claim.value), expected: EXPECTED_OF[figure.unit] };
  const asked = claim.where ?? (figure.unit === 'outcome' ? { rule: base.verdict.rule } : {});
  const matching = all.filter((found) => isWithin(asked, found));
  const [found, ...others] = matching;
  if (found === undefined || others.length > 0) {
    const list = choicesAmong(found === undefined ? all : matching);
    const expected = { fr: `un seul parmi : ${list}`, en: `one alone among: ${list}` };
    return { path: `${path}.where`, seen: shown(claim.where), expected };
  }
  const standing = standingOf(found.value, claimed);
  const ordinal = all.indexOf(found);
  // Outcomes are read in the order of the verdicts.
  const verdict = figure.unit === 'outcome' ? verdictsOf(base)[ordinal] : undefined;
  return { claim, figure, claimed, found, ordinal, of: all.length, standing, verdict };
}

/** What tells a figure from others of its kind: its names, and its first and last days. */
export function wholeWhere({ where, period }: Found): Where {
  return { ...where, ...(period === null ? {} : { from: period.from, to: period.to }) };
}

function isWithin(asked: Where, found: Found): boolean {
  const whole = wholeWhere(found);
  return Object.entries(asked).every(([key, value]) => whole[key] === value);
}

/** No more choices than these are listed. */
const MOST_CHOICES = 24;

function choicesAmong(all: readonly Found[]): string {
  const texts = all.slice(0, MOST_CHOICES).map((found) => JSON.stringify(wholeWhere(found)));
  return `${texts.join(', ')}${all.length > MOST_CHOICES ? ', …' : ''}`;
}
