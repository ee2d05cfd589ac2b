import { describe, expect, it } from 'vitest';
import { assessPrem, assessPremTally, type BillingRecord, tallyPrem } from '../../src/prem/index.js';
import { daysFrom } from '../arbitraries/billingYear.js';
import { avisFor, physicianOf } from '../arbitraries/engagement.js';
import { HOME, MONTREAL } from '../arbitraries/places.js';
import { billed } from '../arbitraries/records.js';
import { thorough } from '../arbitraries/runs.js';

const DATES = daysFrom('2023-03-01', '2024-02-29');
const physician = physicianOf(avisFor(HOME, '2020-01-01'));
const atHome = DATES.map((date) => billed(date, HOME));
const elsewhere = DATES.map((date) => billed(date, MONTREAL));
const halfAtHome = DATES.map((date) => billed(date, HOME, { amount: '261.50' }));
const halfElsewhere = DATES.map((date) => billed(date, MONTREAL, { amount: '261.50' }));

function majority(records: readonly BillingRecord[]): string | undefined {
  const { verdict } = assessPrem({ physician, records }, { asOf: '2024-02-29', readings: 'kept' });
  return verdict.because[1]?.outcome;
}

describe('nothing is rounded before it is compared', () => {
  it('a year of 366 dates is really a year of 366 dates', () => {
    expect(DATES).toHaveLength(366);
  });

  it('all 67,527 pairs of whole days up to 366 agree with whole-number arithmetic', () => {
    const wrong: string[] = [];
    let pairs = 0;
    // The first days of the year at home, the others elsewhere: each day it is assessed on is another pair.
    for (let home = 0; home <= 366; home += 1) {
      const tally = tallyPrem([...atHome.slice(0, home), ...elsewhere.slice(home)], { asOf: '2024-02-29' });
      for (let total = Math.max(home, 1); total <= 366; total += 1) {
        pairs += 1;
        if (!thorough && Math.abs(100 * home - 55 * total) > 100) continue;
        const asOf = DATES[total - 1] ?? '';
        const { verdict } = assessPremTally({ physician }, tally, { asOf, readings: 'kept' });
        const answer = verdict.because[1];
        const isRight = answer?.outcome === (100 * home >= 55 * total ? 'met' : 'notMet');
        const { counted } = (answer?.reason ?? {}) as { counted?: { inside: string; total: string } };
        if (!isRight || counted?.inside !== String(home) || counted.total !== String(total))
          wrong.push(`${home}/${total}`);
      }
    }
    expect(pairs).toBe(67_527);
    expect(wrong).toEqual([]);
  }, 120_000);

  it.each([
    [55, 100],
    [99, 180],
    [110, 200],
    [121, 220],
    [187, 340],
    [198, 360],
  ])('%i days of %i, which floating point refuses, are 55 %% and enough; half a day less is not', (home, total) => {
    expect(home >= total * 0.55).toBe(false);
    const there = atHome.slice(0, home);
    const away = elsewhere.slice(home, total);
    expect(majority([...there, ...away])).toBe('met');
    const last = halfAtHome.slice(home - 1, home);
    const rest = halfElsewhere.slice(home - 1, home);
    expect(majority([...there.slice(0, -1), ...last, ...rest, ...away])).toBe('notMet');
    expect(majority([...there.slice(0, -1), ...last, ...away])).toBe('notMet');
  });
});
