import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PinnedReadings, Reading } from '../../src/law/reading.js';
import { ask, type Question, type Saying } from '../../src/verdict/conditions.js';
import type { Awaited, Reason, Settling } from '../../src/verdict/verdict.js';
import { met, notMet, undetermined } from '../../src/verdict/verdict.js';

interface Said extends Reason {
  readonly code: 'holds' | 'fails' | 'open';
  readonly failed?: readonly string[];
}

const fact = (path: string): Awaited => ({ kind: 'fact', path });
const reading = (id: string): Awaited => ({ kind: 'reading', id });

const NO_SOURCE = { sources: [] };
const SAY: Saying<Said, string> = {
  holds: () => met('rule', { code: 'holds' }, NO_SOURCE),
  fails: (failed) => notMet('rule', { code: 'fails', failed }, NO_SOURCE),
  open: (awaiting) => undetermined('rule', { code: 'open' }, awaiting, NO_SOURCE),
};
const answered = (question: Question<string, string>, pinned?: PinnedReadings) => ask(question, pinned, SAY);

const readingOf = (id: string): Reading => ({ id, options: ['yes', 'no'], kept: 'yes', sources: [] });
const R = readingOf('r');

/** Two facts that must both hold, each `true`, `false` or not known. */
const both = (a: boolean | null, b: boolean | null): Question<'a' | 'b', string> => ({
  facts: { a: { path: 'a', value: a }, b: { path: 'b', value: b } },
  readings: [],
  conditions: { first: ({ a: known }) => known, second: ({ b: known }) => known },
});

describe('conditions that must hold together', () => {
  it('hold when each does', () => {
    expect(answered(both(true, true)).verdict.reason).toEqual({ code: 'holds' });
  });

  it('fail by the ones that fail whatever is not known', () => {
    expect(answered(both(false, true)).verdict.reason).toEqual({ code: 'fails', failed: ['first'] });
    expect(answered(both(false, null)).verdict.reason).toEqual({ code: 'fails', failed: ['first'] });
    expect(answered(both(false, false)).verdict.reason).toEqual({ code: 'fails', failed: ['first', 'second'] });
  });

  it('are open when what is not known decides, and await all of it', () => {
    expect(answered(both(null, true)).verdict).toMatchObject({ awaiting: [[fact('a')]] });
    expect(answered(both(null, null)).verdict).toMatchObject({ awaiting: [[fact('a'), fact('b')]] });
  });

  it('await each of the facts that would be enough alone', () => {
    const alike: Question<'a' | 'b' | 'c', string> = {
      facts: { a: { path: 'a', value: null }, b: { path: 'b', value: null }, c: { path: 'c', value: null } },
      readings: [],
      // Only `a` matters when `b` and `c` are the same in each way that may be.
      conditions: { only: (known) => known.a && (known.b || !known.b) },
    };
    expect(answered(alike).verdict).toMatchObject({ awaiting: [[fact('a')]] });
  });
});

describe('what the texts leave open', () => {
  const question = (a: boolean | null, b: boolean | null): Question<'a' | 'b', string> => ({
    ...both(a, b),
    readings: [R],
    conditions: { either: ({ a: one, b: other }, choice) => (choice[R.id] === 'yes' ? one : other) },
  });

  it('is settled when every option answers the same, and shows nothing', () => {
    expect(answered(question(true, true))).toMatchObject({ verdict: { outcome: 'met' }, effects: [] });
    expect(answered(question(false, false))).toMatchObject({ verdict: { outcome: 'notMet' }, effects: [] });
  });

  it('awaits the reading where the options part, and says what each would answer', () => {
    expect(answered(question(true, false))).toMatchObject({
      verdict: { outcome: 'undetermined', awaiting: [[reading('r')]] },
      effects: [{ id: 'r', used: 'yes', pinned: false, outcomes: { yes: 'met', no: 'notMet' }, decisive: true }],
    });
  });

  it('awaits the reading and the fact together', () => {
    expect(answered(question(true, null)).verdict).toMatchObject({ awaiting: [[reading('r'), fact('b')]] });
  });

  it('is settled by the option chosen, and still says what the other would answer', () => {
    expect(answered(question(true, false), 'kept')).toMatchObject({
      verdict: { outcome: 'met' },
      effects: [{ pinned: true, outcomes: { yes: 'met', no: 'notMet' } }],
    });
    expect(answered(question(true, false), { r: 'no' })).toMatchObject({
      verdict: { outcome: 'notMet', reason: { failed: ['either'] } },
      effects: [{ used: 'no', pinned: true }],
    });
    expect(answered(question(true, null), { r: 'no' }).verdict).toMatchObject({ awaiting: [[fact('b')]] });
  });

  it('is left out where the facts leave it no room', () => {
    const relieved: Question<'a' | 'b', string> = {
      ...question(null, false),
      conditions: { first: ({ a }) => a, relieved: ({ b }, choice) => !b || choice[R.id] === 'yes' },
    };
    expect(answered(relieved)).toMatchObject({ verdict: { awaiting: [[fact('a')]] }, effects: [] });
  });

  it('keeps the option chosen of each reading, even of those whose other option would change nothing', () => {
    const redundant: Question<'a' | 'b', string> = {
      ...both(true, true),
      readings: [R, readingOf('s')],
      conditions: { either: (_, choice) => choice[R.id] === 'no' || choice['s'] === 'no' },
    };
    expect(answered(redundant, { r: 'no', s: 'no' }).verdict.outcome).toBe('met');
    expect(answered(redundant, { r: 'yes', s: 'yes' }).verdict.outcome).toBe('notMet');
  });
});

