import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BillingTally } from '../../src/billingDays/billingTally.js';
import { countDays } from '../../src/billingDays/dayCount.js';
import type { Placing } from '../../src/billingDays/placing.js';
import type { BillingRecord, Nature } from '../../src/billingDays/record.js';
import { factsOf } from '../../src/billingDays/settle.js';
import { certainShare } from '../../src/billingDays/share.js';
import { exactText } from '../../src/law/quantity.js';
import { knownPlace } from '../arbitraries/places.js';
import { fact, MAGOG, ROUVILLE, SHERBROOKE, SOMEWHERE, spansOf, tallied } from './given.js';

/** Days in dépannage held against all the others: sides that do not depend on the territory. */

const one = (amount: string | null, record: Partial<BillingRecord> = {}): BillingRecord => ({
  date: '2024-05-06',
  amount,
  nature: 'ordinary',
  ...ROUVILLE,
  ...record,
});
const depannage = (amount: string | null, record: Partial<BillingRecord> = {}) =>
  one(amount, { nature: 'depannage', ...record });

function againstTheRest(tally: BillingTally, more: Partial<Placing> = {}): Placing {
  return {
    sideOf: tally.territories.map(() => 'rest' as const),
    unit: 'everywhere',
    partRegion: null,
    partUnits: 'several',
    depannage: 'part',
    outsidePlan: 'leftOut',
    amount: 'accepted',
    onePerDate: false,
    ...more,
  };
}

function counted(records: readonly BillingRecord[], more: Partial<Placing> = {}) {
  const tally = tallied(records);
  const placing = againstTheRest(tally, more);
  const count = countDays(tally, spansOf(), placing);
  const pairs = count.openDates.map((date) => date.pairs.map(({ part, rest }) => `${part}+${rest}`).sort());
  const facts = count.openDates.flatMap((date) => factsOf(date, tally, placing));
  return { part: count.part, rest: count.rest, pairs, facts, fateOf: count.fateOf };
}
const settled = (part: number, rest: number) => ({ part, rest, pairs: [], facts: [] });

describe('days in dépannage beside all other days', () => {
  it('a date has a day in dépannage and half a day of the rest', () => {
    expect(counted([depannage('523'), one('261.50')])).toMatchObject(settled(2, 1));
    expect(counted([one('261.50'), depannage('523')])).toMatchObject({
      ...settled(2, 1),
      fateOf: ['rest', 'part'],
    });
  });

  it('dépannage in two regions on one date is added up: a day', () => {
    expect(counted([depannage('300'), depannage('300', SHERBROOKE)])).toMatchObject(settled(2, 0));
    expect(counted([depannage('200'), depannage('61.50', SHERBROOKE)])).toMatchObject(settled(1, 0));
    expect(counted([depannage('200'), depannage('61.49', SHERBROOKE)])).toMatchObject(settled(0, 0));
    expect(counted([one('300'), one('300', SHERBROOKE), one('300', MAGOG)])).toMatchObject(settled(0, 2));
  });

  it('by region, or by sub-territory, it makes a day of each', () => {
    const three = [depannage('300', MAGOG), depannage('300', SHERBROOKE), depannage('300')];
    expect(counted(three, { unit: 'region' })).toMatchObject(settled(3, 0));
    expect(counted(three, { unit: 'subTerritory' })).toMatchObject(settled(3, 0));
    const few = [depannage('200', MAGOG), depannage('200', SHERBROOKE), depannage('200')];
    expect(counted(few, { unit: 'region' })).toMatchObject(settled(1, 0));
    expect(counted(few, { unit: 'subTerritory' })).toMatchObject(settled(0, 0));
    expect(counted(few)).toMatchObject(settled(2, 0));
  });

  it('dépannage and ordinary work of one place do not add up', () => {
    for (const unit of ['everywhere', 'region', 'subTerritory'] as const) {
      expect(counted([depannage('200'), one('200')], { unit })).toMatchObject(settled(0, 0));
    }
  });

  it('other readings hold: what is outside the plan is left out or in the rest, a date may be shared', () => {
    const other = one('600', { nature: 'other' });
    expect(counted([depannage('600'), other])).toMatchObject(settled(2, 0));
    expect(counted([depannage('600'), other], { outsidePlan: 'asPlaced' })).toMatchObject(settled(2, 2));
    const tally = tallied([depannage('600'), one('600')]);
    const placing = againstTheRest(tally, { onePerDate: true });
    const { part, rest } = certainShare(countDays(tally, spansOf(), placing));
    expect([exactText(part), exactText(rest)]).toEqual(['1', '1']);
  });

  it('a place in the part stays there, whatever was done in it', () => {
    const tally = tallied([depannage('600'), one('600')]);
    expect(countDays(tally, spansOf(), againstTheRest(tally, { sideOf: ['part'] }))).toMatchObject({
      part: 2,
      rest: 0,
    });
  });
});

