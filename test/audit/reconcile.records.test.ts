import { describe, expect, test } from 'vitest';
import { MOST_OF_ONE_KIND, MOST_OF_TWO_KINDS, MOST_RECOMPUTED, MOST_SETS } from '../../src/audit/reconcile/limits.js';
import { searchRecords } from '../../src/audit/reconcile/records.search.js';
import type { BillingRecord } from '../../src/prem/index.js';
import { amp, JEANNE_MANCE, prem, questionOf, ROUVILLE } from './reconcile.given.js';

// Issue 7: « the smallest set of records (bounded search, the bound stated) ».

type Billed = readonly [from: number, count: number, amount: string, place?: object];
const dateOf = (i: number) => new Date(Date.UTC(2024, 2, 1 + i)).toISOString().slice(0, 10);
/** So many days from a day of the year on, of an amount, at a place. */
const billed = (...all: readonly Billed[]) =>
  prem(
    all.flatMap(([from, count, amount, place = ROUVILLE]) =>
      Array.from(
        { length: count },
        (_, i) => ({ date: dateOf(from + i), amount, nature: 'ordinary', ...place }) as BillingRecord,
      ),
    ),
  );

function searched(asked: ReturnType<typeof billed>, ...claims: readonly (readonly [string, string])[]) {
  const question = questionOf(
    asked,
    claims.map(([figure, value]) => ({ figure, value })),
  );
  const { causes, searched: how, combined } = searchRecords(question);
  expect(combined).toEqual([]);
  const sets = causes.map(({ finding, cost, reproduces }) => ({
    parts:
      finding.code === 'audit.cause.records'
        ? finding.parts.map(
            ({ change, count, among }) => `${count} of ${among} ${'to' in change ? change.to : change.kind}`,
          )
        : [],
    cost,
    reproduces,
  }));
  return { sets, how, causes };
}
const leftOut = ({ sets }: ReturnType<typeof searched>) =>
  sets.filter(({ parts }) => parts.every((part) => part.endsWith('leftOut')));

