import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offerLines, quartersIn, type ShownQuarter } from '../../src/render/offer.js';
import { painter } from '../../src/render/paint.js';
import { met } from '../../src/verdict/verdict.js';

const quarter = (from: string, more: Partial<ShownQuarter> = {}): ShownQuarter => ({
  from,
  to: from,
  outcome: 'met',
  ...more,
});
const counted = (required: string, offered: number, outcome: ShownQuarter['outcome'], from = '2023-12-01') =>
  quarter(from, { required, offered, atMost: offered, outcome });
/** The lines under the title. */
const quarterRows = (year: readonly ShownQuarter[], language: 'fr' | 'en', width: number) =>
  offerLines(met('x', { code: 'y', year } as { code: string }, { sources: [] }), language, width, painter(false)).slice(
    1,
  );
/** The bars alone; a date in French is fifteen columns at the most. */
const drawn = (quarters: readonly ShownQuarter[], width = 60) =>
  quarterRows(quarters, 'fr', width).flatMap((row) => /[█▒░│]+/.exec(row) ?? []);
const plain = (rows: readonly string[]) => rows.map((row) => row.replace(/\u00A0/g, ' '));

describe('the quarters a finding carries', () => {
  const year = [counted('250', 250, 'met')];
  it('are those of its year; another has none', () => {
    expect(quartersIn(met('x', { code: 'y', year } as { code: string }, { sources: [] }))).toEqual(year);
    expect(quartersIn(met('x', { code: 'y' }, { sources: [] }))).toEqual([]);
  });
});

