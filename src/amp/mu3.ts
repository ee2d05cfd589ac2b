import type { Answer } from '../verdict/answer.js';
import type { Law } from '../verdict/law.js';
import type { Mu3 } from './facts.js';

export type Mu3Reason = { readonly code: 'amp.mu3.spared' };

/** MU3: whether a third year in emergency medicine is spared the registration of patients. */
export function assessMu3(_mu3: Mu3, _law: Law): readonly Answer<Mu3Reason>[] {
  return [];
}
