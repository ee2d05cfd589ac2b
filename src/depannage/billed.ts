import type { BillingRecord, Nature } from '../billingDays/record.js';
import type { Period } from '../law/period.js';
import type { Reading } from '../law/reading.js';
import { type Choice, isReadingPinned, usedOptions } from '../verdict/explore.js';
import type { Law } from '../verdict/law.js';
import type { Awaited } from '../verdict/verdict.js';
import type { Activity } from './facts.js';
import type { ActivityFate } from './fate.js';
import type { Measure } from './parameters.js';
import { le132Days, le285Days, le297Days } from './readings.js';

/** Activities as billing records: what was authorised is dépannage, what was not is ordinary. */

const READING_OF: Readonly<Record<Measure, Reading>> = { le297: le297Days, le132: le132Days, le285: le285Days };

/** Activities with what became of each. */
export interface ToldActivities {
  readonly activities: readonly Activity[];
  readonly fateOf: readonly ActivityFate[];
}

/** The reading on the measure that an activity is of, or may turn out to be of: one that is not told yet may not be dépannage. */
function readingOf({ measure }: Activity, { fate, reason }: ActivityFate): Reading | undefined {
  return measure !== undefined && (reason === 'underMeasure' || fate === 'undecided') ? READING_OF[measure] : undefined;
}

/** The readings about measures that there are activities of, within some days or whenever. */
export function measureReadings({ activities, fateOf }: ToldActivities, days?: readonly Period[]): readonly Reading[] {
  const found = activities.flatMap((activity, record) => {
    const { date } = activity;
    // SAFETY: each activity has a fate.
    const reading = readingOf(activity, fateOf[record] as ActivityFate);
    if (reading === undefined) return [];
    return days === undefined || days.some(({ from, to }) => from <= date && date <= to) ? [reading] : [];
  });
  return [...new Set(found)];
}

/** The billing record of each activity, in order. Where help was given matters to the PREM alone. */
export function billedAs({ activities, fateOf }: ToldActivities, choice: Choice): readonly BillingRecord[] {
  return activities.map((activity, record): BillingRecord => {
    const { date, amount = null, accepted, region = null, subTerritory = null } = activity;
    // SAFETY: each activity has a fate.
    const nature = natureOf(activity, fateOf[record] as ActivityFate, choice);
    return { date, amount, region, subTerritory, nature, ...(accepted === undefined ? {} : { accepted }) };
  });
}

/** `inPlan`: dépannage or not, the one thing left to tell; null: not even whether it was billed to the plan. */
function natureOf(activity: Activity, told: ActivityFate, choice: Choice): Nature | null {
  const { outsidePlan = false } = activity;
  const { fate, reason } = told;
  if (outsidePlan === true) return 'other';
  if (outsidePlan === null) return null;
  const reading = readingOf(activity, told);
  if (reading !== undefined && (reason === 'underMeasure' || reason === 'measureUnknown')) {
    const option = choice[reading.id];
    if (option === 'outside') return 'ordinary';
    return option === 'inside' && reason === 'underMeasure' ? 'depannage' : 'inPlan';
  }
  if (fate === 'undecided') return 'inPlan';
  return fate === 'counted' ? 'depannage' : 'ordinary';
}

/** The options of the readings about measures that the caller pinned; the others are left out. */
export function pinnedMeasures(told: ToldActivities, { pinned }: Law): Choice {
  const readings = measureReadings(told).filter(({ id }) => isReadingPinned(id, pinned));
  return usedOptions(readings, pinned);
}

const RECORD = /^records\[(\d+)\]\.(\w+)$/;

/**
 * What is awaited of a billing record, as what is awaited of its activity: its nature is what became of it.
 * @param choice - the options of the readings about measures that are not left open
 */
export function ofActivities(
  awaited: readonly Awaited[],
  { activities, fateOf }: ToldActivities,
  choice: Choice,
): readonly Awaited[] {
  return awaited.flatMap((one): readonly Awaited[] => {
    const [, index, field] = one.kind === 'fact' ? (RECORD.exec(one.path) ?? []) : [];
    if (index === undefined) return [one];
    const record = Number(index);
    if (field !== 'nature') return [{ kind: 'fact', path: `activities[${record}].${field}` }];
    // SAFETY: what is awaited of a record is awaited of its activity, and each has a fate.
    const [activity, fate] = [activities[record] as Activity, fateOf[record] as ActivityFate];
    const reading = readingOf(activity, fate)?.id;
    return [
      ...fate.awaiting,
      ...(reading === undefined || choice[reading] !== undefined ? [] : [{ kind: 'reading', id: reading } as const]),
    ];
  });
}
