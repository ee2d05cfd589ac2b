import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { all, any, awaitingAll, differ, MOST_ALTERNATIVES, togetherOfEach, unless } from '../../src/verdict/combine.js';
import {
  type Awaited,
  met,
  notApplicable,
  notMet,
  type Outcome,
  type Settling,
  undetermined,
  type Verdict,
} from '../../src/verdict/verdict.js';

const OUTCOMES: readonly Outcome[] = ['met', 'notMet', 'undetermined', 'notApplicable'];

/** The answer for each pair: rows are the first outcome, columns the second, both in the order of {@link OUTCOMES}. */
type Table = Readonly<Record<Outcome, readonly [Outcome, Outcome, Outcome, Outcome]>>;

function pairsOf(table: Table): readonly (readonly [Outcome, Outcome, Outcome])[] {
  return OUTCOMES.flatMap((first) =>
    OUTCOMES.map((second, at) => [first, second, table[first][at] as Outcome] as const),
  );
}

describe('duties that are all required', () => {
  const TABLE: Table = {
    met: ['met', 'notMet', 'undetermined', 'met'],
    notMet: ['notMet', 'notMet', 'notMet', 'notMet'],
    undetermined: ['undetermined', 'notMet', 'undetermined', 'undetermined'],
    notApplicable: ['met', 'notMet', 'undetermined', 'notApplicable'],
  };

  it.each(pairsOf(TABLE))('%s and %s: %s', (first, second, answer) => expect(all([first, second])).toBe(answer));

  it('answer as the only one there is', () => {
    for (const outcome of OUTCOMES) expect(all([outcome])).toBe(outcome);
  });

  it('do not apply when there is none', () => expect(all([])).toBe('notApplicable'));
});

describe('duties of which one is enough', () => {
  const TABLE: Table = {
    met: ['met', 'met', 'met', 'met'],
    notMet: ['met', 'notMet', 'undetermined', 'notMet'],
    undetermined: ['met', 'undetermined', 'undetermined', 'undetermined'],
    notApplicable: ['met', 'notMet', 'undetermined', 'notApplicable'],
  };

  it.each(pairsOf(TABLE))('%s or %s: %s', (first, second, answer) => expect(any([first, second])).toBe(answer));

  it('answer as the only one there is', () => {
    for (const outcome of OUTCOMES) expect(any([outcome])).toBe(outcome);
  });

  it('do not apply when there is none', () => expect(any([])).toBe('notApplicable'));
});

describe('a duty unless a relief is met', () => {
  const TABLE: Table = {
    met: ['notApplicable', 'notApplicable', 'notApplicable', 'notApplicable'],
    notMet: ['met', 'notMet', 'undetermined', 'notApplicable'],
    undetermined: ['met', 'undetermined', 'undetermined', 'notApplicable'],
    notApplicable: ['met', 'notMet', 'undetermined', 'notApplicable'],
  };

  it.each(pairsOf(TABLE))('with a relief %s, %s: %s', (relief, general, answer) => {
    expect(unless(relief, general)).toBe(answer);
  });
});

