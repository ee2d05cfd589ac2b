import { Decimal } from 'decimal.js';
import type { Exact } from './quantity.js';

const PER_CENT = 100;

/** A private decimal.js: whatever the host program does to the shared one changes nothing here. */
const Private = /* @__PURE__ */ (() =>
  Decimal.clone({ defaults: true, precision: 40, rounding: Decimal.ROUND_DOWN }))();

/**
 * What per cent a part is of a whole, cut (not rounded) to so many decimals: 54.995 % shows as 54.99, never as 55.00.
 * For display only: a verdict compares {@link marginOverPercent}.
 */
export function percentText(part: Exact, whole: Exact, decimals: number): string {
  const share = new Private(String(part.n * whole.d)).times(PER_CENT).div(String(whole.n * part.d));
  return share.toFixed(decimals, Decimal.ROUND_DOWN);
}

/** An exact number cut to so many decimals, for display. */
export function decimalText(value: Exact, decimals: number): string {
  return new Private(String(value.n)).div(String(value.d)).toFixed(decimals, Decimal.ROUND_DOWN);
}
