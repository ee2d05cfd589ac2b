import { describe, expect, it } from 'vitest';
import { explore, type Question } from '../../src/billingDays/explore.js';
import type { BillingRecord } from '../../src/billingDays/record.js';
import { localDate } from '../../src/law/localDate.js';
import { exact } from '../../src/law/quantity.js';
import { majorityPlacing, restrictedPlacing } from '../../src/prem/placings.js';
import { readingNamed } from '../prem/given.js';
import { billed, fact, ROUVILLE, reading, SHERBROOKE, SOMEWHERE, spansOf, tallied, YEAR } from './given.js';

const share = (part: number, rest: number) => ({ part: exact(part), rest: exact(rest) });

/** The 55 % rule in Rouville, unless another question is asked. */
function explored(records: readonly BillingRecord[], readings: readonly string[], asked: Partial<Question> = {}) {
  const tally = tallied(records);
  return explore({
    tally,
    spans: spansOf(),
    bound: { kind: 'atLeast', percent: 55 },
    placing: majorityPlacing(tally, ROUVILLE, 'current'),
    readings: readings.map(readingNamed),
    pinned: undefined,
    ...asked,
  });
}

describe('the figures shown', () => {
  it('of two counts as close to the minimum, those of the reading used', () => {
    const both = billed(
      [11, ROUVILLE],
      [9, SHERBROOKE],
      [11, { ...ROUVILLE, nature: 'other' }],
      [9, { ...SHERBROOKE, nature: 'other' }],
    );
    expect(explored(both, ['workOutsidePlan'])).toMatchObject({ worst: share(22, 18), best: share(22, 18) });
    const pinned = { 'prem.workOutsidePlan': 'counted' };
    expect(explored(both, ['workOutsidePlan'], { pinned })).toMatchObject({
      worst: share(44, 36),
      best: share(44, 36),
    });
  });
});

describe('the readings mentioned', () => {
  it('the one that moves only the worst that may be', () => {
    // A day at home of unknown nature: at worst outside the plan, hence left out, or a day at home all the same.
    expect(
      explored(billed([12, ROUVILLE], [8, SHERBROOKE], [1, { ...ROUVILLE, nature: null }]), ['workOutsidePlan']),
    ).toMatchObject({
      outcome: 'met',
      certain: share(24, 16),
      worst: share(24, 16),
      best: share(26, 16),
      readings: [
        { id: 'prem.workOutsidePlan', outcomes: { notCounted: 'met', counted: 'met' }, decisive: false, pinned: false },
      ],
    });
  });

  it('the one that tells a share met from no share at all does not decide: neither is a breach', () => {
    const { readings } = explored(billed([1, { ...ROUVILLE, nature: 'other' }]), ['workOutsidePlan']);
    expect(readings).toMatchObject([{ outcomes: { notCounted: 'notApplicable', counted: 'met' }, decisive: false }]);
  });

  it('all being open, each for what it alone would change', () => {
    // 11 of 20, or of 21 with the day outside the plan; nothing here is dépannage, shared, or in two territories.
    const every: readonly string[] = [
      'severalTerritories',
      'amountBasis',
      'depannageInTerritory',
      'transitionalDepannage',
      'regionalDay',
      'workOutsidePlan',
      'capitaleNationaleDepannage',
      'capitaleNationaleDerogation',
    ];
    const records = billed([11, ROUVILLE], [9, SHERBROOKE], [1, { ...SHERBROOKE, nature: 'other' }]);
    expect(explored(records, every).readings).toEqual([
      {
        id: 'prem.workOutsidePlan',
        used: 'notCounted',
        pinned: false,
        outcomes: { notCounted: 'met', counted: 'notMet' },
        decisive: true,
      },
    ]);
  });
});

