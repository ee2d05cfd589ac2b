import { dateOfDay, dayNumber, type LocalDate } from '../law/localDate.js';
import type { Period } from '../law/period.js';
import { type Awaited, met, notApplicable, notMet, type Settling, undetermined } from '../verdict/verdict.js';
import { type Answer, answer } from './answer.js';
import { type BillingTally, type Cell, UNKNOWN } from './billingTally.js';
import { noticeLost, reducedWithoutNotice, residentAuthorisation, twoDuties } from './sources.js';
import { slotsOf } from './thresholds.js';
import type { Window } from './windows.js';

const RULE = 'prem.notice';

export type NoticeReason =
  | ({ readonly code: 'prem.notice.held' } & Period)
  | ({
      readonly code: 'prem.notice.notHeld';
      /** The dates billed with neither notice, derogation nor authorisation. */
      readonly dates: readonly LocalDate[];
    } & Period)
  | ({ readonly code: 'prem.notice.maybeNotHeld'; readonly dates: readonly LocalDate[] } & Period)
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
export function assessNotice(period: Period, windows: readonly Window[], tally: BillingTally): Answer<NoticeReason> {
  const bare = windows.filter(({ held }) => held === undefined).flatMap((window) => billedIn(window.period, tally));
  const certain = datesOf(bare.filter(({ certainty }) => certainty === 'billed'));
  const possible = bare.filter(({ certainty }) => certainty === 'perhaps');
  const sources = [twoDuties];

  if (certain.length > 0) {
    const reason = { code: 'prem.notice.notHeld', dates: certain, ...period } as const;
    return answer(notMet(RULE, reason, { sources: [...sources, reducedWithoutNotice] }));
  }
  if (possible.length > 0) {
    const reason = { code: 'prem.notice.maybeNotHeld', dates: datesOf(possible), ...period } as const;
    // SAFETY: there is at least one possible record, and each lacks something.
    const facts = possible.flatMap(({ lacking }) => lacking) as unknown as Settling;
    return answer(undetermined(RULE, reason, [facts], { sources }));
  }
  if (!isAnythingBilled(period, tally)) {
    return answer(notApplicable(RULE, { code: 'prem.notice.noPractice', ...period }, { sources }));
  }
  const kinds = new Set(windows.map(({ held }) => held?.kind));
  const lost = windows.some(({ held }) => held?.kind === 'derogation' && held.purpose === 'depannageExclusif');
  const more = [...(kinds.has('authorisation') ? [residentAuthorisation] : []), ...(lost ? [noticeLost] : [])];
  return answer(met(RULE, { code: 'prem.notice.held', ...period }, { sources: [...sources, ...more] }));
}

interface Billed {
  readonly date: LocalDate;
  readonly certainty: 'billed' | 'perhaps';
  readonly lacking: readonly Awaited[];
}

/** The cells of a period that are, or may be, billing to the public plan. */
function billedIn(period: Period, tally: BillingTally): readonly Billed[] {
  const [first, last] = slotsOf(period, tally.period.from);
  const found: Billed[] = [];
  for (let slot = first; slot <= last; slot += 1) {
    for (let cell = tally.cells[tally.lastCellOf[slot] ?? -1]; cell !== undefined; cell = tally.cells[cell.previous]) {
      const certainty = certaintyOf(cell);
      if (certainty !== 'not') found.push({ date: dateOfDay(cell.day), certainty, lacking: lackingOf(cell) });
    }
  }
  return found;
}

function isAnythingBilled(period: Period, tally: BillingTally): boolean {
  const from = dayNumber(period.from);
  const to = dayNumber(period.to);
  return tally.cells.some((cell) => cell.day >= from && cell.day <= to && certaintyOf(cell) !== 'not');
}

/** Work outside the plan is not practice in it; a correction alone, or nothing, is not billing. */
function certaintyOf({ nature, billed, unknown }: Cell): Billed['certainty'] | 'not' {
  const amountUnknown = (unknown & UNKNOWN.billed) !== 0;
  if (nature === 'other' || (!amountUnknown && billed <= 0)) return 'not';
  return nature === null || amountUnknown ? 'perhaps' : 'billed';
}

function lackingOf({ nature, unknown, firstRecord }: Cell): readonly Awaited[] {
  const missing = [...((unknown & UNKNOWN.billed) === 0 ? [] : ['amount']), ...(nature === null ? ['nature'] : [])];
  return missing.map((field) => ({ kind: 'fact', path: `records[${firstRecord}].${field}` }));
}

function datesOf(billed: readonly Billed[]): readonly LocalDate[] {
  return [...new Set(billed.map(({ date }) => date))].sort();
}
