import { dateOf, isWithin, type Span } from '../holdings/dates.js';
import { stretchesOf } from '../holdings/timeline.js';
import { type LocalDate, plusDays } from '../law/localDate.js';
import { cutAt, type Period } from '../law/period.js';
import type { AmpInput } from './facts.js';

export type Practising = Pick<AmpInput, 'physician' | 'signOn' | 'engagement'>;

/**
 * How much of a period was practised in the public plan under an engagement, as far as what is given says: without a word of when it began,
 * practice goes on all along. A first day said not to be known is {@link isStartUnknown}.
 */
export function presenceIn({ physician, signOn, engagement }: Practising, period: Period): 'whole' | 'part' | 'none' {
  const starts = [physician?.practiceStart ?? null, signOn?.practiceFrom ?? null, engagement?.effectiveOn ?? null];
  const start = starts
    .filter((day) => day !== null)
    .sort()
    .at(-1);
  const outside: readonly Span[] = physician?.participation ?? [];
  const last = engagement?.endedOn;
  const changes = [
    ...(start === undefined ? [] : [dateOf(start)]),
    ...(last === undefined ? [] : [plusDays(dateOf(last), 1)]),
    ...outside.flatMap(({ from, to }) => [dateOf(from), ...(to === undefined ? [] : [plusDays(dateOf(to), 1)])]),
  ];
  const isPractised = (day: LocalDate) =>
    (start === undefined || start <= day) &&
    (last === undefined || day <= last) &&
    !outside.some((span) => isWithin(day, span));
  const found = new Set(cutAt(period, changes).map(({ from }) => isPractised(from)));
  if (found.size > 1) return 'part';
  return found.has(true) ? 'whole' : 'none';
}

/** The first day of practice is said not to be known, and nothing else tells of it. */
export function isStartUnknown({ physician, signOn, engagement }: Practising): boolean {
  return signOn?.practiceFrom === null && (physician?.practiceStart ?? null) === null && engagement === undefined;
}

/** Whether a derogation is held in a period, whatever it is for: no text says which AMP it leaves owed. */
export function isUnderDerogation({ physician }: Practising, period: Period): boolean {
  if (physician === undefined) return false;
  return stretchesOf(physician, period).some(({ held }) => held?.kind === 'derogation');
}
