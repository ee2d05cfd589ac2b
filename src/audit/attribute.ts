import { dayNumber, isLocalDate, type LocalDate, localDate, plusDays } from '../law/localDate.js';
import { type Problem, refuse, shown } from '../law/problem.js';
import type { AssessOptions } from '../verdict/options.js';
import { type Difference, difference } from './difference.js';
import { EXPECTED } from './expected.js';
import type { BecamePublic } from './findings.js';
import { type AnyAssessment, assessBy, type InputOf, type RegulationName } from './regulations.js';

/** A day on which figures became public, and what they did to the answer. */
export interface Step extends Difference {
  readonly on: LocalDate;
  readonly found: BecamePublic;
}

/** The days between two on which the law was known; `to` absent: everything encoded. */
export interface Known {
  readonly from: string;
  readonly to?: string;
}

/**
 * Which dated figures explain that an answer is not the same as the law became known: the question is asked again, what lies between two days being
 * halved while their answers differ, down to each day on which it changed and the eve. A figure that another replaces and that comes back is seen, since
 * the days of its publication are not the same; what texts without a figure change, and undo before the last day, is not.
 *
 * @param options - those of the question, without `knownAt`
 * @throws InvalidInputError with every problem at once
 */
export function attribute<N extends RegulationName>(
  regulation: N,
  input: InputOf<N>,
  options: Omit<AssessOptions, 'knownAt'>,
  known: Known,
): readonly Step[] {
  refuse(problemsOfKnown(known));
  const [from, to] = [localDate(known.from), localDate(known.to ?? LAST_DAY)];
  const answers = new Map<LocalDate, AnyAssessment>();
  const ask = (knownAt: LocalDate): AnyAssessment => {
    const answer = answers.get(knownAt) ?? assessBy(regulation, input, { ...options, knownAt });
    answers.set(knownAt, answer);
    return answer;
  };
  return stepsBetween(from, to, ask);
}

type Ask = (knownAt: LocalDate) => AnyAssessment;

/** The days after one and up to another on which the answer changed. */
function stepsBetween(from: LocalDate, to: LocalDate, ask: Ask): readonly Step[] {
  const apart = difference(ask(from), ask(to));
  if ([apart.outcomes, apart.figures, apart.readings, apart.records].every((list) => list.length === 0)) return [];
  const width = dayNumber(to) - dayNumber(from);
  if (width === 1) return [stepOn(to, ask(from), ask(to), apart)];
  const middle = plusDays(from, Math.floor(width / HALVES));
  return [...stepsBetween(from, middle, ask), ...stepsBetween(middle, to, ask)];
}

const HALVES = 2;

function stepOn(
  on: LocalDate,
  { verdict: before }: AnyAssessment,
  { verdict }: AnyAssessment,
  apart: Difference,
): Step {
  const figures = [...new Set(apart.figures.filter((one) => one.after?.publishedOn === on).map(({ id }) => id))];
  const { rule, outcome: after } = verdict;
  return { ...apart, on, found: { code: 'audit.becamePublic', on, figures, rule, before: before.outcome, after } };
}

/** All that is encoded is public by then. */
const LAST_DAY = '9999-12-31';

function problemsOfKnown({ from, to }: Known): readonly Problem[] {
  const problems: Problem[] = [];
  if (!isLocalDate(from)) problems.push({ path: 'known.from', seen: shown(from), expected: EXPECTED.date });
  if (to === undefined) return problems;
  if (!isLocalDate(to)) problems.push({ path: 'known.to', seen: shown(to), expected: EXPECTED.date });
  else if (to < from) problems.push({ path: 'known.to', seen: shown(to), expected: EXPECTED.endsBeforeStart });
  return problems;
}
