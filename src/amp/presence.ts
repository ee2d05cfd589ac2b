import { dateOf, isWithin, type Span } from '../holdings/dates.js';
import { stretchesOf } from '../holdings/timeline.js';
import { type LocalDate, plusDays } from '../law/localDate.js';
import { cutAt, type Period } from '../law/period.js';
import type { AmpInput } from './facts.js';

export type Practising = Pick<AmpInput, 'physician' | 'signOn' | 'engagement'>;

/**
 * How much of a period was practised in the public plan under an engagement, as far as what is given says: without a word of when it began,
 * practice goes on all along. `none`: nothing was practised. Practised without an engagement, it is `part`: no text says what is owed then.
 * A first day said not to be known is {@link isStartUnknown}.
 */
export function presenceIn({ physician, signOn, engagement }: Practising, period: Period): 'whole' | 'part' | 'none' {
  const starts = [physician?.practiceStart ?? null, signOn?.practiceFrom ?? null];
  const start = starts
    .filter((day) => day !== null)
    .sort()
    .at(-1);
  const outside: readonly Span[] = physician?.participation ?? [];
  const { effectiveOn, endedOn } = engagement ?? {};
  const changes = [
    ...[start, effectiveOn].flatMap((day) => (day === undefined ? [] : [dateOf(day)])),
    ...(endedOn === undefined ? [] : [plusDays(dateOf(endedOn), 1)]),
    ...outside.flatMap(({ from, to }) => [dateOf(from), ...(to === undefined ? [] : [plusDays(dateOf(to), 1)])]),
  ];
  const isPractised = (day: LocalDate) =>
    (start === undefined || start <= day) && !outside.some((span) => isWithin(day, span));
  const isEngaged = (day: LocalDate) =>
    (effectiveOn === undefined || effectiveOn <= day) && (endedOn === undefined || day <= endedOn);
  const days = cutAt(period, changes).map(({ from }) => from);
  if (!days.some(isPractised)) return 'none';
  return days.every((day) => isPractised(day) && isEngaged(day)) ? 'whole' : 'part';
}

/** The first day of practice is said not to be known, and nothing else tells that it had begun by a day. */
export function isStartUnknown({ physician, signOn, engagement }: Practising, day: LocalDate): boolean {
  const isEngaged = engagement !== undefined && engagement.effectiveOn <= day;
  return signOn?.practiceFrom === null && (physician?.practiceStart ?? null) === null && !isEngaged;
}

/** Whether a derogation is held in a period, whatever it is for: no text says which AMP it leaves owed. */
export function isUnderDerogation({ physician }: Practising, period: Period): boolean {
  if (physician === undefined) return false;
  return stretchesOf(physician, period).some(({ held }) => held?.kind === 'derogation');
}
