import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOfDay, dayNumber } from '../../src/law/localDate.js';
import type { RegionChoice } from '../../src/mir/facts.js';
import { applicationFound, lawOn, partFound } from './delays.given.js';

const someYear = fc.integer({ min: 2018, max: 2028 });
const someFiling = fc
  .tuple(
    fc.integer({ min: 2018, max: 2027 }),
    fc.constantFrom('-02-14', '-03-31', '-10-15', '-10-31', '-11-30'),
    fc.integer({ min: -2, max: 2 }),
  )
  .map(([year, day, away]) => dateOfDay(dayNumber(`${year}${day}`) + away));
const someKnown = fc.option(
  fc
    .tuple(
      fc.constantFrom('2019-08-01', '2021-10-06', '2021-12-31', '2023-09-22', '2024-10-15'),
      fc.integer({ min: -1, max: 1 }),
    )
    .map(([day, away]) => dateOfDay(dayNumber(day) + away)),
  { nil: undefined },
);
const someChoices: fc.Arbitrary<readonly RegionChoice[]> = fc.uniqueArray(
  fc.record({
    region: fc.constantFrom('01', '03', '06', '16'),
    subTerritories: fc.subarray(['A', 'B', 'C', 'D']),
  }),
  { selector: ({ region }) => region },
);

describe('laws of the application', () => {
  it('one region or sub-territory fewer never breaches', () =>
    fc.assert(
      fc.property(someYear, someFiling, someChoices, fc.nat(3), (premYear, filedOn, choices, at) => {
        fc.pre(at < choices.length);
        const outcome = (given: readonly RegionChoice[]) =>
          partFound('choices', { premYear, filedOn, choices: given })?.outcome;
        const without = choices.filter((_, i) => i !== at);
        const fewer = choices.map((one, i) =>
          i === at ? { ...one, subTerritories: one.subTerritories.slice(1) } : one,
        );
        if (outcome(choices) !== 'notMet') {
          expect(outcome(without)).not.toBe('notMet');
          expect(outcome(fewer)).not.toBe('notMet');
        }
      }),
    ));

  it('the order of choices changes nothing but the order in which regions are named', () =>
    fc.assert(
      fc.property(someYear, someFiling, someChoices, (premYear, filedOn, choices) => {
        const outcome = (given: readonly RegionChoice[]) =>
          applicationFound({ premYear, filedOn, choices: given }).verdict.outcome;
        expect(outcome([...choices].reverse())).toBe(outcome(choices));
      }),
    ));

  it('what the form says of AMP changes no outcome', () =>
    fc.assert(
      fc.property(
        someYear,
        someFiling,
        someKnown,
        fc.constantFrom(true, false, null),
        (premYear, filedOn, knownAt, form) => {
          const law = lawOn('2025-01-01', undefined, knownAt);
          const outcome = (more: object) => applicationFound({ premYear, filedOn, ...more }, law).verdict.outcome;
          expect(outcome({ ampPreferences: form })).toBe(outcome({}));
        },
      ),
    ));

  it('nothing is cited or applied that was not public: and only what is of the PREM asked', () =>
    fc.assert(
      fc.property(someYear, someFiling, someKnown, (premYear, filedOn, knownAt) => {
        const { verdict, parameters } = applicationFound(
          { premYear, filedOn },
          lawOn('2025-01-01', undefined, knownAt),
        );
        for (const { publishedOn = '9999-12-31', from, to } of parameters) {
          if (knownAt !== undefined) expect(publishedOn <= knownAt).toBe(true);
          expect(from <= `${premYear - 1}-12-01` && `${premYear - 1}-12-01` <= (to ?? '9999')).toBe(true);
        }
        for (const { date } of verdict.because.flatMap(({ sources }) => sources)) {
          if (knownAt !== undefined && date !== undefined) expect(date <= knownAt).toBe(true);
        }
      }),
    ));

  it('is undetermined of every PREM before 2020 and after 2025', () =>
    fc.assert(
      fc.property(
        someFiling,
        someChoices,
        fc.constantFrom(2018, 2019, 2026, 2027, 2028),
        (filedOn, choices, premYear) => {
          expect(applicationFound({ premYear, filedOn, choices }).verdict.outcome).toBe('undetermined');
        },
      ),
    ));

  it('never throws, whatever the days', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 2004, max: 9998 }),
        fc.integer({ min: dayNumber('0001-01-01'), max: dayNumber('9999-12-31') }),
        (premYear, day) => {
          expect(() => applicationFound({ premYear, filedOn: dateOfDay(day) })).not.toThrow();
        },
      ),
    ));
});
