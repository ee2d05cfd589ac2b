import { describe, expect, test } from 'vitest';
import type { Cause, CauseFinding, Change } from '../../src/audit/reconcile/cause.js';
import { toldOnce, withoutRounding } from '../../src/audit/reconcile/toldOnce.js';

// Of causes that say the same, one: the one that says it with less.

const cause = (finding: CauseFinding, more: Partial<Cause> = {}): Cause => ({
  family: 'reading',
  finding,
  rounding: 'nearest',
  reproduces: [0],
  gives: ['1'],
  cost: 1,
  ...more,
});
const rounded = (rounding: 'cut' | 'up', more: Partial<Cause> = {}) =>
  cause({ code: 'audit.cause.rounded', rounding }, { family: 'rounding', ...more });
const reading = (ids: readonly string[], more: Partial<Cause> = {}) =>
  cause({ code: 'audit.cause.reading', readings: ids.map((id) => ({ id, option: 'x' })) }, more);
const trait = (
  records: readonly number[],
  more: Partial<Cause> & { readonly change?: Change; readonly traits?: Record<string, string> } = {},
) => {
  const { change = { kind: 'leftOut' }, traits = { month: `2024-0${records[0]}` }, ...rest } = more;
  return cause(
    { code: 'audit.cause.trait', list: 'records', change, traits, records, counts: 'dates', count: records.length },
    { family: 'trait', cost: 2, ...rest },
  );
};
const set = (records: readonly number[], more: Partial<Cause> = {}, change: Change = { kind: 'leftOut' }) =>
  cause(
    {
      code: 'audit.cause.records',
      list: 'records',
      parts: [{ change, counts: 'dates', count: records.length, among: 9, records, dates: [], traits: {} }],
    },
    { family: 'records', cost: records.length, ...more },
  );

describe('a rounding taken with something else', () => {
  test('is not told where that rounding alone gives as much; the rounding itself is', () => {
    const alone = rounded('up', { reproduces: [0, 1] });
    const both = (rounding: Cause['rounding'], reproduces: readonly number[]) =>
      reading(['a'], { rounding, reproduces });
    const [less, more, other] = [both('up', [0]), both('up', [0, 2]), both('cut', [0])];
    expect(withoutRounding([less, more, alone, other])).toEqual([more, alone, other]);
    expect(withoutRounding([less])).toEqual([less]);
    expect(
      withoutRounding([reading(['a'], { rounding: 'up' }), cause({ code: 'audit.cause.halves', as: 'whole' })]),
    ).toHaveLength(2);
  });
});

describe('two readings', () => {
  test('of which one gives as much are that one', () => {
    expect(toldOnce([reading(['a']), reading(['a', 'b'])])).toEqual([reading(['a'])]);
    expect(toldOnce([reading(['a', 'b']), reading(['b'])])).toEqual([reading(['b'])]);
  });

  test('are two where neither does', () => {
    const two = reading(['a', 'b']);
    expect(toldOnce([two])).toEqual([two]);
    expect(toldOnce([reading(['c']), two])).toHaveLength(2);
    expect(toldOnce([reading(['a']), reading(['a', 'b'], { reproduces: [0, 1] })])).toHaveLength(2);
    expect(toldOnce([reading(['a', 'c']), two])).toHaveLength(2);
    const otherwise = cause({ code: 'audit.cause.reading', readings: [{ id: 'a', option: 'y' }] });
    expect(toldOnce([otherwise, two])).toHaveLength(2);
  });

  test('all as they are kept are less than any read otherwise', () => {
    expect(toldOnce([reading([]), reading(['a']), reading(['a', 'b'])])).toEqual([reading([])]);
  });

  test('with another rounding they take more to say than one without it, or with the same', () => {
    const two = (rounding: Cause['rounding']) => reading(['a', 'b'], { rounding, family: 'combined' });
    expect(toldOnce([reading(['a']), two('cut')])).toEqual([reading(['a'])]);
    const cut = reading(['a'], { rounding: 'cut', family: 'combined' });
    expect(toldOnce([cut, two('cut')])).toEqual([cut]);
    expect(toldOnce([cut, two('up')])).toHaveLength(2);
    expect(toldOnce([cut, reading(['a', 'b'])])).toHaveLength(2);
  });
});

describe('changes to the same records', () => {
  const other: Change = { kind: 'moved', name: 'nature', to: 'other' };

  test('that give the same figures are the first of them', () => {
    expect(toldOnce([trait([1, 2, 3]), trait([1, 2, 3], { change: other })])).toEqual([trait([1, 2, 3])]);
    expect(toldOnce([set([1, 2]), set([1, 2], {}, other)])).toEqual([set([1, 2])]);
  });

  test('are two when they give other figures, or are of other records', () => {
    expect(toldOnce([trait([1, 2, 3]), trait([1, 2, 3], { change: other, gives: ['2'] })])).toHaveLength(2);
    expect(toldOnce([trait([1, 2, 3]), trait([1, 2, 4])])).toHaveLength(2);
    expect(toldOnce([set([1, 2]), set([1, 3], {}, other)])).toHaveLength(2);
    expect(toldOnce([set([1, 2]), set([1, 2], { rounding: 'cut' }, other)])).toHaveLength(2);
  });

  test('of roundings before one comparison, the coarsest', () => {
    const early = (rule: string, decimals: number, gives = ['met']) =>
      cause(
        {
          code: 'audit.cause.roundedBefore',
          rule,
          rounding: 'nearest',
          decimals,
          value: '55',
          bar: '55',
          unit: 'percent',
          rounds: 'value',
          outcome: 'met',
        },
        { family: 'rounding', gives },
      );
    expect(toldOnce([early('a', 0), early('a', 1), early('b', 0)])).toEqual([early('a', 0), early('b', 0)]);
    expect(toldOnce([early('a', 0), early('a', 1, ['notMet'])])).toHaveLength(2);
  });

  test('other causes are each of their own', () => {
    const year = cause({ code: 'audit.cause.calendarYear', year: 2024 });
    expect(toldOnce([year, year])).toHaveLength(2);
  });
});

describe('what is shared, and says nothing', () => {
  test('months of as many days, where as few of any are told', () => {
    expect(toldOnce([trait([1, 2]), trait([3, 4]), set([1, 3])])).toEqual([set([1, 3])]);
  });

  test('says something where it is alone, or shorter, or gives more, or does something else', () => {
    expect(toldOnce([trait([1, 2]), set([1, 3])])).toHaveLength(2);
    expect(toldOnce([trait([1, 2, 5]), trait([3, 4, 6]), set([1, 3, 7])])).toHaveLength(3);
    expect(toldOnce([trait([1, 2]), trait([3, 4], { change: { kind: 'twice' } }), set([1, 3])])).toHaveLength(3);
    expect(toldOnce([trait([1, 2]), trait([3, 4], { traits: { place: '16' } }), set([1, 3])])).toHaveLength(3);
    expect(toldOnce([trait([1, 2]), trait([3, 4], { gives: ['2'] }), set([1, 3])])).toHaveLength(3);
    const two = { reproduces: [0, 1], gives: ['1', '2'] };
    expect(toldOnce([trait([1, 2], two), trait([3, 4], two), set([1, 3])])).toHaveLength(3);
    expect(toldOnce([trait([1, 2]), trait([3, 4]), reading(['a'])])).toHaveLength(3);
  });
});
