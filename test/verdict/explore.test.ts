import { describe, expect, it } from 'vitest';
import type { PinnedReadings, Reading } from '../../src/law/reading.js';
import { differ } from '../../src/verdict/combine.js';
import { type Choice, choicesOf, exploreReadings, isReadingPinned, usedOptions } from '../../src/verdict/explore.js';
import {
  type Awaited,
  met,
  notApplicable,
  notMet,
  type Settling,
  undetermined,
  type Verdict,
} from '../../src/verdict/verdict.js';

const GROUND = { sources: [] };
const RULE = 'x.rule';
const colour: Reading = { id: 'x.colour', options: ['red', 'blue'], kept: 'red', sources: [] };
const size: Reading = { id: 'x.size', options: ['small', 'large', 'huge'], kept: 'large', sources: [] };
const fact = (path: string): Awaited => ({ kind: 'fact', path });
const asked = (id: string): Awaited => ({ kind: 'reading', id });
const yes = (code = 'yes') => met(RULE, { code }, GROUND);
const no = (code = 'no') => notMet(RULE, { code }, GROUND);
const open = (...sets: [Settling, ...Settling[]]) => undetermined(RULE, { code: 'open' }, sets, GROUND);

const explored = (
  ask: (choice: Choice) => Verdict,
  readings: readonly Reading[] = [colour, size],
  pinned?: PinnedReadings,
) => exploreReadings(readings, pinned, ask);

describe('the options used to show figures', () => {
  it('are the ones kept, but for those the caller chose', () => {
    const kept = { 'x.colour': 'red', 'x.size': 'large' };
    expect(usedOptions([colour, size], undefined)).toEqual(kept);
    expect(usedOptions([colour, size], 'kept')).toEqual(kept);
    expect(usedOptions([colour, size], { 'x.size': 'small', 'x.other': 'a' })).toEqual({ ...kept, 'x.size': 'small' });
    expect(usedOptions([], 'kept')).toEqual({});
  });

  it('« kept » pins every reading, an object those it names, nothing none', () => {
    expect(isReadingPinned('x.colour', 'kept')).toBe(true);
    expect(isReadingPinned('x.colour', { 'x.colour': 'red' })).toBe(true);
    expect(isReadingPinned('x.colour', { 'x.size': 'small' })).toBe(false);
    expect(isReadingPinned('toString', {})).toBe(false);
    expect(isReadingPinned('x.colour', undefined)).toBe(false);
  });
});

describe('the ways to choose among open readings', () => {
  const used = { 'x.colour': 'blue', 'x.size': 'large', 'x.other': 'a' };

  it('the one used first, then every other, what is not open as it was used', () => {
    expect(choicesOf(used, [])).toEqual([used]);
    expect(choicesOf(used, [colour, size])).toEqual([
      used,
      { ...used, 'x.colour': 'red' },
      { ...used, 'x.size': 'small' },
      { ...used, 'x.size': 'huge' },
      { ...used, 'x.colour': 'red', 'x.size': 'small' },
      { ...used, 'x.colour': 'red', 'x.size': 'huge' },
    ]);
  });
});

describe('a question asked for each way to read the texts', () => {
  it('the one used first, then every other, once', () => {
    const seen: string[] = [];
    const { ways, shown } = explored((choice) => {
      seen.push(Object.values(choice).join(' '));
      return yes(Object.values(choice).join(' '));
    });
    expect(shown).toEqual(yes('red large'));
    expect(ways.map(({ reason }) => reason.code)).toEqual(seen.slice(0, 6));
    expect([...seen.slice(0, 6)].sort()).toEqual(
      ['blue huge', 'blue large', 'blue small', 'red huge', 'red large', 'red small'].sort(),
    );
  });

  it('without a reading there is one way', () => {
    expect(explored(() => no(), [])).toEqual({
      shown: no(),
      ways: [no()],
      outcome: 'notMet',
      awaiting: [],
      effects: [],
    });
  });

  it('what is pinned is shown, not tried', () => {
    const ask = ({ 'x.colour': its }: Choice) => (its === 'red' ? yes() : no());
    expect(explored(ask, [colour], { 'x.colour': 'blue' })).toEqual({
      shown: no(),
      ways: [no()],
      outcome: 'notMet',
      awaiting: [],
      effects: [
        { id: 'x.colour', used: 'blue', pinned: true, outcomes: { red: 'met', blue: 'notMet' }, decisive: true },
      ],
    });
    expect(explored(ask, [colour], 'kept')).toMatchObject({ outcome: 'met', effects: [{ used: 'red', pinned: true }] });
    expect(explored(ask, [colour, size], { 'x.size': 'huge' }).ways).toHaveLength(2);
  });
});

describe('what all ways answer', () => {
  it('is settled when they agree, though their figures differ', () => {
    const its = explored(({ 'x.colour': which }) => yes(which), [colour]);
    expect(its).toMatchObject({ outcome: 'met', awaiting: [] });
    expect(its.effects).toEqual([
      { id: 'x.colour', used: 'red', pinned: false, outcomes: { red: 'met', blue: 'met' }, decisive: false },
    ]);
  });

  it('says nothing of a reading that changes nothing', () => {
    expect(explored(() => yes()).effects).toEqual([]);
    const its = explored(({ 'x.size': which }) => (which === 'small' ? no() : yes()));
    expect(its.effects.map(({ id, outcomes }) => [id, outcomes])).toEqual([
      ['x.size', { small: 'notMet', large: 'met', huge: 'met' }],
    ]);
  });

  it('met beside what does not apply is not one answer, though it decides nothing', () => {
    const its = explored(
      ({ 'x.colour': which }) => (which === 'red' ? yes() : notApplicable(RULE, { code: 'n' }, GROUND)),
      [colour],
    );
    expect(its).toMatchObject({ outcome: 'undetermined', awaiting: [[asked('x.colour')]] });
    expect(its.effects[0]?.decisive).toBe(false);
  });

  it('an effect is looked at with the other readings as used', () => {
    // Only small and blue together are refused: with the options used, neither does it alone.
    const ask = (choice: Choice) => (choice['x.colour'] === 'blue' && choice['x.size'] === 'small' ? no() : yes());
    expect(explored(ask)).toMatchObject({ outcome: 'undetermined', effects: [] });
    expect(explored(ask, [colour, size], { 'x.size': 'small' }).effects.map(({ id }) => id)).toEqual(['x.colour']);
  });
});

