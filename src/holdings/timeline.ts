import { type LocalDate, plusDays } from '../law/localDate.js';
import { contains, cutAt, type Period } from '../law/period.js';
import { dateOf } from './dates.js';
import type { Holding } from './holding.js';
import { type LossCause, lastDayHeld, lossOf } from './loss.js';
import { participatesOn } from './participation.js';
import type { Physician } from './physician.js';

/** What a physician may practise under, day by day. Holdings or absences that overlap were refused as input. */

/** What is held on a day, if anything, and whether the physician is in the public plan. */
export interface Entitlement {
  readonly held: Holding | undefined;
  /** False while non-participating or désengagé: then no notice and no derogation is held. */
  readonly participates: boolean;
}

/** Days over which one thing is held, or nothing, in the public plan or outside it. */
export interface Stretch extends Period, Entitlement {}

/** One thing held, from its first day to the day it is really last held. */
export interface Tenure {
  readonly holding: Holding;
  readonly from: LocalDate;
  /** Its own last day, or the eve of its loss; undefined while it is still held. */
  readonly lastHeld: LocalDate | undefined;
  /** Undefined while it is still held. */
  readonly endedBy: 'itsEnd' | LossCause | undefined;
}

/** What each holding really lasts, in the order given, and why it ended. */
export function tenuresOf(physician: Physician): readonly Tenure[] {
  return physician.holdings.map((holding) => {
    const lastHeld = lastDayHeld(holding, physician);
    const itsEnd = lastHeld === undefined ? undefined : 'itsEnd';
    const endedBy = lossOf(holding, physician)?.cause ?? itsEnd;
    return { holding, from: dateOf(holding.from), lastHeld, endedBy };
  });
}

/** The entitlement of each day of a period: a new stretch whenever it changes, in order, no day left out. */
export function stretchesOf(physician: Physician, period: Period): readonly Stretch[] {
  const { participation = [] } = physician;
  const tenures = tenuresOf(physician);
  const changes = [
    ...tenures.map(({ from, lastHeld }) => ({ from, last: lastHeld })),
    ...participation.map(({ from, to }) => ({ from: dateOf(from), last: to === undefined ? to : dateOf(to) })),
  ].flatMap(({ from, last }) => (last === undefined ? [from] : [from, plusDays(last, 1)]));
  const stretches: Stretch[] = [];
  for (const { from, to } of cutAt(period, changes)) {
    const [held, participates] = [heldAmong(tenures, from), participatesOn(from, participation)];
    const last = stretches.at(-1);
    if (last === undefined || last.held !== held || last.participates !== participates) {
      stretches.push({ from, to, held, participates });
    } else stretches[stretches.length - 1] = { ...last, to };
  }
  return stretches;
}

/** The entitlement of one day. */
export function entitlementOn(physician: Physician, date: LocalDate): Entitlement {
  return { held: heldOn(physician, date), participates: participatesOn(date, physician.participation) };
}

/** What is held on a day, if anything. */
export function heldOn(physician: Physician, date: LocalDate): Holding | undefined {
  return heldAmong(tenuresOf(physician), date);
}

function heldAmong(tenures: readonly Tenure[], date: LocalDate): Holding | undefined {
  return tenures.find(({ from, lastHeld }) => contains({ from, to: lastHeld ?? date }, date))?.holding;
}
