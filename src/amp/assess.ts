import type { LocalDate } from '../law/localDate.js';
import type { Period } from '../law/period.js';
import { refuse } from '../law/problem.js';
import type { Answer } from '../verdict/answer.js';
import { distinctParameters } from '../verdict/applied.js';
import type { AppliedReading, Assessment } from '../verdict/assessment.js';
import type { Law } from '../verdict/law.js';
import { type AssessOptions, problemsOfOptions } from '../verdict/options.js';
import type { Verdict } from '../verdict/verdict.js';
import { assessEngagement, type EngagementReason } from './engagement.js';
import type { EquivalenceReason } from './equivalence.js';
import { assessRelief, type DeemedReason, type ExemptionReason } from './exemption.js';
import { assessExposure, type ExposureReason } from './exposure.js';
import type { AmpInput } from './facts.js';
import { assessHours } from './hours.js';
import type { HoursReason, QuarterReason, TierReason } from './hoursReason.js';
import { problemsOfForm } from './input.js';
import type { HoursLedgerEntry } from './ledger.js';
import { assessMu3, type Mu3Reason } from './mu3.js';
import { assessOverall, type OverallReason } from './overall.js';
import { ampReadings } from './readings.js';
import { assessSignOn, type SignOnReason } from './signOn.js';
import { problemsTogether } from './together.js';

/** Every finding about the AMP of a physician. */
export type AmpReason =
  | OverallReason
  | HoursReason
  | QuarterReason
  | TierReason
  | EquivalenceReason
  | ExemptionReason
  | DeemedReason
  | SignOnReason
  | EngagementReason
  | Mu3Reason
  | ExposureReason;

/** `asOf` is the day asked about: it picks the year, and is the last day looked at. */
export type AmpOptions = AssessOptions;
export type AmpAssessment = Assessment<AmpReason, HoursLedgerEntry>;

export function assessAmp(input: AmpInput, options: AmpOptions): AmpAssessment {
  const ofOptions = problemsOfOptions(options, ampReadings);
  refuse([...ofOptions, ...problemsOfForm(input)]);
  refuse(problemsTogether(input));
  const { asOf, knownAt, readings: pinned } = options;
  // SAFETY: `problemsOfOptions` checked both dates.
  const law: Law = { on: asOf as LocalDate, knownAt: knownAt as LocalDate | undefined, pinned };
  const { hours, equivalences, engagement, mu3, remuneration } = input;
  const duties: readonly Answer<AmpReason>[] = [
    ...(hours === undefined && equivalences === undefined ? [] : [assessHours(input, law)]),
    ...assessSignOn(input, law),
  ];
  const answers: readonly Answer<AmpReason>[] = [
    ...duties,
    ...(engagement === undefined ? [] : assessEngagement(engagement, law)),
    ...assessRelief(input, law),
    ...(mu3 === undefined ? [] : assessMu3(mu3, law)),
    ...assessExposure(
      duties.map(({ verdict }) => verdict),
      remuneration,
      law,
    ),
  ];
  return {
    verdict: assessOverall(
      answers.map(({ verdict }) => verdict),
      law.on,
    ) as Verdict<AmpReason>,
    ledger: [],
    parameters: distinctParameters(answers.flatMap(({ parameters }) => parameters)),
    readings: answers.flatMap((one) => appliedOver(one, law)),
  };
}

/** Readings over the days that a finding gives, or the day asked about. */
function appliedOver(
  { verdict: { rule, reason }, readings }: Answer<AmpReason>,
  { on }: Law,
): readonly AppliedReading[] {
  const { from, to } = 'from' in reason && 'to' in reason ? (reason as Period) : { from: on, to: on };
  return readings.map((one) => ({ ...one, rule, from, to }));
}
