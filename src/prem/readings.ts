import { amountBasis, severalTerritories, workOutsidePlan } from '../billingDays/readings.js';
import { fmoqGuide, fmrqObligations } from '../billingDays/sources.js';
import { quebecDepannage } from '../holdings/sources.js';
import type { Reading } from '../law/reading.js';
import { beforeReform, msssAgreement } from './sources.js';

/** Where the texts on the PREM are silent or disagree. Each is argued in `docs/interpretations.md`. */

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
