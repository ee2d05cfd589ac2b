import { inForce } from '../law/history.js';
import { type DayNumber, dateOfDay, dayNumber } from '../law/localDate.js';
import type { Fate } from '../tally/ledger.js';
import type { Law } from '../verdict/law.js';
import type { Awaited } from '../verdict/verdict.js';
import type { ActivityClass, ActivityTally } from './activityTally.js';
import type { MeasureWindow } from './facts.js';
import { cover, type Days, type Grant, type Grants, grantsFor, touches } from './grants.js';
import { UNKNOWN } from './limits.js';
import { type Measure, measures, sectors } from './parameters.js';

/** Why an activity is dépannage, is not, or cannot be told. */
export type ActivityReason =
  | 'authorised'
  | 'afterAsOf'
  | 'outsidePlan'
  | 'notASector'
  | 'notEntered'
  | 'placeNotAuthorised'
  | 'sectorNotAuthorised'
  | 'periodNotAuthorised'
  | 'authorisationRefused'
  | 'overrunRefused'
  | 'underMeasure'
  | 'outsideMeasure'
  | 'incomplete'
  | 'authorisationsUnknown'
  | 'authorisationPending'
  | 'acrossTheEnd'
  | 'unitsUnknown'
  | 'unitNotFound'
  | 'mayExceed'
  | 'overrun'
  | 'measureUnknown'
  | 'noTextInForce';

export interface ActivityFate {
  readonly fate: Fate;
  readonly reason: ActivityReason;
  /** What tells, of an undecided one. */
  readonly awaiting: readonly Awaited[];
  /** The authorisation it is counted against, an index. */
  readonly authorisation?: number;
}

/** Who decides on authorisations and on their revision. */
export const COMMITTEE = 'comité paritaire sur le dépannage';
export const DECISION: Awaited = { kind: 'decision', authority: COMMITTEE };

export const excluded = (reason: ActivityReason): ActivityFate => ({ fate: 'excluded', reason, awaiting: [] });
export const undecided = (reason: ActivityReason, awaiting: readonly Awaited[]): ActivityFate => ({
  fate: 'undecided',
  reason,
  awaiting,
});

/** What activities are told by, before their units are counted. */
export interface Told {
  readonly tally: ActivityTally;
  /** Absent: not known. */
  readonly grants: Grants | undefined;
  readonly windows: readonly MeasureWindow[];
  readonly law: Law;
}

/**
 * What an activity is before units are counted: told already, or one that authorisations cover, for certain or if what is not known of it
 * turns out so.
 */
export type Standing =
  | { readonly is: 'told'; readonly fate: ActivityFate }
  | { readonly is: 'covered'; readonly isCertain: boolean; readonly grants: readonly Grant[] };

/** Tells activities one after another; what is common to a class of them is looked up once. */
export function standings({ tally, grants, windows, law }: Told): (record: number) => Standing {
  const last = dayNumber(law.on);
  const first = firstDayOfText(law);
  const ofClass = tally.classes.map((one) => classStanding(one, grants));
  return (record) => {
    // SAFETY: each activity has a class and days.
    const index = tally.classOf[record] as number;
    const one = tally.classes[index] as ActivityClass;
    const day = tally.dayOf[record] as DayNumber;
    if (day > last) return AFTER;
    if (day < first) {
      const text: Awaited = { kind: 'text', parameter: sectors.id, on: dateOfDay(day) };
      return { is: 'told', fate: undecided('noTextInForce', [text]) };
    }
    const known = ofClass[index] as ClassStanding;
    const days = { first: tally.firstDayOf[record] as DayNumber, last: tally.lastDayOf[record] as DayNumber };
    const standing =
      known.fate === undefined
        ? underGrants(one, known.grants, days, record)
        : told(withMissing(known.fate, one, record));
    if (one.measure === undefined || standing.is !== 'told' || !MAY_BE_MEASURE.has(standing.fate.reason))
      return standing;
    return told(underMeasure(one.measure, day, windows, law));
  };
}

/** What no fact told of a class leaves open also awaits what is not known of the activity itself. */
function withMissing(fate: ActivityFate, one: ActivityClass, record: number): ActivityFate {
  if (fate.fate !== 'undecided' || one.unknown === 0) return fate;
  return { ...fate, awaiting: [...fate.awaiting, ...missingOf(one, record)] };
}

const told = (fate: ActivityFate): Standing => ({ is: 'told', fate });
const AFTER = told(excluded('afterAsOf'));

