import type { LocalDate } from '../law/localDate.js';
import { all, awaitingAll } from '../verdict/combine.js';
import { met, notApplicable, notMet, type Settling, undetermined, type Verdict } from '../verdict/verdict.js';

const RULE = 'orchestrateur.overall';

export type OverallReason =
  | { readonly code: 'orchestrateur.overall.fulfilled'; readonly on: LocalDate }
  | {
      readonly code: 'orchestrateur.overall.notFulfilled';
      readonly on: LocalDate;
      /** The rules of which the conditions are not fulfilled. */
      readonly rules: readonly string[];
    }
  | { readonly code: 'orchestrateur.overall.nothingAsked'; readonly on: LocalDate }
  | { readonly code: 'orchestrateur.overall.open'; readonly on: LocalDate; readonly rules: readonly string[] };

/**
 * What was asked about, together: duties respected, rights opened. It is not one duty: a forfait that was not earned is not a breach, and `rules` says
 * what it is about.
 */
export function assessOverall(parts: readonly Verdict[], on: LocalDate): Verdict {
  const outcome = all(parts.map((part) => part.outcome));
  const rules = parts.filter((part) => part.outcome === outcome).map(({ rule }) => rule);
  const ground = { sources: [], because: parts };
  if (outcome === 'notMet') return notMet(RULE, { code: 'orchestrateur.overall.notFulfilled', on, rules }, ground);
  if (outcome === 'met') return met(RULE, { code: 'orchestrateur.overall.fulfilled', on }, ground);
  if (outcome === 'undetermined') {
    // SAFETY: an open part awaits something.
    const awaiting = awaitingAll(parts) as readonly [Settling, ...Settling[]];
    return undetermined(RULE, { code: 'orchestrateur.overall.open', on, rules }, awaiting, ground);
  }
  return notApplicable(RULE, { code: 'orchestrateur.overall.nothingAsked', on }, ground);
}
