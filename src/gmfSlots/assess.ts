import { type LocalDate, localDate } from '../law/localDate.js';
import type { Period } from '../law/period.js';
import { InvalidInputError, refuse } from '../law/problem.js';
import type { Answer } from '../verdict/answer.js';
import { distinctParameters } from '../verdict/applied.js';
import type { AppliedReading, Assessment } from '../verdict/assessment.js';
import { all, awaitingAll, minimal } from '../verdict/combine.js';
import { usedOptions } from '../verdict/explore.js';
import { type AssessOptions, problemsOfOptions } from '../verdict/options.js';
import type { Settling, Verdict } from '../verdict/verdict.js';
import { engagedIn } from './engagement.js';
import { assessForfaits, type ForfaitsReason, isOfShortfall } from './forfaits.js';
import {
  type GmfSlotsInput,
  problemsBesideSlots,
  problemsOfForm,
  problemsOfSlots,
  problemsWithoutSlots,
  type SlotRecord,
} from './input.js';
import { ledgerWithoutText, type SlotLedgerEntry, slotLedger } from './ledger.js';
import { offeredIn } from './offered.js';
import { quartersOfYear } from './quarter.js';
import { gmfSlotsReadings, slotDate } from './readings.js';
import { assessRedistribution, type RedistributionReason } from './redistribution.js';
import { assessRequiredOffer, type QuarterFacts, type RequiredOfferReason } from './requiredOffer.js';
import { assessBilled, assessSharing, type BilledReason, type SharingReason } from './sharing.js';
import { type SlotTally, tallySlots } from './slotTally.js';
import { problemsOfDay, problemsTogether } from './together.js';

const RULE = 'gmfSlots.quarter';

/** A quarter of the year, for the eye: required against offered. */
export interface QuarterRow extends Period {
  readonly outcome: Verdict['outcome'];
  /** Slots, exact; absent when no text or no engagement gives a number. */
  readonly required?: string;
  readonly offered?: number;
  readonly atMost?: number;
}

interface Quarter extends Period {
  /** The last day looked at. */
  readonly assessedTo: LocalDate;
  readonly running: boolean;
  /** The four quarters of the year, from June, as far as they have begun. */
  readonly year: readonly QuarterRow[];
}

export type QuarterReason =
  | ({ readonly code: 'gmfSlots.quarter.respected' } & Quarter)
  | ({ readonly code: 'gmfSlots.quarter.notRespected'; readonly rules: readonly string[] } & Quarter)
  | ({ readonly code: 'gmfSlots.quarter.nothing' } & Quarter)
  | ({ readonly code: 'gmfSlots.quarter.open'; readonly rules: readonly string[] } & Quarter);

export type GmfSlotsReason =
  | QuarterReason
  | RequiredOfferReason
  | RedistributionReason
  | ForfaitsReason
  | SharingReason
  | BilledReason;

/** `asOf` picks the quarter, the one that contains it, and the last day looked at. */
export type GmfSlotsOptions = AssessOptions;

export type GmfSlotsAssessment = Assessment<GmfSlotsReason, SlotLedgerEntry>;

/**
 * A quarter of a group's registration measure: is the offer of appointment slots reached, how many forfaits follow, how are they
 * shared, and what became of each slot.
 *
 * @param input - the group's engagement, and its offer as a report counts it or as slots
 * @param options - `asOf` picks the quarter and the last day looked at
 * @throws InvalidInputError with every problem at once, and nothing else
 *
 * @example
 * const { verdict } = assessGmfSlots(
 *   { group: { engagements: [{ from: '2022-06-01', patients: 1000 }] }, offers: [{ quarter: '2023-12-01', slots: 250, report: 'GAP' }] },
 *   { asOf: '2024-02-29' },
 * );
 * verdict.outcome; // 'met'
 */
export function assessGmfSlots(input: GmfSlotsInput, options: GmfSlotsOptions): GmfSlotsAssessment {
  const ofOptions = problemsOfOptions(options, gmfSlotsReadings);
  if (ofOptions.length > 0) throw new InvalidInputError([...ofOptions, ...problemsOfForm(input)]);
  const tally = tallyOf(input?.slots, localDate(options.asOf));
  refuse(tally === undefined ? problemsOfForm(input) : problemsBesideSlots(input));
  refuse(problemsTogether(input, tally));
  return assessSound(input, tally, options);
}

/**
 * Slots → how many of each kind in each quarter of the year that contains `asOf`. Tallies of parts of a group's slots merge, in order, into the
 * tally of the whole.
 * @throws InvalidInputError if a slot or an option is not as it should be
 */
export function tallyGmfSlots(slots: readonly SlotRecord[], options: GmfSlotsOptions): SlotTally {
  refuse(problemsOfOptions(options, gmfSlotsReadings));
  const tally = tallyOf(slots, localDate(options.asOf));
  // The schema accepts the same slots, as a property test holds both to: it tells what is wrong.
  if (tally === undefined) throw new InvalidInputError(problemsOfSlots(slots));
  return tally;
}

function tallyOf(slots: readonly SlotRecord[] | undefined, asOf: LocalDate): SlotTally | undefined {
  return Array.isArray(slots) ? tallySlots(slots, quartersOfYear(asOf), asOf) : undefined;
}

/**
 * {@link assessGmfSlots} from a tally, of one list of slots or of several merged.
 * @throws InvalidInputError if the group or an option is not as it should be, or the tally is of another year or day
 */
