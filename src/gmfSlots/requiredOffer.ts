import { inForce } from '../law/history.js';
import type { LocalDate } from '../law/localDate.js';
import type { Period } from '../law/period.js';
import { ceiling, compare, type Exact, exact, exactText, floor, minus } from '../law/quantity.js';
import type { PinnedReadings } from '../law/reading.js';
import { type Answer, answer } from '../verdict/answer.js';
import { applied } from '../verdict/applied.js';
import { together } from '../verdict/combine.js';
import { type Choice, exploreReadings } from '../verdict/explore.js';
import {
  type Awaited,
  met,
  notApplicable,
  notMet,
  type Settling,
  undetermined,
  type Verdict,
} from '../verdict/verdict.js';
import type { Engaged } from './engagement.js';
import type { Offered } from './offered.js';
import { type Instrument, instrument, slotRate } from './parameters.js';
import { gmfSlotsReadings, rounding, unkeptDistribution } from './readings.js';
import { type AssessedRedistribution, quarterly, type RedistributionReason } from './redistribution.js';
import { modulated, offerOnly, onePerPatient } from './sources.js';

const RULE = 'gmfSlots.requiredOffer';

interface Figures extends Period {
  /** N of the engagement. */
  readonly patients: number;
  /** Slots required, exact: `250.25`. Two when it is not known whether a distribution governs. */
  readonly required: string;
  readonly orRequired?: string;
  /** By the rate, or as the DRMG authorised. */
  readonly basis: 'standard' | 'agreed';
  /** Slots offered: for certain, and at the most when something bounds them. */
  readonly offered: number;
  readonly atMost?: number;
  /** The report the count comes from, when it was given. */
  readonly report?: string;
  /** The quarter goes on after the last day looked at. */
  readonly running: boolean;
}

/** What the slots offered come to, facts and readings taken together; `most` when something bounds them. */
interface Ends {
  readonly least: number;
  readonly most?: number;
}

export type RequiredOfferReason =
  | ({ readonly code: 'gmfSlots.requiredOffer.reached'; readonly surplus: string } & Figures)
  | ({
      readonly code: 'gmfSlots.requiredOffer.short';
      /** What is missing, exact; and the fewest slots that would have been enough. */
      readonly shortfall: string;
      readonly slotsToAdd: number;
    } & Figures)
  | ({ readonly code: 'gmfSlots.requiredOffer.open' } & Figures & Ends)
  | ({ readonly code: 'gmfSlots.requiredOffer.noEngagement' } & Period)
  | ({ readonly code: 'gmfSlots.requiredOffer.patientsUnknown' } & Period)
  | ({ readonly code: 'gmfSlots.requiredOffer.engagementChanged' } & Period)
  | ({ readonly code: 'gmfSlots.requiredOffer.noRate' } & Governing & Period);

/** What governs a quarter that has no rate, and since when. */
export type Governing =
  | { readonly instrument: Instrument; readonly since: LocalDate }
  | { readonly instrument: 'none' };

/** What comparing a count with a number answers. */
type ComparedReason = Extract<RequiredOfferReason, Figures>;

/** What the offer of a quarter is assessed on. */
export interface QuarterFacts {
  readonly quarter: Period;
  readonly running: boolean;
  readonly engaged: Engaged;
  readonly offered: Offered;
  readonly redistribution: AssessedRedistribution | undefined;
}

/**
 * Offre médicale requise: one slot a year for each patient of the engagement, 0.25 a quarter, compared exactly:
 * four times the slots offered against the patients. Or, where a DRMG authorised it, the distribution agreed.
 *
 * @returns
 *   - `met`: the offer is reached; `surplus` slots above it
 *   - `notMet`: it is not; `slotsToAdd` would have been enough, one less would not
 *   - `notApplicable`: no engagement in the quarter
 *   - `undetermined`: facts are missing, the quarter is not over, the engagement changed inside it, the texts are silent on what
 *     the answer hangs on, or no sourced rate covers it (from 2024-06-01)
 *
 * @see Lettre d'entente no 368; docs/interpretations.md
 */