describe('laws of the algebra', () => {
  const outcome = fc.constantFrom(...OUTCOMES);
  const some = fc.array(outcome, { maxLength: 6 });
  const opposite: Readonly<Record<Outcome, Outcome>> = {
    met: 'notMet',
    notMet: 'met',
    undetermined: 'undetermined',
    notApplicable: 'notApplicable',
  };
  const both = [
    ['all', all],
    ['any', any],
  ] as const;

  it.each(both)('%s: neither order nor grouping nor saying it twice matters', (_, combine) =>
    fc.assert(
      fc.property(some, some, (a, b) => {
        expect(combine([...b, ...a])).toBe(combine([...a, ...b]));
        expect(combine([combine(a), combine(b)])).toBe(combine([...a, ...b]));
        expect(combine([...a, ...a])).toBe(combine(a));
      }),
    ),
  );

  it.each(both)('%s: what does not apply does not weigh', (_, combine) =>
    fc.assert(
      fc.property(some, (a) => {
        expect(combine([...a, 'notApplicable'])).toBe(combine(a));
      }),
    ),
  );

  it.each(both)('%s: learning a missing fact never reverses a settled answer', (_, combine) =>
    fc.assert(
      fc.property(fc.array(fc.tuple(outcome, outcome), { maxLength: 6 }), (pairs) => {
        const before = combine(pairs.map(([one]) => one));
        const after = combine(pairs.map(([one, learned]) => (one === 'undetermined' ? learned : one)));
        if (before !== 'undetermined') expect(after).toBe(before);
      }),
    ),
  );

  it.each(both)('%s: an open answer can still become met, and can still become not met', (_, combine) =>
    fc.assert(
      fc.property(some, (a) => {
        fc.pre(combine(a) === 'undetermined');
        const learned = (as: Outcome) => combine(a.map((one) => (one === 'undetermined' ? as : one)));
        expect(new Set([learned('met'), learned('notMet')]).size).toBe(2);
      }),
    ),
  );

  it('all and any are one another, met and notMet exchanged', () =>
    fc.assert(
      fc.property(some, (a) => {
        expect(any(a)).toBe(opposite[all(a.map((one) => opposite[one]))]);
      }),
    ));

  it('unless: learning a missing fact never turns met into not met, nor not met into met', () =>
    fc.assert(
      fc.property(outcome, outcome, outcome, outcome, (relief, general, learnedRelief, learnedGeneral) => {
        const before = unless(relief, general);
        const after = unless(
          relief === 'undetermined' ? learnedRelief : relief,
          general === 'undetermined' ? learnedGeneral : general,
        );
        if (before === 'met') expect(['met', 'notApplicable']).toContain(after);
        if (before === 'notMet' || before === 'notApplicable') expect(after).toBe(before);
      }),
    ));
});

const fact = (path: string): Awaited => ({ kind: 'fact', path });
const set = (...paths: readonly [string, ...string[]]): Settling => paths.map(fact) as unknown as Settling;
const ground = { sources: [] };
const open = (...awaiting: readonly [Settling, ...Settling[]]): Verdict =>
  undetermined('a.rule', { code: 'a.rule.open' }, awaiting, ground);
const SETTLED: readonly Verdict[] = [
  met('a.rule', { code: 'a.rule.met' }, ground),
  notMet('a.rule', { code: 'a.rule.notMet' }, ground),
  notApplicable('a.rule', { code: 'a.rule.notApplicable' }, ground),
];
/** The paths of each set. */
const paths = (sets: readonly Settling[]) =>
  sets.map((one) => one.map((awaited) => (awaited.kind === 'fact' ? awaited.path : awaited.kind)));

describe('what settles duties that are all required', () => {
  it('is nothing when none is open', () => {
    expect(awaitingAll([])).toEqual([]);
    expect(awaitingAll(SETTLED)).toEqual([]);
  });

  it('is what settles the one that is open, whatever the others', () => {
    expect(awaitingAll([open(set('a'), set('b', 'c'))])).toEqual([set('a'), set('b', 'c')]);
    expect(awaitingAll([...SETTLED, open(set('a')), ...SETTLED])).toEqual([set('a')]);
  });

  it('is one set of each, together', () => {
    expect(paths(awaitingAll([open(set('a')), open(set('b'))]))).toEqual([['a', 'b']]);
    expect(paths(awaitingAll([open(set('a'), set('b')), open(set('c'), set('d'))]))).toEqual([
      ['a', 'c'],
      ['a', 'd'],
      ['b', 'c'],
      ['b', 'd'],
    ]);
    expect(paths(awaitingAll([open(set('a')), SETTLED[0] as Verdict, open(set('b')), open(set('c'))]))).toEqual([
      ['a', 'b', 'c'],
    ]);
  });

  it('names once what settles two of them', () => {
    expect(paths(awaitingAll([open(set('a', 'b')), open(set('b', 'c'))]))).toEqual([['a', 'b', 'c']]);
    expect(paths(awaitingAll([open(set('a', 'b')), open(set('b', 'a'))]))).toEqual([['a', 'b']]);
  });

  it('tells a fact from a reading, a decision or a text of the same name', () => {
    const kinds: readonly Settling[] = [
      [{ kind: 'fact', path: 'x' }],
      [{ kind: 'reading', id: 'x' }],
      [{ kind: 'decision', authority: 'x' }],
    ];
    expect(awaitingAll(kinds.map((one) => open(one)))).toEqual([kinds.flat()]);
  });

  it('begins with the smallest', () => {
    const verdicts = [open(set('a', 'b', 'c'), set('d')), open(set('e', 'f'), set('g'))];
    expect(paths(awaitingAll(verdicts))).toEqual([
      ['d', 'g'],
      ['d', 'e', 'f'],
      ['a', 'b', 'c', 'g'],
      ['a', 'b', 'c', 'e', 'f'],
    ]);
  });

  it('is listed up to sixteen sets, the smallest', () => {
    const several = (name: string, count: number) =>
      Array.from({ length: count }, (_, i) => set(`${name}${i}`)) as unknown as readonly [Settling, ...Settling[]];
    expect(awaitingAll([open(...several('a', 4)), open(...several('b', 4))])).toHaveLength(16);
    expect(awaitingAll([open(...several('a', 5)), open(...several('b', 4))])).toHaveLength(16);
    const [first] = awaitingAll([open(set('x', 'y', 'z'), ...several('a', 17)), open(set('p', 'q'), set('b'))]);
    expect(paths(first === undefined ? [] : [first])).toEqual([['a0', 'b']]);
  });

  it('lists no set twice, and none that holds more than another', () => {
    expect(paths(awaitingAll([open(set('a'), set('b')), open(set('a'), set('b'))]))).toEqual([['a'], ['b']]);
    expect(paths(awaitingAll([open(set('a'), set('b')), open(set('b'), set('a'))]))).toEqual([['a'], ['b']]);
    expect(paths(awaitingAll([open(set('a'), set('b')), open(set('a'))]))).toEqual([['a']]);
  });
});

