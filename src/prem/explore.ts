import { compare } from '../law/quantity.js';
import type { PinnedReadings } from '../law/reading.js';
import type { ReadingEffect } from '../verdict/assessment.js';
import type { Awaited, Outcome, Settling } from '../verdict/verdict.js';
import type { BillingTally } from './billingTally.js';
import { countDays, type DayCount } from './dayCount.js';
import type { Placing } from './placing.js';
import { type Choice, choices, isPinned, type ReadingName, readingNamed, usedChoice } from './readings.js';
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
  const outcome = outcomes.size === 1 ? shown.held.outcome : 'undetermined';
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
    readings: appliedReadings(question, used, open, explored),
    awaiting: outcome === 'undetermined' ? awaitingOf(question, open, explored) : [],
  };
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
    const decisive = new Set(Object.values(outcomes)).size > 1;
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
): readonly Settling[] {
  const found: Settling[] = [];
  for (const subset of subsetsBySize(open)) {
    const settling = settlingWith(subset, question, explored);
    if (settling === undefined) continue;
    for (const set of settling) if (!found.some((known) => known.every((one) => includes(set, one)))) found.push(set);
  }
  return found.sort((a, b) => a.length - b.length);
}

function includes(set: Settling, wanted: Awaited): boolean {
  return set.some((awaited) => JSON.stringify(awaited) === JSON.stringify(wanted));
}

/** The sets of facts that, with these readings known, settle the answer; undefined when none is sure to. */
function settlingWith(
  known: readonly ReadingName[],
  question: Question,
  explored: readonly Explored[],
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
    if (others.length > 0) return undefined;
    const { bound, placing, tally } = question;
    const dates = smallestSets(first.held, first.count.openDates, bound, placing(first.choice).onePerDate);
    const facts = dates.map((set) => set.flatMap((date) => factsOf(date, tally, placing(first.choice))));
    sets = sets.flatMap((set) => facts.map((more) => [...set, ...more.filter((fact) => !isIn(set, fact))]));
  }
  // SAFETY: an empty set would settle an answer that the caller of this function found not to be settled.
  return sets.filter((set) => set.length > 0) as unknown as readonly Settling[];
}

function isIn(set: readonly Awaited[], wanted: Awaited): boolean {
  return set.some((awaited) => JSON.stringify(awaited) === JSON.stringify(wanted));
}

function subsetsBySize<T>(items: readonly T[]): readonly (readonly T[])[] {
  const subsets = items.reduce<readonly (readonly T[])[]>(
    (known, item) => [...known, ...known.map((subset) => [...subset, item])],
    [[]],
  );
  return [...subsets].sort((a, b) => a.length - b.length);
}
