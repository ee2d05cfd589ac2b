import { dayNumber, type LocalDate, localDate, plusDays } from '../../law/localDate.js';
import { difference } from '../difference.js';
import type { AnyAssessment } from '../regulations.js';
import { allYearsLater, staysApart, yearsLater } from './change.js';
import { KNOWN_FROM, KNOWN_TO, MOST_YEARS_AWAY } from './limits.js';
import { askedAgain, type Question } from './question.js';
import { ofEach } from './rounding.records.js';
import type { Hypothesis } from './search.js';

/**
 * The law of another date: as it was known before a text became public, a threshold that a page gives without its dates, and the law of other years
 * on the same facts.
 */
export function* laws(question: Question): Generator<Hypothesis> {
  yield* knownEarlier(question);
  yield* undatedThresholds(question);
  for (let years = 1; years <= MOST_YEARS_AWAY; years += 1) {
    for (const away of [-years, years]) {
      if (staysApart(question.input, question.table.records, away)) yield ofYear(question, away);
    }
  }
}

/** One for each run of days over which what was public answered alike: its last day. */
function* knownEarlier(question: Question): Generator<Hypothesis> {
  const answers = new Map<LocalDate, { readonly answer: AnyAssessment | undefined; readonly text: string }>();
  const asked = (knownAt: LocalDate) => {
    const known = answers.get(knownAt);
    if (known !== undefined) return known;
    const answer = askedAgain(question, { options: { knownAt } });
    const one = { answer, text: answer === undefined ? '' : JSON.stringify(answer.verdict) };
    answers.set(knownAt, one);
    return one;
  };
  const days = lastDaysBefore(localDate(KNOWN_FROM), localDate(KNOWN_TO), (on) => asked(on).text);
  const { answer: now } = asked(localDate(KNOWN_TO));
  // Nearest to today first.
  for (const on of [...days].reverse()) {
    const { answer } = asked(on);
    if (answer === undefined) continue;
    yield {
      cost: 1,
      finding: () => ({
        code: 'audit.cause.knownAt',
        on,
        figures: now === undefined ? [] : difference(now, answer).figures,
      }),
      ask: () => ofEach(question, answer),
    };
  }
  if (question.options.knownAt === undefined || now === undefined) return;
  yield {
    cost: 1,
    finding: () => ({ code: 'audit.cause.knownAt', on: KNOWN_TO, figures: difference(question.base, now).figures }),
    ask: () => ofEach(question, now),
  };
}

const HALVES = 2;

/** The eve of each day on which what is known changes the answer. */
function lastDaysBefore(from: LocalDate, to: LocalDate, answerOn: (on: LocalDate) => string): readonly LocalDate[] {
  if (answerOn(from) === answerOn(to)) return [];
  const width = dayNumber(to) - dayNumber(from);
  if (width === 1) return [from];
  const middle = plusDays(from, Math.floor(width / HALVES));
  return [...lastDaysBefore(from, middle, answerOn), ...lastDaysBefore(middle, to, answerOn)];
}

/** The dollars of a billing day that a page read gives without the days they governed: relayed, never applied unless the caller vouches for them. */
const UNDATED = [
  {
    full: '518',
    half: '259',
    source: 'FMRQ, Vos obligations après l’obtention d’un PREM (sans date) : « au moins 259 $, mais moins de 518 $ »',
  },
] as const;

function* undatedThresholds(question: Question): Generator<Hypothesis> {
  const { table, input, base } = question;
  if (!table.takesThresholds) return;
  const span = table.span(base);
  if (span === null) return;
  for (const { full, half, source } of UNDATED) {
    const thresholds = [{ from: span.from, to: span.to, full, half, source }];
    yield {
      cost: 2,
      finding: () => ({ code: 'audit.cause.threshold', full, half, source }),
      ask: () => ofEach(question, askedAgain(question, { input: { ...input, thresholds } })),
    };
  }
}

/** Every date of the question moved: the same facts under the law of that year. */
function ofYear(question: Question, years: number): Hypothesis {
  const { asOf } = question.options;
  const on = yearsLater(asOf, years);
  return {
    cost: 2 + Math.abs(years),
    alike: years < 0 ? 'earlier' : 'later',
    finding: () => ({ code: 'audit.cause.lawOfYear', years, on }),
    ask: () =>
      ofEach(question, askedAgain(question, { input: allYearsLater(question.input, years), options: { asOf: on } })),
  };
}
