import { isLocalDate, type LocalDate, plusDays } from '../law/localDate.js';
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
 * bears on it became public, and on its eve. Days that change nothing are left out.
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
  const { from, to } = known;
  const answers = new Map<string, AnyAssessment>();
  const ask = (knownAt: string | undefined): AnyAssessment => {
    const key = knownAt ?? '';
    const answer = answers.get(key) ?? assessBy(regulation, input, { ...options, ...(knownAt && { knownAt }) });
    answers.set(key, answer);
    return answer;
  };
  const days = new Set<LocalDate>();
  const waiting: AnyAssessment[] = [ask(from), ask(to)];
  for (let answer = waiting.pop(); answer !== undefined; answer = waiting.pop()) {
    for (const { publishedOn: on } of answer.parameters) {
      if (on === undefined || on <= from || (to !== undefined && on > to) || days.has(on)) continue;
      days.add(on);
      // What was applied on the eve may itself have become public since.
      waiting.push(ask(plusDays(on, -1)), ask(on));
    }
  }
  return [...days].sort().flatMap((on) => stepOn(on, ask(plusDays(on, -1)), ask(on)));
}

function stepOn(on: LocalDate, before: AnyAssessment, after: AnyAssessment): readonly Step[] {
  const apart = difference(before, after);
  const isSame = [apart.outcomes, apart.figures, apart.readings, apart.records].every((list) => list.length === 0);
  if (isSame) return [];
  const figures = [...new Set(apart.figures.filter((one) => one.after?.publishedOn === on).map(({ id }) => id))];
  const { rule, outcome } = after.verdict;
  const found = {
    code: 'audit.becamePublic',
    on,
    figures,
    rule,
    before: before.verdict.outcome,
    after: outcome,
  } as const;
  return [{ ...apart, on, found }];
}

function problemsOfKnown({ from, to }: Known): readonly Problem[] {
  const problems: Problem[] = [];
  if (!isLocalDate(from)) problems.push({ path: 'known.from', seen: shown(from), expected: EXPECTED.date });
  if (to === undefined) return problems;
  if (!isLocalDate(to)) problems.push({ path: 'known.to', seen: shown(to), expected: EXPECTED.date });
  else if (to < from) problems.push({ path: 'known.to', seen: shown(to), expected: EXPECTED.endsBeforeStart });
  return problems;
}
