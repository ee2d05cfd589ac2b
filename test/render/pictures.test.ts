import { describe, expect, it } from 'vitest';
import { tell } from '../../src/render/document.js';
import { picturesOf } from '../../src/render/pictures.js';
import { met, type Verdict } from '../../src/verdict/verdict.js';
import { HOME, REACHED } from './given.js';

const pictures = (verdict: Verdict, language: 'fr' | 'en' = 'fr') => {
  const assessment = { verdict, ledger: [], parameters: [], readings: [] };
  return picturesOf(assessment, tell(assessment, { language }), { language });
};
const hours = (minutes: number) => ({ least: minutes, most: minutes });
const quarter = (from: string, ...by: readonly (readonly [string, number])[]) => ({
  ...{ from, outcome: 'met', why: 'reached', running: false, carried: 0, left: 0 },
  ...{ owed: hours(7920), done: hours(7920) },
  by: by.map(([activity, minutes]) => ({ activity, minutes })),
});
const year = (calendarGiven: boolean, ...quarters: readonly object[]) =>
  met('amp.hours', { code: 'x', calendarGiven, quarters } as { readonly code: string }, { sources: [] });

/** 66 h and 1 h 30 of emergency, and 2 h in a place of long-term care in the second quarter alone. */
const HOURS = year(
  true,
  quarter('2025-03-01', ['urgence', 3960]),
  quarter('2025-06-01', ['urgence', 90], ['chsld', 120]),
);

it('none of an answer that has nothing to draw', () => {
  const none = { calendar: undefined, courses: [], quarters: [], activities: [] };
  expect(pictures(met('prem.year', { code: 'x' }, { sources: [] }))).toEqual(none);
  expect(pictures(year(true))).toEqual(none);
});

describe('a year of hours', () => {
  it('is its quarters, under a title that says what is counted', () => {
    const [first, ...others] = pictures(HOURS).quarters;
    expect(others).toEqual([]);
    expect(first?.title).toBe('Heures d’AMP comptées / dues, par trimestre');
    expect(first?.drawn.map(({ name, figure, counted }) => [name, figure, counted])).toEqual([
      ['1er\u00A0mars\u00A02025', '132\u00A0h / 132\u00A0h', { sure: 7920, most: 7920 }],
      ['1er\u00A0juin\u00A02025', '132\u00A0h / 132\u00A0h', { sure: 7920, most: 7920 }],
    ]);
    expect(pictures(HOURS, 'en').quarters[0]?.title).toBe('Hours of AMP counted / owed, by quarter');
  });

  it('whose dates nobody gave says that they are supposed', () => {
    const title = (language: 'fr' | 'en') => pictures(year(false, quarter('2025-03-01')), language).quarters[0]?.title;
    expect(title('fr')).toBe('Heures d’AMP comptées / dues, par trimestre (dates supposées)');
    expect(title('en')).toBe('Hours of AMP counted / owed, by quarter (dates supposed)');
  });

  it('by activity: a column for each quarter and one for the year, and a dash for none', () => {
    const plain = (language: 'fr' | 'en') =>
      pictures(HOURS, language).activities.map((row) => row.map((cell) => cell.replaceAll('\u00A0', ' ')));
    expect(plain('fr')).toEqual([
      ['Activité', '1er mars', '1er juin', 'Année'],
      ['urgence', '66 h', '1 h 30 min', '67 h 30 min'],
      ['CHSLD', '–', '2 h', '2 h'],
    ]);
    expect(plain('en')).toEqual([
      ['Activity', 'March 1', 'June 1', 'Year'],
      ['emergency', '66 h', '1 h 30 min', '67 h 30 min'],
      ['CHSLD', '–', '2 h', '2 h'],
    ]);
  });

  it('in which nothing was done has no activity', () => {
    expect(pictures(year(true, quarter('2025-03-01'))).activities).toEqual([]);
  });
});

describe('a year of slots', () => {
  const offer = met(
    'gmfSlots.year',
    {
      code: 'x',
      year: [{ from: '2023-12-01', to: '2024-02-29', outcome: 'met', required: '250', offered: 250, atMost: 250 }],
    } as { readonly code: string },
    { sources: [] },
  );

  it('is its quarters, under a title of its own', () => {
    expect(pictures(offer).quarters.map(({ title, drawn }) => [title, drawn.length])).toEqual([
      ['Plages offertes / requises, par trimestre', 1],
    ]);
    expect(pictures(offer, 'en').quarters[0]?.title).toBe('Slots offered / required, by quarter');
  });
});

describe('a share of days', () => {
  it('has a calendar and a course, under the name of its rule, where the records are given', () => {
    const dates = Array.from({ length: 200 }, (_, i) => new Date(Date.UTC(2024, 2, 1 + i)).toISOString().slice(0, 10));
    const options = { language: 'fr', records: dates.map((date) => ({ date, ...HOME })) } as const;
    const its = picturesOf(REACHED, tell(REACHED, options), options);
    expect(its.calendar?.months).toHaveLength(12);
    expect(its.courses.map(({ rule }) => rule)).toEqual(['Pratique majoritaire (règle du 55\u00A0%)']);
    expect(picturesOf(REACHED, tell(REACHED, options), { language: 'fr' })).toMatchObject({
      calendar: undefined,
      courses: [],
    });
  });
});
