import type { BillingRecord } from '../../src/prem/index.js';

/**
 * A second reading of the texts on the 95 % of a body with a national mandate, that shares nothing with the library: for complete data and one choice
 * for every reading. Plain and slow: every date is summed anew, in whole cents and twelfths of a half-day.
 */

export interface Asked {
  readonly records: readonly BillingRecord[];
  readonly body: string;
  readonly from: string;
  readonly to: string | undefined;
  readonly asOf: string;
  readonly pins: Readonly<Record<string, string>>;
}

export interface Share {
  readonly outcome: 'met' | 'notMet' | 'notApplicable';
  /** Twelfths of a half-day, in the body and outside it. */
  readonly inside: number;
  readonly outside: number;
}

const TWELFTHS = 12;
/** The page of Québec.ca. */
const FIRST_TEXT = '2023-09-22';

/** « au moins 95 % »: nineteen twentieths. */
export function shareOf({ records, body, from, to, asOf, pins }: Asked): Share | 'notHeld' | 'noText' {
  const days = daysOf(from, to, asOf, pins);
  if (days === 'notHeld') return 'notHeld';
  if (days[0] < FIRST_TEXT) return 'noText';
  const is = (name: string, option: string) => pins[`prem.${name}`] === option;
  let inside = 0;
  let outside = 0;
  for (const date of new Set(records.map((one) => one.date))) {
    if (date < days[0] || date > days[1]) continue;
    const sums = { inside: 0, outside: 0 };
    for (const one of records) {
      if (one.date !== date || (one.nature === 'other' && is('workOutsidePlan', 'notCounted'))) continue;
      const dollars = is('amountBasis', 'billed') ? one.amount : (one.accepted ?? one.amount);
      sums[one.ivn === body ? 'inside' : 'outside'] += Math.round(Number(dollars) * 100);
    }
    const [a, b] = [halfDays(sums.inside), halfDays(sums.outside)];
    const worth = a + b > 2 && is('severalTerritories', 'onePerDate') ? (2 * TWELFTHS) / (a + b) : TWELFTHS;
    inside += a * worth;
    outside += b * worth;
  }
  if (inside + outside === 0) return { outcome: 'notApplicable', inside, outside };
  return { outcome: 20 * inside >= 19 * (inside + outside) ? 'met' : 'notMet', inside, outside };
}

function halfDays(cents: number): number {
  return cents >= 52_300 ? 2 : cents >= 26_150 ? 1 : 0;
}

/** The first and the last day looked at. */
function daysOf(
  from: string,
  to: string | undefined,
  asOf: string,
  pins: Asked['pins'],
): readonly [string, string] | 'notHeld' {
  const which = pins['prem.derogationYear'];
  const monthDay = which === 'premYear' ? '-03-01' : which === 'calendarYear' ? '-01-01' : from.slice(4);
  const year = Number(asOf.slice(0, 4));
  const start = `${`${year}${monthDay}` <= asOf ? year : year - 1}${monthDay}`;
  const first = from > start ? from : start;
  const last = to !== undefined && to < asOf ? to : asOf;
  if (first > last) return 'notHeld';
  return pins['prem.derogationFirstYear'] === 'wholeYear' ? [start, asOf] : [first, last];
}
