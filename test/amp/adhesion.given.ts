import { assessEngagement } from '../../src/amp/engagement.js';
import type { Engagement, Modification, Mu3, SignOn } from '../../src/amp/facts.js';
import { assessMu3 } from '../../src/amp/mu3.js';
import { assessSignOn, type SigningOn } from '../../src/amp/signOn.js';
import { localDate } from '../../src/law/localDate.js';
import type { PinnedReadings } from '../../src/law/reading.js';
import type { Law } from '../../src/verdict/law.js';
import type { Awaited } from '../../src/verdict/verdict.js';

export function lawOn(on: string, pinned?: PinnedReadings, knownAt?: string): Law {
  return { on: localDate(on), knownAt: knownAt === undefined ? undefined : localDate(knownAt), pinned };
}

/** Quarters as the texts are read, given by the caller. */
export const MARCH = { starts: ['03-01', '06-01', '09-01', '12-01'], source: 'RAMQ' } as const;
export const JANUARY = { starts: ['01-01', '04-01', '07-01', '10-01'], source: 'RAMQ' } as const;

/** Practice begun on 15 July 2026, nothing done, unless it says otherwise. */
export function signOnGiven(more: Partial<SignOn> = {}): SignOn {
  return { practiceFrom: '2026-07-15', requestedOn: 'notYet', completedOn: 'notYet', ...more };
}

export function signOnFound(more: Partial<SignOn>, law: Law, beside: Partial<SigningOn> = { calendar: MARCH }) {
  const [only, ...others] = assessSignOn({ signOn: signOnGiven(more), ...beside }, law);
  if (only === undefined || others.length > 0) throw new Error('an adhésion was meant to be assessed');
  return only;
}

export function engagementFound(more: Partial<Engagement>, law: Law) {
  const [only] = assessEngagement({ effectiveOn: '2024-09-01', ...more }, law);
  if (only === undefined) throw new Error('an engagement was meant to be assessed');
  return only;
}

/** Of an engagement of 1 September 2024, asked for on 1 May 2026 and to be decided, unless it says otherwise. */
export function changeFound(more: Partial<Modification>, law: Law, engagement: Partial<Engagement> = {}) {
  const modification: Modification = { requestedOn: '2026-05-01', onList: true, decision: 'pending', ...more };
  const [, only] = assessEngagement({ effectiveOn: '2024-09-01', ...engagement, modification }, law);
  if (only === undefined) throw new Error('a modification was meant to be assessed');
  return only;
}

/** Everything the orientation asks for, unless it says otherwise. */
export function mu3Found(more: Partial<Mu3>, law: Law) {
  const mu3: Mu3 = { thirdYear: true, fullTimeNeeded: true, walkInMinutes: 360, decision: 'granted', ...more };
  const [only] = assessMu3(mu3, law);
  if (only === undefined) throw new Error('an MU3 was meant to be assessed');
  return only;
}

export const fact = (path: string): Awaited => ({ kind: 'fact', path });
export const reading = (name: string): Awaited => ({ kind: 'reading', id: `amp.${name}` });
export const text = (parameter: string, on: string): Awaited => ({
  kind: 'text',
  parameter: `amp.${parameter}`,
  on: localDate(on),
});
export const DECISION: Awaited = { kind: 'decision', authority: 'DRMG' };