describe('the smallest set', () => {
  test('three of one kind: 5 days of 8 at home', () => {
    const result = searched(billed([0, 8, '600.00']), ['prem.days', '5'], ['prem.daysInside', '5']);
    // In another nature, « other », a day does not count either: those are the same days, and the same size.
    expect(leftOut(result)).toEqual([{ parts: ['3 of 8 leftOut'], cost: 3, reproduces: [0, 1] }]);
    expect(result.sets.every(({ cost }) => cost === 3)).toBe(true);
  });

  test('two kinds where one is not enough: a day at home and a half-day elsewhere', () => {
    const asked = billed([0, 3, '600.00'], [10, 3, '300.00', JEANNE_MANCE]);
    // 4.5 days, 3 at home; left out, a day at home and a half-day elsewhere: 3, of which 2.
    const result = searched(asked, ['prem.days', '3.0'], ['prem.daysInside', '2.0']);
    expect(leftOut(result)).toContainEqual({
      parts: ['1 of 3 leftOut', '1 of 3 leftOut'],
      cost: 2,
      reproduces: [0, 1],
    });
    expect(result.sets.every(({ cost }) => cost === 2)).toBe(true);
  });

  test('two of one kind and one of another: each counted for what it does', () => {
    const asked = billed([0, 4, '600.00'], [10, 4, '600.00', JEANNE_MANCE]);
    // 8 days, 4 at home: 5 days, 3 at home are one less at home and two less elsewhere.
    const result = searched(asked, ['prem.days', '5'], ['prem.daysInside', '3']);
    expect(leftOut(result)).toEqual([{ parts: ['1 of 4 leftOut', '2 of 4 leftOut'], cost: 3, reproduces: [0, 1] }]);
  });

  test('no more of a kind than there are', () => {
    const asked = billed([0, 2, '600.00'], [10, 9, '600.00', JEANNE_MANCE]);
    // Three less at home: there are but two.
    const result = searched(asked, ['prem.days', '8'], ['prem.daysInside', '-1']);
    expect(result.sets.filter(({ reproduces }) => reproduces.length === 2)).toEqual([]);
  });

  test('a share is told by its two counts', () => {
    // 11 of 20 is 55 %; 10 of 19 is 52.63 %.
    const asked = billed([0, 11, '600.00'], [20, 9, '600.00', JEANNE_MANCE]);
    const result = searched(asked, ['prem.share', '52.63']);
    expect(leftOut(result)).toEqual([{ parts: ['1 of 11 leftOut'], cost: 1, reproduces: [0] }]);
    // 9 of 18 is 50 %, of two of them; so are 11 of 22, of two more elsewhere; 10 of 20 is of one, put there.
    expect(searched(asked, ['prem.share', '50']).sets).toEqual([
      { parts: ['1 of 11 06/Jeanne-Mance'], cost: 1, reproduces: [0] },
    ]);
  });

  test('hours: their minutes add up', () => {
    const hours = [480, 480, 480, 450, 450].map((minutes, i) => ({
      date: dateOf(365 + i),
      activity: 'urgence',
      minutes,
    }));
    const asked = amp(hours);
    const question = questionOf(asked, [{ figure: 'amp.hours', value: '23 h 30', where: { from: '2025-03-01' } }]);
    const found = searchRecords(question).causes.flatMap(({ finding }) =>
      finding.code === 'audit.cause.records' ? [finding.parts] : [],
    );
    // 39 h less 15 h 30: 8 h and 7 h 30.
    expect(found).toMatchObject([
      [
        { change: { kind: 'leftOut' }, count: 1, among: 3, traits: { activity: 'urgence', minutes: '480' } },
        { change: { kind: 'leftOut' }, count: 1, among: 2, traits: { activity: 'urgence', minutes: '450' } },
      ],
      ...found.slice(1).map(() => [{ count: 1 }, { count: 1 }]),
    ]);
  });
});

describe('« bounded search, the bound stated »', () => {
  test(`${MOST_OF_ONE_KIND} of one kind, and not one more`, () => {
    const asked = billed([0, 20, '600.00']);
    const [at, over] = [String(20 - MOST_OF_ONE_KIND), String(19 - MOST_OF_ONE_KIND)];
    expect(leftOut(searched(asked, ['prem.days', at]))).toEqual([
      { parts: [`${MOST_OF_ONE_KIND} of 20 leftOut`], cost: MOST_OF_ONE_KIND, reproduces: [0] },
    ]);
    expect(searched(asked, ['prem.days', over]).sets).toEqual([]);
  });

  test(`${MOST_OF_TWO_KINDS} of two kinds together, and not one more`, () => {
    const asked = billed([0, 10, '600.00'], [20, 10, '600.00', JEANNE_MANCE]);
    const less = (inside: number, outside: number) =>
      leftOut(
        searched(
          asked,
          ['prem.daysInside', String(10 - inside)],
          ['prem.daysElsewhere', String(10 - outside)],
          ['prem.days', String(20 - inside - outside)],
        ),
      );
    expect(less(3, MOST_OF_TWO_KINDS - 3).map(({ parts }) => parts)).toEqual([['3 of 10 leftOut', '3 of 10 leftOut']]);
    expect(less(4, MOST_OF_TWO_KINDS - 3)).toEqual([]);
  });

  test('how many were recomputed, and that the bound did not stop it', () => {
    // One kind of days: left out, counted twice, put elsewhere in kind: dépannage, other. None gives 9.
    const { how, sets } = searched(billed([0, 3, '600.00']), ['prem.days', '9']);
    expect(sets).toEqual([]);
    expect(how).toEqual({ family: 'records', tried: 4, most: MOST_RECOMPUTED.records, cutOff: false });
  });

  test(`${MOST_SETS} sets of a size are told, and no more`, () => {
    // Each amount of its own, so that each is a kind: hours of seven lengths, of which pairs make 10 h.
    const hours = [1, 2, 3, 4, 6, 7, 8, 9].map((of, i) => ({
      date: dateOf(365 + i),
      activity: 'urgence',
      minutes: of * 60,
    }));
    const question = questionOf(amp(hours), [{ figure: 'amp.hours', value: '30,0', where: { from: '2025-03-01' } }]);
    const { causes } = searchRecords(question);
    // 40 h less 10: 1 + 9, 2 + 8, 3 + 7, 4 + 6.
    expect(causes).toHaveLength(MOST_SETS);
    for (const { cost, reproduces } of causes) expect([cost, reproduces]).toEqual([2, [0]]);
  });

  test('where no period is known, none is looked at', () => {
    const { how, sets } = searched(prem([]), ['prem.outcome', 'met']);
    expect([sets, how.tried]).toEqual([[], 0]);
  });
});

