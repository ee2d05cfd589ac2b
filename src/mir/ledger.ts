import type { BillingTally } from '../billingDays/billingTally.js';
import type { LedgerEntry } from '../tally/ledger.js';

export type MirLedgerReason = 'counted';
export type MirLedgerEntry = LedgerEntry<MirLedgerReason>;

export function mirLedger(_tally: BillingTally, _counted: undefined): readonly MirLedgerEntry[] {
  return [];
}
