import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessPrem, type PremInput } from '../../src/prem/index.js';
import { yearFrom } from '../arbitraries/billingYear.js';
import { avisFor, engagementWithUnknowns, physicianOf, regionalAvis } from '../arbitraries/engagement.js';
import { BEAUCE, HOME, knownPlace, MONTREAL, UNKNOWN_PLACE } from '../arbitraries/places.js';
import { everyReadingPinned, KEPT, type Pins, waysToPin } from '../arbitraries/readings.js';
import { billed, completeRecord, recordWithUnknowns, type Year, yearWithUnknowns } from '../arbitraries/records.js';
import { runs } from '../arbitraries/runs.js';
import { awaitingOf, awaitsText, dutiesOf, factsIn, majorities, readingsIn, stands } from './answers.js';
import { completions, gapsOf, waysToComplete } from './completions.js';

const pins: fc.Arbitrary<Pins> = fc.oneof(fc.constant(KEPT), everyReadingPinned);
const SHORT = yearFrom(2024, '2024-03-06');
const date = fc.constantFrom('2024-03-01', '2024-03-02', '2024-03-03');

/** A few days of a year just begun, so that most completions can be tried: records that lack something, among others. */
function shortYears(
  dates: fc.Arbitrary<string>,
  most: { known: number; days: number; gaps: number },
): fc.Arbitrary<Year> {
  return fc
    .tuple(
      fc.constantFrom(
        [avisFor(HOME, '2015-01-01')],
        [avisFor(HOME, '2015-01-01')],
        [regionalAvis(HOME, '2015-01-01')],
        [avisFor(HOME, '2015-01-01', '2024-03-01'), avisFor(MONTREAL, '2024-03-02')],
        [],
      ),
      fc.constantFrom('2010-01-01', '2018-01-01'),
      fc.array(completeRecord(dates), { maxLength: most.known }),
      fc.array(fc.tuple(knownPlace, dates), { maxLength: most.days }),
      fc.array(recordWithUnknowns(dates), { minLength: 1, maxLength: most.gaps }),
    )
    .chain(([holdings, practiceStart, known, days, gaps]) => {
      const all = [...known, ...days.map(([place, on]) => billed(on, place)), ...gaps];
      return fc.shuffledSubarray(all, { minLength: all.length }).map((records): Year => {
        const physician = { ...physicianOf(...holdings), practiceStart };
        return { input: { physician, records }, options: { asOf: SHORT.asOf } };
      });
    });
}

const shortYear: fc.Arbitrary<Year> = fc.oneof(
  { arbitrary: shortYears(fc.constant('2024-03-01'), { known: 1, days: 0, gaps: 2 }), weight: 3 },
  { arbitrary: shortYears(date, { known: 2, days: 2, gaps: 2 }), weight: 2 },
  { arbitrary: shortYears(date, { known: 4, days: 3, gaps: 3 }), weight: 1 },
);

describe('unknown is not zero', () => {
  it.each([
    ['over a few days', shortYear],
    ['over a whole year', yearWithUnknowns],
  ])('a settled answer stands, whatever completes the records, %s', (_, years) => {
    fc.assert(
      fc.property(years, fc.option(pins), (year, readings) => {
        const options = readings === null ? year.options : { ...year.options, readings };
        const open = assessPrem(year.input, options);
        const settled = dutiesOf(open);
        for (const complete of completions(year.input, 40)) {
          const known = assessPrem(complete, options);
          for (const [i, duty] of settled.entries()) {
            if (duty.outcome === 'undetermined') continue;
            const later = dutiesOf(known)[i]?.outcome ?? 'undetermined';
            if (duty.rule === 'prem.majorityPractice')
              expect([duty.reason.code, later]).toEqual([duty.reason.code, duty.outcome]);
            else
              expect([duty.reason.code, duty.outcome, later, stands(duty.outcome, later)]).toEqual([
                duty.reason.code,
                duty.outcome,
                later,
                true,
              ]);
          }
          if (open.verdict.outcome !== 'undetermined')
            expect(stands(open.verdict.outcome, known.verdict.outcome)).toBe(true);
        }
      }),
      { numRuns: runs(150) },
    );
  });

  it('a duty is undetermined only if two ways to complete the records really disagree', () => {
    fc.assert(
      fc.property(shortYear, pins, (year, readings) => {
        const options = { ...year.options, readings };
        const MOST = 3000;
        if (waysToComplete(year.input) > MOST) return;
        const open = dutiesOf(assessPrem(year.input, options));
        const doubtful = open.flatMap((duty, i) => (duty.outcome === 'undetermined' && !awaitsText(duty) ? [i] : []));
        const seen = new Map(doubtful.map((i) => [i, new Set<string>()]));
        if (doubtful.length === 0) return;
        for (const complete of completions(year.input, MOST)) {
          const known = dutiesOf(assessPrem(complete, options));
          for (const i of doubtful) seen.get(i)?.add(known[i]?.outcome ?? '');
          if ([...seen.values()].every(({ size }) => size > 1)) return;
        }
        const agreed = [...seen].filter(([, { size }]) => size < 2).map(([i, its]) => [open[i]?.reason.code, ...its]);
        expect(agreed).toEqual([]);
      }),
      { numRuns: runs(400) },
    );
  });

  it('whatever is not known of a career, a settled year stands', () => {
    const career = fc
      .tuple(engagementWithUnknowns(SHORT), fc.array(fc.tuple(date, knownPlace), { maxLength: 6 }))
      .map(([physician, days]): Year => {
        const records = days.map(([on, place]) => billed(on, place));
        return { input: { physician, records }, options: { asOf: SHORT.asOf } };
      });
    fc.assert(
      fc.property(career, fc.option(pins), (year, readings) => {
        const options = readings === null ? year.options : { ...year.options, readings };
        const { verdict } = assessPrem(year.input, options);
        const later = [...completions(year.input, 100)].map(
          (complete) => assessPrem(complete, options).verdict.outcome,
        );
        if (verdict.outcome !== 'undetermined') {
          expect(later.filter((outcome) => !stands(verdict.outcome, outcome))).toEqual([]);
        } else if (
          readings !== null &&
          majorities(assessPrem(year.input, options)).some((duty) => duty.outcome === 'undetermined')
        ) {
          expect(new Set(later).size).toBeGreaterThan(1);
        }
      }),
      { numRuns: runs(200) },
    );
  });
});

