import { type Exact, exact, times } from '../../law/quantity.js';
import { MOST_DECIMALS, MOST_DIGITS } from './limits.js';
import { OUTCOMES, type Outcome } from './outcomes.js';
import { type Rounding, rounded, writtenText } from './rounding.js';

/** A figure as somebody claims it. */
export interface Claim {
  /** `prem.share`, `amp.hours`, `prem.outcome`… */
  readonly figure: string;
  /** As it was given, decimals kept: `52.7`, `52,7 %`, `131 h 30`, `notMet`. */
  readonly value: string;
  /** Which one, where the answer has several: `{ from: '2025-09-01' }`, `{ rule: 'prem.majorityPractice' }`. */
  readonly where?: Where;
}

export type Where = Readonly<Record<string, string>>;

export type Unit = 'days' | 'percent' | 'hours' | 'count' | 'dollars' | 'outcome';

/** What a claim says, once read. */
export type Claimed =
  | { readonly kind: 'outcome'; readonly outcome: Outcome }
  /** So many of its last decimal: 52.7 is 527 with one decimal. */
  | { readonly kind: 'number'; readonly scaled: bigint; readonly decimals: number }
  /** Hours and minutes, to the minute. */
  | { readonly kind: 'minutes'; readonly minutes: number };

export const MINUTES_IN_AN_HOUR = 60;
const NUMBER = /* @__PURE__ */ new RegExp(`^(-?)(\\d{1,${MOST_DIGITS}})(?:[.,](\\d{1,${MOST_DECIMALS}}))?$`);
const HOURS = /^(\d{1,6})(?:h|:)([0-5]?\d)(?:min)?$/;
/** What may stand after a number, by its unit; it says nothing more. */
const SUFFIX: Readonly<Record<Exclude<Unit, 'outcome'>, RegExp>> = {
  days: /(?:jours?|days?|j|d)$/i,
  percent: /%$/,
  hours: /(?:heures?|hours?|h)$/i,
  count: /$/,
  dollars: /\$$/,
};

/** What a claimed text says in the unit of its figure; `undefined` when it says nothing. */
export function claimedOf(value: string, unit: Unit): Claimed | undefined {
  if (unit === 'outcome') {
    const outcome = OUTCOMES.find((one) => one === value.trim());
    return outcome === undefined ? undefined : { kind: 'outcome', outcome };
  }
  const text = value.replace(/[\s\u00A0\u202F]/g, '');
  const [, hours, minutes] = unit === 'hours' ? (HOURS.exec(text.toLowerCase()) ?? []) : [];
  if (hours !== undefined) return { kind: 'minutes', minutes: Number(hours) * MINUTES_IN_AN_HOUR + Number(minutes) };
  const [, sign, whole, decimals = ''] = NUMBER.exec(text.replace(SUFFIX[unit], '')) ?? [];
  if (whole === undefined) return undefined;
  const size = BigInt(`${whole}${decimals}`);
  return { kind: 'number', scaled: sign === '-' ? -size : size, decimals: decimals.length };
}

/** Whether a number, brought to the decimals of the claim, is what is claimed. */
export function gives(value: Exact, claimed: Claimed, rounding: Rounding = 'nearest'): boolean {
  if (claimed.kind === 'number') return rounded(value, claimed.decimals, rounding) === claimed.scaled;
  return claimed.kind === 'minutes' && rounded(inMinutes(value), 0, rounding) === BigInt(claimed.minutes);
}

/** A number as the claim would write it. */
export function asClaimed(value: Exact, claimed: Claimed, rounding: Rounding = 'nearest'): string {
  if (claimed.kind === 'minutes') return hoursText(Number(rounded(inMinutes(value), 0, rounding)));
  const decimals = claimed.kind === 'number' ? claimed.decimals : 0;
  return writtenText(rounded(value, decimals, rounding), decimals);
}

/** One of the last decimal that a claim writes: a minute, a tenth. */
export function lastDecimal(claimed: Claimed): Exact {
  if (claimed.kind === 'number') return exact(1, 10n ** BigInt(claimed.decimals));
  return exact(1, MINUTES_IN_AN_HOUR);
}

/** The number that a claim writes, exact. */
export function exactlyClaimed(claimed: Claimed): Exact | undefined {
  if (claimed.kind === 'number') return exact(claimed.scaled, 10n ** BigInt(claimed.decimals));
  return claimed.kind === 'minutes' ? exact(claimed.minutes, MINUTES_IN_AN_HOUR) : undefined;
}

export function inMinutes(hours: Exact): Exact {
  return times(hours, MINUTES_IN_AN_HOUR);
}

export function inHours(minutes: number): Exact {
  return exact(minutes, MINUTES_IN_AN_HOUR);
}

/** Minutes as a letter writes them: `131 h 30`. */
export function hoursText(minutes: number): string {
  const rest = minutes % MINUTES_IN_AN_HOUR;
  return `${(minutes - rest) / MINUTES_IN_AN_HOUR} h ${String(rest).padStart(2, '0')}`;
}