describe('laws of what settles', () => {
  const name = fc.constantFrom('a', 'b', 'c', 'd');
  const settling = fc
    .uniqueArray(name, { minLength: 1, maxLength: 3 })
    .map((names) => names.map(fact) as unknown as Settling);
  const openVerdict = fc
    .array(settling, { minLength: 1, maxLength: 3 })
    .map((sets) => open(...(sets as unknown as readonly [Settling, ...Settling[]])));

  it('each set holds a set of every open verdict, names nothing twice, and the sizes go up', () =>
    fc.assert(
      fc.property(fc.array(openVerdict, { minLength: 2, maxLength: 3 }), (verdicts) => {
        const sets = paths(awaitingAll(verdicts));
        expect(sets.length).toBeGreaterThan(0);
        expect(sets.length).toBeLessThanOrEqual(16);
        for (const [i, one] of sets.entries()) {
          expect(new Set(one).size).toBe(one.length);
          expect(one.length).toBeGreaterThanOrEqual(sets[i - 1]?.length ?? 0);
          for (const verdict of verdicts) {
            const its = verdict.outcome === 'undetermined' ? paths(verdict.awaiting) : [];
            expect(its.some((needed) => needed.every((path) => one.includes(path)))).toBe(true);
          }
        }
      }),
    ));
});

describe('do answers differ so that it matters?', () => {
  it('what is met and what does not apply are no breach, either of them', () => {
    expect(differ(['met', 'notApplicable'])).toBe(false);
    expect(differ(['met', 'notMet'])).toBe(true);
    expect(differ(['notApplicable', 'notMet'])).toBe(true);
    expect(differ(['met', 'undetermined'])).toBe(true);
    expect(differ(['notMet', 'notMet'])).toBe(false);
    expect(differ([])).toBe(false);
  });
});

describe('one set of each list, together', () => {
  const fact = (path: string): Awaited => ({ kind: 'fact', path });
  const [a, b, c] = [fact('a'), fact('b'), fact('c')];

  it('is every way to take one of each, the smallest first, none that holds another', () => {
    expect(togetherOfEach([[[a], [b]], [[c]]])).toEqual([
      [a, c],
      [b, c],
    ]);
    expect(
      togetherOfEach([
        [[a], [b]],
        [[a, c], [b]],
      ]),
    ).toEqual([[b], [a, c]]);
    expect(togetherOfEach([[[a, b]], [[a]]])).toEqual([[a, b]]);
  });

  it('is the list itself when there is one, and nothing when there is none', () => {
    expect(togetherOfEach([[[a], [b, c]]])).toEqual([[a], [b, c]]);
    expect(togetherOfEach([])).toEqual([]);
  });

  it('is not listed beyond a few: the first are the smallest', () => {
    const lists = Array.from({ length: 8 }, (_, i): [Settling, Settling] => [
      [fact(`x${i}`)],
      [fact(`y${i}`), fact(`z${i}`)],
    ]);
    const found = togetherOfEach(lists);
    expect(found).toHaveLength(MOST_ALTERNATIVES);
    expect(found[0]).toEqual(lists.map(([[first]]) => first));
  });
});
