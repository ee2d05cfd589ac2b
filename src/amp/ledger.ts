import type { LedgerEntry } from '../tally/ledger.js';

/** Why hours count in their quarter, do not, or cannot be told. */
export type HoursFate =
  /** On the list of the region. */
  | 'onList'
  /** Agreed in the engagement. */
  | 'agreed'
  | 'notOnList'
  | 'otherRegion'
  | 'depannage'
  | 'beforeYear'
  | 'afterAsOf'
  /** No list of the region covers the day. */
  | 'noList'
  | 'incomplete';

export type HoursLedgerEntry = LedgerEntry<HoursFate>;