/** What is not authorised as dépannage may still be of a measure beside it. */
const MAY_BE_MEASURE: ReadonlySet<ActivityReason> = new Set<ActivityReason>([
  'notASector',
  'notEntered',
  'placeNotAuthorised',
  'sectorNotAuthorised',
  'periodNotAuthorised',
  'authorisationRefused',
]);

/** The first day that a text known covers; after all of them when none is known. */
function firstDayOfText({ knownAt }: Law): DayNumber {
  const known = sectors.versions.filter(({ publishedOn }) => knownAt === undefined || publishedOn <= knownAt);
  return Math.min(...known.map(({ from }) => dayNumber(from)));
}

/** What a class of activities is whatever the day: told, or to be looked up among authorisations. */
interface ClassStanding {
  readonly fate?: ActivityFate;
  readonly grants: readonly Grant[];
}

function classStanding(one: ActivityClass, grants: Grants | undefined): ClassStanding {
  const { installation, sector, entered, outsidePlan } = one;
  const none: readonly Grant[] = [];
  if (outsidePlan === true) return { fate: excluded('outsidePlan'), grants: none };
  if (sector === 'other') return { fate: excluded('notASector'), grants: none };
  if (entered === false) return { fate: excluded('notEntered'), grants: none };
  if (grants === undefined) {
    return { fate: undecided('authorisationsUnknown', [{ kind: 'fact', path: 'authorisations' }]), grants: none };
  }
  const possible = grantsFor(grants, installation, sector);
  if (possible.length > 0) return { grants: possible };
  const ofPlace = grantsFor(grants, installation, null);
  return { fate: excluded(ofPlace.length > 0 ? 'sectorNotAuthorised' : 'placeNotAuthorised'), grants: none };
}

/** An activity of a place and sector with authorisations: which of them hold on its days? */
function underGrants(one: ActivityClass, grants: readonly Grant[], days: Days, record: number): Standing {
  for (const grant of grants) {
    if (grant.decision === 'granted' && grant.from <= days.first && days.last <= grant.to && one.unknown === 0) {
      return { is: 'covered', isCertain: true, grants };
    }
  }
  const near = grants.filter((grant) => touches(grant, days));
  const granted = near.filter(({ decision }) => decision === 'granted');
  const pending = near.filter(({ decision }) => decision === 'pending' || decision === null);
  const isPlaced = (one.unknown & (UNKNOWN.installation | UNKNOWN.sector)) === 0;
  if (isPlaced && cover(granted, days)) return { is: 'covered', isCertain: one.unknown === 0, grants };
  if (granted.length + pending.length === 0) {
    return told(excluded(near.length > 0 ? 'authorisationRefused' : 'periodNotAuthorised'));
  }
  const facts = missingOf(one, record);
  if (!isPlaced && granted.length > 0) return { is: 'covered', isCertain: false, grants };
  const decisions = pending.map(
    ({ decision, index }): Awaited =>
      decision === null ? { kind: 'fact', path: `authorisations[${index}].decision` } : DECISION,
  );
  if (facts.length > 0) return told(undecided('incomplete', [...facts, ...decisions]));
  if (pending.length > 0) return told(undecided('authorisationPending', distinct(decisions)));
  return told(undecided('acrossTheEnd', [DECISION]));
}

function distinct(awaited: readonly Awaited[]): readonly Awaited[] {
  return [...new Map(awaited.map((one) => [JSON.stringify(one), one])).values()];
}

const FIELDS = ['installation', 'sector', 'entered', 'outsidePlan'] as const;

/** The facts not known of an activity that bear on whether it was authorised. */
export function missingOf({ unknown }: ActivityClass, record: number): readonly Awaited[] {
  return FIELDS.filter((field) => (unknown & UNKNOWN[field]) !== 0).map((field) => ({
    kind: 'fact',
    path: `activities[${record}].${field}`,
  }));
}

/** An activity that nothing authorised as dépannage, done under a measure beside it. Its days are the caller’s: the texts set them each year. */
function underMeasure(measure: Measure, day: DayNumber, windows: readonly MeasureWindow[], law: Law): ActivityFate {
  const on = dateOfDay(day);
  const history = measures[measure];
  if (inForce(history, on, law.knownAt) === undefined) {
    return undecided('noTextInForce', [{ kind: 'text', parameter: history.id, on }]);
  }
  const ofMeasure = windows.filter((window) => window.measure === measure);
  if (ofMeasure.length === 0) return undecided('measureUnknown', [{ kind: 'fact', path: 'measures' }]);
  return excluded(ofMeasure.some(({ from, to }) => from <= on && on <= to) ? 'underMeasure' : 'outsideMeasure');
}
