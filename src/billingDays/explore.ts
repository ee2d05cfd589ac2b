import type { LocalDate } from '../law/localDate.js';
import { contains } from '../law/period.js';
import { compare } from '../law/quantity.js';
import type { PinnedReadings, Reading } from '../law/reading.js';
import type { ReadingEffect } from '../verdict/assessment.js';
import { differ, together } from '../verdict/combine.js';
import { type Choice, choicesOf, isReadingPinned, usedOptions } from '../verdict/explore.js';
import type { Awaited, Outcome, Settling } from '../verdict/verdict.js';
import type { BillingTally } from './billingTally.js';
import { countDays, type DayCount } from './dayCount.js';
import { billingDay } from './parameters.js';
import type { Placing } from './placing.js';
import { withRoom } from './room.js';
import { decisiveDates, factsOf } from './settle.js';
import { type Bound, type HeldShare, hold, marginOf, type Share } from './share.js';
import type { ThresholdSpan } from './thresholds.js';

/** A share to establish: where, against what, how its days are placed, and the readings that may bear on it. */
export interface Question {
  readonly tally: BillingTally;
  readonly spans: readonly ThresholdSpan[];
  readonly bound: Bound;
  readonly placing: (choice: Choice) => Placing;
  /** The readings that may bear on it: all that `placing` asks for. Those the records leave no room for are not tried. */
  readonly readings: readonly Reading[];
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
  const used = usedOptions(readings, pinned);
  const tried = withRoom(readings, used, placing, tally, spans);
  const open = tried.filter(({ id }) => !isReadingPinned(id, pinned));
  const explored = choicesOf(used, open).map((choice): Explored => {
    const how = placing(choice);
    const count = countDays(tally, spans, how);
    return { choice, count, held: hold(count, bound, how.onePerDate) };
  });
  // SAFETY: `choicesOf` always gives the choice used, first.
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
    readings: appliedReadings(question, tried, used, explored),
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
  { pinned, tally, spans, bound, placing }: Question,
  tried: readonly Reading[],
  used: Choice,
  explored: readonly Explored[],
): readonly ReadingEffect[] {
  return tried.flatMap(({ id, options, kept }): readonly ReadingEffect[] => {
    const alternatives = options.map((option) => {
      const choice = { ...used, [id]: option };
      const known = explored.find((one) => isSame(one.choice, choice));
      if (known !== undefined) return { option, held: known.held };
      const how = placing(choice);
      return { option, held: hold(countDays(tally, spans, how), bound, how.onePerDate) };
    });
    const mattered = alternatives.some(({ held }) => !sameFigures(held, alternatives[0]?.held ?? held));
    if (!mattered) return [];
    const outcomes = Object.fromEntries(alternatives.map(({ option, held }) => [option, held.outcome]));
    const decisive = differ(Object.values(outcomes));
    return [{ id, used: used[id] ?? kept, pinned: isReadingPinned(id, pinned), outcomes, decisive }];
  });
}

function isSame(a: Choice, b: Choice): boolean {
  return Object.keys(a).every((id) => a[id] === b[id]);
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
  open: readonly Reading[],
  explored: readonly Explored[],
  withoutThreshold: readonly LocalDate[],
): readonly Settling[] {
  if (withoutThreshold.length > 0) return [everything(question, open, explored, withoutThreshold)];
  // Choices alike in these are joined by steps of one other reading each, and no such step changes the answer.
  const decisive = open.filter((reading) => {
    const others = open.filter((other) => other !== reading);
    return !classesBy(others, explored).every((members) => isOneAnswer(members, reading, question));
  });
  const byReadings = decisive.map(({ id }): Awaited => ({ kind: 'reading', id }));
  const facts = classesBy(decisive, explored).flatMap(([first]) => factsSettling(first, question));
  // SAFETY: an empty set would settle an answer that the caller of this function found not to be settled.
  return [together(byReadings, facts) as unknown as Settling];
}

type Class = readonly [Explored, ...Explored[]];

/** The counts under each choice of the readings known, the one of the choice used first in each. */
function classesBy(known: readonly Reading[], explored: readonly Explored[]): readonly Class[] {
  const classes = new Map<string, [Explored, ...Explored[]]>();
  for (const one of explored) {
    const key = known.map(({ id }) => one.choice[id]).join(' ');
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
function isOneAnswer([first, ...others]: Class, differing: Reading, question: Question): boolean {
  const { tally, spans, placing } = question;
  if (!others.every(({ held }) => held.outcome === first.held.outcome)) return false;
  if (first.held.outcome !== 'undetermined') return true;
  if (!others.every(({ held }) => sameFigures(held, first.held))) return false;
  const openSpans = first.count.openDates.flatMap(({ date }) =>
    spans.filter(({ period }) => contains(period, date)).map((span) => ({ ...span, period: { from: date, to: date } })),
  );
  return withRoom([differing], first.choice, placing, tally, openSpans).length === 0;
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
  open: readonly Reading[],
  explored: readonly Explored[],
  withoutThreshold: readonly LocalDate[],
): Settling {
  const texts = withoutThreshold.map((on): Awaited => ({ kind: 'text', parameter: billingDay.id, on }));
  const facts = explored.flatMap(({ choice, count }) =>
    count.openDates.flatMap((date) => factsOf(date, tally, placing(choice))),
  );
  const readings = open.map(({ id }): Awaited => ({ kind: 'reading', id }));
  // SAFETY: there is at least one text.
  return together(texts, [...facts, ...readings]) as unknown as Settling;
}
