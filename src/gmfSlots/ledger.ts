import type { LedgerEntry } from '../tally/ledger.js';
import type { Choice } from '../verdict/explore.js';
import { fateOf, type SlotReason } from './slotFate.js';
import type { SlotTally } from './slotTally.js';

export type SlotLedgerReason = SlotReason | 'noTextInForce';

/** What became of a slot; each one counted is one slot of the offer. */
export type SlotLedgerEntry = LedgerEntry<SlotLedgerReason>;

/** What became of each slot in the offer of a quarter, as the readings used count it. */
export function slotLedger(tally: SlotTally, quarter: number, choice: Choice): readonly SlotLedgerEntry[] {
  const fates = tally.classes.map((one) => fateOf(one, quarter, choice));
  const ledger = new Array<SlotLedgerEntry>(tally.classOf.length);
  for (let record = 0; record < tally.classOf.length; record += 1) {
    // SAFETY: each slot has a class of the tally.
    const { fate, reason } = fates[tally.classOf[record] as number] as (typeof fates)[number];
    ledger[record] = { record, fate, reason };
  }
  return ledger;
}

/** The ledger of a quarter that no text encoded gives a rate for: nothing can be told of any slot. */
export function ledgerWithoutText({ classOf }: SlotTally): readonly SlotLedgerEntry[] {
  return classOf.map((_, record) => ({ record, fate: 'undecided', reason: 'noTextInForce' }));
}
