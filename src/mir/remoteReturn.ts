import type { History } from '../law/history.js';
import type { LocalDate } from '../law/localDate.js';
import { type Answer, answer } from '../verdict/answer.js';
import { applied } from '../verdict/applied.js';
import { all, awaitingAll } from '../verdict/combine.js';
import { ask } from '../verdict/conditions.js';
import { aText, everySource, type Law, textOf } from '../verdict/law.js';
import { met, notMet, type Settling, undetermined, type Verdict } from '../verdict/verdict.js';
import type { RemoteReturn } from './facts.js';
import { remoteChoices, remoteEffect, remoteNotice, remoteUndertaking } from './parameters.remote.js';
import { published } from './published.js';
import { assessRemotePractice, type RemotePracticeReason } from './remotePractice.js';

const RULE = 'mir.remoteReturn';

/** What is asked beside the practice. `lastAttested` is set where newer pages do not say it again. */
type ConditionRule = 'mir.remoteReturn.notice' | 'mir.remoteReturn.undertaking';
type FindingOf<R extends ConditionRule> = R extends ConditionRule
  ?
      | { readonly code: `${R}.holds`; readonly lastAttested: LocalDate | null }
      | { readonly code: `${R}.fails`; readonly lastAttested: LocalDate | null }
      | { readonly code: `${R}.open`; readonly lastAttested: LocalDate | null }
      | { readonly code: `${R}.noTextInForce`; readonly on: LocalDate }
  : never;
type ConditionReason = FindingOf<ConditionRule>;

export type RemoteReturnReason =
  | RemotePracticeReason
  | ConditionReason
  | {
      readonly code: 'mir.remoteReturn.cannotBeRefused';
      /** Sub-territories offered at least when the PREM is full; `null` where no text known gives it. */
      readonly choices: number | null;
    }
  | { readonly code: 'mir.remoteReturn.notFulfilled'; readonly rules: readonly string[] }
  | { readonly code: 'mir.remoteReturn.open'; readonly rules: readonly string[] };

/**
 * Retour de région éloignée: a physician who practised in the territories of annexe XII for at least three years without a long interruption, who
 * holds a notice of one of those regions and undertakes to make a sub-territory the principal practice, cannot be refused a notice elsewhere.
 *
 * @returns
 *   - `met`: each condition holds: no refusal, even when the PREM is full; then at least so many sub-territories are offered
 *   - `notMet`: `rules` do not: the application is an ordinary one
 *   - `undetermined`: one hangs on a fact, a text or a reading
 *
 * @see FMOQ, PREM et retour de région après 3 ans (2023); FMOQ, Retour de région éloignée après 3 ans; FMRQ, Returning from Remote Regions
 */
export function assessRemoteReturn(one: RemoteReturn, law: Law): readonly Answer<RemoteReturnReason>[] {
  const parts: readonly Answer<RemotePracticeReason | ConditionReason>[] = [
    assessRemotePractice(one.practice, law),
    assessCondition('mir.remoteReturn.notice', remoteNotice, 'holdsNotice', one.holdsNotice, law),
    assessCondition(
      'mir.remoteReturn.undertaking',
      remoteUndertaking,
      'undertakesPractice',
      one.undertakesPractice,
      law,
    ),
  ];
  const whole = together(
    parts.map(({ verdict }) => verdict),
    law,
  );
  const choices = whole.outcome === 'met' ? textOf(remoteChoices, law) : undefined;
  return [
    answer(
      whole,
      [
        ...parts.flatMap(({ parameters }) => parameters),
        ...(choices === undefined
          ? []
          : [applied(remoteChoices.id, remoteChoices.unit, String(choices.value), choices)]),
      ],
      parts.flatMap(({ readings }) => readings),
    ),
  ];
}

function together(
  because: readonly Verdict<RemotePracticeReason | ConditionReason>[],
  law: Law,
): Verdict<RemoteReturnReason> {
  const outcome = all(because.map((part) => part.outcome));
  const rules = because.filter((part) => part.outcome === outcome).map(({ rule }) => rule);
  if (outcome === 'notMet') {
    return notMet(RULE, { code: 'mir.remoteReturn.notFulfilled', rules }, { sources: [], because });
  }
  if (outcome === 'undetermined') {
    // SAFETY: an open condition awaits something.
    const awaiting = awaitingAll(because) as readonly [Settling, ...Settling[]];
    return undetermined(RULE, { code: 'mir.remoteReturn.open', rules }, awaiting, { sources: [], because });
  }
  const [effect, choices] = [textOf(remoteEffect, law), textOf(remoteChoices, law)];
  const texts = [effect, choices].flatMap((version) => (version === undefined ? [] : everySource(version)));
  const reason = { code: 'mir.remoteReturn.cannotBeRefused', choices: choices?.value ?? null } as const;
  return met(RULE, reason, { sources: published(texts, law), because });
}

function assessCondition(
  rule: ConditionRule,
  text: History<string>,
  field: 'holdsNotice' | 'undertakesPractice',
  value: boolean | null,
  law: Law,
): Answer<ConditionReason> {
  const version = textOf(text, law);
  if (version === undefined) {
    const reason = { code: `${rule}.noTextInForce`, on: law.on } as const;
    return answer(undetermined(rule, reason, aText(text, law), { sources: [] }));
  }
  const lastAttested = version.lastAttested ?? null;
  const ground = { sources: published(everySource(version), law) };
  const question = {
    facts: { [field]: { path: `remoteReturn.${field}`, value } },
    readings: [],
    conditions: { holds: (known: Readonly<Record<string, boolean>>) => known[field] === true },
  };
  const { verdict } = ask(question, law.pinned, {
    holds: () => met<ConditionReason>(rule, { code: `${rule}.holds`, lastAttested }, ground),
    fails: () => notMet<ConditionReason>(rule, { code: `${rule}.fails`, lastAttested }, ground),
    open: (awaiting) => undetermined<ConditionReason>(rule, { code: `${rule}.open`, lastAttested }, awaiting, ground),
  });
  return answer(verdict);
}
