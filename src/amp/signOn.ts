import type { Reading } from '../law/reading.js';
import type { Answer } from '../verdict/answer.js';
import type { Law } from '../verdict/law.js';
import type { AmpInput } from './facts.js';

export type SignOnReason = { readonly code: 'amp.signOn.completed' };

export type SigningOn = Pick<AmpInput, 'signOn' | 'calendar' | 'physician' | 'military' | 'exemptions'>;

/** Adhésion: signed on in time, requested and not complete, late, or deemed. No answer when nothing is told of it. */
export function assessSignOn(_given: SigningOn, _law: Law): readonly Answer<SignOnReason>[] {
  return [];
}

export const signOnReadings: readonly Reading[] = [];
