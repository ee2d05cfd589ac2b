import { ivnShareText } from '../billingDays/sources.derogation.js';
import type { Citation } from '../law/citation.js';

/** The five bodies that a derogation may name. */
export const fiveBodies = {
  ...ivnShareText,
  quote: 'Les IVN concernées par cette mesure sont les suivantes',
} as const satisfies Citation;
