import { inForce } from '../law/history.js';
import { type DayNumber, dateOfDay, dayNumber } from '../law/localDate.js';
import type { Fate } from '../tally/ledger.js';
import { together } from '../verdict/combine.js';
import type { Law } from '../verdict/law.js';
import type { Awaited } from '../verdict/verdict.js';
import { type ActivityClass, type ActivityTally, isByWeek } from './activityTally.js';
import type { MeasureWindow } from './facts.js';
import { cover, type Days, type Grant, type Grants, grantsFor, touches } from './grants.js';
import { DAYS_IN_A_WEEK, UNKNOWN } from './limits.js';
import { type Measure, measures, type Sector, sectors } from './parameters.js';

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
 * What an activity is before units are counted: told already; one that authorisations cover for certain; or one that some may cover, if what is
 * not known of it, or is not decided, turns out so.
 */
export type Standing =
  | { readonly is: 'told'; readonly fate: ActivityFate }
  | { readonly is: 'covered'; readonly pool: number; readonly grants: readonly Grant[] }
  | {
      readonly is: 'open';
      readonly reason: 'incomplete' | 'authorisationPending';
      readonly claims: readonly Claim[];
      readonly grants: readonly Grant[];
    };

/** The authorisations that an activity may be counted among. */
export interface Claim {
  readonly pool: number;
  /** Those granted leave out no day of its unit. */
  readonly isCovered: boolean;
}

/** Tells activities one after another; what is common to a class of them is looked up once. */
export function standings({ tally, grants, law }: Told): (record: number) => Standing {
  const asOf = dayNumber(law.on);
  const firstOfText = firstDayOfText(law);
  const ofClass = tally.classes.map((one) => classStanding(one, grants));
  return (record) => {
    // SAFETY: each activity has a class and days.
    const index = tally.classOf[record] as number;
    const one = tally.classes[index] as ActivityClass;
    const day = tally.dayOf[record] as DayNumber;
    if (day > asOf) return AFTER;
    if (day < firstOfText) {
      const text: Awaited = { kind: 'text', parameter: sectors.id, on: dateOfDay(day) };
      return { is: 'told', fate: undecided('noTextInForce', [text]) };
    }
    const known = ofClass[index] as ClassStanding;
    if (known.told !== undefined) return known.told;
    const [first, last] = [tally.firstDayOf[record] as DayNumber, tally.lastDayOf[record] as DayNumber];
    return coveredAt(first, last, known) ?? underGrants(one, known.grants, { first, last });
  };
}

const told = (fate: ActivityFate): Standing => ({ is: 'told', fate });
const AFTER = told(excluded('afterAsOf'));

/** The first day that a text known covers; after all of them when none is known. */
function firstDayOfText({ knownAt }: Law): DayNumber {
  const known = sectors.versions.filter(({ publishedOn }) => knownAt === undefined || publishedOn <= knownAt);
  return Math.min(...known.map(({ from }) => dayNumber(from)));
}

/** What a class of activities is whatever the day: told, or to be looked up among authorisations. */
interface ClassStanding {
  readonly told?: Standing;
  readonly grants: readonly Grant[];
  /** Where all is known of the class: by grant, in the order of their first days, what is said of an activity that it covers. */
  readonly covered: readonly (Standing | undefined)[];
}

function classStanding(one: ActivityClass, grants: Grants | undefined): ClassStanding {
  const { installation, sector, entered, outsidePlan } = one;
  const toldAs = (fate: ActivityFate): ClassStanding => ({ told: told(fate), grants: [], covered: [] });
  if (outsidePlan === true) return toldAs(excluded('outsidePlan'));
  if (sector === 'other') return toldAs(excluded('notASector'));
  if (entered === false) return toldAs(excluded('notEntered'));
  if (grants === undefined) {
    return toldAs(undecided('authorisationsUnknown', [{ kind: 'fact', path: 'authorisations' }, DECISION]));
  }
  const possible = grantsFor(grants, installation, sector);
  if (possible.length > 0) {
    const isKnown = one.unknown === UNKNOWN.nothing;
    const covered = possible.map(({ decision, pool }): Standing | undefined =>
      isKnown && decision === 'granted' ? { is: 'covered', pool, grants: possible } : undefined,
    );
    return { grants: possible, covered };
  }
  const ofPlace = grantsFor(grants, installation, null);
  return toldAs(excluded(ofPlace.length > 0 ? 'sectorNotAuthorised' : 'placeNotAuthorised'));
}

