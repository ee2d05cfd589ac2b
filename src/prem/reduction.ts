import { inForce } from '../law/history.js';
import type { Period } from '../law/period.js';
import { percentOfDollars } from '../law/quantity.js';
import { type Answer, answer } from '../verdict/answer.js';
import { applied } from '../verdict/applied.js';
import { met, notMet, type Settling, undetermined } from '../verdict/verdict.js';
import type { Law } from './law.js';
import { reductionRate } from './parameters.js';
import { exposure } from './sources.js';
import type { YearOutcome } from './year.js';

const RULE = 'prem.reduction';
const CAPPED_REGION = 'prem.capitaleNationale';

/** What 30 % of the remuneration given would be. Nothing read says to what period the reduction applies. */
export interface Illustration {
  readonly remuneration: string;
  readonly reduction: string;
  readonly evidence: 'inferred';
  readonly confidence: 'low';
}

export type ReductionReason =
  | ({ readonly code: 'prem.reduction.notExposed' } & Period)
  | ({
      readonly code: 'prem.reduction.exposed';
      /** Per cent of all remuneration; null when no rate is encoded for the period. */
      readonly rate: number | null;
      /** The rules not respected. */
      readonly rules: readonly string[];
      /** Those of them of which no page read says that a breach exposes to it: that they do is inferred. */
      readonly inferredFor: readonly string[];
      readonly illustration: Illustration | null;
    } & Period)
  | ({
      readonly code: 'prem.reduction.open';
      readonly rate: number | null;
      readonly rules: readonly string[];
    } & Period);

/**
 * Exposition à la réduction de 30 %: what a breach of either duty exposes to. A risk, never a certain loss: the joint
 * committee may accept explanations, and the period it would apply to is not stated.
 *
 * @param year - what the duties of the year come to
 * @param remuneration - dollars to illustrate with; the illustration is ours, and says so
 * @returns
 *   - `met`: nothing exposes the physician
 *   - `notMet`: exposed, by the rules named
 *   - `undetermined`: a duty is
 *
 * @see FMOQ, suivi des ententes PREM; docs/interpretations.md
 */
export function assessReduction(
  period: Period,
  { outcome, rules, awaiting }: YearOutcome,
  remuneration: string | undefined,
  law: Law,
): Answer<ReductionReason> {
  const version = inForce(reductionRate, period.from, law.knownAt);
  const rate = version?.value ?? null;
  const ground = { sources: version === undefined ? [exposure] : [exposure, version.source] };
  const parameters =
    version === undefined ? [] : [applied(reductionRate.id, reductionRate.unit, String(version.value), version)];

  if (outcome === 'notMet') {
    const inferredFor = rules.filter((rule) => rule === CAPPED_REGION);
    const illustration = remuneration === undefined || rate === null ? null : illustrate(remuneration, rate);
    const figures = { rate, rules, inferredFor, illustration, ...period };
    return answer(notMet(RULE, { code: 'prem.reduction.exposed', ...figures }, ground), parameters);
  }
  if (outcome === 'undetermined') {
    // SAFETY: an undetermined year awaits something.
    const sets = awaiting as readonly [Settling, ...Settling[]];
    const reason = { code: 'prem.reduction.open', rate, rules, ...period } as const;
    return answer(undetermined(RULE, reason, sets, ground), parameters);
  }
  return answer(met(RULE, { code: 'prem.reduction.notExposed', ...period }, ground), parameters);
}

function illustrate(remuneration: string, rate: number): Illustration {
  return { remuneration, reduction: percentOfDollars(remuneration, rate), evidence: 'inferred', confidence: 'low' };
}