describe('what is awaited', () => {
  it.each([
    ['with every reading pinned', pins],
    ['with the readings open', fc.constant(undefined)],
  ])('each set is enough, whatever it turns out to be, %s', (_, how) => {
    fc.assert(
      fc.property(shortYear, how, (year, readings) => {
        const options = readings === undefined ? year.options : { ...year.options, readings };
        const open = assessPrem(year.input, options);
        const duties = dutiesOf(open);
        for (const [i, duty] of duties.entries()) {
          for (const set of awaitingOf(duty).slice(0, 3)) {
            if (set.some(({ kind }) => kind === 'text')) continue;
            for (const way of waysToPin(readingsIn(set))) {
              for (const complete of completions(year.input, 25, factsIn(set))) {
                const again = dutiesOf(assessPrem(complete, { ...year.options, readings: { ...readings, ...way } }))[i];
                expect([duty.reason.code, again?.outcome !== 'undetermined', set, complete.records]).toEqual([
                  duty.reason.code,
                  true,
                  set,
                  complete.records,
                ]);
              }
            }
          }
        }
        for (const set of awaitingOf(open.verdict).slice(0, 2)) {
          if (set.some(({ kind }) => kind === 'text')) continue;
          for (const way of waysToPin(readingsIn(set))) {
            for (const complete of completions(year.input, 10, factsIn(set))) {
              const again = assessPrem(complete, { ...year.options, readings: { ...readings, ...way } });
              expect(again.verdict.outcome).not.toBe('undetermined');
            }
          }
        }
      }),
      { numRuns: runs(50) },
    );
  });

  it('names facts that are really missing', () => {
    fc.assert(
      fc.property(shortYear, fc.option(pins), (year, readings) => {
        const open = assessPrem(year.input, readings === null ? year.options : { ...year.options, readings });
        for (const set of awaitingOf(open.verdict)) {
          for (const path of factsIn(set))
            expect([path, gapsOf(year.input, new Set([path])).length > 0 || path.endsWith('subTerritory')]).toEqual([
              path,
              true,
            ]);
        }
      }),
      { numRuns: runs(100) },
    );
  });

  it('comes smallest first, among the sets of whole dates', () => {
    const openDay = fc.constantFrom<readonly [Partial<PremInput['records'][number]>]>(
      [{ ...UNKNOWN_PLACE, amount: '523' }],
      [{ ...UNKNOWN_PLACE, amount: '262' }],
      [{ ...HOME, amount: null }],
      [{ ...MONTREAL, amount: null }],
    );
    const sure = fc.array(fc.constantFrom(HOME, MONTREAL, BEAUCE), { maxLength: 5 });
    fc.assert(
      fc.property(fc.array(openDay, { minLength: 2, maxLength: 3 }), sure, (open, known) => {
        const physician = physicianOf(avisFor(HOME, '2015-01-01'));
        const gaps = open.map(([its], i) => billed(`2024-03-0${i + 1}`, HOME, its));
        const days = known.map((place, i) => billed(`2024-03-1${i}`, place));
        const input: PremInput = { physician, records: [...gaps, ...days] };
        const options = { asOf: '2024-03-31', readings: 'kept' } as const;
        const [duty] = majorities(assessPrem(input, options));
        if (duty?.outcome !== 'undetermined') return;
        const datesOf = (paths: ReadonlySet<string>) => new Set([...paths].map((path) => path.split('.')[0])).size;
        const indices = gaps.map((_, i) => i);
        const subsets = Array.from({ length: 2 ** gaps.length }, (_, bits) => indices.filter((i) => (bits >> i) & 1));
        const enough = subsets.filter((set) => {
          const paths = new Set(
            set.flatMap((i) => ['region', 'subTerritory', 'amount'].map((field) => `records[${i}].${field}`)),
          );
          for (const complete of completions(input, 1000, paths)) {
            if (majorities(assessPrem(complete, options))[0]?.outcome === 'undetermined') return false;
          }
          return true;
        });
        const smallest = Math.min(...enough.map(({ length }) => length));
        expect(datesOf(factsIn(duty.awaiting[0]))).toBe(smallest);
      }),
      { numRuns: runs(30) },
    );
  });
});
