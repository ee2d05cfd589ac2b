import { inForce } from '../law/history.js';
import type { Period } from '../law/period.js';
import { percentOfDollars } from '../law/quantity.js';
import { all, awaitingAll } from '../verdict/combine.js';
import { met, notMet, type Settling, undetermined, type Verdict } from '../verdict/verdict.js';
import { type Answer, answer } from './answer.js';
import { applied } from './applied.js';
import type { Law } from './law.js';
import { reductionRate } from './parameters.js';

const RULE = 'prem.reduction';

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
 * @param duties - the verdicts on the duties of the year
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
  duties: readonly Verdict[],
  remuneration: string | undefined,
  law: Law,
): Answer<ReductionReason> {
  const outcome = all(duties.map((duty) => duty.outcome));
  const rate = inForce(reductionRate, period.from, law.knownAt);
  const sources = rate === undefined ? [] : [rate.source];
  const parameters =
    rate === undefined ? [] : [applied(reductionRate.id, reductionRate.unit, String(rate.value), rate)];
  const named = (wanted: Verdict['outcome']) => [
    ...new Set(duties.filter((duty) => duty.outcome === wanted).map(({ rule }) => rule)),
  ];

  if (outcome === 'notMet') {
    const illustration = remuneration === undefined || rate === undefined ? null : illustrate(remuneration, rate.value);
    const figures = { rate: rate?.value ?? null, rules: named('notMet'), illustration, ...period };
    return answer(notMet(RULE, { code: 'prem.reduction.exposed', ...figures }, { sources }), parameters);
  }
  if (outcome === 'undetermined') {
    const figures = { rate: rate?.value ?? null, rules: named('undetermined'), ...period };
    // SAFETY: an undetermined duty awaits something.
    const awaiting = awaitingAll(duties) as readonly [Settling, ...Settling[]];
    return answer(undetermined(RULE, { code: 'prem.reduction.open', ...figures }, awaiting, { sources }), parameters);
  }
  return answer(met(RULE, { code: 'prem.reduction.notExposed', ...period }, { sources }), parameters);
}

function illustrate(remuneration: string, rate: number): Illustration {
  return { remuneration, reduction: percentOfDollars(remuneration, rate), evidence: 'inferred', confidence: 'low' };
}
