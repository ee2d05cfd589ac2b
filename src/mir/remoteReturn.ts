import type { Answer } from '../verdict/answer.js';
import type { Law } from '../verdict/law.js';
import type { Reason } from '../verdict/verdict.js';
import type { RemoteReturn } from './facts.js';

export type RemoteReturnReason = Extract<Reason, { readonly code: never }>;

export function assessRemoteReturn(_one: RemoteReturn, _law: Law): readonly Answer<RemoteReturnReason>[] {
  return [];
}
