import type { Answer } from '../verdict/answer.js';
import type { Law } from '../verdict/law.js';
import type { Reason } from '../verdict/verdict.js';
import type { InstallationDelay } from './facts.js';

export type InstallationReason = Extract<Reason, { readonly code: never }>;

export function assessInstallation(_one: InstallationDelay, _law: Law): readonly Answer<InstallationReason>[] {
  return [];
}
