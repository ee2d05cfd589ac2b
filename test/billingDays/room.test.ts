import { describe, expect, it } from 'vitest';
import type { BillingTally } from '../../src/billingDays/billingTally.js';
import type { Placing } from '../../src/billingDays/placing.js';
import type { BillingRecord } from '../../src/billingDays/record.js';
import { withRoom } from '../../src/billingDays/room.js';
import type { Reading } from '../../src/law/reading.js';
import { majorityPlacing } from '../../src/prem/placings.js';
import { premReadings } from '../../src/prem/readings.js';
import type { Choice } from '../../src/verdict/explore.js';
import { choiceWith } from '../prem/given.js';
import { billed, HAUT_RICHELIEU, ROUVILLE, SHERBROOKE, SOMEWHERE, spansOf, tallied } from './given.js';

/** Days placed so that every reading bears on them, and dépannage is in the calculation. */
const USED = choiceWith({ transitionalDepannage: 'counted' });
function placingIn(tally: BillingTally): (choice: Choice) => Placing {
  return (choice) => ({
    ...majorityPlacing(tally, ROUVILLE, 'current')(choice),
    unit: choice['prem.regionalDay'] === 'byRegion' ? 'region' : 'subTerritory',
    depannage: depannageUnder(choice),
  });
}
function depannageUnder(choice: Choice): Placing['depannage'] {
  if (choice['prem.transitionalDepannage'] === 'outOfBothTerms') return 'leftOut';
  const isOut =
    choice['prem.depannageInTerritory'] === 'outside' || choice['prem.capitaleNationaleDepannage'] === 'notCounted';
  return isOut ? 'rest' : 'asPlaced';
}
function roomOf(tally: BillingTally, spans = spansOf()): readonly string[] {
  return withRoom(premReadings, USED, placingIn(tally), tally, spans).map(({ id }) => id.replace('prem.', ''));
}

