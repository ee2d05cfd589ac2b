import type { Period } from '../law/period.js';
import { together } from '../verdict/combine.js';
import { met, notApplicable, notMet, type Settling, undetermined, type Verdict } from '../verdict/verdict.js';
import type { Engaged } from './engagement.js';
import type { ForfaitsReason } from './forfaits.js';
import type { BilledForfaits, Contribution } from './input.js';
import { type Share, shareForfaits } from './shares.js';
import { agreedOffer, byContribution } from './sources.js';

const SHARING = 'gmfSlots.sharing';
const BILLED = 'gmfSlots.billed';

export type SharingReason =
  | ({
      readonly code: 'gmfSlots.sharing.shared';
      readonly forfaits: number;
      readonly shares: readonly Share[];
    } & Period)
  | ({ readonly code: 'gmfSlots.sharing.nothingToShare' } & Period)
  | ({ readonly code: 'gmfSlots.sharing.nobodyContributed' } & Period)
  | ({ readonly code: 'gmfSlots.sharing.notParticipants'; readonly physicians: readonly string[] } & Period)
  | ({ readonly code: 'gmfSlots.sharing.open' } & Period);

export type BilledReason =
  | ({ readonly code: 'gmfSlots.billed.within'; readonly billed: number; readonly forfaits: number } & Period)
  | ({ readonly code: 'gmfSlots.billed.tooMany'; readonly billed: number; readonly forfaits: number } & Period)
  | ({ readonly code: 'gmfSlots.billed.notParticipants'; readonly physicians: readonly string[] } & Period)
  | ({ readonly code: 'gmfSlots.billed.open'; readonly billed: number } & Period);

const GROUND = { sources: [agreedOffer, byContribution] };

/**
 * Répartition des forfaits: by the contributions that the lead physician gives, whole forfaits that add up to those due. The rule for what does not
 * divide is ours ({@link shareForfaits}); no text gives one.
 *
 * @returns
 *   - `met`: `shares`, in the order given
 *   - `notMet`: somebody named does not take part, or nobody contributed
 *   - `notApplicable`: no forfait is due
 *   - `undetermined`: whether forfaits are due is
 */
export function assessSharing(
  quarter: Period,
  contributions: readonly Contribution[],
  participants: readonly string[] | undefined,
  forfaits: Verdict<ForfaitsReason>,
): Verdict<SharingReason> {
  const strangers = outside(contributions, participants);
  if (strangers.length > 0) {
    const reason = { code: 'gmfSlots.sharing.notParticipants', physicians: strangers, ...quarter } as const;
    return notMet(SHARING, reason, GROUND);
  }
  if (forfaits.outcome === 'undetermined') {
    return undetermined(SHARING, { code: 'gmfSlots.sharing.open', ...quarter }, forfaits.awaiting, GROUND);
  }
  const due = dueOf(forfaits);
  if (due === 0) return notApplicable(SHARING, { code: 'gmfSlots.sharing.nothingToShare', ...quarter }, GROUND);
  const shares = shareForfaits(due, contributions);
  if (shares === undefined) {
    return notMet(SHARING, { code: 'gmfSlots.sharing.nobodyContributed', ...quarter }, GROUND);
  }
  return met(SHARING, { code: 'gmfSlots.sharing.shared', forfaits: due, shares, ...quarter }, GROUND);
}

/**
 * Forfaits facturés: those billed for a quarter by the physicians of a group are together no more than those due, and each is billed by one
 * who takes part.
 *
 * @returns
 *   - `met`: within what is due; fewer may be billed
 *   - `notMet`: more than is due, or billed by somebody who does not take part
 *   - `undetermined`: how many are due is not known, or who takes part; more than one for each patient is too many in any case
 */
export function assessBilled(
  quarter: Period,
  bills: readonly BilledForfaits[],
  participants: readonly string[] | undefined,
  forfaits: Verdict<ForfaitsReason>,
  engaged: Engaged,
): Verdict<BilledReason> {
  const strangers = outside(
    bills.filter((bill) => bill.forfaits > 0),
    participants,
  );
  if (strangers.length > 0) {
    const reason = { code: 'gmfSlots.billed.notParticipants', physicians: strangers, ...quarter } as const;
    return notMet(BILLED, reason, GROUND);
  }
  const billed = bills.reduce((sum, bill) => sum + bill.forfaits, 0);
  const fact: Settling = [{ kind: 'fact', path: 'group.physicians' }];
  const { patients: most = Number.POSITIVE_INFINITY } = engaged;
  // Whatever becomes of the offer, no more are due than one for each patient.
  if (billed > most && forfaits.outcome === 'undetermined') {
    return notMet(BILLED, { code: 'gmfSlots.billed.tooMany', billed, forfaits: most, ...quarter }, GROUND);
  }
  if (billed > 0 && forfaits.outcome === 'undetermined') {
    const [first, ...others] = forfaits.awaiting;
    const more = participants === undefined ? fact : [];
    const awaiting = [together(first, more), ...others.map((set) => together(set, more))] as const;
    return undetermined(BILLED, { code: 'gmfSlots.billed.open', billed, ...quarter }, awaiting, GROUND);
  }
  const due = dueOf(forfaits);
  if (billed > due) {
    return notMet(BILLED, { code: 'gmfSlots.billed.tooMany', billed, forfaits: due, ...quarter }, GROUND);
  }
  if (billed > 0 && participants === undefined) {
    return undetermined(BILLED, { code: 'gmfSlots.billed.open', billed, ...quarter }, [fact], GROUND);
  }
  return met(BILLED, { code: 'gmfSlots.billed.within', billed, forfaits: due, ...quarter }, GROUND);
}

/** Who is named and does not take part, once each; nobody when it is not known who does. */
function outside(
  named: readonly { readonly physician: string }[],
  participants: readonly string[] | undefined,
): readonly string[] {
  if (participants === undefined) return [];
  return [...new Set(named.map(({ physician }) => physician))].filter((one) => !participants.includes(one));
}

function dueOf({ reason }: Verdict<ForfaitsReason>): number {
  return reason.code === 'gmfSlots.forfaits.due' ? reason.forfaits : 0;
}
