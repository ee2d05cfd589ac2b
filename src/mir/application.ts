import type { Physician } from '../holdings/physician.js';
import type { Answer } from '../verdict/answer.js';
import type { Law } from '../verdict/law.js';
import type { Reason } from '../verdict/verdict.js';
import type { Application } from './facts.js';

export type ApplicationReason = Extract<Reason, { readonly code: never }>;

/** @param physician - absent when nothing is known of what is held */
export function assessApplication(
  _application: Application,
  _physician: Physician | undefined,
  _law: Law,
): readonly Answer<ApplicationReason>[] {
  return [];
}
