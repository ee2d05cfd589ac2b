import {
  amountBasis,
  derogationFirstYear,
  derogationYear,
  severalTerritories,
  workOutsidePlan,
} from '../billingDays/readings.js';
import type { Reading } from '../law/reading.js';

/** Where the texts on the 200 days and the life of a notice are silent or disagree. Each is argued in `docs/interpretations.md`. */

export const mirReadings: readonly Reading[] = [
  severalTerritories,
  amountBasis,
  workOutsidePlan,
  derogationYear,
  derogationFirstYear,
];
