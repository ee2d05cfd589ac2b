/** What became of one record of the input. */
export interface LedgerEntry<C extends string = string> {
  /** Its index in the records given. */
  readonly record: number;
  readonly fate: Fate;
  /** Why, a closed code. */
  readonly reason: C;
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
