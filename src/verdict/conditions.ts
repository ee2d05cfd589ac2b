import type { PinnedReadings, Reading } from '../law/reading.js';
import type { ReadingEffect } from './assessment.js';
import { minimal } from './combine.js';
import { type Choice, choicesOf, exploreReadings, isReadingPinned, usedOptions } from './explore.js';
import type { Awaited, Reason, Settling, Verdict } from './verdict.js';

/** A yes or a no of the input, and where it is; `null` is not known. */
export interface Fact {
  readonly path: string;
  readonly value: boolean | null;
}

type Known<F extends string> = Readonly<Record<F, boolean>>;

/** What must hold together, over a few facts, as the texts are read. */
export interface Question<F extends string, C extends string> {
  readonly facts: Readonly<Record<F, Fact>>;
  readonly readings: readonly Reading[];
  readonly conditions: Readonly<Record<C, (known: Known<F>, choice: Choice) => boolean>>;
}

/** How a rule says each answer. */
export interface Saying<R extends Reason, C extends string> {
  readonly holds: () => Verdict<R>;
  /** The conditions that fail whatever is not known. */
  readonly fails: (failed: readonly C[]) => Verdict<R>;
  readonly open: (awaiting: readonly [Settling, ...Settling[]]) => Verdict<R>;
}

/**
 * Weighs a question over every way to complete what is not known and to read what is silent.
 * What all of them agree on is settled; else `open` is given the smallest sets that would settle it.
 */
export function ask<R extends Reason, F extends string, C extends string>(
  question: Question<F, C>,
  pinned: PinnedReadings | undefined,
  say: Saying<R, C>,
): { readonly verdict: Verdict<R>; readonly effects: readonly ReadingEffect[] } {
  const answerOf = (choice: Choice) => {
    const weighed = weigh(question, choice);
    if (weighed.holds === null) return say.open(weighed.awaiting);
    return weighed.holds ? say.holds() : say.fails(weighed.failed);
  };
  const room = new Set(roomOf(question, pinned).map(({ id }) => id));
  const explored = exploreReadings(question.readings, pinned, answerOf, room);
  if (explored.outcome !== 'undetermined') return { verdict: explored.shown, effects: explored.effects };
  // SAFETY: what is not settled says what would settle it.
  const awaiting = explored.awaiting as readonly [Settling, ...Settling[]];
  return { verdict: say.open(awaiting), effects: explored.effects };
}

type Weighed<C extends string> =
  | { readonly holds: boolean; readonly failed: readonly C[] }
  | { readonly holds: null; readonly awaiting: readonly [Settling, ...Settling[]] };

/** A question under one way to read the texts. */
function weigh<F extends string, C extends string>({ facts, conditions }: Question<F, C>, choice: Choice): Weighed<C> {
  const names = Object.keys(conditions) as C[];
  const answers = completions(facts).map((known) => ({
    known,
    holds: names.every((name) => conditions[name](known, choice)),
  }));
  const found = new Set(answers.map(({ holds }) => holds));
  if (found.size === 1) {
    const failed = names.filter((name) => answers.every(({ known }) => !conditions[name](known, choice)));
    return { holds: found.has(true), failed };
  }
  const sets = subsets(unknownOf(facts)).filter((set) => {
    const settled = new Map<string, boolean>();
    return answers.every(({ known, holds }) => {
      const key = set.map((name) => known[name]).join();
      if (!settled.has(key)) settled.set(key, holds);
      return settled.get(key) === holds;
    });
  });
  const awaited = sets.map((set) => set.map((name): Awaited => ({ kind: 'fact', path: facts[name].path })));
  // SAFETY: knowing every fact settles it, and knowing none does not.
  return { holds: null, awaiting: minimal(awaited) as unknown as readonly [Settling, ...Settling[]] };
}

/** The readings that change a condition, for some way to complete the facts and to choose the others that are open. */
function roomOf<F extends string, C extends string>(
  { facts, readings, conditions }: Question<F, C>,
  pinned: PinnedReadings | undefined,
): readonly Reading[] {
  const every = completions(facts);
  const tests = Object.values<Question<F, C>['conditions'][C]>(conditions);
  const open = readings.filter(({ id }) => !isReadingPinned(id, pinned));
  return readings.filter(({ id, options }) => {
    return choicesOf(usedOptions(readings, pinned), open).some((choice) =>
      every.some((known) =>
        tests.some((test) => new Set(options.map((option) => test(known, { ...choice, [id]: option }))).size > 1),
      ),
    );
  });
}

function unknownOf<F extends string>(facts: Question<F, never>['facts']): readonly F[] {
  return (Object.keys(facts) as F[]).filter((name) => facts[name].value === null);
}

/** Every way the facts may turn out. */
function completions<F extends string>(facts: Question<F, never>['facts']): readonly Known<F>[] {
  const given = Object.fromEntries((Object.keys(facts) as F[]).map((name) => [name, facts[name].value]));
  // SAFETY: each fact that is not known is given a value below.
  let all = [given as Known<F>];
  for (const name of unknownOf(facts)) {
    all = all.flatMap((known) => [true, false].map((value) => ({ ...known, [name]: value })));
  }
  return all;
}

function subsets<T>(items: readonly T[]): readonly (readonly T[])[] {
  let all: readonly (readonly T[])[] = [[]];
  for (const item of items) all = all.flatMap((subset) => [subset, [...subset, item]]);
  return all;
}
