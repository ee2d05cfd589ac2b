import type { LocalDate } from '../law/localDate.js';
import { exact, marginOverPercent } from '../law/quantity.js';
import { type Answer, answer } from '../verdict/answer.js';
import { applied } from '../verdict/applied.js';
import { aText, type Law, textOf, textToCome } from '../verdict/law.js';
import { type Awaited, met, notApplicable, notMet, type Settling, undetermined } from '../verdict/verdict.js';
import { type Hub, isNothingDisplayed, type MissionSlots } from './input.js';
import { displayedShare } from './parameters.js';
import { accessDepends } from './sources.js';

const RULE = 'orchestrateur.display';

export type DisplayReason =
  | { readonly code: 'orchestrateur.display.all'; readonly mission: number; readonly displayed: number }
  | {
      readonly code: 'orchestrateur.display.missing';
      readonly mission: number;
      readonly displayed: number;
      /** Slots of the two missions that are not displayed. */
      readonly missing: number;
    }
  | {
      readonly code: 'orchestrateur.display.open';
      readonly mission: number | null;
      /** Displayed, at the least and at the most; `null` where nothing bounds it. */
      readonly atLeast: number;
      readonly atMost: number | null;
    }
  | { readonly code: 'orchestrateur.display.noMissionSlot' }
  | { readonly code: 'orchestrateur.display.notYet'; readonly on: LocalDate; readonly from: LocalDate }
  | { readonly code: 'orchestrateur.display.noTextInForce'; readonly on: LocalDate };

/**
 * Point 8.2 of the GMF and GMF-AR programmes: from April 2022, all slots of the GMF mission and of the AR mission are displayed on the
 * Orchestrateur. Displayed, not accessible to patients; slots outside the two missions are not covered. What follows a breach was not found.
 *
 * @param hub - a stage before display says that none is displayed
 * @returns
 *   - `met`: every slot of the missions is displayed
 *   - `notMet`: `missing` are not
 *   - `notApplicable`: before April 2022, or no slot of either mission
 *   - `undetermined`: a count is missing
 *
 * @see seed 004
 */
export function assessDisplay(slots: MissionSlots | undefined, hub: Hub | undefined, law: Law): Answer<DisplayReason> {
  const { on } = law;
  const version = textOf(displayedShare, law);
  if (version === undefined) {
    const later = textToCome(displayedShare, law);
    if (later !== undefined) {
      const reason = { code: 'orchestrateur.display.notYet', on, from: later.from } as const;
      return answer(notApplicable(RULE, reason, { sources: [later.source] }));
    }
    const reason = { code: 'orchestrateur.display.noTextInForce', on } as const;
    return answer(undetermined(RULE, reason, aText(displayedShare, law), { sources: [] }));
  }
  const ground = { sources: [version.source, accessDepends] };
  const parameters = [applied(displayedShare.id, displayedShare.unit, String(version.value), version)];
  const mission = slots?.mission ?? null;
  const displayed = isNothingDisplayed(hub) ? 0 : (slots?.displayed ?? null);
  if (mission === 0) {
    return answer(notApplicable(RULE, { code: 'orchestrateur.display.noMissionSlot' }, ground), parameters);
  }
  if (mission !== null && displayed !== null) {
    if (marginOverPercent(exact(displayed), exact(mission), version.value).n >= 0n) {
      return answer(met(RULE, { code: 'orchestrateur.display.all', mission, displayed }, ground), parameters);
    }
    const missing = mission - displayed;
    const reason = { code: 'orchestrateur.display.missing', mission, displayed, missing } as const;
    return answer(notMet(RULE, reason, ground), parameters);
  }
  const facts: readonly Awaited[] = [
    ...(mission === null ? [{ kind: 'fact', path: 'mission.mission' } as const] : []),
    ...(displayed === null ? [{ kind: 'fact', path: 'mission.displayed' } as const] : []),
  ];
  const reason = {
    code: 'orchestrateur.display.open',
    mission,
    atLeast: displayed ?? 0,
    atMost: displayed ?? mission,
  } as const;
  // SAFETY: one of the two is missing.
  return answer(undetermined(RULE, reason, [facts as unknown as Settling], ground), parameters);
}
