import { describe, expect, it } from 'vitest';
import { countDays, type OpenDate } from '../../src/billingDays/dayCount.js';
import type { Pair } from '../../src/billingDays/openDates.js';
import type { BillingRecord } from '../../src/billingDays/record.js';
import { decisiveDates, factsOf } from '../../src/billingDays/settle.js';
import { type Bound, hold } from '../../src/billingDays/share.js';
import { exact } from '../../src/law/quantity.js';
import { majorityPlacing } from '../../src/prem/placings.js';
import { choiceWith, type Named } from '../prem/given.js';
import { billed, fact, ROUVILLE, type Run, SHERBROOKE, SOMEWHERE, spansOf, tallied } from './given.js';

const MAJORITY: Bound = { kind: 'atLeast', percent: 55 };

function open(records: readonly BillingRecord[], choice: Named = {}) {
  const tally = tallied(records);
  const placing = majorityPlacing(tally, ROUVILLE, 'current')(choiceWith(choice));
  return { tally, placing, count: countDays(tally, spansOf(), placing) };
}

describe('what is unknown on a date, as the caller would supply it', () => {
  const facts = (record: Partial<BillingRecord>, choice: Named = {}) => {
    const { tally, placing, count } = open(billed([1, ROUVILLE], [1, record]), choice);
    return count.openDates.flatMap((date) => factsOf(date, tally, placing));
  };

  it('the region and the sub-territory', () => {
    expect(facts(SOMEWHERE)).toEqual([fact('records[1].region'), fact('records[1].subTerritory')]);
    expect(facts({ region: '16' })).toEqual([fact('records[1].subTerritory')]);
  });

  it('the amount, or the amount accepted when that is the one missing', () => {
    expect(facts({ ...ROUVILLE, amount: null })).toEqual([fact('records[1].amount')]);
    expect(facts({ ...ROUVILLE, accepted: null })).toEqual([fact('records[1].accepted')]);
    expect(facts({ ...ROUVILLE, amount: null, accepted: null })).toEqual([fact('records[1].accepted')]);
    expect(facts({ ...ROUVILLE, amount: null, accepted: null }, { amountBasis: 'billed' })).toEqual([
      fact('records[1].amount'),
    ]);
  });

  it('the nature', () => {
    expect(facts({ ...ROUVILLE, nature: null })).toEqual([fact('records[1].nature')]);
    expect(facts({ ...SOMEWHERE, amount: null, nature: null })).toEqual([
      fact('records[1].region'),
      fact('records[1].subTerritory'),
      fact('records[1].amount'),
      fact('records[1].nature'),
    ]);
  });

  it('not the sub-territory where days are of the region', () => {
    const tally = tallied(billed([1, SOMEWHERE]));
    const placing = majorityPlacing(tally, { region: '16', subTerritory: null }, 'current')(choiceWith());
    const [date] = countDays(tally, spansOf(), placing).openDates;
    expect(factsOf(date!, tally, placing)).toEqual([fact('records[0].region')]);
  });

  it('not the sub-territory of a record that is elsewhere whatever it is', () => {
    expect(facts({ region: '05', amount: null })).toEqual([fact('records[1].amount')]);
  });
});

describe('the dates that decide a share', () => {
  const deciding = (...runs: readonly Run[]) => {
    const { count } = open(billed(...runs));
    const held = hold(count, MAJORITY, false);
    return decisiveDates(held, count.openDates, MAJORITY, false).map(({ date }) => date);
  };

  it('none when it is settled', () => {
    expect(deciding([11, ROUVILLE], [9, SHERBROOKE])).toEqual([]);
    expect(deciding([11, ROUVILLE], [8, SHERBROOKE], [1, SOMEWHERE])).toEqual([]);
    expect(deciding([1, SHERBROOKE], [1, SOMEWHERE])).toEqual([]);
  });

  it('the one that is open', () => {
    expect(deciding([10, ROUVILLE], [9, SHERBROOKE], [1, SOMEWHERE])).toEqual(['2024-03-20']);
  });

  it('the whole day alone when the half-day beside it cannot reverse what it says', () => {
    // 11 of 20, at the bound: a day of either side outweighs a half-day of the other.
    expect(deciding([11, ROUVILLE], [9, SHERBROOKE], [1, { ...SOMEWHERE, amount: '300' }], [1, SOMEWHERE])).toEqual([
      '2024-03-22',
    ]);
  });

  it('both when neither is enough', () => {
    expect(deciding([11, ROUVILLE], [9, SHERBROOKE], [2, SOMEWHERE])).toEqual(['2024-03-21', '2024-03-22']);
  });

  it('no more than needed when nothing is known: one day of unknown place outweighs a half-day', () => {
    expect(deciding([1, SOMEWHERE], [1, { ...SOMEWHERE, amount: '300' }])).toEqual(['2024-03-01']);
  });

  it('all of them when there may be nothing at all', () => {
    expect(deciding([2, { ...ROUVILLE, amount: null }])).toEqual(['2024-03-01', '2024-03-02']);
  });

  it('a wide one among many narrow ones', () => {
    const date = (pairs: readonly Pair[]) => ({ pairs }) as unknown as OpenDate;
    const wide = date([
      { part: 0, rest: 40 },
      { part: 40, rest: 0 },
    ]);
    const narrow = (count: number) =>
      Array.from({ length: count }, () =>
        date([
          { part: 0, rest: 0 },
          { part: 1, rest: 0 },
        ]),
      );
    const certain = { part: exact(11), rest: exact(9) };
    const held = { certain, worst: certain, best: certain, outcome: 'undetermined' } as const;
    for (const count of [9, 40]) {
      expect(decisiveDates(held, [...narrow(count), wide], MAJORITY, false)).toEqual([wide]);
    }
  });

  it('past a limit of what they may come to together they are bounded: enough, if more than needed', () => {
    const doubling = (count: number) =>
      Array.from({ length: count }, (_, i) => ({
        pairs: [
          { part: 0, rest: 0 },
          { part: 2 ** i, rest: 0 },
        ],
      })) as unknown as readonly OpenDate[];
    const heldWith = (rest: number) => {
      const certain = { part: exact(0), rest: exact(rest) };
      return { certain, worst: certain, best: certain, outcome: 'undetermined' } as const;
    };
    // No sum comes near: none decides, whether they are looked through or bounded.
    expect(decisiveDates(heldWith(2 ** 30), doubling(9), MAJORITY, false)).toEqual([]);
    expect(decisiveDates(heldWith(2 ** 30), doubling(20), MAJORITY, false)).toEqual([]);
    // 55 % of 1,000 elsewhere asks for 1,222 2/9 there, between two sums: even the smallest decides.
    expect(decisiveDates(heldWith(1000), doubling(20), MAJORITY, false)).toHaveLength(20);
  });

  it('compares shared dates exactly: a third of a day is a third', () => {
    // 11 of 20; a date of 1 + ½, shared, is 2/3 here and 1/3 elsewhere at best, 1/3 and 2/3 at worst.
    const { count } = open(
      [
        ...billed([11, ROUVILLE], [9, SHERBROOKE], [1, { ...ROUVILLE, date: '2024-05-06', nature: null }]),
        ...billed([0.5, { ...SHERBROOKE, date: '2024-05-06' }]),
      ],
      { severalTerritories: 'onePerDate' },
    );
    const held = hold(count, MAJORITY, true);
    expect(held.outcome).toBe('undetermined');
    expect(decisiveDates(held, count.openDates, MAJORITY, true).map(({ date }) => date)).toEqual(['2024-05-06']);
  });
});
