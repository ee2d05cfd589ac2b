import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  assessPrem,
  assessPremTally,
  type BillingTally,
  mergeTallies,
  premReadings,
  tallyPrem,
} from '../../src/prem/index.js';
import { premPhrases } from '../../src/prem/phrases.js';
import type { Formats } from '../../src/verdict/phrases.js';
import { yearFrom } from '../arbitraries/billingYear.js';
import { engagementWithUnknowns } from '../arbitraries/engagement.js';
import { everyReadingPinned } from '../arbitraries/readings.js';
import {
  completeEarlierYear,
  completeRecords,
  completeYear,
  type Year,
  yearWithUnknowns,
} from '../arbitraries/records.js';
import { runs } from '../arbitraries/runs.js';
import { awaitingOf, treeOf } from './answers.js';

const someYear = fc.oneof(completeYear, yearWithUnknowns, completeEarlierYear);
const openCareer = fc
  .tuple(engagementWithUnknowns(yearFrom(2023)), completeRecords(yearFrom(2023)))
  .map(([physician, records]): Year => ({ input: { physician, records }, options: { asOf: '2024-02-29' } }));
const options = (year: Year, readings: Readonly<Record<string, string>> | null) =>
  readings === null ? year.options : { ...year.options, readings };

function deepFrozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const one of Object.values(value)) deepFrozen(one);
    Object.freeze(value);
  }
  return value;
}

describe('before the first text, no opinion', () => {
  const before = fc.constantFrom('2016-02-29', '2015-12-31', '2004-01-01', '1999-06-30', '0001-01-01');

  it('a year that no text gives the bounds of awaits one, and keeps every record in its ledger', () => {
    fc.assert(
      fc.property(someYear, before, ({ input }, asOf) => {
        const { verdict, ledger, parameters, readings } = assessPrem(input, { asOf });
        expect(verdict.outcome).toBe('undetermined');
        expect(awaitingOf(verdict)).toEqual([[{ kind: 'text', parameter: 'prem.referenceYear', on: asOf }]]);
        expect(ledger.map(({ record }) => record)).toEqual(input.records.map((_, i) => i));
        expect([...parameters, ...readings]).toEqual([]);
      }),
      { numRuns: runs(40) },
    );
  });

  it('a year whose text was not yet public awaits it too', () => {
    fc.assert(
      fc.property(completeYear, ({ input, options: its }) => {
        const { verdict } = assessPrem(input, { ...its, knownAt: '2015-12-20' });
        expect(awaitingOf(verdict).flat()).toEqual([{ kind: 'text', parameter: 'prem.referenceYear', on: its.asOf }]);
      }),
      { numRuns: runs(20) },
    );
  });

  it('before the dollars of the billing day were published, a year with something to count awaits them', () => {
    fc.assert(
      fc.property(completeEarlierYear, everyReadingPinned, ({ input, options: its }, readings) => {
        const { physician, records } = input;
        const with_ = assessPrem(input, { ...its, readings });
        const without = assessPrem({ physician, records }, { ...its, readings });
        for (const [i, duty] of with_.verdict.because.entries()) {
          if (duty.rule !== 'prem.majorityPractice' || duty.outcome === 'notApplicable') continue;
          const open = without.verdict.because[i];
          expect(open?.outcome).toBe('undetermined');
          expect(open === undefined ? [] : awaitingOf(open).flat()).toContainEqual(
            expect.objectContaining({ kind: 'text', parameter: 'prem.billingDay' }),
          );
        }
      }),
      { numRuns: runs(60) },
    );
  });
});

describe('everything is an argument', () => {
  it('the same question twice has the same answer, to the byte', () => {
    fc.assert(
      fc.property(someYear, fc.option(everyReadingPinned), (year, pins) => {
        const [a, b] = [0, 1].map(() => JSON.stringify(assessPrem(year.input, options(year, pins))));
        expect(a).toBe(b);
      }),
      { numRuns: runs(60) },
    );
  });

  it('an input that cannot be written to is answered, and is left as it was', () => {
    fc.assert(
      fc.property(fc.oneof(someYear, openCareer), (year) => {
        const copy = JSON.stringify(year);
        const frozen = deepFrozen(structuredClone(year));
        expect(JSON.stringify(assessPrem(frozen.input, frozen.options))).toBe(
          JSON.stringify(assessPrem(year.input, year.options)),
        );
        const { records, ...engagement } = frozen.input;
        assessPremTally(engagement, deepFrozenTally(tallyPrem(records, frozen.options)), frozen.options);
        expect(JSON.stringify(frozen)).toBe(copy);
        expect(JSON.stringify(year)).toBe(copy);
      }),
      { numRuns: runs(60) },
    );
  });

  it('an answer is plain JSON', () => {
    fc.assert(
      fc.property(fc.oneof(someYear, openCareer), fc.option(everyReadingPinned), (year, pins) => {
        const found = assessPrem(year.input, options(year, pins));
        expect(JSON.parse(JSON.stringify(found))).toStrictEqual(found);
      }),
      { numRuns: runs(60) },
    );
  });
});

