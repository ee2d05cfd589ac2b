import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../src/law/localDate.js';
import { exact } from '../../src/law/quantity.js';
import type { Course } from '../../src/render/course.js';
import { pictureParts } from '../../src/render/htmlPictures.js';
import { courseSvg } from '../../src/render/svgCourse.js';
import { drawing, each, rows, texts } from './drawn.js';

const FROM = dayNumber('2024-01-01');
const end = (inside: number, total = 100) => ({ inside: `${inside}`, total: `${total}` });
const point = (day: number, inside: number, total = 100) => ({
  ...{ day: FROM + day, inside: exact(inside), total: exact(total) },
});
const month = (day: number, shortName: string) => ({ from: FROM + day, name: `${shortName} 2024`, shortName });

/** A hundred days from 1 January 2024, so that each is 0.8 % of the width: 100 %, 50 %, then past the middle 60 % and 63 %. */
const COURSE: Course = {
  ...{ from: FROM, to: FROM + 99, minimum: 55, share: { worst: end(63), best: end(63), minimum: 55 } },
  points: [point(0, 1, 1), point(10, 1, 2), point(60, 60), point(80, 63)],
  months: [month(0, 'janv.'), month(31, 'févr.'), month(60, 'mars'), month(91, 'avril')],
};
const drawn = (more: Partial<Course> = {}, language: 'fr' | 'en' = 'fr') =>
  drawing(courseSvg({ ...COURSE, ...more }, 2, language));
const scale = (more: Partial<Course>) => texts(drawn(more), '.scale').map((text) => text.replace(' %', ''));
const shares = (worst: number, best = worst) => ({ share: { worst: end(worst), best: end(best), minimum: 55 } });

describe('a share as its year went, drawn', () => {
  it('from 40 to 80: a ten below what is under 55, a ten above what is over 63; 180 pixels for 40 per cent', () => {
    expect(texts(drawn(), '.scale')).toEqual(['40 %', '50 %', '60 %', '70 %', '80 %']);
    expect(each(drawn(), '.scale', 'x', 'y')).toEqual([
      ['9%', '194'],
      ['9%', '149'],
      ['9%', '104'],
      ['9%', '59'],
      ['9%', '14'],
    ]);
    expect(each(drawn(), '.grid', 'x1', 'x2', 'y1', 'y2').slice(0, 2)).toEqual([
      ['10%', '90%', '190', '190'],
      ['10%', '90%', '145', '145'],
    ]);
  });

  it('its minimum is a line across, told on the right', () => {
    expect(each(drawn(), '.least', 'x1', 'x2', 'y1', 'y2')).toEqual([['10%', '90%', '122.5', '122.5']]);
    expect(each(drawn(), '.label', 'x', 'y')).toEqual([['91.5%', '126.5']]);
    expect(texts(drawn(), '.label')).toEqual(['55 %']);
  });

  it('a step at each date; the first is out of the scale, and is cut', () => {
    expect(each(drawn(), 'path', 'd')).toEqual([['M0 -50H100V75H600V50H800V42.5H990']]);
    expect(each(drawn(), 'svg svg', 'x', 'y', 'width', 'height')).toEqual([['10%', '10', '80%', '180']]);
  });

  it('ends on the last day, at the last share', () => {
    expect(each(drawn(), 'circle', 'class', 'cx', 'cy')).toEqual([['end', '89.2%', '86.5']]);
  });

  it('each month begins at its first day', () => {
    expect(texts(drawn(), '.tick')).toEqual(['janv.', 'févr.', 'mars', 'avril']);
    expect(each(drawn(), '.tick', 'x', 'y')).toEqual([
      ['10%', '208'],
      ['34.8%', '208'],
      ['58%', '208'],
      ['82.8%', '208'],
    ]);
    expect(each(drawn(), '.grid', 'x1', 'x2', 'y1', 'y2').slice(5, 7)).toEqual([
      ['10%', '10%', '190', '195'],
      ['34.8%', '34.8%', '190', '195'],
    ]);
  });

  it('six months at the most are named: of seven, one in two', () => {
    const months = (count: number) => Array.from({ length: count }, (_, i) => month(10 * i, `${i}`));
    expect(texts(drawn({ months: months(6) }), '.tick')).toEqual(['0', '1', '2', '3', '4', '5']);
    expect(texts(drawn({ months: months(7) }), '.tick')).toEqual(['0', '2', '4', '6']);
  });

  it('says what it shows, in both languages', () => {
    expect(each(drawn(), '[role="img"]', 'aria-labelledby')).toEqual([['course-2-t course-2-d']]);
    expect(texts(drawn(), '#course-2-t, #course-2-d')).toEqual([
      'La part, à mesure que l’année avance (2)',
      'Part cumulée des journées comptées, contre le minimum de 55 %; à la fin, 63,00 %.',
    ]);
    expect(texts(drawn({}, 'en'), '#course-2-d')).toEqual([
      'Running share of the days counted, against the minimum of 55%; at the end, 63.00%.',
    ]);
  });
});

