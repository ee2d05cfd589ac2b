import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessPrem, type BillingRecord, type PremInput } from '../../src/prem/index.js';
import { everyReadingPinned, KEPT, type Pins } from '../arbitraries/readings.js';
import { completeYear, type Year } from '../arbitraries/records.js';
import { runs } from '../arbitraries/runs.js';
import { dutiesOf, stands } from './answers.js';

/** Years in which a few records are in the plan, dépannage or not. */

const pins: fc.Arbitrary<Pins | undefined> = fc.oneof(fc.constant(undefined), fc.constant(KEPT), everyReadingPinned);
const years: fc.Arbitrary<{ readonly year: Year; readonly at: readonly number[] }> = completeYear
  .filter(({ input }) => input.records.length > 0)
  .chain((year) =>
    fc.uniqueArray(fc.nat(year.input.records.length - 1), { minLength: 1, maxLength: 3 }).map((at) => ({ year, at })),
  );

function withNatures({ input }: Year, at: readonly number[], natures: readonly BillingRecord['nature'][]): PremInput {
  const records = input.records.map((record, i) =>
    at.includes(i) ? { ...record, nature: natures[at.indexOf(i)] ?? null } : record,
  );
  return { ...input, records };
}
function withNature(year: Year, at: readonly number[], nature: BillingRecord['nature']): PremInput {
  const natures = at.map(() => nature);
  return withNatures(year, at, natures);
}
const outcomes = (input: PremInput, options: Year['options']) => {
  const assessment = assessPrem(input, options);
  return [assessment.verdict, ...dutiesOf(assessment)].map(({ outcome }) => outcome);
};

describe('billed to the plan, dépannage or not', () => {
  it('never leaves more open than a nature not known at all', () => {
    fc.assert(
      fc.property(years, pins, ({ year, at }, readings) => {
        const options = { ...year.options, ...(readings === undefined ? {} : { readings }) };
        const inPlan = outcomes(withNature(year, at, 'inPlan'), options);
        const unknown = outcomes(withNature(year, at, null), options);
        for (const [i, outcome] of inPlan.entries()) {
          if (outcome === 'undetermined') expect(unknown[i]).toBe('undetermined');
        }
      }),
      { numRuns: runs(200) },
    );
  });

  it('is answered what all its completions agree on; under one way to read, it is open only if they do not', () => {
    fc.assert(
      fc.property(years, pins, ({ year, at }, readings) => {
        const options = { ...year.options, ...(readings === undefined ? {} : { readings }) };
        const inPlan = outcomes(withNature(year, at, 'inPlan'), options);
        let ways: readonly (readonly BillingRecord['nature'][])[] = [[]];
        for (const _ of at)
          ways = ways.flatMap((way) => [
            [...way, 'ordinary' as const],
            [...way, 'depannage' as const],
          ]);
        const complete = ways.map((natures) => outcomes(withNatures(year, at, natures), options));
        for (const [i, outcome] of inPlan.entries()) {
          const known = new Set(complete.map((all) => all[i] ?? 'undetermined'));
          if (outcome !== 'undetermined') expect([...known].filter((one) => !stands(outcome, one))).toEqual([]);
          // The year as a whole is not completed across its duties.
          else if (readings !== undefined && i > 0) expect(known.size > 1 || known.has('undetermined')).toBe(true);
        }
      }),
      { numRuns: runs(200) },
    );
  });
});
