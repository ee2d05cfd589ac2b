import { describe, expect, it } from 'vitest';
import { renderHtml } from '../../src/render/index.js';
import { lifeSvg } from '../../src/render/svgLife.js';
import { AWAY, assess, BELOW, flat, HOME, many, OPEN, REACHED } from './given.js';
import { asked, PLAIN_NAMES, parsed, xmlOf } from './page.js';

const dated = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ date: new Date(Date.UTC(2024, 2, 1 + i)).toISOString().slice(0, 10) }));
const svgsOf = (html: string) =>
  [...html.matchAll(/<svg(?:(?!<svg|<\/svg>).|<svg(?:(?!<\/svg>).)*<\/svg>)*<\/svg>/gs)].map(([svg]) => svg);
const drawn = (assessment: Parameters<typeof renderHtml>[0], count: number, language: 'fr' | 'en' = 'fr') =>
  parsed(renderHtml(assessment, { language, records: dated(count) }));
const rowsOf = (document: ReturnType<typeof parsed>, caption: string) => {
  const tables = [...document.querySelectorAll('table')];
  const table = tables.find((one) => flat(one.querySelector('caption')?.textContent ?? '').startsWith(caption));
  return [...(table?.querySelectorAll('tbody tr') ?? [])].map(({ children }) =>
    [...children].map(({ textContent }) => flat(textContent ?? '')),
  );
};
const number = (text: string | null | undefined) => Number(text?.replace('%', ''));

