import { describe, expect, test } from 'vitest';
import {
  changesOf,
  commonTraits,
  isNoChange,
  type Part,
  recordsWithin,
  setsByTrait,
  toldOf,
  traitsOf,
  withParts,
} from '../../src/audit/reconcile/parts.js';
import { halfDayOf, type RecordsOf, traitOf } from '../../src/audit/reconcile/table.js';
import { localDate } from '../../src/law/localDate.js';

// Records of no regulation, to see what may be done to any.

const SPAN = { from: localDate('2024-03-01'), to: localDate('2024-03-05') };
const DATES: RecordsOf = {
  list: 'records',
  counts: 'dates',
  traits: { colour: traitOf('colour'), reference: traitOf('reference') },
  told: { days: halfDayOf, size: ({ size }) => (typeof size === 'number' ? String(size) : null) },
  moves: [
    { name: 'place', fields: ['region', 'sub'], values: () => [{ region: '16', sub: 'Rouville' }] },
    { name: 'colour', fields: ['colour'], values: () => [] },
    { name: 'amount', fields: ['amount'], values: () => [{ amount: '0' }], completesOnly: true },
  ],
  rounded: [],
};
const RECORDS: RecordsOf = { ...DATES, counts: 'records' };
const input = (...records: readonly object[]) => ({ records, other: 1 });
const NO_ANSWER = {} as never;

describe('the records of a period', () => {
  test('both ends among them', () => {
    const dates = ['2024-02-29', '2024-03-01', '2024-03-05', '2024-03-06', '2024-03-03'];
    expect(recordsWithin(input(...dates.map((date) => ({ date }))), DATES, SPAN)).toEqual([1, 2, 4]);
    expect(recordsWithin({}, DATES, SPAN)).toEqual([]);
  });
});

describe('what may be done to records', () => {
  const told = (its: object) =>
    changesOf(its, DATES, NO_ANSWER).map(({ change }) =>
      'to' in change ? [change.kind, change.name, change.to] : change.kind,
    );

  test('what is not known is completed, then all is left out, counted twice, put under each value there is', () => {
    const all = input(
      { date: '2024-03-01', region: '06', sub: 'Laval', colour: 'red', amount: '5' },
      { date: '2024-03-02', region: '06', sub: 'Laval', colour: null, amount: null },
      { date: '2024-03-03', region: '13', sub: null, colour: 'blue', amount: '6' },
      { date: '2024-03-04', region: null, sub: null, amount: '6' },
    );
    const places = ['16/Rouville', '06/Laval', '13'];
    expect(told(all)).toEqual([
      ...places.map((to) => ['completed', 'place', to]),
      ['completed', 'colour', 'red'],
      ['completed', 'colour', 'blue'],
      // An amount is completed by what is given, and never by another record's.
      ['completed', 'amount', '0'],
      'leftOut',
      'twice',
      ...places.map((to) => ['moved', 'place', to]),
      ['moved', 'colour', 'red'],
      ['moved', 'colour', 'blue'],
    ]);
  });

  test('of no record, what the law gives alone', () => {
    expect(told({})).toEqual([
      ['completed', 'place', '16/Rouville'],
      ['completed', 'amount', '0'],
      'leftOut',
      'twice',
      ['moved', 'place', '16/Rouville'],
    ]);
  });

  test('what it changes is carried: both fields of a place, nothing of what is left out', () => {
    const of = (kind: string) => changesOf(input(), DATES, NO_ANSWER).find(({ change }) => change.kind === kind);
    expect(of('moved')).toEqual({
      change: { kind: 'moved', name: 'place', to: '16/Rouville' },
      values: { region: '16', sub: 'Rouville' },
      first: 'region',
    });
    expect(of('leftOut')).toEqual({ change: { kind: 'leftOut' }, values: {}, first: '' });
  });

  test('put where it is, or completed when it is known, a record is as it was', () => {
    const move = (kind: 'moved' | 'completed'): Omit<Part, 'records'> => ({
      change: { kind, name: 'place', to: '16/Rouville' },
      values: { region: '16', sub: 'Rouville' },
      first: 'region',
    });
    const at = (region: string | null, sub: string | null) => ({ date: '2024-03-01', region, sub });
    expect(isNoChange(move('moved'), at('16', 'Rouville'))).toBe(true);
    expect(isNoChange(move('moved'), at('16', null))).toBe(false);
    expect(isNoChange(move('moved'), at('06', 'Rouville'))).toBe(false);
    expect(isNoChange(move('moved'), at(null, null))).toBe(true);
    expect(isNoChange(move('completed'), at(null, null))).toBe(false);
    expect(isNoChange(move('completed'), at('06', null))).toBe(true);
    expect(isNoChange({ change: { kind: 'leftOut' }, values: {}, first: '' }, at('16', null))).toBe(false);
  });
});

