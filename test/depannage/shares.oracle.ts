import type { Activity, SiteAuthorisation } from '../../src/depannage/index.js';

/**
 * A second reading of the texts on the 95 %, that shares nothing with the library: for complete data and one choice for every reading. Plain and
 * slow: every date is summed anew, in whole cents and twelfths of a half-day.
 */

export interface Asked {
  readonly activities: readonly Activity[];
  readonly authorisations: readonly SiteAuthorisation[];
  readonly from: string;
  readonly to: string | undefined;
  readonly asOf: string;
  readonly pins: Readonly<Record<string, string>>;
}

export interface Share {
  readonly outcome: 'met' | 'notMet' | 'notApplicable';
  /** Twelfths of a half-day, in the mechanism and outside it. */
  readonly inside: number;
  readonly outside: number;
}

const TWELFTHS = 12;

/** « au moins 95 % »: nineteen twentieths. */
export function shareOf(asked: Asked): Share | 'notHeld' {
  const { activities, authorisations, pins } = asked;
  const days = daysOf(asked);
  if (days === 'notHeld') return 'notHeld';
  const is = (name: string, option: string) => pins[name] === option;
  let inside = 0;
  let outside = 0;
  for (const date of new Set(activities.map((one) => one.date))) {
    if (date < days[0] || date > days[1]) continue;
    const sums = { inside: 0, outside: 0 };
    for (const one of activities) {
      if (one.date !== date) continue;
      const isOut = one.outsidePlan === true;
      if (isOut && is('prem.workOutsidePlan', 'notCounted')) continue;
      const isHelp = authorisations.some(
        ({ installation, sector, from, to }) =>
          installation === one.installation && sector === one.sector && from <= date && date <= to,
      );
      const isMeasure = one.measure === 'le297' && is('depannage.le297Days', 'inside');
      const dollars = is('prem.amountBasis', 'billed') ? one.amount : (one.accepted ?? one.amount);
      sums[!isOut && (isHelp || isMeasure) ? 'inside' : 'outside'] += Math.round(Number(dollars) * 100);
    }
    const [a, b] = [halfDays(sums.inside), halfDays(sums.outside)];
    // A date that has more than a day, when it may count for one alone: two half-days, shared as what it had.
    const worth = a + b > 2 && is('prem.severalTerritories', 'onePerDate') ? (2 * TWELFTHS) / (a + b) : TWELFTHS;
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
function daysOf({ from, to, asOf, pins }: Asked): readonly [string, string] | 'notHeld' {
  const start = yearStart(pins['prem.derogationYear'] ?? '', from, asOf);
  const first = from > start ? from : start;
  const last = to !== undefined && to < asOf ? to : asOf;
  if (first > last) return 'notHeld';
  return pins['prem.derogationFirstYear'] === 'wholeYear' ? [start, asOf] : [first, last];
}

/** The latest day that begins a year, by the day asked about. */
function yearStart(which: string, from: string, asOf: string): string {
  const monthDay = which === 'premYear' ? '-03-01' : which === 'calendarYear' ? '-01-01' : from.slice(4);
  const year = Number(asOf.slice(0, 4));
  const starts = [year - 1, year].map((one) => {
    const isLeap = one % 4 === 0;
    return `${one}${monthDay === '-02-29' && !isLeap ? '-03-01' : monthDay}`;
  });
  return starts.filter((one) => one <= asOf).at(-1)!;
}
