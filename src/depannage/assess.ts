import { referenceYear } from '../billingDays/parameters.js';
import type { Holding } from '../holdings/holding.js';
import { stretchesOf, tenuresOf } from '../holdings/timeline.js';
import { partContaining } from '../law/calendar.js';
import type { LocalDate } from '../law/localDate.js';
import { refuse } from '../law/problem.js';
import { type PremReason, premReadings } from '../prem/index.js';
import type { Answer } from '../verdict/answer.js';
import { distinctParameters } from '../verdict/applied.js';
import type { AppliedReading, Assessment } from '../verdict/assessment.js';
import { type Law, textOf } from '../verdict/law.js';
import { type AssessOptions, problemsOfOptions } from '../verdict/options.js';
import type { Verdict } from '../verdict/verdict.js';
import { type ActivitiesReason, assessActivities } from './activities.js';
import { type ActivityTally, tallyActivities } from './activityTally.js';
import { type AmpReason, assessAmp } from './ampHours.js';
import type { ToldActivities } from './billed.js';
import { assessExclusive, type ExclusiveReason } from './exclusive.js';
import type { DepannageInput } from './facts.js';
import { type Fates, fatesOf } from './fates.js';
import { grantsOf } from './grants.js';
import { problemsOfForm, problemsWithoutActivities } from './input.js';
import {
  assessDesignation,
  assessInstallationType,
  type DesignationReason,
  type InstallationReason,
} from './installation.js';
import { type ActivityLedgerEntry, activityLedger } from './ledger.js';
import { assessOverall, type OverallReason } from './overall.js';
import { depannageReadings } from './readings.js';
import { assessRegistration, type RegistrationReason } from './registration.js';
import { assessRegular } from './regular.js';
import { assessResultsProcedure, type ResultsProcedureReason } from './resultsProcedure.js';
import { problemsTogether } from './together.js';
import { assessUse, type UseReason } from './use.js';

/** Every finding about the mécanisme de dépannage. */
export type DepannageReason =
  | OverallReason
  | ActivitiesReason
  | UseReason
  | InstallationReason
  | DesignationReason
  | RegistrationReason
  | ResultsProcedureReason
  | AmpReason
  | ExclusiveReason;

/** `asOf` is the day asked about, and the last day looked at. */
export type DepannageOptions = AssessOptions;

/** The year of a physician who holds a notice says the findings of the PREM. */
export type DepannageAssessment = Assessment<DepannageReason | PremReason, ActivityLedgerEntry>;

/**
 * Mécanisme de dépannage: which activities are dépannage and which are remplacement, what was used of each authorisation, which installations
 * may be helped, and who may register. One verdict for each rule about which facts were given.
 *
 * @param input - the sections to assess, at least one
 * @param options - `asOf` is the day asked about; activities after it are left out, and say so in the ledger
 * @throws InvalidInputError with every problem at once, and nothing else
 *
 * @example
 * const { verdict, ledger } = assessDepannage({ activities, authorisations }, { asOf: '2026-02-28' });
 * verdict.outcome; // 'met' | 'notMet' | 'notApplicable' | 'undetermined'
 */
export function assessDepannage(input: DepannageInput, options: DepannageOptions): DepannageAssessment {
  const ofOptions = problemsOfOptions(options, [...depannageReadings, ...premReadings]);
  if (ofOptions.length > 0) refuse([...ofOptions, ...problemsOfForm(input)]);
  const tally = tallyOf(input);
  const { asOf, knownAt, readings: pinned } = options;
  // SAFETY: `problemsOfOptions` checked both dates.
  const law: Law = { on: asOf as LocalDate, knownAt: knownAt as LocalDate | undefined, pinned };
  const grants = input.authorisations === undefined ? undefined : grantsOf(input.authorisations);
  const fates = fatesOf({ tally, grants, windows: input.measures ?? [], law });
  const parts = [...answersTo(input, fates, law).map((one) => appliedOver(one, law)), ...sharesOf(input, fates, law)];
  return {
    verdict: assessOverall(
      parts.map(({ verdict }) => verdict),
      law.on,
    ) as Verdict<DepannageReason | PremReason>,
    ledger: activityLedger(fates.fateOf),
    parameters: distinctParameters(parts.flatMap(({ parameters }) => parameters)),
    readings: parts.flatMap(({ readings }) => readings),
  };
}

