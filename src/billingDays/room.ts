import { dayNumber } from '../law/localDate.js';
import type { Reading } from '../law/reading.js';
import type { Choice } from '../verdict/explore.js';
import { type BillingTally, type Cell, UNKNOWN } from './billingTally.js';
import type { Thresholds } from './parameters.js';
import type { Placing } from './placing.js';
import type { ThresholdSpan } from './thresholds.js';

/** What a reading may change of how days are placed. Dépannage, of one side alone when on the other it is placed alike. */
type Term = keyof Placing | 'everywhere' | 'depannageInPart' | 'depannageInRest';

/**
 * The readings that the records of a window leave room for: those that change, of how days are placed, something that bears
 * on a record. One without room cannot change a figure, and is not explored.
 * @param used - the options of all that `placing` asks for
 */
export function withRoom(
  readings: readonly Reading[],
  used: Choice,
  placing: (choice: Choice) => Placing,
  tally: BillingTally,
  spans: readonly ThresholdSpan[],
): readonly Reading[] {
  const room = roomFor(tally, spans, placing(used).sideOf);
  return readings.filter(({ id, options }) => {
    const [first, ...others] = options.map((option) => placing({ ...used, [id]: option }));
    return others.some((other) => first !== undefined && termsApart(first, other).some((term) => room.has(term)));
  });
}

/** What two placings do not do alike. */
function termsApart(a: Placing, b: Placing): readonly Term[] {
  const keys = (Object.keys(a) as (keyof Placing)[]).filter(
    (key) => a[key] !== b[key] && String(a[key]) !== String(b[key]),
  );
  return keys.map((key) => {
    const ways: readonly unknown[] = [a[key], b[key]];
    if (key === 'unit') return ways.includes('everywhere') ? 'everywhere' : key;
    if (key !== 'depannage' || !ways.includes('asPlaced') || ways.includes('leftOut')) return key;
    return ways.includes('part') ? 'depannageInRest' : 'depannageInPart';
  });
}

/** What of a placing the records of a window leave room to change. */
function roomFor(tally: BillingTally, spans: readonly ThresholdSpan[], sideOf: Placing['sideOf']): ReadonlySet<Term> {
  const room = new Set<Term>(['sideOf']);
  for (const { period, version } of spans) {
    const from = dayNumber(period.from);
    const to = dayNumber(period.to);
    for (const cell of tally.cells) {
      if (cell.day < from || cell.day > to) continue;
      addRoomOf(cell, sideOf, room);
      if (cell.previous >= 0) addRoomOfDate(cell, tally, version?.value, room);
    }
  }
  return room;
}

function addRoomOf(cell: Cell, sideOf: Placing['sideOf'], room: Set<Term>): void {
  const { nature, unknown } = cell;
  if (nature === 'ordinary' && unknown === UNKNOWN.nothing && cell.billed === cell.accepted) return;
  if (mayDiffer(cell)) room.add('amount');
  if (nature === 'other' || nature === null) room.add('outsidePlan');
  if (nature === 'ordinary' || nature === 'other') return;
  room.add('depannage');
  if (sideOf[cell.territory] !== 'rest') room.add('depannageInPart');
  if (sideOf[cell.territory] !== 'part') room.add('depannageInRest');
}

/** Whether what was accepted of a cell is, or may be, other than what was billed. */
export function mayDiffer({ billed, accepted, unknown }: Cell): boolean {
  const acceptedUnknown = (unknown & UNKNOWN.accepted) !== 0;
  const billedUnknown = (unknown & UNKNOWN.billed) !== 0;
  return billed !== accepted || acceptedUnknown !== billedUnknown || (unknown & UNKNOWN.acceptedApart) !== 0;
}

/** A date of several cells: more than a day on it in all, or the sub-territories of one region. */
function addRoomOfDate(last: Cell, tally: BillingTally, thresholds: Thresholds | undefined, room: Set<Term>): void {
  let dollars = 0;
  let isOpen = false;
  const regions = new Set<string | null>();
  const places = new Set<string>();
  let cells = 0;
  for (let cell: Cell | undefined = last; cell !== undefined; cell = tally.cells[cell.previous]) {
    dollars += Math.max(0, cell.billed, cell.accepted);
    isOpen ||= cell.unknown !== UNKNOWN.nothing;
    regions.add(tally.territories[cell.territory]?.region ?? null);
    cells += 1;
    // Records of one place and nature add up; one whose place or nature is not known may be anywhere.
    const isVague = (cell.unknown & (UNKNOWN.region | UNKNOWN.subTerritory | UNKNOWN.nature)) !== 0;
    places.add(isVague ? `record ${cell.firstRecord}` : `${cell.territory} ${cell.nature}`);
  }
  room.add('everywhere');
  if (isOpen || regions.size < cells) room.add('unit').add('partUnits').add('partRegion');
  const { full, half } = thresholds ?? { full: 0, half: 0 };
  const isEnough = isOpen || dollars >= half + Math.min(full, half + half);
  if (places.size > 1 && isEnough) room.add('onePerDate');
}
