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
function countedTwice({ offers = [] }: GmfSlotsInput, tally: SlotTally | undefined): readonly Problem[] {
  const { quarters = [], classes = [], classOf = [] } = tally ?? {};
  return offers.flatMap(({ quarter }, i) => {
    const counted = quarters.findIndex(({ from }) => from === quarter);
    const slot = counted < 0 ? counted : classOf.findIndex((index) => classes[index]?.takesPlace === counted);
    const other = offers.findIndex((offer) => offer.quarter === quarter);
    if (slot < 0 && other === i) return [];
    const path = slot < 0 ? `offers[${other}]` : `slots[${slot}]`;
    const expected = {
      fr: `${EXPECTED.oneCount.fr} (voir ${path})`,
      en: `${EXPECTED.oneCount.en} (see ${path})`,
    };
    return [{ path: `offers[${i}].quarter`, seen: shown(quarter), expected }];
  });
}

/** A physician is named once for a quarter. */
function namedTwice({ contributions = [], billed = [] }: GmfSlotsInput): readonly Problem[] {
  const twice = (list: readonly { readonly quarter: string; readonly physician: string }[], name: string) =>
    list.flatMap(({ quarter, physician }, i): readonly Problem[] => {
      const first = list.findIndex((other) => other.quarter === quarter && other.physician === physician);
      return first < i ? [{ path: `${name}[${i}]`, seen: shown(physician), expected: EXPECTED.onceEach }] : [];
    });
  return [...twice(contributions, 'contributions'), ...twice(billed, 'billed')];
}
