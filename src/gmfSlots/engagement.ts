import { type LocalDate, plusDays } from '../law/localDate.js';
import type { Period } from '../law/period.js';
import type { EngagementPeriod } from './input.js';

/** What a group undertook over one quarter. */
export type Engaged =
  | { readonly kind: 'none'; readonly patients?: never }
  /** One number all along. */
  | { readonly kind: 'same'; readonly patients: number }
  /** One number all along or several: some are not known, and these paths would tell. */
  | { readonly kind: 'unknown'; readonly patients?: never; readonly paths: readonly string[] }
  /** It began, ended or changed inside the quarter: no text says which number then counts. */
  | { readonly kind: 'changed'; readonly patients?: never };

/** The number of patients of the engagement over a quarter; agreed anew for the same number, without a day between, it is the same. */
export function engagedIn(quarter: Period, engagements: readonly EngagementPeriod[]): Engaged {
  const { from, to } = quarter;
  const there = engagements
    .map((one, i) => ({ ...one, path: `group.engagements[${i}].patients` }))
    .filter((one) => one.from <= to && (one.to === undefined || one.to >= from));
  if (there.length === 0) return { kind: 'none' };
  const unknown = there.filter(({ patients }) => patients === null);
  const [number, ...others] = new Set(there.flatMap(({ patients }) => patients ?? []));
  if (others.length > 0 || !coversAll(there, quarter)) return { kind: 'changed' };
  if (unknown.length > 0) return { kind: 'unknown', paths: unknown.map(({ path }) => path) };
  // SAFETY: there is an engagement, and its number is known.
  return { kind: 'same', patients: number as number };
}

/** The quarter begins under an engagement, and the day after each one that ends inside it is under another. */
function coversAll(engagements: readonly EngagementPeriod[], { from, to }: Period): boolean {
  const next = engagements.flatMap((one) => (one.to === undefined || one.to >= to ? [] : [dayAfter(one.to)]));
  return [from, ...next].every((day) =>
    engagements.some((one) => one.from <= day && (one.to === undefined || day <= one.to)),
  );
}

function dayAfter(day: string): LocalDate {
  // SAFETY: the schema checked the dates.
  return plusDays(day as LocalDate, 1);
}