/** What one rule answers, and what it applied on which days. */
type Part = Pick<DepannageAssessment, 'verdict' | 'parameters' | 'readings'>;

/** An answer about the days its finding gives, or the day asked about. */
function appliedOver<R extends DepannageReason>({ verdict, parameters, readings }: Answer<R>, { on }: Law): Part {
  const { reason, rule } = verdict;
  const { from, to } = 'derogationFrom' in reason && 'from' in reason ? reason : { from: on, to: on };
  return { verdict, parameters, readings: readings.map((one): AppliedReading => ({ ...one, rule, from, to })) };
}

/** @throws InvalidInputError with every problem of the input */
function tallyOf(input: DepannageInput): ActivityTally {
  const isObject = typeof input === 'object' && input !== null;
  const activities = isObject && input.activities === undefined ? [] : input?.activities;
  const tally = Array.isArray(activities) ? tallyActivities(activities) : undefined;
  refuse(tally === undefined ? problemsOfForm(input) : problemsWithoutActivities(input));
  if (tally !== undefined) refuse(problemsTogether(input, tally));
  // SAFETY: without a tally the schema found a problem: both accept the same activities, as a property test holds them to.
  return tally as ActivityTally;
}

function answersTo(input: DepannageInput, { fateOf, useOf }: Fates, law: Law): readonly Answer<DepannageReason>[] {
  const { activities, authorisations = [], installations = [], registration, institution, amp } = input;
  const granted = authorisations.flatMap((one, index) => (one.decision === 'granted' ? [{ one, index }] : []));
  return [
    ...(activities === undefined ? [] : [assessActivities(fateOf, law)]),
    ...granted.map(({ one, index }) => assessUse(one, useOf.get(index), law)),
    ...installations.flatMap((one, index) => [
      assessInstallationType(one, index, law),
      assessDesignation(one, index, law),
    ]),
    ...(registration === undefined ? [] : [assessRegistration(registration, law)]),
    ...(institution === undefined ? [] : [assessResultsProcedure(institution, law)]),
    ...(amp === undefined ? [] : [assessAmp(amp, law)]),
  ];
}

/**
 * The shares of billing days of the physician: 95 % of each derogation for exclusive dépannage held in the year; and the year of the PREM where a
 * notice is held in it, or where an activity of the year is under anything but such a derogation, nothing included.
 */
function sharesOf(input: DepannageInput, { fateOf }: Fates, law: Law): readonly Part[] {
  const { physician, activities = [], thresholds = [], remuneration } = input;
  if (physician === undefined) return [];
  const told: ToldActivities = { activities, fateOf };
  const exclusive = tenuresOf(physician)
    .filter(({ holding }) => isExclusive(holding))
    .map((tenure) => assessExclusive({ tenure, told, thresholds, remuneration }, law))
    .filter(({ verdict }) => verdict.reason.code !== 'depannage.exclusive.notHeld');
  const isOfPrem = stretchesOf(physician, yearOf(law)).some(
    ({ held, from, to }) =>
      held?.kind === 'avis' || (!isExclusive(held) && activities.some(({ date }) => from <= date && date <= to)),
  );
  return [
    ...exclusive.map((one) => appliedOver(one, law)),
    ...(isOfPrem ? [assessRegular({ physician, told, thresholds, remuneration }, law)] : []),
  ];
}

function isExclusive(held: Holding | undefined): boolean {
  return held?.kind === 'derogation' && held.purpose === 'depannageExclusif';
}

/** The days of the PREM year to the day asked about; without a text that gives it, that day alone. */
function yearOf(law: Law) {
  const start = textOf(referenceYear, law)?.value.start;
  return { from: start === undefined ? law.on : partContaining(law.on, [start]).from, to: law.on };
}
