import { lastDayOfMonths, plusMonths } from '../../law/calendar.js';
import { type LocalDate, localDate, plusDays } from '../../law/localDate.js';
import { contains, type Period } from '../../law/period.js';
import type { AnyAssessment } from '../regulations.js';
import { freeDates, recordsIn, withoutRecords, withRecords } from './change.js';
import type { Found } from './found.js';
import { MOST_PERIODS_AWAY } from './limits.js';
import { askedAgain, isSameWhere, type Question, type SoundClaim } from './question.js';
import { ofEach } from './rounding.records.js';
import type { Hypothesis } from './search.js';
import type { AnyRecord, RecordsOf } from './table.js';

/**
 * The window: another year, quarter or notice; a first or last day not counted, or one more; counting that stopped or began at the end of a month;
 * the calendar year.
 */
export function* windows(question: Question): Generator<Hypothesis> {
  const seen = new Set(question.claims.map(({ found }) => found.period?.from ?? ''));
  yield* otherPeriods(question, question.base, seen);
  const span = spanOf(question);
  if (span === null) return;
  yield* periodsAway(question, span, seen);
  for (const its of question.table.records) {
    if (recordsIn(question.input, its).length === 0) continue;
    yield* ends(question, its, span);
    yield* cuts(question, its, span);
    yield* calendarYears(question, its, span);
  }
}

/** The days claimed of: those of the claims, else those of the question, else all there are records of. */
export function spanOf(question: Question): Period | null {
  const { claims, table, base, options } = question;
  const periods = claims.flatMap(({ found }) => (found.period === null ? [] : [found.period]));
  const [first] = periods;
  const whole = table.span(base);
  const span = first !== undefined && periods.every((one) => one.from === first.from) ? first : whole;
  const asOf = localDate(options.asOf);
  if (span === null) return spanOfRecords(question, asOf);
  if (asOf < span.from) return span;
  return { from: span.from, to: asOf < span.to ? asOf : span.to };
}

function spanOfRecords({ table, input }: Question, asOf: LocalDate): Period | null {
  const dates = table.records.flatMap((its) => recordsIn(input, its).map(({ date }) => date as LocalDate)).sort();
  const [from] = dates;
  return from === undefined || from > asOf ? null : { from, to: asOf };
}

/** The figures of other days in an answer, all of the same; those seen already are not again. */
function* otherPeriods(question: Question, answer: AnyAssessment, seen: Set<string>): Generator<Hypothesis> {
  const { claims } = question;
  for (const period of claims.flatMap((claim) => alikeIn(claim, answer).flatMap((one) => one.period ?? []))) {
    if (seen.has(period.from)) continue;
    seen.add(period.from);
    yield {
      cost: 1,
      finding: () => ({ code: 'audit.cause.otherPeriod', from: period.from, to: period.to }),
      ask: () => claims.map((claim) => alikeIn(claim, answer).find((one) => one.period?.from === period.from)),
    };
  }
}

function alikeIn({ figure, found }: SoundClaim, answer: AnyAssessment): readonly Found[] {
  const all = figure.read(answer);
  const alike = all.filter(({ where }) => isSameWhere(where, found.where));
  return alike.length > 0 ? alike : all;
}

/** The years or quarters before and after, each asked about on its last day. */
function* periodsAway(question: Question, { from, to }: Period, seen: Set<string>): Generator<Hypothesis> {
  const { months } = question.table;
  if (months === null) return;
  for (let away = 1; away <= MOST_PERIODS_AWAY; away += 1) {
    const before = plusDays(plusMonths(from, -months * (away - 1)), -1);
    const after = lastDayOfMonths(plusDays(to, 1), months * away);
    for (const asOf of [before, after]) {
      const answer = askedAgain(question, { options: { asOf } });
      if (answer !== undefined) yield* otherPeriods(question, answer, seen);
    }
  }
}

