import type { Reading } from '../law/reading.js';
import {
  beforeReform,
  fmoqGuide,
  fmrqObligations,
  medecinDuQuebec2022,
  msssAgreement,
  quebecDepannage,
} from './sources.js';

/** Where the texts on the PREM are silent or disagree. Each is argued in `docs/interpretations.md`. */

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

/** Dépannage done in the territory of one's own notice: there, or outside like all dépannage? */
export const depannageInTerritory: Reading<'whereServed' | 'outside'> = {
  id: 'prem.depannageInTerritory',
  options: ['whereServed', 'outside'],
  kept: 'whereServed',
  sources: [fmrqObligations],
};

/** Dépannage under the former rules: out of both terms, or in the total? */
export const transitionalDepannage: Reading<'outOfBothTerms' | 'counted'> = {
  id: 'prem.transitionalDepannage',
  options: ['outOfBothTerms', 'counted'],
  kept: 'outOfBothTerms',
  sources: [msssAgreement],
};

/** When the base is the region: are the dollars of one date added up over the region, or by sub-territory? */
export const regionalDay: Reading<'byRegion' | 'bySubTerritory'> = {
  id: 'prem.regionalDay',
  options: ['byRegion', 'bySubTerritory'],
  kept: 'byRegion',
  sources: [fmoqGuide, beforeReform],
};

/** Work not billed to the public plan: a billing day or not? */
export const workOutsidePlan: Reading<'notCounted' | 'counted'> = {
  id: 'prem.workOutsidePlan',
  options: ['notCounted', 'counted'],
  kept: 'notCounted',
  sources: [fmoqGuide],
};

/** Dépannage in the Capitale-Nationale: inside its cap or not? */
export const capitaleNationaleDepannage: Reading<'counted' | 'notCounted'> = {
  id: 'prem.capitaleNationaleDepannage',
  options: ['counted', 'notCounted'],
  kept: 'counted',
  sources: [fmrqObligations],
};

/** The cap on the Capitale-Nationale held against a physician whose derogation stands in for a notice: literally, or not? */
export const capitaleNationaleDerogation: Reading<'applies' | 'doesNotApply'> = {
  id: 'prem.capitaleNationaleDerogation',
  options: ['applies', 'doesNotApply'],
  kept: 'applies',
  sources: [fmrqObligations, quebecDepannage],
};

export const premReadings: readonly Reading[] = [
  severalTerritories,
  amountBasis,
  depannageInTerritory,
  transitionalDepannage,
  regionalDay,
  workOutsidePlan,
  capitaleNationaleDepannage,
  capitaleNationaleDerogation,
];