describe('what would settle it', () => {
  it('the reading on which it hangs, and not the one that changes nothing', () => {
    expect(explored(({ 'x.colour': which }) => (which === 'red' ? yes() : no())).awaiting).toEqual([
      [asked('x.colour')],
    ]);
  });

  it('both, when it hangs on both', () => {
    const ask = (choice: Choice) => (choice['x.colour'] === 'blue' && choice['x.size'] === 'small' ? no() : yes());
    expect(explored(ask).awaiting).toEqual([[asked('x.colour'), asked('x.size')]]);
  });

  it('facts alone, when no reading is open', () => {
    expect(explored(() => open([fact('a')], [fact('b'), fact('c')]), [])).toMatchObject({
      outcome: 'undetermined',
      awaiting: [[fact('a')], [fact('b'), fact('c')]],
    });
    expect(explored(() => open([fact('a')]), [colour], 'kept').awaiting).toEqual([[fact('a')]]);
  });

  it('the readings with the facts, when answers alike today may part once the facts are known', () => {
    expect(explored(() => open([fact('a')]), [colour]).awaiting).toEqual([[asked('x.colour'), fact('a')]]);
  });

  it('the reading and the facts of each of its ways', () => {
    const ask = ({ 'x.colour': which }: Choice) => (which === 'red' ? open([fact('a')], [fact('b')]) : yes());
    expect(explored(ask, [colour])).toMatchObject({
      outcome: 'undetermined',
      awaiting: [
        [asked('x.colour'), fact('a')],
        [asked('x.colour'), fact('b')],
      ],
    });
    const both = ({ 'x.colour': which }: Choice) => open([fact('all')], [fact(which!)]);
    // The sets that are enough both ways; none that holds another.
    expect(explored(both, [colour]).awaiting).toEqual([
      [asked('x.colour'), fact('all')],
      [asked('x.colour'), fact('red'), fact('blue')],
    ]);
  });

  it('is not empty when it is undetermined, and is when it is settled', () => {
    expect(explored(() => open([fact('a')])).awaiting).toEqual([[asked('x.colour'), asked('x.size'), fact('a')]]);
    expect(explored(() => no()).awaiting).toEqual([]);
  });

  it('smallest first', () => {
    // Red is settled by the size; any size is settled by the colour but large.
    const ask = (choice: Choice) =>
      choice['x.colour'] === 'blue' ? no() : choice['x.size'] === 'large' ? open([fact('a')]) : no();
    const { awaiting, outcome } = explored(ask);
    expect(outcome).toBe('undetermined');
    expect(awaiting.map((set) => set.length)).toEqual([...awaiting.map((set) => set.length)].sort());
    expect(awaiting).toEqual([[asked('x.colour'), asked('x.size'), fact('a')]]);
  });
});

describe('what is met and what does not apply, taken for one answer', () => {
  const none = () => notApplicable(RULE, { code: 'none' }, GROUND);
  const room = new Set(['x.colour', 'x.size']);
  const told = (ask: (choice: Choice) => Verdict, apart?: typeof differ) =>
    exploreReadings([colour, size], undefined, ask, room, apart);
  const ask = (choice: Choice) => (choice['x.colour'] === 'red' ? yes() : none());

  it('settle it, as the options used have it; without that they are two answers', () => {
    expect(told(ask, differ)).toMatchObject({ outcome: 'met', awaiting: [], shown: yes() });
    expect(told(ask)).toMatchObject({ outcome: 'undetermined', awaiting: [[asked('x.colour')]] });
    expect(told((choice) => (choice['x.colour'] === 'red' ? none() : yes()), differ).outcome).toBe('notApplicable');
  });

  it('are not told apart in what is awaited either', () => {
    const three = (choice: Choice) => (choice['x.size'] === 'huge' ? no() : ask(choice));
    expect(told(three, differ).awaiting).toEqual([[asked('x.size')]]);
    expect(told(three).awaiting).toEqual([[asked('x.colour'), asked('x.size')]]);
  });

  it('an open answer is another than both', () => {
    const maybe = (choice: Choice) => (choice['x.size'] === 'huge' ? open([fact('a')]) : ask(choice));
    expect(told(maybe, differ)).toMatchObject({
      outcome: 'undetermined',
      awaiting: [[asked('x.colour'), asked('x.size'), fact('a')]],
    });
  });
});

describe('very many ways, each with several things to know', () => {
  it('are awaited all together, without listing every combination', () => {
    const readings: readonly Reading[] = Array.from({ length: 6 }, (_, i) => ({
      id: `x.r${i}`,
      options: ['a', 'b'],
      kept: 'a',
      sources: [],
    }));
    const { awaiting } = explored((choice) => {
      const key = Object.values(choice).join('');
      return open([fact(`${key}1`)], [fact(`${key}2`)]);
    }, readings);
    expect(awaiting).toHaveLength(16);
    expect(awaiting[0]).toHaveLength(6 + 64);
  });
});
