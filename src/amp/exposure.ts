import { type LocalDate, plusDays } from '../law/localDate.js';
import { lengthInDays } from '../law/period.js';
import { complement, percentOfDollars } from '../law/quantity.js';
import { type Answer, answer } from '../verdict/answer.js';
import { applied } from '../verdict/applied.js';
import { all, awaitingAll, together } from '../verdict/combine.js';
import { aText, everySource, type Law, textOf } from '../verdict/law.js';
import { met, notApplicable, notMet, type Settling, undetermined, type Verdict } from '../verdict/verdict.js';
import { DRMG } from './authorities.js';
import { type ReductionRate, reductionRate } from './parameters.relief.js';
import { published } from './published.js';
import { type Relieving, reliefIn } from './relief.js';
import type { SignOnReason } from './signOnReason.js';

const RULE = 'amp.exposure';
const EXEMPTION = 'amp.exemption';

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
  /** The rules not respected, of which no penalty may be applied. */
  | { readonly code: 'amp.exposure.exempted'; readonly on: LocalDate; readonly rules: readonly string[] }
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
 * stated nowhere, nor whether this reduction is added to that of the PREM: nothing is. A default to sign on that an exemption covers from its first
 * day exposes to nothing: « une exemption d’application de la pénalité ».
 *
 * @param duties - hours and sign-on, as far as they were asked about; none: no answer
 * @param remuneration - dollars to illustrate with; the illustration is ours, and says so
 * @param relieving - what may exempt from the penalty
 * @returns
 *   - `met`: nothing exposes the physician, or what does is exempted
 *   - `notMet`: exposed, by the rules named
 *   - `undetermined`: a duty is, or no text gives a reduction on that day
 *
 * @see FMRQ, Activités médicales particulières; CIUSSS de la Mauricie-et-du-Centre-du-Québec; docs/interpretations.md
 */
export function assessExposure(
  duties: readonly Verdict[],
  remuneration: string | undefined,
  law: Law,
  relieving: Relieving = {},
): readonly Answer<ExposureReason>[] {
  return duties.length === 0 ? [] : [exposed(duties, remuneration, law, relieving)];
}

function exposed(
  given: readonly Verdict[],
  remuneration: string | undefined,
  law: Law,
  relieving: Relieving,
): Answer<ExposureReason> {
  const { on } = law;
  const duties = given.map((duty) => asPenalised(duty, relieving, law));
  const outcome = all(duties.map((duty) => duty.outcome));
  const rules = [...new Set(duties.filter((duty) => duty.outcome === outcome).map(({ rule }) => rule))];
  const version = textOf(reductionRate, law);
  const isOpen = outcome === 'undetermined';
  const isBreach = outcome === 'notMet';
  if (!isOpen && !isBreach) {
    const sources = version === undefined ? [] : published(everySource(version), law);
    const exempted = duties.filter((duty, i) => duty !== given[i]);
    if (exempted.length > 0) {
      const its = [...new Set(exempted.map(({ rule }) => rule))];
      const ground = { sources: [...exempted.flatMap((duty) => duty.sources), ...sources] };
      return answer(met(RULE, { code: 'amp.exposure.exempted', on, rules: its }, ground));
    }
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

/** A default to sign on, as far as a penalty may be applied on its days: from the deadline to the day it was complete, or the one asked about. */
function asPenalised(duty: Verdict, relieving: Relieving, law: Law): Verdict {
  // SAFETY: the rule of the adhésion has its findings.
  const reason = duty.reason as SignOnReason;
  if (duty.outcome !== 'notMet' || !('latest' in reason) || reason.earliest === null || reason.latest === null) {
    return duty;
  }
  const to = reason.completedOn ?? law.on;
  const [longest, shortest] = [reason.earliest, reason.latest].map((deadline) => {
    const days = { from: plusDays(deadline, 1), to };
    return { days: lengthInDays(days), relief: reliefIn(days, relieving, law) };
  }) as [Default, Default];
  const { least, awaited, sources } = longest.relief;
  if (least === longest.days) return notApplicable(duty.rule, duty.reason, { sources });
  if (shortest.relief.most < shortest.days) return duty;
  // Where nothing but the deadline is in doubt, whoever exempts has to say.
  const awaiting = awaited.length > 0 ? awaited : [{ kind: 'decision' as const, authority: DRMG }];
  // SAFETY: one at least.
  return undetermined(EXEMPTION, duty.reason, [awaiting as unknown as Settling], { sources });
}

interface Default {
  readonly days: number;
  readonly relief: ReturnType<typeof reliefIn>;
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
