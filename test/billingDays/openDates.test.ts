import { describe, expect, it } from 'vitest';
import { countDays } from '../../src/billingDays/dayCount.js';
import type { Placing } from '../../src/billingDays/placing.js';
import type { BillingRecord } from '../../src/billingDays/record.js';
import { capitaleNationaleMaximum } from '../../src/prem/parameters.js';
import { majorityPlacing, restrictedPlacing } from '../../src/prem/placings.js';
import type { Regime } from '../../src/prem/windows.js';
import { choiceWith, type Named } from '../prem/given.js';
import { HAUT_RICHELIEU, MAGOG, QUEBEC_NORD, ROUVILLE, SHERBROOKE, SOMEWHERE, spansOf, tallied } from './given.js';

const one = (amount: string | null, record: Partial<BillingRecord>): BillingRecord => ({
  date: '2024-05-06',
  amount,
  nature: 'ordinary',
  ...SOMEWHERE,
  ...record,
});

/** What one date may come to, as « half-days of the part + half-days of the rest ». */
function pairsOf(records: readonly BillingRecord[], placing: (tally: ReturnType<typeof tallied>) => Placing): string[] {
  const tally = tallied(records);
  const { openDates, part, rest } = countDays(tally, spansOf(), placing(tally));
  expect([part, rest]).toEqual([0, 0]);
  expect(openDates.map(({ date }) => date)).toEqual(['2024-05-06']);
  return openDates[0]!.pairs.map((pair) => `${pair.part}+${pair.rest}`).sort();
}

const inRouville =
  (choice: Named = {}, regime: Regime = 'current') =>
  (tally: ReturnType<typeof tallied>) =>
    majorityPlacing(tally, ROUVILLE, regime)(choiceWith(choice));
const inMonteregie =
  (choice: Named = {}) =>
  (tally: ReturnType<typeof tallied>) =>
    majorityPlacing(tally, { region: '16', subTerritory: null }, 'transitional')(choiceWith(choice));
const inCapitale =
  (choice: Named = {}) =>
  (tally: ReturnType<typeof tallied>) =>
    restrictedPlacing(tally, capitaleNationaleMaximum.versions[0]!.value)(choiceWith(choice));

describe('what a date may come to when the territory is not known', () => {
  it('a day alone is in the territory of the notice or elsewhere', () => {
    expect(pairsOf([one('600', SOMEWHERE)], inRouville())).toEqual(['0+2', '2+0']);
    expect(pairsOf([one('522.99', SOMEWHERE)], inRouville())).toEqual(['0+1', '1+0']);
    expect(pairsOf([one('600', { region: '16' })], inRouville())).toEqual(['0+2', '2+0']);
    expect(pairsOf([one('200', SOMEWHERE)], inRouville())).toEqual(['0+0']);
  });

  it('beside known dollars of the notice, it adds up with them or stands elsewhere', () => {
    expect(pairsOf([one('300', ROUVILLE), one('300', SOMEWHERE)], inRouville())).toEqual(['1+1', '2+0']);
    expect(pairsOf([one('300', ROUVILLE), one('300', { region: '16' })], inRouville())).toEqual(['1+1', '2+0']);
    expect(pairsOf([one('200', ROUVILLE), one('200', SOMEWHERE)], inRouville())).toEqual(['0+0', '1+0']);
  });

  it('beside known dollars elsewhere, it may add up with them, be at home, or be in a third place', () => {
    expect(pairsOf([one('200', SHERBROOKE), one('200', SOMEWHERE)], inRouville())).toEqual(['0+0', '0+1']);
    expect(pairsOf([one('300', SHERBROOKE), one('300', SOMEWHERE)], inRouville())).toEqual(['0+2', '1+1']);
  });

  it('a place of a known region joins only what is of that region', () => {
    expect(pairsOf([one('200', SHERBROOKE), one('200', { region: '05' })], inRouville())).toEqual(['0+0', '0+1']);
    expect(pairsOf([one('200', MAGOG), one('200', SHERBROOKE), one('200', { region: '05' })], inRouville())).toEqual([
      '0+0',
      '0+1',
    ]);
    expect(pairsOf([one('200', ROUVILLE), one('200', SHERBROOKE), one('200', { region: '05' })], inRouville())).toEqual(
      ['0+0', '0+1'],
    );
    expect(pairsOf([one('200', SHERBROOKE), one('200', { region: '16' })], inRouville())).toEqual(['0+0']);
    expect(pairsOf([one('200', HAUT_RICHELIEU), one('200', { region: '16' })], inRouville())).toEqual(['0+0', '0+1']);
  });

  it('two of them may be in one place or in two', () => {
    expect(pairsOf([one('200', SOMEWHERE), one('200', SOMEWHERE)], inRouville())).toEqual(['0+0', '0+1', '1+0']);
    expect(pairsOf([one('300', SOMEWHERE), one('300', SOMEWHERE)], inRouville())).toEqual(['0+2', '1+1', '2+0']);
    expect(pairsOf([one('200', { region: '05' }), one('200', { region: '05' })], inRouville())).toEqual(['0+0', '0+1']);
  });

  it('one of unknown region may add up with one whose nature alone is not known, in whatever order they come', () => {
    const lost = one('200', SOMEWHERE);
    const unsure = one('200', { ...SHERBROOKE, nature: null });
    expect(pairsOf([unsure, lost], inRouville())).toEqual(['0+0', '0+1']);
    expect(pairsOf([lost, unsure], inRouville())).toEqual(['0+0', '0+1']);
  });

  it('past some thousands of arrangements, it is bounded: no more than a day for each record, on either side', () => {
    const lost = (count: number) => Array.from({ length: count }, () => one('200', SOMEWHERE));
    // A half-day says that what is between may be had.
    expect(pairsOf(lost(7), inRouville())).toEqual(['0+0', '0+1', '0+14', '1+0', '14+0', '14+14']);
    expect(pairsOf([one('600', ROUVILLE), ...lost(7)], inRouville())).toEqual([
      ...['0+0', '0+1', '0+16'],
      ...['1+0', '16+0', '16+16'],
    ]);
    // Six are still listed: two in one place make a half-day, three or more a day.
    expect(pairsOf(lost(6), inRouville())).toEqual([
      ...['0+0', '0+1', '0+2', '0+3', '0+4'],
      ...['1+0', '1+1', '1+2'],
      ...['2+0', '2+1', '2+2'],
    ]);
  });
});

