import type { DayNumber } from '../law/localDate.js';
import type { Grant } from './grants.js';

export interface Matched {
  /** Whether an authorisation has room for it. */
  readonly isWithin: boolean;
  /** The authorisation it is counted against, an index. */
  readonly grant: number;
}

/** An authorisation being used, and what is said of the units counted against it. */
interface Using {
  readonly grant: Grant;
  left: number;
  readonly within: Matched;
  readonly over: Matched;
}

/**
 * Counts units against the authorisations that hold on their first day, in the order of their days: each takes the one that ends first among
 * those with room, so that as many units as can be are within. The ones too many are the last ones; each is counted against the one that ends
 * first, of those that may still be revised if there are any.
 *
 * @param units - by unit, its first day; those under none of the grants are left out
 * @param grants - of one place and sector
 * @param room - where their units are not known, the least they may be or the most
 * @see docs/interpretations.md: that the last ones are the ones too many is inferred
 */
export function matched(
  units: ReadonlyMap<number, DayNumber>,
  grants: readonly Grant[],
  room: 'least' | 'most',
): ReadonlyMap<number, Matched> {
  const byEnd = [...grants].sort((a, b) => a.to - b.to || a.index - b.index).map((grant) => usingOf(grant, room));
  const found = new Map<number, Matched>();
  for (const unit of inOrder(units)) {
    // SAFETY: it is one of the units.
    const matching = takenBy(byEnd, units.get(unit) as DayNumber);
    if (matching !== undefined) found.set(unit, matching);
  }
  return found;
}

function usingOf(grant: Grant, room: 'least' | 'most'): Using {
  const { index } = grant;
  return {
    grant,
    left: grant[room],
    within: { isWithin: true, grant: index },
    over: { isWithin: false, grant: index },
  };
}

/** The authorisation that a unit of a day takes, or would have. */
function takenBy(byEnd: readonly Using[], day: DayNumber): Matched | undefined {
  let charged: Using | undefined;
  for (const one of byEnd) {
    const { from, to, isRevisionRefused } = one.grant;
    if (day < from || day > to) continue;
    if (one.left > 0) {
      one.left -= 1;
      return one.within;
    }
    if (charged === undefined || (charged.grant.isRevisionRefused && !isRevisionRefused)) charged = one;
  }
  return charged?.over;
}

/** By day, then in the order given. */
function inOrder(units: ReadonlyMap<number, DayNumber>): readonly number[] {
  const inList = [...units.keys()].sort((a, b) => a - b);
  const byDay = new Map<DayNumber, number[]>();
  for (const unit of inList) {
    // SAFETY: it is one of the units.
    const day = units.get(unit) as DayNumber;
    const ofDay = byDay.get(day);
    if (ofDay === undefined) byDay.set(day, [unit]);
    else ofDay.push(unit);
  }
  return [...byDay.keys()].sort((a, b) => a - b).flatMap((day) => byDay.get(day) ?? []);
}
