import type { Ivn } from '../law/ivn.js';
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
  /** The body named, with `instanceVocationNationale` alone; `null` or absent: not known. */
  readonly ivn?: Ivn | null;
  /** Obtained during complementary training (a resident's third option), with `depannageExclusif` alone; absent: no. */
  readonly resident?: boolean;
}

/** A resident's authorisation to practise during complementary training: neither notice nor derogation is needed. */
export interface Authorisation {
  readonly kind: 'authorisation';
  readonly from: string;
  readonly to?: string;
  /** The resident's first option or second; the third is a {@link Derogation}. `null` or absent: not known. */
  readonly option?: 'regions' | 'regionsAndDepannage' | null;
  /** The regions whose DRMG authorised it; `null` or absent: not known. */
  readonly regions?: readonly RegionCode[] | null;
}

/** What a physician holds, from a day to another. */
export type Holding = Avis | Derogation | Authorisation;
