import { type Exact, exact } from '../../law/quantity.js';

/** How a number is brought to so many decimals: half up, half to even, cut, or up whatever is left. */
export type Rounding = 'nearest' | 'even' | 'cut' | 'up';

/** A number brought to decimals: so many of its last decimal. */
export function rounded({ n, d }: Exact, decimals: number, rounding: Rounding): bigint {
  const isNegative = n < 0n;
  const top = (isNegative ? -n : n) * 10n ** BigInt(decimals);
  const [whole, rest] = [top / d, top % d];
  const size = whole + (isUp(rounding, whole, 2n * rest, rest, d) ? 1n : 0n);
  return isNegative ? -size : size;
}

function isUp(rounding: Rounding, whole: bigint, twice: bigint, rest: bigint, d: bigint): boolean {
  switch (rounding) {
    case 'cut':
      return false;
    case 'up':
      return rest > 0n;
    case 'nearest':
      return twice >= d;
    case 'even':
      return twice > d || (twice === d && whole % 2n === 1n);
  }
}

/** The same as an exact number. */
export function roundedTo(value: Exact, decimals: number, rounding: Rounding): Exact {
  return exact(rounded(value, decimals, rounding), 10n ** BigInt(decimals));
}

/** So many of a last decimal, as written: 527 with one decimal is `52.7`. */
export function writtenText(scaled: bigint, decimals: number): string {
  const isNegative = scaled < 0n;
  const digits = String(isNegative ? -scaled : scaled).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const text = decimals === 0 ? whole : `${whole}.${digits.slice(digits.length - decimals)}`;
  return isNegative ? `-${text}` : text;
}
