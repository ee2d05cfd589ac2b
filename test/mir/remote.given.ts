import { localDate } from '../../src/law/localDate.js';
import type { PinnedReadings } from '../../src/law/reading.js';
import type { RemotePractice, RemoteReturn } from '../../src/mir/facts.js';
import { assessRemoteReturn, type RemoteReturnReason } from '../../src/mir/remoteReturn.js';
import type { Answer } from '../../src/verdict/answer.js';
import type { Law } from '../../src/verdict/law.js';
import type { Awaited, Verdict } from '../../src/verdict/verdict.js';

export const AS_OF = '2026-11-01';
export const READING = 'mir.remoteInterruption';

/** The law on a day. */
export function lawOn(on: string, pinned?: PinnedReadings, knownAt?: string): Law {
  return { on: localDate(on), knownAt: knownAt === undefined ? undefined : localDate(knownAt), pinned };
}

/** Principal practice, not dépannage, unless it says otherwise. */
export function practice(from: string, to?: string, more: Partial<RemotePractice> = {}): RemotePractice {
  return { from, ...(to === undefined ? {} : { to }), principal: true, depannage: false, ...more };
}

/** A return that lacks nothing but, maybe, practice. */
export function returnOf(periods: readonly RemotePractice[], more: Partial<RemoteReturn> = {}): RemoteReturn {
  return { practice: periods, holdsNotice: true, undertakesPractice: true, ...more };
}

export function assess(
  periods: readonly RemotePractice[],
  law: Law = lawOn(AS_OF),
  more: Partial<RemoteReturn> = {},
): Answer<RemoteReturnReason> {
  return assessRemoteReturn(returnOf(periods, more), law)[0]!;
}

/** The finding on the practice alone. */
export function found(periods: readonly RemotePractice[], law: Law = lawOn(AS_OF)): Verdict {
  return assess(periods, law).verdict.because[0]!;
}

export const fact = (path: string): Awaited => ({ kind: 'fact', path: `remoteReturn.${path}` });
export const reading: Awaited = { kind: 'reading', id: READING };
