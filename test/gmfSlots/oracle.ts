import type { GmfSlotsInput, SlotRecord } from '../../src/gmfSlots/input.js';
import type { Pins } from '../arbitraries/readings.js';

/**
 * A second reading of the texts on the slots of a group, that shares nothing with the library: for complete data and one choice
 * for every reading. Plain and slow: the engagement is looked up on every day of the quarter, slots are looked at one by one, and
 * every number is whole, in forty-thousandths of a slot.
 */

export interface Answer {
  readonly offer: 'met' | 'notMet' | 'notApplicable' | 'undetermined';
  readonly forfaits: 'met' | 'notMet' | 'notApplicable' | 'undetermined';
  /** Slots counted. */
  readonly offered: number;
}

const UNIT = 40_000;
const DAY = 86_400_000;
const text = (time: number) => new Date(time).toISOString().slice(0, 10);

/** First and last day of the quarter of a date: three months from December, March, June or September. */
export function quarterOf(date: string): readonly [string, string] {
  const [year = 0, month = 0] = date.split('-').map(Number);
  const monthsIn = month % 3;
  const start = Date.UTC(year, month - 1 - monthsIn, 1);
  return [text(start), text(Date.UTC(year, month + 2 - monthsIn, 1) - DAY)];
}

/** The one number of patients of every day of a quarter; 'none' of no day; 'changed' otherwise. */
function patientsOver(input: GmfSlotsInput, [from, to]: readonly [string, string]): number | 'none' | 'changed' {
  const seen = new Set<number | null>();
  for (let time = Date.parse(from); time <= Date.parse(to); time += DAY) {
    const day = text(time);
    const one = input.group.engagements.find((its) => its.from <= day && (its.to ?? '9999') >= day);
    seen.add(one?.patients ?? null);
  }
  if (seen.size > 1) return 'changed';
  const [only = null] = seen;
  return only ?? 'none';
}

function isCounted(slot: SlotRecord, [from, to]: readonly [string, string], asOf: string, pins: Pins): boolean {
  const is = (name: string, option: string) => pins[`gmfSlots.${name}`] === option;
  const day = is('slotDate', 'published') ? (slot.publishedOn ?? slot.date) : slot.date;
  if (day < from || day > to || day > asOf) return false;
  if (!(slot.published && slot.configured && slot.volunteer)) return false;
  if (slot.provider === 'resident' && is('residents', 'notCounted')) return false;
  if ((slot.provider === 'other' || slot.provider === 'nursePractitioner') && is('otherProfessionals', 'notCounted')) {
    return false;
  }
  if (slot.createdBefore && is('createdBefore', 'notCounted')) return false;
  return !(slot.deleted === 'withoutAppointment' && is('deletedUnbooked', 'notCounted'));
}

const hundredths = (decimal: string) => Math.round(Number(decimal) * 100);

/** What was agreed for each quarter, for so many patients. */
function agreedSlots(input: GmfSlotsInput, n: number): readonly number[] {
  const { unit, base, quarters } = input.group.redistribution!;
  const quartersInBase = { quarter: 1, twoQuarters: 2, year: 4 }[base ?? 'year'];
  return quarters.map(({ offer }) =>
    unit === 'slots' ? (hundredths(offer) * UNIT) / 100 : hundredths(offer) * n * quartersInBase,
  );
}

/** Whether a distribution holds; 'unsaid' when the patients are not the same in the two quarters. */
function distributionHolds(input: GmfSlotsInput): boolean | 'unsaid' {
  const its = input.group.redistribution;
  if (its === undefined) return false;
  const [first, second] = its.quarters;
  if (first.from !== '2023-12-01' || second.from !== '2024-03-01') return false;
  if (!its.requested || !its.authorised || !its.sentToRamq) return false;
  if (hundredths(first.offer) < hundredths(second.offer)) return false;
  const [n, after] = its.quarters.map(({ from }) => patientsOver(input, quarterOf(from)));
  const sumIsWrong = (of: number) => {
    const [a = 0, b = 0] = agreedSlots(input, of);
    return a + b !== (of * UNIT) / 2;
  };
  // Percentages come to the two quarters, or do not, whoever the patients are.
  if (its.unit === 'percent' && sumIsWrong(1)) return false;
  if (typeof n !== 'number' || n !== after) return 'unsaid';
  return !sumIsWrong(n);
}

export function answerOf(input: GmfSlotsInput, asOf: string, pins: Pins): Answer {
  const quarter = quarterOf(asOf);
  const [from, to] = quarter;
  const n = patientsOver(input, quarter);
  const report = input.offers?.find((one) => one.quarter === from)?.slots;
  const offered = report ?? (input.slots ?? []).filter((slot) => isCounted(slot, quarter, asOf, pins)).length;
  if (n === 'none') return { offer: 'notApplicable', forfaits: 'notApplicable', offered };
  if (n === 'changed' || from < '2022-06-01' || from > '2024-03-01') {
    return { offer: 'undetermined', forfaits: 'undetermined', offered };
  }
  const standard = (n * UNIT) / 4;
  const holds = distributionHolds(input);
  const index = input.group.redistribution?.quarters.findIndex((one) => one.from === from) ?? -1;
  const isRelieved = index === 0 && pins['gmfSlots.unkeptDistribution'] === 'standard';
  const agreed = holds === false || index < 0 || isRelieved ? standard : agreedSlots(input, n)[index]!;
  const bars = holds === 'unsaid' ? [standard, agreed] : [agreed];
  const whole = pins['gmfSlots.rounding'] === 'down' ? Math.floor : (slots: number) => slots;
  const answers = new Set(
    bars.map((bar) => {
      if (offered >= whole(bar / UNIT)) return 'met';
      return asOf < to || (report === undefined && input.slots === undefined) ? 'undetermined' : 'notMet';
    }),
  );
  const [only = 'undetermined', ...others] = answers;
  const offer = others.length > 0 ? 'undetermined' : only;
  const isOpen = offer === 'notMet' && pins['gmfSlots.shortfall'] === 'part';
  return { offer, forfaits: isOpen ? 'undetermined' : offer, offered };
}
