import { inForce } from '../law/history.js';
import { type LocalDate, plusDays } from '../law/localDate.js';
import { cutAt, type Period } from '../law/period.js';
import { dateOf, lastDayHeld } from './holdings.js';
import type { Avis, Holding, Physician } from './input.js';
import { transitionCutoff } from './parameters.js';

/** Which rules a notice is held under: today's (sub-territory), or those before 1 July 2016 (region). */
export type Regime = 'current' | 'transitional' | 'unknown';

/** What the engagement says of a principal region that did not change. */
export const NEVER = 'never';

/** A stretch of the year over which one thing is held, or nothing. */
export interface Window {
  readonly period: Period;
  readonly held: Holding | undefined;
  readonly regime: Regime;
}

/**
 * The windows of a period: a new one whenever what is held, or the regime, changes.
 * An exclusive dépannage derogation ends the notice the day it takes effect.
 */
export function windowsOf(physician: Physician, period: Period, knownAt: LocalDate | undefined): readonly Window[] {
  const holdings = physician.holdings.map((holding) => {
    return { holding, from: dateOf(holding.from), to: lastDayHeld(holding, physician.holdings) };
  });
  const changes = [
    ...holdings.flatMap(({ from, to }) => [from, ...(to === undefined ? [] : [plusDays(to, 1)])]),
    ...transitionCutoff.versions.map(({ from }) => from),
  ];
  const parts = cutAt(period, changes).map((part): Window => {
    const held = holdings.find(({ from, to }) => from <= part.from && (to === undefined || part.from <= to))?.holding;
    return { period: part, held, regime: held?.kind === 'avis' ? regimeOf(physician, part, knownAt) : 'current' };
  });
  const windows: Window[] = [];
  for (const part of parts) {
    const last = windows.at(-1);
    if (last === undefined || last.held !== part.held || last.regime !== part.regime) windows.push(part);
    else windows[windows.length - 1] = { ...last, period: { from: last.period.from, to: part.period.to } };
  }
  return windows;
}

/**
 * Dispositions transitoires (art. 8.00): practice begun before the cutoff keeps the former rules while the principal region
 * of practice does not change. A change comes with a notice of another region, hence with a window of its own: one within a
 * window governs the whole of it.
 */
function regimeOf(
  { practiceStart = null, principalRegionChangedOn = null }: Physician,
  { from, to }: Period,
  knownAt: LocalDate | undefined,
): Regime {
  const cutoff = inForce(transitionCutoff, from, knownAt)?.value;
  if (cutoff === undefined) return 'transitional';
  if (practiceStart !== null && practiceStart >= cutoff) return 'current';
  const hasChanged =
    principalRegionChangedOn !== null && principalRegionChangedOn !== NEVER && principalRegionChangedOn <= to;
  if (hasChanged) return 'current';
  return practiceStart === null || principalRegionChangedOn === null ? 'unknown' : 'transitional';
}

/** The facts that tell the regime, when it is not known. */
export function regimeFacts({ practiceStart = null, principalRegionChangedOn = null }: Physician): readonly string[] {
  return [
    ...(practiceStart === null ? ['physician.practiceStart'] : []),
    ...(principalRegionChangedOn === null ? ['physician.principalRegionChangedOn'] : []),
  ];
}

/** The territory where the majority of days must be: a region, and one of its sub-territories unless the base is the region. */
export interface Base {
  readonly region: string;
  readonly subTerritory: string | null;
}

export function baseOf(avis: Avis, regime: 'current' | 'transitional'): Base {
  const isRegional = avis.base === 'region' || regime === 'transitional';
  return { region: avis.region, subTerritory: isRegional ? null : (avis.subTerritory ?? null) };
}
