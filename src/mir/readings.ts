import { amountBasis, severalTerritories } from '../billingDays/readings.js';
import type { Reading } from '../law/reading.js';
import { deemedYears, receiptBy } from './readings.delays.js';

/** Where the texts on the 200 days and the life of a notice are silent or disagree. Each is argued in `docs/interpretations.md`. */

export const mirReadings: readonly Reading[] = [severalTerritories, amountBasis, receiptBy, deemedYears];
