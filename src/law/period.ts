import { dayNumber, type LocalDate, plusDays } from './localDate.js';

/** Whole days, both ends included, as the texts say « du … au … ». */
export interface Period {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

export function contains(period: Period, date: LocalDate): boolean {
  return period.from <= date && date <= period.to;
}

/** The days two periods share, if any. */
export function intersect(a: Period, b: Period): Period | undefined {
  const from = a.from > b.from ? a.from : b.from;
  const to = a.to < b.to ? a.to : b.to;
  return from <= to ? { from, to } : undefined;
}

/** How many calendar days a period has. */
export function lengthInDays(period: Period): number {
  return dayNumber(period.to) - dayNumber(period.from) + 1;
}

/** A period cut at the given days: each one that falls strictly inside begins a new part. */
export function cutAt(period: Period, days: readonly LocalDate[]): readonly Period[] {
  const inside = [...new Set(days)].filter((day) => period.from < day && day <= period.to).sort();
  const starts = [period.from, ...inside];
  return starts.map((from, i) => {
    const next = starts[i + 1];
    return { from, to: next === undefined ? period.to : plusDays(next, -1) };
  });
}
