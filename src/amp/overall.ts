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
  /** Information alone was asked for. */
  | { readonly code: 'amp.overall.told'; readonly on: LocalDate }
  | { readonly code: 'amp.overall.nothingAsked'; readonly on: LocalDate }
  | { readonly code: 'amp.overall.open'; readonly on: LocalDate; readonly rules: readonly string[] };

/** The duties. */
const DUTIES: ReadonlySet<string> = new Set(['amp.hours', 'amp.signOn']);
/** What may be asked for: it weighs where no duty was asked about. */
const REQUESTS: ReadonlySet<string> = new Set(['amp.modification', 'amp.mu3']);

/** What was asked about, together. The rest informs: it is told or not, and weighs only where nothing else was asked. */
export function assessOverall(parts: readonly Verdict[], on: LocalDate): Verdict<OverallReason> {
  const [duties, requests] = [DUTIES, REQUESTS].map((rules) => parts.filter(({ rule }) => rules.has(rule)));
  const asked = duties?.length ? duties : (requests ?? []);
  const weighed = asked.length > 0 ? asked : parts.filter((part) => part.outcome === 'undetermined');
  const outcome = all(weighed.map((part) => part.outcome));
  const rules = [...new Set(weighed.filter((part) => part.outcome === outcome).map(({ rule }) => rule))];
  const ground = { sources: [], because: parts };
  if (weighed.length === 0) return met(RULE, { code: 'amp.overall.told', on }, ground);
  if (outcome === 'notMet') return notMet(RULE, { code: 'amp.overall.notFulfilled', on, rules }, ground);
  if (outcome === 'met') return met(RULE, { code: 'amp.overall.fulfilled', on }, ground);
  if (outcome === 'undetermined') {
    // SAFETY: an open part awaits something.
    const awaiting = awaitingAll(weighed) as readonly [Settling, ...Settling[]];
    return undetermined(RULE, { code: 'amp.overall.open', on, rules }, awaiting, ground);
  }
  return notApplicable(RULE, { code: 'amp.overall.nothingAsked', on }, ground);
}
