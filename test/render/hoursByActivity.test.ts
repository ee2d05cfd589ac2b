import { describe, expect, it } from 'vitest';
import { activitiesOf, activityLines } from '../../src/render/hoursByActivity.js';

const MARCH = '2025-03-01';
const by = (all: Readonly<Record<string, number>>) =>
  Object.entries(all).map(([activity, minutes]) => ({ activity, minutes }));
const quarter = (all: Readonly<Record<string, number>>, from = MARCH) => ({ from, by: by(all) });
const lines = (quarters: Parameters<typeof activityLines>[0], width: number, language: 'fr' | 'en' = 'en') =>
  activityLines(quarters, language, width).map((line) => line.replaceAll('\u00A0', ' '));

describe('hours by activity', () => {
  it('the most first over the year, whatever the quarters; none of no length', () => {
    const year = [quarter({ a: 10, b: 20, none: 0 }), quarter({ a: 15, c: 30 }, '2025-06-01')];
    expect(activitiesOf(year, 'en')).toEqual([
      { name: 'c', minutes: [0, 30], total: 30 },
      { name: 'a', minutes: [10, 15], total: 25 },
      { name: 'b', minutes: [20, 0], total: 20 },
    ]);
  });

  it('are a table where the names have just room, a list one column narrower', () => {
    const year = [quarter({ chsld: 60 })];
    // CHSLD, two columns between, March 1.
    expect(lines(year, 14)).toEqual(['Hours counted, by activity', '       March 1', 'CHSLD      1 h']);
    expect(lines(year, 13)).toEqual(['Hours counted, by activity', 'CHSLD: 1 h']);
  });

  it('minutes are under minutes, two digits of them', () => {
    expect(lines([quarter({ a: 245, b: 120, c: 30 })], 40)).toEqual([
      'Hours counted, by activity',
      '   March 1',
      'a   4 h 05',
      'b   2 h',
      'c   0 h 30',
    ]);
  });

  it('in a list, each quarter is told where there are several', () => {
    const year = [quarter({ a: 60 }), quarter({ a: 30 }, '2025-06-01'), quarter({}, '2025-09-01')];
    expect(lines(year, 20, 'fr').slice(1).join(' ').replace(/\s+/g, ' ')).toBe(
      'a : 1 h 30 min (1er mars : 1 h; 1er juin : 30 min)',
    );
    expect(lines([quarter({ 'Clinique Une': 60 })], 16, 'fr').slice(1)).toEqual(['Clinique Une :', '  1 h']);
  });

  it('a name of more than two lines is cut in the second', () => {
    expect(lines([quarter({ 'aaaaaaaaaaaaaaaa bbbbbbbbbbbbbbbb cccc dddd': 60 })], 25)).toEqual([
      'Hours counted, by activity',
      '                  March 1',
      'aaaaaaaaaaaaaaaa      1 h',
      'bbbbbbbbbbbbbbb…',
    ]);
  });
});
