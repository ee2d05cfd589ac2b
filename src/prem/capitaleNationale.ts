import { type BillingTally, cellsOn } from '../billingDays/billingTally.js';
import { type DayShare, dayShare } from '../billingDays/dayShare.js';
import { type ExploredShare, explore } from '../billingDays/explore.js';
import { type CertifiedDays, certified } from '../billingDays/margin.js';
import { amountBasis, severalTerritories, workOutsidePlan } from '../billingDays/readings.js';
import { type Bound, fewestToMove, mostToSpare } from '../billingDays/share.js';
import { type ThresholdSpan, thresholdParameters } from '../billingDays/thresholds.js';
import { inForce } from '../law/history.js';
import type { LocalDate } from '../law/localDate.js';
import type { Period } from '../law/period.js';
import type { Reading } from '../law/reading.js';
import { type Answer, answer } from '../verdict/answer.js';
import { applied } from '../verdict/applied.js';
import type { ReadingEffect } from '../verdict/assessment.js';
import { differ } from '../verdict/combine.js';
import { isReadingPinned } from '../verdict/explore.js';
import { met, notApplicable, notMet, type Settling, undetermined, type Verdict } from '../verdict/verdict.js';
import type { Law } from './law.js';
import { CAPITALE_NATIONALE, capitaleNationaleMaximum } from './parameters.js';
import { restrictedPlacing } from './placings.js';
import { capitaleNationaleDepannage, capitaleNationaleDerogation } from './readings.js';
import type { Window } from './windows.js';

const RULE = 'prem.capitaleNationale';

interface Figures extends Period {
  /** Per cent of all billing days, at most. */
  readonly maximum: number;
  /** `inside` is the region without its excepted sub-territories. */
  readonly worst: DayShare;
  readonly best: DayShare;
  /** The last day on which a document was seen to state the cap. */
  readonly lastAttested: LocalDate | undefined;
}

export type CapitaleNationaleReason =
  | ({ readonly code: 'prem.capitaleNationale.within'; readonly spare: CertifiedDays } & Figures)
  | ({ readonly code: 'prem.capitaleNationale.over'; readonly toMove: CertifiedDays } & Figures)
  | ({ readonly code: 'prem.capitaleNationale.open' } & Figures)
  | ({ readonly code: 'prem.capitaleNationale.noPractice' } & Period)
  | ({ readonly code: 'prem.capitaleNationale.holdsNotice' } & Period)
  | ({ readonly code: 'prem.capitaleNationale.authorised' } & Period)
  | ({ readonly code: 'prem.capitaleNationale.underDerogation' } & Period)
  | ({ readonly code: 'prem.capitaleNationale.noThreshold'; readonly on: LocalDate } & Period)
  | ({ readonly code: 'prem.capitaleNationale.noTextInForce' } & Period);

const READINGS: readonly Reading[] = [severalTerritories, amountBasis, workOutsidePlan, capitaleNationaleDepannage];

/**
 * Plafond de 5 % dans la Capitale-Nationale (région à pratique partielle restreinte).
 *
 * Without a notice of that region, at most the maximum share of all billing days of the window may be there; the
 * excepted sub-territories are not counted in it. Nothing read later than 2022-03-01 confirms the cap: its staleness is said.
 *
 * @returns
 *   - `met`: at or below the maximum; `spare` is what may still be done there
 *   - `notMet`: above it; what follows from that is not stated by the pages read
 *   - `notApplicable`: a notice of the region, a resident's authorisation, or not one day there
 *   - `undetermined`: unknown facts or silent texts leave both answers possible, or no text covers the window
 *
 * @see docs/interpretations.md, prem.capitaleNationaleDepannage
 */
export function assessCapitaleNationale(
  { period, held }: Window,
  tally: BillingTally,
  spans: readonly ThresholdSpan[],
  law: Law,
): Answer<CapitaleNationaleReason> {
  if (held?.kind === 'avis' && held.region === CAPITALE_NATIONALE) {
    return answer(notApplicable(RULE, { code: 'prem.capitaleNationale.holdsNotice', ...period }, { sources: [] }));
  }
  if (held?.kind === 'authorisation') {
    return answer(notApplicable(RULE, { code: 'prem.capitaleNationale.authorised', ...period }, { sources: [] }));
  }
  if (!mayBeInRegion(tally, spans)) {
    return answer(notApplicable(RULE, { code: 'prem.capitaleNationale.noPractice', ...period }, { sources: [] }));
  }

  const literal = heldAgainst(period, tally, spans, law);
  if (held?.kind !== 'derogation') return literal;
  const { verdict, effects } = underDerogation(literal.verdict, period, law);
  // Once the cap does not apply, no other reading of it matters.
  const others = verdict.reason.code === 'prem.capitaleNationale.underDerogation' ? [] : literal.readings;
  return answer(verdict, literal.parameters, [...others, ...effects]);
}

