import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessPrem, type PremAssessment, type PremInput, type PremReason } from '../../src/prem/index.js';
import { everyReadingPinned, KEPT, type Pins } from '../arbitraries/readings.js';
import { completeEarlierYear, completeYear, type Year, yearWithUnknowns } from '../arbitraries/records.js';
import { runs } from '../arbitraries/runs.js';
import { treeOf } from './answers.js';
import { answerOf, daysFromText } from './oracle.js';

const FATES: Readonly<Record<string, readonly string[]>> = {
  counted: ['inTerritory', 'elsewhere', 'elsewhereDepannage'],
  excluded: [
    ...['belowHalfDay', 'depannageLeftOut', 'outsidePlan', 'beforePeriod', 'afterPeriod', 'afterAsOf'],
    ...['nothingHeld', 'underDerogation', 'underAuthorisation'],
  ],
  undecided: [
    ...['noThreshold', 'noTextInForce', 'territoryUnknown', 'amountUnknown', 'natureUnknown'],
    ...['sameDateAsUnknown', 'regimeUnknown'],
  ],
};

/** The days of the ledger over a window, summed again by someone who only has the records and the ledger. */
function resum({ records }: PremInput, { ledger }: PremAssessment, { from, to }: { from: string; to: string }) {
  let inside = 0n;
  let outside = 0n;
  for (const { record, fate, reason, days } of ledger) {
    const date = records[record]?.date ?? '';
    if (fate !== 'counted' || date < from || date > to) continue;
    if (reason === 'inTerritory') inside += daysFromText(days);
    else outside += daysFromText(days);
  }
  return { inside, outside, total: inside + outside };
}

const withPins = (year: Year, readings: Pins | null) =>
  assessPrem(year.input, readings === null ? year.options : { ...year.options, readings });
const everyYear = fc.oneof(completeYear, completeEarlierYear, yearWithUnknowns);

describe('the ledger partitions', () => {
  it('each record is there once, in its order: counted, excluded or undecided', () => {
    fc.assert(
      fc.property(everyYear, fc.option(everyReadingPinned), (year, pins) => {
        const { ledger } = withPins(year, pins);
        expect(ledger.map(({ record }) => record)).toEqual(year.input.records.map((_, i) => i));
        for (const { fate, reason, days, joins, record } of ledger) {
          expect(FATES[fate]).toContain(reason);
          if (fate !== 'counted' || joins !== undefined) expect(days).toBe('0');
          if (joins === undefined) continue;
          expect(joins).toBeLessThan(record);
          expect(ledger[joins]).toMatchObject({ fate: 'counted' });
          expect(ledger[joins]).not.toHaveProperty('joins');
          expect(year.input.records[joins]?.date).toBe(year.input.records[record]?.date);
        }
      }),
      { numRuns: runs(200) },
    );
  });

  it('summed again it gives the figures of each notice', () => {
    fc.assert(
      fc.property(everyYear, fc.option(everyReadingPinned), (year, pins) => {
        const found = withPins(year, pins);
        for (const { reason } of found.verdict.because) {
          const its = reason as PremReason;
          if (!('counted' in its)) continue;
          const { inside, outside, total } = its.counted;
          const stated = { inside: daysFromText(inside), outside: daysFromText(outside), total: daysFromText(total) };
          expect(resum(year.input, found, its)).toEqual(stated);
        }
      }),
      { numRuns: runs(200) },
    );
  });

  it('each day counted is that of the records that add up to it, and no other is', () => {
    fc.assert(
      fc.property(fc.oneof(completeYear, completeEarlierYear), fc.option(everyReadingPinned), (year, pins) => {
        const { ledger } = withPins(year, pins);
        const { windows } = answerOf(year.input, year.options.asOf, pins ?? KEPT);
        const expected = windows.flatMap(({ units }) =>
          units
            .filter(({ halfDays }) => halfDays > 0n)
            .map(({ side, records, halfDays }) => ({ side, records, halfDays })),
        );
        const found = ledger.flatMap(({ record, fate, reason, days, joins }) => {
          if (fate !== 'counted' || joins !== undefined) return [];
          const records = ledger.flatMap((entry) =>
            entry.record === record || entry.joins === record ? [entry.record] : [],
          );
          return [{ side: reason === 'inTerritory' ? 'part' : 'rest', records, halfDays: daysFromText(days) }];
        });
        const byRecord = (a: { records: readonly number[] }, b: { records: readonly number[] }) =>
          (a.records[0] ?? 0) - (b.records[0] ?? 0);
        expect(found.sort(byRecord)).toEqual(expected.sort(byRecord));
      }),
      { numRuns: runs(200) },
    );
  });

  it('dépannage and what is out of the plan are called so', () => {
    fc.assert(
      fc.property(completeYear, fc.option(everyReadingPinned), (year, pins) => {
        for (const { record, reason } of withPins(year, pins).ledger) {
          const nature = year.input.records[record]?.nature;
          if (reason === 'elsewhereDepannage' || reason === 'depannageLeftOut') expect(nature).toBe('depannage');
          if (reason === 'elsewhere') expect(nature).not.toBe('depannage');
          if (reason === 'outsidePlan') expect(nature).toBe('other');
        }
      }),
      { numRuns: runs(60) },
    );
  });

  it('what the ledger leaves undecided is open in the verdict, or settled whatever it is', () => {
    fc.assert(
      fc.property(completeYear, everyReadingPinned, (year, pins) => {
        const found = withPins(year, pins);
        expect(found.ledger.filter(({ fate }) => fate === 'undecided')).toEqual([]);
        expect(treeOf(found.verdict).filter(({ outcome }) => outcome === 'undetermined')).toEqual([]);
      }),
      { numRuns: runs(60) },
    );
  });
});
