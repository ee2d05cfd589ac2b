import { type BillingTally, tallyBilling } from '../billingDays/billingTally.js';
import type { BillingRecord } from '../billingDays/record.js';
import { problemsOfPeriod } from '../billingDays/together.js';
import type { Physician } from '../holdings/physician.js';
import type { LocalDate } from '../law/localDate.js';
import type { Period } from '../law/period.js';
import { refuse } from '../law/problem.js';
import type { Answer } from '../verdict/answer.js';
import { distinctParameters } from '../verdict/applied.js';
import type { AppliedReading, Assessment } from '../verdict/assessment.js';
import type { Law } from '../verdict/law.js';
import { type AssessOptions, problemsOfOptions } from '../verdict/options.js';
import type { Verdict } from '../verdict/verdict.js';
import { type ApplicationReason, assessApplication } from './application.js';
import type { MirInput } from './facts.js';
import { problemsOfForm, problemsWithoutRecords } from './input.js';
import { assessInstallation, type InstallationReason } from './installation.js';
import { assessIvn, type IvnReason } from './ivn.js';
import { type MirLedgerEntry, mirLedger } from './ledger.js';
import { accrualSpans, periodOfLife } from './life.js';
import { assessOverall, type OverallReason } from './overall.js';
import { mirReadings } from './readings.js';
import { assessRemoteReturn, type RemoteReturnReason } from './remoteReturn.js';
import { assessResident, type ResidentReason } from './resident.js';
import { assessStatus, assessStatusAtFiling, type StatusReason } from './status.js';
import { assessTimeline, type TimelineReason } from './timeline.js';
import { problemsTogether } from './together.js';
import type { Life } from './ways.js';

/** Every finding about what a physician holds, has done and asks for. */
export type MirReason =
  | OverallReason
  | TimelineReason
  | StatusReason
  | IvnReason
  | ResidentReason
  | RemoteReturnReason
  | InstallationReason
  | ApplicationReason;

/** `asOf` is the day asked about, and the last day looked at. */
export type MirOptions = AssessOptions;
export type MirAssessment = Assessment<MirReason, MirLedgerEntry>;

/**
 * Nouveau facturant ou mobilité interrégionale (MIR), et la vie d’un avis: what is held each day, the 200 days, what a resident may ask for, the
 * 95 % in an instance à vocation nationale, the return from a remote region, the delay to begin and the application. One verdict for each rule
 * about which facts were given.
 *
 * @param input - the sections to assess, at least one
 * @param options - `asOf` is the day asked about; records after it are left out, and say so in the ledger
 * @throws InvalidInputError with every problem at once, and nothing else
 *
 * @example
 * const { verdict } = assessMir({ physician, records }, { asOf: '2026-11-22' });
 * verdict.because.find(({ rule }) => rule === 'mir.status')?.outcome; // 'met': MIR; 'notMet': nouveau facturant
 */
export function assessMir(input: MirInput, options: MirOptions): MirAssessment {
  const ofOptions = problemsOfOptions(options, mirReadings);
  if (ofOptions.length > 0) refuse([...ofOptions, ...problemsOfForm(input)]);
  return assessSound(input, tallyOf(input, options), options);
}

/**
 * Records → what they come to by date, territory and nature, from the first thing held to the day asked about.
 * Tallies of parts of a life merge, in order, into the tally of the whole (`mergeTallies`).
 * @throws InvalidInputError if the engagement, a record or an option is not as it should be
 */
export function tallyMir(physician: Physician, records: readonly BillingRecord[], options: MirOptions): BillingTally {
  refuse(problemsOfOptions(options, mirReadings));
  // SAFETY: there are records.
  return tallyOf({ physician, records }, options) as BillingTally;
}

/** What is known beside the records. */
export type MirEngagement = Omit<MirInput, 'records'> & Required<Pick<MirInput, 'physician'>>;

/**
 * {@link assessMir} from a tally, of one list of records or of several merged. The 95 % in an instance à vocation nationale asks for the records.
 * @throws InvalidInputError if the engagement or an option is not as it should be
 */
export function assessMirTally(engagement: MirEngagement, tally: BillingTally, options: MirOptions): MirAssessment {
  refuse([...problemsOfOptions(options, mirReadings), ...problemsOfForm(engagement)]);
  // SAFETY: `problemsOfOptions` checked the date.
  const life = periodOfLife(engagement.physician, options.asOf as LocalDate);
  refuse([...problemsOfPeriod(tally, life), ...problemsTogether(engagement, tally)]);
  return assessSound(engagement, tally, options);
}

function assessSound(input: MirInput, tally: BillingTally | undefined, options: MirOptions): MirAssessment {
  const { asOf, knownAt, readings: pinned } = options;
  // SAFETY: `problemsOfOptions` checked both dates.
  const law: Law = { on: asOf as LocalDate, knownAt: knownAt as LocalDate | undefined, pinned };
  const { physician, thresholds = [], resident, remoteReturn, installation, application } = input;
  const life: Life | undefined =
    physician === undefined || tally === undefined
      ? undefined
      : { physician, tally, accruals: accrualSpans(physician, tally.period), thresholds };
  const status = life === undefined ? undefined : assessStatus(life, law);
  const answers: readonly Answer<MirReason>[] = [
    ...(physician === undefined ? [] : [assessTimeline(physician, law)]),
    ...(status === undefined ? [] : [status.answer]),
    ...(life === undefined || application === undefined
      ? []
      : [assessStatusAtFiling(life, application.filedOn as LocalDate, law)]),
    ...(input.records === undefined ? [] : assessIvn(input, law)),
    ...(resident === undefined ? [] : assessResident(resident, law)),
    ...(remoteReturn === undefined ? [] : assessRemoteReturn(remoteReturn, law)),
    ...(installation === undefined ? [] : assessInstallation(installation, law)),
    ...(application === undefined ? [] : assessApplication(application, physician, law)),
  ];
  return {
    verdict: assessOverall(
      answers.map(({ verdict }) => verdict),
      law.on,
    ) as Verdict<MirReason>,
    ledger:
      status === undefined || life === undefined
        ? []
        : mirLedger(life.tally, life.accruals, status.count, status.choice),
    parameters: distinctParameters(answers.flatMap(({ parameters }) => parameters)),
    readings: answers.flatMap((one) => appliedOver(one, law)),
  };
}

/** Readings over the days that a finding gives, or the day asked about. */
function appliedOver(
  { verdict: { rule, reason }, readings }: Answer<MirReason>,
  { on }: Law,
): readonly AppliedReading[] {
  const { from, to } = 'from' in reason && 'to' in reason ? (reason as Period) : { from: on, to: on };
  return readings.map((one) => ({ ...one, rule, from, to }));
}

/** @throws InvalidInputError with every problem of the input */
function tallyOf(input: MirInput, options: MirOptions): BillingTally | undefined {
  const isSound = problemsWithoutRecords(input).length === 0;
  const records = isSound ? input.records : undefined;
  // SAFETY: `problemsOfOptions` checked the date.
  const asOf = options.asOf as LocalDate;
  const tally = Array.isArray(records) ? tallyBilling(records, periodOfLife(input.physician, asOf)) : undefined;
  const ofForm = tally === undefined ? problemsOfForm(input) : [];
  refuse([...ofForm, ...(isSound ? problemsTogether(input, tally) : [])]);
  return tally;
}
