import type { LocalDate } from '../law/localDate.js';
import { all, awaitingAll } from '../verdict/combine.js';
import { met, notApplicable, notMet, type Settling, undetermined, type Verdict } from '../verdict/verdict.js';

const RULE = 'amp.overall';

export type OverallReason =
  | { readonly code: 'amp.overall.fulfilled'; readonly on: LocalDate }
  | {
      readonly code: 'amp.overall.notFulfilled';
      readonly on: LocalDate;
      /** The rules of which the conditions are not fulfilled. */
      readonly rules: readonly string[];
    }
  | { readonly code: 'amp.overall.nothingAsked'; readonly on: LocalDate }
  | { readonly code: 'amp.overall.open'; readonly on: LocalDate; readonly rules: readonly string[] };

/** The duties: what else is told informs, and weighs only where none of them was asked about. */
const DUTIES: ReadonlySet<string> = new Set(['amp.hours', 'amp.signOn']);

/** What was asked about, together. */
export function assessOverall(parts: readonly Verdict[], on: LocalDate): Verdict<OverallReason> {
  const duties = parts.filter(({ rule }) => DUTIES.has(rule));
  const weighed = duties.length > 0 ? duties : parts;
  const outcome = all(weighed.map((part) => part.outcome));
  const rules = [...new Set(weighed.filter((part) => part.outcome === outcome).map(({ rule }) => rule))];
  const ground = { sources: [], because: parts };
  if (outcome === 'notMet') return notMet(RULE, { code: 'amp.overall.notFulfilled', on, rules }, ground);
  if (outcome === 'met') return met(RULE, { code: 'amp.overall.fulfilled', on }, ground);
  if (outcome === 'undetermined') {
    // SAFETY: an open part awaits something.
    const awaiting = awaitingAll(weighed) as readonly [Settling, ...Settling[]];
    return undetermined(RULE, { code: 'amp.overall.open', on, rules }, awaiting, ground);
  }
  return notApplicable(RULE, { code: 'amp.overall.nothingAsked', on }, ground);
}
