import type { LocalDate } from '../law/localDate.js';
import type { Period } from '../law/period.js';
import { type Problem, refuse } from '../law/problem.js';
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
import type { AmpHours, AmpInput } from './facts.js';
import { assessHours, cellsOfYear, type Tallying, tallyOfYear } from './hours.js';
import type { HoursReason, QuarterReason, TierReason } from './hoursReason.js';
import type { HourTally } from './hourTally.js';
import { problemsOfForm, problemsWithoutHours } from './input.js';
import type { HoursLedgerEntry } from './ledger.js';
import { assessMu3, type Mu3Reason } from './mu3.js';
import { assessOverall, type OverallReason } from './overall.js';
import { ampReadings } from './readings.js';
import { assessSignOn, type SignOnReason } from './signOn.js';
import { problemsOfCells, problemsTogether } from './together.js';

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

/**
 * Activités médicales particulières (AMP): hours of each quarter of the year, or what stands for them; signing on, the engagement of two years,
 * exemptions, and what a breach exposes to. One verdict for each rule about which facts were given.
 *
 * @param input - the sections to assess, at least one
 * @param options - `asOf` picks the year and is the last day looked at; hours after it are left out, and say so in the ledger
 * @throws InvalidInputError with every problem at once, and nothing else
 *
 * @example
 * const { verdict } = assessAmp({ hours, lists, recognisedYears }, { asOf: '2026-02-28', readings: 'kept' });
 * verdict.outcome; // 'met' | 'notMet' | 'notApplicable' | 'undetermined'
 */
export function assessAmp(input: AmpInput, options: AmpOptions): AmpAssessment {
  const ofOptions = problemsOfOptions(options, ampReadings);
  if (ofOptions.length > 0) refuse([...ofOptions, ...problemsOfInput(input)]);
  return assessSound(input, tallyOf(input, options), options);
}

/**
 * Hours → how many minutes of each kind, over the year that contains `asOf`. Tallies of parts of a physician's hours merge, in order, into the
 * tally of the whole (`mergeHourTallies`).
 * @param given - what bears on which hours count: what is held, the lists, the engagement, the calendar
 * @throws InvalidInputError if what is given, a record or an option is not as it should be
 */
export function tallyAmp(given: Tallying, hours: readonly AmpHours[], options: AmpOptions): HourTally {
  const ofOptions = problemsOfOptions(options, ampReadings);
  if (ofOptions.length > 0) refuse([...ofOptions, ...problemsOfInput({ ...given, hours })]);
  // SAFETY: there are hours.
  return tallyOf({ ...given, hours }, options) as HourTally;
}

/**
 * {@link assessAmp} from a tally, of one list of hours or of several merged.
 * @throws InvalidInputError if the input or an option is not as it should be, or the tally is over other days than they give
 */
export function assessAmpTally(input: Omit<AmpInput, 'hours'>, tally: HourTally, options: AmpOptions): AmpAssessment {
  const ofForm = problemsWithoutHours({ ...input, hours: [] });
  const ofOptions = problemsOfOptions(options, ampReadings);
  const isSound = ofForm.length === 0;
  if (!isSound || ofOptions.length > 0) refuse([...ofOptions, ...ofForm, ...(isSound ? problemsTogether(input) : [])]);
  refuse([...problemsTogether(input), ...problemsOfCells(tally, cellsOfYear(input, options.asOf as LocalDate))]);
  return assessSound(input, tally, options);
}

function assessSound(input: AmpInput, tally: HourTally | undefined, options: AmpOptions): AmpAssessment {
  const { asOf, knownAt, readings: pinned } = options;
  // SAFETY: `problemsOfOptions` checked both dates.
  const law: Law = { on: asOf as LocalDate, knownAt: knownAt as LocalDate | undefined, pinned };
  const { equivalences, engagement, mu3, remuneration } = input;
  const hours = tally === undefined && equivalences === undefined ? undefined : assessHours(input, tally, law);
  const duties: readonly Answer<AmpReason>[] = [
    ...(hours === undefined ? [] : [hours.answer]),
    ...assessSignOn(input, law),
  ];
  const ofDuties = duties.map(({ verdict }) => verdict);
  const answers: readonly Answer<AmpReason>[] = [
    ...duties,
    ...(engagement === undefined ? [] : assessEngagement(engagement, law)),
    ...assessRelief(input, law),
    ...(mu3 === undefined ? [] : assessMu3(mu3, law)),
    ...assessExposure(ofDuties, remuneration, law, input),
  ];
  return {
    verdict: assessOverall(
      answers.map(({ verdict }) => verdict),
      law.on,
    ) as Verdict<AmpReason>,
    ledger: hours?.ledger ?? [],
    parameters: distinctParameters(answers.flatMap(({ parameters }) => parameters)),
    readings: answers.flatMap((one) => appliedOver(one, law)),
  };
}

/** Every problem of an input: of form, and between its parts when each of them is sound but the hours. */
function problemsOfInput(input: AmpInput): readonly Problem[] {
  return [...problemsOfForm(input), ...(problemsWithoutHours(input).length === 0 ? problemsTogether(input) : [])];
}

/** @throws InvalidInputError with every problem of the input */
function tallyOf(input: AmpInput, options: AmpOptions): HourTally | undefined {
  const isSound = problemsWithoutHours(input).length === 0;
  const hours = isSound ? input.hours : undefined;
  // SAFETY: `problemsOfOptions` checked the date.
  const tally = Array.isArray(hours) ? tallyOfYear(hours, input, options.asOf as LocalDate) : undefined;
  const ofForm = tally === undefined ? problemsOfForm(input) : [];
  refuse([...ofForm, ...(isSound ? problemsTogether(input) : [])]);
  return tally;
}

/** Readings over the days that a finding gives, or the day asked about. */
function appliedOver(
  { verdict: { rule, reason }, readings }: Answer<AmpReason>,
  { on }: Law,
): readonly AppliedReading[] {
  const { from, to } = 'from' in reason && 'to' in reason ? (reason as Period) : { from: on, to: on };
  return readings.map((one) => ({ ...one, rule, from, to }));
}