describe('the readings that the records leave room for', () => {
  const room = (...records: readonly BillingRecord[]) => [...roomOf(tallied(records))].sort();
  const one = (record: Partial<BillingRecord>): BillingRecord => ({
    date: '2024-05-06',
    amount: '600',
    nature: 'ordinary',
    ...ROUVILLE,
    ...record,
  });

  it('none for one complete record of ordinary work a date', () => {
    expect(room()).toEqual([]);
    expect(room(...billed([2, ROUVILLE], [2, SHERBROOKE]))).toEqual([]);
  });

  it('the amount, when what was accepted differs or one of the two is not known', () => {
    expect(room(one({ accepted: '600' }))).toEqual([]);
    expect(room(one({ accepted: '599' }))).toEqual(['amountBasis']);
    expect(room(one({ accepted: null }))).toEqual(['amountBasis']);
    expect(room(one({ amount: null, accepted: '0' }))).toEqual(['amountBasis']);
    expect(room(one({ amount: '0', accepted: null }))).toEqual(['amountBasis']);
    expect(room(one({ amount: null }))).toEqual([]);
    // Neither is known, and they may differ.
    expect(room(one({ amount: null, accepted: null }))).toEqual(['amountBasis']);
  });

  it('work outside the plan, when there is or may be some', () => {
    expect(room(one({ nature: 'other' }))).toEqual(['workOutsidePlan']);
    expect(room(one({ ...SHERBROOKE, nature: null }))).toEqual(['transitionalDepannage', 'workOutsidePlan']);
  });

  it('work in the plan leaves the room of dépannage, and none for work outside the plan', () => {
    const everyDepannage = ['capitaleNationaleDepannage', 'depannageInTerritory', 'transitionalDepannage'];
    expect(room(one({ nature: 'inPlan' }))).toEqual(everyDepannage);
    expect(room(one({ ...SHERBROOKE, nature: 'inPlan' }))).toEqual(['transitionalDepannage']);
  });

  it('dépannage, when there is or may be some; in the territory, when it is or may be there', () => {
    const everyDepannage = ['capitaleNationaleDepannage', 'depannageInTerritory', 'transitionalDepannage'];
    expect(room(one({ nature: 'depannage' }))).toEqual(everyDepannage);
    expect(room(one({ ...SOMEWHERE, nature: 'depannage' }))).toEqual(everyDepannage);
    expect(room(one({ ...SHERBROOKE, nature: 'depannage' }))).toEqual(['transitionalDepannage']);
    expect(room(one({ nature: null }))).toEqual([...everyDepannage, 'workOutsidePlan']);
  });

  it('several territories, when the dollars of a date could make more than a day: 784.50, not 784.49', () => {
    expect(room(one({ amount: '523' }), one({ ...SHERBROOKE, amount: '261.50' }))).toEqual(['severalTerritories']);
    expect(room(one({ amount: '523' }), one({ ...SHERBROOKE, amount: '261.49' }))).toEqual([]);
    expect(room(one({ amount: '2000' }))).toEqual([]);
    expect(room(one({ amount: '2000' }), one({ ...SHERBROOKE, amount: '-1500' }))).toEqual(['severalTerritories']);
  });

  it('what was accepted may reach it when what was billed does not, and the other way about', () => {
    const few = { ...SHERBROOKE, amount: '100', accepted: '400' };
    expect(room(one({ amount: '523' }), one(few))).toEqual(['amountBasis', 'severalTerritories']);
    const many = { ...SHERBROOKE, amount: '400', accepted: '100' };
    expect(room(one({ amount: '523' }), one(many))).toEqual(['amountBasis', 'severalTerritories']);
  });

  it('a date with something unknown leaves room for both readings on the places of a date', () => {
    const unknown = one({ ...SHERBROOKE, subTerritory: null, amount: '1' });
    expect(room(unknown)).toEqual([]);
    expect(room(one({ amount: '1' }), unknown)).toEqual(['regionalDay', 'severalTerritories']);
    expect(room(unknown, one({ amount: '1' }))).toEqual(['regionalDay', 'severalTerritories']);
  });

  it('not for two records of one place, one of unknown amount: they add up whatever it is', () => {
    expect(room(one({}), one({ amount: null }))).toEqual(['regionalDay']);
    expect(room(one({ amount: null }), one({ amount: null }))).toEqual(['regionalDay']);
  });

  it('for two of the same unknown place, or of unknown nature: they may be apart', () => {
    const unknown = one({ ...SHERBROOKE, subTerritory: null });
    expect(room(unknown, unknown)).toEqual(['regionalDay', 'severalTerritories']);
    expect(room(one(SOMEWHERE), one(SOMEWHERE))).toEqual(['regionalDay', 'severalTerritories']);
    const unsure = one({ ...SHERBROOKE, nature: null });
    expect(room(unsure, unsure)).toContain('severalTerritories');
  });

  it('with thresholds less than double one another, three halves are not the least above a day: 500 and 300 make 800', () => {
    const supplied = [{ from: '2024-03-01', full: '500', half: '300', source: 'la clinique' }];
    const over = (amount: string) => {
      const tally = tallied([one({ amount: '500' }), one({ ...SHERBROOKE, amount })]);
      return roomOf(tally, spansOf(undefined, { supplied }));
    };
    expect(over('300')).toEqual(['severalTerritories']);
    expect(over('299.99')).toEqual([]);
  });

  it('the days of a region, when a date has two records of one', () => {
    expect(room(one({ amount: '100' }), one({ ...HAUT_RICHELIEU, amount: '100' }))).toEqual(['regionalDay']);
    expect(room(one({ amount: '100' }), one({ ...SHERBROOKE, amount: '100' }))).toEqual([]);
    expect(
      room(one({ amount: '100' }), one({ ...SHERBROOKE, amount: '100' }), one({ ...HAUT_RICHELIEU, amount: '100' })),
    ).toEqual(['regionalDay']);
  });

  it('only the days asked for are looked at, the first and last included', () => {
    const tally = tallied([one({ date: '2024-05-06', nature: 'other' })]);
    const over = (from: string, to: string) =>
      roomOf(tally, spansOf({ from, to } as never, {}, '2024-03-01' as never)).length;
    expect(over('2024-05-06', '2024-05-06')).toBe(1);
    expect(over('2024-05-07', '2025-02-28')).toBe(0);
    expect(over('2024-03-01', '2024-05-05')).toBe(0);
  });

  it('with no threshold, any two records of a date could make more than a day', () => {
    const tally = tallied(
      [one({ date: '2020-05-06', amount: '1' }), one({ date: '2020-05-06', ...SHERBROOKE, amount: '1' })],
      { from: '2020-03-01', to: '2021-02-28' } as never,
    );
    const spans = spansOf({ from: '2020-03-01', to: '2021-02-28' } as never);
    expect(roomOf(tally, spans)).toEqual(['severalTerritories']);
  });
});

