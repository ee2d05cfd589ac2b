import type { BillingTally } from '../billingDays/billingTally.js';
import type { DayCount } from '../billingDays/dayCount.js';
import type { ThresholdSpan } from '../billingDays/thresholds.js';
import type { Physician } from '../holdings/physician.js';
import { quebecDepannage, residentAuthorisation } from '../holdings/sources.js';
import type { Period } from '../law/period.js';
import type { AppliedParameter, ReadingEffect } from '../verdict/assessment.js';
import { notApplicable, type Settling, undetermined, type Verdict } from '../verdict/verdict.js';
import type { Law } from './law.js';
import { assessMajorityPractice, type MajorityPracticeReason, type NoticeWindow } from './majorityPractice.js';
import { transitionalProvisions } from './sources.js';
import { baseOf, regimeFacts, type Window } from './windows.js';

const RULE = 'prem.majorityPractice';

export type MajorityReason =
  | MajorityPracticeReason
  | ({ readonly code: 'prem.majorityPractice.underDerogation'; readonly purpose: string } & Period)
  | ({ readonly code: 'prem.majorityPractice.underAuthorisation' } & Period)
  | ({ readonly code: 'prem.majorityPractice.eitherRegime' } & Period)
  | ({ readonly code: 'prem.majorityPractice.regimeUnknown' } & Period);

/** The majority rule over one window, and the counts its ledger rests on: two when the regime is not known. */
export interface MajorityAnswer {
  readonly verdict: Verdict<MajorityReason>;
  readonly parameters: readonly AppliedParameter[];
  readonly readings: readonly ReadingEffect[];
  readonly counts: readonly DayCount[];
}

/**
 * The 55 % rule over one window of the year: not applicable under a derogation or a resident's authorisation, under both
 * regimes when it is not known which one governs, settled if they agree.
 *
 * @see EP-PREM, art. 8.00 (dispositions transitoires)
 */
export function assessMajority(
  { period, held, regime }: Window,
  physician: Physician,
  tally: BillingTally,
  spans: readonly ThresholdSpan[],
  law: Law,
): MajorityAnswer | undefined {
  if (held === undefined) return undefined;
  const without = (verdict: Verdict<MajorityReason>): MajorityAnswer => ({
    verdict,
    parameters: [],
    readings: [],
    counts: [],
  });
  if (held.kind === 'derogation') {
    const reason = { code: 'prem.majorityPractice.underDerogation', purpose: held.purpose, ...period } as const;
    return without(notApplicable(RULE, reason, { sources: [quebecDepannage] }));
  }
  if (held.kind === 'authorisation') {
    const reason = { code: 'prem.majorityPractice.underAuthorisation', ...period } as const;
    return without(notApplicable(RULE, reason, { sources: [residentAuthorisation] }));
  }

  const under = (governing: NoticeWindow['regime']) =>
    assessMajorityPractice({ ...period, base: baseOf(held, governing), regime: governing }, tally, spans, law);
  const countsOf = (answers: readonly ReturnType<typeof under>[]) =>
    answers.flatMap(({ share }) => (share === undefined ? [] : [share.count]));
  if (regime !== 'unknown') {
    const one = under(regime);
    return { ...one, counts: countsOf([one]) };
  }
  const both = [under('current'), under('transitional')];
  return {
    verdict: eitherRegime(
      period,
      physician,
      both.map(({ verdict }) => verdict),
    ),
    parameters: both.flatMap(({ parameters }) => parameters),
    readings: both.flatMap(({ readings }) => readings),
    counts: countsOf(both),
  };
}

function eitherRegime(
  period: Period,
  physician: Physician,
  both: readonly Verdict<MajorityPracticeReason>[],
): Verdict<MajorityReason> {
  const [first] = both;
  const ground = { sources: [transitionalProvisions], because: both };
  const agreed = both.every(({ outcome }) => outcome === first?.outcome) ? first : undefined;
  if (agreed !== undefined && agreed.outcome !== 'undetermined') {
    const reason = { code: 'prem.majorityPractice.eitherRegime', ...period } as const;
    return { outcome: agreed.outcome, rule: RULE, reason, ...ground };
  }
  const facts = regimeFacts(physician).map((path) => ({ kind: 'fact', path }) as const);
  const open = both.flatMap((verdict) => (verdict.outcome === 'undetermined' ? [verdict.awaiting[0]] : []));
  const awaited = [...facts, ...open.flat()];
  const distinct = [...new Map(awaited.map((one) => [JSON.stringify(one), one])).values()];
  const reason = { code: 'prem.majorityPractice.regimeUnknown', ...period } as const;
  // SAFETY: an unknown regime lacks at least one fact.
  return undetermined(RULE, reason, [distinct as unknown as Settling], ground);
}
