import fc from 'fast-check';
import type { BillingRecord } from '../../src/prem/index.js';

export type Place = Pick<BillingRecord, 'region' | 'subTerritory'>;
export type KnownPlace = {
  readonly region: NonNullable<BillingRecord['region']>;
  readonly subTerritory: string;
};

/** The sub-territory that most notices of these tests are for. */
export const HOME: KnownPlace = { region: '16', subTerritory: 'Pierre-Boucher' };
/** Another sub-territory of the same region. */
export const NEIGHBOUR: KnownPlace = { region: '16', subTerritory: 'Haut-Richelieu–Rouville' };
export const MONTREAL: KnownPlace = { region: '06', subTerritory: 'Jeanne-Mance' };
/** Under the 5 % cap. */
export const QUEBEC: KnownPlace = { region: '03', subTerritory: 'Québec-Nord' };
/** Of the same region, but excepted from its cap. */
export const PORTNEUF: KnownPlace = { region: '03', subTerritory: 'RLS de Portneuf' };
export const CHARLEVOIX: KnownPlace = { region: '03', subTerritory: 'Charlevoix' };
export const BEAUCE: KnownPlace = { region: '12', subTerritory: 'Beauce' };

export const PLACES: readonly KnownPlace[] = [HOME, NEIGHBOUR, MONTREAL, QUEBEC, PORTNEUF, CHARLEVOIX, BEAUCE];
export const UNKNOWN_PLACE: Place = { region: null, subTerritory: null };

/** Where a service was given, at home half of the time. */
export const knownPlace: fc.Arbitrary<KnownPlace> = fc.oneof(
  { arbitrary: fc.constant(HOME), weight: 4 },
  { arbitrary: fc.constantFrom(...PLACES), weight: 5 },
);

/** The region alone, or nothing. */
export const halfKnownPlace: fc.Arbitrary<Place> = fc.oneof(
  fc.constant(UNKNOWN_PLACE),
  fc.constantFrom('16', '06', '03', '12').map((region): Place => ({ region: region as '16', subTerritory: null })),
);
