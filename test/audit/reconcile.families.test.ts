import { describe, expect, test } from 'vitest';
import type { CauseFinding } from '../../src/audit/reconcile/cause.js';
import type { Found } from '../../src/audit/reconcile/found.js';
import { laws } from '../../src/audit/reconcile/law.family.js';
import { readings } from '../../src/audit/reconcile/reading.family.js';
import { roundings } from '../../src/audit/reconcile/rounding.family.js';
import type { Search } from '../../src/audit/reconcile/search.js';
import { traits } from '../../src/audit/reconcile/trait.family.js';
import { windows } from '../../src/audit/reconcile/window.family.js';
import type { BillingRecord } from '../../src/prem/index.js';
import { type Asked, amp, JEANNE_MANCE, PHYSICIAN, prem, questionOf, ROUVILLE } from './reconcile.given.js';

// What each family tries, whole and in its order, and what a figure then is, worked out by hand.

const day = (date: string, amount: string, place: object = ROUVILLE) =>
  ({ date, amount, ...place, nature: 'ordinary' }) as BillingRecord;

/** Invented. In the year of 1 March 2024: a day, a day, half a day elsewhere (520 $ of 523 $), half a day: 3 days, 2.5 at home. */
const YEAR = prem([
  day('2024-02-29', '600.00'),
  day('2024-03-01', '600.00'),
  day('2024-07-01', '600.00'),
  day('2024-07-02', '520.00', JEANNE_MANCE),
  day('2025-01-06', '300.00'),
  day('2025-03-01', '600.00'),
]);

function figure(found: Found | undefined): number | string | null {
  if (found === undefined) return null;
  const { value } = found;
  return value.kind === 'outcome' ? value.outcome : Number(value.shown.n) / Number(value.shown.d);
}

const DAYS = [{ figure: 'prem.days', value: '9' }];

/** Each way tried: how simple it is, what it is, and the figure claimed under it. */
function tried(family: Search, asked: Asked = YEAR, claims: readonly object[] = DAYS) {
  return [...family(questionOf(asked, claims as typeof DAYS))].map(
    (one) => [one.cost, one.finding(), figure(one.ask()[0])] as const,
  );
}
const of = <C extends CauseFinding['code']>(all: ReturnType<typeof tried>, code: C) =>
  all.flatMap(([cost, finding, now]) =>
    finding.code === code ? [[cost, finding as Extract<CauseFinding, { readonly code: C }>, now] as const] : [],
  );

describe('windows', () => {
  test('three years before and after, the nearest first', () => {
    const claims = [...DAYS, { figure: 'prem.outcome', value: 'notMet' }];
    const years = of(tried(windows, YEAR, claims), 'audit.cause.otherPeriod').map(([cost, { from, to }, days]) => [
      cost,
      from,
      to,
      days,
    ]);
    expect(years).toEqual([
      [1, '2023-03-01', '2024-02-29', 1],
      [1, '2025-03-01', '2026-02-28', 1],
      [1, '2022-03-01', '2023-02-28', null],
      [1, '2026-03-01', '2027-02-28', null],
      [1, '2021-03-01', '2022-02-28', null],
      [1, '2027-03-01', '2028-02-29', null],
    ]);
  });

  test('the first day and the last, left out, then the one outside each, counted', () => {
    const ends = of(tried(windows), 'audit.cause.end').map(([cost, { end, by, on }, days]) => [
      cost,
      end,
      by,
      on,
      days,
    ]);
    expect(ends).toEqual([
      [1, 'first', 'excluded', '2024-03-01', 2],
      [1, 'first', 'included', '2024-02-29', 4],
      [1, 'last', 'excluded', '2025-02-28', 3],
      [1, 'last', 'included', '2025-03-01', 4],
    ]);
  });

  test('a year in which there is no such figure is none', () => {
    const years = of(tried(windows), 'audit.cause.otherPeriod').map(([, { from }]) => from);
    expect(years).toEqual(['2023-03-01', '2025-03-01']);
  });

  test('a day outside of which there is no record is not tried', () => {
    const inside = prem(YEAR.input.records.slice(1, 5));
    expect(of(tried(windows, inside), 'audit.cause.end').map(([, { by }]) => by)).toEqual(['excluded', 'excluded']);
  });

  test('counting that stopped at the end of each month, or began with it: what leaves out the least first', () => {
    const cuts = of(tried(windows), 'audit.cause.cut').map(([cost, { side, on }, days]) => [cost, side, on, days]);
    expect(cuts).toHaveLength(22);
    expect(cuts.slice(0, 6)).toEqual([
      [2, 'until', '2025-01-31', 3],
      [2, 'since', '2024-04-01', 2],
      [3, 'until', '2024-12-31', 2.5],
      [3, 'since', '2024-05-01', 2],
      [4, 'until', '2024-11-30', 2.5],
      [4, 'since', '2024-06-01', 2],
    ]);
    expect(cuts.slice(-4)).toEqual([
      [11, 'until', '2024-04-30', 1],
      [11, 'since', '2025-01-01', 0.5],
      [12, 'until', '2024-03-31', 1],
      [12, 'since', '2025-02-01', null],
    ]);
  });

  test('the two calendar years that the year touches', () => {
    // Of 2024: 29 February, 1 March, 1 and 2 July; of 2025: 6 January and 1 March.
    const years = of(tried(windows), 'audit.cause.calendarYear').map(([cost, { year }, days]) => [cost, year, days]);
    expect(years).toEqual([
      [2, 2024, 3.5],
      [2, 2025, 1.5],
    ]);
  });

  test('of no record, the periods alone', () => {
    expect(
      tried(windows, prem([]), [{ figure: 'prem.outcome', value: 'met' }]).every(
        ([, { code }]) => code === 'audit.cause.otherPeriod',
      ),
    ).toBe(true);
  });

  test('quarters: those of the answer, then of the years about it; and no calendar year', () => {
    const asked = amp([{ date: '2016-09-05', activity: 'urgence', minutes: 600 }], 16, { asOf: '2016-11-30' });
    const all = tried(windows, asked, [{ figure: 'amp.hours', value: '7', where: { from: '2016-09-01' } }]);
    expect(of(all, 'audit.cause.otherPeriod').map(([, { from }]) => from)).toEqual([
      ...['2016-03-01', '2016-06-01', '2016-12-01', '2017-03-01'],
      ...['2015-03-01', '2015-06-01', '2015-09-01', '2015-12-01', '2017-06-01'],
    ]);
    expect(of(all, 'audit.cause.cut').map(([cost, { side, on }, hours]) => [cost, side, on, hours])).toEqual([
      [2, 'until', '2016-10-31', 10],
      [2, 'since', '2016-10-01', 0],
      [3, 'until', '2016-09-30', 10],
      [3, 'since', '2016-11-01', 0],
    ]);
    expect(of(all, 'audit.cause.calendarYear')).toEqual([]);
  });
});

