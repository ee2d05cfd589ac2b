import { describe, expect, test } from 'vitest';
import {
  between,
  exactly,
  figuresOfShare,
  namesIn,
  percentOf,
  periodOf,
  type ShareFigures,
  shareValue,
  sideValue,
} from '../../src/audit/reconcile/found.js';
import { barText } from '../../src/audit/reconcile/recombined.js';
import { assessBy } from '../../src/audit/regulations.js';
import { type LocalDate, localDate } from '../../src/law/localDate.js';
import { exact } from '../../src/law/quantity.js';
import { found, PHYSICIAN, prem, ROUVILLE } from './reconcile.given.js';

// What is read of an answer, to be set beside a claim.

const [FIRST, LAST] = [localDate('2024-03-01'), localDate('2025-02-28')];

describe('the days a finding is of', () => {
  test.each<[object, object | null]>([
    [
      { from: FIRST, to: LAST },
      { from: FIRST, to: LAST },
    ],
    [
      { from: FIRST, to: FIRST },
      { from: FIRST, to: FIRST },
    ],
    // Without either end, or an end before its beginning, it is of no days that can be told.
    [{ from: FIRST }, null],
    [{ to: LAST }, null],
    [{ from: null, to: LAST }, null],
    [{ from: FIRST, to: null }, null],
    [{ from: LAST, to: FIRST }, null],
    [{}, null],
  ])('%j: %j', (reason, period) => {
    expect(periodOf(reason)).toEqual(period);
  });
});

describe('what tells one finding of a rule from another', () => {
  test('its installation, sector, physician, body and regime, where they are known; nothing else', () => {
    const reason = {
      code: 'x',
      installation: 'A',
      sector: 'urgence',
      physician: 'MD-01',
      body: 'cisss',
      regime: 'current',
    };
    const { code: _, ...names } = reason;
    expect(namesIn({ ...reason, from: FIRST })).toEqual(names);
    expect(namesIn({ code: 'x', installation: null, sector: undefined, physician: 3 })).toEqual({});
  });
});

describe('a number and what it may come to', () => {
  test('the ends in any order', () => {
    const [one, two, three] = [exact(1), exact(2), exact(3)];
    const value = { kind: 'number', shown: two, least: one, most: three };
    expect(between(two, three, one)).toEqual(value);
    expect(between(two, one, three)).toEqual(value);
    expect(between(two, two)).toEqual(exactly(two));
    expect(between(two)).toEqual(exactly(two));
    expect(between(three, one)).toEqual({ kind: 'number', shown: three, least: one, most: three });
  });

  test('11 of 20 is 55 per cent; of no day there is none', () => {
    expect(percentOf({ part: exact(11), whole: exact(20) })).toEqual(exact(55));
    expect(percentOf({ part: exact(25, 2), whole: exact(41, 2) })).toEqual(exact(2500, 41));
    expect(percentOf({ part: exact(0), whole: exact(0) })).toBeUndefined();
  });

  const sides = (inside: string, total: string) => ({ inside, outside: String(Number(total) - Number(inside)), total });
  const share = (counted: ShareFigures['counted'], worst: ShareFigures['worst'], best = worst): ShareFigures => ({
    from: FIRST as LocalDate,
    to: LAST as LocalDate,
    worst,
    best,
    ...(counted === undefined ? {} : { counted }),
  });

  test('of a share, what is certain is shown, with its two counts, between its ends', () => {
    expect(shareValue(share(sides('11', '20'), sides('11', '22'), sides('13', '22')))).toEqual([
      {
        kind: 'number',
        shown: exact(55),
        least: exact(50),
        most: exact(1300, 22),
        terms: { part: exact(11), whole: exact(20) },
      },
    ]);
  });

  test('where nothing is certain yet, the worst is', () => {
    expect(shareValue(share(undefined, sides('1', '4'), sides('2', '4')))).toMatchObject([
      { shown: exact(25), terms: { part: exact(1), whole: exact(4) }, most: exact(50) },
    ]);
    expect(sideValue(share(undefined, sides('1', '4'), sides('2', '4')), 'inside')).toEqual({
      kind: 'number',
      shown: exact(1),
      least: exact(1),
      most: exact(2),
    });
  });

  test('of no day, no share; of an end with no day, the other ends', () => {
    expect(shareValue(share(undefined, sides('0', '0')))).toEqual([]);
    expect(shareValue(share(sides('1', '2'), sides('0', '0'), sides('1', '2')))).toMatchObject([
      { shown: exact(50), least: exact(50), most: exact(50) },
    ]);
  });

  test('days on a side, whichever', () => {
    const its = share(sides('11', '20'), sides('11', '22'), sides('13', '22'));
    expect(sideValue(its, 'outside')).toEqual({ kind: 'number', shown: exact(9), least: exact(9), most: exact(11) });
    expect(sideValue(its, 'total')).toMatchObject({ shown: exact(20), least: exact(20), most: exact(22) });
  });
});

describe('two findings of one rule: the share of those who began before and after', () => {
  const asked = prem(
    ['2024-03-04', '2024-03-05', '2024-03-06'].map((date) => ({
      date,
      amount: '600.00',
      ...ROUVILLE,
      nature: 'ordinary' as const,
    })),
  );
  const unsettled = { ...asked, input: { ...asked.input, physician: { ...PHYSICIAN, practiceStart: null } } };

  test('each is of its regime, and a claim says which', () => {
    const value = '100';
    const one = { figure: 'prem.share', value, where: { regime: 'transitional' } };
    expect(found(unsettled as never, [one]).claims).toMatchObject([
      { where: { regime: 'transitional' }, period: { from: FIRST, to: LAST }, standing: 'agrees' },
    ]);
    expect(() => found(unsettled as never, [{ figure: 'prem.share', value }])).toThrow(
      'claims[0].where: one alone among: {"regime":"current","from":"2024-03-01","to":"2025-02-28"}, {"regime":"transitional"',
    );
  });

  test('a rule that tells none apart has no name to give', () => {
    const answer = assessBy('prem', asked.input, asked.options);
    const ids = { inside: 'a', outside: 'b', total: 'c', share: 'd', bound: 'minimum' } as const;
    const where = (by: object) =>
      figuresOfShare({ rule: 'prem.majorityPractice', ...ids, ...by })[0]
        ?.read(answer)
        .map((one) => one.where);
    expect(where({})).toEqual([{}]);
    expect(where({ by: 'regime' })).toEqual([{ regime: 'current' }]);
    expect(where({ by: 'installation' })).toEqual([{}]);
  });
});

describe('what a figure is held against, as it is written', () => {
  test.each([
    ['hours', exact(132), '132'],
    ['hours', exact(265, 2), '132 h 30'],
    ['percent', exact(25, 2), '12.5'],
    ['count', exact(250), '250'],
  ] as const)('%s', (unit, bar, text) => {
    expect(barText(unit, bar)).toBe(text);
  });
});
