import type { DayNumber } from '../law/localDate.js';
import type { Grant } from './grants.js';

/** A shift or a week, by the first activity of it, with its first day. */
export interface Unit {
  readonly unit: number;
  readonly day: DayNumber;
}

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

/** Units by day, then in the order given. */
export function inOrder<T extends Unit>(units: readonly T[]): readonly T[] {
  return [...units].sort((a, b) => a.day - b.day || a.unit - b.unit);
}

/**
 * Counts units against the authorisations that hold on their first day: each takes the one that ends first among those with room, so that as
 * many units as can be are within. The ones too many are the last ones; each is counted against the one that ends first, of those that may
 * still be revised if there are any.
 *
 * @param units - in the order of their days ({@link inOrder})
 * @param grants - of one place and sector
 * @param room - where their units are not known, the least they may be or the most
 * @returns for each unit, what it is counted against; nothing when it is under none of the grants
 * @see docs/interpretations.md: that the last ones are the ones too many is inferred
 */
export function matched(
  units: readonly Unit[],
  grants: readonly Grant[],
  room: 'least' | 'most',
): readonly (Matched | undefined)[] {
  const byEnd = [...grants].sort((a, b) => a.to - b.to || a.index - b.index).map((grant) => usingOf(grant, room));
  return units.map(({ day }) => takenBy(byEnd, day));
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
