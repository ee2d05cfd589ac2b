/** What stands for one thing on two sides; on one alone, when the other has none. */
export type Pair<T> = readonly [T, T] | readonly [T, undefined] | readonly [undefined, T];

/**
 * Pairs what is on two sides: first what has the same first name, in order, then of the rest what has the same second, and so on. What is left
 * of either is by itself. In the order of the second side, then what the first alone has.
 * @param names - from the most exact on
 */
export function paired<T>(
  before: readonly T[],
  after: readonly T[],
  names: readonly ((one: T) => string)[],
): readonly Pair<T>[] {
  const matchOf = new Map<number, T>();
  const left = new Set(before.keys());
  for (const name of names) {
    const waiting = new Map<string, number[]>();
    for (const i of left) {
      // SAFETY: an index of the list.
      const key = name(before[i] as T);
      const alike = waiting.get(key);
      if (alike === undefined) waiting.set(key, [i]);
      else alike.push(i);
    }
    for (const [j, one] of after.entries()) {
      const found = matchOf.has(j) ? undefined : waiting.get(name(one))?.shift();
      if (found === undefined) continue;
      matchOf.set(j, before[found] as T);
      left.delete(found);
    }
  }
  return [
    ...after.map((one, j): Pair<T> => (matchOf.has(j) ? [matchOf.get(j) as T, one] : [undefined, one])),
    ...[...left].map((i): Pair<T> => [before[i] as T, undefined]),
  ];
}
