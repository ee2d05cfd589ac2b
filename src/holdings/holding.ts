import type { RegionCode } from '../law/territory.js';

/** An avis de conformité au PREM. */
export interface Avis {
  readonly kind: 'avis';
  /** Date of issue (délivrance). */
  readonly from: string;
  /** Last day held; absent while it is still held. */
  readonly to?: string;
  /** Whether the notice binds to a sub-territory (RLS) or to the region. */
  readonly base: 'subTerritory' | 'region';
  readonly region: RegionCode;
  /** Required when the base is the sub-territory. */
  readonly subTerritory?: string;
}

/** A dérogation tenant lieu d'avis de conformité: exclusive dépannage, a body with a national mandate, or another. */
export interface Derogation {
  readonly kind: 'derogation';
  readonly purpose: 'depannageExclusif' | 'instanceVocationNationale' | 'other';
  readonly from: string;
  readonly to?: string;
}

/** A resident's authorisation to practise during complementary training: neither notice nor derogation is needed. */
export interface Authorisation {
  readonly kind: 'authorisation';
  readonly from: string;
  readonly to?: string;
}

/** What a physician holds, from a day to another. */
export type Holding = Avis | Derogation | Authorisation;
