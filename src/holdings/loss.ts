import { type LocalDate, plusDays } from '../law/localDate.js';
import type { Holding } from './holding.js';

/**
 * The day a notice is lost to an exclusive dépannage derogation that takes effect, if one does.
 * « perd son avis de conformité s'il obtient une dérogation […] en tant que dépanneur exclusif »
 */
export function lostOn(holding: Holding, holdings: readonly Holding[]): LocalDate | undefined {
  if (holding.kind !== 'avis') return undefined;
  const { from, to } = holding;
  return holdings
    .filter((other) => other.kind === 'derogation' && other.purpose === 'depannageExclusif' && other.from > from)
    .map((other) => dateOf(other.from))
    .filter((day) => to === undefined || day <= to)
    .sort()[0];
}

/** The last day a holding is held: its own, or the eve of its loss; undefined while it is still held. */
export function lastDayHeld(holding: Holding, holdings: readonly Holding[]): LocalDate | undefined {
  const lost = lostOn(holding, holdings);
  if (lost !== undefined) return plusDays(lost, -1);
  return holding.to === undefined ? undefined : dateOf(holding.to);
}

/** The day the notice last held before a date was lost to a derogation, when it is for that reason that it is not held. */
export function lossBefore(date: LocalDate, holdings: readonly Holding[]): LocalDate | undefined {
  const days = holdings.flatMap((holding) => lostOn(holding, holdings) ?? []).filter((day) => day <= date);
  const last = days.sort().at(-1);
  const isHeldSince = holdings.some(
    (holding) => holding.kind === 'avis' && last !== undefined && holding.from >= last && holding.from <= date,
  );
  return isHeldSince ? undefined : last;
}

/** A date of the input. */
export function dateOf(text: string): LocalDate {
  // SAFETY: the schema checked every date of the input.
  return text as LocalDate;
}
