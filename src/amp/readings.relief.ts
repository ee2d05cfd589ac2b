import type { Reading } from '../law/reading.js';
import { mustExempt, twelveMonths } from './sources.relief.js';

/** A quarter relieved in part: does the relief cover the whole of it, or the share of its days? */
export const exemptQuarter: Reading<'touched' | 'proRata'> = {
  id: 'amp.exemptQuarter',
  options: ['touched', 'proRata'],
  kept: 'touched',
  sources: [twelveMonths, mustExempt],
};

export const reliefReadings: readonly Reading[] = [exemptQuarter];
