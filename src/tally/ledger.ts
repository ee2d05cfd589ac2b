/** What became of one record of the input. */
export interface LedgerEntry<C extends string = string> {
  /** Its index in the records given. */
  readonly record: number;
  readonly fate: Fate;
  /** Why, a closed code. */
  readonly reason: C;
  /**
   * The days it carries into the figures, exact text. Records that add up carry theirs on the first of them:
   * the sum over the ledger is the figure of the verdict.
   */
  readonly days: string;
  /** The first of the records it adds up with, when it is not that one. */
  readonly joins?: number;
}

export type Fate = 'counted' | 'excluded' | 'undecided';

/** How many records met each fate for each reason. */
export function countByReason<C extends string>(
  ledger: readonly LedgerEntry<C>[],
): ReadonlyMap<C, { readonly fate: Fate; readonly records: number }> {
  const counts = new Map<C, { fate: Fate; records: number }>();
  for (const { reason, fate } of ledger) {
    const seen = counts.get(reason);
    if (seen === undefined) counts.set(reason, { fate, records: 1 });
    else seen.records += 1;
  }
  return counts;
}
