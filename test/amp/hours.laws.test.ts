import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AmpInput } from '../../src/amp/facts.js';
import { assessAmp } from '../../src/amp/index.js';
import { runs, thorough } from '../arbitraries/runs.js';
import { frozen } from '../whole/caseFiles.js';
import { EVERY, someAsOf, someChoice, someYear } from './arbitraries.js';
import { verdictsOn, yearOf } from './given.js';
import { alike, type Choice, type Plain, quartersOf, yearUnder } from './oracle.js';

const someAsked = someAsOf.chain((asOf) => fc.tuple(someYear(asOf), fc.constant(asOf)));
const rowsOf = (input: AmpInput, asOf: string, readings: Choice) =>
  verdictsOn('quarter', assessAmp(frozen(input), { asOf, readings })).map(({ outcome, reason }) => {
    const { from, to, done } = reason as unknown as { from: string; to: string; done: { least: number } };
    return { from, to, outcome, done: done.least };
  });

describe('« 132 heures par trimestre », counted day by day by something else', () => {
  it('each quarter is as counted, under each way to read the texts', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(someAsked, someChoice, ([input, asOf], choice) => {
        const expected = quartersOf(input, asOf, choice);
        for (const { outcome } of expected) seen.add(outcome);
        expect(rowsOf(input, asOf, choice)).toEqual(expected);
        expect(yearOf(assessAmp(input, { asOf, readings: choice })).outcome).toBe(yearUnder(input, asOf, choice));
      }),
      { numRuns: runs(300) },
    );
    if (thorough) expect(seen.size).toBe(4);
  });

  it('the year is settled exactly when every way to read the texts agrees', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(someAsked, ([input, asOf]) => {
        const answers = new Set(EVERY.map((choice) => alike(yearUnder(input, asOf, choice))));
        const expected = answers.size > 1 ? 'undetermined' : [...answers][0];
        seen.add(String(expected));
        expect(alike(yearOf(assessAmp(input, { asOf })).outcome)).toBe(expected);
      }),
      { numRuns: runs(60) },
    );
    if (thorough) expect(seen.size).toBe(3);
  });

  it('readings awaited settle it, once pinned to any of their options, and none of them is too much', () => {
    let tried = 0;
    fc.assert(
      fc.property(someAsked, ([input, asOf]) => {
        const year = yearOf(assessAmp(input, { asOf }));
        if (year.outcome !== 'undetermined' || year.awaiting.flat().some(({ kind }) => kind !== 'reading')) return;
        const isSettledBy = (ids: readonly string[]) => {
          const found = new Map<string, Set<string | undefined>>();
          for (const choice of EVERY) {
            const key = ids.map((id) => choice[id]).join();
            found.set(key, (found.get(key) ?? new Set()).add(alike(yearUnder(input, asOf, choice))));
          }
          return [...found.values()].every((answers) => answers.size === 1 && !answers.has('undetermined'));
        };
        for (const set of year.awaiting) {
          tried += 1;
          const ids = set.map((one) => (one.kind === 'reading' ? one.id : ''));
          expect([ids, isSettledBy(ids)]).toEqual([ids, true]);
          for (const id of ids)
            expect([ids, id, isSettledBy(ids.filter((one) => one !== id))]).toEqual([ids, id, false]);
        }
      }),
      { numRuns: runs(60) },
    );
    if (thorough) expect(tried).toBeGreaterThan(0);
  });

  it('each reading is told with what each of its options answers, the others as they are kept', () => {
    fc.assert(
      fc.property(someAsked, someChoice, ([input, asOf], choice) => {
        const { readings } = assessAmp(input, { asOf, readings: choice });
        for (const { id, used, pinned, outcomes } of readings.filter(({ rule }) => rule === 'amp.hours')) {
          expect([used, pinned]).toEqual([choice[id], true]);
          for (const [option, outcome] of Object.entries(outcomes)) {
            expect(outcome).toBe<Plain>(yearUnder(input, asOf, { ...choice, [id]: option }));
          }
        }
      }),
      { numRuns: runs(60) },
    );
  });
});
