import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PremInput } from '../../src/prem/index.js';
import { assessPrem, type PremAssessment, type PremReason } from '../../src/prem/index.js';
import { dayAfter } from '../arbitraries/billingYear.js';
import { avisFor, physicianOf } from '../arbitraries/engagement.js';
import { HOME, MONTREAL } from '../arbitraries/places.js';
import { everyReadingPinned, type Pins } from '../arbitraries/readings.js';
import { billed, completeEarlierYear, completeYear, type Year } from '../arbitraries/records.js';
import { runs } from '../arbitraries/runs.js';
import { dutiesOf, majorities, treeOf } from './answers.js';
import { atLeast55, atMost5, daysFromText } from './oracle.js';

const anyYear = fc.oneof({ arbitrary: completeYear, weight: 5 }, { arbitrary: completeEarlierYear, weight: 1 });
const pinned = (year: Year, readings: Pins) => assessPrem(year.input, { ...year.options, readings });

describe('what may be added to a year', () => {
  const one = avisFor(HOME, '2015-01-01');
  const withNotice = completeYear.map(
    ({ input, options }): Year => ({ input: { ...input, physician: physicianOf(one) }, options }),
  );
  /** A date of the year that nothing was billed on. */
  const freeDate = ({ input, options }: Year): string => {
    let date = `${options.asOf.slice(5) >= '03-01' ? options.asOf.slice(0, 4) : Number(options.asOf.slice(0, 4)) - 1}-03-01`;
    while (input.records.some((record) => record.date === date)) date = dayAfter(date);
    return date;
  };
  const plus = (year: Year, ...records: PremInput['records']): Year => ({
    ...year,
    input: { ...year.input, records: [...year.input.records, ...records] },
  });

  it('a day at home never turns a year that is respected into one that is not', () => {
    fc.assert(
      fc.property(withNotice, everyReadingPinned, (year, pins) => {
        const before = pinned(year, pins);
        const after = pinned(plus(year, billed(freeDate(year), HOME)), pins);
        if (before.verdict.outcome === 'met') expect(after.verdict.outcome).toBe('met');
        for (const [i, duty] of dutiesOf(before).entries()) {
          if (duty.outcome === 'met') expect(dutiesOf(after)[i]?.outcome).toBe('met');
        }
      }),
      { numRuns: runs(150) },
    );
  });

  it('a day elsewhere never turns a majority that is not reached into one that is', () => {
    fc.assert(
      fc.property(withNotice, everyReadingPinned, (year, pins) => {
        const before = majorities(pinned(year, pins));
        const after = majorities(pinned(plus(year, billed(freeDate(year), MONTREAL)), pins));
        if (before[0]?.outcome === 'notMet') expect(after[0]?.outcome).toBe('notMet');
      }),
      { numRuns: runs(150) },
    );
  });

  it('the order of the records changes neither verdict, nor parameters, nor readings', () => {
    const shuffled = anyYear.chain((year) =>
      fc
        .shuffledSubarray([...year.input.records], { minLength: year.input.records.length })
        .map((records) => [year, { ...year, input: { ...year.input, records } }] as const),
    );
    fc.assert(
      fc.property(shuffled, fc.option(everyReadingPinned), ([year, other], pins) => {
        const [a, b] = [year, other].map(({ input, options }) => {
          const { verdict, parameters, readings } = assessPrem(
            input,
            pins === null ? options : { ...options, readings: pins },
          );
          return JSON.stringify({ verdict, parameters, readings });
        });
        expect(a).toBe(b);
      }),
      { numRuns: runs(150) },
    );
  });
});