/** The cap held against the days of a window, whatever is held. */
function heldAgainst(
  period: Period,
  tally: BillingTally,
  spans: readonly ThresholdSpan[],
  law: Law,
): Answer<CapitaleNationaleReason> {
  const maximum = inForce(capitaleNationaleMaximum, period.from, law.knownAt);
  if (maximum === undefined) {
    const awaiting: Settling = [{ kind: 'text', parameter: capitaleNationaleMaximum.id, on: period.from }];
    const reason = { code: 'prem.capitaleNationale.noTextInForce', ...period } as const;
    return answer(undetermined(RULE, reason, [awaiting], { sources: [] }));
  }
  const { value, source, lastAttested } = maximum;
  const placing = restrictedPlacing(tally, value);
  const bound: Bound = { kind: 'atMost', percent: value.maximum };
  const share = explore({ tally, spans, bound, placing, readings: READINGS, pinned: law.pinned });
  const parameters = [
    applied(capitaleNationaleMaximum.id, capitaleNationaleMaximum.unit, String(value.maximum), maximum),
    ...thresholdParameters(spans, tally),
  ];
  return answer(verdictOf(period, bound, share, [source], lastAttested), parameters, share.readings);
}

/** The cap as a physician under a derogation meets it: literally there is no notice of the region, and no text says more. */
function underDerogation(
  literal: Verdict<CapitaleNationaleReason>,
  period: Period,
  { pinned, used }: Law,
): { readonly verdict: Verdict<CapitaleNationaleReason>; readonly effects: readonly ReadingEffect[] } {
  const { id, kept } = capitaleNationaleDerogation;
  const isChosen = isReadingPinned(id, pinned);
  const option = used[id] ?? kept;
  const outcomes = { applies: literal.outcome, doesNotApply: 'notApplicable' } as const;
  const decisive = differ([literal.outcome, 'notApplicable']);
  const effects =
    literal.outcome === 'notApplicable' ? [] : [{ id, used: option, pinned: isChosen, outcomes, decisive }];
  if (isChosen && option === 'doesNotApply') {
    const reason = { code: 'prem.capitaleNationale.underDerogation', ...period } as const;
    return { verdict: notApplicable(RULE, reason, { sources: literal.sources }), effects };
  }
  const isSame = literal.outcome === 'met' || literal.outcome === 'notApplicable';
  if (isChosen || isSame) return { verdict: literal, effects };
  const reading: Settling = [{ kind: 'reading', id }];
  const facts = literal.outcome === 'undetermined' ? literal.awaiting[0] : [];
  const awaiting: Settling = [...reading, ...facts];
  return { verdict: undetermined(RULE, literal.reason, [awaiting], { sources: literal.sources }), effects };
}

function verdictOf(
  period: Period,
  bound: Bound,
  share: ExploredShare,
  sources: Verdict['sources'],
  lastAttested: LocalDate | undefined,
): Verdict<CapitaleNationaleReason> {
  const [on] = share.withoutThreshold;
  // SAFETY: an undetermined share always says what it awaits.
  const awaiting = share.awaiting as readonly [Settling, ...Settling[]];
  if (on !== undefined) {
    return undetermined(RULE, { code: 'prem.capitaleNationale.noThreshold', on, ...period }, awaiting, { sources });
  }
  if (share.outcome === 'notApplicable' || share.partIsNothing) {
    return notApplicable(RULE, { code: 'prem.capitaleNationale.noPractice', ...period }, { sources });
  }
  const figures: Figures = {
    ...period,
    maximum: bound.percent,
    worst: dayShare(share.worst),
    best: dayShare(share.best),
    lastAttested,
  };
  if (share.outcome === 'met') {
    const spare = certified(mostToSpare(share.worst, bound));
    return met(RULE, { code: 'prem.capitaleNationale.within', spare, ...figures }, { sources });
  }
  if (share.outcome === 'notMet') {
    const toMove = certified(fewestToMove(share.best, bound));
    return notMet(RULE, { code: 'prem.capitaleNationale.over', toMove, ...figures }, { sources });
  }
  return undetermined(RULE, { code: 'prem.capitaleNationale.open', ...figures }, awaiting, { sources });
}

/** Whether any record of the window is, or may be, in the region. */
function mayBeInRegion(tally: BillingTally, spans: readonly ThresholdSpan[]): boolean {
  const inRegion = tally.territories.map(({ region }) => region === null || region === CAPITALE_NATIONALE);
  if (!inRegion.includes(true)) return false;
  return spans.some(({ firstSlot, lastSlot }) => {
    for (let slot = firstSlot; slot <= lastSlot; slot += 1) {
      if (cellsOn(slot, tally).some(({ territory }) => inRegion[territory])) return true;
    }
    return false;
  });
}
