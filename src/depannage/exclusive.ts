import { tallyBilling } from '../billingDays/billingTally.js';
import { type DayShare, dayShare } from '../billingDays/dayShare.js';
import { type ExploredShare, explore } from '../billingDays/explore.js';
import { type CertifiedDays, certified } from '../billingDays/margin.js';
import { referenceYear } from '../billingDays/parameters.js';
import { type Placing, placingAsRead } from '../billingDays/placing.js';
import { amountBasis, severalTerritories, workOutsidePlan } from '../billingDays/readings.js';
import type { SuppliedThreshold } from '../billingDays/record.js';
import { type Bound, fewestToAdd, fewestToMove, mostToSpare } from '../billingDays/share.js';
import { thresholdParameters, thresholdSpans } from '../billingDays/thresholds.js';
import type { Tenure } from '../holdings/timeline.js';
import type { LocalDate } from '../law/localDate.js';
import type { Period } from '../law/period.js';
import { type Answer, answer } from '../verdict/answer.js';
import { applied } from '../verdict/applied.js';
import type { AppliedParameter } from '../verdict/assessment.js';
import { together } from '../verdict/combine.js';
import { type Choice, exploreReadings, usedOptions } from '../verdict/explore.js';
import { aText, type Law, textOf } from '../verdict/law.js';
import { met, notApplicable, notMet, type Settling, undetermined, type Verdict } from '../verdict/verdict.js';
import { billedAs, measureReadings, ofActivities, type ToldActivities } from './billed.js';
import { roomInExclusive } from './exclusiveRoom.js';
import { exclusiveYear } from './exclusiveYear.js';
import { type Exposure, exposureOf } from './exposure.js';
import { exclusiveMinimum } from './parameters.js';
import { firstYear, referenceYearOf } from './readings.js';
import { standsForNotice, unauthorisedIsOutside } from './sources.js';

const RULE = 'depannage.exclusive';

/** The days looked at, and the day the derogation took effect. */
interface Window extends Period {
  readonly derogationFrom: LocalDate;
}

interface Figures extends Window {
  /** Per cent, at least. */
  readonly minimum: number;
  /** `inside` is the mechanism. */
  readonly counted: DayShare;
  readonly worst: DayShare;
  readonly best: DayShare;
}

export type ExclusiveReason =
  | ({ readonly code: 'depannage.exclusive.reached'; readonly spare: CertifiedDays } & Figures)
  | ({
      readonly code: 'depannage.exclusive.below';
      readonly toAdd: CertifiedDays;
      readonly toMove: CertifiedDays;
      readonly exposure: Exposure;
    } & Figures)
  | ({ readonly code: 'depannage.exclusive.open' } & Figures)
  | ({ readonly code: 'depannage.exclusive.unsettled' } & Window)
  | ({ readonly code: 'depannage.exclusive.noBillingDay' } & Window)
  | ({ readonly code: 'depannage.exclusive.noThreshold' } & Window)
  | ({ readonly code: 'depannage.exclusive.noTextInForce' } & Window)
  | { readonly code: 'depannage.exclusive.notHeld'; readonly derogationFrom: LocalDate; readonly on: LocalDate };

/** A derogation for exclusive dépannage, and everything its days are counted with. */
export interface Exclusive {
  readonly tenure: Tenure;
  readonly told: ToldActivities;
  readonly thresholds: readonly SuppliedThreshold[];
  /** Dollars to illustrate an exposure with. */
  readonly remuneration: string | undefined;
}

/**
 * Dépanneur exclusif (règle du 95 %): under a derogation for exclusive dépannage, at least the minimum share of billing days, on an annual basis, is in
 * the mechanism. Help that nothing authorised is outside it. Dollars of the mechanism on one date add up, wherever it was, and so do the others.
 *
 * @returns
 *   - `met`: at or above the minimum, exactly at it included (« au moins »); `spare` is what may still be done outside
 *   - `notMet`: below it; what it exposes to is a risk, never a certain loss
 *   - `notApplicable`: not one billing day, or the derogation is not held in the year
 *   - `undetermined`: unknown facts, decisions to come or silent texts leave both answers possible
 *
 * @see seed 001; Le Médecin du Québec, September 2022; docs/interpretations.md, depannage.referenceYear
 */
export function assessExclusive(subject: Exclusive, law: Law): Answer<ExclusiveReason> {
  const { tenure, told } = subject;
  const readings = [referenceYearOf, firstYear, ...measureReadings(told)];
  const room = roomInExclusive(tenure, told, law);
  const asked = (choice: Choice) => underChoice(subject, choice, law);
  const explored = exploreReadings(readings, law.pinned, (choice) => asked(choice).verdict, room);
  const used = asked(usedOptions(readings, law.pinned));
  const effects = [...explored.effects, ...used.readings];
  if (explored.outcome !== 'undetermined') return answer(explored.shown, used.parameters, effects);
  // SAFETY: what is not settled says what would settle it.
  const awaiting = explored.awaiting as readonly [Settling, ...Settling[]];
  return answer(opened(explored.shown, awaiting), used.parameters, effects);
}

