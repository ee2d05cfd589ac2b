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
 * Which dated figures explain that an answer is not the same as the law became known: the question is asked again on each day on which a figure that
 * bears on it became public, and on its eve; between two of those days, halving what lies between while the answers at its ends differ, for texts
 * that give no figure. Days that change nothing are left out; a change undone in between by texts without a figure is not seen.
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
  const days = publicationDays(from, to, ask);
  return [...days, to].flatMap((day, i) => stepsBetween(days[i - 1] ?? from, day, ask));
}

type Ask = (knownAt: LocalDate) => AnyAssessment;

/** The days after one and up to another on which a figure applied on any of them became public, in order. */
function publicationDays(from: LocalDate, to: LocalDate, ask: Ask): readonly LocalDate[] {
  const days = new Set<LocalDate>();
  const waiting: AnyAssessment[] = [ask(from), ask(to)];
  for (let answer = waiting.pop(); answer !== undefined; answer = waiting.pop()) {
    for (const { publishedOn: on } of answer.parameters) {
      if (on === undefined || on <= from || on > to || days.has(on)) continue;
      days.add(on);
      // What was applied on the eve may itself have become public since.
      waiting.push(ask(plusDays(on, -1)), ask(on));
    }
  }
  return [...days].sort();
}

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
