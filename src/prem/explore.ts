import type { LocalDate } from '../law/localDate.js';
import { contains } from '../law/period.js';
import { compare } from '../law/quantity.js';
import type { PinnedReadings } from '../law/reading.js';
import type { ReadingEffect } from '../verdict/assessment.js';
import { differ, minimal, together } from '../verdict/combine.js';
import type { Awaited, Outcome, Settling } from '../verdict/verdict.js';
import type { BillingTally } from './billingTally.js';
import { countDays, type DayCount } from './dayCount.js';
import { MOST_LISTED, MOST_TRIED } from './limits.js';
import { billingDay } from './parameters.js';
import type { Placing } from './placing.js';
import { type Choice, choices, isPinned, type ReadingName, readingNamed, usedChoice } from './readings.js';
import { roomFor } from './room.js';
import { factsOf, smallestSets } from './settle.js';
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
    readings: appliedReadings(question, used, open, explored),
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
  open: readonly ReadingName[],
  explored: readonly Explored[],
): readonly ReadingEffect[] {
  return readings.flatMap((name): readonly ReadingEffect[] => {
    const reading = readingNamed(name);
    const isOpen = open.includes(name);
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
    return [{ id: reading.id, used: used[name], pinned: !isOpen && isPinned(name, pinned), outcomes, decisive }];
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
 * What settles an answer that is not: for each smallest set of readings whose every choice leaves one answer, or one count
 * with unknown facts, those readings and the facts. Sound whatever the facts turn out to be; smallest first.
 */
function awaitingOf(
  question: Question,
  open: readonly ReadingName[],
  explored: readonly Explored[],
  withoutThreshold: readonly LocalDate[],
): readonly Settling[] {
  if (withoutThreshold.length > 0) return [everything(question, open, explored, withoutThreshold)];
  const found: Settling[] = [];
  const factsBy = new Map<Explored, readonly (readonly Awaited[])[]>();
  for (const subset of subsetsBySize(open)) {
    const settling = settlingWith(subset, question, explored, factsBy);
    if (settling !== undefined) found.push(...settling);
    // With many open dates, the fewest readings are enough to say.
    if (found.length > 0 && explored.some(({ count }) => count.openDates.length > MOST_TRIED)) break;
  }
  return minimal(found);
}

/** The sets of facts that, with these readings known, settle the answer; undefined when none is sure to. */
function settlingWith(
  known: readonly ReadingName[],
  question: Question,
  explored: readonly Explored[],
  factsBy: Map<Explored, readonly (readonly Awaited[])[]>,
): readonly Settling[] | undefined {
  const classes = new Map<string, Explored[]>();
  for (const one of explored) {
    const key = known.map((name) => one.choice[name]).join(' ');
    classes.set(key, [...(classes.get(key) ?? []), one]);
  }
  const byReadings = known.map((name): Awaited => ({ kind: 'reading', id: readingNamed(name).id }));
  let sets: readonly (readonly Awaited[])[] = [byReadings];
  for (const members of classes.values()) {
    const [first, ...others] = members;
    if (first === undefined) continue;
    const isOpen = members.some(({ held }) => held.outcome === 'undetermined');
    if (!isOpen && others.every(({ held }) => held.outcome === first.held.outcome)) continue;
    if (!others.every((other) => isBeside(first, other, known, question))) return undefined;
    const facts = factsBy.get(first) ?? factsSettling(first, question);
    factsBy.set(first, facts);
    sets = sets
      .flatMap((set) => facts.map((more) => together(set, more)))
      .sort((a, b) => a.length - b.length)
      .slice(0, MOST_LISTED);
  }
  // SAFETY: an empty set would settle an answer that the caller of this function found not to be settled.
  return sets.filter((set) => set.length > 0) as unknown as readonly Settling[];
}

/** The smallest sets of facts that settle one count. */
function factsSettling({ choice, count, held }: Explored, question: Question): readonly (readonly Awaited[])[] {
  const { bound, tally } = question;
  const placing = question.placing(choice);
  const dates = smallestSets(held, count.openDates, bound, placing.onePerDate);
  return dates.map((set) => set.flatMap((date) => factsOf(date, tally, placing)));
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

/**
 * Whether the readings that tell two counts apart are beside the point: same figures, same open dates, and nothing on those
 * dates that such a reading could bear on once the facts are known.
 */
function isBeside(a: Explored, b: Explored, known: readonly ReadingName[], question: Question): boolean {
  const { tally, spans, placing, readings } = question;
  const differing = readings.filter((name) => !known.includes(name) && a.choice[name] !== b.choice[name]);
  const datesOf = ({ count }: Explored) => count.openDates.map(({ date }) => date).join(' ');
  if (!sameFigures(a.held, b.held) || datesOf(a) !== datesOf(b)) return false;
  const openSpans = a.count.openDates.flatMap(({ date }) =>
    spans.filter(({ period }) => contains(period, date)).map((span) => ({ ...span, period: { from: date, to: date } })),
  );
  const room = roomFor(tally, openSpans, placing(a.choice).sideOf);
  return !differing.some((name) => room.has(name));
}

function subsetsBySize<T>(items: readonly T[]): readonly (readonly T[])[] {
  let subsets: readonly (readonly T[])[] = [[]];
  for (const item of items) subsets = subsets.concat(subsets.map((subset) => [...subset, item]));
  return [...subsets].sort((a, b) => a.length - b.length);
}