describe('an option that the caller set aside', () => {
  it('makes no room for another reading: what would matter under it is not awaited', () => {
    const s = readingOf('s');
    const question: Question<'a', string> = {
      facts: { a: { path: 'a', value: null } },
      readings: [R, s],
      conditions: { only: ({ a }, choice) => a && (choice[s.id] === 'yes' || choice[R.id] === 'yes') },
    };
    // With `r` as kept, the option of `s` changes nothing.
    expect(answered(question, { s: 'yes' })).toMatchObject({ verdict: { awaiting: [[fact('a')]] }, effects: [] });
    expect(answered(question, { s: 'no' }).verdict).toMatchObject({ awaiting: [[reading('r'), fact('a')]] });
  });
});

const FACTS = ['a', 'b', 'c'] as const;
const READINGS = [readingOf('r'), readingOf('s')];
const WAYS = 2 ** (FACTS.length + READINGS.length);

/** Any condition over three facts and two readings is a table of yes and no. */
const conditions = fc.array(fc.boolean(), { minLength: WAYS, maxLength: WAYS });
const values = fc.constantFrom(true, false, null);
const questions = fc.record({ table: conditions, a: values, b: values, c: values });

type Given = typeof questions extends fc.Arbitrary<infer T> ? T : never;

const rowOf = (bits: readonly boolean[]): number => bits.reduce((row, bit) => row * 2 + (bit ? 1 : 0), 0);

function questionOf({ table, ...given }: Given): Question<string, string> {
  return {
    facts: Object.fromEntries(FACTS.map((name) => [name, { path: name, value: given[name] }])),
    readings: READINGS,
    conditions: {
      only: (known, choice) =>
        table[rowOf([...FACTS.map((name) => known[name]!), ...READINGS.map(({ id }) => choice[id] === 'yes')])]!,
    },
  };
}

interface World {
  readonly of: Readonly<Record<string, boolean>>;
  readonly holds: boolean;
}

/** Every way the facts may turn out and the texts be read, told from the table alone. */
function worldsOf({ table, ...given }: Given): readonly World[] {
  return table.flatMap((holds, row): readonly World[] => {
    const names = [...FACTS, ...READINGS.map(({ id }) => id)];
    const of = Object.fromEntries(
      names.map((name, i) => [name, Math.floor(row / 2 ** (names.length - 1 - i)) % 2 === 1]),
    );
    return FACTS.every((name) => given[name] === null || given[name] === of[name]) ? [{ of, holds }] : [];
  });
}

/** Whether knowing these leaves one answer, whatever they turn out to be. */
function settles(names: readonly string[], worlds: readonly World[]): boolean {
  const found = new Map<string, boolean>();
  return worlds.every(({ of, holds }) => {
    const key = names.map((name) => of[name]).join();
    if (!found.has(key)) found.set(key, holds);
    return found.get(key) === holds;
  });
}

const namesOf = (set: Settling): readonly string[] =>
  set.map((one) => (one.kind === 'fact' ? one.path : one.kind === 'reading' ? one.id : one.kind));

describe('over any condition', () => {
  it('it is settled exactly when every way to complete the facts and to read the texts agrees', () => {
    fc.assert(
      fc.property(questions, (given) => {
        const holds = new Set(worldsOf(given).map((world) => world.holds));
        const { outcome } = answered(questionOf(given)).verdict;
        expect(outcome).toBe(holds.size > 1 ? 'undetermined' : holds.has(true) ? 'met' : 'notMet');
      }),
    );
  });

  it('what it awaits is never empty, and each set settles it', () => {
    fc.assert(
      fc.property(questions, (given) => {
        const { verdict } = answered(questionOf(given));
        if (verdict.outcome !== 'undetermined') return;
        expect(verdict.awaiting.length).toBeGreaterThan(0);
        for (const set of verdict.awaiting) {
          expect(set.length).toBeGreaterThan(0);
          expect(settles(namesOf(set), worldsOf(given))).toBe(true);
        }
      }),
    );
  });

  it('and nothing can be left out of a set', () => {
    fc.assert(
      fc.property(questions, (given) => {
        const { verdict } = answered(questionOf(given));
        if (verdict.outcome !== 'undetermined') return;
        for (const set of verdict.awaiting) {
          const names = namesOf(set);
          for (const left of names) {
            expect(
              settles(
                names.filter((name) => name !== left),
                worldsOf(given),
              ),
            ).toBe(false);
          }
        }
      }),
    );
  });
});
