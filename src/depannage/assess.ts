import type { LocalDate } from '../law/localDate.js';
import { refuse } from '../law/problem.js';
import type { Answer } from '../verdict/answer.js';
import { distinctParameters } from '../verdict/applied.js';
import type { AppliedReading, Assessment } from '../verdict/assessment.js';
import type { Law } from '../verdict/law.js';
import { type AssessOptions, problemsOfOptions } from '../verdict/options.js';
import type { Verdict } from '../verdict/verdict.js';
import { type ActivitiesReason, assessActivities } from './activities.js';
import { type ActivityTally, tallyActivities } from './activityTally.js';
import { type AmpReason, assessAmp } from './ampHours.js';
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
import { assessResultsProcedure, type ResultsProcedureReason } from './resultsProcedure.js';
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
  | AmpReason;

/** `asOf` is the day asked about, and the last day looked at. */
export type DepannageOptions = AssessOptions;

export type DepannageAssessment = Assessment<DepannageReason, ActivityLedgerEntry>;

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
  const ofOptions = problemsOfOptions(options, depannageReadings);
  if (ofOptions.length > 0) refuse([...ofOptions, ...problemsOfForm(input)]);
  const tally = tallyOf(input);
  const { asOf, knownAt, readings: pinned } = options;
  // SAFETY: `problemsOfOptions` checked both dates.
  const law: Law = { on: asOf as LocalDate, knownAt: knownAt as LocalDate | undefined, pinned };
  const grants = input.authorisations === undefined ? undefined : grantsOf(input.authorisations);
  const fates = fatesOf({ tally, grants, windows: input.measures ?? [], law });
  const answers = answersTo(input, fates, law);
  return {
    verdict: assessOverall(
      answers.map(({ verdict }) => verdict),
      law.on,
    ) as Verdict<DepannageReason>,
    ledger: activityLedger(fates.fateOf),
    parameters: distinctParameters(answers.flatMap(({ parameters }) => parameters)),
    readings: answers.flatMap(({ verdict, readings }) =>
      readings.map((reading): AppliedReading => ({ ...reading, rule: verdict.rule, from: law.on, to: law.on })),
    ),
  };
}

/** @throws InvalidInputError with every problem of the input */
function tallyOf(input: DepannageInput): ActivityTally {
  const isObject = typeof input === 'object' && input !== null;
  const activities = isObject && input.activities === undefined ? [] : input?.activities;
  const tally = Array.isArray(activities) ? tallyActivities(activities) : undefined;
  refuse(tally === undefined ? problemsOfForm(input) : problemsWithoutActivities(input));
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
