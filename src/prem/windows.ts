import type { Avis, Holding } from '../holdings/holding.js';
import { NEVER, type Physician } from '../holdings/physician.js';
import { stretchesOf } from '../holdings/timeline.js';
import { inForce } from '../law/history.js';
import type { LocalDate } from '../law/localDate.js';
import { cutAt, type Period } from '../law/period.js';
import { transitionCutoff } from './parameters.js';

/** Which rules a notice is held under: today's (sub-territory), or those before 1 July 2016 (region). */
export type Regime = 'current' | 'transitional' | 'unknown';

/** A stretch of the year over which one thing is held, or nothing. */
export interface Window {
  readonly period: Period;
  readonly held: Holding | undefined;
  readonly regime: Regime;
}

/** The windows of a period: a new one whenever what is held, or the regime, changes. */
export function windowsOf(physician: Physician, period: Period, knownAt: LocalDate | undefined): readonly Window[] {
  const cutoffs = transitionCutoff.versions.map(({ from }) => from);
  return heldOver(physician, period).flatMap(({ held, ...stretch }) => {
    const windows: Window[] = [];
    for (const part of cutAt(stretch, cutoffs)) {
      const regime = held?.kind === 'avis' ? regimeOf(physician, part, knownAt) : 'current';
      const last = windows.at(-1);
      if (last === undefined || last.regime !== regime) windows.push({ period: part, held, regime });
      else windows[windows.length - 1] = { ...last, period: { from: last.period.from, to: part.to } };
    }
    return windows;
  });
}

/** What is held alone cuts a window: leaving the public plan with nothing to lose by it does not. */
function heldOver(physician: Physician, period: Period): readonly (Period & Pick<Window, 'held'>)[] {
  const stretches: (Period & Pick<Window, 'held'>)[] = [];
  for (const { from, to, held } of stretchesOf(physician, period)) {
    const last = stretches.at(-1);
    if (last === undefined || last.held !== held) stretches.push({ from, to, held });
    else stretches[stretches.length - 1] = { ...last, to };
  }
  return stretches;
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