describe('laws', () => {
  test('as it was known before each text that changes the answer, the last one first', () => {
    const known = of(tried(laws), 'audit.cause.knownAt').map(([cost, { on, figures }]) => [
      cost,
      on,
      figures.map(({ id }) => id),
    ]);
    // The thresholds of 2021 were read published on 2022-03-01; the year of reference, on 2015-12-21.
    expect(known.map(([cost, on]) => [cost, on])).toEqual([
      [1, '2022-02-28'],
      [1, '2015-12-20'],
    ]);
    expect(known[0]?.[2]).toContain('prem.billingDay.full');
    expect(known[0]?.[2]).not.toContain('prem.referenceYear');
    expect(known[1]?.[2]).toContain('prem.referenceYear');
  });

  test('asked as known on a day, what is known since is tried as well, last', () => {
    const asked = { ...YEAR, options: { ...YEAR.options, knownAt: '2022-02-28' } };
    const known = of(tried(laws, asked, [{ figure: 'prem.outcome', value: 'met' }]), 'audit.cause.knownAt');
    expect(known.map(([, { on }]) => on)).toEqual(['2022-02-28', '2015-12-20', '2099-12-31']);
    const [cost, now, outcome] = known.at(-1)!;
    expect([cost, outcome]).toEqual([1, 'met']);
    expect(now.figures).toContainEqual(expect.objectContaining({ id: 'prem.billingDay.full', before: null }));
  });

  test('the day of 518 $ of an undated page: 520 $ is then a whole day', () => {
    expect(
      of(tried(laws), 'audit.cause.threshold').map(([cost, { full, half }, days]) => [cost, full, half, days]),
    ).toEqual([[2, '518', '259', 3.5]]);
    const asked = amp([{ date: '2025-03-04', activity: 'urgence', minutes: 60 }]);
    const hours = [{ figure: 'amp.hours', value: '7', where: { from: '2025-03-01' } }];
    expect(of(tried(laws, asked, hours), 'audit.cause.threshold')).toEqual([]);
  });

  test('the law of ten years on either side, the nearest first', () => {
    // A 29 February would be the 28 of other years: these have none.
    const inside = prem(YEAR.input.records.slice(1, 5));
    const years = of(tried(laws, inside), 'audit.cause.lawOfYear').map(([cost, { years: away, on }]) => [
      cost,
      away,
      on,
    ]);
    expect(years).toHaveLength(20);
    expect(years.slice(0, 4)).toEqual([
      [3, -1, '2024-02-29'],
      [3, 1, '2026-02-28'],
      [4, -2, '2023-02-28'],
      [4, 2, '2027-02-28'],
    ]);
    expect(years.at(-1)).toEqual([12, 10, '2035-02-28']);
  });

  test('where two dates would become one, that year is not tried', () => {
    const both = prem([day('2024-02-28', '600.00'), ...YEAR.input.records]);
    const away = of(tried(laws, both), 'audit.cause.lawOfYear').map(([, { years }]) => years);
    expect(away).toEqual([-4, 4, -8, 8]);
  });
});

