import { describe, expect, it } from 'vitest';
import type { Calendar, CalendarKind } from '../../src/render/calendar.js';
import { calendarKey, calendarRows, calendarSvg } from '../../src/render/svgCalendar.js';
import { drawing, each, texts } from './drawn.js';

const kind = (
  place: number,
  letter: string,
  fate: CalendarKind['fate'],
  name: string,
  dates: number,
): CalendarKind => ({
  ...{ place, letter, fate, name, dates },
});
const [A, B, E, F, G, H] = [
  kind(0, 'A', 'counted', 'ici', 2),
  kind(1, 'B', 'counted', 'là', 3),
  kind(4, 'E', 'counted', 'plus loin', 1),
  kind(5, 'F', 'counted', 'très loin', 1),
  kind(6, 'G', 'excluded', 'rien', 1),
  kind(7, 'H', 'undecided', 'inconnu', 1),
] as const;

/** 1 December 2024 was a Sunday, 1 January 2025 a Wednesday, and 1 February a Saturday. */
const month = (shortName: string, year: number, days: number, firstWeekday: number) => ({
  ...{ name: `${shortName} ${year}`, shortName, year, days, firstWeekday },
});
const CALENDAR: Calendar = {
  kinds: [A, B, E, F, G, H],
  months: [
    {
      ...month('déc.', 2024, 31, 0),
      kindsOf: new Map([
        [2, [A, B, E, F]],
        [3, [B]],
      ]),
    },
    {
      ...month('janv.', 2025, 31, 3),
      kindsOf: new Map([
        [1, [A, H]],
        [31, [B]],
      ]),
    },
    { ...month('févr.', 2025, 28, 6), kindsOf: new Map([[16, [G]]]) },
  ],
};
const drawn = () => drawing(calendarSvg(CALENDAR, 'fr'));

