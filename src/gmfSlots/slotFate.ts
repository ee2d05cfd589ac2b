import type { Fate } from '../tally/ledger.js';
import type { Choice } from '../verdict/explore.js';
import type { Provider } from './input.js';
import { createdBefore, deletedUnbooked, otherProfessionals, residents, slotDate } from './readings.js';
import { AFTER, BEFORE, type SlotClass, type SlotTally, UNKNOWN } from './slotTally.js';

/** Why a slot counts in the offer of a quarter, does not, or cannot be told. */
export type SlotReason =
  | 'offered'
  | 'otherQuarter'
  | 'beforeYear'
  | 'afterAsOf'
  | 'notPublished'
  | 'notConfigured'
  | 'notVolunteer'
  | 'otherProfessional'
  | 'resident'
  | 'createdBefore'
  | 'deletedUnbooked'
  | 'incomplete';

export interface SlotFate {
  readonly fate: Fate;
  readonly reason: SlotReason;
}

const EXCLUDED = (reason: SlotReason): SlotFate => ({ fate: 'excluded', reason });

/** Which providers count, as read. */
function counts(provider: Provider, choice: Choice): boolean {
  if (provider === 'physician') return true;
  return choice[provider === 'resident' ? residents.id : otherProfessionals.id] === 'counted';
}

const PROVIDERS: readonly Provider[] = ['physician', 'resident', 'nursePractitioner', 'other'];

/**
 * Whether the slots of a class count in the offer of a quarter: published to the GAP, in a service configured, by a volunteer
 * of the group. What is known to shut a slot out does so whatever else is unknown.
 */
export function fateOf(slots: SlotClass, quarter: number, choice: Choice): SlotFate {
  const place = choice[slotDate.id] === 'published' ? publicationOf(slots, quarter) : slots.takesPlace;
  if (place === BEFORE) return EXCLUDED('beforeYear');
  if (place === AFTER) return EXCLUDED('afterAsOf');
  if (place !== quarter && place !== UNKNOWN) return EXCLUDED('otherQuarter');
  if (slots.published === false) return EXCLUDED('notPublished');
  if (slots.configured === false) return EXCLUDED('notConfigured');
  if (slots.volunteer === false) return EXCLUDED('notVolunteer');
  if (slots.provider !== null && !counts(slots.provider, choice)) {
    return EXCLUDED(slots.provider === 'resident' ? 'resident' : 'otherProfessional');
  }
  if (slots.createdBefore === true && choice[createdBefore.id] === 'notCounted') return EXCLUDED('createdBefore');
  if (slots.deleted === 'withoutAppointment' && choice[deletedUnbooked.id] === 'notCounted') {
    return EXCLUDED('deletedUnbooked');
  }
  if (missingOf(slots, choice).length > 0) return { fate: 'undecided', reason: 'incomplete' };
  return { fate: 'counted', reason: 'offered' };
}

/** Where slots were published, as far as it bears on a quarter: on their day or before, so not in one that begins after it. */
function publicationOf({ takesPlace, publishedIn }: SlotClass, quarter: number): number {
  const isOver = takesPlace !== AFTER && takesPlace < quarter;
  return publishedIn === UNKNOWN && isOver ? takesPlace : publishedIn;
}

/** What bears on whether a slot counts, as read, and is not known of it. */
export function missingOf(slots: SlotClass, choice: Choice): readonly string[] {
  const missing: string[] = [];
  if (choice[slotDate.id] === 'published' && slots.publishedIn === UNKNOWN) missing.push('publishedOn');
  if (slots.published === null) missing.push('published');
  if (slots.configured === null) missing.push('configured');
  if (slots.volunteer === null) missing.push('volunteer');
  if (slots.provider === null && !PROVIDERS.every((provider) => counts(provider, choice))) missing.push('provider');
  if (slots.createdBefore === null && choice[createdBefore.id] === 'notCounted') missing.push('createdBefore');
  if (slots.deleted === null && choice[deletedUnbooked.id] === 'notCounted') missing.push('deleted');
  return missing;
}

/** The readings that the slots of a quarter leave room for: no other can change their count. */
export function roomIn(tally: SlotTally, quarter: number): ReadonlySet<string> {
  const room = new Set<string>();
  for (const one of tally.classes) {
    const { takesPlace, publishedIn, provider, createdBefore: before, deleted } = one;
    const published = publicationOf(one, quarter);
    const mayBeHere = takesPlace === quarter || published === quarter || published === UNKNOWN;
    if (!mayBeHere) continue;
    if (takesPlace !== publishedIn) room.add(slotDate.id);
    if (provider === 'resident' || provider === null) room.add(residents.id);
    if (provider !== 'resident' && provider !== 'physician') room.add(otherProfessionals.id);
    if (before !== false) room.add(createdBefore.id);
    if (deleted === 'withoutAppointment' || deleted === null) room.add(deletedUnbooked.id);
  }
  return room;
}

/** The slots that count in a quarter, those that may, and what is missing of each of these. */
export interface SlotCount {
  readonly certain: number;
  readonly open: number;
  readonly lacking: () => readonly LackingSlot[];
}

/** A slot that may count, its index and the fields to know. */
export interface LackingSlot {
  readonly slot: number;
  readonly fields: readonly string[];
}

export function countIn(tally: SlotTally, quarter: number, choice: Choice): SlotCount {
  let certain = 0;
  let open = 0;
  for (const one of tally.classes) {
    const { fate } = fateOf(one, quarter, choice);
    if (fate === 'counted') certain += one.slots;
    if (fate === 'undecided') open += one.slots;
  }
  return { certain, open, lacking: () => lackingIn(tally, quarter, choice) };
}

function lackingIn(tally: SlotTally, quarter: number, choice: Choice): readonly LackingSlot[] {
  const missing = tally.classes.map((one) =>
    fateOf(one, quarter, choice).fate === 'undecided' ? missingOf(one, choice) : undefined,
  );
  return tally.classOf.flatMap((index, slot) => {
    const fields = missing[index];
    return fields === undefined ? [] : [{ slot, fields }];
  });
}