export function assessRequiredOffer(
  facts: QuarterFacts,
  knownAt: LocalDate | undefined,
  pinned: PinnedReadings | undefined,
): Answer<RequiredOfferReason | RedistributionReason> {
  const { quarter, engaged, redistribution } = facts;
  const sources = sourcesOf(facts);
  const because = redistribution === undefined ? [] : [redistribution.verdict];
  const plain = (
    verdict: (ground: { sources: Verdict['sources']; because: typeof because }) => Verdict<RequiredOfferReason>,
  ) => answer(verdict({ sources, because }));
  if (engaged.kind === 'none') {
    return plain((ground) => notApplicable(RULE, { code: 'gmfSlots.requiredOffer.noEngagement', ...quarter }, ground));
  }
  const version = inForce(slotRate, quarter.from, knownAt);
  if (version === undefined) {
    const governing = inForce(instrument, quarter.from, knownAt);
    const text: Settling = [{ kind: 'text', parameter: slotRate.id, on: quarter.from }];
    const reason = {
      code: 'gmfSlots.requiredOffer.noRate',
      ...(governing === undefined
        ? { instrument: 'none' as const }
        : { instrument: governing.value, since: governing.from }),
      ...quarter,
    } as const;
    // LE 368 gives a rate: what governs without one is what came after it.
    const ofWhatFollowed = governing === undefined ? [] : [governing.source, modulated];
    return answer(undetermined(RULE, reason, [text], { sources: ofWhatFollowed, because }));
  }
  if (engaged.kind === 'changed') {
    const text: Settling = [{ kind: 'text', parameter: 'gmfSlots.changedEngagement', on: quarter.from }];
    const reason = { code: 'gmfSlots.requiredOffer.engagementChanged', ...quarter } as const;
    return plain((ground) => undetermined(RULE, reason, [text], ground));
  }
  const parameter = applied(slotRate.id, slotRate.unit, exactText(quarterly(1, version.value)), version);
  if (engaged.kind === 'unknown') {
    const reason = { code: 'gmfSlots.requiredOffer.patientsUnknown', ...quarter } as const;
    const patients = engaged.paths.map((path): Awaited => ({ kind: 'fact', path }));
    const unknown = (awaiting: readonly [Settling, ...Settling[]]) =>
      undetermined(RULE, reason, awaiting, { sources, because });
    // Whatever the number turns out to be, the rest has to be known as well.
    const { awaiting } = exploreReadings(readingsIn(facts, undefined), pinned, (choice) =>
      unknown([
        asSettling(together(together(patients, awaitedBy(redistribution)), facts.offered.under(choice).awaited())),
      ]),
    );
    return answer(unknown(awaiting as readonly [Settling, ...Settling[]]), [parameter]);
  }
  const standard = quarterly(engaged.patients, version.value);
  const patients = engaged.patients;
  const readings = readingsIn(facts, standard);
  const asked = (choice: Choice) => underChoice(facts, patients, standard, choice, because);
  const explored = exploreReadings(readings, pinned, asked);
  const { shown, ways, outcome, awaiting, effects } = explored;
  const open = (): Verdict<RequiredOfferReason> => {
    const reason = { ...acrossWays(ways.map((way) => way.reason)), code: 'gmfSlots.requiredOffer.open' } as const;
    // SAFETY: what is not settled says what would settle it.
    const settling = awaiting as readonly [Settling, ...Settling[]];
    return undetermined(RULE, reason, settling, { sources, because });
  };
  const verdict = outcome === 'undetermined' ? open() : shown;
  return answer(verdict, [parameter], effects);
}

function sourcesOf({ offered }: Pick<QuarterFacts, 'offered'>): Verdict['sources'] {
  return [onePerPatient, offerOnly, ...offered.sources];
}

/** The figures of the way used, with the ends of what any way counts, and another requirement where there is one. */
function acrossWays(ways: readonly Figures[]): Figures & Ends {
  // SAFETY: there is always the way used, first.
  const [used] = ways as readonly [Figures];
  const required = ways.flatMap((way) => [way.required, way.orRequired ?? way.required]);
  const orRequired = required.find((other) => other !== used.required);
  // What bounds the count, a report or the end of the quarter, does so however the texts are read.
  const isBounded = used.atMost !== undefined;
  return {
    ...used,
    ...(orRequired === undefined ? {} : { orRequired }),
    least: Math.min(...ways.map(({ offered }) => offered)),
    ...(isBounded ? { most: Math.max(...ways.map(({ atMost = 0 }) => atMost)) } : {}),
  };
}

/** The readings these facts leave room for. */
function readingsIn({ offered, redistribution, quarter }: QuarterFacts, standard: Exact | undefined) {
  const agreed = agreedFor(quarter, redistribution);
  const isWhole = isWholeNumber(standard) && (agreed === undefined || isWholeNumber(agreed.slots));
  return gmfSlotsReadings.filter(
    ({ id }) =>
      offered.room.has(id) ||
      (id === rounding.id && !isWhole) ||
      (id === unkeptDistribution.id && agreed?.isFirst === true),
  );
}

