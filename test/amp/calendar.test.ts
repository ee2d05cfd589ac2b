import { describe, expect, it } from 'vitest';
import { quarterContaining, quartersTo, startsUnder } from '../../src/amp/calendar.js';
import { localDate } from '../../src/law/localDate.js';
import { KEPT } from './given.js';

const MARCH = startsUnder(KEPT, undefined);
const JANUARY = startsUnder({ 'amp.quarterCalendar': 'january' }, undefined);
const short = (date: string, starts: readonly string[]) =>
  quartersTo(localDate(date), starts as never).map(({ from, to }) => `${from}..${to}`);

describe('« trimestre »: no text read gives its dates', () => {
  it('they are a reading, unless they are given', () => {
    expect(MARCH).toEqual(['03-01', '06-01', '09-01', '12-01']);
    expect(JANUARY).toEqual(['01-01', '04-01', '07-01', '10-01']);
    const starts = ['04-15', '07-15', '10-15', '01-15'];
    expect(startsUnder({ 'amp.quarterCalendar': 'january' }, { starts, source: 'DTMF' })).toEqual(starts);
  });

  it('the quarters of the year that have begun, the last one whole', () => {
    expect(short('2025-03-01', MARCH)).toEqual(['2025-03-01..2025-05-31']);
    expect(short('2025-02-28', MARCH)).toEqual([
      '2024-03-01..2024-05-31',
      '2024-06-01..2024-08-31',
      '2024-09-01..2024-11-30',
      '2024-12-01..2025-02-28',
    ]);
    expect(short('2025-06-01', MARCH)).toEqual(['2025-03-01..2025-05-31', '2025-06-01..2025-08-31']);
    expect(short('2025-05-31', MARCH)).toHaveLength(1);
    expect(short('2025-12-31', JANUARY).at(-1)).toBe('2025-10-01..2025-12-31');
    expect(short('2026-01-01', JANUARY)).toEqual(['2026-01-01..2026-03-31']);
  });

  it('a leap year has its day in the last quarter', () => {
    expect(short('2024-02-29', MARCH).at(-1)).toBe('2023-12-01..2024-02-29');
    expect(quarterContaining(localDate('2024-02-29'), MARCH)).toEqual({ from: '2023-12-01', to: '2024-02-29' });
  });

  it('given from any day, the year begins with the first', () => {
    const starts = ['09-10', '12-10', '03-10', '06-10'];
    expect(short('2026-01-05', starts)).toEqual(['2025-09-10..2025-12-09', '2025-12-10..2026-03-09']);
    expect(short('2025-09-09', starts)).toHaveLength(4);
    expect(short('2025-09-10', starts)).toHaveLength(1);
    expect(short('2026-03-09', ['02-28', '03-09', '03-10', '12-28'])).toEqual([
      '2026-02-28..2026-03-08',
      '2026-03-09..2026-03-09',
    ]);
  });

  it('the first year there is, and the last', () => {
    expect(short('0001-01-01', MARCH)).toEqual(['0001-01-01..0001-02-28']);
    expect(short('0001-03-01', MARCH)).toEqual(['0001-03-01..0001-05-31']);
    expect(short('9998-12-31', JANUARY)).toHaveLength(4);
    expect(short('9998-12-31', MARCH).at(-1)).toBe('9998-12-01..9999-02-28');
  });
});