describe('a foreseen number is certified', () => {
  it('so many days pass and half a day more, or less, does not', () => {
    fc.assert(
      fc.property(anyYear, fc.option(everyReadingPinned), (year, pins) => {
        const found = assessPrem(year.input, pins === null ? year.options : { ...year.options, readings: pins });
        for (const { reason } of dutiesOf(found)) {
          const its = reason as PremReason;
          if (!('worst' in its)) continue;
          const passes = its.code.startsWith('prem.majorityPractice') ? atLeast55 : atMost5;
          const inside = its.code.startsWith('prem.majorityPractice') ? 'part' : 'rest';
          const foreseen = [
            ...('spare' in its
              ? [
                  {
                    its: its.spare,
                    from: its.worst,
                    part: inside === 'part' ? 0n : 1n,
                    rest: inside === 'part' ? 1n : 0n,
                  },
                ]
              : []),
            ...('toAdd' in its ? [{ its: its.toAdd, from: its.best, part: 1n, rest: 0n }] : []),
            ...('toMove' in its
              ? [
                  {
                    its: its.toMove,
                    from: its.best,
                    part: inside === 'part' ? 1n : -1n,
                    rest: inside === 'part' ? -1n : 1n,
                  },
                ]
              : []),
          ];
          for (const { its: number, from, part, rest } of foreseen) {
            const days = daysFromText(number.days);
            const half = daysFromText('0.5');
            const start = { part: daysFromText(from.inside), rest: daysFromText(from.outside) };
            const at = (k: bigint) => ({ part: start.part + part * k, rest: start.rest + rest * k });
            const nearest = 'spare' in its ? days + half : days - half;
            expect(days % half).toBe(0n);
            expect(days >= 0n).toBe(true);
            expect({ part: daysFromText(number.passes.inside), rest: daysFromText(number.passes.outside) }).toEqual(
              at(days),
            );
            expect({ part: daysFromText(number.fails.inside), rest: daysFromText(number.fails.outside) }).toEqual(
              at(nearest),
            );
            expect(passes(at(days))).toBe(true);
            expect(passes(at(nearest))).toBe(false);
          }
        }
      }),
      { numRuns: runs(250) },
    );
  });

  it('what is said to be missing is enough when it is really billed', () => {
    const physician = physicianOf(avisFor(HOME, '2015-01-01'));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 1, max: 30 }), (home, away) => {
        const records: PremInput['records'][number][] = [];
        let date = '2023-03-01';
        const bill = (days: bigint | number, place: typeof HOME, amount: string) => {
          for (let i = 0; i < days; i += 1) {
            records.push(billed(date, place, { amount }));
            date = dayAfter(date);
          }
        };
        bill(home, HOME, '261.50');
        bill(away, MONTREAL, '261.50');
        const [duty] = majorities(assessPrem({ physician, records }, { asOf: '2024-02-29' }));
        const reason = duty?.reason as PremReason;
        if (reason.code !== 'prem.majorityPractice.below') return;
        bill(daysFromText(reason.toAdd.days) / daysFromText('0.5'), HOME, '261.50');
        const again = () => majorities(assessPrem({ physician, records }, { asOf: '2024-02-29' }))[0]?.outcome;
        expect(again()).toBe('met');
        records.pop();
        expect(again()).toBe('notMet');
      }),
      { numRuns: runs(60) },
    );
  });
});

describe('an answer rests on texts', () => {
  const rests = (verdict: PremAssessment['verdict'] | PremAssessment['verdict']['because'][number]): boolean =>
    verdict.sources.length > 0 || (verdict.because.length > 0 && verdict.because.some(rests));

  it('whatever is met or not met cites a source, or follows from what does', () => {
    fc.assert(
      fc.property(
        anyYear,
        fc.option(fc.constantFrom('2022-06-01', '2021-06-01', '2018-01-01'), { freq: 2 }),
        (year, knownAt) => {
          const options = knownAt === null ? year.options : { ...year.options, knownAt };
          for (const verdict of treeOf(assessPrem(year.input, options).verdict)) {
            if (verdict.outcome !== 'met' && verdict.outcome !== 'notMet') continue;
            expect(rests(verdict), `${verdict.reason.code} cites nothing`).toBe(true);
          }
        },
      ),
      { numRuns: runs(150) },
    );
  });
});
