import type { Citation } from '../law/citation.js';
import type { Period } from '../law/period.js';
import { percentOfDollars } from '../law/quantity.js';
import { type Law, textOf } from '../verdict/law.js';
import { exclusiveReduction } from './parameters.js';

/** What failing the 95 % exposes to: a risk, never a certain loss. */
export interface Exposure {
  /** Per cent of the whole annual remuneration; null when no text known says. */
  readonly rate: number | null;
  /** Dollars of the remuneration given, and what the rate makes of them; ours, to show the size. */
  readonly illustration: { readonly remuneration: string; readonly reduction: string } | null;
}

/** Réduction de 30 % of an exclusive dépanneur: « s’expose à une réduction de 30 % de l’ensemble de sa rémunération annuelle ». */
export function exposureOf(
  { from }: Period,
  remuneration: string | undefined,
  law: Law,
): { readonly exposure: Exposure; readonly source: readonly Citation[] } {
  const version = textOf(exclusiveReduction, { ...law, on: from });
  if (version === undefined) return { exposure: { rate: null, illustration: null }, source: [] };
  const rate = version.value;
  const illustration =
    remuneration === undefined ? null : { remuneration, reduction: percentOfDollars(remuneration, rate) };
  return { exposure: { rate, illustration }, source: [version.source] };
}
