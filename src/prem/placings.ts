import type { Territory } from '../law/territory.js';
import { folded } from '../law/territory.js';
import { type BillingTally, type Cell, UNKNOWN } from './billingTally.js';
import type { RestrictedRegion, Thresholds } from './parameters.js';
import type { Placing, Side } from './placing.js';
import type { Choice, ReadingName } from './readings.js';
import type { ThresholdSpan } from './thresholds.js';
import type { Base, Regime } from './windows.js';

/** Where a territory stands for the 55 %: in that of the notice, elsewhere, or not told by what is known of it. */
function majoritySide({ region, subTerritory }: Territory, base: Base): Side | 'either' {
  if (region === null) return 'either';
  if (region !== base.region) return 'rest';
  if (base.subTerritory === null) return 'part';
  if (subTerritory === null) return 'either';
  return subTerritory === base.subTerritory ? 'part' : 'rest';
}

/** How days are placed for the 55 %, under each choice of readings. */
export function majorityPlacing(tally: BillingTally, base: Base, regime: Regime): (choice: Choice) => Placing {
  const sideOf = tally.territories.map((territory) => majoritySide(territory, base));
  return (choice) => ({
    sideOf,
    unit: base.subTerritory === null && choice.regionalDay === 'byRegion' ? 'region' : 'subTerritory',
    partUnits: base.subTerritory === null && choice.regionalDay === 'bySubTerritory' ? 'several' : 'one',
    depannage: majorityDepannage(choice, regime),
    outsidePlan: choice.workOutsidePlan === 'counted' ? 'asPlaced' : 'leftOut',
    amount: choice.amountBasis,
    onePerDate: choice.severalTerritories === 'onePerDate',
  });
}

function majorityDepannage(choice: Choice, regime: Regime): Placing['depannage'] {
  if (regime === 'transitional' && choice.transitionalDepannage === 'outOfBothTerms') return 'leftOut';
  if (regime === 'current' && choice.depannageInTerritory === 'outside') return 'rest';
  return 'asPlaced';
}

/** Where a territory stands for the cap on a restricted region: its excepted sub-territories are outside it. */
function restrictedSide({ region, subTerritory }: Territory, restricted: RestrictedRegion): Side | 'either' {
  if (region === null) return 'either';
  if (region !== restricted.region) return 'rest';
  // A bare code does not tell the name, and the text gives names.
  if (subTerritory === null || isBareCode(subTerritory)) return 'either';
  const name = folded(subTerritory);
  return restricted.exceptions.some((excepted) => name.includes(folded(excepted))) ? 'rest' : 'part';
}

function isBareCode(name: string): boolean {
  return /^\p{N}+$/u.test(folded(name));
}

/** How days are placed for the cap on a restricted region, under each choice of readings. */
export function restrictedPlacing(tally: BillingTally, restricted: RestrictedRegion): (choice: Choice) => Placing {
  const sideOf = tally.territories.map((territory) => restrictedSide(territory, restricted));
  return (choice) => ({
    sideOf,
    unit: 'subTerritory',
    partUnits: 'several',
    depannage: choice.capitaleNationaleDepannage === 'notCounted' ? 'rest' : 'asPlaced',
    outsidePlan: choice.workOutsidePlan === 'counted' ? 'asPlaced' : 'leftOut',
    amount: choice.amountBasis,
    onePerDate: choice.severalTerritories === 'onePerDate',
  });
}

/** What the records of a window leave room for. A reading without room cannot change a figure, and is not explored. */
export function roomFor(
  tally: BillingTally,
  spans: readonly ThresholdSpan[],
  sideOf: Placing['sideOf'],
): ReadonlySet<ReadingName> {
  const room = new Set<ReadingName>();
  for (const { firstSlot, lastSlot, version } of spans) {
    for (let slot = firstSlot; slot <= lastSlot; slot += 1) {
      const last = tally.cells[tally.lastCellOf[slot] ?? -1];
      if (last === undefined) continue;
      for (let cell: Cell | undefined = last; cell !== undefined; cell = tally.cells[cell.previous]) {
        addRoomOf(cell, sideOf, room);
      }
      if (last.previous >= 0) addRoomOfDate(last, tally, version?.value, room);
    }
  }
  return room;
}

function addRoomOf(cell: Cell, sideOf: Placing['sideOf'], room: Set<ReadingName>): void {
  const { nature, unknown } = cell;
  if (nature === 'ordinary' && unknown === UNKNOWN.nothing && cell.billed === cell.accepted) return;
  const acceptedUnknown = (unknown & UNKNOWN.accepted) !== 0;
  const billedUnknown = (unknown & UNKNOWN.billed) !== 0;
  if (cell.billed !== cell.accepted || acceptedUnknown !== billedUnknown) room.add('amountBasis');
  if (nature === 'other' || nature === null) room.add('workOutsidePlan');
  if (nature === 'ordinary' || nature === 'other') return;
  room.add('transitionalDepannage');
  if (sideOf[cell.territory] !== 'rest') room.add('depannageInTerritory').add('capitaleNationaleDepannage');
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
  let cells = 0;
  for (let cell: Cell | undefined = last; cell !== undefined; cell = tally.cells[cell.previous]) {
    dollars += Math.max(0, cell.billed, cell.accepted);
    isOpen ||= cell.unknown !== UNKNOWN.nothing;
    regions.add(tally.territories[cell.territory]?.region ?? null);
    cells += 1;
  }
  if (isOpen || regions.size < cells) room.add('regionalDay');
  const { full, half } = thresholds ?? { full: 0, half: 0 };
  if (isOpen || dollars >= half + Math.min(full, half + half)) room.add('severalTerritories');
}