export function assessGmfSlotsTally(
  input: Omit<GmfSlotsInput, 'slots'>,
  tally: SlotTally,
  options: GmfSlotsOptions,
): GmfSlotsAssessment {
  refuse([...problemsOfOptions(options, gmfSlotsReadings), ...problemsWithoutSlots(input)]);
  const asOf = localDate(options.asOf);
  refuse([...problemsOfDay(tally, asOf), ...problemsTogether(input, tally)]);
  return assessSound(input, tally, options);
}

function assessSound(input: GmfSlotsInput, tally: SlotTally | undefined, options: GmfSlotsOptions): GmfSlotsAssessment {
  const { group, offers: reports, contributions, billed } = input;
  const asOf = localDate(options.asOf);
  const knownAt = options.knownAt === undefined ? undefined : localDate(options.knownAt);
  const pinned = options.readings;
  const quarters = tally?.quarters ?? quartersOfYear(asOf);
  const redistribution =
    group.redistribution === undefined ? undefined : assessRedistribution(group.redistribution, group, knownAt);
  const begun = quarters
    .filter(({ from }) => from <= asOf)
    .map((quarter, i): Begun => {
      const running = asOf < quarter.to;
      const engaged = engagedIn(quarter, group.engagements);
      const offered = offeredIn(quarter.from, i, reports, tally, running);
      const its = redistribution?.quarters.includes(quarter.from) === true ? redistribution : undefined;
      const facts = { quarter, running, engaged, offered, redistribution: its };
      return { ...facts, offer: assessRequiredOffer(facts, knownAt, pinned) };
    });
  // SAFETY: the quarter of `asOf` has begun, and is the last that has.
  const { quarter, running, engaged, offer } = begun.at(-1) as Begun;
  const forfaits = assessForfaits(quarter, engaged, offer.verdict, knownAt, pinned);
  const ofQuarter = <T extends { readonly quarter: string }>(all: readonly T[] | undefined) =>
    all?.filter((one) => one.quarter === quarter.from) ?? [];
  const shared = ofQuarter(contributions);
  const bills = ofQuarter(billed);
  const duties: Duties = [
    offer.verdict,
    forfaits.verdict,
    ...(shared.length === 0 ? [] : [assessSharing(quarter, shared, group.physicians, forfaits.verdict)]),
    ...(bills.length === 0 ? [] : [assessBilled(quarter, bills, group.physicians, forfaits.verdict, engaged)]),
  ];
  const year = begun.map((one) => rowOf(one.quarter, one.offer.verdict));
  const appliedOver = ({ verdict, readings }: Answer<GmfSlotsReason>) =>
    readings.map((reading): AppliedReading => ({ ...reading, rule: verdict.rule, ...quarter }));
  const isWithoutText = offer.verdict.reason.code === 'gmfSlots.requiredOffer.noRate';
  const isGiven = ofQuarter(reports).length > 0;
  // A quarter that a report counts has no slots of its own, however slots are dated.
  const used = { ...usedOptions(gmfSlotsReadings, pinned), ...(isGiven ? { [slotDate.id]: slotDate.kept } : {}) };
  return {
    verdict: rootOf({ ...quarter, assessedTo: asOf, running, year }, duties),
    ledger:
      tally === undefined ? [] : isWithoutText ? ledgerWithoutText(tally) : slotLedger(tally, begun.length - 1, used),
    parameters: distinctParameters([...offer.parameters, ...forfaits.parameters]),
    readings: [...appliedOver(offer), ...appliedOver(forfaits)],
  };
}

interface Begun extends QuarterFacts {
  readonly offer: Answer<RequiredOfferReason | RedistributionReason>;
}

type Duties = readonly [Verdict<GmfSlotsReason>, ...Verdict<GmfSlotsReason>[]];

function rowOf(quarter: Period, { outcome, reason }: Verdict<RequiredOfferReason | RedistributionReason>): QuarterRow {
  if (!('required' in reason)) return { ...quarter, outcome };
  const { required, offered, atMost } = reason;
  const ends = 'least' in reason ? { offered: reason.least, most: reason.most } : { offered, most: atMost };
  return {
    ...quarter,
    outcome,
    required,
    offered: ends.offered,
    ...(ends.most === undefined ? {} : { atMost: ends.most }),
  };
}

function rootOf(quarter: Quarter, duties: Duties): Verdict<GmfSlotsReason> {
  const outcome = all(duties.map((duty) => duty.outcome));
  const rules = duties.filter((duty) => duty.outcome === outcome).map(({ rule }) => rule);
  const ground = { rule: RULE, sources: duties[0].sources, because: duties };
  if (outcome === 'notMet')
    return { outcome, reason: { code: 'gmfSlots.quarter.notRespected', rules, ...quarter }, ...ground };
  if (outcome === 'met') return { outcome, reason: { code: 'gmfSlots.quarter.respected', ...quarter }, ...ground };
  if (outcome === 'notApplicable') {
    return { outcome, reason: { code: 'gmfSlots.quarter.nothing', ...quarter }, ...ground };
  }
  // An offer that turns out short settles the quarter: what it leaves of the forfaits need not be known.
  const sets = awaitingAll(duties).map((set) => set.filter((awaited) => !isOfShortfall(awaited)));
  // SAFETY: an open duty says what it awaits, and so does the offer.
  const awaiting = minimal(sets) as unknown as readonly [Settling, ...Settling[]];
  return { outcome, awaiting, reason: { code: 'gmfSlots.quarter.open', rules, ...quarter }, ...ground };
}
