import type { Awaited } from './verdict.js';

/** Something as far as it is known: the values it may have, or one for each that would answer alike, and what would tell. */
export interface Possible<T> {
  /** One when it is known; never empty. */
  readonly values: readonly T[];
  readonly awaited: Awaited;
}

type Every = Readonly<Record<string, Possible<unknown>>>;
type OneOf<P extends Every> = { readonly [K in keyof P]: P[K]['values'][number] };

/** What a question answers over every way things may turn out. */
export interface Weighed<A> {
  readonly answers: ReadonlySet<A>;
  /** What the answer depends on, together: the smallest set that settles it, and the only one. Empty when it is settled. */
  readonly awaiting: readonly Awaited[];
}

/**
 * Weighs a question over every way to complete what is not known. A thing is awaited when, for some way to complete the others, its values answer
 * differently: what is left out changes nothing, so the rest settles it.
 */
export function weighEvery<P extends Every, A>(possible: P, answerOf: (one: OneOf<P>) => A): Weighed<A> {
  let ways = 1;
  // The last thing turns fastest: ways that differ by its next value alone are one apart, and those of the thing before it as many as it has values.
  const things = Object.entries(possible)
    .reverse()
    .map(([name, { values, awaited }]) => {
      const thing = { name, values: [...new Set(values)], awaited, step: ways };
      ways *= thing.values.length;
      return thing;
    })
    .reverse();
  type Thing = (typeof things)[number];
  const turnOf = ({ values, step }: Thing, way: number) => Math.floor(way / step) % values.length;
  // One object, filled anew for each way: what answers only looks at it.
  const one: Record<string, unknown> = Object.fromEntries(things.map(({ name, values }) => [name, values[0]]));
  const turning = things.filter(({ values }) => values.length > 1);
  const answers = Array.from({ length: ways }, (_, way) => {
    for (const thing of turning) one[thing.name] = thing.values[turnOf(thing, way)];
    // SAFETY: each name is given one of its own values.
    return answerOf(one as OneOf<P>);
  });
  const isFree = (thing: Thing) =>
    answers.every((answer, way) => answer === answers[way - turnOf(thing, way) * thing.step]);
  return {
    answers: new Set(answers),
    awaiting: turning.filter((thing) => !isFree(thing)).map(({ awaited }) => awaited),
  };
}
