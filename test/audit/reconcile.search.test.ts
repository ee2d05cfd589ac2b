import { describe, expect, test } from 'vitest';
import type { CauseFinding } from '../../src/audit/reconcile/cause.js';
import { exactly, type Found } from '../../src/audit/reconcile/found.js';
import { MOST_RECOMPUTED } from '../../src/audit/reconcile/limits.js';
import type { Question } from '../../src/audit/reconcile/question.js';
import { causeOf, type Hypothesis, plainly, searchFamily } from '../../src/audit/reconcile/search.js';
import { exact } from '../../src/law/quantity.js';
import { JEANNE_MANCE, prem, questionOf, ROUVILLE } from './reconcile.given.js';

// How a family is searched: each hypothesis asked, up to a bound that is said; a cause is what gives a claim that is not ours.

/** 11 of 20 days: 55 %. */
const TWENTY = prem(
  Array.from({ length: 20 }, (_, i) => ({
    date: `2024-03-${String(i + 1).padStart(2, '0')}`,
    amount: '600.00',
    ...(i < 11 ? ROUVILLE : JEANNE_MANCE),
    nature: 'ordinary' as const,
  })),
);
const asked = (...claims: readonly (readonly [string, string])[]): Question =>
  questionOf(
    TWENTY,
    claims.map(([figure, value]) => ({ figure, value })),
  );
const FINDING: CauseFinding = { code: 'audit.cause.calendarYear', year: 2024 };
const number = (n: number, d = 1): Found => ({ where: {}, period: null, value: exactly(exact(n, d)) });
const outcome = (its: 'met' | 'notMet'): Found => ({
  where: {},
  period: null,
  value: { kind: 'outcome', outcome: its },
});
const giving = (...found: readonly (Found | undefined)[]): Hypothesis => ({
  cost: 1,
  finding: () => FINDING,
  ask: () => found,
});
const search = (question: Question, family: 'window' | 'rounding', ...all: readonly Hypothesis[]) =>
  searchFamily(family, () => all, question);

describe('what is a cause', () => {
  const question = asked(['prem.days', '19'], ['prem.daysInside', '11'], ['prem.outcome', 'notMet']);
  const of = (...found: readonly (Found | undefined)[]) =>
    causeOf('window', giving(...found), found, question, 'nearest');

  test('it gives a claim that is not ours; those that are and still do are among what it gives', () => {
    expect(of(number(19), number(11), outcome('met'))).toEqual({
      family: 'window',
      finding: FINDING,
      rounding: 'nearest',
      reproduces: [0, 1],
      gives: ['19', '11', 'met'],
      cost: 1,
    });
    expect(of(number(19), number(9), outcome('notMet'))?.reproduces).toEqual([0, 2]);
  });

  test('what gives only what is ours already is none; nor what gives nothing', () => {
    expect(of(number(20), number(11), outcome('met'))).toBeUndefined();
    expect(of(undefined, undefined, undefined)).toBeUndefined();
    expect(of(number(18), number(10), outcome('met'))).toBeUndefined();
  });

  test('where there is no figure, nothing is given', () => {
    expect(of(number(19), undefined, undefined)).toMatchObject({ reproduces: [0], gives: ['19', null, null] });
  });

  test('a hypothesis may write a figure in its own way, for each claim', () => {
    const found = [number(20), number(11), outcome('met')];
    const hypothesis: Hypothesis = {
      ...giving(...found),
      write: (_, { figure }, i) => ({ text: `${figure.id} ${i}`, isClaimed: i === 0 }),
    };
    expect(causeOf('rounding', hypothesis, found, question, 'nearest')).toMatchObject({
      reproduces: [0],
      gives: ['prem.days 0', 'prem.daysInside 1', 'prem.outcome 2'],
    });
  });

  test('a figure is brought to the decimals of its claim: half up, unless said', () => {
    const [claim] = asked(['prem.days', '18']).claims;
    expect(plainly(number(37, 2), claim!)).toEqual({ text: '19', isClaimed: false });
    expect(plainly(number(37, 2), claim!, 'cut')).toEqual({ text: '18', isClaimed: true });
  });
});

describe('another rounding as well', () => {
  const question = asked(['prem.days', '18']);
  const found = [number(37, 2)];

  test('is tried where the figure alone does not give the claim, and is said', () => {
    const { causes, combined } = search(question, 'window', giving(...found));
    expect(causes).toEqual([]);
    expect(combined).toMatchObject([{ family: 'combined', rounding: 'cut', reproduces: [0], gives: ['18'] }]);
    expect(search(asked(['prem.days', '19']), 'window', giving(number(73, 4))).combined).toMatchObject([
      { rounding: 'up' },
    ]);
  });

  test('is not where the figure gives every claim as it stands', () => {
    const { causes, combined } = search(question, 'window', giving(number(18)));
    expect(causes).toHaveLength(1);
    expect(combined).toEqual([]);
  });

  test('is told only if it gives more of them', () => {
    const two = asked(['prem.days', '18'], ['prem.daysInside', '9']);
    // 18 as it stands; 9.5 is 9 when it is cut, and then 18 is 18 still.
    const more = search(two, 'window', giving(number(18), number(19, 2)));
    expect(more.causes).toMatchObject([{ reproduces: [0] }]);
    expect(more.combined).toMatchObject([{ rounding: 'cut', reproduces: [0, 1] }]);
    const same = search(two, 'window', giving(number(18), number(77)));
    expect(same.combined).toEqual([]);
  });

  test('is not tried of what is itself a rounding', () => {
    expect(search(question, 'rounding', giving(...found)).combined).toEqual([]);
  });
});

describe('how far it was searched', () => {
  const question = asked(['prem.days', '18']);

  test('what was tried, of the most that is', () => {
    const { searched } = search(question, 'window', giving(number(1)), giving(undefined), giving(number(18)));
    expect(searched).toEqual({ family: 'window', tried: 3, most: MOST_RECOMPUTED.window, cutOff: false });
  });

  test('at its bound it has tried all; past it, it says that there were more', () => {
    const many = (count: number) => Array.from({ length: count }, (_, i) => giving(number(100 + i)));
    const { most } = search(question, 'window').searched;
    expect(search(question, 'window', ...many(most)).searched).toMatchObject({ tried: most, cutOff: false });
    expect(search(question, 'window', ...many(most + 1)).searched).toMatchObject({ tried: most, cutOff: true });
    expect(search(question, 'window', ...many(most), giving(number(18))).causes).toEqual([]);
  });

  test('ways of one name that give the same are told once: the first; of other names, each', () => {
    const named = (alike: string | undefined, year: number, value = 18): Hypothesis => ({
      ...giving(number(value)),
      ...(alike === undefined ? {} : { alike }),
      finding: () => ({ code: 'audit.cause.calendarYear', year }),
    });
    const { causes, searched } = search(
      question,
      'window',
      named('before', 1),
      named('before', 2),
      named('after', 3),
      named(undefined, 4),
      named(undefined, 5),
      named('before', 6, 17),
      named('before', 7),
    );
    expect(causes.map(({ finding }) => 'year' in finding && finding.year)).toEqual([1, 3, 4, 5]);
    expect(searched.tried).toBe(7);
  });
});
