import type { LocalDate } from '../law/localDate.js';
import { type Answer, answer } from '../verdict/answer.js';
import { applied } from '../verdict/applied.js';
import { aText, everySource, type Law, textOf } from '../verdict/law.js';
import { met, notMet, type Settling, undetermined } from '../verdict/verdict.js';
import { DRMG } from './authorities.js';
import type { Mu3 } from './facts.js';
import { MINUTES_IN_AN_HOUR } from './limits.js';
import { mu3Hours } from './parameters.adhesion.js';
import { published } from './published.js';

const RULE = 'amp.mu3';

/** What the orientation asks for. */
export type Mu3Condition = 'fullTimeNeeded' | 'walkIn';

interface Conditions {
  readonly on: LocalDate;
  /** Hours of walk-in asked for; that they are of each week is inferred. */
  readonly hours: number;
  /** Minutes a week; null: not known. */
  readonly minutes: number | null;
  /** `false`: the orientation may apply all the same, by exception. */
  readonly thirdYear: boolean | null;
  /** Each condition: whether it holds; null: not known. */
  readonly conditions: Readonly<Record<Mu3Condition, boolean | null>>;
}

export type Mu3Reason =
  | ({ readonly code: 'amp.mu3.spared' } & Conditions)
  | ({ readonly code: 'amp.mu3.refused' } & Conditions)
  | ({ readonly code: 'amp.mu3.lacks'; readonly lacks: readonly Mu3Condition[] } & Conditions)
  /** Only the decision is missing. */
  | ({ readonly code: 'amp.mu3.pending' } & Conditions)
  | ({ readonly code: 'amp.mu3.open' } & Conditions)
  | { readonly code: 'amp.mu3.noTextInForce'; readonly on: LocalDate };

/**
 * MU3: a physician who did a third year in emergency medicine is spared the registration of patients, where the emergency department needs one full
 * time, for six hours of walk-in in a GMF-R, exactly six too; the DRMG analyses the request, and the DSP where it has to. An orientation of the
 * ministry, not a written agreement. Others than MU3 may be spared by exception: a third year is told, and decides nothing by itself.
 *
 * @returns
 *   - `met`: the conditions hold, and it was granted
 *   - `notMet`: a condition does not hold, or it was refused
 *   - `undetermined`: the DRMG has yet to decide, or something is not known
 *
 * @see Le Médecin du Québec, June 2017; FMOQ, Nouvelles orientations des AMP concernant les services d’urgence
 */
export function assessMu3(mu3: Mu3, law: Law): readonly Answer<Mu3Reason>[] {
  const { on } = law;
  const version = textOf(mu3Hours, law);
  if (version === undefined) {
    const reason = { code: 'amp.mu3.noTextInForce', on } as const;
    return [answer(undetermined(RULE, reason, aText(mu3Hours, law), { sources: [] }))];
  }
  const hours = version.value;
  const { walkInMinutes: minutes, fullTimeNeeded, thirdYear, decision } = mu3;
  const walkIn = minutes === null ? null : minutes >= hours * MINUTES_IN_AN_HOUR;
  const conditions = { fullTimeNeeded, walkIn };
  const its = { on, hours, minutes, thirdYear, conditions };
  const ground = { sources: published(everySource(version), law) };
  const parameters = [applied(mu3Hours.id, mu3Hours.unit, String(hours), version)];
  const lacks = (['fullTimeNeeded', 'walkIn'] as const).filter((name) => conditions[name] === false);
  if (lacks.length > 0) return [answer(notMet(RULE, { code: 'amp.mu3.lacks', lacks, ...its }, ground), parameters)];
  if (decision === 'refused') return [answer(notMet(RULE, { code: 'amp.mu3.refused', ...its }, ground), parameters)];
  const missing = [
    ...(fullTimeNeeded === null ? [fact('fullTimeNeeded')] : []),
    ...(walkIn === null ? [fact('walkInMinutes')] : []),
    ...(decision === null ? [fact('decision')] : []),
    ...(decision === 'pending' ? [{ kind: 'decision', authority: DRMG } as const] : []),
  ];
  const [first, ...others] = missing;
  if (first === undefined) return [answer(met(RULE, { code: 'amp.mu3.spared', ...its }, ground), parameters)];
  const isPending = decision === 'pending' && others.length === 0;
  const settling: Settling = [first, ...others];
  const code = isPending ? 'amp.mu3.pending' : 'amp.mu3.open';
  return [answer(undetermined(RULE, { code, ...its }, [settling], ground), parameters)];
}

function fact(field: string) {
  return { kind: 'fact', path: `mu3.${field}` } as const;
}
