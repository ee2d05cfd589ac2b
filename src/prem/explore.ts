import type { LocalDate } from '../law/localDate.js';
import { contains } from '../law/period.js';
import { compare } from '../law/quantity.js';
import type { PinnedReadings } from '../law/reading.js';
import type { ReadingEffect } from '../verdict/assessment.js';
import { differ, together } from '../verdict/combine.js';
import type { Awaited, Outcome, Settling } from '../verdict/verdict.js';
import type { BillingTally } from './billingTally.js';
import { countDays, type DayCount } from './dayCount.js';
import { billingDay } from './parameters.js';
import type { Placing } from './placing.js';
import { type Choice, choices, isPinned, type ReadingName, readingNamed, usedChoice } from './readings.js';
import { roomFor } from './room.js';
import { decisiveDates, factsOf } from './settle.js';
import { type Bound, type HeldShare, hold, marginOf, type Share } from './share.js';
import type { ThresholdSpan } from './thresholds.js';

/** A share to establish: where, against what, how its days are placed, and the readings that may bear on it. */
export interface Question {
  readonly tally: BillingTally;
  readonly spans: readonly ThresholdSpan[];
  readonly bound: Bound;
  readonly placing: (choice: Choice) => Placing;
  /** The readings that the records leave room for; one that they do not cannot change a figure. */
  readonly readings: readonly ReadingName[];
  readonly pinned: PinnedReadings | undefined;
}

/** A share explored over every way to complete what is unknown and to read what is silent. */
export interface ExploredShare {
  readonly outcome: Outcome;
  /** The count under the readings used, which the ledger shows. */
  readonly count: DayCount;
  readonly certain: Share;
  readonly worst: Share;
  readonly best: Share;
  /** Whether not one half-day is in the part, whatever is unknown and however the texts are read. */
  readonly partIsNothing: boolean;
  /** Dates that some way to read the texts counts and no threshold covers, the first of each run of days. */
  readonly withoutThreshold: readonly LocalDate[];
  readonly readings: readonly ReadingEffect[];
  /** What would settle it, when it is undetermined. */
  readonly awaiting: readonly Settling[];
}

interface Explored {
  readonly choice: Choice;
  readonly count: DayCount;
  readonly held: HeldShare;
}

/** Answers a question under every open reading. What the readings agree on is settled. */
export function explore(question: Question): ExploredShare {
  const { tally, spans, bound, placing, readings, pinned } = question;
  const used = usedChoice(pinned);
  const open = readings.filter((name) => !isPinned(name, pinned));
  const explored = choices(used, open).map((choice): Explored => {
    const how = placing(choice);
    const count = countDays(tally, spans, how);
    return { choice, count, held: hold(count, bound, how.onePerDate) };
  });
  // SAFETY: `choices` always gives the choice used, first.
  const shown = explored[0] as Explored;
  const outcomes = new Set(explored.map(({ held }) => held.outcome));
  const withoutThreshold = [...new Set(explored.flatMap(({ count }) => count.withoutThreshold))].sort();
  const isSettled = outcomes.size === 1 && withoutThreshold.length === 0;
  const outcome = isSettled ? shown.held.outcome : 'undetermined';
  return {
    outcome,
    count: shown.count,
    certain: shown.held.certain,
    worst: extreme(
      explored.map(({ held }) => held.worst),
      bound,
      -1,
    ),
    best: extreme(
      explored.map(({ held }) => held.best),
      bound,
      1,
    ),
    partIsNothing: explored.every(({ count, held }) => held.certain.part.n === 0n && !mayBeInPart(count)),
    withoutThreshold,
    readings: appliedReadings(question, used, explored),
    awaiting: outcome !== 'undetermined' ? [] : awaitingOf(question, open, explored, withoutThreshold),
  };
}

function mayBeInPart({ openDates }: DayCount): boolean {
  return openDates.some(({ pairs }) => pairs.some(({ part }) => part > 0));
}

function extreme(shares: readonly Share[], bound: Bound, direction: 1 | -1): Share {
  return shares.reduce((found, share) =>
    compare(marginOf(share, bound), marginOf(found, bound)) * direction > 0 ? share : found,
  );
}

