import type { DrmgExemption, FamilyExemption, MilitaryAuthorisation } from '../../src/amp/facts.js';
import { type Relieving, reliefIn } from '../../src/amp/relief.js';
import type { Physician } from '../../src/holdings/physician.js';
import { localDate } from '../../src/law/localDate.js';
import type { Period } from '../../src/law/period.js';
import type { Law } from '../../src/verdict/law.js';
import type { Awaited } from '../../src/verdict/verdict.js';

export function lawOn(on: string, knownAt?: string): Law {
  return { on: localDate(on), knownAt: knownAt === undefined ? undefined : localDate(knownAt), pinned: undefined };
}

export const days = (from: string, to: string): Period => ({ from: localDate(from), to: localDate(to) });

/** Delivered on 10 May 2026, a leave arranged, the months picked from 1 March 2026, unless it says otherwise. */
export function maternity(more: Partial<FamilyExemption> = {}): FamilyExemption {
  return { kind: 'maternity', day: '2026-05-10', from: '2026-03-01', arranged: true, ...more };
}

/** Ill in the spring of 2026, granted, unless it says otherwise. */
export function illness(more: Partial<DrmgExemption> = {}): DrmgExemption {
  return { kind: 'drmg', for: 'illness', from: '2026-03-15', to: '2026-04-30', decision: 'granted', ...more };
}

/** Full-time, in first line, from 1 July 2025, unless it says otherwise. */
export function soldier(more: Partial<MilitaryAuthorisation> = {}): MilitaryAuthorisation {
  return { from: '2025-07-01', fullTime: true, firstLineOrLongTermCare: true, ...more };
}

/** A resident authorised from a day to another. */
export function resident(from: string, to?: string): Physician {
  return {
    holdings: [
      { kind: 'authorisation', from, ...(to === undefined ? {} : { to }), option: 'regions', regions: ['16'] },
    ],
  };
}

export const SPRING = days('2026-03-01', '2026-05-31');

export function relief(given: Relieving, quarter = SPRING, law = lawOn('2026-12-31')) {
  return reliefIn(quarter, given, law);
}

export const fact = (path: string): Awaited => ({ kind: 'fact', path });
export const text = (parameter: string, on: string): Awaited => ({
  kind: 'text',
  parameter: `amp.${parameter}`,
  on: localDate(on),
});
export const DECISION: Awaited = { kind: 'decision', authority: 'DRMG' };
