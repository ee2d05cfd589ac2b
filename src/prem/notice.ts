import { dateOfDay, type LocalDate } from '../law/localDate.js';
import type { Period } from '../law/period.js';
import { type Awaited, met, notApplicable, notMet, type Settling, undetermined } from '../verdict/verdict.js';
import { type Answer, answer } from './answer.js';
import { type BillingTally, type Cell, UNKNOWN } from './billingTally.js';
import { lossBefore } from './holdings.js';
import type { Physician } from './input.js';
import { noticeLost, reducedWithoutNotice, residentAuthorisation, twoDuties } from './sources.js';
import { slotsOf } from './thresholds.js';
import type { Window } from './windows.js';

const NONE = -1;

const RULE = 'prem.notice';

export type NoticeReason =
  | ({ readonly code: 'prem.notice.held' } & Period)
  | ({
      readonly code: 'prem.notice.notHeld';
      /** The dates billed with neither notice, derogation nor authorisation. */
      readonly dates: readonly LocalDate[];
      /** The day a notice was lost to an exclusive dépannage derogation, if one was: it does not revive. */
      readonly lostOn: LocalDate | null;
    } & Period)
  | ({
      readonly code: 'prem.notice.maybeNotHeld';
      readonly dates: readonly LocalDate[];
      readonly lostOn: LocalDate | null;
    } & Period)
  | ({ readonly code: 'prem.notice.noPractice' } & Period);

/**
 * Assujettissement: to practise in the public plan, hold an avis de conformité or a dérogation that stands in for one.
 * A resident's authorisation does too. Whatever the number of years of practice.
 *
 * @returns
 *   - `met`: every date billed was under one of them
 *   - `notMet`: `dates` were billed under none
 *   - `notApplicable`: nothing billed to the public plan in the period
 *   - `undetermined`: records outside every holding lack the amount or the nature that would tell
 *
 * @see EP-PREM; docs/interpretations.md
 */
export function assessNotice(
  period: Period,
  windows: readonly Window[],
  tally: BillingTally,
  physician: Physician,
): Answer<NoticeReason> {
  const bare = windows.filter(({ held }) => held === undefined).flatMap((window) => practiceIn(window.period, tally));
  const certain = bare.filter(({ certainty }) => certainty === 'certain').map(({ date }) => date);
  const possible = bare.filter(({ certainty }) => certainty === 'possible');
  const [firstBare] = [...certain, ...possible.map(({ date }) => date)];
  const loss = firstBare === undefined ? undefined : lossBefore(firstBare, physician.holdings);
  const sources = loss === undefined ? [twoDuties] : [twoDuties, noticeLost];
  const lostOn = loss ?? null;

  if (certain.length > 0) {
    const reason = { code: 'prem.notice.notHeld', dates: certain, lostOn, ...period } as const;
    return answer(notMet(RULE, reason, { sources: [...sources, reducedWithoutNotice] }));
  }
  if (possible.length > 0) {
    const dates = possible.map(({ date }) => date);
    const reason = { code: 'prem.notice.maybeNotHeld', dates, lostOn, ...period } as const;
    // SAFETY: a possible practice is one that lacks something.
    const facts = possible.flatMap(({ lacking }) => lacking) as unknown as Settling;
    return answer(undetermined(RULE, reason, [facts], { sources }));
  }
  if (!isPracticeIn(period, tally)) {
    return answer(notApplicable(RULE, { code: 'prem.notice.noPractice', ...period }, { sources }));
  }
  const isResident = windows.some(({ held }) => held?.kind === 'authorisation');
  const isExclusive = windows.some(({ held }) => held?.kind === 'derogation' && held.purpose === 'depannageExclusif');
  const more = [...(isExclusive ? [noticeLost] : []), ...(isResident ? [residentAuthorisation] : [])];
  return answer(met(RULE, { code: 'prem.notice.held', ...period }, { sources: [...sources, ...more] }));
}

/** A date on which the physician practised in the public plan, or may have. */
interface Practice {
  readonly date: LocalDate;
  readonly certainty: 'certain' | 'possible';
  readonly lacking: readonly Awaited[];
}

/**
 * The dates practised in a period: those on which something is billed to the public plan, all corrections of the date made.
 * Wherever it was: an unknown place does not matter here.
 */
function practiceIn(period: Period, tally: BillingTally): readonly Practice[] {
  const [first, last] = slotsOf(period, tally.period.from);
  const found: Practice[] = [];
  for (let slot = first; slot <= last; slot += 1) {
    const index = tally.lastCellOf[slot] ?? NONE;
    const practice = index === NONE ? undefined : practiceOn(cellsOfDate(tally, index));
    if (practice !== undefined) found.push(practice);
  }
  return found;
}

/** Whether there is any, found at its first date. */
function isPracticeIn(period: Period, tally: BillingTally): boolean {
  const [first, last] = slotsOf(period, tally.period.from);
  for (let slot = first; slot <= last; slot += 1) {
    const index = tally.lastCellOf[slot] ?? NONE;
    if (index !== NONE && practiceOn(cellsOfDate(tally, index)) !== undefined) return true;
  }
  return false;
}

function practiceOn(cells: readonly Cell[]): Practice | undefined {
  const inPlan = cells.filter(({ nature }) => nature !== 'other');
  const lacking = inPlan.flatMap(lackingOf);
  let least = 0;
  let most = 0;
  for (const { nature, billed } of inPlan) {
    least += nature === null ? Math.min(0, billed) : billed;
    most += nature === null ? Math.max(0, billed) : billed;
  }
  const [first] = inPlan;
  const isAnything = inPlan.some(isAmountUnknown);
  if (first === undefined || (most <= 0 && !isAnything)) return undefined;
  const certainty = least > 0 && !isAnything ? 'certain' : 'possible';
  return { date: dateOfDay(first.day), certainty, lacking };
}

function isAmountUnknown({ unknown }: Cell): boolean {
  return (unknown & UNKNOWN.billed) !== 0;
}

function lackingOf(cell: Cell): readonly Awaited[] {
  const missing = [...(isAmountUnknown(cell) ? ['amount'] : []), ...(cell.nature === null ? ['nature'] : [])];
  return missing.map((field) => ({ kind: 'fact', path: `records[${cell.firstRecord}].${field}` }));
}

/** The cells of a date. */
function cellsOfDate({ cells }: BillingTally, last: number): readonly Cell[] {
  const found: Cell[] = [];
  for (let index = last; index !== NONE; ) {
    const cell = cells[index];
    if (cell === undefined) break;
    found.push(cell);
    index = cell.previous;
  }
  return found;
}
