import type { DayNumber } from '../law/localDate.js';
import type { Grant } from './grants.js';

export interface Matched {
  /** Whether an authorisation has room for it. */
  readonly isWithin: boolean;
  /** The authorisation it is counted against, an index. */
  readonly grant: number;
}

/** An authorisation being used. */
interface Using {
  readonly grant: Grant;
  left: number;
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
  const byEnd = [...grants]
    .sort((a, b) => a.to - b.to || a.index - b.index)
    .map((grant): Using => ({ grant, left: grant[room] }));
  const found = new Map<number, Matched>();
  for (const [unit, day] of inOrder(units)) {
    const holding = byEnd.filter(({ grant }) => grant.from <= day && day <= grant.to);
    const taken = holding.find(({ left }) => left > 0);
    if (taken !== undefined) {
      taken.left -= 1;
      found.set(unit, { isWithin: true, grant: taken.grant.index });
      continue;
    }
    const charged = holding.find(({ grant }) => !grant.isRevisionRefused) ?? holding[0];
    if (charged !== undefined) found.set(unit, { isWithin: false, grant: charged.grant.index });
  }
  return found;
}

/** By day, then in the order given. */
function inOrder(units: ReadonlyMap<number, DayNumber>): readonly (readonly [number, DayNumber])[] {
  return [...units].sort(([a, dayOfA], [b, dayOfB]) => dayOfA - dayOfB || a - b);
}
