import type { LocalDate } from '../law/localDate.js';
import { refuse } from '../law/problem.js';
import type { Answer } from '../verdict/answer.js';
import type { AppliedReading, Assessment } from '../verdict/assessment.js';
import type { Law } from '../verdict/law.js';
import { type AssessOptions, problemsOfOptions } from '../verdict/options.js';
import type { Verdict } from '../verdict/verdict.js';
import { type ArrangementsReason, assessArrangements } from './arrangements.js';
import { type AssiduiteReason, assessAssiduite } from './assiduite.js';
import { assessChangeForfait, type ChangeForfaitReason } from './changeForfait.js';
import { assessDisplay, type DisplayReason } from './display.js';
import { assessHub, type HubReason } from './hub.js';
import { isNothingDisplayed, type OrchestrateurInput, type Programme, problemsOfForm } from './input.js';
import { assessNetwork, type NetworkReason } from './network.js';
import { assessOverall, type OverallReason } from './overall.js';
import { assessProgramme, isProgrammeKnown, type ProgrammeReason } from './programme.js';
import { orchestrateurReadings } from './readings.js';
import { assessSupplements, type SupplementsReason } from './supplements.js';
import { assessWeeklyHours, type WeeklyHoursReason } from './weeklyHours.js';

/** Every finding about the Orchestrateur and the GMF programme. */
export type OrchestrateurReason =
  | OverallReason
  | HubReason
  | DisplayReason
  | ChangeForfaitReason
  | SupplementsReason
  | ArrangementsReason
  | WeeklyHoursReason
  | NetworkReason
  | ProgrammeReason
  | AssiduiteReason;

export type OrchestrateurOptions = AssessOptions;

/** There are no records: the ledger is empty. */
export type OrchestrateurAssessment = Assessment<OrchestrateurReason, never>;

/**
 * A clinic and a physician on the Orchestrateur (HUB) and in the GMF programme: what patients see, what must be displayed, what each form opens, what
 * must be settled with the group, and the hours of a GMF. One verdict for each rule about which facts were given.
 *
 * @param input - the sections to assess, at least one
 * @param options - `asOf` is the day asked about
 * @throws InvalidInputError with every problem at once, and nothing else
 *
 * @example
 * const { verdict } = assessOrchestrateur({ mission: { mission: 120, displayed: 118 } }, { asOf: '2022-05-02' });
 * verdict.outcome; // 'notMet': two slots of the missions are not displayed
 */
export function assessOrchestrateur(input: OrchestrateurInput, options: OrchestrateurOptions): OrchestrateurAssessment {
  refuse([...problemsOfOptions(options, orchestrateurReadings), ...problemsOfForm(input)]);
  const { asOf, knownAt, readings: pinned } = options;
  // SAFETY: `problemsOfOptions` checked both dates.
  const law: Law = { on: asOf as LocalDate, knownAt: knownAt as LocalDate | undefined, pinned };
  const answers = answersTo(input, law);
  const parts = answers.map(({ verdict }) => verdict);
  return {
    verdict: assessOverall(parts, law.on) as Verdict<OrchestrateurReason>,
    ledger: [],
    parameters: answers.flatMap(({ parameters }) => parameters),
    readings: answers.flatMap(({ verdict, readings }) =>
      readings.map((reading): AppliedReading => ({ ...reading, rule: verdict.rule, from: law.on, to: law.on })),
    ),
  };
}

function answersTo(input: OrchestrateurInput, law: Law): readonly Answer<OrchestrateurReason>[] {
  const { hub, mission, webinar, supplements, arrangements, programme, assiduite } = input;
  const { gmfAdhered = null, takesPart = null } = input;
  return [
    ...(hub === undefined ? [] : [assessHub(hub, law)]),
    // A stage before display is itself a count of slots displayed: none.
    ...(mission === undefined && !isNothingDisplayed(hub) ? [] : [assessDisplay(mission, hub, law)]),
    ...(webinar === undefined ? [] : [assessChangeForfait(webinar, gmfAdhered, law)]),
    ...(supplements === undefined ? [] : [assessSupplements(supplements, gmfAdhered, takesPart, law)]),
    ...(arrangements === undefined ? [] : [assessArrangements(arrangements, gmfAdhered, takesPart, law)]),
    ...(programme === undefined ? [] : answersOfProgramme(programme, law)),
    ...(assiduite === undefined ? [] : [assessAssiduite(assiduite, law)]),
  ];
}

/** Hours and volume where they are given; what the programme does not ask, where it says so or where nothing else was asked. */
function answersOfProgramme(programme: Programme, law: Law): readonly Answer<OrchestrateurReason>[] {
  const { weeklyMinutes, reducedHours = null, network } = programme;
  const given: readonly Answer<OrchestrateurReason>[] = [
    ...(weeklyMinutes === undefined ? [] : [assessWeeklyHours(weeklyMinutes, reducedHours, law)]),
    ...(network === undefined ? [] : [assessNetwork(network, law)]),
  ];
  return given.length === 0 || isProgrammeKnown(law) ? [...given, assessProgramme(law)] : given;
}