describe('the calendar, drawn', () => {
  it('has a head for each year, then its months, a row each', () => {
    expect(each(drawn(), '.year', 'x', 'y')).toEqual([
      ['0', '14'],
      ['0', '59'],
    ]);
    expect(texts(drawn(), '.year')).toEqual(['2024', '2025']);
    expect(each(drawn(), '.month', 'x', 'y')).toEqual([
      ['0', '35'],
      ['0', '80'],
      ['0', '103'],
    ]);
    expect(texts(drawn(), '.month')).toEqual(['déc.', 'janv.', 'févr.']);
    expect(each(drawn(), 'svg', 'height')).toEqual([['113']]);
  });

  it('says what it shows, from its first month to its last', () => {
    expect(each(drawn(), 'svg', 'role', 'aria-labelledby')).toEqual([['img', 'calendar-t calendar-d']]);
    expect(texts(drawn(), '#calendar-t')).toEqual(['Les dates, mois par mois']);
    expect(texts(drawn(), '#calendar-d')).toEqual([
      'Calendrier de déc. 2024 à févr. 2025 : chaque date porte la lettre de ce que ses relevés sont devenus.',
    ]);
    expect(texts(drawing(calendarSvg(CALENDAR, 'en')), '#calendar-d')).toEqual([
      'Calendar from déc. 2024 to févr. 2025: each date bears the letter of what became of its records.',
    ]);
  });

  it('numbers the first day and every fifth, once, over its column: 86 % of the width for 31 days', () => {
    expect(texts(drawn(), '.tick')).toEqual(['1', '5', '10', '15', '20', '25', '30']);
    expect(each(drawn(), '.tick', 'x', 'y')).toHaveLength(7);
    expect(each(drawn(), '.tick', 'x', 'y').slice(0, 2)).toEqual([
      ['15.387%', '14'],
      ['26.483%', '14'],
    ]);
  });

  it('a date of one kind is whole; of two it is cut in two; of more, its last half stands for the others', () => {
    expect(each(drawn(), 'rect', 'class', 'x', 'y', 'width', 'height')).toEqual([
      ['k c0', '16.774%', '22', '2.424%', '9'],
      ['k c0', '16.774%', '31', '2.424%', '9'],
      ['k c1', '19.548%', '22', '2.424%', '18'],
      ['k c0', '14%', '67', '2.424%', '9'],
      ['k undecided', '14%', '76', '2.424%', '9'],
      ['k c1', '97.225%', '67', '2.424%', '18'],
      ['k excluded', '55.612%', '90', '2.424%', '18'],
    ]);
  });

  it('each has its letter in its middle, small in a half', () => {
    expect(texts(drawn(), 'text.l')).toEqual(['A', '+', 'B', 'A', 'H', 'B', 'G']);
    expect(each(drawn(), 'text.l', 'class', 'x', 'y')).toEqual([
      ['l on small', '17.986%', '30'],
      ['l on small', '17.986%', '39'],
      ['l on', '20.76%', '35'],
      ['l on small', '15.212%', '75'],
      ['l undecided small', '15.212%', '84'],
      ['l on', '98.437%', '80'],
      ['l excluded', '56.825%', '103'],
    ]);
  });

  it('other dates are dots in the middle of their cells, Saturdays and Sundays apart', () => {
    const dots = each(drawn(), 'circle', 'class', 'cx', 'cy');
    // December has 31 days, two of them marked; January 31 and two; February 28 and one.
    expect(dots).toHaveLength(29 + 29 + 27);
    expect(dots[0]).toEqual(['weekend', '15.387%', '31']);
    expect(dots[29]).toEqual(['bare', '18.161%', '76']);
    const weekend = (from: number, to: number, first: number) =>
      dots.slice(from, to).flatMap(([name], i) => (name === 'weekend' ? [i + first] : []));
    // In December, the 2nd and the 3rd are no dots: past the 1st, a dot is two days on.
    expect(weekend(1, 29, 4)).toEqual([7, 8, 14, 15, 21, 22, 28, 29]);
    expect(weekend(29, 58, 2)).toEqual([4, 5, 11, 12, 18, 19, 25, 26]);
    expect(weekend(58, 73, 1)).toEqual([1, 2, 8, 9, 15]);
  });
});

describe('under the calendar', () => {
  it('its key: each letter as it is drawn, with how many dates; and the + where there is one', () => {
    const key = drawing(calendarKey(CALENDAR, 'fr'));
    expect(texts(key, 'li')).toEqual([
      'A ici – 2 dates',
      'B là – 3 dates',
      'E plus loin – 1 date',
      'F très loin – 1 date',
      'G rien – 1 date',
      'H inconnu – 1 date',
      '+ plusieurs autres, le même jour',
    ]);
    expect(each(key, 'rect', 'class')).toEqual([
      ['k c0'],
      ['k c1'],
      ['k c4'],
      ['k c0'],
      ['k excluded'],
      ['k undecided'],
    ]);
    expect(each(key, 'text', 'class')).toEqual([
      ['l on'],
      ['l on'],
      ['l on'],
      ['l on'],
      ['l excluded'],
      ['l undecided'],
      ['l'],
    ]);
    expect(texts(drawing(calendarKey(CALENDAR, 'en')), 'li').slice(-2)).toEqual([
      'H inconnu – 1 date',
      '+ several others on one date',
    ]);
  });

  it('no + where no date has more than two kinds', () => {
    const months = CALENDAR.months.slice(1);
    expect(texts(drawing(calendarKey({ ...CALENDAR, months }, 'fr')), 'li')).toHaveLength(6);
  });

  it('its table: for each month, how many dates have each kind', () => {
    expect(calendarRows(CALENDAR)).toEqual([
      ['déc. 2024', '1', '2', '1', '1', '0', '0'],
      ['janv. 2025', '1', '1', '0', '0', '0', '1'],
      ['févr. 2025', '0', '0', '0', '0', '1', '0'],
    ]);
  });
});
