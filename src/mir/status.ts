import type { BillingTally } from '../billingDays/billingTally.js';
import type { Physician } from '../holdings/physician.js';
import type { Answer } from '../verdict/answer.js';
import type { Law } from '../verdict/law.js';
import type { Reason } from '../verdict/verdict.js';
import type { MirInput } from './facts.js';

export type StatusReason = Extract<Reason, { readonly code: never }>;

export interface Status {
  readonly answers: readonly Answer<StatusReason>[];
  readonly counted: undefined;
}

export function assessStatus(_input: MirInput, _physician: Physician, _tally: BillingTally, _law: Law): Status {
  return { answers: [], counted: undefined };
}
