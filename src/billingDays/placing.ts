import { HALF_DAYS_IN_A_DAY } from '../law/quantity.js';
import type { Choice } from '../verdict/explore.js';
import type { Cell } from './billingTally.js';
import type { Thresholds } from './parameters.js';
import { amountBasis, severalTerritories, workOutsidePlan } from './readings.js';
import type { Nature } from './record.js';

/** The two sides of a share: its part (the territory of the notice), and the rest of the whole. */
export type Side = 'part' | 'rest';

/** How the dollars of a date become days of one side or the other: a share's definition under one choice of readings. */
export interface Placing extends PlacingAsRead {
  /** For each territory of the tally; `either` when what is known of it does not tell. */
  readonly sideOf: readonly (Side | 'either')[];
  /** What the dollars of a date are added up over: a place, or everything on the same side. */
  readonly unit: 'subTerritory' | 'region' | 'everywhere';
  /** The region that the part is, or is in; null when the part is no place. */
  readonly partRegion: string | null;
  /** Whether the part is a single unit (one sub-territory, one region) or may be several. */
  readonly partUnits: 'one' | 'several';
  /** Dépannage: placed where it was done, always in the part, always in the rest, or left out of both terms. */
  readonly depannage: 'asPlaced' | Side | 'leftOut';
}

/** What the readings that bear on any count of billing days say of it. */
export interface PlacingAsRead {
  readonly outsidePlan: 'leftOut' | 'asPlaced';
  readonly amount: 'billed' | 'accepted';
  /** Whether a date counts for one day at the most, shared in proportion to what each unit would count. */
  readonly onePerDate: boolean;
}

export function placingAsRead(choice: Choice): PlacingAsRead {
  return {
    outsidePlan: choice[workOutsidePlan.id] === 'counted' ? 'asPlaced' : 'leftOut',
    amount: choice[amountBasis.id] === 'billed' ? 'billed' : 'accepted',
    onePerDate: choice[severalTerritories.id] === 'onePerDate',
  };
}

const IN_PLAN: readonly Nature[] = ['ordinary', 'depannage'];

/** What a record may be. Work in the plan is ordinary or dépannage, which is one where both are placed alike. */
export function naturesOf(
  { nature, territory }: Pick<Cell, 'nature' | 'territory'>,
  { depannage, sideOf }: Placing,
): readonly Nature[] {
  if (nature === null) return [...IN_PLAN, 'other'];
  if (nature !== 'inPlan') return [nature];
  return depannage === 'asPlaced' || depannage === sideOf[territory] ? ['ordinary'] : IN_PLAN;
}

/** A full day is two half-days: the unit everything here is counted in. */
export const FULL = HALF_DAYS_IN_A_DAY;
const HALF = 1;

export function halfDaysFor(cents: number, { full, half }: Thresholds): number {
  return cents >= full ? FULL : cents >= half ? HALF : 0;
}
