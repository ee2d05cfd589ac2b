import { derogationFirstYear, derogationYear } from '../billingDays/readings.derogation.js';
import { amountBasis, severalTerritories, workOutsidePlan } from '../billingDays/readings.js';
import { fmoqGuide } from '../billingDays/sources.js';
import { recruitmentStrategy } from '../holdings/sources.js';
import type { Reading } from '../law/reading.js';
import { deemedYears, receiptBy } from './readings.delays.js';
import { remoteInterruption } from './readings.remote.js';
import { dayOf500, statusWhenFiled, threeYears } from './sources.js';

/** Where the texts on the 200 days and the life of a notice are silent or disagree. Each is argued in `docs/interpretations.md`. */

/** Do half-days add up toward the 200 days, or are whole days alone counted? */
export const halfDaysToward: Reading<'counted' | 'wholeDaysOnly'> = {
  id: 'mir.halfDays',
  options: ['counted', 'wholeDaysOnly'],
  kept: 'counted',
  sources: [dayOf500, threeYears],
};

/** A day of practice: what was billed on a date, wherever it was, or in each territory apart, as for the 55 %? */
export const dayPlace: Reading<'everywhere' | 'byTerritory'> = {
  id: 'mir.dayPlace',
  options: ['everywhere', 'byTerritory'],
  kept: 'everywhere',
  sources: [recruitmentStrategy, fmoqGuide],
};

/** « au moment du dépôt »: the days before that of the filing, or that one too? */
export const filingDay: Reading<'eve' | 'sameDay'> = {
  id: 'mir.filingDay',
  options: ['eve', 'sameDay'],
  kept: 'eve',
  sources: [statusWhenFiled],
};

export const mirReadings: readonly Reading[] = [
  severalTerritories,
  amountBasis,
  halfDaysToward,
  dayPlace,
  filingDay,
  remoteInterruption,
  receiptBy,
  deemedYears,
  workOutsidePlan,
  derogationYear,
  derogationFirstYear,
];
