import { inForce } from '../law/history.js';
import type { LocalDate } from '../law/localDate.js';
import { compare, type Exact, exact, exactOf, exactText, fromHundredths, plus } from '../law/quantity.js';
import { type Awaited, met, notMet, type Settling, undetermined, type Verdict } from '../verdict/verdict.js';
import { type Engaged, engagedIn } from './engagement.js';
import type { Group, Redistribution } from './input.js';
import { redistributable, type SlotRate, slotRate } from './parameters.js';
import { quarterContaining } from './quarter.js';
import { drmgTells, groupAsks, newDistribution, reducedInTurn } from './sources.js';

const RULE = 'gmfSlots.redistribution';

/** Why a different distribution does not hold. */
export type Refusal =
  /** Only the two quarters of the newsletter may be distributed otherwise. */
  | 'otherQuarters'
  /** As the law was known on the day asked, it was not provided for. */
  | 'notYetPublic'
  /** Less first and more afterwards: the text provides the reverse only. */
  | 'reverse'
  /** The two offers do not come to those of two standard quarters. */
  | 'otherSum'
  | 'notRequested'
  | 'notAuthorised'
  | 'notSentToRamq';

interface Agreed {
  readonly first: { readonly from: string; readonly slots: string };
  readonly second: { readonly from: string; readonly slots: string };
  /** What the two quarters come to by the standard rate, and as agreed. */
  readonly standardTotal: string;
  readonly agreedTotal: string;
}

export type RedistributionReason =
  | ({ readonly code: 'gmfSlots.redistribution.governs' } & Agreed)
  | ({
      readonly code: 'gmfSlots.redistribution.refused';
      readonly refusals: readonly Refusal[];
      /** The quarters that may be distributed otherwise, by their first days; there when these are others. */
      readonly only?: readonly LocalDate[];
    } & Partial<Agreed>)
  | { readonly code: 'gmfSlots.redistribution.open' }
  | { readonly code: 'gmfSlots.redistribution.engagementChanged' };

/** A distribution and the slots it gives each of its quarters, when that can be told. */
export interface AssessedRedistribution {
  readonly verdict: Verdict<RedistributionReason>;
  readonly quarters: readonly [LocalDate, LocalDate];
  /** Each by the patients of its own quarter: agreed, whether or not the two add up. */
  readonly slots: readonly (Exact | undefined)[];
}

/** The slots of so many patients over one quarter at a rate. */
export function quarterly(patients: number, rate: SlotRate): Exact {
  return exact(patients * rate.slots, rate.patientQuarters);
}

/**
 * Modalité temporaire: more slots in the quarter of December 2023, as many fewer in the one of March 2024.
 *
 * The group asks its DRMG, the DRMG authorises it and sends it to the RAMQ. The two quarters come to what two standard
 * quarters do, exactly.
 *
 * @returns
 *   - `met`: the distribution governs both quarters
 *   - `notMet`: it does not hold, for each of the `refusals`; the standard offer is required
 *   - `undetermined`: a condition is not known, or the engagement changed between the two quarters, which no text covers
 *
 * @see Lettre d'entente no 368, par. 1.6; docs/interpretations.md
 */
