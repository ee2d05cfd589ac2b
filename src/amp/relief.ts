import type { Citation } from '../law/citation.js';
import type { Period } from '../law/period.js';
import type { Reading } from '../law/reading.js';
import type { Law } from '../verdict/law.js';
import type { Awaited } from '../verdict/verdict.js';
import type { AmpInput } from './facts.js';

/** What relieves of the penalty in a quarter: an exemption, or whoever is deemed signed on. */
export interface Relief {
  /** Days of the quarter surely relieved, and perhaps: counted once where several overlap. */
  readonly least: number;
  readonly most: number;
  /** What would make them the same. */
  readonly awaited: readonly Awaited[];
  readonly sources: readonly Citation[];
}

export type Relieving = Pick<AmpInput, 'exemptions' | 'military' | 'physician'>;

export function reliefIn(_quarter: Period, _given: Relieving, _law: Law): Relief {
  return { least: 0, most: 0, awaited: [], sources: [] };
}

/** A quarter relieved in part: does the relief cover the whole of it, or the share of its days? */
export const exemptQuarter: Reading<'touched' | 'proRata'> = {
  id: 'amp.exemptQuarter',
  options: ['touched', 'proRata'],
  kept: 'touched',
  sources: [],
};

export const reliefReadings: readonly Reading[] = [exemptQuarter];
