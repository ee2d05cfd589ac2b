import { localDate } from '../../src/law/localDate.js';
import type { DepannageRequest, RegionRequest, ResidentRequest } from '../../src/mir/facts.js';
import { assessResident, type ResidentReason } from '../../src/mir/resident.js';
import type { Answer } from '../../src/verdict/answer.js';
import type { Law } from '../../src/verdict/law.js';
import type { Awaited, Verdict } from '../../src/verdict/verdict.js';

export const AS_OF = '2026-03-01';

/** The law on a day. */
export function lawOn(on: string, knownAt?: string): Law {
  return { on: localDate(on), knownAt: knownAt === undefined ? undefined : localDate(knownAt), pinned: undefined };
}

/** Asked of the DRMG of Estrie, and granted in the autumn of 2025. */
export function regionOf(more: Partial<RegionRequest> = {}): RegionRequest {
  return { region: '05', requested: true, onAmpList: true, decision: 'granted', from: '2025-09-15', ...more };
}

export function depannageOf(more: Partial<DepannageRequest> = {}): DepannageRequest {
  return { requested: true, statesTraining: true, decision: 'granted', from: '2025-10-01', ...more };
}

/** Option 1, in Estrie, with all of it. */
export function regions(more: Partial<ResidentRequest> = {}): ResidentRequest {
  return { option: 'regions', resident: true, permit: true, regions: [regionOf()], ...more };
}

/** Option 2. */
export function both(more: Partial<ResidentRequest> = {}): ResidentRequest {
  return { ...regions(), option: 'regionsAndDepannage', depannage: depannageOf(), ...more };
}

/** Option 3. */
export function exclusive(more: Partial<ResidentRequest> = {}): ResidentRequest {
  return {
    option: 'exclusiveDepannage',
    resident: true,
    permit: true,
    derogation: { requested: true, decision: 'granted' },
    ...more,
  };
}

export function answersOf(request: ResidentRequest, law: Law = lawOn(AS_OF)): readonly Answer<ResidentReason>[] {
  return assessResident(request, law);
}

export function assess(request: ResidentRequest, law: Law = lawOn(AS_OF)): Verdict<ResidentReason> {
  return answersOf(request, law)[0]!.verdict;
}

/** The findings of a rule, `permit` of `mir.resident.permit`. */
export function findings(name: string, request: ResidentRequest, law: Law = lawOn(AS_OF)): readonly Verdict[] {
  return assess(request, law).because.filter(({ rule }) => rule === `mir.resident.${name}`);
}

export const fact = (path: string): Awaited => ({ kind: 'fact', path: `resident.${path}` });
export const decision = (authority: string): Awaited => ({ kind: 'decision', authority });