describe('what gives some of the claims', () => {
  test('is told where nothing gives them all: no more than so many', () => {
    const asked = billed([0, 5, '600.00'], [10, 5, '600.00', JEANNE_MANCE]);
    const { sets } = searched(asked, ['prem.days', '9'], ['prem.daysInside', '77']);
    expect(sets.length).toBeGreaterThan(0);
    expect(sets.length).toBeLessThanOrEqual(MOST_SETS);
    for (const { reproduces } of sets) expect(reproduces).toEqual([0]);
  });
});

describe('which records are shown', () => {
  test('of one month where one has enough, the first of them; with their dates in order', () => {
    // Two days in March, four in May: three less are three of May.
    const asked = billed([0, 2, '600.00'], [61, 4, '600.00']);
    const [cause] = searched(asked, ['prem.days', '3']).causes;
    expect(cause?.finding).toMatchObject({
      parts: [
        { count: 3, among: 6, records: [2, 3, 4], dates: ['2024-05-01', '2024-05-02', '2024-05-03'], counts: 'dates' },
      ],
    });
  });

  test('else the first of all', () => {
    const asked = billed([0, 2, '600.00'], [61, 2, '600.00']);
    const [cause] = searched(asked, ['prem.days', '1']).causes;
    expect(cause?.finding).toMatchObject({
      parts: [
        { dates: ['2024-03-01', '2024-03-02', '2024-05-01'], records: [0, 1, 2], traits: { place: '16/Rouville' } },
      ],
    });
  });

  test('half-days are told as half-days, and days as days', () => {
    const asked = billed([0, 3, '600.00'], [10, 3, '300.00']);
    const [cause] = searched(asked, ['prem.days', '3.0']).causes.filter(
      ({ finding }) =>
        finding.code === 'audit.cause.records' && finding.parts.every(({ change }) => change.kind === 'leftOut'),
    );
    // 4.5 days less 1.5: a day and a half-day, or three half-days; two records are fewer.
    expect(cause?.finding).toMatchObject({
      parts: [
        { count: 1, among: 3, traits: { month: '2024-03', nature: 'ordinary', place: '16/Rouville' } },
        { count: 1, among: 3, traits: { days: '0.5', place: '16/Rouville' } },
      ],
    });
    const [day] = cause?.finding.code === 'audit.cause.records' ? cause.finding.parts : [];
    expect(day?.traits).not.toHaveProperty('days');
  });

  test('no record is in two parts', () => {
    const asked = billed([0, 3, '600.00'], [10, 3, '300.00', JEANNE_MANCE]);
    for (const { finding } of searched(asked, ['prem.days', '3.0'], ['prem.daysInside', '2.0']).causes) {
      const records = finding.code === 'audit.cause.records' ? finding.parts.flatMap((part) => part.records) : [];
      expect(new Set(records).size).toBe(records.length);
    }
  });
});
