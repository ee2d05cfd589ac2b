import { type LocalDate, plusDays } from '../law/localDate.js';

/** A date of the input. */
export function dateOf(text: string): LocalDate {
  // SAFETY: the schema checked every date of the input.
  return text as LocalDate;
}

/** Days of the input; without a last one, they go on. */
export interface Span {
  readonly from: string;
  readonly to?: string;
}

/** Whether a day is one of them. */
export function isWithin(date: string, { from, to }: Span): boolean {
  return from <= date && (to === undefined || date <= to);
}

/**
 * The last day of the span that begins on a day and of those that follow it without a day between; undefined while they go on.
 * @param from - the first day of one of them
 */
export function lastDayOfRun(from: string, spans: readonly Span[]): LocalDate | undefined {
  let next = from;
  let last: LocalDate | undefined;
  for (const span of [...spans].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    if (span.from !== next) continue;
    if (span.to === undefined) return undefined;
    last = dateOf(span.to);
    next = plusDays(last, 1);
  }
  return last;
}
