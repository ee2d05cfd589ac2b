import { type BillingTally, tallyBilling } from '../../src/billingDays/billingTally.js';
import type { BillingRecord, SuppliedThreshold } from '../../src/billingDays/record.js';
import { type ThresholdSpan, thresholdSpans } from '../../src/billingDays/thresholds.js';
import { localDate } from '../../src/law/localDate.js';
import type { Period } from '../../src/law/period.js';

/** Invented records, said briefly: the places are real, nothing else is. */
export const ROUVILLE = { region: '16', subTerritory: 'Rouville' } as const;
export const HAUT_RICHELIEU = { region: '16', subTerritory: 'Haut-Richelieu' } as const;
export const SHERBROOKE = { region: '05', subTerritory: 'Sherbrooke' } as const;
export const MAGOG = { region: '05', subTerritory: 'Memphrémagog' } as const;
export const QUEBEC_NORD = { region: '03', subTerritory: 'Québec-Nord' } as const;
export const PORTNEUF = { region: '03', subTerritory: 'Portneuf' } as const;
/** Nothing known of the place. */
export const SOMEWHERE = { region: null, subTerritory: null } as const;

/** The reference year most tests are in. */
export const YEAR: Period = { from: localDate('2024-03-01'), to: localDate('2025-02-28') };
export const AS_OF = '2025-02-28';

/**
 * So many days, on consecutive dates: from `date` where it is given, else from the day after those before.
 * A half at the end is a half-day. An ordinary full day is 600 dollars, a half-day 300.
 */
export type Run = readonly [days: number, record: Partial<BillingRecord>];

const MILLISECONDS = 86_400_000;

export function plus(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * MILLISECONDS).toISOString().slice(0, 10);
}

/** Runs one after the other, from the first of March 2024. */
export function billed(...runs: readonly Run[]): BillingRecord[] {
  let next = '2024-03-01';
  return runs.flatMap(([days, record]) => {
    const first = record.date ?? next;
    const count = Math.ceil(days);
    next = plus(first, count);
    return Array.from({ length: count }, (_, i): BillingRecord => {
      const amount = i + 1 > days ? '300' : '600';
      return { amount, nature: 'ordinary', ...SOMEWHERE, ...record, date: plus(first, i) };
    });
  });
}

export function tallied(records: readonly BillingRecord[], period: Period = YEAR): BillingTally {
  const tally = tallyBilling(records, period);
  if (tally === undefined) throw new Error('these records were meant to be sound');
  return tally;
}

export function spansOf(
  period: Period = YEAR,
  { supplied = [], knownAt }: { supplied?: readonly SuppliedThreshold[]; knownAt?: string } = {},
  tallyStart = period.from,
): readonly ThresholdSpan[] {
  return thresholdSpans(period, tallyStart, supplied, knownAt === undefined ? undefined : localDate(knownAt));
}

export function fact(path: string) {
  return { kind: 'fact', path };
}

export function reading(id: string) {
  return { kind: 'reading', id };
}
