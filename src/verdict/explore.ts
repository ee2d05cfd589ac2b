import type { PinnedReadings, Reading } from '../law/reading.js';
import type { ReadingEffect } from './assessment.js';
import { differ, MOST_ALTERNATIVES, minimal, together } from './combine.js';
import type { Awaited, Outcome, Reason, Settling, Verdict } from './verdict.js';

/** One option for each reading, by its id. */
export type Choice = Readonly<Record<string, string>>;

/** The options used to show figures: the caller's where pinned, else the ones kept. */
export function usedOptions(readings: readonly Reading[], pinned: PinnedReadings | undefined): Choice {
  return Object.fromEntries(
    readings.map(({ id, kept }) => [id, typeof pinned === 'object' ? (pinned[id] ?? kept) : kept]),
  );
}

export function isReadingPinned(id: string, pinned: PinnedReadings | undefined): boolean {
  return pinned === 'kept' || (pinned !== undefined && Object.hasOwn(pinned, id));
}

/** A question answered under every open reading. */
export interface Explored<R extends Reason> {
  /** The answer under the options used. */
  readonly shown: Verdict<R>;
  /** The answer under each way to read the texts, the one used first. */
  readonly ways: readonly Verdict<R>[];
  /** What all ways answer; `undetermined` when they do not all agree, or when one is not settled. */
  readonly outcome: Outcome;
  /** What would settle it, when it is undetermined: sets that are each enough, smallest first. */
  readonly awaiting: readonly Settling[];
  /** The readings that change a figure or the answer, with what each option would have answered. */
  readonly effects: readonly ReadingEffect[];
}

/** Whether outcomes are more than one answer. */
export type Apart = (outcomes: readonly Outcome[]) => boolean;

interface Way<R extends Reason> {
  readonly choice: Choice;
  readonly verdict: Verdict<R>;
}

/**
 * Asks a question for each way to read the texts.
 * @param readings - those that may bear on it; `ask` is given an option for each
 * @param room - the ids of those the facts leave room for; the others cannot change a thing, and are not tried
 * @param apart - whether answers are more than one; {@link differ} takes what is met and what does not apply for one answer
 */
export function exploreReadings<R extends Reason>(
  readings: readonly Reading[],
  pinned: PinnedReadings | undefined,
  ask: (choice: Choice) => Verdict<R>,
  room: ReadonlySet<string> = new Set(readings.map(({ id }) => id)),
  apart: Apart = (outcomes) => new Set(outcomes).size > 1,
): Explored<R> {
  const used = usedOptions(readings, pinned);
  const tried = readings.filter(({ id }) => room.has(id));
  const open = tried.filter(({ id }) => !isReadingPinned(id, pinned));
  const ways = choicesOf(used, open).map((choice): Way<R> => ({ choice, verdict: ask(choice) }));
  // SAFETY: the choice used always comes first.
  const shown = (ways[0] as Way<R>).verdict;
  const outcome = apart(ways.map(({ verdict }) => verdict.outcome)) ? 'undetermined' : shown.outcome;
  return {
    shown,
    ways: ways.map(({ verdict }) => verdict),
    outcome,
    awaiting: outcome === 'undetermined' ? awaitingOf(open, ways, apart) : [],
    effects: tried.flatMap((reading) => effectOf(reading, used, pinned, ask)),
  };
}

/** Every way to choose among the readings, the rest as in `used`; `used` itself first. */
export function choicesOf(used: Choice, open: readonly Reading[]): readonly Choice[] {
  let all: readonly Choice[] = [used];
  for (const { id, options } of open) {
    const others = options.filter((option) => option !== used[id]);
    all = [...all, ...all.flatMap((choice) => others.map((option) => ({ ...choice, [id]: option })))];
  }
  return all;
}

function effectOf<R extends Reason>(
  { id, options, kept }: Reading,
  used: Choice,
  pinned: PinnedReadings | undefined,
  ask: (choice: Choice) => Verdict<R>,
): readonly ReadingEffect[] {
  const answers = options.map((option) => ({ option, verdict: ask({ ...used, [id]: option }) }));
  if (answers.every(({ verdict }) => isSame(verdict, answers[0]?.verdict))) return [];
  const outcomes = Object.fromEntries(answers.map(({ option, verdict }) => [option, verdict.outcome]));
  const decisive = differ(Object.values(outcomes));
  return [{ id, used: used[id] ?? kept, pinned: isReadingPinned(id, pinned), outcomes, decisive }];
}

/** For each smallest set of readings whose every choice leaves one answer, or facts to know: those readings and facts. */
function awaitingOf<R extends Reason>(
  open: readonly Reading[],
  ways: readonly Way<R>[],
  apart: Apart,
): readonly Settling[] {
  const found = subsetsBySize(open).flatMap((subset) => settlingWith(subset, ways, apart) ?? []);
  if (found.length > 0) return minimal(found);
  const facts = ways.flatMap(({ verdict }) => (verdict.outcome === 'undetermined' ? verdict.awaiting.flat() : []));
  // SAFETY: an answer without facts to know is settled once every reading is.
  return [together(open.map(asAwaited), facts) as unknown as Settling];
}

function settlingWith<R extends Reason>(
  known: readonly Reading[],
  ways: readonly Way<R>[],
  apart: Apart,
): readonly Settling[] | undefined {
  const classes = new Map<string, Verdict<R>[]>();
  for (const { choice, verdict } of ways) {
    const key = known.map(({ id }) => choice[id]).join(' ');
    classes.set(key, [...(classes.get(key) ?? []), verdict]);
  }
  let sets: readonly (readonly Awaited[])[] = [known.map(asAwaited)];
  for (const [first, ...others] of classes.values()) {
    if (first === undefined) continue;
    if (apart([first, ...others].map(({ outcome }) => outcome))) return undefined;
    if (first.outcome !== 'undetermined') continue;
    // Answers alike today may part once the facts are known.
    if (others.length > 0) return undefined;
    sets = minimal(sets.flatMap((set) => first.awaiting.map((more) => together(set, more)))).slice(
      0,
      MOST_ALTERNATIVES,
    );
  }
  // SAFETY: an empty set would settle an answer that is not.
  return sets.filter((set) => set.length > 0) as unknown as readonly Settling[];
}

function asAwaited({ id }: Reading): Awaited {
  return { kind: 'reading', id };
}

function subsetsBySize<T>(items: readonly T[]): readonly (readonly T[])[] {
  let subsets: readonly (readonly T[])[] = [[]];
  for (const item of items) subsets = subsets.concat(subsets.map((subset) => [...subset, item]));
  return [...subsets].sort((a, b) => a.length - b.length);
}

/** Whether two values of plain JSON are alike. Most of what two answers share is the same object. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [mine, others] = [Object.entries(a), Object.entries(b)];
  return (
    mine.length === others.length &&
    mine.every(([key, value], i) => key === others[i]?.[0] && isSame(value, others[i]?.[1]))
  );
}
