import type { LocalDate } from '../law/localDate.js';
import { type Answer, answer } from '../verdict/answer.js';
import { applied } from '../verdict/applied.js';
import { aText, type Law, textOf } from '../verdict/law.js';
import { type Awaited, met, notMet, type Settling, undetermined } from '../verdict/verdict.js';
import { MINUTES_IN_AN_HOUR } from './limits.js';
import { weeklyHours } from './parameters.js';
import { framework2015 } from './sources.js';

const RULE = 'orchestrateur.weeklyHours';
/** The hours of small GMFs: a table that exists and could not be read. */
const REDUCED = 'orchestrateur.reducedHours';

export type WeeklyHoursReason =
  | { readonly code: 'orchestrateur.weeklyHours.reached'; readonly minutes: number; readonly minimum: number }
  | {
      readonly code: 'orchestrateur.weeklyHours.below';
      readonly minutes: number;
      /** In minutes, as all here. */
      readonly minimum: number;
      readonly missing: number;
    }
  | {
      readonly code: 'orchestrateur.weeklyHours.open';
      readonly minutes: number | null;
      readonly minimum: number;
      /** Granted reduced hours, of which the values were not found. */
      readonly reduced: boolean | null;
    }
  | { readonly code: 'orchestrateur.weeklyHours.noTextInForce'; readonly on: LocalDate };

/**
 * 68 heures par semaine: what a GMF undertakes to offer, at the least. In whole minutes. Small GMFs may be granted fewer; how many was not
 * found, nor how the hours are spread over evenings, weekends and holidays.
 *
 * @returns
 *   - `met`: the minimum is reached, whether or not reduced hours are granted
 *   - `notMet`: below it, and no reduced hours are
 *   - `undetermined`: a fact is missing, or the text on reduced hours
 *
 * @see Le Médecin du Québec, May 2025
 */
export function assessWeeklyHours(
  minutes: number | null,
  reduced: boolean | null,
  law: Law,
): Answer<WeeklyHoursReason> {
  const version = textOf(weeklyHours, law);
  if (version === undefined) {
    const reason = { code: 'orchestrateur.weeklyHours.noTextInForce', on: law.on } as const;
    return answer(undetermined(RULE, reason, aText(weeklyHours, law), { sources: [] }));
  }
  const minimum = version.value * MINUTES_IN_AN_HOUR;
  const sources = [version.source];
  const parameters = [applied(weeklyHours.id, weeklyHours.unit, String(version.value), version)];
  // Not known, they may be none.
  const atLeast = minutes ?? 0;
  if (atLeast >= minimum) {
    const reason = { code: 'orchestrateur.weeklyHours.reached', minutes: atLeast, minimum } as const;
    return answer(met(RULE, reason, { sources }), parameters);
  }
  if (minutes !== null && reduced === false) {
    const missing = minimum - minutes;
    const reason = { code: 'orchestrateur.weeklyHours.below', minutes, minimum, missing } as const;
    return answer(notMet(RULE, reason, { sources }), parameters);
  }
  const awaited: readonly Awaited[] = [
    ...(minutes === null ? [{ kind: 'fact', path: 'programme.weeklyMinutes' } as const] : []),
    ...(reduced === null ? [{ kind: 'fact', path: 'programme.reducedHours' } as const] : []),
    ...(reduced === false ? [] : [{ kind: 'text', parameter: REDUCED, on: law.on } as const]),
  ];
  const reason = { code: 'orchestrateur.weeklyHours.open', minutes, minimum, reduced } as const;
  // SAFETY: without reduced hours, it is the minutes that are missing.
  const awaiting = [awaited as unknown as Settling] as const;
  return answer(undetermined(RULE, reason, awaiting, { sources: [...sources, framework2015] }), parameters);
}