describe('what a date may come to when the amount is not known', () => {
  it('nothing, a half-day or a day', () => {
    expect(pairsOf([one(null, ROUVILLE)], inRouville())).toEqual(['0+0', '1+0', '2+0']);
    expect(pairsOf([one(null, SHERBROOKE)], inRouville())).toEqual(['0+0', '0+1', '0+2']);
    expect(pairsOf([one(null, SOMEWHERE)], inRouville())).toEqual(['0+0', '0+1', '0+2', '1+0', '2+0']);
  });

  it('a correction may undo the dollars it is added to', () => {
    expect(pairsOf([one('600', ROUVILLE), one(null, ROUVILLE)], inRouville())).toEqual(['0+0', '1+0', '2+0']);
    expect(pairsOf([one('600', ROUVILLE), one(null, SHERBROOKE)], inRouville())).toEqual(['2+0', '2+1', '2+2']);
    expect(pairsOf([one(null, ROUVILLE), one(null, ROUVILLE)], inRouville())).toEqual(['0+0', '1+0', '2+0']);
  });

  it('only the amount that the reading looks at', () => {
    const unpaid = { ...ROUVILLE, accepted: null };
    expect(pairsOf([one('600', unpaid)], inRouville())).toEqual(['0+0', '1+0', '2+0']);
    const tally = tallied([one('600', unpaid)]);
    expect(countDays(tally, spansOf(), inRouville({ amountBasis: 'billed' })(tally))).toMatchObject({
      part: 2,
      openDates: [],
    });
    expect(pairsOf([one('600', { ...SOMEWHERE, accepted: '300' })], inRouville({ amountBasis: 'billed' }))).toEqual([
      '0+2',
      '2+0',
    ]);
    expect(pairsOf([one('600', { ...SOMEWHERE, accepted: '300' })], inRouville())).toEqual(['0+1', '1+0']);
  });
});

describe('what a date may come to when the nature is not known', () => {
  const unsure = one('600', { ...ROUVILLE, nature: null });

  it('it may be outside the plan, and count for nothing', () => {
    expect(pairsOf([unsure], inRouville())).toEqual(['0+0', '2+0']);
    expect(pairsOf([unsure], inRouville({ workOutsidePlan: 'counted' }))).toEqual(['2+0']);
  });

  it('it may be dépannage, which one reading puts outside even at home', () => {
    expect(pairsOf([unsure], inRouville({ depannageInTerritory: 'outside' }))).toEqual(['0+0', '0+2', '2+0']);
    const elsewhere = one('600', { ...SHERBROOKE, nature: null });
    expect(pairsOf([elsewhere], inRouville({ depannageInTerritory: 'outside' }))).toEqual(['0+0', '0+2']);
  });

  it('it may be dépannage, left out under the former rules', () => {
    expect(pairsOf([unsure], inMonteregie({ workOutsidePlan: 'counted' }))).toEqual(['0+0', '2+0']);
    const both = { workOutsidePlan: 'counted', transitionalDepannage: 'counted' } as const;
    expect(pairsOf([unsure], inMonteregie(both))).toEqual(['2+0']);
  });
});

