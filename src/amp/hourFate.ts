import type { Fate } from '../tally/ledger.js';
import type { Choice } from '../verdict/explore.js';
import { AFTER, BEFORE, type HourClass, type HourTally } from './hourTally.js';
import type { Offered } from './offered.js';
import { depannageHours } from './readings.hours.js';

/** Why hours count in their quarter, do not, or cannot be told. */
export type HoursFate =
  /** On the list of the region. */
  | 'onList'
  /** Agreed in the engagement. */
  | 'agreed'
  | 'notOnList'
  | 'otherRegion'
  | 'depannage'
  | 'beforeYear'
  | 'afterAsOf'
  /** No list of the region covers the day. */
  | 'noList'
  /** Something is not known of whether they count, or of how long they were. */
  | 'incomplete';

export interface ClassFate {
  readonly fate: Fate;
  readonly reason: HoursFate;
}

/** What became of hours of a class, and what is missing to tell. */
export interface WeighedHours extends ClassFate {
  /** Fields of each record. */
  readonly missing: readonly ('activity' | 'region' | 'depannage')[];
  /** What is missing of the physician: paths into the input. */
  readonly besides: readonly string[];
}

/**
 * Whether hours of a class count as AMP in their quarter: of an activity that the region offers, or that was agreed, in the region of the notice,
 * and not as dépannage. What is known to shut them out does so whatever else is unknown.
 */
export function weighHours(hours: HourClass, offered: Offered | undefined, choice: Choice): WeighedHours {
  const { cell, activity, region, depannage } = hours;
  if (cell === AFTER) return excluded('afterAsOf');
  if (cell === BEFORE || offered === undefined) return excluded('beforeYear');
  const { listed, agreed } = offered;
  const isDepannageOut = choice[depannageHours.id] === 'notCounted';
  if (depannage === true && isDepannageOut) return excluded('depannage');
  const isPlaced = region !== undefined && region !== null;
  if (isPlaced && offered.region !== undefined && region !== offered.region) return excluded('otherRegion');
  const isAgreed = activity !== null && agreed.has(activity);
  const isListed = activity !== null && listed?.has(activity) === true;
  const isNothingOffered = listed?.size === 0 && agreed.size === 0;
  if (!isListed && !isAgreed && ((activity !== null && listed !== undefined) || isNothingOffered)) {
    return excluded('notOnList');
  }
  const missing: WeighedHours['missing'][number][] = [];
  if (activity === null) missing.push('activity');
  if (region === null) missing.push('region');
  if (depannage === null && isDepannageOut) missing.push('depannage');
  const isListAwaited = listed === undefined && !isAgreed;
  const isNoticeAwaited = offered.region === undefined && (isListAwaited || region !== undefined);
  const besides = new Set([...(isNoticeAwaited ? [offered.noticeIn] : []), ...(isListAwaited ? ['lists'] : [])]);
  if (missing.length === 0 && besides.size === 0) {
    return { fate: 'counted', reason: isListed ? 'onList' : 'agreed', missing, besides: [] };
  }
  const isListAlone = missing.length === 0 && besides.size === 1 && besides.has('lists');
  return { fate: 'undecided', reason: isListAlone ? 'noList' : 'incomplete', missing, besides: [...besides] };
}

function excluded(reason: HoursFate): WeighedHours {
  return { fate: 'excluded', reason, missing: [], besides: [] };
}

/** Whether some hours count under one way to read dépannage and not under the other, or may: the reading on them can matter. */
export function hasDepannage({ classes }: HourTally, offered: readonly Offered[], choice: Choice): boolean {
  const counted = { ...choice, [depannageHours.id]: 'counted' };
  return classes.some(
    (one) =>
      one.depannage !== false &&
      one.minutes + one.untimed > 0 &&
      weighHours(one, offered[one.cell], counted).fate !== 'excluded',
  );
}
