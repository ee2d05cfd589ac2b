import type { Reading } from '../law/reading.js';
import { deemedOn31October, fromReceiptByMinistry, twelveMonths } from './sources.delays.js';

/** « within 12 months following the receipt »: by the ministry or by the DRMG? */
export const receiptBy: Reading<'ministry' | 'drmg'> = {
  id: 'mir.receiptBy',
  options: ['ministry', 'drmg'],
  kept: 'ministry',
  sources: [fromReceiptByMinistry, twelveMonths],
};

/** "deemed to be received on October 31", said of the PREM 2025: of each PREM that has the same initial period, or of that one? */
export const deemedYears: Reading<'everyYear' | 'statedYear'> = {
  id: 'mir.deemedYears',
  options: ['everyYear', 'statedYear'],
  kept: 'everyYear',
  sources: [deemedOn31October],
};
