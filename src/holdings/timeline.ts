import { type LocalDate, plusDays } from '../law/localDate.js';
import { contains, cutAt, type Period } from '../law/period.js';
import type { Holding } from './holding.js';
import { dateOf, lastDayHeld, lostOn } from './loss.js';

/** What is held day by day. Holdings that overlap were refused as input. */

/** Days over which one thing is held, or nothing. */
export interface Stretch extends Period {
  readonly held: Holding | undefined;
}

/** One thing held, from its first day to the day it is really last held. */
export interface Tenure {
  readonly holding: Holding;
  readonly from: LocalDate;
  /** Its own last day, or the eve of its loss; undefined while it is still held. */
  readonly lastHeld: LocalDate | undefined;
  readonly endedBy: 'itsEnd' | 'lostToExclusiveDepannage' | undefined;
}

/** What each holding really lasts, in the order given. An exclusive dépannage derogation ends the notice the day it takes effect. */
export function tenuresOf(holdings: readonly Holding[]): readonly Tenure[] {
  return holdings.map((holding) => {
    const lastHeld = lastDayHeld(holding, holdings);
    const isLost = lostOn(holding, holdings) !== undefined;
    const endedBy = isLost ? 'lostToExclusiveDepannage' : lastHeld === undefined ? undefined : 'itsEnd';
    return { holding, from: dateOf(holding.from), lastHeld, endedBy };
  });
}

/** What is held on each day of a period: a new stretch whenever it changes, in order, no day left out. */
export function stretchesOf(holdings: readonly Holding[], period: Period): readonly Stretch[] {
  const tenures = tenuresOf(holdings);
  const changes = tenures.flatMap(({ from, lastHeld }) =>
    lastHeld === undefined ? [from] : [from, plusDays(lastHeld, 1)],
  );
  const stretches: Stretch[] = [];
  for (const { from, to } of cutAt(period, changes)) {
    const held = heldAmong(tenures, from);
    const last = stretches.at(-1);
    if (last === undefined || last.held !== held) stretches.push({ from, to, held });
    else stretches[stretches.length - 1] = { ...last, to };
  }
  return stretches;
}

/** What is held on a day, if anything. */
export function heldOn(holdings: readonly Holding[], date: LocalDate): Holding | undefined {
  return heldAmong(tenuresOf(holdings), date);
}

function heldAmong(tenures: readonly Tenure[], date: LocalDate): Holding | undefined {
  return tenures.find(({ from, lastHeld }) => contains({ from, to: lastHeld ?? date }, date))?.holding;
}
