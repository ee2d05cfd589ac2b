import type { LocalDate } from '../law/localDate.js';
import { type Answer, answer } from '../verdict/answer.js';
import { ask, type Saying } from '../verdict/conditions.js';
import { aText, type Law, textOf } from '../verdict/law.js';
import { met, notMet, undetermined } from '../verdict/verdict.js';
import type { Supplements } from './input.js';
import { supplementsForm } from './parameters.js';
import { adhesionBefore4486 } from './readings.js';
import { populationOffer } from './sources.js';

const RULE = 'orchestrateur.supplements';

export type SupplementsReason =
  | { readonly code: 'orchestrateur.supplements.opened'; readonly form: string }
  | {
      readonly code: 'orchestrateur.supplements.notOpened';
      readonly form: string;
      readonly missing: readonly ('form4486' | 'takesPart' | 'gmfAdhered')[];
    }
  | { readonly code: 'orchestrateur.supplements.open'; readonly form: string }
  | { readonly code: 'orchestrateur.supplements.noTextInForce'; readonly on: LocalDate };

/**
 * Supplements of lettre d'entente 269: the personal form 4486 filed, and taking part in the population walk-in offer (consultation sans
 * rendez-vous populationnel) on the Orchestrateur. One without the other opens nothing. Amounts and eligible services were not found.
 *
 * @returns
 *   - `met`: the right is opened
 *   - `notMet`: `missing` do not hold
 *   - `undetermined`: a fact or a reading is missing; or no text covers the day: before 2020-02-28, or after 2022
 *
 * @see seed 004; docs/interpretations.md
 */
export function assessSupplements(
  { form4486 }: Supplements,
  gmfAdhered: boolean | null,
  takesPart: boolean | null,
  law: Law,
): Answer<SupplementsReason> {
  const version = textOf(supplementsForm, law);
  if (version === undefined) {
    const reason = { code: 'orchestrateur.supplements.noTextInForce', on: law.on } as const;
    return answer(undetermined(RULE, reason, aText(supplementsForm, law), { sources: [] }));
  }
  const form = version.value;
  const ground = { sources: [version.source, populationOffer] };
  const say: Saying<SupplementsReason, 'form4486' | 'takesPart' | 'gmfAdhered'> = {
    holds: () => met(RULE, { code: 'orchestrateur.supplements.opened', form }, ground),
    fails: (missing) => notMet(RULE, { code: 'orchestrateur.supplements.notOpened', form, missing }, ground),
    open: (awaiting) => undetermined(RULE, { code: 'orchestrateur.supplements.open', form }, awaiting, ground),
  };
  const { verdict, effects } = ask(
    {
      facts: {
        form4486: { path: 'supplements.form4486', value: form4486 },
        takesPart: { path: 'takesPart', value: takesPart },
        gmfAdhered: { path: 'gmfAdhered', value: gmfAdhered },
      },
      readings: [adhesionBefore4486],
      conditions: {
        form4486: (known) => known.form4486,
        takesPart: (known) => known.takesPart,
        gmfAdhered: (known, choice) => known.gmfAdhered || choice[adhesionBefore4486.id] === 'notRequired',
      },
    },
    law.pinned,
    say,
  );
  return answer(verdict, [], effects);
}
