import type { Answer } from '../verdict/answer.js';
import type { Law } from '../verdict/law.js';
import type { Reason } from '../verdict/verdict.js';
import type { MirInput } from './facts.js';

export type IvnReason = Extract<Reason, { readonly code: never }>;

/** One answer for each derogation for an instance à vocation nationale held in the year. */
export function assessIvn(_input: MirInput, _law: Law): readonly Answer<IvnReason>[] {
  return [];
}
