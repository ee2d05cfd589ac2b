import type { Territory } from '../law/territory.js';
import { type Cell, UNKNOWN } from './billingTally.js';
import { MOST_ARRANGEMENTS } from './limits.js';
import type { Thresholds } from './parameters.js';
import { FULL, halfDaysFor, naturesOf, type Placing, type Side } from './placing.js';
import type { Nature } from './record.js';

/** Half-days of the two sides of a share. */
export interface Pair {
  readonly part: number;
  readonly rest: number;
}

/** A date on which something is not known. */
export interface OpenCells {
  /** Cells of which everything that bears is known. */
  readonly known: readonly Cell[];
  /** Cells of one record each, that lack something. */
  readonly open: readonly Cell[];
  readonly territories: readonly Territory[];
  readonly placing: Placing;
  /** For each territory, the first one of its unit. */
  readonly unitOf: readonly number[];
  readonly thresholds: Thresholds;
}

/** The dollars of one unit of a date; `anything` when an amount in it is not known. */
interface Unit {
  readonly key: string;
  readonly side: Side;
  readonly region: string | null;
  readonly cents: number;
  readonly anything: boolean;
}

/** Where a record may be: a unit, or out of both terms. */
type Place = Pick<Unit, 'key' | 'side' | 'region'> | 'leftOut';

const SET_APART = ' set apart';

/**
 * Everything a date may come to, whatever the unknowns of its records turn out to be: each record in each place it may be,
 * each unknown amount anything, corrections included. Distinct pairs, in no particular order.
 */
export function arrangements(date: OpenCells): readonly Pair[] {
  const { known, open, placing } = date;
  let units: readonly Unit[] = [];
  for (const cell of known)
    units = added(units, placeOf(cell.territory, cell.nature, date), cell[placing.amount], false);

  // What is better known comes first, so that what is less known may be beside it.
  const inOrder = [...open].sort((a, b) => vagueness(a, date) - vagueness(b, date));
  let states: readonly (readonly Unit[])[] = [units];
  for (const [index, cell] of inOrder.entries()) {
    const anything = (cell.unknown & UNKNOWN[placing.amount]) !== 0;
    states = states.flatMap((state) =>
      placesOf(cell, index, state, date).map((place) => added(state, place, cell[placing.amount], anything)),
    );
    if (states.length > MOST_ARRANGEMENTS) return bounds(date);
  }
  const pairs = new Map<string, Pair>();
  for (const state of states) {
    for (const pair of pairsOf(state, date.thresholds)) pairs.set(`${pair.part} ${pair.rest}`, pair);
  }
  return [...pairs.values()];
}

/** 0 when the unit is known, 1 when only the region is, more when nothing is. */
function vagueness({ territory }: Cell, { territories, placing }: OpenCells): number {
  if (placing.unit === 'everywhere') return 0;
  const { region = null, subTerritory = null } = territories[territory] ?? {};
  if (region === null) return 1 + 1;
  return subTerritory === null && placing.unit === 'subTerritory' ? 1 : 0;
}

function added(units: readonly Unit[], place: Place, cents: number, anything: boolean): readonly Unit[] {
  if (place === 'leftOut') return units;
  const known = units.find(({ key }) => key === place.key);
  if (known === undefined) return [...units, { ...place, cents, anything }];
  const sum = { ...known, cents: known.cents + cents, anything: known.anything || anything };
  return units.map((unit) => (unit === known ? sum : unit));
}

/** The place of something whose territory and nature are known. */
function placeOf(territory: number, nature: Nature | null, date: OpenCells): Place {
  const { placing, unitOf, territories } = date;
  const side = placing.sideOf[territory] === 'part' ? 'part' : 'rest';
  const region = territories[territory]?.region ?? null;
  return apart({ key: keyOf(unitOf[territory], side, placing), side, region }, nature, placing);
}

/** What dollars add up under: their unit, or their side when they add up everywhere. */
function keyOf(unit: number | undefined, side: Side, placing: Placing): string {
  return placing.unit === 'everywhere' ? side : String(unit);
}

