import { describe, expect, test } from 'vitest';
import type { Claim } from '../../src/audit/index.js';
import type { CauseFinding } from '../../src/audit/reconcile/cause.js';
import { roundings } from '../../src/audit/reconcile/rounding.family.js';
import { causeOf } from '../../src/audit/reconcile/search.js';
import type { BillingRecord } from '../../src/prem/index.js';
import { type Asked, amp, JEANNE_MANCE, prem, questionOf, ROUVILLE } from './reconcile.given.js';

// Each way to write a figure otherwise: what our figure is then, worked out by hand.

const days = (home: number, away: number, halves = 0) =>
  prem(
    Array.from(
      { length: home + away },
      (_, i): BillingRecord => ({
        date: new Date(Date.UTC(2024, 2, 1 + i)).toISOString().slice(0, 10),
        amount: i < halves ? '300.00' : '600.00',
        ...(i < home ? ROUVILLE : JEANNE_MANCE),
        nature: 'ordinary',
      }),
    ),
  );
const shift = (...minutes: readonly number[]) =>
  amp(minutes.map((of, i) => ({ date: `2025-03-0${i + 1}`, activity: 'urgence', minutes: of })));
const SPRING = { from: '2025-03-01' };

interface Given {
  readonly figure: string;
  readonly value: string;
  readonly where?: Claim['where'];
}

/** What each claim is written as under a way, and which of them it gives; undefined where it gives none that is not ours. */
function under(asked: Asked, way: Partial<CauseFinding>, ...claims: readonly Given[]) {
  const question = questionOf(asked, claims as readonly Claim[]);
  const its = [...roundings(question)].filter((one) => {
    const finding = one.finding() as unknown as Record<string, unknown>;
    return Object.entries(way).every(([key, value]) => finding[key] === value);
  });
  expect(its).toHaveLength(1);
  const [one] = its;
  const cause = causeOf('rounding', one!, one!.ask(), question, 'nearest');
  return cause && [cause.gives, cause.reproduces];
}
const share = (value: string): Given => ({ figure: 'prem.share', value });
const hours = (value: string): Given => ({ figure: 'amp.hours', value, where: SPRING });

describe('a share of 6 of 11 days: 54.545… %', () => {
  const asked = days(6, 5);

  test.each<[string, Partial<CauseFinding>, string, string]>([
    ['cut', { code: 'audit.cause.rounded', rounding: 'cut' }, '54.54', '54.54'],
    ['rounded up', { code: 'audit.cause.rounded', rounding: 'up' }, '54.6', '54.6'],
    // 54.545 brought to 54.55 and then to 54.6; at once, it is 54.5.
    ['rounded twice', { code: 'audit.cause.roundedTwice', first: 1 }, '54.6', '54.6'],
    ['coarser than shown, with one decimal', { code: 'audit.cause.roundedCoarser', decimals: 1 }, '54.50', '54.50'],
    ['coarser than shown, without any', { code: 'audit.cause.roundedCoarser', decimals: 0 }, '55.00', '55.00'],
    ['as a fraction of one', { code: 'audit.cause.fractionOfOne' }, '0.545', '0.545'],
  ])('%s', (_, way, value, text) => {
    expect(under(asked, way, share(value))).toEqual([[text], [0]]);
  });

  test('what is not coarser than the claim is no way to write it', () => {
    expect(under(asked, { code: 'audit.cause.roundedCoarser', decimals: 1 }, share('54.6'))).toBeUndefined();
    expect(under(asked, { code: 'audit.cause.roundedCoarser', decimals: 0 }, share('56'))).toBeUndefined();
  });

  test('a claim that agrees as it stands is left: not every figure of a letter is rounded alike', () => {
    const claims = [{ figure: 'prem.days', value: '11' }, share('54.54')];
    expect(under(asked, { code: 'audit.cause.rounded', rounding: 'cut' }, ...claims)).toEqual([
      ['11', '54.54'],
      [0, 1],
    ]);
    const with55 = [share('55'), share('54.54')];
    expect(under(asked, { code: 'audit.cause.rounded', rounding: 'cut' }, ...with55)).toEqual([
      ['55', '54.54'],
      [0, 1],
    ]);
  });

  test('an outcome has no decimals', () => {
    const claims = [{ figure: 'prem.outcome', value: 'met' }, share('54.54')];
    expect(under(asked, { code: 'audit.cause.rounded', rounding: 'cut' }, ...claims)).toEqual([
      ['notMet', '54.54'],
      [1],
    ]);
  });
});

