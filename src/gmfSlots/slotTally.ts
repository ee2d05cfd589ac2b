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

/** A field that a slot may have. A `switch` tells at less cost than a set. */
function isField(name: string): boolean {
  switch (name as keyof SlotRecord) {
    case 'date':
    case 'physician':
    case 'provider':
    case 'published':
    case 'configured':
    case 'volunteer':
    case 'createdBefore':
    case 'deleted':
    case 'publishedOn':
    case 'reference':
      return true;
    default:
      return false;
  }
}

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
  const placeOf = placesByText(quarters, to);
  // Quarters, before, after, unknown.
  const places = quarters.length - UNKNOWN;
  /** For each pair of places, once met, the class of each state: one more than its index, 0 while there is none. */
  const classesAt: (Int32Array | undefined)[] = new Array<undefined>(places * places).fill(undefined);
  const counts: number[] = [];
  const firsts: SlotRecord[] = [];
  const when: (readonly [number, number])[] = [];
  const classOf = new Array<number>(slots.length);

  for (let i = 0; i < slots.length; i += 1) {
    const slot = slots[i];
    if (typeof slot !== 'object' || slot === null || Array.isArray(slot)) return undefined;
    const { date, physician, provider, published, configured, volunteer, createdBefore, deleted, publishedOn } = slot;
    const { reference } = slot;
    if (reference !== undefined && typeof reference !== 'string') return undefined;
    if (physician !== null && !isName(physician)) return undefined;
    // Inherited ones as well, as the schema does.
    for (const field in slot) if (!isField(field)) return undefined;
    const takesPlace = placeOf(date);
    if (takesPlace === NOT_A_PLACE) return undefined;
    let publishedIn = takesPlace;
    if (publishedOn === null) publishedIn = UNKNOWN;
    else if (publishedOn !== undefined) {
      publishedIn = placeOf(publishedOn);
      if (publishedIn === NOT_A_PLACE || publishedOn > date) return undefined;
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
    let state = ((by * ANSWERS + isPublished) * ANSWERS + isConfigured) * ANSWERS + isVolunteer;
    state = (state * ANSWERS + isBefore) * DELETIONS + isDeleted;
    const pair = (takesPlace - UNKNOWN) * places + publishedIn - UNKNOWN;
    let here = classesAt[pair];
    if (here === undefined) {
      here = new Int32Array(STATES);
      classesAt[pair] = here;
    }
    let index = (here[state] ?? 0) - 1;
    if (index < 0) {
      index = counts.push(0) - 1;
      here[state] = index + 1;
      firsts.push(slot);
      when.push([takesPlace, publishedIn]);
    }
    counts[index] = (counts[index] ?? 0) + 1;
    classOf[i] = index;
  }
  const classes = firsts.map((slot, index) => classLike(slot, when[index] ?? [BEFORE, BEFORE], counts[index] ?? 0));
  return { quarters, to, classes, classOf };
}

/** As the schema has it: not empty, and no space at either end. Between `!` and the last of ASCII there is no space. */
function isName(text: unknown): boolean {
  if (typeof text !== 'string' || text === '') return false;
  const first = text.charCodeAt(0);
  const last = text.charCodeAt(text.length - 1);
  return (first > SPACE && first < NOT_ASCII && last > SPACE && last < NOT_ASCII) || text === text.trim();
}
const SPACE = 32;
const NOT_ASCII = 127;

/**
 * Where a date falls: a quarter, {@link BEFORE}, {@link AFTER}; {@link NOT_A_PLACE} when it names no day.
 * Slots are many and their days few: each text is remembered by its month and day, so that it is read once.
 */
function placesByText(quarters: readonly Period[], to: LocalDate): (text: unknown) => number {
  const first = dayNumber(quarters[0]?.from ?? to);
  const last = dayNumber(to);
  const quarterOf = quartersByDay(quarters, first, last);
  const texts = new Array<string>(REMEMBERED).fill('');
  // No text is remembered yet: '' names no day.
  const places = new Int8Array(REMEMBERED).fill(NOT_A_PLACE);
  return (text) => {
    if (typeof text !== 'string') return NOT_A_PLACE;
    const at = monthAndDay(text);
    if (texts[at] !== text) {
      const day = dayNumber(text);
      texts[at] = text;
      places[at] = day === NOT_A_DAY ? NOT_A_PLACE : day > last ? AFTER : (quarterOf[day - first] ?? BEFORE);
    }
    return places[at] ?? NOT_A_PLACE;
  };
}
const NOT_A_PLACE = -4;

/** The month and day that a text writes, each digit in as many bits as it takes. */
function monthAndDay(text: string): number {
  const month = ((text.charCodeAt(5) & 1) << 4) | (text.charCodeAt(6) & 15);
  return (month << 6) | ((text.charCodeAt(8) & 3) << 4) | (text.charCodeAt(9) & 15);
}
const REMEMBERED = 2048;

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
