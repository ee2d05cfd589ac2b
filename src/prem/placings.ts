import type { BillingTally } from '../billingDays/billingTally.js';
import { type Placing, placingAsRead, type Side } from '../billingDays/placing.js';
import type { Territory } from '../law/territory.js';
import { folded } from '../law/territory.js';
import type { Choice } from '../verdict/explore.js';
import type { RestrictedRegion } from './parameters.js';
import { capitaleNationaleDepannage, depannageInTerritory, regionalDay, transitionalDepannage } from './readings.js';
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
    unit: base.subTerritory === null && choice[regionalDay.id] === 'byRegion' ? 'region' : 'subTerritory',
    partRegion: base.region,
    partUnits: base.subTerritory === null && choice[regionalDay.id] === 'bySubTerritory' ? 'several' : 'one',
    depannage: majorityDepannage(choice, regime),
    ...placingAsRead(choice),
  });
}

function majorityDepannage(choice: Choice, regime: Regime): Placing['depannage'] {
  if (regime === 'transitional' && choice[transitionalDepannage.id] === 'outOfBothTerms') return 'leftOut';
  if (regime === 'current' && choice[depannageInTerritory.id] === 'outside') return 'rest';
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
    partRegion: restricted.region,
    partUnits: 'several',
    depannage: choice[capitaleNationaleDepannage.id] === 'notCounted' ? 'rest' : 'asPlaced',
    ...placingAsRead(choice),
  });
}