describe('readings', () => {
  const ids = (asked: Asked) =>
    tried(readings, asked).map(([cost, finding]) => [
      cost,
      'readings' in finding ? finding.readings.map(({ id, option }) => `${id}=${option}`) : [],
    ]);

  test('each silence read otherwise, alone, then two of them, never two ways at once', () => {
    const all = ids(YEAR);
    expect(all.slice(0, 8)).toEqual([
      [1, ['prem.severalTerritories=onePerDate']],
      [1, ['prem.amountBasis=billed']],
      [1, ['prem.depannageInTerritory=outside']],
      [1, ['prem.transitionalDepannage=counted']],
      [1, ['prem.regionalDay=bySubTerritory']],
      [1, ['prem.workOutsidePlan=counted']],
      [1, ['prem.capitaleNationaleDepannage=notCounted']],
      [1, ['prem.capitaleNationaleDerogation=doesNotApply']],
    ]);
    // 8 of 8, then pairs: 8 × 7 / 2.
    expect(all).toHaveLength(8 + 28);
    expect(all.slice(8).every(([cost, two]) => cost === 2 && new Set(two as string[]).size === 2)).toBe(true);
  });

  test('explored readings all read as they are kept come first', () => {
    const { asOf } = YEAR.options;
    expect(ids({ ...YEAR, options: { asOf } })[0]).toEqual([0, []]);
    const one = { 'prem.amountBasis': 'billed' };
    const [first, second, ...others] = ids({ ...YEAR, options: { asOf, readings: one } });
    expect(first).toEqual([0, []]);
    expect(second).toEqual([1, ['prem.severalTerritories=onePerDate']]);
    // What is pinned otherwise is what it may be read otherwise than.
    expect(others).toContainEqual([1, ['prem.amountBasis=accepted']]);
    expect(others).not.toContainEqual([1, ['prem.amountBasis=billed']]);
  });
});

describe('what records share', () => {
  test('each month and place, left out, counted twice, put under each other value; with what the figure then is', () => {
    const all = of(tried(traits), 'audit.cause.trait').map(
      ([cost, { change, traits: shared, records, count }, days]) => [
        cost,
        'to' in change ? change.to : change.kind,
        Object.values(shared).join(),
        records.join(),
        count,
        days,
      ],
    );
    expect(all).toEqual([
      [2, 'leftOut', '2024-07', '2,3', 2, 1.5],
      [2, 'leftOut', '16/Rouville', '1,2,4', 3, 0.5],
      [2, 'twice', '2024-07', '2,3', 2, 4.5],
      [2, 'twice', '16/Rouville', '1,2,4', 3, 5.5],
      [2, '06/Jeanne-Mance', '16/Rouville', '1,2,4', 3, 3],
      [2, 'depannage', '2024-07', '2,3', 2, 3],
      [2, 'depannage', '16/Rouville', '1,2,4', 3, 3],
      [2, 'other', '2024-07', '2,3', 2, 1.5],
      [2, 'other', '16/Rouville', '1,2,4', 3, 0.5],
    ]);
  });

  test('two things shared, where neither says it alone: four things to say', () => {
    const records = ['05', '06'].flatMap((month) => [
      ...['01', '02', '03', '04', '05'].map((one) => day(`2024-${month}-${one}`, '600.00')),
      day(`2024-${month}-20`, '600.00', JEANNE_MANCE),
      day(`2024-${month}-21`, '600.00', JEANNE_MANCE),
    ]);
    const all = of(tried(traits, prem(records)), 'audit.cause.trait').filter(
      ([, { change }]) => change.kind === 'leftOut',
    );
    expect(all.map(([cost, { traits: shared, count }, days]) => [cost, shared, count, days])).toEqual([
      [2, { month: '2024-05' }, 7, 7],
      [2, { month: '2024-06' }, 7, 7],
      [2, { place: '16/Rouville' }, 10, 4],
      [2, { place: '06/Jeanne-Mance' }, 4, 10],
      [4, { month: '2024-05', place: '16/Rouville' }, 5, 9],
      [2, { month: '2024-05', place: '06/Jeanne-Mance' }, 2, 12],
      [4, { month: '2024-06', place: '16/Rouville' }, 5, 9],
      [2, { month: '2024-06', place: '06/Jeanne-Mance' }, 2, 12],
    ]);
  });

  test('what is not known is completed, and is not moved', () => {
    const unknown = { ...PHYSICIAN };
    const asked = prem([
      { date: '2024-05-01', amount: '600.00', ...ROUVILLE, nature: null },
      { date: '2024-05-02', amount: '600.00', ...ROUVILLE, nature: null },
      { date: '2024-06-02', amount: '600.00', ...ROUVILLE, nature: 'ordinary' },
    ] as never);
    const all = of(
      tried(traits, { ...asked, input: { ...asked.input, physician: unknown } } as Asked),
      'audit.cause.trait',
    );
    const natures = all.flatMap(([, { change, traits: shared }]) =>
      'to' in change && change.name === 'nature' ? [[change.kind, change.to, shared]] : [],
    );
    expect(natures).toEqual([
      ['completed', 'ordinary', { month: '2024-05' }],
      ['completed', 'depannage', { month: '2024-05' }],
      ['completed', 'other', { month: '2024-05' }],
    ]);
  });
});

