import type { LocalDate } from '../law/localDate.js';
import { type Answer, answer } from '../verdict/answer.js';
import { ask, type Saying } from '../verdict/conditions.js';
import { aText, type Law, textOf, textToCome } from '../verdict/law.js';
import { met, notApplicable, notMet, undetermined } from '../verdict/verdict.js';
import type { Arrangements } from './input.js';
import { arrangementsDuty } from './parameters.js';
import { stayingOut } from './sources.js';

const RULE = 'orchestrateur.arrangements';

export type ArrangementsReason =
  | { readonly code: 'orchestrateur.arrangements.settled' }
  | { readonly code: 'orchestrateur.arrangements.due' }
  | { readonly code: 'orchestrateur.arrangements.open' }
  | { readonly code: 'orchestrateur.arrangements.takesPart' }
  | { readonly code: 'orchestrateur.arrangements.gmfNotAdhered' }
  | { readonly code: 'orchestrateur.arrangements.notYet'; readonly on: LocalDate; readonly from: LocalDate }
  | { readonly code: 'orchestrateur.arrangements.noTextInForce'; readonly on: LocalDate };

/**
 * Aménagements avec le groupe: from April 2022, a physician who stays out of the walk-in offer while the GMF has adhered settles the necessary
 * arrangements with the group. No form, deadline or sanction was found.
 *
 * | GMF adhered | takes part | arrangements settled | answer |
 * |---|---|---|---|
 * | no | · | · | `notApplicable` |
 * | · | yes | · | `notApplicable` |
 * | yes | no | yes | `met` |
 * | yes | no | no | `notMet` |
 *
 * `undetermined` where what is not known may make a breach; `notApplicable` before April 2022.
 *
 * @see seed 004
 */
export function assessArrangements(
  { settled }: Arrangements,
  gmfAdhered: boolean | null,
  takesPart: boolean | null,
  law: Law,
): Answer<ArrangementsReason> {
  const { on } = law;
  const version = textOf(arrangementsDuty, law);
  if (version === undefined) {
    const later = textToCome(arrangementsDuty, law);
    if (later !== undefined) {
      const reason = { code: 'orchestrateur.arrangements.notYet', on, from: later.from } as const;
      return answer(notApplicable(RULE, reason, { sources: [later.source] }));
    }
    const reason = { code: 'orchestrateur.arrangements.noTextInForce', on } as const;
    return answer(undetermined(RULE, reason, aText(arrangementsDuty, law), { sources: [] }));
  }
  const ground = { sources: [version.source, stayingOut] };
  const say: Saying<ArrangementsReason, 'noBreach'> = {
    holds: () => {
      if (gmfAdhered === false) {
        return notApplicable(RULE, { code: 'orchestrateur.arrangements.gmfNotAdhered' }, ground);
      }
      if (takesPart === true) {
        return notApplicable(RULE, { code: 'orchestrateur.arrangements.takesPart' }, ground);
      }
      return met(RULE, { code: 'orchestrateur.arrangements.settled' }, ground);
    },
    fails: () => notMet(RULE, { code: 'orchestrateur.arrangements.due' }, ground),
    open: (awaiting) => undetermined(RULE, { code: 'orchestrateur.arrangements.open' }, awaiting, ground),
  };
  const { verdict } = ask(
    {
      facts: {
        gmfAdhered: { path: 'gmfAdhered', value: gmfAdhered },
        takesPart: { path: 'takesPart', value: takesPart },
        settled: { path: 'arrangements.settled', value: settled },
      },
      readings: [],
      conditions: { noBreach: (known) => !known.gmfAdhered || known.takesPart || known.settled },
    },
    law.pinned,
    say,
  );
  return answer(verdict);
}
