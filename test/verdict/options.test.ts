import { describe, expect, it } from 'vitest';
import { premReadings } from '../../src/prem/readings.js';
import { problemsOfOptions } from '../../src/verdict/options.js';

const problems = (options: unknown) => problemsOfOptions(options as never, premReadings);
const DATE = { fr: 'une date qui existe, AAAA-MM-JJ', en: 'a date that exists, YYYY-MM-DD' };
const READINGS =
  '"prem.severalTerritories", "prem.amountBasis", "prem.depannageInTerritory", "prem.transitionalDepannage", "prem.regionalDay", "prem.workOutsidePlan", "prem.capitaleNationaleDepannage", "prem.capitaleNationaleDerogation"';

describe('what may be asked', () => {
  it('a day, the law as known on another, the readings chosen', () => {
    expect(problems({ asOf: '2025-02-28' })).toEqual([]);
    expect(problems({ asOf: '2024-02-29', knownAt: '2022-03-01', readings: 'kept' })).toEqual([]);
    expect(problems({ asOf: '2025-02-28', knownAt: undefined, readings: undefined })).toEqual([]);
    expect(
      problems({ asOf: '2025-02-28', readings: { 'prem.amountBasis': 'billed', 'prem.regionalDay': 'byRegion' } }),
    ).toEqual([]);
    expect(problems({ asOf: '2025-02-28', readings: {} })).toEqual([]);
  });

  it('every problem at once', () => {
    expect(
      problems({
        asOf: '2025-02-29',
        knownAt: 2022,
        lang: 'fr',
        readings: { 'prem.amountBasis': 'paid', 'prem.rounding': 'up' },
      }),
    ).toEqual([
      { path: 'options.asOf', seen: '"2025-02-29"', expected: DATE },
      { path: 'options.knownAt', seen: '2022', expected: DATE },
      {
        path: 'options.lang',
        seen: '"fr"',
        expected: { fr: 'aucun champ de ce nom', en: 'no field of that name' },
      },
      {
        path: 'options.readings["prem.amountBasis"]',
        seen: '"paid"',
        expected: { fr: 'une option parmi "accepted", "billed"', en: 'one of the options "accepted", "billed"' },
      },
      {
        path: 'options.readings["prem.rounding"]',
        seen: '"up"',
        expected: { fr: `une lecture parmi ${READINGS}`, en: `one of the readings ${READINGS}` },
      },
    ]);
  });

  it('a day is required, and is a day', () => {
    expect(problems({})).toEqual([{ path: 'options.asOf', seen: 'undefined', expected: DATE }]);
    expect(problems({ asOf: 20250228 })).toEqual([{ path: 'options.asOf', seen: '20250228', expected: DATE }]);
    expect(problems({ asOf: '2025-02-28', knownAt: 'hier' })).toEqual([
      { path: 'options.knownAt', seen: '"hier"', expected: DATE },
    ]);
  });

  it('a day in the last reference year that has an end: the year 9999 has none', () => {
    expect(problems({ asOf: '9998-12-31' })).toEqual([]);
    expect(problems({ asOf: '9999-01-01' })).toEqual([{ path: 'options.asOf', seen: '"9999-01-01"', expected: DATE }]);
  });

  it('readings are « kept » or an object', () => {
    for (const readings of ['all', null, 3]) {
      expect(problems({ asOf: '2025-02-28', readings })).toEqual([
        {
          path: 'options.readings',
          seen: JSON.stringify(readings),
          expected: {
            fr: '"kept", ou un objet qui donne une option à chaque lecture nommée',
            en: '"kept", or an object giving an option to each reading it names',
          },
        },
      ]);
    }
  });

  it('an option is not the name of a reading, nor a reading of another', () => {
    expect(problems({ asOf: '2025-02-28', readings: { 'prem.nothing': 'prem.amountBasis' } })).toHaveLength(1);
    expect(problems({ asOf: '2025-02-28', readings: { 'prem.amountBasis': 'byRegion' } })).toHaveLength(1);
  });

  it('what is no object', () => {
    const expected = { fr: 'un objet avec « asOf »', en: 'an object with "asOf"' };
    expect(problems(null)).toEqual([{ path: 'options', seen: 'null', expected }]);
    expect(problems(undefined)).toEqual([{ path: 'options', seen: 'undefined', expected }]);
    expect(problems('2025-02-28')).toEqual([{ path: 'options', seen: '"2025-02-28"', expected }]);
  });
});