/** Typed arrays cannot be frozen; all the rest can. */
function deepFrozenTally(tally: BillingTally): BillingTally {
  for (const [key, value] of Object.entries(tally)) if (key !== 'lastCellOf') deepFrozen(value);
  return Object.freeze(tally);
}

describe('splitting changes nothing', () => {
  const split = fc.oneof(someYear, openCareer).chain((year) => {
    const cut = fc.nat({ max: year.input.records.length });
    return fc.tuple(fc.constant(year), fc.array(cut, { maxLength: 4 }));
  });

  it('the tallies of the parts, merged in order, are the tally of the whole, and answer like it', () => {
    fc.assert(
      fc.property(split, fc.option(everyReadingPinned), ([year, cuts], pins) => {
        const { records, ...engagement } = year.input;
        const at = [0, ...[...cuts].sort((a, b) => a - b), records.length];
        const parts = at.slice(1).map((end, i) => tallyPrem(records.slice(at[i], end), year.options));
        const before = parts.map((part) => JSON.stringify(part));
        const fromLeft = parts.slice(1).reduce(mergeTallies, parts[0] as BillingTally);
        const fromRight = parts
          .slice(0, -1)
          .reduceRight((tail, part) => mergeTallies(part, tail), parts.at(-1) as BillingTally);
        expect(parts.map((part) => JSON.stringify(part))).toEqual(before);
        expect(fromLeft).toStrictEqual(tallyPrem(records, year.options));
        expect(fromRight).toStrictEqual(fromLeft);
        const whole = JSON.stringify(assessPrem(year.input, options(year, pins)));
        expect(JSON.stringify(assessPremTally(engagement, fromLeft, options(year, pins)))).toBe(whole);
      }),
      { numRuns: runs(150) },
    );
  });

  it('a tally may be assessed twice, for two physicians or two ways to read', () => {
    fc.assert(
      fc.property(someYear, everyReadingPinned, (year, pins) => {
        const { records, ...engagement } = year.input;
        const tally = tallyPrem(records, year.options);
        const first = JSON.stringify(assessPremTally(engagement, tally, year.options));
        assessPremTally({ physician: { holdings: [] } }, tally, options(year, pins));
        expect(JSON.stringify(assessPremTally(engagement, tally, year.options))).toBe(first);
      }),
      { numRuns: runs(40) },
    );
  });
});

describe('two languages or no answer', () => {
  const say = (value: unknown) => `‹${String(value)}›`;
  const formats: Formats = {
    days: say,
    count: say,
    quantity: say,
    hours: say,
    percent: say,
    share: (part, whole) => say(`${part} of ${whole}`),
    dollars: say,
    date: say,
    monthDay: say,
    period: ({ from, to }) => say(`${from} ${to}`),
    list: (items) => items.map(say).join(),
  };

  it('whatever is found, counted, applied or asked is said in French and in English', () => {
    fc.assert(
      fc.property(fc.oneof(someYear, openCareer), fc.option(everyReadingPinned), (year, pins) => {
        const { verdict, ledger, parameters, readings } = assessPrem(year.input, options(year, pins));
        for (const { findings, rules, ledger: reasons, parameters: names, questions, options: its } of Object.values(
          premPhrases,
        )) {
          for (const { reason, rule } of treeOf(verdict)) {
            const phrase = (findings as Record<string, (its: unknown, format: Formats) => string>)[reason.code];
            expect(phrase?.(reason, formats)).toMatch(/\S/);
            expect(phrase?.(reason, formats)).not.toMatch(/undefined|null|NaN|\[object/);
            expect(rules[rule]).toMatch(/\S/);
          }
          for (const { reason } of ledger) expect(reasons[reason]).toMatch(/\S/);
          for (const { id } of parameters) expect(names[id]).toMatch(/\S/);
          for (const { id, used } of readings)
            expect([questions[id], its[id]?.[used]].join('|')).not.toMatch(/^\||\|$/);
        }
      }),
      { numRuns: runs(100) },
    );
  });

  it('every option of every reading has its words', () => {
    for (const { questions, options: its } of Object.values(premPhrases)) {
      // Those on the year of a derogation bear its name, and are asked by its neighbours.
      const asked = Object.keys(questions).filter((id) => !id.startsWith('prem.derogation'));
      expect(asked.sort()).toEqual(premReadings.map(({ id }) => id).sort());
      for (const { id, options: all } of premReadings)
        expect(Object.keys(its[id] ?? {}).sort()).toEqual([...all].sort());
    }
  });
});
