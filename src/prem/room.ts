import { dayNumber } from '../law/localDate.js';
import { type BillingTally, type Cell, UNKNOWN } from './billingTally.js';
import type { Thresholds } from './parameters.js';
import type { Placing } from './placing.js';
import type { ReadingName } from './readings.js';
import type { ThresholdSpan } from './thresholds.js';

/** What the records of a window leave room for. A reading without room cannot change a figure, and is not explored. */
export function roomFor(
  tally: BillingTally,
  spans: readonly ThresholdSpan[],
  sideOf: Placing['sideOf'],
): ReadonlySet<ReadingName> {
  const room = new Set<ReadingName>();
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

function addRoomOf(cell: Cell, sideOf: Placing['sideOf'], room: Set<ReadingName>): void {
  const { nature, unknown } = cell;
  if (nature === 'ordinary' && unknown === UNKNOWN.nothing && cell.billed === cell.accepted) return;
  if (mayDiffer(cell)) room.add('amountBasis');
  if (nature === 'other' || nature === null) room.add('workOutsidePlan');
  if (nature === 'ordinary' || nature === 'other') return;
  room.add('transitionalDepannage');
  if (sideOf[cell.territory] !== 'rest') room.add('depannageInTerritory').add('capitaleNationaleDepannage');
}

/** Whether what was accepted of a cell is, or may be, other than what was billed. */
export function mayDiffer({ billed, accepted, unknown }: Cell): boolean {
  const acceptedUnknown = (unknown & UNKNOWN.accepted) !== 0;
  const billedUnknown = (unknown & UNKNOWN.billed) !== 0;
  return billed !== accepted || acceptedUnknown !== billedUnknown || (unknown & UNKNOWN.acceptedApart) !== 0;
}

/** A date of several cells: more than a day on it in all, or the sub-territories of one region. */
function addRoomOfDate(
  last: Cell,
  tally: BillingTally,
  thresholds: Thresholds | undefined,
  room: Set<ReadingName>,
): void {
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
  if (isOpen || regions.size < cells) room.add('regionalDay');
  const { full, half } = thresholds ?? { full: 0, half: 0 };
  const isEnough = isOpen || dollars >= half + Math.min(full, half + half);
  if (places.size > 1 && isEnough) room.add('severalTerritories');
}