describe('every picture', () => {
  const pages = [
    renderHtml(REACHED, { language: 'fr', records: dated(200) }),
    renderHtml(OPEN, { language: 'en', records: dated(23) }),
    ...asked(PLAIN_NAMES).map(([assessment, options]) => renderHtml(assessment, { ...options, language: 'fr' })),
  ];

  it('is well-formed XML', () => {
    const all = pages.flatMap(svgsOf);
    expect(all.length).toBeGreaterThan(30);
    for (const svg of all) expect(xmlOf(svg).localName).toBe('svg');
  });

  it('has a title and a description, or is left to the words beside it', () => {
    for (const page of pages) {
      for (const svg of parsed(page).querySelectorAll('body svg')) {
        if (svg.closest('[aria-hidden="true"]') !== null) continue;
        if (svg.closest('[role="img"]') === svg) {
          expect(svg.querySelector('title')?.textContent).not.toBe('');
          expect(svg.querySelector('desc')?.textContent).not.toBe('');
        } else expect(svg.closest('[role="img"]')).not.toBeNull();
      }
    }
  });

  it('has no number that is none', () => {
    for (const svg of pages.flatMap(svgsOf)) expect(svg).not.toMatch(/NaN|Infinity|undefined|"-\d/);
  });
});

describe('the calendar', () => {
  it('has a cell for each date with a record, with the letter of what became of it', () => {
    const document = drawn(REACHED, 200);
    const letters = [...document.querySelectorAll('.calendar text.l')].map(({ textContent }) => textContent);
    expect(letters.filter((letter) => letter === 'A')).toHaveLength(110);
    expect(letters.filter((letter) => letter === 'B')).toHaveLength(90);
    expect([...document.querySelectorAll('.calendar rect')]).toHaveLength(200);
    expect([...document.querySelectorAll('.calendar circle')]).toHaveLength(365 - 200);
  });

  it('tells what the letters are, with how many dates', () => {
    const document = drawn(REACHED, 200);
    const key = [...document.querySelectorAll('figure .key li')].map(({ textContent }) => flat(textContent ?? ''));
    expect(key).toEqual(['A dans le territoire de l’avis – 110 dates', 'B ailleurs – 90 dates']);
  });

  it('runs over the twelve months of the year, first to last', () => {
    const rows = rowsOf(drawn(REACHED, 200), 'Les dates');
    expect(rows).toHaveLength(12);
    expect(rows[0]).toEqual(['mars 2024', '31', '0']);
    expect(rows[3]).toEqual(['juin 2024', '18', '12']);
    expect(rows[11]).toEqual(['février 2025', '0', '0']);
  });

  it('the figures of its table are the dates of its key', () => {
    const rows = rowsOf(drawn(REACHED, 200), 'Les dates');
    const sum = (column: number) => rows.reduce((all, row) => all + Number(row[column]), 0);
    expect([sum(1), sum(2)]).toEqual([110, 90]);
  });

  it('a date is where its day is, weekends apart from others', () => {
    const [first] = drawn(assess([HOME]), 1).querySelectorAll('.calendar rect');
    const circles = [...drawn(assess([HOME]), 1).querySelectorAll('.calendar circle')];
    expect(number(first?.getAttribute('x'))).toBe(14);
    // 2024-03-02 was a Saturday.
    expect(circles.slice(0, 9).map((one) => one.getAttribute('class'))).toEqual([
      'weekend',
      'weekend',
      'bare',
      'bare',
      'bare',
      'bare',
      'bare',
      'weekend',
      'weekend',
    ]);
  });

  it('a date of two kinds is cut in two; of more, the second half says so', () => {
    const at = (date: string, given: object) => ({ date, ...given });
    const several = [
      at('2024-03-01', HOME),
      at('2024-03-01', AWAY),
      at('2024-03-02', HOME),
      at('2024-03-02', AWAY),
      at('2024-03-02', { ...HOME, nature: 'other' }),
    ];
    const document = parsed(renderHtml(assess(several as never), { language: 'fr', records: several }));
    expect([...document.querySelectorAll('.calendar text.l')].map(({ textContent }) => textContent)).toEqual([
      'A',
      'B',
      'A',
      '+',
    ]);
    expect(flat(document.querySelector('figure .key')?.textContent ?? '')).toContain(
      '+ plusieurs autres, le même jour',
    );
  });

  it('what is undecided has an edge and a fill of its own', () => {
    const document = drawn(OPEN, 23);
    expect([...document.querySelectorAll('.calendar rect.undecided')]).toHaveLength(3);
  });

  it('leaves out what came before or after, and tells places apart up to five', () => {
    const places = (count: number) => {
      const given = Array.from({ length: count }, (_, i) => ({ region: '05', subTerritory: `P${i}` }) as const);
      const records = given.map((one, i) => ({ ...one, date: `2024-03-0${i + 1}` }));
      return parsed(renderHtml(assess(given), { language: 'fr', records }));
    };
    expect([...places(5).querySelectorAll('figure .key li')]).toHaveLength(5);
    expect([...places(6).querySelectorAll('figure .key li')]).toHaveLength(1);
    const late = assess([HOME, HOME], { asOf: '2024-03-01' });
    expect([...drawn(late, 2).querySelectorAll('.calendar rect')]).toHaveLength(1);
  });

  it('is not drawn without dates, nor over more than two years', () => {
    expect(parsed(renderHtml(REACHED, { language: 'fr' })).querySelector('.calendar')).toBeNull();
    const far = [{ date: '2020-01-01' }, { date: '2022-01-01' }];
    const ledger = far.map((_, record) => ({ record, fate: 'counted', reason: 'elsewhere' }) as const);
    const page = (records: readonly object[]) => parsed(renderHtml({ ...BELOW, ledger }, { language: 'fr', records }));
    expect(page(far).querySelector('.calendar')).toBeNull();
    expect(page([{ date: '2020-02-01' }, { date: '2022-01-01' }]).querySelector('.calendar')).not.toBeNull();
    expect(page([{ date: 'hier' }, {}]).querySelector('.calendar')).toBeNull();
    expect(page([{ date: '9999-12-31' }]).querySelector('.calendar')).not.toBeNull();
  });
});

describe('the share as the year went', () => {
  it('ends at the figure of the answer', () => {
    const rows = rowsOf(drawn(REACHED, 200), 'La part');
    expect(rows).toHaveLength(12);
    expect(rows[0]).toEqual(['mars 2024', '31', '31', '100,00 %']);
    expect(rows.at(-1)).toEqual(['février 2025', '110', '200', '55,00 %']);
  });

  it('is said with its minimum', () => {
    expect(flat(drawn(BELOW, 201, 'en').querySelector('.course desc')?.textContent ?? '')).toBe(
      'Running share of the days counted, against the minimum of 55%; at the end, 54.61%.',
    );
  });

  it.each([
    ['exactly reached, its end is on the line', assess([...many(11, HOME), ...many(9, AWAY)]), 20, 0],
    [
      'short by a hair, its end is under it',
      assess([...many(109, HOME), { ...HOME, amount: '300' }, ...many(91, AWAY)]),
      201,
      1,
    ],
    ['passed, it is over it', assess([...many(12, HOME), ...many(8, AWAY)]), 20, -1],
  ])('%s', (_, assessment, count, side) => {
    const document = drawn(assessment, count);
    const end = number(document.querySelector('.course .end')?.getAttribute('cy'));
    const least = number(document.querySelector('.course .least')?.getAttribute('y1'));
    expect(Math.sign(end - least)).toBe(side);
  });

  it('has a scale around its end and its second half: the first days may leave it', () => {
    const scale = (assessment: Parameters<typeof renderHtml>[0], count: number) =>
      [...drawn(assessment, count).querySelectorAll('.course .scale')].map(({ textContent }) =>
        flat(textContent ?? ''),
      );
    expect(scale(REACHED, 200)).toEqual(['40 %', '50 %', '60 %', '70 %']);
    expect(scale(assess([...many(200, HOME), ...many(150, AWAY)]), 350)).toEqual(['40 %', '60 %', '80 %', '100 %']);
  });

  it('shows from the least to the most when something is undecided', () => {
    const line = drawn(OPEN, 23).querySelector('.course .open');
    expect(number(line?.getAttribute('y1'))).toBeGreaterThan(number(line?.getAttribute('y2')));
    expect(drawn(REACHED, 200).querySelector('.course .open')).toBeNull();
  });

  it('is drawn only if the records given come to the figure', () => {
    expect(drawn(REACHED, 199).querySelector('.course')).toBeNull();
  });
});

describe('bars', () => {
  const bar = (assessment: Parameters<typeof renderHtml>[0]) => {
    const svg = parsed(renderHtml(assessment, { language: 'fr' })).querySelector('.share svg.bar');
    return {
      sure: number(svg?.querySelector('.sure')?.getAttribute('width')),
      mark: number(svg?.querySelector('.mark')?.getAttribute('x1')),
      may: svg?.querySelector('.may'),
    };
  };

  it('reach their mark exactly when the minimum is reached', () => {
    expect(bar(REACHED)).toMatchObject({ sure: 55, mark: 55, may: null });
    const below = bar(BELOW);
    expect(below.mark).toBe(55);
    expect(below.sure).toBeLessThanOrEqual(53.5);
  });

  it('a share that is past by less than is shown is drawn past', () => {
    const at = (inside: string) => {
      const reason = { code: 'x', minimum: 55, worst: { inside, total: '10000' }, best: { inside, total: '10000' } };
      const share = { outcome: 'met', rule: 'prem.majorityPractice', reason, sources: [], because: [] } as const;
      return bar({
        verdict: { ...share, reason: { code: 'y' }, because: [share] },
        ledger: [],
        parameters: [],
        readings: [],
      });
    };
    expect(at('5500').sure).toBe(55);
    expect(at('5500.5').sure).toBeGreaterThan(56);
    expect(at('5499.5').sure).toBeLessThan(54);
  });

  it('are hatched for what is not settled', () => {
    const open = bar(OPEN);
    expect(number(open.may?.getAttribute('width'))).toBeGreaterThan(0);
    expect(number(open.may?.getAttribute('x'))).toBe(open.sure);
  });

  it('of quarters are on one scale, and stop short of what they do not reach', () => {
    const quarter = (from: string, least: number) => ({
      from,
      outcome: least >= 7920 ? 'met' : 'notMet',
      why: least >= 7920 ? 'reached' : 'below',
      running: false,
      owed: { least: 7920, most: 7920 },
      done: { least, most: least },
      carried: 0,
      left: Math.max(0, 7920 - least),
      by: [],
    });
    const reason = {
      code: 'x',
      calendarGiven: true,
      quarters: [quarter('2025-03-01', 9000), quarter('2025-06-01', 7919), quarter('2025-09-01', 7920)],
    };
    const verdict = { outcome: 'notMet', rule: 'amp.hours', reason, sources: [], because: [] } as const;
    const document = parsed(renderHtml({ verdict, ledger: [], parameters: [], readings: [] }, { language: 'fr' }));
    const bars = [...document.querySelectorAll('.quarters svg.bar .sure[width$="%"]')].map((one) =>
      number(one.getAttribute('width')),
    );
    const marks = [...document.querySelectorAll('.quarters td svg.bar .mark')].map((one) =>
      number(one.getAttribute('x1')),
    );
    expect(new Set(marks).size).toBe(1);
    expect(bars[0]).toBeGreaterThan((marks[0] ?? 0) + 1);
    expect(bars[1]).toBeLessThan((marks[1] ?? 0) - 1);
    expect(bars[2]).toBe(marks[2]);
    expect(rowsOf(document, 'Heures d’AMP').map(([name, figure]) => [name, figure])).toEqual([
      ['1er mars 2025', '150 h / 132 h'],
      ['1er juin 2025', '131 h 59 min / 132 h il manque 1 min'],
      ['1er septembre 2025', '132 h / 132 h'],
    ]);
  });
});

describe('the life of a notice', () => {
  it('gives each day as much of the band', () => {
    const stretch = (from: string, to: string, outsidePlan: unknown) => ({
      from,
      to,
      held: null,
      outsidePlan,
      endedBy: null,
    });
    const stretches = [stretch('2024-01-01', '2024-01-01', null), stretch('2024-01-02', '2024-01-03', {})];
    const svg = xmlOf(lifeSvg({ stretches: stretches as never, daysOf: [] }).markup);
    const held = [...svg.querySelectorAll('.held')].map((one) => [
      one.getAttribute('class'),
      one.getAttribute('x'),
      one.getAttribute('width'),
    ]);
    expect(held).toEqual([
      ['held nothing', '0%', '33.333%'],
      ['held outsidePlan', '33.333%', '66.666%'],
    ]);
  });

  it('is a band from its first day to its last, then each stretch in words', () => {
    const [, [assessment] = []] = asked(PLAIN_NAMES);
    if (assessment === undefined) return expect.fail('no life');
    const document = parsed(renderHtml(assessment, { language: 'fr' }));
    const rects = [...document.querySelectorAll('svg.life rect.held')];
    const widths = rects.map((one) => number(one.getAttribute('width')));
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(100, 1);
    expect(rects[0]?.getAttribute('class')).toBe('held avis');
    expect([...document.querySelectorAll('.stretches li')]).toHaveLength(rects.length);
    expect(flat(document.querySelector('.stretches li')?.textContent ?? '')).toMatch(/^A du 15 novembre 2018/);
  });
});