describe('required against offered, a row for each quarter', () => {
  it('on one scale: 400 and 100 of the newsletter beside 250', () => {
    const rows = quarterRows(
      [
        counted('250', 250, 'met', '2023-06-01'),
        counted('250', 125, 'notMet', '2023-09-01'),
        counted('400', 400, 'met', '2023-12-01'),
        counted('100', 100, 'met', '2024-03-01'),
      ],
      'fr',
      58,
    );
    // 58 columns less the longest name (18), the figures (9) and four between: 27, of which 26 to scale:
    // the marks at 250 × 26 / 400 = 16.25, so 17, at 26 and at 6.5, so 7; 125 slots fill 8.125, so 8.
    expect(plain(rows)).toEqual([
      '1er juin 2023       █████████████████│░░░░░░░░░  250 / 250',
      '1er septembre 2023  ████████░░░░░░░░░│░░░░░░░░░  125 / 250',
      '1er décembre 2023   ██████████████████████████│  400 / 400',
      '1er mars 2024       ███████│░░░░░░░░░░░░░░░░░░░  100 / 100',
    ]);
  });

  it('says both numbers, what may be, and what is not bounded', () => {
    const figures = (more: Partial<ShownQuarter>, language: 'fr' | 'en' = 'fr') =>
      plain(quarterRows([quarter('2023-12-01', { outcome: 'undetermined', ...more })], language, 60))[0]
        ?.split('  ')
        .at(-1);
    expect(figures({ required: '250.25', offered: 250, atMost: 250 })).toBe('250 / 250,25');
    expect(figures({ required: '250.25', offered: 250, atMost: 250 }, 'en')).toBe('250 / 250.25');
    expect(figures({ required: '2500', offered: 1200, atMost: 1300 })).toBe('1 200–1 300 / 2 500');
    expect(figures({ required: '250', offered: 0, atMost: 3 })).toBe('0–3 / 250');
    expect(figures({ required: '250', offered: 7 })).toBe('7+ / 250');
    expect(figures({ required: '250', offered: 0 })).toBe('? / 250');
    expect(figures({ required: '250', offered: 0, atMost: 0 })).toBe('0 / 250');
    expect(figures({})).toBe('—');
    expect(figures({ required: '250' })).toBe('—');
    expect(figures({ offered: 3 })).toBe('—');
  });

  it('nothing is drawn where nothing is required, and nothing at all of no quarter', () => {
    const rows = quarterRows([quarter('2024-06-01', { outcome: 'undetermined' }), counted('1', 1, 'met')], 'en', 60);
    expect(plain(rows)[0]).toMatch(/^June 1, 2024 {5,}—$/);
    expect(rows[0]).toHaveLength(rows[1]!.length);
    expect(quarterRows([], 'fr', 60)).toEqual([]);
  });

  it('what may be offered is dotted, and what is not bounded is so to the end', () => {
    const base = { required: '10', outcome: 'undetermined' } as const;
    // 60 columns less 17, 9 and 4: thirty, 29 of them for twelve slots: 5 → 12, 12 → 29, and 10 → 25.
    const row = (more: Partial<ShownQuarter>) => drawn([quarter('2023-12-01', { ...base, ...more })])[0];
    expect(row({ offered: 5, atMost: 12 })).toBe(`${'█'.repeat(12)}${'▒'.repeat(13)}│${'▒'.repeat(3)}░`);
    // Here 32 columns, 31 of them for the ten required: 5 → 15.
    expect(row({ offered: 5 })).toBe(`${'█'.repeat(15)}${'▒'.repeat(16)}│`);
  });

  it('is as wide as asked, and never narrower than ten columns of bar', () => {
    for (const width of [40, 58, 100])
      expect(quarterRows([counted('250', 3, 'notMet')], 'fr', width)[0]).toHaveLength(width);
    expect(drawn([counted('250', 3, 'notMet')], 41)[0]).toHaveLength(41 - 17 - 7 - 4);
    expect(drawn([counted('250', 3, 'notMet')], 38)[0]).toHaveLength(10);
  });

  it('has its bar on a line of its own where ten columns are not left, and its figure where the name leaves no room', () => {
    const offered = [counted('2500', 1200, 'notMet'), counted('2500', 2500, 'met')];
    expect(plain(quarterRows(offered, 'fr', 38))).toEqual([
      '1er déc. 2023            1 200 / 2 500',
      `${'█'.repeat(17)}${'░'.repeat(20)}│`,
      '1er déc. 2023            2 500 / 2 500',
      `${'█'.repeat(37)}│`,
    ]);
    expect(plain(quarterRows(offered, 'fr', 20)).slice(0, 2)).toEqual(['1er déc. 2023', '  1 200 / 2 500']);
  });

  it('one slot short of many still shows a gap before the mark, and the last slot closes it', () => {
    const beforeMark = (row = '') => row[row.indexOf('│') - 1];
    expect(beforeMark(drawn([counted('250000', 249_999, 'notMet')])[0])).toBe('░');
    expect(beforeMark(drawn([counted('250000', 250_000, 'met')])[0])).toBe('█');
    expect(beforeMark(drawn([counted('250000', 250_000, 'met'), counted('1', 900_000, 'met')])[0])).toBe('█');
    expect(beforeMark(drawn([counted('250.25', 250, 'undetermined')])[0])).toBe('░');
    // Enough by one reading alone is not reached.
    expect(beforeMark(drawn([counted('250', 250, 'undetermined')])[0])).toBe('▒');
    expect(beforeMark(drawn([counted('250', 300, 'undetermined')])[0])).toBe('▒');
    // Required next to nothing: the mark is at the very beginning, and nothing is before it.
    expect(drawn([counted('0', 0, 'met')])[0]?.[0]).toBe('│');
    expect(drawn([counted('0', 0, 'met')])[0]).not.toContain('█');
  });

  it('the column before the mark is full exactly when the quarter is reached, at every width', () =>
    fc.assert(
      fc.property(
        fc.array(fc.record({ required: fc.integer({ min: 1, max: 4000 }), more: fc.integer({ min: -3, max: 3 }) }), {
          minLength: 1,
          maxLength: 4,
        }),
        fc.integer({ min: 40, max: 100 }),
        (given, width) => {
          const quarters = given.map(({ required, more }) => {
            const offered = Math.max(0, required + more);
            return counted(String(required), offered, offered >= required ? 'met' : 'notMet');
          });
          for (const [i, row] of drawn(quarters, width).entries()) {
            const at = row.indexOf('│');
            expect([...row].filter((cell) => cell === '│')).toHaveLength(1);
            if (at > 0) expect(row[at - 1] === '█').toBe(quarters[i]?.outcome === 'met');
            expect(row.replace('│', '')).toMatch(/^█*░*$/);
          }
        },
      ),
    ));
});