describe('what is not known, where sides do not depend on the territory', () => {
  it('an unknown place is not missing', () => {
    expect(counted([depannage('600', SOMEWHERE)])).toMatchObject(settled(2, 0));
    expect(counted([depannage('300', SOMEWHERE), depannage('300'), one('300', SOMEWHERE)])).toMatchObject(
      settled(2, 1),
    );
    expect(counted([depannage('300', { region: '05', subTerritory: null }), one('300')])).toMatchObject(settled(1, 1));
  });

  it('nor is it by place, when nothing else of the date may be there', () => {
    for (const unit of ['region', 'subTerritory'] as const) {
      expect(counted([depannage('600', SOMEWHERE)], { unit })).toMatchObject(settled(2, 0));
    }
    const named = { region: '05', subTerritory: null } as const;
    expect(counted([depannage('300', named), depannage('300')], { unit: 'subTerritory' })).toMatchObject(settled(2, 0));
  });

  it('it is when dollars add up by place and something else of the date may be there', () => {
    const both = [depannage('200', SOMEWHERE), depannage('200')];
    expect(counted(both, { unit: 'region' })).toMatchObject({
      part: 0,
      pairs: [['0+0', '1+0']],
      facts: [fact('records[0].region')],
    });
    expect(counted(both, { unit: 'subTerritory' })).toMatchObject({
      pairs: [['0+0', '1+0']],
      facts: [fact('records[0].region'), fact('records[0].subTerritory')],
    });
    const unnamed = [depannage('200', { region: '16', subTerritory: null }), depannage('200')];
    expect(counted(unnamed, { unit: 'region' })).toMatchObject(settled(1, 0));
    expect(counted(unnamed, { unit: 'subTerritory' })).toMatchObject({
      pairs: [['0+0', '1+0']],
      facts: [fact('records[0].subTerritory')],
    });
  });

  it('a place that may be on either side is, wherever dollars add up', () => {
    const tally = tallied([one('300', SOMEWHERE), one('300', SHERBROOKE)]);
    const placing = againstTheRest(tally, { sideOf: ['either', 'rest'] });
    const [date] = countDays(tally, spansOf(), placing).openDates;
    expect(date!.pairs.map(({ part, rest }) => `${part}+${rest}`).sort()).toEqual(['0+2', '1+1']);
    expect(factsOf(date!, tally, placing)).toEqual([fact('records[0].region'), fact('records[0].subTerritory')]);
  });

  it('the nature is: in dépannage, in the rest, or outside the plan', () => {
    const unsure = one('600', { nature: null });
    const open = { part: 0, rest: 0, facts: [fact('records[0].nature')] };
    expect(counted([unsure])).toMatchObject({ ...open, pairs: [['0+0', '0+2', '2+0']] });
    expect(counted([unsure], { outsidePlan: 'asPlaced' })).toMatchObject({ ...open, pairs: [['0+2', '2+0']] });
    expect(counted([unsure, depannage('300', SHERBROOKE)])).toMatchObject({
      ...open,
      pairs: [['1+0', '1+2', '2+0']],
    });
  });

  it('of work in the plan it is in dépannage or in the rest, never outside the plan', () => {
    const inPlan = one('600', { nature: 'inPlan' });
    const open = { part: 0, rest: 0, pairs: [['0+2', '2+0']], facts: [fact('records[0].nature')] };
    expect(counted([inPlan])).toMatchObject(open);
    expect(counted([inPlan], { outsidePlan: 'asPlaced' })).toMatchObject(open);
    expect(counted([one('600', { nature: 'inPlan', ...SOMEWHERE })])).toMatchObject(open);
    expect(counted([inPlan], { depannage: 'leftOut' })).toMatchObject({ ...open, pairs: [['0+0', '0+2']] });
    // Two of one date may be one of each.
    expect(counted([inPlan, inPlan]).pairs).toEqual([['0+2', '2+0', '2+2']]);
    const few = one('200', { nature: 'inPlan' });
    expect(counted([few, few]).pairs).toEqual([['0+0', '0+1', '1+0']]);
  });

  it('nor is the nature of work in the plan missing where dépannage is placed like ordinary work', () => {
    const inPlan = one('300', { nature: 'inPlan' });
    expect(counted([inPlan, one('300')], { depannage: 'rest' })).toMatchObject(settled(0, 2));
    expect(counted([inPlan, depannage('300')], { depannage: 'asPlaced' })).toMatchObject(settled(0, 2));
  });

  it('so is the amount, with whatever is beside it on its side', () => {
    expect(counted([depannage(null, SOMEWHERE), depannage('600'), one('600')])).toMatchObject({
      pairs: [['0+2', '1+2', '2+2']],
      facts: [fact('records[0].amount')],
    });
  });
});

const POSSIBLE: Readonly<Record<string, readonly Nature[]>> = {
  inPlan: ['ordinary', 'depannage'],
  unknown: ['ordinary', 'depannage', 'other'],
};

describe('laws of sides that do not depend on the territory', () => {
  const record = fc
    .tuple(
      knownPlace,
      fc.constantFrom('523', '261.50', '300', '200', '-100'),
      fc.constantFrom('ordinary', 'depannage', 'other', 'inPlan', null),
    )
    .map(([place, amount, nature]): BillingRecord => ({ date: '2024-05-06', ...place, amount, nature }));
  const records = fc.array(record, { minLength: 1, maxLength: 4 });
  const result = (all: readonly BillingRecord[]) => {
    const { fateOf: _, ...figures } = counted(all);
    return figures;
  };

  it('where dollars add up everywhere, places change nothing, known or not', () => {
    fc.assert(
      fc.property(records, (all) => {
        const somewhere = all.map((one) => ({ ...one, ...SOMEWHERE }));
        expect(result(somewhere)).toEqual(result(all));
      }),
    );
  });

  it('what an open date may come to is what its completions come to', () => {
    fc.assert(
      fc.property(records, fc.constantFrom('everywhere', 'region', 'subTerritory'), (all, unit) => {
        const { pairs, part, rest } = counted(all, { unit });
        let ways: readonly (readonly BillingRecord[])[] = [[]];
        for (const one of all) {
          const natures = POSSIBLE[one.nature ?? 'unknown'] ?? [one.nature];
          ways = ways.flatMap((way) => natures.map((nature) => [...way, { ...one, nature }]));
        }
        const reached = ways.map((way) => {
          const complete = counted(way, { unit });
          return `${complete.part}+${complete.rest}`;
        });
        expect(pairs[0] ?? [`${part}+${rest}`]).toEqual([...new Set(reached)].sort());
      }),
    );
  });
});
