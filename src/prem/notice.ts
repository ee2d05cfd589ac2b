import { type BillingTally, type Cell, cellsOn, UNKNOWN } from '../billingDays/billingTally.js';
import { type Placing, placingAsRead } from '../billingDays/placing.js';
import { amountBasis } from '../billingDays/readings.js';
import { mayDiffer } from '../billingDays/room.js';
import { slotsOf } from '../billingDays/thresholds.js';
import { type Loss, type LossCause, lossBefore } from '../holdings/loss.js';
import type { Physician } from '../holdings/physician.js';
import {
  derogationLostOutsidePlan,
  lostOutsidePlan,
  newNoticeOnReturn,
  noticeLost,
  residentAuthorisation,
} from '../holdings/sources.js';
import type { Citation } from '../law/citation.js';
import { dateOfDay, type LocalDate } from '../law/localDate.js';
import type { Period } from '../law/period.js';
import { type Answer, answer } from '../verdict/answer.js';
import type { ReadingEffect } from '../verdict/assessment.js';
import { differ, together } from '../verdict/combine.js';
import { isReadingPinned } from '../verdict/explore.js';
import {
  type Awaited,
  met,
  notApplicable,
  notMet,
  type Outcome,
  type Settling,
  undetermined,
} from '../verdict/verdict.js';
import type { Law } from './law.js';
import { reducedWithoutNotice, twoDuties } from './sources.js';
import type { Window } from './windows.js';

const RULE = 'prem.notice';

/** What was lost before the first of the dates, if that is why nothing is held: it does not revive. */
interface Lost {
  readonly lostHolding: Loss['lost']['kind'] | null;
  readonly lostOn: LocalDate | null;
  readonly lostCause: LossCause | null;
}

export type NoticeReason =
  | ({ readonly code: 'prem.notice.held' } & Period)
  | ({
      readonly code: 'prem.notice.notHeld';
      /** The dates billed with neither notice, derogation nor authorisation. */
      readonly dates: readonly LocalDate[];
    } & Lost &
      Period)
  | ({ readonly code: 'prem.notice.maybeNotHeld'; readonly dates: readonly LocalDate[] } & Lost & Period)
  | ({ readonly code: 'prem.notice.noPractice' } & Period);

/**
 * Assujettissement: to practise in the public plan, hold an avis de conformité or a dérogation that stands in for one.
 * A resident's authorisation does too. Whatever the number of years of practice.
 *
 * @returns
 *   - `met`: every date billed was under one of them
 *   - `notMet`: `dates` were billed under none
 *   - `notApplicable`: nothing billed to the public plan in the period
 *   - `undetermined`: records outside every holding lack the amount or the nature that would tell, or were billed and
 *     refused, and no text says whether that is practice
 *
 * @see EP-PREM; docs/interpretations.md, prem.amountBasis
 */
export function assessNotice(
  period: Period,
  windows: readonly Window[],
  tally: BillingTally,
  physician: Physician,
  { pinned, used }: Law,
): Answer<NoticeReason> {
  const dates = windows
    .filter(({ held }) => held === undefined)
    .flatMap((window) => [...datesIn(window.period, tally)]);
  const basis = placingAsRead(used).amount;
  const isChosen = isReadingPinned(amountBasis.id, pinned);
  const bases = isChosen ? [basis] : amountBasis.options;
  const bare = practiceAmong(dates, bases);
  const certain = certainlyBare(dates, bases, basis);
  const possible = bare.filter(({ certainty }) => certainty === 'possible');
  const [firstBare] = [...certain, ...possible.map(({ date }) => date)];
  const loss = firstBare === undefined ? undefined : lossBefore(firstBare, physician);
  const sources = [twoDuties, ...sourcesOfLoss(loss)];
  const lost: Lost = {
    lostHolding: loss?.lost.kind ?? null,
    lostOn: loss?.on ?? null,
    lostCause: loss?.cause ?? null,
  };
  const isHeld = windows.some((window) => window.held !== undefined && isPracticeIn(window.period, tally));
  const effects = effectOfBasis(dates, basis, isChosen, isHeld ? 'met' : 'notApplicable');

  if (certain.length > 0) {
    const reason = { code: 'prem.notice.notHeld', dates: certain, ...lost, ...period } as const;
    return answer(notMet(RULE, reason, { sources: [...sources, reducedWithoutNotice] }), [], effects);
  }
  if (possible.length > 0) {
    const reason = {
      code: 'prem.notice.maybeNotHeld',
      dates: possible.map(({ date }) => date),
      ...lost,
      ...period,
    } as const;
    // SAFETY: a possible practice is one that awaits something.
    const awaiting = together(
      [],
      possible.flatMap((one) => one.awaiting),
    ) as unknown as Settling;
    return answer(undetermined(RULE, reason, [awaiting], { sources }), [], effects);
  }
  if (!isHeld) {
    return answer(notApplicable(RULE, { code: 'prem.notice.noPractice', ...period }, { sources }), [], effects);
  }
  const isResident = windows.some(({ held }) => held?.kind === 'authorisation');
  const isExclusive = windows.some(({ held }) => held?.kind === 'derogation' && held.purpose === 'depannageExclusif');
  const more = [...(isExclusive ? [noticeLost] : []), ...(isResident ? [residentAuthorisation] : [])];
  return answer(met(RULE, { code: 'prem.notice.held', ...period }, { sources: [...sources, ...more] }), [], effects);
}

