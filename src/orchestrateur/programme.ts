import type { LocalDate } from '../law/localDate.js';
import { type Answer, answer } from '../verdict/answer.js';
import { aText, everySource, type Law, textOf } from '../verdict/law.js';
import { notApplicable, undetermined } from '../verdict/verdict.js';
import { programmeDuties } from './parameters.js';

const RULE = 'orchestrateur.programme';

export type ProgrammeReason =
  | { readonly code: 'orchestrateur.programme.noQuota' }
  | { readonly code: 'orchestrateur.programme.noNewDuty'; readonly until: LocalDate | null }
  | { readonly code: 'orchestrateur.programme.noTextInForce'; readonly on: LocalDate };

/**
 * What the GMF programme does not ask: since 2021, no quota of slots for patients without a family doctor (clientèle orpheline); from 2026, no new
 * duty until 2031-03-31. Levels, penalties, the share of slots for the GAP and the volumes of GMF-AR were not found, and are not encoded.
 *
 * @returns
 *   - `notApplicable`: the programme in force on that day asks none
 *   - `undetermined`: no text covers the day
 *
 * @see Le Médecin du Québec, July 2021 and January 2026
 */
export function assessProgramme(law: Law): Answer<ProgrammeReason> {
  const version = textOf(programmeDuties, law);
  if (version === undefined) {
    const reason = { code: 'orchestrateur.programme.noTextInForce', on: law.on } as const;
    return answer(undetermined(RULE, reason, aText(programmeDuties, law), { sources: [] }));
  }
  const ground = { sources: everySource(version) };
  if (version.value === 'noQuota') {
    return answer(notApplicable(RULE, { code: 'orchestrateur.programme.noQuota' }, ground));
  }
  const reason = { code: 'orchestrateur.programme.noNewDuty', until: version.to ?? null } as const;
  return answer(notApplicable(RULE, reason, ground));
}

/** Whether a programme that we read governs the day. */
export function isProgrammeKnown(law: Law): boolean {
  return textOf(programmeDuties, law) !== undefined;
}
