import type { LocalDate } from '../law/localDate.js';
import { all, awaitingAll } from '../verdict/combine.js';
import { met, notApplicable, notMet, type Settling, undetermined, type Verdict } from '../verdict/verdict.js';

const RULE = 'mir.overall';

export type OverallReason =
  | { readonly code: 'mir.overall.fulfilled'; readonly on: LocalDate }
  | {
      readonly code: 'mir.overall.notFulfilled';
      readonly on: LocalDate;
      /** The rules of which the conditions are not fulfilled. */
      readonly rules: readonly string[];
    }
  | { readonly code: 'mir.overall.told'; readonly on: LocalDate }
  | { readonly code: 'mir.overall.nothingAsked'; readonly on: LocalDate }
  | { readonly code: 'mir.overall.open'; readonly on: LocalDate; readonly rules: readonly string[] };

/** What informs and is no duty: a nouveau facturant breaches nothing. */
const INFORMATION: ReadonlySet<string> = new Set([
  'mir.timeline',
  'mir.status',
  'mir.statusAtFiling',
  'mir.residentAmp',
  'mir.residentDays',
  'mir.residentStatus',
]);

/** What was asked about, together. What informs is told or not, and weighs only where nothing else was asked. */
export function assessOverall(parts: readonly Verdict[], on: LocalDate): Verdict<OverallReason> {
  const duties = parts.filter(({ rule }) => !INFORMATION.has(rule));
  const weighed = duties.length > 0 ? duties : parts.filter((part) => part.outcome === 'undetermined');
  const outcome = all(weighed.map((part) => part.outcome));
  const rules = [...new Set(weighed.filter((part) => part.outcome === outcome).map(({ rule }) => rule))];
  const ground = { sources: [], because: parts };
  if (weighed.length === 0) return met(RULE, { code: 'mir.overall.told', on }, ground);
  if (outcome === 'notMet') return notMet(RULE, { code: 'mir.overall.notFulfilled', on, rules }, ground);
  if (outcome === 'met') return met(RULE, { code: 'mir.overall.fulfilled', on }, ground);
  if (outcome === 'undetermined') {
    // SAFETY: an open part awaits something.
    const awaiting = awaitingAll(weighed) as readonly [Settling, ...Settling[]];
    return undetermined(RULE, { code: 'mir.overall.open', on, rules }, awaiting, ground);
  }
  return notApplicable(RULE, { code: 'mir.overall.nothingAsked', on }, ground);
}
