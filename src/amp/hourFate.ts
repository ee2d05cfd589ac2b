import type { LocalDate } from '../law/localDate.js';
import type { Fate } from '../tally/ledger.js';
import type { Choice } from '../verdict/explore.js';
import type { Awaited } from '../verdict/verdict.js';
import { AFTER, BEFORE, type HourClass, type HourTally } from './hourTally.js';
import { MOST_MINUTES } from './limits.js';
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

const EXCLUDED = (reason: HoursFate): ClassFate => ({ fate: 'excluded', reason });

/**
 * Whether hours of a class count as AMP in their quarter: of an activity that the region offers, or that was agreed, in the region of the notice,
 * and not as dépannage. What is known to shut them out does so whatever else is unknown.
 */
export function fateOf(hours: HourClass, offered: Offered | undefined, choice: Choice): ClassFate {
  const { cell, activity, region, depannage } = hours;
  if (cell === AFTER) return EXCLUDED('afterAsOf');
  if (cell === BEFORE || offered === undefined) return EXCLUDED('beforeYear');
  if (depannage === true && choice[depannageHours.id] === 'notCounted') return EXCLUDED('depannage');
  if (isElsewhere(region, offered)) return EXCLUDED('otherRegion');
  const isAgreed = activity !== null && offered.agreed.has(activity);
  const isListed = activity !== null && offered.listed?.has(activity) === true;
  if (activity !== null && offered.listed !== undefined && !isListed && !isAgreed) return EXCLUDED('notOnList');
  if (missingOf(hours, offered, choice).length > 0) return { fate: 'undecided', reason: 'incomplete' };
  if (!isListed && !isAgreed) return { fate: 'undecided', reason: 'noList' };
  return { fate: 'counted', reason: isListed ? 'onList' : 'agreed' };
}

function isElsewhere(region: HourClass['region'], offered: Offered): boolean {
  return region !== undefined && region !== null && offered.region !== undefined && region !== offered.region;
}

/** What bears on whether hours count, as read, and is not known of them. */
function missingOf({ activity, region, depannage }: HourClass, { agreed, listed }: Offered, choice: Choice) {
  const missing: ('activity' | 'region' | 'depannage')[] = [];
  const isOffered = listed !== undefined || agreed.size > 0;
  if (activity === null && isOffered) missing.push('activity');
  if (region === null) missing.push('region');
  if (depannage === null && choice[depannageHours.id] === 'notCounted') missing.push('depannage');
  return missing;
}

/** Hours of a few cells, as one way to read the texts counts them. */
export interface Counted {
  /** Minutes surely counted. */
  readonly least: number;
  /** Minutes that may be besides. */
  readonly open: number;
  /** Surely counted, by activity. */
  readonly by: ReadonlyMap<string, number>;
  /** What would make them certain. */
  readonly awaited: () => readonly Awaited[];
}

/**
 * The minutes that count in a quarter.
 * @param except - an activity left out
 */
export function countIn(
  tally: HourTally,
  offered: readonly Offered[],
  { from, to }: { readonly from: LocalDate; readonly to: LocalDate },
  choice: Choice,
  except?: string,
): Counted {
  let least = 0;
  let open = 0;
  const by = new Map<string, number>();
  const uncertain = new Map<number, readonly string[]>();
  let isListAwaited = false;
  for (const [index, hours] of tally.classes.entries()) {
    const cell = tally.cells[hours.cell];
    const its = offered[hours.cell];
    if (cell === undefined || its === undefined || cell.from < from || cell.from > to) continue;
    if (hours.activity === except && except !== undefined) continue;
    const { fate, reason } = fateOf(hours, its, choice);
    if (fate === 'excluded') continue;
    const untimed = hours.untimed * MOST_MINUTES;
    if (fate === 'counted') {
      least += hours.minutes;
      open += untimed;
      const name = hours.activity ?? '';
      by.set(name, (by.get(name) ?? 0) + hours.minutes);
      if (hours.untimed > 0) uncertain.set(index, []);
    } else {
      open += hours.minutes + untimed;
      const missing = missingOf(hours, its, choice);
      if (reason === 'noList' || (its.listed === undefined && its.agreed.size === 0)) isListAwaited = true;
      uncertain.set(index, missing);
    }
  }
  const awaited = () => [
    ...(isListAwaited ? [{ kind: 'fact', path: 'lists' } as const] : []),
    ...factsOf(tally, uncertain),
  ];
  return { least, open, by, awaited };
}

/** Each record of uncertain classes, with what it lacks. */
function factsOf(tally: HourTally, uncertain: ReadonlyMap<number, readonly string[]>): readonly Awaited[] {
  if (uncertain.size === 0) return [];
  const untimed = new Set(tally.untimed);
  return tally.classOf.flatMap((index, record) => {
    const missing = uncertain.get(index);
    if (missing === undefined) return [];
    const fields = untimed.has(record) ? [...missing, 'minutes'] : missing;
    return fields.map((field): Awaited => ({ kind: 'fact', path: `hours[${record}].${field}` }));
  });
}

/** Whether some hours were done as dépannage, or may have been: the reading on them can matter. */
export function hasDepannage({ classes }: HourTally): boolean {
  return classes.some(({ depannage }) => depannage !== false);
}
