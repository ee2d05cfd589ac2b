import { dayNumber, type LocalDate, NOT_A_DAY } from '../law/localDate.js';
import type { Period } from '../law/period.js';
import type { Provider, SlotRecord } from './input.js';

/** Where a date falls when it is in none of the quarters counted. */
export const BEFORE = -1;
export const AFTER = -2;
/** The day a slot was published is not known. */
export const UNKNOWN = -3;

/** Slots alike in everything that bears on whether they count. */
export interface SlotClass {
  /** The quarter it takes place in, an index; {@link BEFORE}, {@link AFTER}. */
  readonly takesPlace: number;
  /** The quarter it was published in; that of `takesPlace` when it is not given apart; {@link UNKNOWN}. */
  readonly publishedIn: number;
  readonly provider: Provider | null;
  readonly published: boolean | null;
  readonly configured: boolean | null;
  readonly volunteer: boolean | null;
  readonly createdBefore: boolean | null;
  readonly deleted: 'no' | 'withAppointment' | 'withoutAppointment' | null;
  /** How many there are. */
  readonly slots: number;
}

/** Slots brought to classes. Tallies of parts merge into the tally of the whole. */
export interface SlotTally {
  readonly quarters: readonly Period[];
  /** The last day looked at. */
  readonly to: LocalDate;
  readonly classes: readonly SlotClass[];
  /** For each slot, its class. */
  readonly classOf: readonly number[];
}

/** The fields a slot may have. */
const FIELDS: ReadonlySet<string> = new Set([
  'date',
  'physician',
  'provider',
  'published',
  'configured',
  'volunteer',
  'createdBefore',
  'deleted',
  'publishedOn',
  'reference',
] satisfies readonly (keyof SlotRecord)[]);

const NOT_KNOWN = -1;

/** `null` is 0, `false` 1, `true` 2; -1 for anything else. */
function known(value: boolean | null): number {
  return value === null ? 0 : value === false ? 1 : value === true ? 2 : NOT_KNOWN;
}

function providerCode(provider: Provider | null): number {
  switch (provider) {
    case null:
      return 0;
    case 'physician':
      return 1;
    case 'resident':
      return 2;
    case 'nursePractitioner':
      return 3;
    case 'other':
      return 4;
    default:
      return NOT_KNOWN;
  }
}

function deletionCode(deleted: SlotClass['deleted']): number {
  switch (deleted) {
    case null:
      return 0;
    case 'no':
      return 1;
    case 'withAppointment':
      return 2;
    case 'withoutAppointment':
      return 3;
    default:
      return NOT_KNOWN;
  }
}

/** How many values each field takes: a class is one whole number. */
const PROVIDERS = 5;
const ANSWERS = 3;
const DELETIONS = 4;
const STATES = PROVIDERS * ANSWERS ** 4 * DELETIONS;

/**
 * Slots → how many of each class, over quarters that follow one another.
 * Each field is checked while it is read; when one is not as it should be the answer is `undefined`, and the schema of
 * `input.ts` tells what is wrong.
 */
