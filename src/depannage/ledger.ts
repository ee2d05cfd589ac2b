import type { LedgerEntry } from '../tally/ledger.js';
import type { ActivityFate, ActivityReason } from './fate.js';

/** What became of an activity: counted is dépannage, excluded is not, undecided cannot be told. */
export interface ActivityLedgerEntry extends LedgerEntry<ActivityReason> {
  /** The authorisation it counts against, its index in the input. */
  readonly authorisation?: number;
}

export function activityLedger(fates: readonly ActivityFate[]): readonly ActivityLedgerEntry[] {
  return fates.map(({ fate, reason, authorisation }, record) =>
    authorisation === undefined ? { record, fate, reason } : { record, fate, reason, authorisation },
  );
}
