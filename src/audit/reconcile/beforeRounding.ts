import { compare, exactOf, times } from '../../law/quantity.js';
import type { Formats } from '../../verdict/phrases.js';
import { MINUTES_IN_AN_HOUR } from './claim.js';
import type { Ours, ReconciledClaim } from './reconcile.js';

/**
 * Our figure as it is before it is brought to the decimals of a claim: « 131 h 59 min », where 132 h is claimed. `undefined` where it is the same: a
 * figure that only agrees rounded may be on the other side of its threshold.
 */
export function beforeRounding({ unit, ours }: ReconciledClaim, f: Formats): string | undefined {
  if (!isRounded(ours)) return undefined;
  if (ours.terms !== null) return f.share(ours.terms.part, ours.terms.whole);
  if (unit !== 'hours') return f.count(ours.exact);
  const { n, d } = times(exactOf(ours.exact), MINUTES_IN_AN_HOUR);
  return d === 1n ? f.hours(Number(n)) : f.count(ours.exact);
}

/** A time to the minute, or an outcome, is told as it is. */
function isRounded({ exact, asClaimed }: Ours): boolean {
  return /^-?[\d.]+$/.test(asClaimed) && compare(exactOf(exact), exactOf(asClaimed)) !== 0;
}