/** A first or a last day not counted, or the day before the first or after the last counted with them. */
function* ends(question: Question, its: RecordsOf, { from, to }: Period): Generator<Hypothesis> {
  const { input } = question;
  const sides = [
    { end: 'first', on: from, outside: plusDays(from, -1) },
    { end: 'last', on: to, outside: plusDays(to, 1) },
  ] as const;
  for (const { end, on, outside } of sides) {
    yield {
      cost: 1,
      finding: () => ({ code: 'audit.cause.end', end, by: 'excluded', on }),
      ask: () =>
        ofEach(question, askedAgain(question, { input: withoutRecords(input, its, ({ date }) => date === on) })),
    };
    const moved = broughtInside(input, its, { from, to }, (date) => (date === outside ? date : undefined));
    if (moved === undefined) continue;
    yield {
      cost: 1,
      finding: () => ({ code: 'audit.cause.end', end, by: 'included', on: outside }),
      ask: () => ofEach(question, askedAgain(question, { input: moved })),
    };
  }
}

/** Counting that stopped at the end of a month, or began with one. */
function* cuts(question: Question, its: RecordsOf, { from, to }: Period): Generator<Hypothesis> {
  const { input } = question;
  const without = (isOut: (date: string) => boolean) =>
    ofEach(
      question,
      askedAgain(question, {
        input: withoutRecords(input, its, ({ date }) => contains({ from, to }, date as LocalDate) && isOut(date)),
      }),
    );
  const starts: LocalDate[] = [];
  for (let start = firstOfNextMonth(from); start <= to; start = firstOfNextMonth(start)) starts.push(start);
  // What leaves out the least first.
  for (const [i, start] of [...starts].reverse().entries()) {
    const on = plusDays(start, -1);
    yield {
      cost: 2 + i,
      alike: 'until',
      finding: () => ({ code: 'audit.cause.cut', side: 'until', on }),
      ask: () => without((date) => date > on),
    };
    const since = starts[i];
    if (since === undefined) continue;
    yield {
      cost: 2 + i,
      alike: 'since',
      finding: () => ({ code: 'audit.cause.cut', side: 'since', on: since }),
      ask: () => without((date) => date < since),
    };
  }
}

function firstOfNextMonth(date: LocalDate): LocalDate {
  return plusMonths(localDate(`${date.slice(0, 'YYYY-MM'.length)}-01`), 1);
}

const MONTHS_IN_A_YEAR = 12;

/** The calendar year instead of the one the rule has: what is of its days alone, brought to days of the period. */
function* calendarYears(question: Question, its: RecordsOf, { from, to }: Period): Generator<Hypothesis> {
  if (question.table.months !== MONTHS_IN_A_YEAR) return;
  for (const text of new Set([from.slice(0, 'YYYY'.length), to.slice(0, 'YYYY'.length)])) {
    const year = Number(text);
    const isIn = (date: string) => date.startsWith(`${text}-`);
    const moved = broughtInside(question.input, its, { from, to }, (date) => (isIn(date) ? date : undefined), isIn);
    if (moved === undefined) continue;
    yield {
      cost: 2,
      finding: () => ({ code: 'audit.cause.calendarYear', year }),
      ask: () => ofEach(question, askedAgain(question, { input: moved })),
    };
  }
}

/**
 * The input with records from outside a period brought to free days inside it; undefined when there is none, or no room.
 * @param near - the date that one outside is brought near to; undefined leaves it where it is
 * @param isKept - which records inside the period stay in it; without it, all
 */
function broughtInside(
  input: object,
  its: RecordsOf,
  period: Period,
  near: (date: string) => string | undefined,
  isKept: (date: string) => boolean = () => true,
): object | undefined {
  const isInside = ({ date }: AnyRecord) => contains(period, date as LocalDate);
  const records = recordsIn(input, its).filter((record) => !isInside(record) || isKept(record.date));
  const outside = records.filter((record) => !isInside(record) && near(record.date) !== undefined);
  if (outside.length === 0 && records.length === recordsIn(input, its).length) return undefined;
  const taken = new Set(records.filter(isInside).map(({ date }) => date));
  const wanted = new Map(outside.map(({ date }) => [date, near(date) ?? date]));
  const free = freeDates(wanted, its.counts === 'dates' ? taken : new Set(), period);
  if (free === undefined) return undefined;
  const changed = records.map((record) => {
    const date = free.get(record.date);
    return isInside(record) || date === undefined ? record : { ...record, date };
  });
  return withRecords(input, its, changed);
}