export function assessRedistribution(
  redistribution: Redistribution,
  group: Group,
  knownAt: LocalDate | undefined,
): AssessedRedistribution {
  const { quarters: pair, requested, authorised, sentToRamq } = redistribution;
  // SAFETY: the schema checked the dates.
  const quarters = pair.map(({ from }) => from as LocalDate) as unknown as readonly [LocalDate, LocalDate];
  const engaged = quarters.map((from) => engagedIn(quarterContaining(from), group.engagements));
  const rate = inForce(slotRate, quarters[0], knownAt)?.value;
  const numbers = engaged.map(({ patients }) => patients);
  const [n, after] = numbers;
  const patients = n === after ? n : undefined;
  const slots = numbers.map((own, i) =>
    own === undefined || rate === undefined ? undefined : slotsOf(redistribution, own, rate)[i],
  );
  const agreed =
    patients === undefined || rate === undefined
      ? undefined
      : agreedOf(quarters, slotsOf(redistribution, patients, rate), quarterly(patients, rate));

  const refusals: readonly Refusal[] = [
    ...unavailable(quarters, knownAt),
    ...shapeRefusals(redistribution, patients, rate),
    ...(requested === false ? (['notRequested'] as const) : []),
    ...(authorised === false ? (['notAuthorised'] as const) : []),
    ...(sentToRamq === false ? (['notSentToRamq'] as const) : []),
  ];
  const sources = [newDistribution, reducedInTurn, groupAsks, drmgTells];
  const said = (verdict: Verdict<RedistributionReason>): AssessedRedistribution => ({ verdict, quarters, slots });
  if (refusals.length > 0) {
    const only = refusals.includes('otherQuarters')
      ? { only: redistributable.versions.flatMap(({ value }) => value) }
      : {};
    return said(notMet(RULE, { code: 'gmfSlots.redistribution.refused', refusals, ...only, ...agreed }, { sources }));
  }
  const facts = [...conditionsAwaited(redistribution), ...patientsAwaited(engaged)];
  const [first, ...others] = facts;
  if (first !== undefined) {
    return said(undetermined(RULE, { code: 'gmfSlots.redistribution.open' }, [[first, ...others]], { sources }));
  }
  if (agreed === undefined) {
    const text: Settling = [{ kind: 'text', parameter: 'gmfSlots.changedEngagement', on: quarters[1] }];
    return said(undetermined(RULE, { code: 'gmfSlots.redistribution.engagementChanged' }, [text], { sources }));
  }
  return said(met(RULE, { code: 'gmfSlots.redistribution.governs', ...agreed }, { sources }));
}

/** Why a distribution of these quarters is not to be had, if it is not. */
function unavailable(quarters: readonly [LocalDate, LocalDate], knownAt: LocalDate | undefined): readonly Refusal[] {
  const allowed = inForce(redistributable, quarters[0])?.value;
  if (!quarters.every((quarter, i) => quarter === allowed?.[i])) return ['otherQuarters'];
  return inForce(redistributable, quarters[0], knownAt) === undefined ? ['notYetPublic'] : [];
}

/** The slots of each quarter, exact. */
function slotsOf({ unit, base, quarters }: Redistribution, n: number, rate: SlotRate): readonly [Exact, Exact] {
  const quarter = quarterly(n, rate);
  const half = plus(quarter, quarter);
  const whole = base === 'quarter' ? quarter : base === 'twoQuarters' ? half : plus(half, half);
  const inSlots = (offer: string): Exact => {
    const given = exactOf(offer);
    return unit === 'slots' ? given : fromHundredths(exact(given.n * whole.n, given.d * whole.d));
  };
  return [inSlots(quarters[0].offer), inSlots(quarters[1].offer)];
}

function agreedOf(
  [from, next]: readonly [LocalDate, LocalDate],
  [first, second]: readonly [Exact, Exact],
  quarter: Exact,
): Agreed {
  return {
    first: { from, slots: exactText(first) },
    second: { from: next, slots: exactText(second) },
    standardTotal: exactText(plus(quarter, quarter)),
    agreedTotal: exactText(plus(first, second)),
  };
}

function shapeRefusals(
  redistribution: Redistribution,
  patients: number | undefined,
  rate: SlotRate | undefined,
): readonly Refusal[] {
  const [first, second] = redistribution.quarters;
  const isReverse = compare(exactOf(first.offer), exactOf(second.offer)) < 0;
  // What percentages come to does not depend on the number of patients: one will do.
  const n = redistribution.unit === 'percent' ? 1 : patients;
  const isOther =
    n !== undefined && rate !== undefined && !isWhole(slotsOf(redistribution, n, rate), quarterly(n, rate));
  return [...(isReverse ? (['reverse'] as const) : []), ...(isOther ? (['otherSum'] as const) : [])];
}

function isWhole([first, second]: readonly [Exact, Exact], quarter: Exact): boolean {
  return compare(plus(first, second), plus(quarter, quarter)) === 0;
}

function conditionsAwaited(redistribution: Redistribution): readonly Awaited[] {
  return (['requested', 'authorised', 'sentToRamq'] as const)
    .filter((condition) => redistribution[condition] === null)
    .map((condition) => ({ kind: 'fact', path: `group.redistribution.${condition}` }));
}

function patientsAwaited(engaged: readonly Engaged[]): readonly Awaited[] {
  const paths = engaged.flatMap((one) => (one.kind === 'unknown' ? one.paths : []));
  return [...new Set(paths)].map((path) => ({ kind: 'fact', path }));
}
