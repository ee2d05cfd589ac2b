import type { Answer } from '../verdict/answer.js';
import type { Law } from '../verdict/law.js';
import type { Verdict } from '../verdict/verdict.js';

export type ExposureReason = { readonly code: 'amp.exposure.notExposed' };

/** Exposition à la réduction de 30 %: what the duties given come to. No answer when there is none. */
export function assessExposure(
  _duties: readonly Verdict[],
  _remuneration: string | undefined,
  _law: Law,
): readonly Answer<ExposureReason>[] {
  return [];
}
