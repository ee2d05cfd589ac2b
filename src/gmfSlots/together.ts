import type { LocalDate } from '../law/localDate.js';
import { type Problem, shown } from '../law/problem.js';
import { EXPECTED } from './expected.js';
import type { GmfSlotsInput } from './input.js';
import type { SlotTally } from './slotTally.js';

/** What is wrong between parts of an input that are each of the form asked for. */
export function problemsTogether(input: GmfSlotsInput, tally: SlotTally | undefined): readonly Problem[] {
  return [...overlaps(input), ...countedTwice(input, tally), ...namedTwice(input)];
}

/** A tally counts the slots up to the day asked about. */
export function problemsOfDay({ to }: SlotTally, asOf: LocalDate): readonly Problem[] {
  return to === asOf ? [] : [{ path: 'tally.to', seen: shown(to), expected: EXPECTED.tallyDay }];
}

/** Two engagements of one day: which number is it? */
function overlaps({ group: { engagements } }: GmfSlotsInput): readonly Problem[] {
  return engagements.flatMap((one, i) => {
    const isOver = engagements.some((other, j) => j < i && starts(one, other) && starts(other, one));
    return isOver ? [{ path: `group.engagements[${i}]`, seen: shown(one), expected: EXPECTED.apart }] : [];
  });
}

/** One begins before the other has ended. */
function starts(one: { readonly from: string }, other: { readonly to?: string }): boolean {
  return other.to === undefined || one.from <= other.to;
}

/** A quarter has one count: of one report, or of slots, of which the first is named. */
function countedTwice({ offers }: GmfSlotsInput, tally: SlotTally | undefined): readonly Problem[] {
  const problems = offers?.flatMap(({ quarter }, i): readonly Problem[] => {
    const slot = tally === undefined ? undefined : firstSlotIn(quarter, tally);
    const other = offers.findIndex((offer) => offer.quarter === quarter);
    if (slot === undefined && other === i) return [];
    const path = slot === undefined ? `offers[${other}]` : `slots[${slot}]`;
    const expected = {
      fr: `${EXPECTED.oneCount.fr} (voir ${path})`,
      en: `${EXPECTED.oneCount.en} (see ${path})`,
    };
    return [{ path: `offers[${i}].quarter`, seen: shown(quarter), expected }];
  });
  return problems ?? [];
}

function firstSlotIn(quarter: string, { classes, classOf, quarters }: SlotTally): number | undefined {
  const isThere = classes.map(({ takesPlace }) => quarters[takesPlace]?.from === quarter);
  const slot = classOf.findIndex((index) => isThere[index]);
  return slot < 0 ? undefined : slot;
}

/** A physician is named once for a quarter. */
function namedTwice({ contributions, billed }: GmfSlotsInput): readonly Problem[] {
  return [...twice(contributions, 'contributions'), ...twice(billed, 'billed')];
}

function twice(
  list: readonly { readonly quarter: string; readonly physician: string }[] | undefined,
  name: string,
): readonly Problem[] {
  const problems = list?.flatMap(({ quarter, physician }, i): readonly Problem[] => {
    const first = list.findIndex((other) => other.quarter === quarter && other.physician === physician);
    return first < i ? [{ path: `${name}[${i}]`, seen: shown(physician), expected: EXPECTED.onceEach }] : [];
  });
  return problems ?? [];
}