describe('the readings of another rule, by what they change of how days are placed', () => {
  const asked: Reading = { id: 'x.asked', options: ['a', 'b', 'c'], kept: 'a', sources: [] };
  const hasRoom = (ways: readonly Partial<Placing>[], ...records: readonly Partial<BillingRecord>[]) => {
    const day: BillingRecord = { date: '2024-05-06', amount: '300', nature: 'ordinary', ...ROUVILLE };
    const tally = tallied(records.map((record) => ({ ...day, ...record })));
    const placing = (choice: Choice): Placing => ({
      ...majorityPlacing(tally, ROUVILLE, 'current')(choiceWith()),
      ...ways[asked.options.indexOf(choice[asked.id] ?? 'a')],
    });
    const reading: Reading = { ...asked, options: ['a', 'b', ...(ways.length > 2 ? ['c'] : [])] };
    return withRoom([reading], { [asked.id]: 'a' }, placing, tally, spansOf()).length > 0;
  };
  const depannage = { nature: 'depannage' } as const;

  it('dépannage always in the part, or where it was done: when some is elsewhere', () => {
    const ways: readonly Partial<Placing>[] = [{ depannage: 'asPlaced' }, { depannage: 'part' }];
    expect(hasRoom(ways, depannage)).toBe(false);
    expect(hasRoom(ways, { ...depannage, ...SHERBROOKE })).toBe(true);
    expect(hasRoom(ways, { ...depannage, ...SOMEWHERE })).toBe(true);
    expect(hasRoom(ways, SHERBROOKE)).toBe(false);
  });

  it('on one side or the other, or left out: when there is some', () => {
    for (const ways of [
      [{ depannage: 'part' }, { depannage: 'rest' }],
      [{ depannage: 'part' }, { depannage: 'leftOut' }],
      [{ depannage: 'asPlaced' }, { depannage: 'leftOut' }],
    ] as const) {
      expect(hasRoom(ways, depannage)).toBe(true);
      expect(hasRoom(ways, { ...depannage, ...SHERBROOKE })).toBe(true);
      expect(hasRoom(ways, {})).toBe(false);
    }
  });

  it('dollars that add up everywhere, or by place: when a date has two records', () => {
    for (const unit of ['region', 'subTerritory'] as const) {
      const ways = [{ unit: 'everywhere' }, { unit }] as const;
      expect(hasRoom(ways, {}, SHERBROOKE)).toBe(true);
      expect(hasRoom(ways, {}, { ...SHERBROOKE, date: '2024-05-07' })).toBe(false);
    }
  });

  it('other territories on each side: always; the same ones: never', () => {
    expect(hasRoom([{ sideOf: ['part'] }, { sideOf: ['rest'] }], {})).toBe(true);
    expect(hasRoom([{ sideOf: ['part'] }, { sideOf: ['part'] }], {})).toBe(false);
  });

  it('the part in one unit or several, in a region or none: when a date has two records of one region', () => {
    const ways = [{ partUnits: 'one' }, { partUnits: 'several' }] as const;
    expect(hasRoom(ways, {}, HAUT_RICHELIEU)).toBe(true);
    expect(hasRoom(ways, {}, SHERBROOKE)).toBe(false);
    expect(hasRoom([{ partRegion: '16' }, { partRegion: null }], {}, HAUT_RICHELIEU)).toBe(true);
  });

  it('a third option alone may have room', () => {
    expect(hasRoom([{}, {}, { depannage: 'rest' }], depannage)).toBe(true);
    expect(hasRoom([{}, {}, { depannage: 'rest' }], {})).toBe(false);
  });
});