/** The common case: the last authorisation to begin by the first day of the unit covers it alone. */
function coveredAt(first: DayNumber, last: DayNumber, { grants, covered }: ClassStanding): Standing | undefined {
  let low = 0;
  let high = grants.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((grants[middle] as Grant).from <= first) low = middle + 1;
    else high = middle;
  }
  const found = grants[low - 1];
  return found !== undefined && last <= found.to ? covered[low - 1] : undefined;
}

/** An activity of a place and sector with authorisations: which of them hold on its days? */
function underGrants(one: ActivityClass, grants: readonly Grant[], days: Days): Standing {
  const isKnown = one.unknown === UNKNOWN.nothing;
  const near = grants.filter((grant) => mayTouch(grant, one, days));
  const possible = near.filter(({ decision }) => decision !== 'refused');
  if (possible.length === 0) {
    return told(excluded(near.length > 0 ? 'authorisationRefused' : 'periodNotAuthorised'));
  }
  const granted = possible.filter(({ decision }) => decision === 'granted');
  if (isKnown) {
    const first = granted.find(({ from, to }) => from <= days.first && days.first <= to);
    if (first !== undefined && cover(granted, days)) return { is: 'covered', pool: first.pool, grants };
    if (granted.length === possible.length) return told(undecided('acrossTheEnd', [DECISION]));
  }
  const claims = new Map<number, Claim>();
  for (const { pool, site, sector } of possible) {
    const ofSite = granted.filter((grant) => grant.site === site);
    claims.set(pool, { pool, isCovered: cover(ofSite, daysIn(sector, one, days)) });
  }
  const reason = isKnown ? 'authorisationPending' : 'incomplete';
  return { is: 'open', reason, claims: [...claims.values()], grants };
}

/** Whether a grant shares a day with a unit, as far as its sector is known: only a sector granted by weeks has the days of one week. */
function mayTouch(grant: Grant, one: ActivityClass, days: Days): boolean {
  const isPartOfWeek = one.sector === null && days.first < days.last;
  return (!isPartOfWeek || isByWeek(grant.sector)) && touches(grant, daysIn(grant.sector, one, days));
}

/** The days of a unit, were it of a sector that may be its own. */
function daysIn(sector: Sector, one: ActivityClass, { first, last }: Days): Days {
  return one.sector === null && isByWeek(sector) ? { first, last: first + DAYS_IN_A_WEEK - 1 } : { first, last };
}

const FIELDS = ['installation', 'sector', 'entered', 'outsidePlan'] as const;

/** The facts not known of an activity that bear on whether it was authorised. */
export function missingOf({ unknown }: ActivityClass, record: number): readonly Awaited[] {
  return FIELDS.filter((field) => (unknown & UNKNOWN[field]) !== 0).map((field) => factOf(field, record));
}

function factOf(field: (typeof FIELDS)[number], record: number): Awaited {
  return { kind: 'fact', path: `activities[${record}].${field}` };
}

/** What is not authorised as dépannage: done under a measure beside it, or billed to the plan or not. */
const NOT_AUTHORISED: ReadonlySet<ActivityReason> = new Set<ActivityReason>([
  'notASector',
  'notEntered',
  'placeNotAuthorised',
  'sectorNotAuthorised',
  'periodNotAuthorised',
  'authorisationRefused',
  'overrunRefused',
]);

/**
 * The fate of an activity once it is told against authorisations: what is not authorised may be of a measure beside dépannage, and is a
 * remplacement only if it was billed to the plan.
 */
export function beside(
  fate: ActivityFate,
  one: ActivityClass,
  record: number,
  { tally, windows, law }: Told,
): ActivityFate {
  if (fate.fate === 'counted') return fate;
  const isOpen = fate.fate === 'undecided' && fate.reason !== 'noTextInForce';
  if (!isOpen && !NOT_AUTHORISED.has(fate.reason)) return fate;
  // SAFETY: each activity has a day.
  const day = tally.dayOf[record] as DayNumber;
  const other = one.measure === undefined ? undefined : underMeasure(one.measure, day, windows, law);
  const more = other?.awaiting ?? [];
  if (isOpen) return { ...fate, awaiting: together(together(missingOf(one, record), fate.awaiting), more) };
  if (one.outsidePlan !== null) return other ?? fate;
  return undecided('incomplete', together([factOf('outsidePlan', record)], more));
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