/** One that is not known may be anything. */
function isWholeNumber(slots: Exact | undefined): boolean {
  return slots?.d === 1n;
}

/** The answer under one way to read the texts, whatever is missing. */
function underChoice(
  { quarter, running, offered, redistribution }: QuarterFacts,
  patients: number,
  standard: Exact,
  choice: Choice,
  because: readonly Verdict<RedistributionReason>[],
): Verdict<ComparedReason> {
  const { least, most, report, awaited } = offered.under(choice);
  const agreed = agreedAsRead(quarter, redistribution, choice);
  const used = agreed ?? standard;
  // While it is not known whether a distribution governs, either number may be the one required.
  const other = redistribution?.verdict.outcome === 'undetermined' ? standard : used;
  const bar = (required: Exact): number => (choice[rounding.id] === 'down' ? floor(required) : ceiling(required));
  const figures: Figures = {
    ...quarter,
    patients,
    required: exactText(used),
    ...(compare(used, other) === 0 ? {} : { orRequired: exactText(other) }),
    basis: agreed === undefined ? 'standard' : 'agreed',
    offered: least,
    ...(most === undefined ? {} : { atMost: most }),
    ...(report === undefined ? {} : { report }),
    running,
  };
  const ground = { sources: sourcesOf({ offered }), because };
  const ends = [bar(used), bar(other)];
  const high = Math.max(...ends);
  const low = Math.min(...ends);
  const upTo = most ?? Number.POSITIVE_INFINITY;
  // What is above both, or would reach both.
  const both = larger(used, other);
  if (least >= high) {
    // Rounded down, the offer may be reached below the exact number: nothing is left over then.
    const surplus = exactText(larger(minus(exact(least), both), exact(0)));
    return met(RULE, { code: 'gmfSlots.requiredOffer.reached', surplus, ...figures }, ground);
  }
  if (upTo < low) {
    const shortfall = exactText(minus(both, exact(upTo)));
    const slotsToAdd = high - upTo;
    return notMet(RULE, { code: 'gmfSlots.requiredOffer.short', shortfall, slotsToAdd, ...figures }, ground);
  }
  const reason = { code: 'gmfSlots.requiredOffer.open', ...figures, least } as const;
  const open = (awaited: readonly Awaited[]) => undetermined(RULE, reason, [asSettling(awaited)], ground);
  if (low === high) return open(awaited());
  // The conditions alone, when the count is on one side of each bar.
  const conditions = awaitedBy(redistribution);
  const isDecided = ends.every((end) => least >= end || upTo < end);
  return open(isDecided ? conditions : together(conditions, awaited()));
}

function larger(a: Exact, b: Exact): Exact {
  const [, most] = [a, b].sort(compare) as unknown as readonly [Exact, Exact];
  return most;
}

/** What leaves an answer open is never nothing. */
function asSettling(awaited: readonly Awaited[]): Settling {
  // SAFETY: a count that is not certain awaits something, and so does a number that is not known.
  return awaited as unknown as Settling;
}

interface AgreedOffer {
  /** `undefined` while the patients are not known. */
  readonly slots: Exact | undefined;
  /** Of the two quarters of the distribution, the first. */
  readonly isFirst: boolean;
}

/** What was agreed for a quarter, where a distribution governs it or may. */
function agreedFor(quarter: Period, redistribution: AssessedRedistribution | undefined): AgreedOffer | undefined {
  if (redistribution === undefined || redistribution.verdict.outcome === 'notMet') return undefined;
  const index = redistribution.quarters.indexOf(quarter.from);
  return { slots: redistribution.slots[index], isFirst: index === 0 };
}

/** The slots agreed for a quarter, as one way to read the texts holds the group to them. */
function agreedAsRead(
  quarter: Period,
  redistribution: AssessedRedistribution | undefined,
  choice: Choice,
): Exact | undefined {
  // Asked of the first quarter alone, held against the standard offer, the lesser of the two; the second is reduced in any case.
  if (choice[unkeptDistribution.id] === 'standard') return undefined;
  return agreedFor(quarter, redistribution)?.slots;
}

function awaitedBy(redistribution: AssessedRedistribution | undefined): readonly Awaited[] {
  const verdict = redistribution?.verdict;
  return verdict?.outcome === 'undetermined' ? verdict.awaiting[0] : [];
}
