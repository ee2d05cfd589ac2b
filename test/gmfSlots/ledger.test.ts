import { describe, expect, it } from 'vitest';
import { ledgerWithoutText, slotLedger } from '../../src/gmfSlots/ledger.js';
import { assess, choice, counted, groupOf, MARCH, named, slot, tallied } from './given.js';

const ALL = [
  slot('2024-03-05'),
  slot('2024-03-06', { published: false }),
  slot('2024-02-06'),
  slot('2024-03-07'),
  slot('2024-03-08', { volunteer: null }),
  slot('2024-03-08', { provider: 'resident' }),
];
const said = (readings: Record<string, string> = {}) =>
  slotLedger(tallied(ALL), 3, choice(readings)).map(({ record, fate, reason }) => `${record} ${fate} ${reason}`);

describe('what became of each slot', () => {
  it('each once, in order, with why', () => {
    expect(said()).toEqual([
      '0 counted offered',
      '1 excluded notPublished',
      '2 excluded otherQuarter',
      '3 counted offered',
      '4 undecided incomplete',
      '5 excluded resident',
    ]);
    expect(slotLedger(tallied(ALL), 3, choice())[0]).toEqual({ record: 0, fate: 'counted', reason: 'offered' });
  });

  it('as the readings used count it', () => {
    expect(said({ residents: 'counted' })[5]).toBe('5 counted offered');
    const its = assess(
      { group: groupOf(8), slots: ALL },
      { asOf: MARCH.to, readings: named({ residents: 'counted' }) },
    );
    expect(its.ledger[5]).toEqual({ record: 5, fate: 'counted', reason: 'offered' });
  });

  it('in no quarter that a text gives a rate for, nothing can be told of any', () => {
    expect(ledgerWithoutText(tallied(ALL.slice(0, 2)))).toEqual([
      { record: 0, fate: 'undecided', reason: 'noTextInForce' },
      { record: 1, fate: 'undecided', reason: 'noTextInForce' },
    ]);
    const after = assess({ group: groupOf(8), slots: [slot('2024-06-05')] }, { asOf: '2024-06-30' });
    expect(after.ledger).toEqual([{ record: 0, fate: 'undecided', reason: 'noTextInForce' }]);
  });

  it('is empty without slots', () => {
    expect(assess({ group: groupOf(8), offers: [counted(MARCH.from, 2)] }).ledger).toEqual([]);
    expect(assess({ group: groupOf(8), slots: [] }).ledger).toEqual([]);
  });
});
