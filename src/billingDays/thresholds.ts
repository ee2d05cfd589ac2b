import { type History, inForce, type Version } from '../law/history.js';
import { dayNumber, type LocalDate, plusDays } from '../law/localDate.js';
import { cutAt, type Period } from '../law/period.js';
import { cents, dollarsText } from '../law/quantity.js';
import { applied } from '../verdict/applied.js';
import type { AppliedParameter } from '../verdict/assessment.js';
import type { BillingTally } from './billingTally.js';
import { billingDay, type Thresholds } from './parameters.js';
import type { SuppliedThreshold } from './record.js';

/** The thresholds that govern a run of days, counted from the first day of the tally. */
export interface ThresholdSpan {
  readonly firstSlot: number;
  readonly lastSlot: number;
  /** Absent when no text encoded, and none supplied, covers those days. */
  readonly version: Version<Thresholds> | undefined;
  readonly period: Period;
}

/**
 * Seuils de la journée de facturation over a period: the caller's where supplied, else the texts' as known on a day.
 * A supplied threshold that replaces a text's is marked as the caller's, like the others.
 */
export function thresholdSpans(
  period: Period,
  tallyStart: LocalDate,
  supplied: readonly SuppliedThreshold[],
  knownAt: LocalDate | undefined,
): readonly ThresholdSpan[] {
  const theirs = suppliedHistory(supplied);
  const changes = [...billingDay.versions, ...theirs.versions].flatMap(({ from, to }) =>
    to === undefined ? [from] : [from, plusDays(to, 1)],
  );
  return cutAt(period, changes).map((part) => {
    const [firstSlot, lastSlot] = slotsOf(part, tallyStart);
    const version = inForce(theirs, part.from) ?? inForce(billingDay, part.from, knownAt);
    return { period: part, firstSlot, lastSlot, version };
  });
}

/** The first and last days of a period, counted from the first day of a tally. */
export function slotsOf(period: Period, tallyStart: LocalDate): readonly [number, number] {
  const start = dayNumber(tallyStart);
  return [dayNumber(period.from) - start, dayNumber(period.to) - start];
}

function suppliedHistory(supplied: readonly SuppliedThreshold[]): History<Thresholds> {
  return {
    id: billingDay.id,
    unit: billingDay.unit,
    versions: supplied.map(({ from, to, full, half, source }) => ({
      value: { full: cents(full), half: cents(half) },
      // SAFETY: the schema checked both dates.
      from: from as LocalDate,
      ...(to === undefined ? {} : { to: to as LocalDate }),
      publishedOn: from as LocalDate,
      source: { document: source, evidence: 'caller', confidence: 'low' },
    })),
  };
}

/** The thresholds applied, as parameters of an answer; those of days without a record are not mentioned. */
export function thresholdParameters(spans: readonly ThresholdSpan[], tally: BillingTally): readonly AppliedParameter[] {
  return spans.flatMap(({ version, firstSlot, lastSlot }) => {
    const isUsed = tally.lastCellOf.subarray(firstSlot, lastSlot + 1).some((cell) => cell >= 0);
    if (version === undefined || !isUsed) return [];
    const { full, half } = version.value;
    return [
      applied(`${billingDay.id}.full`, '$', dollarsText(full), version),
      applied(`${billingDay.id}.half`, '$', dollarsText(half), version),
    ];
  });
}
