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
  const names = Object.keys(possible);
  let ways: readonly (readonly number[])[] = [[]];
  for (const name of names) {
    const indices = possible[name]?.values.map((_, i) => i) ?? [];
    ways = ways.flatMap((way) => indices.map((i) => [...way, i]));
  }
  const answered = ways.map((way) => ({
    way,
    // SAFETY: each name is given one of its own values.
    answer: answerOf(
      Object.fromEntries(names.map((name, at) => [name, possible[name]?.values[way[at] ?? 0]])) as OneOf<P>,
    ),
  }));
  const awaiting = names.flatMap((name, at): readonly Awaited[] => {
    const seen = new Map<string, A>();
    const isFree = answered.every(({ way, answer }) => {
      const others = way.filter((_, i) => i !== at).join(' ');
      if (!seen.has(others)) seen.set(others, answer);
      return seen.get(others) === answer;
    });
    const awaited = possible[name]?.awaited;
    return isFree || awaited === undefined ? [] : [awaited];
  });
  return { answers: new Set(answered.map(({ answer }) => answer)), awaiting };
}
