import type { Reading } from '../law/reading.js';
import { fmoqGuide, fmrqObligations, medecinDuQuebec2022 } from './sources.js';

/** Where the texts on the billing day, and on the year of a derogation, are silent, whatever counts it. Each is argued in `docs/interpretations.md`. */

/** A day's worth of billing in each of two territories on one date: two days, or one shared between them? */
export const severalTerritories: Reading<'literal' | 'onePerDate'> = {
  id: 'prem.severalTerritories',
  options: ['literal', 'onePerDate'],
  kept: 'literal',
  sources: [fmoqGuide, medecinDuQuebec2022],
};

/** Is a day reached by what was billed, or by what the RAMQ accepted? */
export const amountBasis: Reading<'accepted' | 'billed'> = {
  id: 'prem.amountBasis',
  options: ['accepted', 'billed'],
  kept: 'accepted',
  sources: [fmoqGuide, fmrqObligations],
};

/** Work not billed to the public plan: a billing day or not? */
export const workOutsidePlan: Reading<'notCounted' | 'counted'> = {
  id: 'prem.workOutsidePlan',
  options: ['notCounted', 'counted'],
  kept: 'notCounted',
  sources: [fmoqGuide],
};
