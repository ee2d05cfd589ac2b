import { describe, expect, test } from 'vitest';
import { type Kind, kindsOf, vectorOf } from '../../src/audit/reconcile/kinds.js';
import { exact } from '../../src/law/quantity.js';
import type { BillingRecord } from '../../src/prem/index.js';
import { type Asked, amp, JEANNE_MANCE, prem, questionOf, ROUVILLE } from './reconcile.given.js';

// Sets of records are looked for by what a change to one of them does: records that the ledger tells alike do the same.

const day = (i: number) => `2024-04-${String(i + 1).padStart(2, '0')}`;
const billed = (...days: readonly (readonly [number, string, object?])[]) =>
  prem(
    days.map(
      ([i, amount, place = ROUVILLE]) => ({ date: day(i), amount, nature: 'ordinary', ...place }) as BillingRecord,
    ),
  );
const DAYS = [
  { figure: 'prem.daysInside', value: '99' },
  { figure: 'prem.days', value: '99' },
];

function kinds(asked: Asked, claims = DAYS, most = 1000): readonly Kind[] {
  const question = questionOf(asked, claims);
  let left = most;
  const [its] = question.table.records;
  const span = question.table.span(question.base);
  return kindsOf(question, its!, span!, () => {
    left -= 1;
    return left >= 0;
  });
}
const leftOut = (all: readonly Kind[]) => all.filter(({ part }) => part.change.kind === 'leftOut');
const told = (all: readonly Kind[]) =>
  all.map(({ units, effect }) => [units.flatMap(({ records }) => records), effect.filter((one) => one !== undefined)]);

/** How many units are tried, where they are left out or counted twice and nothing else: two for each class of them. */
function asksOf(asked: Asked, claims = DAYS): number {
  const question = questionOf(asked, claims);
  const [its] = question.table.records;
  let asks = 0;
  kindsOf(question, { ...its!, moves: [] }, question.table.span(question.base)!, () => {
    asks += 1;
    return true;
  });
  return asks;
}

describe('records that are told alike are tried once', () => {
  test('whatever their date and their reference; in whatever order their fields are', () => {
    const reference = (asked: ReturnType<typeof billed>) => ({
      ...asked,
      input: { ...asked.input, records: asked.input.records.map((one, i) => ({ ...one, reference: `F-${i}` })) },
    });
    expect(asksOf(reference(billed([0, '600.00'], [1, '600.00'], [2, '600.00'])))).toBe(2);
    const [first, second] = billed([0, '600.00'], [1, '600.00']).input.records;
    const turned = Object.fromEntries(Object.entries(second!).reverse()) as unknown as BillingRecord;
    expect(asksOf(prem([first!, turned]))).toBe(2);
  });

  test('another place or another nature is another class', () => {
    expect(asksOf(billed([0, '600.00'], [1, '600.00', JEANNE_MANCE]))).toBe(4);
    expect(asksOf(billed([0, '600.00'], [1, '600.00', { ...ROUVILLE, nature: 'depannage' }]))).toBe(4);
  });

  test('beside another record on its date, the very dollars count: each date by itself, and each of its records', () => {
    // Two dates of two records: two dates and four records, none like another.
    const two = billed([0, '400.00'], [0, '300.00'], [1, '400.00'], [1, '300.00']);
    expect(asksOf(two)).toBe(2 * 6);
    // A date of one record is told by its side of the thresholds alone.
    expect(asksOf(billed([0, '400.00'], [1, '300.00'], [2, '500.00']))).toBe(2);
    expect(asksOf(billed([0, '400.00'], [0, '300.00'], [1, '300.00'], [2, '500.00']))).toBe(2 * 4);
  });

  test('an amount that is not known yet is tried as it is, and apart', () => {
    const open = prem([
      { date: day(0), amount: null, ...ROUVILLE, nature: 'ordinary' },
      { date: day(1), amount: null, ...ROUVILLE, nature: 'ordinary' },
      { date: day(2), amount: '600.00', ...ROUVILLE, nature: 'ordinary' },
    ] as never);
    expect(asksOf(open)).toBe(2 * 2);
  });

  test('of what is not decided, the very dollars count', () => {
    const open = prem([
      { date: day(0), amount: '600.00', region: null, subTerritory: null, nature: 'ordinary' },
      { date: day(1), amount: '610.00', region: null, subTerritory: null, nature: 'ordinary' },
    ] as never);
    expect(asksOf(open)).toBe(2 * 2);
    expect(asksOf(billed([0, '600.00'], [1, '610.00']))).toBe(2);
  });

  test('hours of one length in one quarter, whoever the reference; in two quarters, two', () => {
    const hours = ['2025-03-04', '2025-03-05', '2025-06-02'].map((date, i) => ({
      date,
      activity: 'urgence',
      minutes: 480,
      reference: `G-${i}`,
    }));
    const claims = [{ figure: 'amp.hours', value: '1', where: { from: '2025-03-01' } }];
    expect(asksOf(amp(hours as never), claims)).toBe(4);
    // A first day of a quarter is of that quarter.
    const edge = ['2025-05-31', '2025-06-01', '2025-06-02'].map((date) => ({
      date,
      activity: 'urgence',
      minutes: 480,
    }));
    expect(asksOf(amp(edge), claims)).toBe(4);
    // Who did a slot changes nothing of the group's.
    const other = hours.map((one, i) => ({ ...one, minutes: 480 + i }));
    expect(asksOf(amp(other as never), claims)).toBe(6);
  });
});

