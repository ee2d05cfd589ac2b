import type { Outcome } from '../../verdict/verdict.js';

export type { Outcome } from '../../verdict/verdict.js';

export const OUTCOMES = ['met', 'notMet', 'notApplicable', 'undetermined'] as const satisfies readonly Outcome[];
