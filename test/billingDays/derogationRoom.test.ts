import { describe, expect, it } from 'vitest';
import { type LookedAt, roomInYear, yearsLookedAt } from '../../src/billingDays/derogationRoom.js';
import { workOutsidePlan } from '../../src/billingDays/readings.js';
import { exclusiveShareText } from '../../src/billingDays/sources.derogation.js';
import type { History } from '../../src/law/history.js';
import { localDate } from '../../src/law/localDate.js';
import type { PinnedReadings } from '../../src/law/reading.js';
import { isReadingPinned } from '../../src/verdict/explore.js';

const day = localDate;
const minimumFrom = (from: string): History<number> => ({
  id: 'invented.minimum',
  unit: '%',
  versions: [{ value: 95, from: day(from), publishedOn: day(from), source: exclusiveShareText }],
});
const PREM_YEAR = { 'prem.derogationYear': 'premYear' };
const HELD = { from: day('2024-06-01'), lastHeld: day('2024-11-30') };
const law = (pinned?: PinnedReadings, on = '2025-02-28') => ({ on: day(on), knownAt: undefined, pinned });

/** One pinned keeps its room: what its other options would have answered is told. It is left out here. */
function roomOf(dates: readonly string[], pinned?: PinnedReadings, more: Partial<LookedAt> = {}, on?: string) {
  const dated = dates.map((date) => ({ date }));
  const question = { held: HELD, minimum: minimumFrom('2020-01-01'), dated, readingsOver: () => [], ...more };
  return [...roomInYear(question, law(pinned, on))].filter((id) => !isReadingPinned(id, pinned)).sort();
}

describe('the readings that the records of a year leave room for', () => {
  it('a day before the derogation took effect, or after it ended, tells its days from those of the year', () => {
    expect(roomOf(['2024-06-01', '2024-11-30'], PREM_YEAR)).toEqual([]);
    expect(roomOf(['2024-05-31'], PREM_YEAR)).toEqual(['prem.derogationFirstYear']);
    expect(roomOf(['2024-12-01'], PREM_YEAR)).toEqual(['prem.derogationFirstYear']);
    expect(roomOf(['2024-02-29', '2025-03-01'], PREM_YEAR)).toEqual([]);
  });

  it('a year that does not hold it, or of which no text gives the minimum, is another answer', () => {
    expect(roomOf(['2024-07-01'])).toEqual(['prem.derogationYear']);
    const later = { minimum: minimumFrom('2024-06-01') };
    expect(roomOf([], PREM_YEAR, later)).toEqual(['prem.derogationFirstYear']);
  });

  it('those of the rule itself, over the years looked at', () => {
    const readingsOver: LookedAt['readingsOver'] = (days = []) =>
      days.some(({ from, to }) => from <= day('2024-07-01') && day('2024-07-01') <= to) ? [workOutsidePlan] : [];
    expect(roomOf([], PREM_YEAR, { readingsOver })).toEqual(['prem.workOutsidePlan']);
    expect(roomOf([], PREM_YEAR, { readingsOver }, '2024-06-30')).toEqual([]);
  });

  it('the years looked at: those pinned, or every one that holds it', () => {
    const since = { from: '2024-06-01', to: '2024-11-30' };
    const whole = { from: '2024-03-01', to: '2025-02-28' };
    expect(yearsLookedAt(HELD, law('kept'))).toEqual([since]);
    expect(yearsLookedAt(HELD, law(PREM_YEAR))).toEqual([since, whole]);
    expect(yearsLookedAt(HELD, law())).toEqual(
      expect.arrayContaining([since, whole, { from: '2024-06-01', to: '2025-02-28' }]),
    );
    expect(yearsLookedAt(HELD, law(undefined, '2024-05-31'))).toEqual([]);
  });
});
