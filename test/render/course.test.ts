import { describe, expect, it } from 'vitest';
import { type Course, courseOf, courseRows } from '../../src/render/course.js';
import type { ShownShare, ToldShare } from '../../src/render/share.js';
import { met } from '../../src/verdict/verdict.js';

interface Entry {
  readonly date?: string;
  readonly days?: string;
  readonly reason?: string;
}
const end = (inside: string, total: string) => ({ inside, total });
const share = (worst: ShownShare['worst'], best = worst): ShownShare => ({ worst, best, minimum: 55 });
/** A year of a hundred days: 2024-01-01 to 2024-04-09. */
const YEAR = { from: '2024-01-01', to: '2024-04-09' };

/** The course of a ledger whose share came to an end, each entry with its record. */
function course(entries: readonly Entry[], counted: unknown, reason: object = {}, its: Partial<ShownShare> = {}) {
  const verdict = met('prem.majorityPractice', { code: 'x', ...YEAR, counted, ...reason }, { sources: [] });
  const told: ToldShare = {
    ...{ rule: 'Règle', outcome: 'met', figures: [], verdict },
    share: { ...share(end('1', '1')), ...its },
  };
  const ledger = entries.map((one, record) => {
    const days = one.days === undefined ? {} : { days: one.days };
    return { record, fate: 'counted', reason: one.reason ?? 'inTerritory', ...days } as const;
  });
  return courseOf(told, { verdict, ledger, parameters: [], readings: [] }, entries, 'fr');
}
/** Days since 1 January: the days counted inside, and in all, by the end of each. */
const points = (its: Course | undefined) =>
  its?.points.map(({ day, inside, total }) => [
    day - its.from,
    Number(inside.n) / Number(inside.d),
    Number(total.n) / Number(total.d),
  ]);
const inside = (date: string, days = '1') => ({ date, days });
const away = (date: string, reason = 'elsewhere') => ({ date, days: '1', reason });

describe('a share as its year went', () => {
  it('counts each date once, in the order of the calendar, to the figure of the answer', () => {
    const entries = [
      inside('2024-01-11'),
      inside('2024-01-02'),
      away('2024-01-11'),
      away('2024-02-01', 'elsewhereDepannage'),
      inside('2024-01-11', '0.5'),
      away('2024-02-01'),
    ];
    expect(points(course(entries, end('2.5', '5.5')))).toEqual([
      [1, 1, 1],
      [10, 2.5, 3.5],
      [31, 2.5, 5.5],
    ]);
  });

  it('has the first day of the year, the last, and no other', () => {
    const entries = [inside('2024-01-01'), away('2024-04-09'), inside('2023-12-31'), inside('2024-04-10')];
    expect(points(course(entries, end('1', '2')))).toEqual([
      [0, 1, 1],
      [99, 1, 2],
    ]);
  });

  it('leaves out what carries no day, what is neither inside nor elsewhere, and what has no date', () => {
    const none = [
      inside('2024-01-02', '0'),
      { date: '2024-01-02' },
      { ...inside('2024-01-02'), reason: 'belowHalfDay' },
    ];
    expect(points(course([...none, { days: '1' }, inside('2024-01-03')], end('1', '1')))).toEqual([[2, 1, 1]]);
  });

  it.each([
    ['the days inside are others', end('2', '2')],
    ['the days in all are others', end('1', '1')],
    ['no figure is told', undefined],
  ])('is none if %s', (_, counted) => {
    expect(course([inside('2024-01-02'), away('2024-01-03')], end('1', '2'))).toBeDefined();
    expect(course([inside('2024-01-02'), away('2024-01-03')], counted)).toBeUndefined();
  });

  it.each([
    ['no days', { from: undefined }],
    ['no end', { to: undefined }],
    ['a first day that is none', { from: '2024-01-32' }],
    ['a last day that is none', { to: 'z' }],
  ])('is none of a year with %s', (_, reason) => {
    expect(course([inside('2024-01-02')], end('1', '1'), reason)).toBeUndefined();
  });

  it('is none of a maximum, nor of no day', () => {
    const { minimum: _, ...maximum } = { ...share(end('1', '1')), maximum: 5 };
    const verdict = met('x', { code: 'x', ...YEAR, counted: end('1', '1') }, { sources: [] });
    const told: ToldShare = { rule: 'Règle', outcome: 'met', figures: [], verdict, share: maximum };
    const ledger = [{ record: 0, fate: 'counted', reason: 'inTerritory', days: '1' } as const];
    const its = { verdict, ledger, parameters: [], readings: [] };
    expect(courseOf(told, its, [inside('2024-01-02')], 'fr')).toBeUndefined();
    expect(courseOf({ ...told, share: share(end('1', '1')) }, its, [inside('2024-01-02')], 'fr')).toBeDefined();
    expect(course([], end('0', '0'))).toBeUndefined();
  });

  it('crosses each month of its year, over New Year too', () => {
    const its = course([inside('2023-12-02')], end('1', '1'), { from: '2023-11-15', to: '2024-01-01' });
    expect(its?.months.map(({ from, name, shortName }) => [from - its.from, name, shortName])).toEqual([
      [0, 'novembre\u00A02023', 'nov.'],
      [16, 'décembre\u00A02023', 'déc.'],
      [47, 'janvier\u00A02024', 'janv.'],
    ]);
  });

  it('as a table: what was counted by the end of each month, nothing before the first date', () => {
    const its = course([inside('2024-02-01'), away('2024-02-29'), away('2024-03-01')], end('1', '3'));
    const plain = (its && courseRows(its, 'fr'))?.map((row) => row.map((cell) => cell.replaceAll('\u00A0', ' ')));
    expect(plain).toEqual([
      ['janvier 2024', '0', '0', '—'],
      ['février 2024', '1', '2', '50,00 %'],
      ['mars 2024', '1', '3', '33,33 %'],
      ['avril 2024', '1', '3', '33,33 %'],
    ]);
  });
});
