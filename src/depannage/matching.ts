import type { DayNumber } from '../law/localDate.js';
import type { Grant } from './grants.js';

/**
 * - `within`: an authorisation has room for it;
 * - `unknown`: the only ones with room do not say how many units they have;
 * - `over`: none has room.
 */
export type Room = 'within' | 'unknown' | 'over';

export interface Matched {
  readonly room: Room;
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
 * those with room, so that as many units as can be are within. The ones too many are the last ones.
 *
 * @param units - by unit, its first day; those under none of the grants are left out
 * @param grants - of one place and sector
 * @see docs/interpretations.md: that the last ones are the ones too many is inferred
 */
export function matched(units: ReadonlyMap<number, DayNumber>, grants: readonly Grant[]): ReadonlyMap<number, Matched> {
  const byEnd = [...grants]
    .sort((a, b) => a.to - b.to || a.index - b.index)
    .map((grant): Using => ({ grant, left: grant.units ?? 0 }));
  const found = new Map<number, Matched>();
  for (const [unit, day] of inOrder(units)) {
    let open: Using | undefined;
    let unknown: Using | undefined;
    let known: Using | undefined;
    for (const one of byEnd) {
      if (day < one.grant.from || day > one.grant.to) continue;
      open ??= one;
      if (one.grant.units === null) unknown ??= one;
      else if (one.left > 0) {
        known = one;
        break;
      }
    }
    const taken = known ?? unknown ?? open;
    if (taken === undefined) continue;
    taken.left -= 1;
    found.set(unit, {
      room: known !== undefined ? 'within' : unknown !== undefined ? 'unknown' : 'over',
      grant: taken.grant.index,
    });
  }
  return found;
}

/** By day, then in the order given. */
function inOrder(units: ReadonlyMap<number, DayNumber>): readonly (readonly [number, DayNumber])[] {
  return [...units].sort(([a, dayOfA], [b, dayOfB]) => dayOfA - dayOfB || a - b);
}
