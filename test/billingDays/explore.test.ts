import { describe, expect, it } from 'vitest';
import { explore } from '../../src/billingDays/explore.js';
import type { BillingRecord } from '../../src/billingDays/record.js';
import { exact } from '../../src/law/quantity.js';
import type { PinnedReadings } from '../../src/law/reading.js';
import { majorityPlacing } from '../../src/prem/placings.js';
import { readingNamed } from '../prem/given.js';
import { billed, fact, MAGOG, ROUVILLE, reading, SHERBROOKE, SOMEWHERE, spansOf, tallied } from './given.js';

const share = (part: number, rest: number) => ({ part: exact(part), rest: exact(rest) });

function explored(
  records: readonly BillingRecord[],
  readings: readonly string[] = [],
  pinned: PinnedReadings | undefined = undefined,
) {
  const tally = tallied(records);
  return explore({
    tally,
    spans: spansOf(),
    bound: { kind: 'atLeast', percent: 55 },
    placing: majorityPlacing(tally, ROUVILLE, 'current'),
    readings: readings.map(readingNamed),
    pinned,
  });
}

/** Eleven days of twenty, and a day outside the plan elsewhere: 55 %, or 11 of 21. */
const decisive = billed([11, ROUVILLE], [9, SHERBROOKE], [1, { ...SHERBROOKE, nature: 'other' }]);
/** Twelve of twenty, or of 21 (57 %). */
const harmless = billed([12, ROUVILLE], [8, SHERBROOKE], [1, { ...SHERBROOKE, nature: 'other' }]);

describe('a share under a reading of silent texts', () => {
  it('is settled when both options answer alike, and the reading says what each would have answered', () => {
    expect(explored(harmless, ['workOutsidePlan'])).toMatchObject({
      outcome: 'met',
      certain: share(24, 16),
      worst: share(24, 18),
      best: share(24, 16),
      awaiting: [],
      readings: [
        {
          id: 'prem.workOutsidePlan',
          used: 'notCounted',
          pinned: false,
          outcomes: { notCounted: 'met', counted: 'met' },
          decisive: false,
        },
      ],
    });
  });

  it('is open when they do not, and awaits the reading', () => {
    expect(explored(decisive, ['workOutsidePlan'])).toMatchObject({
      outcome: 'undetermined',
      certain: share(22, 18),
      worst: share(22, 20),
      best: share(22, 18),
      awaiting: [[reading('prem.workOutsidePlan')]],
      readings: [{ outcomes: { notCounted: 'met', counted: 'notMet' }, decisive: true, pinned: false }],
    });
  });

  it('is settled by the caller’s choice, which still says what the other would have answered', () => {
    for (const [option, outcome] of [
      ['notCounted', 'met'],
      ['counted', 'notMet'],
    ] as const) {
      expect(explored(decisive, ['workOutsidePlan'], { 'prem.workOutsidePlan': option })).toMatchObject({
        outcome,
        awaiting: [],
        readings: [{ used: option, pinned: true, decisive: true, outcomes: { notCounted: 'met', counted: 'notMet' } }],
      });
    }
    expect(explored(decisive, ['workOutsidePlan'], 'kept')).toMatchObject({
      outcome: 'met',
      worst: share(22, 18),
      readings: [{ used: 'notCounted', pinned: true }],
    });
  });

  it('a choice on another reading leaves it open', () => {
    expect(explored(decisive, ['workOutsidePlan'], { 'prem.amountBasis': 'accepted' })).toMatchObject({
      outcome: 'undetermined',
      readings: [{ pinned: false }],
    });
  });

  it('a reading that changes no figure is not mentioned', () => {
    expect(explored(billed([11, ROUVILLE], [9, SHERBROOKE]), ['workOutsidePlan', 'amountBasis']).readings).toEqual([]);
  });

  it('one that moves days without changing their total is', () => {
    const moved = billed([11, ROUVILLE], [1, { ...ROUVILLE, nature: 'depannage' }], [8, SHERBROOKE]);
    expect(explored(moved, ['depannageInTerritory'])).toMatchObject({
      outcome: 'met',
      certain: share(24, 16),
      worst: share(22, 18),
      readings: [{ id: 'prem.depannageInTerritory', decisive: false }],
    });
  });
});

