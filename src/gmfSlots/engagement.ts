import { dayNumber } from '../law/localDate.js';
import type { Period } from '../law/period.js';
import type { EngagementPeriod } from './input.js';

/** What a group undertook over one quarter. */
export type Engaged =
  | { readonly kind: 'none' }
  /** One number all along; `null` when it is not known, with the path that would tell. */
  | { readonly kind: 'same'; readonly patients: number | null; readonly path: string }
  /** It began, ended or changed inside the quarter: no text says which number then counts. */
  | { readonly kind: 'changed' };

/** The number of patients of the engagement over a quarter. */
export function engagedIn({ from, to }: Period, engagements: readonly EngagementPeriod[]): Engaged {
  const there = [...engagements.entries()].filter(
    ([, one]) => one.from <= to && (one.to === undefined || one.to >= from),
  );
  const [only, ...others] = there;
  if (only === undefined) return { kind: 'none' };
  const [index, { patients, from: first, to: last }] = only;
  const isWhole = first <= from && (last === undefined || last >= to);
  const isSame =
    (isWhole && others.length === 0) ||
    // Agreed anew for the same number, without a day between.
    (coversAll(
      there.map(([, one]) => one),
      { from, to },
    ) &&
      patients !== null &&
      others.every(([, one]) => one.patients === patients));
  return isSame ? { kind: 'same', patients, path: `group.engagements[${index}].patients` } : { kind: 'changed' };
}

function coversAll(engagements: readonly EngagementPeriod[], { from, to }: Period): boolean {
  const sorted = [...engagements].sort((a, b) => (a.from < b.from ? -1 : 1));
  const first = sorted[0];
  const last = sorted.at(-1);
  if (first === undefined || last === undefined || first.from > from) return false;
  if (last.to !== undefined && last.to < to) return false;
  return sorted.every((one, i) => {
    const next = sorted[i + 1];
    return next === undefined || (one.to !== undefined && follows(next.from, one.to));
  });
}

function follows(next: string, last: string): boolean {
  return dayNumber(next) === dayNumber(last) + 1;
}