describe('days that do the same are one kind', () => {
  test('days and half-days, at home and away: four kinds, and what one of each does to the days inside and in all', () => {
    const asked = billed(
      [0, '600.00'],
      [1, '800.00'],
      [2, '300.00'],
      [3, '600.00', JEANNE_MANCE],
      [4, '300.00', JEANNE_MANCE],
      [5, '310.00', JEANNE_MANCE],
    );
    expect(told(leftOut(kinds(asked)))).toEqual([
      [
        [0, 1],
        [-1, -1],
      ],
      [[2], [-0.5, -0.5]],
      [[3], [0, -1]],
      [
        [4, 5],
        [0, -0.5],
      ],
    ]);
  });

  test('kinds of two amounts that do the same are put together: a day of 600 $ and one made of two records', () => {
    const asked = billed([0, '600.00'], [1, '400.00'], [1, '400.00']);
    const all = leftOut(kinds(asked));
    const dates = all.filter(({ units }) => units[0]?.counts === 'dates');
    expect(told(dates)).toEqual([
      [
        [0, 1, 2],
        [-1, -1],
      ],
    ]);
    // Of the day of two records, each may be left out by itself: 400 $ are half a day.
    const alone = all.filter(({ units }) => units[0]?.counts === 'records');
    expect(told(alone)).toEqual([
      [
        [1, 2],
        [-0.5, -0.5],
      ],
    ]);
    expect(alone[0]?.units.map(({ date }) => date)).toEqual([day(1), day(1)]);
  });

  test('a change that leaves every record as it is, is none', () => {
    const asked = billed([0, '600.00'], [1, '600.00', JEANNE_MANCE]);
    const moved = kinds(asked).filter(({ part: { change } }) => change.kind === 'moved' && change.name === 'place');
    expect(moved.map(({ part, units }) => ['to' in part.change && part.change.to, units[0]?.records])).toEqual([
      ['16/Rouville', [1]],
      ['06/Jeanne-Mance', [0]],
    ]);
  });

  test('of a date of which one record alone is changed, the date is changed', () => {
    const asked = billed([0, '400.00'], [0, '400.00', JEANNE_MANCE]);
    const moved = kinds(asked).filter(({ part: { change } }) => 'to' in change && change.to === '16/Rouville');
    const dates = moved.filter(({ units }) => units[0]?.counts === 'dates');
    expect(dates.flatMap(({ units }) => units.flatMap(({ records }) => records))).toEqual([0, 1]);
  });

  test('dollars count by the side of each threshold they stand on: to the cent, and no further', () => {
    const asked = billed(
      [0, '523.00'],
      [1, '522.99'],
      [2, '261.50'],
      [3, '261.49'],
      [4, '9999.99'],
      [5, '300.00'],
      [6, '0.00'],
    );
    expect(told(leftOut(kinds(asked)))).toEqual([
      [
        [0, 4],
        [-1, -1],
      ],
      [
        [1, 2, 5],
        [-0.5, -0.5],
      ],
      [
        [3, 6],
        [0, 0],
      ],
    ]);
    // One of each is asked, left out and counted twice: three classes.
    expect(asksOf(asked)).toBe(2 * 3);
  });

  test('a date of several records, and each of them, is tried by itself', () => {
    const asked = billed([0, '400.00'], [0, '300.00', JEANNE_MANCE], [1, '400.00'], [1, '300.00', JEANNE_MANCE]);
    const all = leftOut(kinds(asked));
    expect(all.flatMap(({ units }) => units.map(({ counts, records }) => [counts, records.join()])).sort()).toEqual([
      ['dates', '0,1'],
      ['dates', '2,3'],
      ['records', '0'],
      ['records', '1'],
      ['records', '2'],
      ['records', '3'],
    ]);
    expect(all.every(({ units }) => new Set(units.map(({ counts }) => counts)).size === 1)).toBe(true);
  });

  test('what is before the first day of a figure is not what is after: of two years claimed', () => {
    const hours = ['2025-05-31', '2025-06-01'].map((date) => ({ date, activity: 'urgence', minutes: 480 }));
    const claims = [
      { figure: 'amp.hoursOfYear', value: '1' },
      { figure: 'amp.hours', value: '1', where: { from: '2025-06-01' } },
    ];
    expect(told(leftOut(kinds(amp(hours), claims)))).toEqual([
      [[0], [-8, 0]],
      [[1], [-8, -8]],
    ]);
  });

  test('for an outcome, days and half-days are not alike though each leaves it as it is', () => {
    const asked = billed([0, '600.00'], [1, '600.00'], [2, '300.00'], [3, '300.00'], [4, '600.00', JEANNE_MANCE]);
    const outcome = [{ figure: 'prem.outcome', value: 'notMet' }];
    expect(leftOut(kinds(asked, outcome)).map(({ units }) => units.flatMap(({ records }) => records))).toEqual([
      [0, 1],
      [2, 3],
      [4],
    ]);
    // Of days in all, one at home and one away do the same.
    const days = [{ figure: 'prem.days', value: '1' }];
    expect(leftOut(kinds(asked, days)).map(({ units }) => units.flatMap(({ records }) => records))).toEqual([
      [0, 1, 4],
      [2, 3],
    ]);
  });

  test('when there is no more to try with, those found are all', () => {
    const asked = billed([0, '600.00'], [1, '300.00'], [2, '600.00', JEANNE_MANCE]);
    expect(kinds(asked, DAYS, 0)).toEqual([]);
    expect(kinds(asked, DAYS, 2)).toHaveLength(2);
  });
});