describe('done', () => {
  const part = (kind: 'leftOut' | 'twice', ...records: readonly number[]): Part => ({
    change: { kind },
    records,
    values: {},
    first: '',
  });
  const moved = (...records: readonly number[]): Part => ({
    change: { kind: 'moved', name: 'colour', to: 'red' },
    records,
    values: { colour: 'red' },
    first: 'colour',
  });
  const three = input(
    { date: '2024-03-01', colour: 'blue' },
    { date: '2024-03-02', colour: 'blue' },
    { date: '2024-03-04', colour: 'blue' },
  );

  test('left out, moved and counted twice at once; the rest of the input as it was', () => {
    expect(withParts(three, DATES, [part('leftOut', 1), moved(2), part('twice', 0)], SPAN)).toEqual({
      records: [
        { date: '2024-03-01', colour: 'blue' },
        { date: '2024-03-04', colour: 'red' },
        // A day counted twice is a day more: on the free day nearest to it.
        { date: '2024-03-03', colour: 'blue' },
      ],
      other: 1,
    });
  });

  test('where records are counted, a copy stays on its date', () => {
    expect(withParts(three, RECORDS, [part('twice', 0)], SPAN)).toEqual({
      records: [...three.records, { date: '2024-03-01', colour: 'blue' }],
      other: 1,
    });
  });

  test('the records of one date go together; without a free day there is no answer', () => {
    const two = input({ date: '2024-03-01', colour: 'a' }, { date: '2024-03-01', colour: 'b' });
    expect(withParts(two, DATES, [part('twice', 0, 1)], SPAN)).toEqual({
      records: [...two.records, { date: '2024-03-02', colour: 'a' }, { date: '2024-03-02', colour: 'b' }],
      other: 1,
    });
    const full = input(...[1, 2, 3, 4, 5].map((i) => ({ date: `2024-03-0${i}` })));
    expect(withParts(full, DATES, [part('twice', 0)], SPAN)).toBeUndefined();
    expect(withParts(full, DATES, [part('leftOut', 0)], SPAN)).toBeDefined();
    expect(withParts(full, RECORDS, [part('twice', 0)], SPAN)).toBeDefined();
  });
});

describe('what records share', () => {
  test('their month first, and what is known of them', () => {
    expect(traitsOf({ date: '2024-03-01', colour: 'red', reference: null }, DATES)).toEqual({
      month: '2024-03',
      colour: 'red',
    });
    const both = [
      { date: '2024-03-01', colour: 'red', reference: 'A' },
      { date: '2024-03-02', colour: 'red', reference: 'B' },
    ];
    expect(commonTraits(both, DATES)).toEqual({ month: '2024-03', colour: 'red' });
    expect(commonTraits([...both, { date: '2024-04-01', colour: 'blue', reference: 'B' }], DATES)).toEqual({});
    expect(commonTraits([], DATES)).toEqual({});
  });

  test('and what is told of them beside: one size, half a day each; nothing where they differ, or it is not known', () => {
    const all = input({ date: 'a', size: 8 }, { date: 'b', size: 8 }, { date: 'c', size: 9 }, { date: 'd' });
    const base = { ledger: [{ days: '0.5' }, { days: '0.5' }, { days: '0.5' }, { days: '1' }] } as never;
    expect(toldOf([0, 1], all, DATES, base)).toEqual({ days: '0.5', size: '8' });
    expect(toldOf([0, 2], all, DATES, base)).toEqual({ days: '0.5' });
    expect(toldOf([2], all, DATES, base)).toEqual({ days: '0.5', size: '9' });
    expect(toldOf([0, 3], all, DATES, base)).toEqual({});
    expect(toldOf([3], all, DATES, base)).toEqual({});
    expect(toldOf([0], all, DATES, { ledger: [] } as never)).toEqual({ size: '8' });
    expect(toldOf([0], all, DATES, { ledger: [{}] } as never)).toEqual({ size: '8' });
  });

  const days = (count: number, of: (i: number) => object) =>
    input(...Array.from({ length: count }, (_, i) => ({ date: `2024-03-0${(i % 5) + 1}`, ...of(i) })));

  test('sets by one thing, then by two, each told once by the fewest; all of them are no set', () => {
    const its = days(5, (i) => ({ colour: i < 3 ? 'red' : 'blue', reference: i === 0 || i === 3 ? 'A' : 'B' }));
    expect(setsByTrait(its, DATES, SPAN).map(({ traits, records }) => [traits, records])).toEqual([
      [{ colour: 'red' }, [0, 1, 2]],
      [{ colour: 'blue' }, [3, 4]],
      [{ reference: 'A' }, [0, 3]],
      [{ reference: 'B' }, [1, 2, 4]],
      // Of the month alone they are all; with it, what colour or reference says alone.
      [{ colour: 'red', reference: 'A' }, [0]],
      [{ colour: 'red', reference: 'B' }, [1, 2]],
      [{ colour: 'blue', reference: 'A' }, [3]],
      [{ colour: 'blue', reference: 'B' }, [4]],
    ]);
  });

  test('what is not known is shared with none', () => {
    const its = days(4, (i) => ({ colour: i < 2 ? null : 'red' }));
    expect(setsByTrait(its, DATES, SPAN).map(({ traits }) => traits)).toEqual([{ colour: 'red' }]);
  });

  test('sixty values are a trait; sixty-one are none: a reference of each', () => {
    const its = (count: number) => days(count + 1, (i) => ({ reference: `F-${Math.min(i, count - 1)}` }));
    expect(setsByTrait(its(60), DATES, SPAN).filter(({ traits }) => 'reference' in traits)).toHaveLength(60);
    expect(setsByTrait(its(61), DATES, SPAN)).toEqual([]);
  });
});
