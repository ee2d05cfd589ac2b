import { dateOf, isWithin } from '../holdings/dates.js';
import type { Holding } from '../holdings/holding.js';
import type { LossCause } from '../holdings/loss.js';
import type { NonParticipation } from '../holdings/participation.js';
import type { Physician } from '../holdings/physician.js';
import { derogationLostOutsidePlan, lostOutsidePlan, newNoticeOnReturn, noticeLost } from '../holdings/sources.js';
import { type Stretch, stretchesOf, type Tenure, tenuresOf } from '../holdings/timeline.js';
import { lastDayOfYears } from '../law/calendar.js';
import type { Citation } from '../law/citation.js';
import type { Version } from '../law/history.js';
import { type LocalDate, plusDays } from '../law/localDate.js';
import { cutAt, type Period } from '../law/period.js';
import { type Answer, answer } from '../verdict/answer.js';
import { applied } from '../verdict/applied.js';
import { everySource, type Law, textOf } from '../verdict/law.js';
import { met, notApplicable } from '../verdict/verdict.js';
import { residentYears } from './parameters.residents.js';
import { published } from './published.js';

const RULE = 'mir.timeline';

/** Days over which one thing is held, or nothing. */
export interface Held extends Period {
  readonly held: Holding | null;
  /** Outside the public plan: then neither a notice nor a derogation is held. */
  readonly outsidePlan: NonParticipation['status'] | null;
  /** Why what is held ends with these days; null while it goes on, or when nothing is held. */
  readonly endedBy: 'itsEnd' | LossCause | null;
  /** An authorisation of a resident, held for longer than a text says that one lasts: whether it was renewed is not said. */
  readonly isPastItsYear: boolean;
}

interface Stretches extends Period {
  /** In order, no day left out. */
  readonly stretches: readonly Held[];
}

export type TimelineReason =
  | ({ readonly code: 'mir.timeline.held'; readonly held: Holding } & Stretches)
  | ({ readonly code: 'mir.timeline.nothingHeld' } & Stretches);

/**
 * La vie de l’avis: what a physician holds on each day, from the first thing held to the day asked about, and why it ended. What is lost does
 * not revive. An authorisation held for more than a year says that its renewal is to be checked. It is not a duty.
 *
 * @returns
 *   - `met`: something is held on the day asked about
 *   - `notApplicable`: nothing is
 *
 * @see seed 001; RAMQ, Devenir non participant; docs/interpretations.md#who-is-subject
 */
export function assessTimeline(physician: Physician, law: Law): Answer<TimelineReason> {
  const { on } = law;
  const period: Period = { from: firstDay(physician, on), to: on };
  const tenures = tenuresOf(physician);
  const stretches = stretchesOf(physician, period)
    .flatMap((stretch) => cutAt(stretch, changesOfStatus(physician)).map((part) => ({ ...stretch, ...part })))
    .map((stretch) => heldIn(stretch, physician, tenures, law));
  const years = yearsApplied(stretches, law);
  const sources = published([...sourcesOf(stretches), ...years.flatMap(everySource)], law);
  const figures = years.map((one) => applied(residentYears.id, residentYears.unit, String(one.value), one));
  const held = stretches.at(-1)?.held ?? null;
  if (held !== null) {
    return answer(met(RULE, { code: 'mir.timeline.held', held, ...period, stretches }, { sources }), figures);
  }
  return answer(notApplicable(RULE, { code: 'mir.timeline.nothingHeld', ...period, stretches }, { sources }), figures);
}

/** The first day that something was held, or that the physician was outside the plan. */
function firstDay({ holdings, participation = [] }: Physician, on: LocalDate): LocalDate {
  const [first = on] = [...holdings, ...participation].map(({ from }) => dateOf(from)).sort();
  return first < on ? first : on;
}

/** The first day of each absence, but of one that goes on from another of its kind. */
function changesOfStatus({ participation = [] }: Physician): readonly LocalDate[] {
  const goesOn = (one: NonParticipation) =>
    participation.some(
      ({ to, status }) => to !== undefined && status === one.status && plusDays(dateOf(to), 1) === one.from,
    );
  return participation.filter((one) => !goesOn(one)).map(({ from }) => dateOf(from));
}

function heldIn(
  { from, to, held, participates }: Stretch,
  { participation = [] }: Physician,
  tenures: readonly Tenure[],
  law: Law,
): Held {
  const status = participates ? undefined : participation.find((outside) => isWithin(from, outside))?.status;
  const tenure = tenures.find(({ holding, lastHeld }) => holding === held && lastHeld === to);
  // Whether it goes on after the day asked about is not looked at.
  const endedBy = to === law.on ? null : (tenure?.endedBy ?? null);
  const isPastItsYear = isPast(held, to, law);
  return { from, to, held: held ?? null, outsidePlan: status ?? null, endedBy, isPastItsYear };
}

/** Whether a day is past the year of an authorisation, by the text in force that day. A holding has one first day: its renewals are not told. */
function isPast(held: Holding | undefined, day: LocalDate, law: Law): boolean {
  if (held?.kind !== 'authorisation') return false;
  const years = textOf(residentYears, { ...law, on: day });
  return years !== undefined && day > lastDayOfYears(dateOf(held.from), years.value);
}

/** The texts by which some authorisation is past its year. */
function yearsApplied(stretches: readonly Held[], law: Law): readonly Version<number>[] {
  const found = stretches.flatMap(({ to, isPastItsYear }) => {
    const years = isPastItsYear ? textOf(residentYears, { ...law, on: to }) : undefined;
    return years === undefined ? [] : [years];
  });
  return [...new Set(found)];
}

const SOURCES_OF: Readonly<Record<LossCause, readonly Citation[]>> = {
  lostToExclusiveDepannage: [noticeLost],
  nonParticipant: [lostOutsidePlan, derogationLostOutsidePlan, newNoticeOnReturn],
  desengage: [lostOutsidePlan, derogationLostOutsidePlan, newNoticeOnReturn],
};

function sourcesOf(stretches: readonly Held[]): readonly Citation[] {
  const found = stretches.flatMap(({ endedBy }) =>
    endedBy === null || endedBy === 'itsEnd' ? [] : SOURCES_OF[endedBy],
  );
  return [...new Set(found)];
}
