import { assessGmfSlots, type GmfSlotsAssessment, type GmfSlotsOptions } from '../../src/gmfSlots/assess.js';
import type { GmfSlotsInput, Group, OfferCount, Redistribution, SlotRecord } from '../../src/gmfSlots/input.js';
import { quartersOfYear } from '../../src/gmfSlots/quarter.js';
import { gmfSlotsReadings } from '../../src/gmfSlots/readings.js';
import { type SlotTally, tallySlots } from '../../src/gmfSlots/slotTally.js';
import { type LocalDate, localDate } from '../../src/law/localDate.js';
import type { Period } from '../../src/law/period.js';
import { InvalidInputError, type Problem } from '../../src/law/problem.js';
import type { PinnedReadings } from '../../src/law/reading.js';
import type { Choice } from '../../src/verdict/explore.js';
import type { Verdict } from '../../src/verdict/verdict.js';

/** Invented groups; the quarters are those of the newsletter. */
export const DECEMBER: Period = { from: localDate('2023-12-01'), to: localDate('2024-02-29') };
export const MARCH: Period = { from: localDate('2024-03-01'), to: localDate('2024-05-31') };
export const JUNE_2024: Period = { from: localDate('2024-06-01'), to: localDate('2024-08-31') };
/** The last day of the quarter that starts on 1 December 2023. */
export const AS_OF = '2024-02-29';

export function groupOf(patients: number | null, more: Partial<Group> = {}): Group {
  return { engagements: [{ from: '2022-06-01', patients }], ...more };
}

export function counted(quarter: string, slots: number | null, report = 'Rapport GAP'): OfferCount {
  return { quarter, slots, report };
}

/** The distribution of the newsletter, « 400 plages … et 100 plages », with everything it asks for. */
export function distribution(more: Partial<Redistribution> = {}, first = '400', second = '100'): Redistribution {
  return {
    unit: 'slots',
    quarters: [
      { from: DECEMBER.from, offer: first },
      { from: MARCH.from, offer: second },
    ],
    requested: true,
    authorised: true,
    sentToRamq: true,
    ...more,
  };
}

/** A slot that counts, unless it says otherwise. */
export function slot(date: string, more: Partial<SlotRecord> = {}): SlotRecord {
  return {
    date,
    physician: 'Dre Roy',
    provider: 'physician',
    published: true,
    configured: true,
    volunteer: true,
    ...more,
  };
}

export function slots(count: number, date: string, more: Partial<SlotRecord> = {}): readonly SlotRecord[] {
  return Array.from({ length: count }, () => slot(date, more));
}

/** Slots over the year of the measure that contains a day, up to it. */
export function tallied(all: readonly SlotRecord[], to = '2024-05-31'): SlotTally {
  const tally = tallySlots(all, quartersOfYear(localDate(to)), localDate(to));
  if (tally === undefined) throw new Error('these slots were meant to be sound');
  return tally;
}

export const KEPT: Choice = Object.fromEntries(gmfSlotsReadings.map(({ id, kept }) => [id, kept]));

/** The readings kept, but for those named: `{ residents: 'counted' }`. */
export function choice(others: Readonly<Record<string, string>> = {}): Choice {
  return { ...KEPT, ...named(others) };
}

/** Readings named without the name of the folder. */
export function named(readings: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(readings).map(([name, option]) => [`gmfSlots.${name}`, option]));
}

/** The quarter of December 2023 on its last day, unless told otherwise. */
export function assess(input: GmfSlotsInput, options: Partial<GmfSlotsOptions> = {}): GmfSlotsAssessment {
  return assessGmfSlots(input, { asOf: AS_OF, ...options });
}

/** What a report counted in the quarter of December 2023, read as we keep it unless told otherwise. */
export function reported(
  patients: number | null,
  offered: number | null,
  { readings = 'kept', group = {} }: { readings?: PinnedReadings; group?: Partial<Group> } = {},
): GmfSlotsAssessment {
  return assess({ group: groupOf(patients, group), offers: [counted(DECEMBER.from, offered)] }, { readings });
}

/** The one verdict of a rule, wherever it stands. */
export function verdictOn(rule: string, { verdict }: GmfSlotsAssessment): Verdict {
  const found = everyVerdict(verdict).filter((one) => one.rule === `gmfSlots.${rule}`);
  if (found.length !== 1) throw new Error(`${found.length} verdicts on ${rule}`);
  return found[0]!;
}

export function everyVerdict(verdict: Verdict): readonly Verdict[] {
  return [verdict, ...verdict.because.flatMap(everyVerdict)];
}

/** The problems a question is refused for; none when it is answered. */
export function problemsOf(ask: () => unknown): readonly Problem[] {
  try {
    ask();
    return [];
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    return error.problems;
  }
}

export function fact(path: string) {
  return { kind: 'fact', path } as const;
}

export function reading(name: string) {
  return { kind: 'reading', id: `gmfSlots.${name}` } as const;
}

export function text(parameter: string, on: string) {
  return { kind: 'text', parameter: `gmfSlots.${parameter}`, on: on as LocalDate } as const;
}
