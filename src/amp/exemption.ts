import type { Answer } from '../verdict/answer.js';
import type { Law } from '../verdict/law.js';
import type { Relieving } from './relief.js';

export type ExemptionReason = { readonly code: 'amp.exemption.granted' };
export type DeemedReason = { readonly code: 'amp.deemed.signedOn' };

/** Each exemption, whether it holds and over which days; then each authorisation under which one is deemed signed on. */
export function assessRelief(_given: Relieving, _law: Law): readonly Answer<ExemptionReason | DeemedReason>[] {
  return [];
}