/** The same place once the readings on dépannage and on work outside the plan have had their say. */
function apart(place: Exclude<Place, 'leftOut'>, nature: Nature | null, placing: Placing): Place {
  if (nature === 'other' && placing.outsidePlan === 'leftOut') return 'leftOut';
  if (nature !== 'depannage' || placing.depannage === 'asPlaced') return place;
  if (placing.depannage === 'leftOut') return 'leftOut';
  const side = placing.depannage;
  if (place.side === side) return place;
  return { ...place, key: placing.unit === 'everywhere' ? side : `${place.key}${SET_APART}`, side };
}

/** The place a unit is, before the reading on dépannage set it apart. */
function beforeReading({ key, side, region }: Unit): Exclude<Place, 'leftOut'> {
  return key.endsWith(SET_APART)
    ? { key: key.slice(0, -SET_APART.length), side: side === 'part' ? 'rest' : 'part', region }
    : { key, side, region };
}

/** Every place a record may be, beside the units already there. */
function placesOf(cell: Cell, index: number, units: readonly Unit[], date: OpenCells): readonly Place[] {
  const { placing, territories } = date;
  const territory = territories[cell.territory] ?? { region: null, subTerritory: null };
  const natures = naturesOf(cell, placing);
  const side = placing.sideOf[cell.territory] ?? 'either';
  if (isUnitKnown(territory, placing)) {
    const sides: readonly Side[] = side === 'either' ? ['part', 'rest'] : [side];
    const unit = date.unitOf[cell.territory];
    const places = sides.map((its) => ({ key: keyOf(unit, its, placing), side: its, region: territory.region }));
    return natures.flatMap((nature) => places.map((place) => apart(place, nature, placing)));
  }

  const existing = units
    .map(beforeReading)
    .filter((place) => side === 'either' || place.side === side)
    .filter((place) => territory.region === null || place.region === territory.region);
  const fresh = freshPlaces(index, units, date, territory.region).filter(
    (place) => side === 'either' || place.side === side,
  );
  const all = [...new Map([...existing, ...fresh].map((place) => [place.key, place])).values()];
  return natures.flatMap((nature) => all.map((place) => apart(place, nature, placing)));
}

function isUnitKnown({ region, subTerritory }: Territory, { unit }: Placing): boolean {
  return unit === 'everywhere' || (region !== null && (subTerritory !== null || unit === 'region'));
}

/** Units that no other record of the date is in, one for each side; the part has only one when it is a single territory. */
function freshPlaces(
  index: number,
  units: readonly Unit[],
  { placing, unitOf }: OpenCells,
  region: string | null,
): readonly Exclude<Place, 'leftOut'>[] {
  const rest = { key: `elsewhere ${index}`, side: 'rest', region } as const;
  const inPart = { side: 'part', region: placing.partRegion } as const;
  if (placing.partRegion === null || (region !== null && region !== placing.partRegion)) return [rest];
  if (placing.partUnits === 'several') return [{ ...inPart, key: `part ${index}` }, rest];
  const home = placing.sideOf.indexOf('part');
  const key = home < 0 ? 'part' : String(unitOf[home]);
  return units.some((unit) => unit.key === key) ? [rest] : [{ ...inPart, key }, rest];
}

/** What the units of one arrangement come to; a unit with an unknown amount may come to anything. */
function pairsOf(units: readonly Unit[], thresholds: Thresholds): readonly Pair[] {
  // Where half-days do not count, no amount makes one.
  const whatever = [0, thresholds.half, thresholds.full].map((amount) => halfDaysFor(amount, thresholds));
  let pairs: readonly Pair[] = [{ part: 0, rest: 0 }];
  for (const { side, cents, anything } of units) {
    const values = anything ? new Set(whatever) : [halfDaysFor(cents, thresholds)];
    pairs = pairs.flatMap((pair) => [...values].map((value) => ({ ...pair, [side]: pair[side] + value })));
  }
  return pairs;
}

/** The corners of what any arrangement can come to, and a half-day on each side: what is between them may be had. */
function bounds({ known, open }: OpenCells): readonly Pair[] {
  const most = FULL * (known.length + open.length);
  return [
    { part: 0, rest: 0 },
    { part: 1, rest: 0 },
    { part: 0, rest: 1 },
    { part: most, rest: 0 },
    { part: 0, rest: most },
    { part: most, rest: most },
  ];
}
