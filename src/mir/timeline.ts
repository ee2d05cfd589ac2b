import { dateOf, isWithin } from '../holdings/dates.js';
import type { Holding } from '../holdings/holding.js';
import type { LossCause } from '../holdings/loss.js';
import type { NonParticipation } from '../holdings/participation.js';
import type { Physician } from '../holdings/physician.js';
import { derogationLostOutsidePlan, lostOutsidePlan, newNoticeOnReturn, noticeLost } from '../holdings/sources.js';
import { type Stretch, stretchesOf, type Tenure, tenuresOf } from '../holdings/timeline.js';
import type { Citation } from '../law/citation.js';
import { type LocalDate, plusDays } from '../law/localDate.js';
import { cutAt, type Period } from '../law/period.js';
import { type Answer, answer } from '../verdict/answer.js';
import type { Law } from '../verdict/law.js';
import { met, notApplicable } from '../verdict/verdict.js';
import { published } from './published.js';

const RULE = 'mir.timeline';

/** Days over which one thing is held, or nothing. */
export interface Held extends Period {
  readonly held: Holding | null;
  /** Outside the public plan: then neither a notice nor a derogation is held. */
  readonly outsidePlan: NonParticipation['status'] | null;
  /** Why what is held ends with these days; null while it goes on, or when nothing is held. */
  readonly endedBy: 'itsEnd' | LossCause | null;
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
 * not revive. It is not a duty.
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
    .map((stretch) => heldIn(stretch, physician, tenures, on));
  const sources = published(sourcesOf(stretches), law);
  const held = stretches.at(-1)?.held ?? null;
  if (held !== null) return answer(met(RULE, { code: 'mir.timeline.held', held, ...period, stretches }, { sources }));
  return answer(notApplicable(RULE, { code: 'mir.timeline.nothingHeld', ...period, stretches }, { sources }));
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
  on: LocalDate,
): Held {
  const status = participates ? undefined : participation.find((outside) => isWithin(from, outside))?.status;
  const tenure = tenures.find(({ holding, lastHeld }) => holding === held && lastHeld === to);
  // Whether it goes on after the day asked about is not looked at.
  const endedBy = to === on ? null : (tenure?.endedBy ?? null);
  return { from, to, held: held ?? null, outsidePlan: status ?? null, endedBy };
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
