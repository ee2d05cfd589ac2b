import type { Ivn, NO_IVN } from '../law/ivn.js';
import type { RegionCode } from '../law/territory.js';

/**
 * What was done on a billing record.
 * - `ordinary`: billed to the public plan, outside the mécanisme de dépannage (a remplacement is ordinary);
 * - `depannage`: authorised by the Centre national Médecins-Québec;
 * - `other`: not billed to the public plan (private, another province, paid directly by a third party);
 * - `inPlan`: billed to the public plan, and not known whether it was authorised dépannage: one of the first two.
 */
export type Nature = 'ordinary' | 'depannage' | 'other' | 'inPlan';
export const NATURES = ['ordinary', 'depannage', 'other', 'inPlan'] as const satisfies readonly Nature[];

/** One billing record. Every field but the last three must be there; `null` says that it is not known. */
export interface BillingRecord {
  /** Date of service, `YYYY-MM-DD`. */
  readonly date: string;
  /** Dollars billed, as text: `523`, `523.50`; a correction is negative. */
  readonly amount: string | null;
  /** Code of the region where the service was given, `01` to `18`. */
  readonly region: RegionCode | null;
  /** Sub-territory (RLS) where the service was given, under the caller's own name. */
  readonly subTerritory: string | null;
  readonly nature: Nature | null;
  /** Dollars the RAMQ accepted, before any reduction for the PREM, when they are known apart from `amount`. */
  readonly accepted?: string | null;
  /**
   * The instance à vocation nationale the work was done for, or `none`; `null` or absent is not known. The 95 % of a derogation for such a body
   * (`mir.ivn`) is counted with it; nothing else reads it, and the PREM answers alike without it.
   */
  readonly ivn?: Ivn | typeof NO_IVN | null;
  /** The caller's own reference (invoice number); not read. */
  readonly reference?: string;
}

/** Thresholds of the billing day that the caller vouches for. Shown as the caller's in every answer. */
export interface SuppliedThreshold {
  readonly from: string;
  readonly to?: string;
  /** Dollars that make a full day. */
  readonly full: string;
  /** Dollars that make a half-day. */
  readonly half: string;
  /** Where the caller has them from. */
  readonly source: string;
}