describe('a share under two readings', () => {
  it('awaits both where neither alone is enough', () => {
    // Two days over 11 of 20 are each outside the plan and under-paid: each reading alone takes one answer from the other.
    const records = [
      ...billed([11, ROUVILLE], [9, SHERBROOKE]),
      ...billed([1, { ...SHERBROOKE, date: '2024-05-06', nature: 'other' }]),
      ...billed([1, { ...MAGOG, date: '2024-05-07', amount: '600', accepted: '0' }]),
    ];
    const { outcome, awaiting, readings } = explored(records, ['workOutsidePlan', 'amountBasis']);
    expect(outcome).toBe('undetermined');
    // Kept and accepted: 11 of 20. Either day counted: 11 of 21. Only both known settle it.
    expect(awaiting).toEqual([[reading('prem.workOutsidePlan'), reading('prem.amountBasis')]]);
    expect(readings.map(({ decisive: does }) => does)).toEqual([true, true]);
  });

  it('awaits only the one that decides, when the other moves figures without deciding', () => {
    const records = [
      ...billed([11, ROUVILLE], [9, SHERBROOKE]),
      ...billed([1, { ...SHERBROOKE, date: '2024-05-06', nature: 'other' }]),
      // 600 dollars of home accepted as 300: half a day more at home by the amount billed, 11.5 of 21.5 is below too.
      ...billed([0.5, { ...ROUVILLE, date: '2024-05-07', amount: '600', accepted: '300' }]),
      ...billed([0.5, { ...SHERBROOKE, date: '2024-05-08', amount: '600', accepted: '300' }]),
    ];
    // notCounted: 11.5 of 21 (54.76 %) or 12 of 22 (54.54 %): below either way; counted lowers it further.
    expect(explored(records, ['workOutsidePlan', 'amountBasis'])).toMatchObject({ outcome: 'notMet', awaiting: [] });
    const more = [...records, ...billed([1, { ...ROUVILLE, date: '2024-05-09' }])];
    // notCounted: 12.5 of 22 (56.8 %) or 13 of 23 (56.5 %); counted: 12.5 of 23 (54.3 %) or 13 of 24 (54.2 %).
    expect(explored(more, ['workOutsidePlan', 'amountBasis'])).toMatchObject({
      outcome: 'undetermined',
      awaiting: [[reading('prem.workOutsidePlan')]],
    });
  });
});

describe('a share with facts and readings unknown', () => {
  it('awaits the facts alone when no reading is open', () => {
    const records = billed([10, ROUVILLE], [9, SHERBROOKE], [1, SOMEWHERE]);
    expect(explored(records)).toMatchObject({
      outcome: 'undetermined',
      certain: share(20, 18),
      worst: share(20, 20),
      best: share(22, 18),
      awaiting: [[fact('records[19].region'), fact('records[19].subTerritory')]],
    });
  });

  it('awaits the facts and the reading when both decide, smallest sets first', () => {
    // 10 of 19 and one of unknown amount at home: 11 of 20 at best, and 11 of 21 with the day outside the plan.
    const records = [
      ...billed([10, ROUVILLE], [9, SHERBROOKE], [1, { ...ROUVILLE, amount: null }]),
      ...billed([1, { ...SHERBROOKE, date: '2024-05-06', nature: 'other' }]),
    ];
    const { outcome, awaiting } = explored(records, ['workOutsidePlan']);
    expect(outcome).toBe('undetermined');
    expect(awaiting).toEqual([[reading('prem.workOutsidePlan'), fact('records[19].amount')]]);
  });

  it('awaits the facts alone when the reading has no part in it', () => {
    // Ten dollars outside the plan make no half-day whichever way they are read.
    const records = billed(
      [54, ROUVILLE],
      [45, SHERBROOKE],
      [1, { ...ROUVILLE, amount: null }],
      [1, { ...SHERBROOKE, nature: 'other', amount: '10' }],
    );
    expect(explored(records, ['workOutsidePlan'])).toMatchObject({
      outcome: 'undetermined',
      awaiting: [[fact('records[99].amount')]],
    });
  });

  it('awaits only the facts that some way of reading calls for', () => {
    // Accepted is unknown and, apart from it, so is the amount billed of another day.
    const records = billed(
      [10, ROUVILLE],
      [9, SHERBROOKE],
      [1, { ...ROUVILLE, amount: '600', accepted: null }],
      [1, { ...ROUVILLE, amount: null, accepted: '0' }],
    );
    const { outcome, awaiting } = explored(records, ['amountBasis']);
    expect(outcome).toBe('undetermined');
    // Accepted: 10 or 11 of 19 to 20. Billed: 11 of 20, then 11 to 12 of 20 to 21: met whatever the second.
    expect(awaiting).toEqual([[reading('prem.amountBasis'), fact('records[19].accepted')]]);
  });
});