describe('half to even', () => {
  test('62.5 is 62 and 87.5 is 88', () => {
    const way = { code: 'audit.cause.rounded', rounding: 'even' } as const;
    expect(under(days(5, 3), way, share('62'))).toEqual([['62'], [0]]);
    expect(under(days(7, 1), way, share('88'))).toBeUndefined();
  });

  test('rounded twice: 148 of 299 is 49.498 %, then 49.50 or 49.5, then 50', () => {
    for (const first of [1, 2]) {
      expect(under(days(148, 151), { code: 'audit.cause.roundedTwice', first }, share('50'))).toEqual([['50'], [0]]);
    }
    // 49.4949… is 49.5 with one decimal, and 49.49 with two.
    expect(under(days(49, 50), { code: 'audit.cause.roundedTwice', first: 1 }, share('50'))).toEqual([['50'], [0]]);
    expect(under(days(49, 50), { code: 'audit.cause.roundedTwice', first: 2 }, share('50'))).toBeUndefined();
  });
});

describe('the two counts brought to whole numbers first: 5.5 of 9.5 days is 57.9 %', () => {
  const asked = days(6, 4, 1);

  test.each([
    // 6 of 10, 5 of 9, 6 of 10.
    ['nearest', '60', '60'],
    ['cut', '55.6', '55.6'],
    ['up', '60.0', '60.0'],
  ] as const)('%s', (rounding, value, text) => {
    expect(under(asked, { code: 'audit.cause.wholeTerms', rounding }, share(value))).toEqual([[text], [0]]);
  });

  test('of what is no share, there are no two counts', () => {
    const way = { code: 'audit.cause.wholeTerms', rounding: 'cut' } as const;
    expect(under(asked, way, { figure: 'prem.days', value: '9' })).toBeUndefined();
  });

  test('of half a day, cut, there is no share left', () => {
    const way = { code: 'audit.cause.wholeTerms', rounding: 'cut' } as const;
    expect(under(days(1, 0, 1), way, share('0'))).toBeUndefined();
  });

  test('a fraction of one is of a percentage alone', () => {
    expect(under(asked, { code: 'audit.cause.fractionOfOne' }, { figure: 'prem.days', value: '0.10' })).toBeUndefined();
    expect(
      under(asked, { code: 'audit.cause.fractionOfOne' }, { figure: 'prem.days', value: '0.095' }),
    ).toBeUndefined();
  });
});

