import { dayIn } from '../law/calendar.js';
import type { LocalDate } from '../law/localDate.js';
import { type Answer, answer } from '../verdict/answer.js';
import { applied } from '../verdict/applied.js';
import { ask, type Saying } from '../verdict/conditions.js';
import { aText, type Law, textOf } from '../verdict/law.js';
import { met, notMet, undetermined } from '../verdict/verdict.js';
import type { Webinar } from './input.js';
import { type WebinarDays, webinarDays } from './parameters.js';
import { laterSession, registration, whoBills } from './readings.js';
import { gmfForm } from './sources.js';

const RULE = 'orchestrateur.changeForfait';

export type ChangeForfaitReason =
  | { readonly code: 'orchestrateur.changeForfait.opened' }
  | {
      readonly code: 'orchestrateur.changeForfait.notOpened';
      readonly missing: readonly ('registered' | 'attended' | 'mayBill')[];
    }
  | { readonly code: 'orchestrateur.changeForfait.open' }
  | { readonly code: 'orchestrateur.changeForfait.noTextInForce'; readonly on: LocalDate };

/**
 * Forfait de gestion du changement: registered, and attended the training webinar of late August or early September 2021. Amount, number,
 * billing code and deadline were not found: `met` says that the right was opened, not that it may still be billed.
 *
 * @param gmfAdhered - the GMF filed its adhesion form
 * @returns
 *   - `met`: both conditions hold
 *   - `notMet`: `missing` do not
 *   - `undetermined`: a fact is missing, the texts are silent on what the answer hangs on, or the day is before the webinar
 *
 * @see seed 004; RAMQ, infolettre 075, 1.2; docs/interpretations.md
 */
export function assessChangeForfait(
  webinar: Webinar,
  gmfAdhered: boolean | null,
  law: Law,
): Answer<ChangeForfaitReason> {
  const version = textOf(webinarDays, law);
  if (version === undefined) {
    const reason = { code: 'orchestrateur.changeForfait.noTextInForce', on: law.on } as const;
    return answer(undetermined(RULE, reason, aText(webinarDays, law), { sources: [] }));
  }
  const ground = { sources: [version.source, gmfForm] };
  const { attended, later } = attendance(webinar, version.value);
  const say: Saying<ChangeForfaitReason, 'registered' | 'attended' | 'mayBill'> = {
    holds: () => met(RULE, { code: 'orchestrateur.changeForfait.opened' }, ground),
    fails: (missing) => notMet(RULE, { code: 'orchestrateur.changeForfait.notOpened', missing }, ground),
    open: (awaiting) => undetermined(RULE, { code: 'orchestrateur.changeForfait.open' }, awaiting, ground),
  };
  const { verdict, effects } = ask(
    {
      facts: {
        gmfAdhered: { path: 'gmfAdhered', value: gmfAdhered },
        registered: { path: 'webinar.registered', value: webinar.registered },
        attended: { path: 'webinar.attended', value: attended },
        later: { path: 'webinar.recording', value: later },
        lead: { path: 'webinar.lead', value: webinar.lead },
      },
      readings: [registration, laterSession, whoBills],
      conditions: {
        registered: (known, choice) =>
          choice[registration.id] === 'gmfAdhesion' ? known.gmfAdhered : known.registered,
        attended: (known, choice) => known.attended || (known.later && choice[laterSession.id] === 'qualifies'),
        mayBill: (known, choice) => known.lead || choice[whoBills.id] === 'eachPhysician',
      },
    },
    law.pinned,
    say,
  );
  const { from, to } = version.value;
  const isDayUsed = (webinar.attendedOn ?? null) !== null;
  const parameters = isDayUsed ? [applied(webinarDays.id, webinarDays.unit, `${from}/${to}`, version)] : [];
  return answer(verdict, parameters, effects);
}

/** Whether the webinar itself was attended, and whether a recording or a later session was. */
function attendance({ attended, attendedOn, recording = false }: Webinar, { year, from, to }: WebinarDays) {
  const first = dayIn(year, from);
  // A day that is not known may be one of them.
  const day = attendedOn ?? first;
  const isBefore = day < first;
  const isAfter = day > dayIn(year, to);
  return {
    attended: attended ?? (isBefore || isAfter ? false : null),
    later: isAfter || recording,
  };
}
