import { describe, expect, it } from 'vitest';
import { pictureParts } from '../../src/render/htmlPictures.js';
import type { Pictures } from '../../src/render/pictures.js';
import type { DrawnQuarter } from '../../src/render/quarters.js';
import { drawing, each, rows, texts } from './drawn.js';

const NONE: Pictures = { calendar: undefined, courses: [], quarters: [], activities: [] };
const quarter = (name: string, more: Partial<DrawnQuarter>): DrawnQuarter => ({
  ...{ name, shortName: name, outcome: 'met', figure: '', words: [] },
  ...more,
});
const known = { sure: 5000, most: 5000 };
const owed = (isAtMost: boolean) => ({ at: 2500, isReached: false, isAtMost });
const ofQuarters = (drawn: readonly DrawnQuarter[], language: 'fr' | 'en' = 'fr') =>
  drawing(pictureParts({ ...NONE, quarters: [{ title: 'Heures', drawn }] }, language));
const key = (drawn: readonly DrawnQuarter[], language: 'fr' | 'en' = 'fr') =>
  texts(ofQuarters(drawn, language), 'ul.key li');

it('nothing where there is no picture', () => {
  expect(pictureParts(NONE, 'fr').markup).toBe('');
});

describe('the quarters', () => {
  const drawn = [
    quarter('1er mars 2025', { counted: { sure: 3060, most: 3060 }, mark: owed(false), figure: '51 h / 41 h' }),
    quarter('1er juin 2025', { counted: known, figure: '83 h', words: ['court encore', 'exempté'] }),
    quarter('1er sept. 2025', { figure: '—' }),
  ];

  it('are a table of their figures and words, with a bar in each row that has something to draw', () => {
    const document = ofQuarters(drawn);
    expect(texts(document, 'caption')).toEqual(['Heures']);
    expect(texts(document, 'thead th')).toEqual(['Trimestre du', 'Compté / dû']);
    expect(rows(document)).toEqual([
      ['1er mars 2025', '51 h / 41 h'],
      ['1er juin 2025', '83 h court encore exempté'],
      ['1er sept. 2025', '—'],
    ]);
    expect(each(document, '[role="group"]', 'aria-label')).toEqual([['Heures']]);
    expect(texts(ofQuarters(drawn, 'en'), 'thead th')).toEqual(['Quarter from', 'Counted / owed']);
    expect(each(document, 'td .soft', 'class')).toHaveLength(2);
  });

  it('are on one scale, that of the most there is: 3060 and 5000 are so much of 5100', () => {
    expect(each(ofQuarters(drawn), 'td svg.bar .sure', 'width')).toEqual([['60%'], ['98.039%']]);
  });
});

describe('the key of quarters: the signs that are there', () => {
  it('what is counted alone', () => {
    expect(key([quarter('a', { counted: known })])).toEqual(['comptées']);
    expect(key([quarter('a', { counted: known })], 'en')).toEqual(['counted']);
    expect(key([quarter('a', {})])).toEqual(['comptées']);
  });

  it('what may be, if some quarter has it', () => {
    const open = quarter('b', { counted: { sure: 1, most: 2 } });
    expect(key([quarter('a', { counted: known }), open])).toEqual(['comptées', 'à savoir']);
    expect(key([quarter('a', { counted: { sure: 1, most: null } })], 'en')).toEqual(['counted', 'to be known']);
    expect(key([quarter('a', { counted: known }), quarter('b', {})])).toEqual(['comptées']);
  });

  it('the marks, each of its own', () => {
    const marked = (isAtMost: boolean) => quarter('a', { counted: known, mark: owed(isAtMost) });
    expect(key([marked(false)])).toEqual(['comptées', 'dues']);
    expect(key([marked(true)])).toEqual(['comptées', 'dues au plus']);
    expect(key([marked(true), marked(false), quarter('a', {})], 'en')).toEqual(['counted', 'owed', 'owed at the most']);
  });

  it('drawn as in the bars: a fill for hours, a line for what is owed', () => {
    const document = ofQuarters([
      quarter('a', { counted: { sure: 1, most: 2 }, mark: owed(true) }),
      quarter('b', { counted: known, mark: owed(false) }),
    ]);
    expect(each(document, 'ul.key svg', 'class', 'width', 'height', 'aria-hidden')).toEqual(
      Array.from({ length: 4 }, () => ['bar', '20', '16', 'true']),
    );
    expect(each(document, 'ul.key rect', 'class', 'x', 'y', 'width', 'height')).toEqual([
      ['sure', '1', '1', '18', '14'],
      ['may', '1', '1', '18', '14'],
    ]);
    expect(each(document, 'ul.key line', 'class', 'x1', 'x2', 'y1', 'y2')).toEqual([
      ['mark', '10', '10', '0', '16'],
      ['mark atMost', '10', '10', '0', '16'],
    ]);
  });
});

describe('hours by activity', () => {
  const activities = [
    ['Activité', '1er mars', 'Année'],
    ['urgence', '60 h', '60 h'],
  ];

  it('are a table whose first column names them and whose others are numbers', () => {
    const document = drawing(pictureParts({ ...NONE, activities }, 'fr'));
    expect(texts(document, 'caption')).toEqual(['Heures comptées, par activité']);
    expect(texts(document, 'thead th')).toEqual(['Activité', '1er mars', 'Année']);
    expect(rows(document)).toEqual([['urgence', '60 h', '60 h']]);
    expect(each(document, 'th, td', 'class')).toEqual([[null], ['n'], ['n'], [null], ['n'], ['n']]);
    expect(texts(drawing(pictureParts({ ...NONE, activities }, 'en')), 'caption')).toEqual([
      'Hours counted, by activity',
    ]);
  });
});

describe('the calendar', () => {
  const kind = { place: 0, letter: 'A', fate: 'counted', name: 'ailleurs', dates: 2 } as const;
  const month = { name: 'mars 2024', shortName: 'mars', year: 2024, days: 31, firstWeekday: 5 };
  const calendar = { kinds: [kind], months: [{ ...month, kindsOf: new Map([[4, [kind]]]) }] };

  it('has its title, its key, and its figures in a table that is folded', () => {
    const document = drawing(pictureParts({ ...NONE, calendar }, 'fr'));
    expect(texts(document, 'figcaption, figure > ul li')).toEqual(['Les dates, mois par mois', 'A ailleurs – 2 dates']);
    expect(texts(document, 'details.same summary, details caption')).toEqual([
      'Les mêmes chiffres, en tableau',
      'Les dates, mois par mois',
    ]);
    expect(texts(document, 'details thead th')).toEqual(['Mois', 'A – ailleurs']);
    expect(rows(document)).toEqual([['mars 2024', '1']]);
    expect(each(document, 'details th, details td', 'class')).toEqual([[null], ['n'], [null], ['n']]);
  });
});
