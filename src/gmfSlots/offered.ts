import type { Citation } from '../law/citation.js';
import type { Choice } from '../verdict/explore.js';
import type { Awaited } from '../verdict/verdict.js';
import type { OfferCount } from './input.js';
import { countIn, roomIn } from './slotFate.js';
import type { SlotTally } from './slotTally.js';
import { volunteersOnly } from './sources.js';

/** How many slots were offered in a quarter, as one way to read the texts counts them. */
export interface OfferedCount {
  readonly least: number;
  /** Absent when nothing bounds it: the count is not known, or the quarter goes on. */
  readonly most: number | undefined;
  /** The report it comes from, when it was given. */
  readonly report: string | undefined;
  /** What would make it certain. */
  readonly awaited: () => readonly Awaited[];
}

export interface Offered {
  readonly under: (choice: Choice) => OfferedCount;
  /** The readings that can change it. */
  readonly room: ReadonlySet<string>;
  /** What says which slots count, where they are counted here. */
  readonly sources: readonly Citation[];
}

/**
 * The offer of a quarter: as a report gives it, else as the slots given come to.
 * @param running - the quarter goes on: more may come
 */
export function offeredIn(
  quarter: string,
  index: number,
  offers: readonly OfferCount[] | undefined,
  tally: SlotTally | undefined,
  running: boolean,
): Offered {
  const given = offers
    ?.map((offer, i) => ({ ...offer, path: `offers[${i}].slots` }))
    .find((offer) => offer.quarter === quarter);
  if (given !== undefined) {
    const { path, report } = given;
    const most = running || given.slots === null ? undefined : given.slots;
    const count: OfferedCount = {
      least: given.slots ?? 0,
      most,
      report,
      awaited: () => (most === undefined ? [{ kind: 'fact', path }] : []),
    };
    return { under: () => count, room: new Set(), sources: [] };
  }
  if (tally === undefined) {
    const count: OfferedCount = {
      least: 0,
      most: undefined,
      report: undefined,
      awaited: () => [{ kind: 'fact', path: 'offers' }],
    };
    return { under: () => count, room: new Set(), sources: [] };
  }
  return {
    under: (choice) => {
      const { certain, open, lacking } = countIn(tally, index, choice);
      const facts = () =>
        lacking().flatMap(({ slot, fields }) =>
          fields.map((field): Awaited => ({ kind: 'fact', path: `slots[${slot}].${field}` })),
        );
      return {
        least: certain,
        most: running ? undefined : certain + open,
        report: undefined,
        awaited: () => [...facts(), ...(running ? [{ kind: 'fact', path: 'slots' } as const] : [])],
      };
    },
    room: roomIn(tally, index),
    sources: [volunteersOnly],
  };
}
