import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exact, exactText } from '../../src/law/quantity.js';
import { bar, type ShownShare, shareIn } from '../../src/render/share.js';
import { met } from '../../src/verdict/verdict.js';

const end = (inside: string, total: string) => ({ inside, total });
const settled = (inside: string, total: string, bound: Pick<ShownShare, 'minimum' | 'maximum'>): ShownShare => ({
  worst: end(inside, total),
  best: end(inside, total),
  ...bound,
});

describe('the bar of a share', () => {
  it('is as wide as asked, with one mark', () => {
    for (const width of [20, 38, 60]) {
      const drawn = bar(settled('50', '100', { minimum: 55 }), width);
      expect([...drawn]).toHaveLength(width);
      expect([...drawn].filter((cell) => cell === '│')).toHaveLength(1);
    }
  });

  it('marks the minimum where it stands: at 55 of a hundred, after eleven twentieths', () => {
    expect(bar(settled('0', '100', { minimum: 55 }), 20)).toBe('░░░░░░░░░░░│░░░░░░░░');
    expect(bar(settled('55', '100', { minimum: 55 }), 20)).toBe('███████████│░░░░░░░░');
    expect(bar(settled('100', '100', { minimum: 55 }), 20)).toBe('███████████│████████');
  });

  it('marks a maximum likewise', () => {
    expect(bar(settled('0', '100', { maximum: 5 }), 20)).toBe('░│░░░░░░░░░░░░░░░░░░');
    expect(bar(settled('5', '100', { maximum: 5 }), 20)).toBe('█│░░░░░░░░░░░░░░░░░░');
    // Past the maximum, however little, a column past the mark is full.
    expect(bar(settled('5.5', '100', { maximum: 5 }), 20)).toBe('█│█░░░░░░░░░░░░░░░░░');
    expect(bar(settled('50', '100', { maximum: 5 }), 20)).toBe('█│████████░░░░░░░░░░');
  });

  it('is cut: half a day below the minimum leaves the column before the mark empty', () => {
    expect(bar(settled('109.5', '200', { minimum: 55 }), 20)).toBe('██████████░│░░░░░░░░');
    expect(bar(settled('110', '200', { minimum: 55 }), 20)).toBe('███████████│░░░░░░░░');
  });

  it('tells half a day below the minimum from the minimum at every width a terminal gives', () => {
    const alike: number[] = [];
    for (let width = 38; width <= 60; width += 1) {
      const below = bar(settled('109.5', '200', { minimum: 55 }), width);
      if (below === bar(settled('110', '200', { minimum: 55 }), width)) alike.push(width);
    }
    expect(alike).toEqual([]);
  });

  it('dots what is not settled, whichever end is given first', () => {
    const wide = { worst: end('40', '100'), best: end('80', '100'), minimum: 55 };
    expect(bar(wide, 20)).toBe('████████▒▒▒│▒▒▒▒░░░░');
    expect(bar({ ...wide, worst: wide.best, best: wide.worst }, 20)).toBe('████████▒▒▒│▒▒▒▒░░░░');
  });

  it('is empty when there is nothing to share', () => {
    expect(bar(settled('0', '0', { minimum: 55 }), 20)).toBe('░░░░░░░░░░░│░░░░░░░░');
  });

  it('reads fractions', () => {
    expect(bar(settled('331/6', '100', { minimum: 55 }), 20)).toBe('███████████│░░░░░░░░');
    expect(bar(settled('1/3', '2/3', { minimum: 55 }), 20)).toBe('██████████░│░░░░░░░░');
  });
});

describe('the share a verdict rests on', () => {
  it('is the one its finding carries', () => {
    const reason = { code: 'a.rule', worst: end('1', '2'), best: end('1', '2'), minimum: 55 };
    expect(shareIn(met('a.rule', reason, { sources: [] }))).toBe(reason);
  });

  it('is none when the finding lacks an end', () => {
    expect(shareIn(met('a.rule', { code: 'a.rule' }, { sources: [] }))).toBeUndefined();
    expect(shareIn(met('a.rule', { code: 'a.rule', ...{ worst: end('1', '2') } }, { sources: [] }))).toBeUndefined();
    expect(shareIn(met('a.rule', { code: 'a.rule', ...{ best: end('1', '2') } }, { sources: [] }))).toBeUndefined();
  });
});

describe('laws of bars', () => {
  /** The widths a terminal gives it: 40 to 100 columns less the margin, 60 at the most. */
  const width = fc.integer({ min: 38, max: 60 });
  const about = fc
    .tuple(fc.integer({ min: 1, max: 366 }), fc.integer({ min: -4, max: 4 }), fc.constantFrom(55, 5, 50))
    .map(([total, away, percent]) => {
      const half = Math.min(2 * total, Math.max(0, Math.round((2 * total * percent) / 100) + away));
      return { half, total, percent };
    });

  it('the column before the mark is full exactly when the minimum is reached', () =>
    fc.assert(
      fc.property(about, width, ({ half, total, percent }, columns) => {
        const drawn = [...bar(settled(exactText(exact(half, 2)), String(total), { minimum: percent }), columns)];
        const isReached = 50 * half >= percent * total;
        expect([drawn.join(''), drawn[drawn.indexOf('│') - 1] === '█']).toEqual([drawn.join(''), isReached]);
      }),
    ));

  it('full, dotted and empty columns follow one another in that order', () =>
    fc.assert(
      fc.property(about, about, width, (a, b, columns) => {
        const one = end(exactText(exact(a.half, 2)), String(a.total));
        const other = end(exactText(exact(b.half, 2)), String(b.total));
        expect(bar({ worst: one, best: other, minimum: 55 }, columns).replace('│', '')).toMatch(/^█*▒*░*$/);
      }),
    ));
});
