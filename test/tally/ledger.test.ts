import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countByReason, type Fate, type LedgerEntry } from '../../src/tally/ledger.js';

type Why = 'inTerritory' | 'elsewhere' | 'outsidePlan' | 'territoryUnknown';

const FATE_OF: Readonly<Record<Why, Fate>> = {
  inTerritory: 'counted',
  elsewhere: 'counted',
  outsidePlan: 'excluded',
  territoryUnknown: 'undecided',
};

const ledger = (reasons: readonly Why[]): readonly LedgerEntry<Why>[] =>
  reasons.map((reason, record) => ({ record, fate: FATE_OF[reason], reason }));

describe('the records of a ledger, counted by reason', () => {
  it('are none in an empty ledger', () => expect(countByReason([]).size).toBe(0));

  it('are counted under each reason, with its fate', () => {
    const counts = countByReason(
      ledger(['elsewhere', 'inTerritory', 'elsewhere', 'territoryUnknown', 'elsewhere', 'outsidePlan', 'inTerritory']),
    );
    expect([...counts]).toEqual([
      ['elsewhere', { fate: 'counted', records: 3 }],
      ['inTerritory', { fate: 'counted', records: 2 }],
      ['territoryUnknown', { fate: 'undecided', records: 1 }],
      ['outsidePlan', { fate: 'excluded', records: 1 }],
    ]);
  });

  it('are counted by record', () => {
    const entries: readonly LedgerEntry<Why>[] = [
      { record: 0, fate: 'counted', reason: 'inTerritory' },
      { record: 1, fate: 'counted', reason: 'inTerritory' },
    ];
    expect(countByReason(entries).get('inTerritory')).toEqual({ fate: 'counted', records: 2 });
  });
});

describe('laws of ledgers', () => {
  const reasons = fc.array(fc.constantFrom(...(Object.keys(FATE_OF) as Why[])), { maxLength: 30 });
  const summed = (given: readonly Why[]) => Object.fromEntries(countByReason(ledger(given)));

  it('every record is counted once', () =>
    fc.assert(
      fc.property(reasons, (given) => {
        const counts = [...countByReason(ledger(given)).values()];
        expect(counts.reduce((sum, { records }) => sum + records, 0)).toBe(given.length);
        expect(counts.every(({ records }) => records > 0)).toBe(true);
      }),
    ));

  it('the order of the records is irrelevant, and the ledger is left as it was', () =>
    fc.assert(
      fc.property(reasons, (given) => {
        const entries = Object.freeze(ledger(given).map((entry) => Object.freeze(entry)));
        expect(Object.fromEntries(countByReason(entries))).toEqual(summed([...given].reverse()));
      }),
    ));
});
