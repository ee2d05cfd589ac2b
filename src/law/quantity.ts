/**
 * An exact number, a fraction in lowest terms with a positive denominator.
 * Counts are compared as fractions, never as rounded decimals.
 */
export interface Exact {
  readonly n: bigint;
  readonly d: bigint;
}

function gcd(a: bigint, b: bigint): bigint {
  let x = a < 0n ? -a : a;
  let y = b;
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/** @throws RangeError if the denominator is not positive */
export function exact(n: number | bigint, d: number | bigint = 1n): Exact {
  const over = BigInt(d);
  const top = BigInt(n);
  if (over <= 0n) throw new RangeError('a denominator is positive');
  if (over === 1n) return { n: top, d: over };
  const common = gcd(top, over);
  return { n: top / common, d: over / common };
}

export function plus(a: Exact, b: Exact): Exact {
  return a.d === b.d ? exact(a.n + b.n, a.d) : exact(a.n * b.d + b.n * a.d, a.d * b.d);
}

export function minus(a: Exact, b: Exact): Exact {
  return plus(a, { n: -b.n, d: b.d });
}

export function times(a: Exact, factor: number): Exact {
  return exact(a.n * BigInt(factor), a.d);
}

/** Negative, zero or positive as `a` is below, equal to or above `b`. */
export function compare(a: Exact, b: Exact): number {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function isZero(a: Exact): boolean {
  return a.n === 0n;
}

/** The smallest whole number that is not below it. */
export function ceiling(a: Exact): number {
  const floor = a.n / a.d;
  return Number(a.n > 0n && a.n % a.d !== 0n ? floor + 1n : floor);
}

/** The largest whole number that is not above it. */
export function floor(a: Exact): number {
  return 0 - ceiling({ n: -a.n, d: a.d });
}

/** Per cent are hundredths. */
const HUNDRED = 100;

/**
 * How far a part stands above a percentage of its whole, times a hundred: negative when below, zero exactly at it.
 * `100 × part − percent × whole`, in the unit of the part. Nothing is divided, so nothing is rounded.
 */
export function marginOverPercent(part: Exact, whole: Exact, percent: number): Exact {
  return minus(times(part, HUNDRED), times(whole, percent));
}

/** What a hundred is less a percentage: 45 for 55. */
export function complement(percent: number): number {
  return HUNDRED - percent;
}

/** A hundredth of a number: {@link marginOverPercent} back in the unit of the part. */
export function fromHundredths(margin: Exact): Exact {
  return exact(margin.n, margin.d * BigInt(HUNDRED));
}

/** What a number is a percentage of: 11 is 55 % of 20. */
export function overPercent(value: Exact, percent: number): Exact {
  return exact(value.n * BigInt(HUNDRED), value.d * BigInt(percent));
}

/** The half-day is the unit billing days are counted in. */
export const HALF_DAYS_IN_A_DAY = 2;

/** A count of half-days in days. */
export function days(halfDays: Exact): Exact {
  return exact(halfDays.n, halfDays.d * BigInt(HALF_DAYS_IN_A_DAY));
}

/**
 * The text of an exact number: decimal (`110.5`) when its decimals end within six, else a fraction (`331/6`).
 * Nothing is lost either way, and {@link exactOf} reads both.
 */
export function exactText({ n, d }: Exact): string {
  if (d === 1n) return String(n);
  const millionths = n * MILLION;
  if (millionths % d !== 0n) return `${n}/${d}`;
  const digits = String(n < 0n ? -millionths / d : millionths / d).padStart(DECIMALS + 1, '0');
  const decimals = digits.slice(-DECIMALS).replace(/0+$/, '');
  return `${n < 0n ? '-' : ''}${digits.slice(0, -DECIMALS)}.${decimals}`;
}
const DECIMALS = 6;
const MILLION = 10n ** BigInt(DECIMALS);

/** The exact number a text of {@link exactText} stands for. */
export function exactOf(text: string): Exact {
  const [top = '', bottom] = text.split('/');
  if (bottom !== undefined) return exact(BigInt(top), BigInt(bottom));
  const [whole = '', decimals = ''] = top.split('.');
  return exact(BigInt(`${whole}${decimals}`), 10n ** BigInt(decimals.length));
}

/** A percentage of an amount of dollars, exact: `30` of `1000.05` is `300.015`. */
export function percentOfDollars(dollars: string, percent: number): string {
  return exactText(fromHundredths(times(exactOf(dollars), percent)));
}

/** An amount of dollars so many times over, exact: `30` by `1001` is `30030`. */
export function dollarsTimes(dollars: string, factor: number): string {
  return exactText(times(exactOf(dollars), factor));
}

/** What {@link cents} answers when the text is not an amount. */
export const NOT_AN_AMOUNT = Number.MIN_SAFE_INTEGER;

/** Dollars have at most this many digits before the point: sums of a lifetime stay exact. */
const MOST_DIGITS = 9;
const MINUS = 45;
const POINT = 46;
const ZERO = 48;

/**
 * The cents of an amount of dollars, read from its characters: `523`, `523.5`, `-12.50`.
 * {@link NOT_AN_AMOUNT} for anything else: a sign +, a comma, a space, an exponent, a third decimal.
 */
export function cents(text: string): number {
  const length = text.length;
  const negative = text.charCodeAt(0) === MINUS;
  let at = negative ? 1 : 0;
  const first = at;
  let value = 0;
  while (at < length) {
    const digit = text.charCodeAt(at) - ZERO;
    if (!(digit >= 0 && digit <= 9)) break;
    value = value * 10 + digit;
    at += 1;
  }
  if (at === first || at - first > MOST_DIGITS) return NOT_AN_AMOUNT;
  value *= HUNDRED;
  if (at < length) {
    const decimals = length - at - 1;
    if (text.charCodeAt(at) !== POINT || decimals < 1 || decimals > 2) return NOT_AN_AMOUNT;
    const tenths = text.charCodeAt(at + 1) - ZERO;
    const hundredths = decimals === 2 ? text.charCodeAt(at + 2) - ZERO : 0;
    if (!(tenths >= 0 && tenths <= 9 && hundredths >= 0 && hundredths <= 9)) return NOT_AN_AMOUNT;
    value += tenths * 10 + hundredths;
  }
  return negative ? 0 - value : value;
}

/** Whether a text is an amount of dollars, as {@link cents} reads it. */
export function isAmount(text: string): boolean {
  return cents(text) !== NOT_AN_AMOUNT;
}

/** Whether a text is an amount of dollars above zero. */
export function isPositiveAmount(text: string): boolean {
  return cents(text) > 0;
}

/** An amount in cents as dollars: `-1250` is `-12.50`. */
export function dollarsText(amountInCents: number): string {
  const digits = String(Math.abs(amountInCents)).padStart(3, '0');
  return `${amountInCents < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
