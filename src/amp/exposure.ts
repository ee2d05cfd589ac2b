import type { LocalDate } from '../law/localDate.js';
import { complement, percentOfDollars } from '../law/quantity.js';
import { type Answer, answer } from '../verdict/answer.js';
import { applied } from '../verdict/applied.js';
import { all, awaitingAll, together } from '../verdict/combine.js';
import { aText, everySource, type Law, textOf } from '../verdict/law.js';
import { met, notMet, type Settling, undetermined, type Verdict } from '../verdict/verdict.js';
import { type ReductionRate, reductionRate } from './parameters.relief.js';
import { published } from './published.js';

const RULE = 'amp.exposure';

/** What the reduction of the dollars given would be. Nothing read says to what period it applies. */
export interface Illustration {
  readonly remuneration: string;
  readonly reduction: string;
  /** What would be left. */
  readonly left: string;
  readonly evidence: 'inferred';
  readonly confidence: 'low';
}

interface Reduction {
  readonly on: LocalDate;
  /** Per cent, and of what in the words of the text. */
  readonly rate: number;
  readonly base: ReductionRate['base'];
}

export type ExposureReason =
  | { readonly code: 'amp.exposure.notExposed'; readonly on: LocalDate }
  | ({
      readonly code: 'amp.exposure.exposed';
      /** The rules not respected: several expose to the same reduction, once. */
      readonly rules: readonly string[];
      readonly illustration: Illustration | null;
    } & Reduction)
  | ({ readonly code: 'amp.exposure.open'; readonly rules: readonly string[] } & Reduction)
  | { readonly code: 'amp.exposure.noTextInForce'; readonly on: LocalDate; readonly rules: readonly string[] };

/**
 * Exposition à la réduction de 30 %: what the duties given come to. A risk, never a certain loss (« s’exposent », « peut subir »): a duty
 * that is not respected exposes to the whole of it, however little is lacking, and several to no more than one. The period that would be hit is
 * stated nowhere, nor whether this reduction is added to that of the PREM: nothing is.
 *
 * @param duties - hours and sign-on, as far as they were asked about; none: no answer
 * @param remuneration - dollars to illustrate with; the illustration is ours, and says so
 * @returns
 *   - `met`: nothing exposes the physician
 *   - `notMet`: exposed, by the rules named
 *   - `undetermined`: a duty is, or no text gives a reduction on that day
 *
 * @see FMRQ, Activités médicales particulières; CIUSSS de la Mauricie-et-du-Centre-du-Québec; docs/interpretations.md
 */
export function assessExposure(
  duties: readonly Verdict[],
  remuneration: string | undefined,
  law: Law,
): readonly Answer<ExposureReason>[] {
  return duties.length === 0 ? [] : [exposed(duties, remuneration, law)];
}

function exposed(duties: readonly Verdict[], remuneration: string | undefined, law: Law): Answer<ExposureReason> {
  const { on } = law;
  const outcome = all(duties.map((duty) => duty.outcome));
  const rules = [...new Set(duties.filter((duty) => duty.outcome === outcome).map(({ rule }) => rule))];
  const version = textOf(reductionRate, law);
  const isOpen = outcome === 'undetermined';
  const isBreach = outcome === 'notMet';
  if (!isOpen && !isBreach) {
    const sources = version === undefined ? [] : published(everySource(version), law);
    return answer(met(RULE, { code: 'amp.exposure.notExposed', on }, { sources }));
  }
  if (version === undefined) {
    const [text] = aText(reductionRate, law);
    const sets = isBreach ? [text] : awaitingAll(duties).map((set) => together(text, set));
    // SAFETY: an open duty awaits something.
    const awaiting = sets as unknown as readonly [Settling, ...Settling[]];
    return answer(undetermined(RULE, { code: 'amp.exposure.noTextInForce', on, rules }, awaiting, { sources: [] }));
  }
  const { percent, base } = version.value;
  const figures: Reduction = { on, rate: percent, base };
  const ground = { sources: published(everySource(version), law) };
  const parameters = [applied(reductionRate.id, reductionRate.unit, String(percent), version)];
  if (isOpen) {
    // SAFETY: an open duty awaits something.
    const awaiting = awaitingAll(duties) as readonly [Settling, ...Settling[]];
    return answer(undetermined(RULE, { code: 'amp.exposure.open', ...figures, rules }, awaiting, ground), parameters);
  }
  const illustration = remuneration === undefined ? null : illustrate(remuneration, percent);
  const reason = { code: 'amp.exposure.exposed', ...figures, rules, illustration } as const;
  return answer(notMet(RULE, reason, ground), parameters);
}

function illustrate(remuneration: string, percent: number): Illustration {
  return {
    remuneration,
    reduction: percentOfDollars(remuneration, percent),
    left: percentOfDollars(remuneration, complement(percent)),
    evidence: 'inferred',
    confidence: 'low',
  };
}
