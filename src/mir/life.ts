import type { SuppliedThreshold } from '../billingDays/record.js';
import { type ThresholdSpan, thresholdSpans } from '../billingDays/thresholds.js';
import { type Accrual, accrualUnder } from '../holdings/accrual.js';
import { dateOf } from '../holdings/dates.js';
import type { Physician } from '../holdings/physician.js';
import { stretchesOf } from '../holdings/timeline.js';
import type { LocalDate } from '../law/localDate.js';
import { intersect, type Period } from '../law/period.js';

/** The days a record may count on: from the first day that something was ever held, to the day asked about. */
export function periodOfLife(physician: Physician | undefined, asOf: LocalDate): Period {
  const [first = asOf] = (physician?.holdings ?? []).map(({ from }) => dateOf(from)).sort();
  return { from: first < asOf ? first : asOf, to: asOf };
}

/** Days over which all days accrue, or none does, and why. */
export interface AccrualSpan extends Accrual {
  readonly period: Period;
}

/** What each day of a life is to the 200 days, in order, no day left out. */
export function accrualSpans(physician: Physician, life: Period): readonly AccrualSpan[] {
  return stretchesOf(physician, life).map((stretch): AccrualSpan => {
    const { from, to } = stretch;
    return { ...accrualUnder(stretch), period: { from, to } };
  });
}

/** The days that accrue, with the thresholds of the billing day on them: those that have one, and those that have none. */
export interface Spans {
  readonly known: readonly ThresholdSpan[];
  readonly unknown: readonly ThresholdSpan[];
}

/** Under any threshold, no more than a day comes of what is billed, and nothing of nothing: a cent is taken for a day. */
const AT_MOST = { full: 1, half: 1 } as const;

/**
 * @param life - the days of the tally
 * @param until - the last day looked at
 */
export function countedSpans(
  accruals: readonly AccrualSpan[],
  life: Period,
  until: LocalDate,
  thresholds: readonly SuppliedThreshold[],
  knownAt: LocalDate | undefined,
): Spans {
  const looked = until < life.from ? [] : accruals.filter(({ accrues }) => accrues);
  const spans = looked.flatMap(({ period }) => {
    const part = intersect(period, { from: life.from, to: until });
    return part === undefined ? [] : thresholdSpans(part, life.from, thresholds, knownAt);
  });
  return {
    known: spans.filter(({ version }) => version !== undefined),
    unknown: spans.filter(({ version }) => version === undefined),
  };
}

/** Spans whose half-days do not count: what makes half a day makes none. */
export function inWholeDays(spans: readonly ThresholdSpan[]): readonly ThresholdSpan[] {
  return spans.map((span) => {
    const { version } = span;
    if (version === undefined) return span;
    const { full } = version.value;
    return { ...span, version: { ...version, value: { full, half: full } } };
  });
}

/** Spans without a threshold, at the most that their days may come to. */
export function atTheMost(spans: readonly ThresholdSpan[]): readonly ThresholdSpan[] {
  // SAFETY: the count reads the value alone.
  return spans.map((span) => ({ ...span, version: { value: AT_MOST } as unknown as ThresholdSpan['version'] }));
}
