import type { Answer } from '../verdict/answer.js';
import type { Law } from '../verdict/law.js';
import type { Reason } from '../verdict/verdict.js';
import type { ResidentRequest } from './facts.js';

export type ResidentReason = Extract<Reason, { readonly code: never }>;

export function assessResident(_one: ResidentRequest, _law: Law): readonly Answer<ResidentReason>[] {
  return [];
}