describe('what a date may come to when work is in the plan, dépannage or not', () => {
  const inPlan = (amount: string | null, record: Partial<BillingRecord>) =>
    one(amount, { nature: 'inPlan', ...record });
  const outside = inRouville({ depannageInTerritory: 'outside' });

  it('at home, one reading puts dépannage outside, and the former rules leave it out', () => {
    expect(pairsOf([inPlan('600', ROUVILLE)], outside)).toEqual(['0+2', '2+0']);
    expect(pairsOf([inPlan('600', ROUVILLE)], inMonteregie())).toEqual(['0+0', '2+0']);
    expect(pairsOf([inPlan('600', SHERBROOKE)], inMonteregie())).toEqual(['0+0', '0+2']);
  });

  it('with a place or an amount that is not known, as its two natures would be', () => {
    expect(pairsOf([inPlan('600', SOMEWHERE)], inRouville())).toEqual(['0+2', '2+0']);
    expect(pairsOf([inPlan('300', SOMEWHERE), one('300', ROUVILLE)], outside)).toEqual(['1+1', '2+0']);
    expect(pairsOf([inPlan(null, ROUVILLE)], inRouville())).toEqual(['0+0', '1+0', '2+0']);
    expect(pairsOf([inPlan(null, ROUVILLE)], outside)).toEqual(['0+0', '0+1', '0+2', '1+0', '2+0']);
  });

  it('where dépannage is placed like ordinary work, nothing is open: the dollars add up', () => {
    const tally = tallied([inPlan('300', ROUVILLE), one('223', ROUVILLE), inPlan('261.50', SHERBROOKE)]);
    expect(countDays(tally, spansOf(), inRouville()(tally))).toMatchObject({ part: 2, rest: 1, openDates: [] });
    const elsewhere = tallied([inPlan('261.50', SHERBROOKE)]);
    expect(countDays(elsewhere, spansOf(), outside(elsewhere))).toMatchObject({ part: 0, rest: 1, openDates: [] });
  });
});

describe('dépannage that a reading sets apart from its territory', () => {
  const outside = inRouville({ depannageInTerritory: 'outside' });
  const depannage = { nature: 'depannage' } as const;

  it('adds up with dépannage of the same place, not with ordinary work there', () => {
    expect(pairsOf([one('200', { ...ROUVILLE, ...depannage }), one('200', depannage)], outside)).toEqual([
      '0+0',
      '0+1',
    ]);
    expect(pairsOf([one('200', { ...ROUVILLE, ...depannage }), one('200', SOMEWHERE)], outside)).toEqual(['0+0']);
    expect(pairsOf([one('300', { ...ROUVILLE, ...depannage }), one('300', SOMEWHERE)], outside)).toEqual([
      '0+2',
      '1+1',
    ]);
    expect(pairsOf([one('200', ROUVILLE), one('200', depannage)], outside)).toEqual(['0+0']);
    expect(pairsOf([one('300', ROUVILLE), one('300', depannage)], outside)).toEqual(['1+1']);
  });

  it('elsewhere, dépannage and ordinary work of one place still add up', () => {
    expect(pairsOf([one('200', { ...SHERBROOKE, ...depannage }), one('200', SOMEWHERE)], outside)).toEqual([
      '0+0',
      '0+1',
    ]);
  });
});

describe('what a date may come to when the base is the region', () => {
  it('by region, dollars of the region add up whatever the sub-territory', () => {
    expect(pairsOf([one('200', ROUVILLE), one('200', SOMEWHERE)], inMonteregie())).toEqual(['0+0', '1+0']);
    expect(pairsOf([one('200', SHERBROOKE), one('200', SOMEWHERE)], inMonteregie())).toEqual(['0+0', '0+1']);
    expect(pairsOf([one(null, ROUVILLE), one('600', HAUT_RICHELIEU)], inMonteregie())).toEqual(['0+0', '1+0', '2+0']);
    expect(pairsOf([one(null, { region: '05' }), one('600', SHERBROOKE)], inMonteregie())).toEqual([
      '0+0',
      '0+1',
      '0+2',
    ]);
  });

  it('by sub-territory, they may be of one or of several', () => {
    const apart = inMonteregie({ regionalDay: 'bySubTerritory' });
    expect(pairsOf([one('200', ROUVILLE), one('200', { region: '16' })], apart)).toEqual(['0+0', '1+0']);
    expect(pairsOf([one('300', ROUVILLE), one('600', { region: '16' })], apart)).toEqual(['2+0', '3+0']);
    expect(pairsOf([one('600', ROUVILLE), one('600', SOMEWHERE)], apart)).toEqual(['2+0', '2+2', '4+0']);
  });
});

describe('what a date may come to against the cap of the Capitale-Nationale', () => {
  it('an unknown sub-territory of the region may be an excepted one', () => {
    expect(pairsOf([one('600', { region: '03' })], inCapitale())).toEqual(['0+2', '2+0']);
    expect(pairsOf([one('200', { region: '03' }), one('200', { region: '03' })], inCapitale())).toEqual([
      '0+0',
      '0+1',
      '1+0',
    ]);
    expect(pairsOf([one('300', QUEBEC_NORD), one('600', { region: '03' })], inCapitale())).toEqual([
      '1+2',
      '2+0',
      '3+0',
    ]);
  });

  it('a bare code is one place, though it is not known which', () => {
    const code = { region: '03', subTerritory: '0312' } as const;
    expect(pairsOf([one('600', code)], inCapitale())).toEqual(['0+2', '2+0']);
    expect(pairsOf([one('300', code), one('300', { ...code, nature: 'depannage' })], inCapitale())).toEqual([
      '0+2',
      '2+0',
    ]);
  });
});