describe('roundings', () => {
  test('of a number: each way to write it, before and after', () => {
    const ways = tried(roundings).map(([cost, finding]) => [cost, finding]);
    expect(ways.slice(0, 13)).toEqual([
      [0, { code: 'audit.cause.rounded', rounding: 'cut' }],
      [1, { code: 'audit.cause.rounded', rounding: 'even' }],
      [2, { code: 'audit.cause.rounded', rounding: 'up' }],
      [3, { code: 'audit.cause.roundedTwice', first: 1 }],
      [4, { code: 'audit.cause.roundedTwice', first: 2 }],
      [5, { code: 'audit.cause.roundedCoarser', decimals: 1 }],
      [6, { code: 'audit.cause.roundedCoarser', decimals: 0 }],
      [7, { code: 'audit.cause.wholeTerms', rounding: 'cut' }],
      [8, { code: 'audit.cause.wholeTerms', rounding: 'nearest' }],
      [9, { code: 'audit.cause.wholeTerms', rounding: 'up' }],
      [10, { code: 'audit.cause.fractionOfOne' }],
      [11, { code: 'audit.cause.minutesAsDecimals' }],
      [12, { code: 'audit.cause.decimalsAsMinutes' }],
    ]);
    expect(ways.slice(13)).toEqual([
      ...(['nearest', 'cut', 'up'] as const).map((rounding) => [
        20,
        { code: 'audit.cause.eachRecord', field: 'amount', to: 1, rounding },
      ]),
      [20, { code: 'audit.cause.halves', as: 'nothing' }],
      [20, { code: 'audit.cause.halves', as: 'whole' }],
    ]);
  });

  test('half-days for nothing: 2 days; for whole days: 4', () => {
    expect(of(tried(roundings), 'audit.cause.halves').map(([, { as }, days]) => [as, days])).toEqual([
      ['nothing', 2],
      ['whole', 4],
    ]);
  });

  test('of an outcome: the share brought to 0, 1 and 2 decimals before it is held against 55', () => {
    // 2.5 of 3 is 83.33… %.
    const all = of(tried(roundings, YEAR, [{ figure: 'prem.outcome', value: 'notMet' }]), 'audit.cause.roundedBefore');
    expect(
      all.map(([cost, { rounding, decimals, value, bar }, outcome]) => [cost, rounding, decimals, value, bar, outcome]),
    ).toEqual([
      [13, 'nearest', 0, '83', '55', 'met'],
      [13, 'up', 0, '84', '55', 'met'],
      [13, 'cut', 0, '83', '55', 'met'],
      [13, 'nearest', 1, '83.3', '55', 'met'],
      [13, 'up', 1, '83.4', '55', 'met'],
      [13, 'cut', 1, '83.3', '55', 'met'],
      [13, 'nearest', 2, '83.33', '55', 'met'],
      [13, 'up', 2, '83.34', '55', 'met'],
      [13, 'cut', 2, '83.33', '55', 'met'],
    ]);
  });

  test('each record of hours to 15, 30 and 60 minutes: 7 h 37', () => {
    const asked = amp([{ date: '2025-03-04', activity: 'urgence', minutes: 457 }]);
    const all = of(
      tried(roundings, asked, [{ figure: 'amp.hours', value: '9', where: { from: '2025-03-01' } }]),
      'audit.cause.eachRecord',
    );
    expect(all.map(([cost, { field, to, rounding }, hours]) => [cost, field, to, rounding, hours])).toEqual([
      [20, 'minutes', 15, 'nearest', 7.5],
      [20, 'minutes', 15, 'cut', 7.5],
      [20, 'minutes', 15, 'up', 7.75],
      [20, 'minutes', 30, 'nearest', 7.5],
      [20, 'minutes', 30, 'cut', 7.5],
      [20, 'minutes', 30, 'up', 8],
      [20, 'minutes', 60, 'nearest', 8],
      [20, 'minutes', 60, 'cut', 7],
      [20, 'minutes', 60, 'up', 8],
    ]);
  });
});