export function tallySlots(
  slots: readonly SlotRecord[],
  quarters: readonly Period[],
  to: LocalDate,
): SlotTally | undefined {
  const first = dayNumber(quarters[0]?.from ?? to);
  const last = dayNumber(to);
  const quarterOf = quartersByDay(quarters, first, last);
  // Quarters, before, after, unknown.
  const places = quarters.length - UNKNOWN;
  const indexOf = new Int32Array(places * places * STATES).fill(NONE);
  const counts: number[] = [];
  const firsts: SlotRecord[] = [];
  const when: (readonly [number, number])[] = [];
  const classOf: number[] = [];
  /** The fields of the slots before, in their order: most slots are written alike. */
  const fields: string[] = [];

  for (let i = 0; i < slots.length; i += 1) {
    const slot = slots[i];
    if (typeof slot !== 'object' || slot === null || Array.isArray(slot)) return undefined;
    const { date, physician, provider, published, configured, volunteer, createdBefore, deleted, publishedOn } = slot;
    const { reference } = slot;
    if (reference !== undefined && typeof reference !== 'string') return undefined;
    if (physician !== null && !isName(physician)) return undefined;
    let at = 0;
    // biome-ignore lint/suspicious/useGuardForIn: the schema looks at inherited fields as well
    for (const field in slot) {
      if (field !== fields[at]) {
        if (!FIELDS.has(field)) return undefined;
        fields[at] = field;
      }
      at += 1;
    }
    const day = typeof date === 'string' ? dayNumber(date) : NOT_A_DAY;
    if (day === NOT_A_DAY) return undefined;
    const takesPlace = day > last ? AFTER : (quarterOf[day - first] ?? BEFORE);
    let publishedIn = takesPlace;
    if (publishedOn === null) publishedIn = UNKNOWN;
    else if (publishedOn !== undefined) {
      const publishedDay = typeof publishedOn === 'string' ? dayNumber(publishedOn) : NOT_A_DAY;
      if (publishedDay === NOT_A_DAY || publishedDay > day) return undefined;
      publishedIn = publishedDay > last ? AFTER : (quarterOf[publishedDay - first] ?? BEFORE);
    }
    const by = providerCode(provider);
    const isPublished = known(published);
    const isConfigured = known(configured);
    const isVolunteer = known(volunteer);
    const isBefore = createdBefore === undefined ? 1 : known(createdBefore);
    const isDeleted = deleted === undefined ? 1 : deletionCode(deleted);
    if (by < 0 || isPublished < 0 || isConfigured < 0 || isVolunteer < 0 || isBefore < 0 || isDeleted < 0) {
      return undefined;
    }
    let key = (takesPlace - UNKNOWN) * places + publishedIn - UNKNOWN;
    key = key * PROVIDERS + by;
    key = ((key * ANSWERS + isPublished) * ANSWERS + isConfigured) * ANSWERS + isVolunteer;
    key = (key * ANSWERS + isBefore) * DELETIONS + isDeleted;
    let index = indexOf[key] ?? NONE;
    if (index === NONE) {
      index = counts.push(0) - 1;
      indexOf[key] = index;
      firsts.push(slot);
      when.push([takesPlace, publishedIn]);
    }
    counts[index] = (counts[index] ?? 0) + 1;
    classOf.push(index);
  }
  const classes = firsts.map((slot, index) => classLike(slot, when[index] ?? [BEFORE, BEFORE], counts[index] ?? 0));
  return { quarters, to, classes, classOf };
}
const NONE = -1;

/** As the schema has it: not empty, and no space at either end. Between `!` and the last of ASCII there is no space. */
function isName(text: unknown): boolean {
  if (typeof text !== 'string' || text === '') return false;
  const first = text.charCodeAt(0);
  const last = text.charCodeAt(text.length - 1);
  return (first > SPACE && first < NOT_ASCII && last > SPACE && last < NOT_ASCII) || text === text.trim();
}
const SPACE = 32;
const NOT_ASCII = 127;

/** The quarter of each day from the first to the last one looked at. Quarters follow one another. */
function quartersByDay(quarters: readonly Period[], first: number, last: number): Int8Array {
  const byDay = new Int8Array(Math.max(0, last - first + 1));
  for (const [index, { from }] of quarters.entries()) byDay.fill(index, Math.max(0, dayNumber(from) - first));
  return byDay;
}

function classLike(slot: SlotRecord, [takesPlace, publishedIn]: readonly [number, number], slots: number): SlotClass {
  const { provider, published, configured, volunteer, createdBefore = false, deleted = 'no' } = slot;
  return { takesPlace, publishedIn, provider, published, configured, volunteer, createdBefore, deleted, slots };
}

/** The tally of two lists of slots, one after the other, from the tally of each. Both are over the same quarters. */
export function mergeSlotTallies(a: SlotTally, b: SlotTally): SlotTally {
  if (a.to !== b.to || a.quarters[0]?.from !== b.quarters[0]?.from) {
    throw new RangeError('tallies of different periods do not merge');
  }
  const keyOf = ({ slots: _, ...fields }: SlotClass) => JSON.stringify(fields);
  const classes = [...a.classes];
  const indexOf = new Map(classes.map((one, index) => [keyOf(one), index]));
  const indexOfB = b.classes.map((one) => {
    const index = indexOf.get(keyOf(one));
    if (index === undefined) return classes.push(one) - 1;
    const mine = classes[index] ?? one;
    classes[index] = { ...mine, slots: mine.slots + one.slots };
    return index;
  });
  // SAFETY: each slot of b has a class of b.
  return { ...a, classes, classOf: [...a.classOf, ...b.classOf.map((index) => indexOfB[index] as number)] };
}