describe('hours and minutes', () => {
  const MINUTES = { code: 'audit.cause.minutesAsDecimals' } as const;
  const DECIMALS = { code: 'audit.cause.decimalsAsMinutes' } as const;

  test('7 h 37 written 7.37, and nothing shorter', () => {
    expect(under(shift(457), MINUTES, hours('7.37'))).toEqual([['7.37'], [0]]);
    expect(under(shift(457), MINUTES, hours('7.4'))).toBeUndefined();
    expect(under(shift(450), MINUTES, hours('7.30'))).toEqual([['7.30'], [0]]);
    expect(under(shift(450), MINUTES, hours('7.3'))).toBeUndefined();
    expect(under(shift(457), MINUTES, hours('7.36'))).toBeUndefined();
    expect(under(shift(457), MINUTES, hours('7 h 38'))).toBeUndefined();
    expect(under(shift(485), MINUTES, hours('8.05'))).toEqual([['8.05'], [0]]);
  });

  test('days are not hours', () => {
    expect(under(days(5, 3, 1), MINUTES, { figure: 'prem.days', value: '7.30' })).toBeUndefined();
    expect(under(days(5, 3, 1), DECIMALS, { figure: 'prem.days', value: '8' })).toBeUndefined();
  });

  test('7.5 hours written 7 h 50; 7.62 hours has no such minutes', () => {
    expect(under(shift(450), DECIMALS, hours('7 h 50'))).toEqual([['7 h 50'], [0]]);
    expect(under(shift(457), DECIMALS, hours('7 h 59'))).toBeUndefined();
    // 8.35 hours is 8 h 21.
    expect(under(shift(501), DECIMALS, hours('8 h 35'))).toEqual([['8 h 35'], [0]]);
    expect(under(shift(501), DECIMALS, hours('8 h 36'))).toBeUndefined();
    expect(under(shift(501), DECIMALS, hours('8.36'))).toBeUndefined();
    // 8.60 hours: sixty minutes are an hour.
    expect(under(shift(516), DECIMALS, hours('9 h 00'))).toBeUndefined();
  });
});

describe('rounded, then held against its threshold', () => {
  const nearest = { code: 'audit.cause.roundedBefore', rounding: 'nearest', decimals: 0 } as const;
  const rule = (name: string, value: string): Given => ({ figure: 'prem.outcome', value, where: { rule: name } });

  test('54.545 % brought to 55 % reaches 55 %: its rule, the year, and the share written so', () => {
    const claims = [share('55.0'), rule('prem.majorityPractice', 'met'), { figure: 'prem.outcome', value: 'met' }];
    expect(under(days(6, 5), nearest, ...claims)).toEqual([
      ['55.0', 'met', 'met'],
      [0, 1, 2],
    ]);
  });

  test('a rule that does not rest on it answers as it did', () => {
    const claims = [rule('prem.notice', 'notMet'), rule('prem.majorityPractice', 'met')];
    expect(under(days(6, 5), nearest, ...claims)).toEqual([['met', 'met'], [1]]);
  });

  test('another figure is written as it is', () => {
    const claims = [{ figure: 'prem.days', value: '12' }, rule('prem.majorityPractice', 'met')];
    expect(under(days(6, 5), nearest, ...claims)).toEqual([['11', 'met'], [1]]);
  });

  test('of no outcome claimed, nothing is held against anything', () => {
    const ways = [...roundings(questionOf(days(6, 5), [share('55.0') as Claim]))].map((one) => one.finding().code);
    expect(ways).not.toContain('audit.cause.roundedBefore');
  });

  test('of slots, it is the number required that is rounded: 25.25 cut is 25, and 25 are enough', () => {
    const asked: Asked = {
      regulation: 'gmfSlots',
      input: {
        group: { engagements: [{ from: '2022-06-01', patients: 101 }] },
        offers: [{ quarter: '2023-12-01', slots: 25, report: 'GAP' }],
      },
      options: { asOf: '2024-02-29', readings: 'kept' },
    };
    const where = { rule: 'gmfSlots.requiredOffer' };
    const claims = [
      { figure: 'gmfSlots.outcome', value: 'met', where },
      { figure: 'gmfSlots.offered', value: '26' },
    ];
    const cut = { code: 'audit.cause.roundedBefore', rounding: 'cut' } as const;
    // What was offered is written as it is: it is not what was rounded.
    expect(under(asked, { ...cut, decimals: 0 }, ...claims)).toEqual([['met', '25'], [0]]);
    expect(under(asked, { ...cut, decimals: 1 }, ...claims)).toBeUndefined();
    const told = [...roundings(questionOf(asked, claims))].map((one) => one.finding());
    expect(told).toContainEqual({
      ...cut,
      decimals: 0,
      rule: 'gmfSlots.requiredOffer',
      unit: 'count',
      rounds: 'bar',
      value: '25',
      bar: '25',
      outcome: 'met',
    });
  });
});
