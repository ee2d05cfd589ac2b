import { describe, expect, it } from 'vitest';
import type { Citation } from '../../src/law/citation.js';
import { localDate } from '../../src/law/localDate.js';
import { publicBy } from '../../src/law/published.js';

const cited = (document: string, date?: string): Citation => ({
  document,
  ...(date === undefined ? {} : { date: localDate(date) }),
  evidence: 'relayed',
  confidence: 'high',
});

describe('what was public on a day', () => {
  const [dated, attested, undated] = [cited('A', '2023-09-22'), cited('B'), cited('C')];
  const days = new Map([['B', localDate('2022-03-01')]]);
  const publicOn = (day: string) => publicBy(localDate(day), [dated, attested, undated], days);

  it('is what bears that day or an earlier one, or is attested by it; nothing says so of the others', () => {
    expect(publicOn('2023-09-22')).toEqual([dated, attested]);
    expect(publicOn('2023-09-21')).toEqual([attested]);
    expect(publicOn('2022-03-01')).toEqual([attested]);
    expect(publicOn('2022-02-28')).toEqual([]);
  });

  it('is everything, once each, where no day is asked', () => {
    expect(publicBy(undefined, [undated, dated, undated], days)).toEqual([undated, dated]);
  });
});
