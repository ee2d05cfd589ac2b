import type { LocalDate } from '../law/localDate.js';
import { type Answer, answer } from '../verdict/answer.js';
import { aText, type Law, textOf } from '../verdict/law.js';
import { notApplicable, undetermined } from '../verdict/verdict.js';
import type { Hub } from './input.js';
import { displayedShare, steps } from './parameters.js';
import { accessDepends, allDisplayed, configuringIsVoluntary, connectingShowsNothing } from './sources.js';

const RULE = 'orchestrateur.hub';

/** What patients see of a clinic's slots on the Orchestrateur. */
export type Visible = 'nothing' | 'slots' | 'notKnown';

export type HubReason =
  | {
      readonly code: 'orchestrateur.hub.shown';
      readonly stage: Hub['stage'];
      readonly patientsSee: Visible;
      /** Configuring is voluntary on that day: point 8.2 does not govern it. */
      readonly voluntary: boolean;
      readonly on: LocalDate;
    }
  | { readonly code: 'orchestrateur.hub.noTextInForce'; readonly on: LocalDate };

/**
 * What patients see. Connecting shows them nothing, nor does configuring until slots are displayed; what is displayed they see only
 * where the clinic's configuration and ministerial orientations open it.
 */
export function patientsSee(hub: Hub): Visible {
  if (hub.stage === null) return 'notKnown';
  if (hub.stage !== 'displayed' || hub.accessible === false) return 'nothing';
  return hub.accessible ? 'slots' : 'notKnown';
}

/**
 * « Se connecter ne veut pas dire configurer »: how far the clinic is, and what patients see of it. No duty bears on the stage
 * itself; the one to display is {@link assessDisplay}.
 *
 * @returns
 *   - `notApplicable`: whatever the stage, it breaches nothing by itself
 *   - `undetermined`: before anything describes the Orchestrateur
 *
 * @see seed 004, « L'orchestrateur (HUB), un engagement ? »
 */
export function assessHub(hub: Hub, law: Law): Answer<HubReason> {
  const { on } = law;
  if (textOf(steps, law) === undefined) {
    const reason = { code: 'orchestrateur.hub.noTextInForce', on } as const;
    return answer(undetermined(RULE, reason, aText(steps, law), { sources: [] }));
  }
  const voluntary = textOf(displayedShare, law) === undefined;
  const { stage } = hub;
  const reason = { code: 'orchestrateur.hub.shown', stage, patientsSee: patientsSee(hub), voluntary, on } as const;
  const sources = [
    stage === 'displayed' ? accessDepends : connectingShowsNothing,
    voluntary ? configuringIsVoluntary : allDisplayed,
  ];
  return answer(notApplicable(RULE, reason, { sources }));
}
