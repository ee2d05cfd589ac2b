import type { BillingTally } from '../billingDays/billingTally.js';
import { type DayShare, dayShare } from '../billingDays/dayShare.js';
import { type ExploredShare, explore } from '../billingDays/explore.js';
import { type CertifiedDays, certified } from '../billingDays/margin.js';
import { amountBasis, severalTerritories, workOutsidePlan } from '../billingDays/readings.js';
import { type Bound, fewestToAdd, fewestToMove, mostToSpare } from '../billingDays/share.js';
import { type ThresholdSpan, thresholdParameters } from '../billingDays/thresholds.js';
import { inForce } from '../law/history.js';
import type { LocalDate } from '../law/localDate.js';
import type { Reading } from '../law/reading.js';
import { type Answer, answer } from '../verdict/answer.js';
import { applied } from '../verdict/applied.js';
import { met, notApplicable, notMet, type Settling, undetermined, type Verdict } from '../verdict/verdict.js';
import type { Law } from './law.js';
import { formerMajorityMinimum, majorityMinimum } from './parameters.js';
import { majorityPlacing } from './placings.js';
import { depannageInTerritory, regionalDay, transitionalDepannage } from './readings.js';
import type { Base } from './windows.js';

const RULE = 'prem.majorityPractice';

/** A notice over one window, under one regime. */
export interface NoticeWindow {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly base: Base;
  readonly regime: 'current' | 'transitional';
}

interface Figures extends NoticeWindow {
  /** Per cent, at least. */
  readonly minimum: number;
  /** What the ledger's counted records come to. */
  readonly counted: DayShare;
  /** The two ends of what the year may come to, facts and readings taken together; alike when nothing is open. */
  readonly worst: DayShare;
  readonly best: DayShare;
}

export type MajorityPracticeReason =
  | ({ readonly code: 'prem.majorityPractice.reached'; readonly spare: CertifiedDays } & Figures)
  | ({
      readonly code: 'prem.majorityPractice.below';
      /** Days to add in the territory, and days to move to it, at the best end. */
      readonly toAdd: CertifiedDays;
      readonly toMove: CertifiedDays;
    } & Figures)
  | ({ readonly code: 'prem.majorityPractice.open' } & Figures)
  | ({ readonly code: 'prem.majorityPractice.noBillingDay' } & NoticeWindow)
  | ({ readonly code: 'prem.majorityPractice.noThreshold'; readonly on: LocalDate } & NoticeWindow)
  | ({ readonly code: 'prem.majorityPractice.noTextInForce' } & NoticeWindow);

const CURRENT: readonly Reading[] = [severalTerritories, amountBasis, depannageInTerritory, workOutsidePlan];
const TRANSITIONAL: readonly Reading[] = [severalTerritories, amountBasis, transitionalDepannage, workOutsidePlan];

/**
 * Règle du 55 % (pratique majoritaire): the share of billing days in the territory of the avis.
 *
 * Over its window, at least the minimum share of billing days must be in the sub-territory (RLS) or region of the
 * notice. Days count 1 or ½. Under the transitional regime the base is the region.
 *
 * @returns
 *   - `met`: at or above the minimum, exactly at it included (« au moins »); `spare` is what may still be done elsewhere
 *   - `notMet`: below it; `toAdd` and `toMove` are the fewest days that would have been enough
 *   - `notApplicable`: not one billing day
 *   - `undetermined`: unknown facts or silent texts leave both answers possible, or no text covers the window
 *
 * @see EP-PREM, art. 3.06 and 8.00; docs/interpretations.md
 */
export function assessMajorityPractice(
  window: NoticeWindow,
  tally: BillingTally,
  spans: readonly ThresholdSpan[],
  law: Law,
): Answer<MajorityPracticeReason> & { readonly share: ExploredShare | undefined } {
  const history = window.regime === 'current' ? majorityMinimum : formerMajorityMinimum;
  const minimum = inForce(history, window.from, law.knownAt);
  if (minimum === undefined) {
    const awaiting: Settling = [{ kind: 'text', parameter: history.id, on: window.from }];
    const reason = { code: 'prem.majorityPractice.noTextInForce', ...window } as const;
    return { ...answer(undetermined(RULE, reason, [awaiting], { sources: [] })), share: undefined };
  }
  const sources = [minimum.source, ...(minimum.alsoSaid ?? [])];
  const placing = majorityPlacing(tally, window.base, window.regime);
  const bound: Bound = { kind: 'atLeast', percent: minimum.value };
  const possible = window.regime === 'current' ? CURRENT : TRANSITIONAL;
  const readings = window.base.subTerritory === null ? [...possible, regionalDay] : possible;
  const share = explore({ tally, spans, bound, placing, readings, pinned: law.pinned });
  const parameters = [
    applied(history.id, history.unit, String(minimum.value), minimum),
    ...thresholdParameters(spans, tally),
  ];
  return { ...answer(verdictOf(window, bound, share, sources), parameters, share.readings), share };
}

function verdictOf(
  window: NoticeWindow,
  bound: Bound,
  share: ExploredShare,
  sources: Verdict['sources'],
): Verdict<MajorityPracticeReason> {
  const [on] = share.withoutThreshold;
  // SAFETY: an undetermined share always says what it awaits.
  const awaiting = share.awaiting as readonly [Settling, ...Settling[]];
  if (on !== undefined) {
    return undetermined(RULE, { code: 'prem.majorityPractice.noThreshold', on, ...window }, awaiting, { sources });
  }
  if (share.outcome === 'notApplicable') {
    return notApplicable(RULE, { code: 'prem.majorityPractice.noBillingDay', ...window }, { sources });
  }
  const figures: Figures = {
    ...window,
    minimum: bound.percent,
    counted: dayShare(share.certain),
    worst: dayShare(share.worst),
    best: dayShare(share.best),
  };
  if (share.outcome === 'met') {
    const spare = certified(mostToSpare(share.worst, bound));
    return met(RULE, { code: 'prem.majorityPractice.reached', spare, ...figures }, { sources });
  }
  if (share.outcome === 'notMet') {
    const toAdd = certified(fewestToAdd(share.best, bound));
    const toMove = certified(fewestToMove(share.best, bound));
    return notMet(RULE, { code: 'prem.majorityPractice.below', toAdd, toMove, ...figures }, { sources });
  }
  return undetermined(RULE, { code: 'prem.majorityPractice.open', ...figures }, awaiting, { sources });
}
