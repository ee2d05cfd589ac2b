import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weighEvery } from '../../src/verdict/possible.js';
import type { Awaited } from '../../src/verdict/verdict.js';

const fact = (path: string): Awaited => ({ kind: 'fact', path });
const among = <T>(path: string, ...values: readonly T[]) => ({ values, awaited: fact(path) });

describe('a question over every way things may turn out', () => {
  it('is settled when all of them agree', () => {
    const weighed = weighEvery({ a: among('a', 1, 2), b: among('b', 5) }, ({ a, b }) => a < b);
    expect(weighed).toEqual({ answers: new Set([true]), awaiting: [] });
  });

  it('awaits what changes the answer, and nothing else', () => {
    const possible = { a: among('a', 1, 9), b: among('b', 5), c: among('c', 1, 2) };
    expect(weighEvery(possible, ({ a, b }) => a < b)).toEqual({
      answers: new Set([true, false]),
      awaiting: [fact('a')],
    });
  });

  it('awaits what matters for some way to complete the rest alone', () => {
    const possible = { a: among('a', true, false), b: among('b', true, false) };
    expect(weighEvery(possible, ({ a, b }) => a && b).awaiting).toEqual([fact('a'), fact('b')]);
    expect(weighEvery(possible, ({ a, b }) => a !== b).awaiting).toEqual([fact('a'), fact('b')]);
  });

  it('a value told twice is one; answers come in the order of the values, the last thing first', () => {
    const possible = { a: among('a', 1, 1, 2), b: among('b', 3, 4) };
    const seen: string[] = [];
    const { answers } = weighEvery(possible, ({ a, b }) => {
      seen.push(`${a} ${b}`);
      return a * b;
    });
    expect(seen).toEqual(['1 3', '1 4', '2 3', '2 4']);
    expect([...answers]).toEqual([3, 4, 6, 8]);
    expect(weighEvery({ a: among('a', 1, 1) }, ({ a }) => a).awaiting).toEqual([]);
  });

  it('of nothing is its only answer', () => {
    expect(weighEvery({}, () => 'x')).toEqual({ answers: new Set(['x']), awaiting: [] });
  });

  it('what is awaited settles it, and without one of them it is open: for any question', () => {
    const NAMES = ['a', 'b', 'c'] as const;
    fc.assert(
      fc.property(
        fc.tuple(...NAMES.map(() => fc.integer({ min: 1, max: 3 }))),
        fc.array(fc.integer({ min: 0, max: 1 }), { minLength: 27, maxLength: 27 }),
        (sizes, table) => {
          const possible = Object.fromEntries(
            NAMES.map((name, i) => [name, among(name, ...Array.from({ length: sizes[i] ?? 1 }, (_, k) => k))]),
          ) as Record<(typeof NAMES)[number], ReturnType<typeof among<number>>>;
          const answerOf = (one: Readonly<Record<string, number>>) =>
            table[(one['a'] ?? 0) + 3 * (one['b'] ?? 0) + 9 * (one['c'] ?? 0)] ?? 0;
          const { answers, awaiting } = weighEvery(possible, answerOf);
          const awaited = NAMES.filter((name) => awaiting.some((one) => one.kind === 'fact' && one.path === name));
          const isSettledBy = (known: readonly string[]) => {
            const seen = new Map<string, number>();
            for (const a of possible.a.values) {
              for (const b of possible.b.values) {
                for (const c of possible.c.values) {
                  const one: Record<string, number> = { a, b, c };
                  const key = known.map((name) => one[name]).join();
                  const found = answerOf(one);
                  if ((seen.get(key) ?? found) !== found) return false;
                  seen.set(key, found);
                }
              }
            }
            return true;
          };
          expect(isSettledBy(awaited)).toBe(true);
          for (const name of awaited) expect(isSettledBy(NAMES.filter((one) => one !== name))).toBe(false);
          expect(answers.size > 1).toBe(awaited.length > 0);
        },
      ),
    );
  });
});