/** The readings that changed a figure, or that the caller chose where the records leave room for them. */
function appliedReadings(
  { readings, pinned, tally, spans, bound, placing }: Question,
  used: Choice,
  explored: readonly Explored[],
): readonly ReadingEffect[] {
  return readings.flatMap((name): readonly ReadingEffect[] => {
    const reading = readingNamed(name);
    const alternatives = reading.options.map((option) => {
      const choice = { ...used, [name]: option };
      const known = explored.find((one) => isSame(one.choice, choice));
      if (known !== undefined) return { option, held: known.held };
      const how = placing(choice);
      return { option, held: hold(countDays(tally, spans, how), bound, how.onePerDate) };
    });
    const mattered = alternatives.some(({ held }) => !sameFigures(held, alternatives[0]?.held ?? held));
    if (!mattered) return [];
    const outcomes = Object.fromEntries(alternatives.map(({ option, held }) => [option, held.outcome]));
    const decisive = differ(Object.values(outcomes));
    return [{ id: reading.id, used: used[name], pinned: isPinned(name, pinned), outcomes, decisive }];
  });
}

function isSame(a: Choice, b: Choice): boolean {
  return (Object.keys(a) as ReadingName[]).every((name) => a[name] === b[name]);
}

function sameFigures(a: HeldShare, b: HeldShare): boolean {
  return sameShare(a.certain, b.certain) && sameShare(a.worst, b.worst) && sameShare(a.best, b.best);
}

function sameShare(a: Share, b: Share): boolean {
  return compare(a.part, b.part) === 0 && compare(a.rest, b.rest) === 0;
}

/**
 * What settles an answer that is not: the readings that leave it open while they alone are not known, and the facts that
 * settle each count they leave. Each of these is needed, so there is one such set. Sound whatever the facts turn out to be.
 */
function awaitingOf(
  question: Question,
  open: readonly ReadingName[],
  explored: readonly Explored[],
  withoutThreshold: readonly LocalDate[],
): readonly Settling[] {
  if (withoutThreshold.length > 0) return [everything(question, open, explored, withoutThreshold)];
  // Choices alike in these are joined by steps of one other reading each, and no such step changes the answer.
  const decisive = open.filter((name) => {
    const others = open.filter((other) => other !== name);
    return !classesBy(others, explored).every((members) => isOneAnswer(members, name, question));
  });
  const byReadings = decisive.map((name): Awaited => ({ kind: 'reading', id: readingNamed(name).id }));
  const facts = classesBy(decisive, explored).flatMap(([first]) => factsSettling(first, question));
  // SAFETY: an empty set would settle an answer that the caller of this function found not to be settled.
  return [together(byReadings, facts) as unknown as Settling];
}

type Class = readonly [Explored, ...Explored[]];

/** The counts under each choice of the readings known, the one of the choice used first in each. */
function classesBy(known: readonly ReadingName[], explored: readonly Explored[]): readonly Class[] {
  const classes = new Map<string, [Explored, ...Explored[]]>();
  for (const one of explored) {
    const key = known.map((name) => one.choice[name]).join(' ');
    const members = classes.get(key);
    if (members === undefined) classes.set(key, [one]);
    else members.push(one);
  }
  return [...classes.values()];
}

/**
 * Whether counts that one reading tells apart come to one answer once the facts are known: the same answer already, or the
 * same figures, and nothing on the open dates that this reading could bear on.
 */
function isOneAnswer([first, ...others]: Class, differing: ReadingName, question: Question): boolean {
  const { tally, spans, placing } = question;
  if (!others.every(({ held }) => held.outcome === first.held.outcome)) return false;
  if (first.held.outcome !== 'undetermined') return true;
  if (!others.every(({ held }) => sameFigures(held, first.held))) return false;
  const openSpans = first.count.openDates.flatMap(({ date }) =>
    spans.filter(({ period }) => contains(period, date)).map((span) => ({ ...span, period: { from: date, to: date } })),
  );
  return !roomFor(tally, openSpans, placing(first.choice).sideOf).has(differing);
}

/** The facts that settle one count; none when it is settled. */
function factsSettling({ choice, count, held }: Explored, question: Question): readonly Awaited[] {
  const { bound, tally } = question;
  const placing = question.placing(choice);
  const dates = decisiveDates(held, count.openDates, bound, placing.onePerDate);
  return dates.flatMap((date) => factsOf(date, tally, placing));
}

/** Without a threshold nothing is counted: the texts, and whatever else is open beside them. */
function everything(
  { placing, tally }: Question,
  open: readonly ReadingName[],
  explored: readonly Explored[],
  withoutThreshold: readonly LocalDate[],
): Settling {
  const texts = withoutThreshold.map((on): Awaited => ({ kind: 'text', parameter: billingDay.id, on }));
  const facts = explored.flatMap(({ choice, count }) =>
    count.openDates.flatMap((date) => factsOf(date, tally, placing(choice))),
  );
  const readings = open.map((name): Awaited => ({ kind: 'reading', id: readingNamed(name).id }));
  // SAFETY: there is at least one text.
  return together(texts, [...facts, ...readings]) as unknown as Settling;
}