/**
 * The dates certainly practised. When none is under both ways to measure it, but some are under each, there is a breach either way: those under the
 * way used.
 */
function certainlyBare(
  dates: readonly (readonly Cell[])[],
  bases: readonly Basis[],
  used: Basis,
): readonly LocalDate[] {
  const under = (ways: readonly Basis[]) =>
    practiceAmong(dates, ways)
      .filter(({ certainty }) => certainty === 'certain')
      .map(({ date }) => date);
  const always = under(bases);
  const isBreachEitherWay = bases.every((basis) => under([basis]).length > 0);
  return always.length === 0 && isBreachEitherWay ? under([used]) : always;
}

/** What says that it was lost, and what it takes to hold another. */
function sourcesOfLoss(loss: Loss | undefined): readonly Citation[] {
  if (loss === undefined) return [];
  if (loss.cause === 'lostToExclusiveDepannage') return [noticeLost];
  return [loss.lost.kind === 'avis' ? lostOutsidePlan : derogationLostOutsidePlan, newNoticeOnReturn];
}

type Basis = Placing['amount'];
type Certainty = 'certain' | 'possible' | 'none';

/** A date on which the physician practised in the public plan, or may have. */
interface Practice {
  readonly date: LocalDate;
  readonly certainty: Exclude<Certainty, 'none'>;
  /** What tells, when it is only possible. */
  readonly awaiting: readonly Awaited[];
}

function* datesIn(period: Period, tally: BillingTally): Generator<readonly Cell[]> {
  const [first, last] = slotsOf(period, tally.period.from);
  for (let slot = first; slot <= last; slot += 1) {
    const cells = cellsOn(slot, tally);
    if (cells.length > 0) yield cells;
  }
}

/** Whether anything is practised, as billed or as accepted: under a notice it matters to nothing which. */
function isPracticeIn(period: Period, tally: BillingTally): boolean {
  for (const cells of datesIn(period, tally)) if (practiceOn(cells, amountBasis.options) !== undefined) return true;
  return false;
}

function practiceAmong(dates: readonly (readonly Cell[])[], bases: readonly Basis[]): readonly Practice[] {
  return dates.flatMap((cells) => practiceOn(cells, bases) ?? []);
}

/**
 * A date is practised when something billed to the public plan is left of it, all corrections of the date made.
 * Wherever it was: an unknown place does not matter here.
 */
function practiceOn(cells: readonly Cell[], bases: readonly Basis[]): Practice | undefined {
  const inPlan = cells.filter(({ nature }) => nature !== 'other');
  const [first] = inPlan;
  const certainties = new Set(bases.map((basis) => certaintyOf(inPlan, basis)));
  if (first === undefined || (certainties.size === 1 && certainties.has('none'))) return undefined;
  const date = dateOfDay(first.day);
  if (certainties.size === 1 && certainties.has('certain')) return { date, certainty: 'certain', awaiting: [] };
  // With a missing fact, the two amounts may come apart once it is known.
  const isRead = bases.length > 1 && inPlan.some(mayDiffer);
  const reading: readonly Awaited[] = isRead ? [{ kind: 'reading', id: amountBasis.id }] : [];
  return { date, certainty: 'possible', awaiting: [...reading, ...inPlan.flatMap((cell) => lackingOf(cell, bases))] };
}

function certaintyOf(inPlan: readonly Cell[], basis: Basis): Certainty {
  let least = 0;
  let most = 0;
  for (const { nature, [basis]: cents } of inPlan) {
    least += nature === null ? Math.min(0, cents) : cents;
    most += nature === null ? Math.max(0, cents) : cents;
  }
  const isAnything = inPlan.some((cell) => isUnknown(cell, basis));
  if (most <= 0 && !isAnything) return 'none';
  return least > 0 && !isAnything ? 'certain' : 'possible';
}

function isUnknown({ unknown }: Cell, basis: Basis): boolean {
  return (unknown & UNKNOWN[basis]) !== 0;
}

function lackingOf(cell: Cell, bases: readonly Basis[]): readonly Awaited[] {
  const isApart = (cell.unknown & UNKNOWN.acceptedApart) !== 0;
  const amounts = bases
    .filter((basis) => isUnknown(cell, basis))
    .map((basis) => (basis === 'accepted' && isApart ? 'accepted' : 'amount'));
  const missing = new Set([...amounts, ...(cell.nature === null ? ['nature'] : [])]);
  return [...missing].map((field) => ({ kind: 'fact', path: `records[${cell.firstRecord}].${field}` }));
}

/** What measuring practice by what was billed or by what was accepted changes, if anything. */
function effectOfBasis(
  dates: readonly (readonly Cell[])[],
  used: Basis,
  pinned: boolean,
  otherwise: Outcome,
): readonly ReadingEffect[] {
  const found = amountBasis.options.map((option) => ({ option, practice: practiceAmong(dates, [option]) }));
  if (new Set(found.map(({ practice }) => JSON.stringify(practice))).size === 1) return [];
  const outcomes = Object.fromEntries(found.map(({ option, practice }) => [option, breachOf(practice) ?? otherwise]));
  return [{ id: amountBasis.id, used, pinned, outcomes, decisive: differ(Object.values(outcomes)) }];
}

function breachOf(practice: readonly Practice[]): Outcome | undefined {
  if (practice.some(({ certainty }) => certainty === 'certain')) return 'notMet';
  return practice.length > 0 ? 'undetermined' : undefined;
}