describe('its scale', () => {
  it('has lines by tens up to fifty per cent, then by twenties', () => {
    expect(scale(shares(75))).toEqual(['40', '50', '60', '70', '80', '90']);
    expect(scale(shares(81))).toEqual(['40', '60', '80', '100']);
  });

  it('never leaves nought to a hundred', () => {
    expect(scale({ ...shares(98), minimum: 5 })).toEqual(['0', '20', '40', '60', '80', '100']);
  });

  it('has the least and the most that it may come to', () => {
    expect(scale(shares(25, 63))).toEqual(['10', '30', '50', '70']);
    expect(scale(shares(63, 89))).toEqual(['40', '60', '80', '100']);
    expect(scale({ share: { worst: end(0, 0), best: end(63), minimum: 55 } })).toEqual(['0', '20', '40', '60', '80']);
  });

  it('has what came past the middle of the year, and the last whenever it came; not what came before', () => {
    expect(scale({ points: [point(49, 95), point(80, 63)] })).toEqual(['40', '50', '60', '70', '80']);
    expect(scale({ points: [point(50, 95), point(80, 63)] })).toEqual(['40', '60', '80', '100']);
    expect(scale({ points: [point(20, 63), point(49, 95)] })).toEqual(['40', '60', '80', '100']);
  });
});

describe('its end, when it is open', () => {
  it('is a line from the least to the most', () => {
    // From 40 to 90, 180 pixels for 50 per cent: 60 is 108 below the top of 10, and 75 is 54 below it.
    expect(each(drawn(shares(60, 75)), '.open', 'x1', 'x2', 'y1', 'y2')).toEqual([['89.2%', '89.2%', '118', '64']]);
    expect(each(drawn(), '.open', 'x1')).toEqual([]);
  });

  const figure = (more: Partial<Course>, language: 'fr' | 'en' = 'fr') =>
    drawing(
      pictureParts(
        {
          ...{ calendar: undefined, quarters: [], activities: [] },
          courses: [
            { rule: 'Première', course: COURSE },
            { rule: 'Règle', course: { ...COURSE, ...more } },
          ],
        },
        language,
      ),
    );

  it('is told under it where it is drawn, and there alone', () => {
    expect(texts(figure(shares(60, 75)), 'figure > p')).toEqual([
      'Le trait vertical, à la fin, va du moins au plus que donneraient ce qui est en suspens et les lectures des textes.',
    ]);
    expect(texts(figure(shares(60, 75), 'en'), 'figure > p')[0]).toMatch(/^The upright line at the end goes from/);
    expect(texts(figure({}), 'figure > p')).toEqual([]);
    // 60 of 100 or 30 of 50: both are 60 %, and no line is drawn.
    const same = { share: { worst: end(60), best: end(30, 50), minimum: 55 } };
    expect(texts(figure(same), 'figure > p, .open')).toEqual([]);
    expect(texts(figure({ share: { worst: end(60), best: end(60, 90), minimum: 55 } }), 'figure > p')).toHaveLength(1);
  });

  it('stands with its rule over it and its figures under it, by number where there are several', () => {
    const document = figure({});
    expect(texts(document, 'figcaption')).toEqual([
      'La part, à mesure que l’année avance – Première',
      'La part, à mesure que l’année avance – Règle',
    ]);
    expect(texts(document, 'details summary')[1]).toBe('Les mêmes chiffres, en tableau');
    expect(texts(document, 'caption')).toEqual([
      'La part, à mesure que l’année avance (1)',
      'La part, à mesure que l’année avance (2)',
    ]);
    expect(texts(document, 'figure:last-of-type thead th')).toEqual([
      'À la fin de',
      'Dans le territoire',
      'En tout',
      'Part',
    ]);
    expect(rows(document).slice(4)).toEqual([
      ['janv. 2024', '1', '2', '50,00 %'],
      ['févr. 2024', '1', '2', '50,00 %'],
      ['mars 2024', '63', '100', '63,00 %'],
      ['avril 2024', '63', '100', '63,00 %'],
    ]);
    expect(each(document, 'figure:last-of-type tr:last-child > *', 'class').slice(-4)).toEqual([
      [null],
      ['n'],
      ['n'],
      ['n'],
    ]);
  });
});