describe('hours are counted record by record', () => {
  test('of one length in one quarter they do the same; the reference changes nothing', () => {
    const hours = [
      { date: '2025-03-04', activity: 'urgence', minutes: 480, reference: 'A' },
      { date: '2025-03-05', activity: 'urgence', minutes: 480, reference: 'B' },
      { date: '2025-03-05', activity: 'urgence', minutes: 240, reference: 'C' },
      { date: '2025-06-02', activity: 'urgence', minutes: 480, reference: 'D' },
    ];
    const asked = amp(hours as never);
    const claims = [
      { figure: 'amp.hours', value: '1', where: { from: '2025-03-01' } },
      { figure: 'amp.hoursOfYear', value: '1' },
    ];
    expect(told(leftOut(kinds(asked, claims)))).toEqual([
      [
        [0, 1],
        [-8, -8],
      ],
      [[2], [-4, -4]],
      [[3], [0, -8]],
    ]);
  });
});

describe('the numbers that move', () => {
  const where = {};
  const number = { kind: 'number', least: exact(1), most: exact(1) } as const;

  test('a number, the two counts of a percentage, and none of an outcome or of what there is not', () => {
    const share = { ...number, shown: exact(55), terms: { part: exact(11), whole: exact(20) } };
    expect(
      vectorOf([
        { where, period: null, value: { ...number, shown: exact(5, 2) } },
        { where, period: null, value: share },
        { where, period: null, value: { kind: 'outcome', outcome: 'met' } },
        undefined,
      ]),
    ).toEqual([2.5, undefined, 11, 20, undefined, undefined, undefined, undefined]);
  });
});
