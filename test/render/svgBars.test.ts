import { describe, expect, it } from 'vitest';
import { type DrawnQuarter, tallestOf } from '../../src/render/quarters.js';
import type { ShownShare } from '../../src/render/share.js';
import { quarterBar, shareBar } from '../../src/render/svgBars.js';
import { drawing, each } from './drawn.js';

const quarter = (more: Partial<DrawnQuarter>): DrawnQuarter => ({
  name: '1er mars 2025',
  shortName: '1er mars 2025',
  outcome: 'undetermined',
  figure: '',
  words: [],
  ...more,
});
const owed = (at: number, isAtMost = false) => ({ at, isReached: false, isAtMost });
/** A bar in a year of which 5000 is the most: the width is 5100, so a per cent is 51, and 1.5 % is 76.5. */
const bar = (counted: DrawnQuarter['counted'], mark?: DrawnQuarter['mark']) =>
  drawing(quarterBar(quarter({ ...(counted && { counted }), ...(mark && { mark }) }), 5000));
const sureOf = (document: ReturnType<typeof bar>) => each(document, '.sure', 'width')[0]?.[0];

describe('the bar of a quarter', () => {
  it('is full to a quarter of the width, hatched to three quarters, and marked in the middle', () => {
    const document = bar({ sure: 1275, most: 3825 }, owed(2550));
    expect(each(document, 'rect', 'class', 'x', 'width', 'y', 'height')).toEqual([
      ['none', '0', '100%', '4', '18'],
      ['may', '25%', '50%', '4', '18'],
      ['sure', '0', '25%', '4', '18'],
    ]);
    expect(each(document, 'line', 'class', 'x1', 'x2', 'y1', 'y2')).toEqual([
      ['halo', '50%', '50%', '0', '26'],
      ['mark', '50%', '50%', '0', '26'],
    ]);
    expect(each(document, 'svg', 'class', 'height', 'aria-hidden')).toEqual([['bar undetermined', '26', 'true']]);
  });

  it('has no hatch where all is known, and no mark where nothing is owed', () => {
    const document = bar({ sure: 1275, most: 1275 });
    expect(each(document, '.may', 'x')).toEqual([]);
    expect(each(document, 'line', 'x1')).toEqual([]);
    expect(sureOf(document)).toBe('25%');
  });

  it('is hatched to its end where nothing bounds what may be', () => {
    expect(each(bar({ sure: 1275, most: null }), '.may', 'x', 'width')).toEqual([['25%', '75%']]);
  });

  it('has another mark for what may be less', () => {
    expect(each(bar({ sure: 0, most: 0 }, owed(2550, true)), 'line', 'class')).toEqual([['halo'], ['mark atMost']]);
  });

  it('ends at its mark when it is on it, else at 1.5 % of it at the least', () => {
    expect(sureOf(bar({ sure: 2550, most: 2550 }, owed(2550)))).toBe('50%');
    expect(sureOf(bar({ sure: 2549, most: 2549 }, owed(2550)))).toBe('48.5%');
    expect(sureOf(bar({ sure: 2551, most: 2551 }, owed(2550)))).toBe('51.5%');
    expect(sureOf(bar({ sure: 2040, most: 2040 }, owed(2550)))).toBe('40%');
    expect(sureOf(bar({ sure: 3060, most: 3060 }, owed(2550)))).toBe('60%');
  });

  it('is empty short of a mark that is nearer to the start than that', () => {
    expect(sureOf(bar({ sure: 50, most: 50 }, owed(51)))).toBe('0%');
  });

  it('is none where nothing is counted', () => {
    expect(quarterBar(quarter({ mark: owed(2550) }), 5000).markup).toBe('');
  });
});

describe('the scale of quarters', () => {
  it('is the most of what is counted, what may be and what is owed, of any of them', () => {
    const low = quarter({ counted: { sure: 10, most: 20 }, mark: owed(30) });
    expect(tallestOf([low])).toBe(30);
    expect(tallestOf([low, quarter({ counted: { sure: 10, most: 40 } })])).toBe(40);
    expect(tallestOf([quarter({ counted: { sure: 50, most: null } }), low])).toBe(50);
    expect(tallestOf([low, quarter({})])).toBe(30);
  });

  it('is never nothing', () => {
    expect(tallestOf([])).toBe(1);
    expect(tallestOf([quarter({ counted: { sure: 0, most: 0 } })])).toBe(1);
  });
});

describe('the bar of a share', () => {
  const end = (inside: string, total = '100') => ({ inside, total });
  const share = (its: ShownShare, outcome = 'met') => drawing(shareBar(its, outcome));

  it('is full to its least, hatched to its most, and marked at its minimum', () => {
    const document = share({ worst: end('20'), best: end('80'), minimum: 55 }, 'undetermined');
    expect(each(document, 'rect', 'class', 'x', 'width')).toEqual([
      ['none', '0', '100%'],
      ['may', '20%', '60%'],
      ['sure', '0', '20%'],
    ]);
    expect(each(document, 'line', 'class', 'x1')).toEqual([
      ['halo', '55%'],
      ['mark', '55%'],
    ]);
    expect(each(document, 'svg', 'class')).toEqual([['bar undetermined']]);
  });

  it('well past its minimum is drawn where it is', () => {
    expect(sureOf(share({ worst: end('80'), best: end('80'), minimum: 55 }))).toBe('80%');
    expect(sureOf(share({ worst: end('57'), best: end('57'), minimum: 55 }))).toBe('57%');
  });

  it('of a maximum: its best is its least', () => {
    const document = share({ worst: end('30'), best: end('10'), maximum: 5 });
    expect(each(document, '.may', 'x', 'width')).toEqual([['10%', '20%']]);
    expect(each(document, '.mark', 'x1')).toEqual([['5%']]);
  });

  it('of no days is empty; without a minimum or a maximum the mark is at nothing', () => {
    const document = share({ worst: end('0', '0'), best: end('0', '0') });
    expect(each(document, 'rect', 'class', 'width')).toEqual([
      ['none', '100%'],
      ['sure', '0%'],
    ]);
    expect(each(document, '.mark', 'x1')).toEqual([['0%']]);
  });

  it('never goes out of its width', () => {
    const document = share({ worst: end('98'), best: end('99.5'), minimum: 99 });
    // 98 is drawn at 97.5, at 1.5 from the mark, and 99.5 would be at 100.5.
    expect(each(document, '.may', 'x', 'width')).toEqual([['97.5%', '2.5%']]);
    expect(sureOf(share({ worst: end('99.5'), best: end('99.5'), minimum: 99 }))).toBe('100%');
  });
});
