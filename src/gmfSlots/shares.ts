import { compare, type Exact, exact, exactOf, floor, isZero, minus, plus } from '../law/quantity.js';

/** What a physician contributed, and the whole forfaits that come of it. */
export interface Share {
  readonly physician: string;
  readonly contribution: string;
  readonly forfaits: number;
}

/**
 * Forfaits shared in proportion to contributions: each physician has the whole number below the exact share; those left go one
 * each to the largest remainders, and among equal ones to the larger contribution, then in the order of the names' characters.
 *
 * The shares add up to the forfaits. Who contributes more never has less, more from one alone never lowers that one's share, and the order
 * in which physicians are given changes nothing. No text gives a rule: the lead physician may share otherwise.
 *
 * @returns `undefined` when nobody contributed anything: there is no proportion
 */
export function shareForfaits(
  forfaits: number,
  contributions: readonly { readonly physician: string; readonly contribution: string }[],
): readonly Share[] | undefined {
  const parts = contributions.map(({ contribution }) => exactOf(contribution));
  const total = parts.reduce(plus, exact(0));
  if (isZero(total)) return undefined;
  const claims = contributions.map(({ physician, contribution }, i): Claim => {
    const part = parts[i] ?? total;
    const exactShare = exact(part.n * BigInt(forfaits) * total.d, part.d * total.n);
    const whole = floor(exactShare);
    return { physician, contribution, part, whole, remainder: minus(exactShare, exact(whole)) };
  });
  const left = forfaits - claims.reduce((sum, { whole }) => sum + whole, 0);
  const names = claims.map(({ physician }) => physician).sort();
  const first = new Set([...claims].sort(byRemainder(names)).slice(0, left));
  return claims.map((claim) => ({
    physician: claim.physician,
    contribution: claim.contribution,
    forfaits: claim.whole + (first.has(claim) ? 1 : 0),
  }));
}

interface Claim {
  readonly physician: string;
  readonly contribution: string;
  readonly part: Exact;
  readonly whole: number;
  readonly remainder: Exact;
}

function byRemainder(names: readonly string[]) {
  return (a: Claim, b: Claim): number =>
    compare(b.remainder, a.remainder) ||
    compare(b.part, a.part) ||
    names.indexOf(a.physician) - names.indexOf(b.physician);
}
