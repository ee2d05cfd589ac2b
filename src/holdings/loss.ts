import { type LocalDate, plusDays } from '../law/localDate.js';
import { dateOf } from './dates.js';
import type { Avis, Derogation, Holding } from './holding.js';
import type { NonParticipation } from './participation.js';
import type { Physician } from './physician.js';

/** Why what was held is lost: a notice, to an exclusive dépannage derogation; a notice or a derogation, by leaving the public plan. */
export type LossCause = 'lostToExclusiveDepannage' | NonParticipation['status'];

/** What was held is no longer, from a day on. It does not revive. */
export interface Loss {
  readonly lost: Avis | Derogation;
  readonly on: LocalDate;
  readonly cause: LossCause;
}

/**
 * The loss of what is held, if it is lost.
 * « perd son avis de conformité s'il obtient une dérogation […] en tant que dépanneur exclusif »
 * « vous perdez automatiquement votre avis de conformité »; a derogation, « vous la perdrez aussi »
 *
 * A resident's authorisation is neither: no page says that it is lost.
 *
 * @see docs/interpretations.md#who-is-subject
 */
export function lossOf(lost: Holding, { holdings, participation = [] }: Physician): Loss | undefined {
  if (lost.kind === 'authorisation') return undefined;
  const { from, to } = lost;
  const exclusive = lost.kind === 'avis' ? holdings.filter(isExclusiveDepannage) : [];
  const causes = [
    ...exclusive.map((derogation) => ({ day: derogation.from, cause: 'lostToExclusiveDepannage' as const })),
    ...participation.map((outside) => ({ day: outside.from, cause: outside.status })),
  ];
  return causes
    .filter(({ day }) => from < day && (to === undefined || day <= to))
    .map(({ day, cause }): Loss => ({ lost, on: dateOf(day), cause }))
    .sort(byDay)[0];
}

/** The last day a holding is held: its own, or the eve of its loss; undefined while it is still held. */
export function lastDayHeld(holding: Holding, physician: Physician): LocalDate | undefined {
  const loss = lossOf(holding, physician);
  if (loss !== undefined) return plusDays(loss.on, -1);
  return holding.to === undefined ? undefined : dateOf(holding.to);
}

/**
 * The last loss before a date, when it is for that reason that nothing is held: not once a notice was issued since, nor another derogation when
 * what was lost is one.
 */
export function lossBefore(date: LocalDate, physician: Physician): Loss | undefined {
  const losses = physician.holdings.flatMap((holding) => lossOf(holding, physician) ?? []);
  const last = losses
    .filter(({ on }) => on <= date)
    .sort(byDay)
    .at(-1);
  if (last === undefined) return undefined;
  const isHeldSince = physician.holdings.some(
    ({ kind, from }) => (kind === 'avis' || kind === last.lost.kind) && from >= last.on && from <= date,
  );
  return isHeldSince ? undefined : last;
}

export function isExclusiveDepannage(holding: Holding): boolean {
  return holding.kind === 'derogation' && holding.purpose === 'depannageExclusif';
}

/** No two causes are of one day: nothing is held that begins outside the plan. */
function byDay(a: Loss, b: Loss): number {
  return a.on < b.on ? -1 : 1;
}