/** An answer as shown, once it is known that another way to read the texts answers otherwise. */
function opened(
  shown: Verdict<ExclusiveReason>,
  awaiting: readonly [Settling, ...Settling[]],
): Verdict<ExclusiveReason> {
  const { reason, sources } = shown;
  if (shown.outcome === 'undetermined') return { ...shown, awaiting };
  if ('worst' in reason) {
    const { from, to, derogationFrom, minimum, counted, worst, best } = reason;
    const figures: Figures = { from, to, derogationFrom, minimum, counted, worst, best };
    return undetermined(RULE, { code: 'depannage.exclusive.open', ...figures }, awaiting, { sources });
  }
  const { derogationFrom } = reason;
  const [from, to] = 'from' in reason ? [reason.from, reason.to] : [derogationFrom, reason.on];
  return undetermined(RULE, { code: 'depannage.exclusive.unsettled', from, to, derogationFrom }, awaiting, { sources });
}

/** The share over the year as one way to read the texts has it. */
function underChoice(subject: Exclusive, choice: Choice, law: Law): Answer<ExclusiveReason> {
  const { tenure, told, thresholds } = subject;
  const derogationFrom = tenure.from;
  const year = textOf(referenceYear, law);
  const days = exclusiveYear(tenure, choice, law);
  if (days === 'notHeld') {
    const reason = { code: 'depannage.exclusive.notHeld', derogationFrom, on: law.on } as const;
    return answer(notApplicable(RULE, reason, { sources: [standsForNotice] }));
  }
  const window: Window = { ...(days === 'noText' ? { from: derogationFrom, to: law.on } : days), derogationFrom };
  const onWindow: Law = { ...law, on: window.from };
  const minimum = textOf(exclusiveMinimum, onWindow);
  if (days === 'noText' || minimum === undefined) {
    const missing = [
      ...(days === 'noText' ? aText(referenceYear, law) : []),
      ...(minimum === undefined ? aText(exclusiveMinimum, onWindow) : []),
    ].flat();
    // SAFETY: one of the two is missing.
    const awaiting = [missing as unknown as Settling] as const;
    return answer(
      undetermined(RULE, { code: 'depannage.exclusive.noTextInForce', ...window }, awaiting, { sources: [] }),
    );
  }
  // SAFETY: activities were checked, and so were the records made of them.
  const tally = tallyBilling(billedAs(told, choice), days) as NonNullable<ReturnType<typeof tallyBilling>>;
  const spans = thresholdSpans(days, days.from, thresholds, law.knownAt);
  const bound: Bound = { kind: 'atLeast', percent: minimum.value };
  const share = explore({
    tally,
    spans,
    bound,
    placing: (inner) => inMechanism(tally.territories.length, inner),
    readings: [severalTerritories, amountBasis, workOutsidePlan],
    pinned: law.pinned,
  });
  const parameters: readonly AppliedParameter[] = [
    ...(choice[referenceYearOf.id] === 'premYear' && year !== undefined
      ? [applied(referenceYear.id, referenceYear.unit, `${year.value.start}/${year.value.end}`, year)]
      : []),
    applied(exclusiveMinimum.id, exclusiveMinimum.unit, String(minimum.value), minimum),
    ...thresholdParameters(spans, tally),
  ];
  const sources = [minimum.source, ...(minimum.alsoSaid ?? []), standsForNotice, unauthorisedIsOutside];
  return answer(verdictOf(window, bound, share, sources, subject, choice, law), parameters, share.readings);
}

/** Days in the mechanism against all other days, wherever they were. */
function inMechanism(territories: number, choice: Choice): Placing {
  return {
    sideOf: new Array<'rest'>(territories).fill('rest'),
    unit: 'everywhere',
    partRegion: null,
    partUnits: 'one',
    depannage: 'part',
    ...placingAsRead(choice),
  };
}

function verdictOf(
  window: Window,
  bound: Bound,
  share: ExploredShare,
  sources: Verdict['sources'],
  { told, remuneration }: Exclusive,
  choice: Choice,
  law: Law,
): Verdict<ExclusiveReason> {
  const sets = share.awaiting.map((set) => together([], ofActivities(set, told, choice)));
  // SAFETY: an undetermined share always says what it awaits.
  const awaiting = sets as unknown as readonly [Settling, ...Settling[]];
  if (share.withoutThreshold.length > 0) {
    return undetermined(RULE, { code: 'depannage.exclusive.noThreshold', ...window }, awaiting, { sources });
  }
  if (share.outcome === 'notApplicable') {
    return notApplicable(RULE, { code: 'depannage.exclusive.noBillingDay', ...window }, { sources });
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
    return met(RULE, { code: 'depannage.exclusive.reached', spare, ...figures }, { sources });
  }
  if (share.outcome === 'notMet') {
    const toAdd = certified(fewestToAdd(share.best, bound));
    const toMove = certified(fewestToMove(share.best, bound));
    const { exposure, source } = exposureOf(window, remuneration, law);
    const reason = { code: 'depannage.exclusive.below', toAdd, toMove, exposure, ...figures } as const;
    return notMet(RULE, reason, { sources: [...sources, ...source] });
  }
  return undetermined(RULE, { code: 'depannage.exclusive.open', ...figures }, awaiting, { sources });
}