describe('a share with facts unknown and readings open', () => {
  /** Ten dollars outside the plan make no half-day, whichever way they are read. */
  const tenDollars = [1, { ...SHERBROOKE, nature: 'other', amount: '10' }] as const;

  it('awaits the reading that the facts depend on, and not the other', () => {
    // Accepted: 10 of 19, or 11 of 20 once the amount is known. Billed: 11 of 20, or 12 of 21: met either way.
    const records = billed(
      [10, ROUVILLE],
      [9, SHERBROOKE],
      [1, { ...ROUVILLE, accepted: null }],
      [1, { ...ROUVILLE, amount: null, accepted: '0' }],
      tenDollars,
    );
    const { outcome, awaiting } = explored(records, ['amountBasis', 'workOutsidePlan']);
    expect(outcome).toBe('undetermined');
    expect(awaiting).toEqual([[reading('prem.amountBasis'), fact('records[19].accepted')]]);
  });

  it('awaits the facts alone where they depend on a reading that the caller chose', () => {
    const records = billed([10, ROUVILLE], [9, SHERBROOKE], [1, { ...ROUVILLE, accepted: null }], tenDollars);
    const pinned = { 'prem.amountBasis': 'accepted' };
    const { outcome, awaiting } = explored(records, ['amountBasis', 'workOutsidePlan'], { pinned });
    expect(outcome).toBe('undetermined');
    expect(awaiting).toEqual([[fact('records[19].accepted')]]);
  });

  it('awaits the reading and the dates together, however many dates are open', () => {
    // 16 half-days of 40, and eight days at home of unknown amount: 14 of their 16 half-days are called for, or all of them
    // with the day outside the plan. Each of the eight dates may be the one that decides.
    const records = billed(
      [8, ROUVILLE],
      [12, SHERBROOKE],
      [8, { ...ROUVILLE, amount: null }],
      [1, { ...SHERBROOKE, nature: 'other' }],
    );
    const { outcome, awaiting } = explored(records, ['workOutsidePlan']);
    expect(outcome).toBe('undetermined');
    expect(awaiting).toEqual([
      [
        reading('prem.workOutsidePlan'),
        ...[20, 21, 22, 23, 24, 25, 26, 27].map((record) => fact(`records[${record}].amount`)),
      ],
    ]);
  });

  it('a reading has room on a date by the thresholds of that date, not of others', () => {
    // Eight days elsewhere and a date of two half-days, one of them in the capital or in its excepted sub-territory: 1 of 18, or none.
    const records = [
      ...billed([8, SHERBROOKE]),
      ...billed([1, { date: '2024-05-06', amount: '300', region: '03', subTerritory: '0312' }]),
      ...billed([1, { ...ROUVILLE, date: '2024-05-06', amount: '300' }]),
    ];
    // From September, 600 dollars would be more than a day; in May they are two half-days, one day however shared.
    const supplied = [{ from: '2024-09-01', full: '100', half: '50', source: 'la clinique' }];
    const { outcome, awaiting } = explored(records, ['severalTerritories'], {
      spans: spansOf(YEAR, { supplied }),
      bound: { kind: 'atMost', percent: 5 },
      placing: restrictedPlacing(tallied(records), { region: '03', maximum: 5, exceptions: ['Charlevoix'] }),
    });
    expect(outcome).toBe('undetermined');
    expect(awaiting).toEqual([[fact('records[8].subTerritory')]]);
  });
});

describe('a share where no threshold covers the days', () => {
  it('awaits the texts in the order of their days, the facts, and the readings that are open', () => {
    // The first day with something billed is the 10th of May, or the 4th if work outside the plan counts.
    const spans = spansOf({ from: localDate('2020-03-01'), to: localDate('2021-02-28') });
    const tally = tallied(
      [
        ...billed([1, { ...SOMEWHERE, date: '2020-05-10' }]),
        ...billed([1, { ...ROUVILLE, date: '2020-05-04', nature: 'other' }]),
      ],
      { from: localDate('2020-03-01'), to: localDate('2021-02-28') },
    );
    const placing = majorityPlacing(tally, ROUVILLE, 'current');
    const { outcome, withoutThreshold, awaiting } = explored([], ['workOutsidePlan'], { tally, spans, placing });
    expect(outcome).toBe('undetermined');
    expect(withoutThreshold).toEqual(['2020-05-04', '2020-05-10']);
    expect(awaiting).toEqual([
      [
        { kind: 'text', parameter: 'prem.billingDay', on: '2020-05-04' },
        { kind: 'text', parameter: 'prem.billingDay', on: '2020-05-10' },
        fact('records[0].region'),
        fact('records[0].subTerritory'),
        reading('prem.workOutsidePlan'),
      ],
    ]);
  });
});
