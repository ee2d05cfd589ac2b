import type { Reading } from '../law/reading.js';
import { noLongInterruption, threeYears } from './sources.remote.js';

/** « de façon continue au moins trois ans », interruptions allowed: do the three years run through them, or are they of practice alone? */
export const remoteInterruption: Reading<'elapsed' | 'practised'> = {
  id: 'mir.remoteInterruption',
  options: ['elapsed', 'practised'],
  kept: 'elapsed',
  sources: [threeYears, noLongInterruption],
};
