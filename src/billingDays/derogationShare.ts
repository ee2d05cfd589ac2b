import type { Citation } from '../law/citation.js';
import type { LocalDate } from '../law/localDate.js';
import type { Period } from '../law/period.js';
import type { Territory } from '../law/territory.js';
import { type Answer, answer } from '../verdict/answer.js';
import { applied } from '../verdict/applied.js';
import type { AppliedParameter } from '../verdict/assessment.js';
import { type Choice, exploreReadings, usedOptions } from '../verdict/explore.js';
import { aText, everySource, type Law, textOf } from '../verdict/law.js';
import {
  type Awaited,
  met,
  notApplicable,
  notMet,
  type Settling,
  undetermined,
  type Verdict,
} from '../verdict/verdict.js';
import { tallyBilling } from './billingTally.js';
import { type DayShare, dayShare } from './dayShare.js';
import { type LookedAt, roomInYear } from './derogationRoom.js';
import { READINGS_OF_YEAR, yearOfDerogation } from './derogationYear.js';
import { type ExploredShare, explore } from './explore.js';
import { type CertifiedDays, certified } from './margin.js';
import { referenceYear } from './parameters.js';
import { type Placing, placingAsRead } from './placing.js';
import { derogationYear } from './readings.derogation.js';
import { amountBasis, severalTerritories, workOutsidePlan } from './readings.js';
import type { BillingRecord, SuppliedThreshold } from './record.js';
import { type Bound, fewestToAdd, fewestToMove, mostToSpare } from './share.js';
import { standsForNotice } from './sources.derogation.js';
import { thresholdParameters, thresholdSpans } from './thresholds.js';

/** The days looked at, and the day the derogation took effect. */
export interface Window extends Period {
  readonly derogationFrom: LocalDate;
}

export interface Figures extends Window {
  /** Per cent, at least. */
  readonly minimum: number;
  /** `inside` is what the derogation is for. */
  readonly counted: DayShare;
  readonly worst: DayShare;
  readonly best: DayShare;
}

export interface Reached extends Figures {
  /** What may still be done outside. */
  readonly spare: CertifiedDays;
}

export interface Below extends Figures {
  readonly toAdd: CertifiedDays;
  readonly toMove: CertifiedDays;
}

export interface NotHeld {
  readonly derogationFrom: LocalDate;
  readonly on: LocalDate;
}

/** What is found of the share, which each rule says under codes of its own. */
export type ShareReason =
  | ({ readonly code: 'reached' } & Reached)
  | ({ readonly code: 'below' } & Below)
  | ({ readonly code: 'open' } & Figures)
  | ({ readonly code: 'unsettled' } & Window)
  | ({ readonly code: 'noBillingDay' } & Window)
  | ({ readonly code: 'noThreshold' } & Window)
  | ({ readonly code: 'noTextInForce' } & Window)
  | ({ readonly code: 'notHeld' } & NotHeld);

/** The share of billing days that a derogation asks for, and everything its days are counted with. */
export interface DerogationShare extends LookedAt {
  readonly rule: string;
  readonly thresholds: readonly SuppliedThreshold[];
  /** The records of `dated`, in its order, as one way to read the texts has them: it is given an option for each of `readingsOver`. */
  readonly recordsUnder: (choice: Choice) => readonly BillingRecord[];
  /** Which days are those that the derogation is for. */
  readonly sides: (territories: readonly Territory[]) => Pick<Placing, 'sideOf' | 'depannage'>;
  /** What is awaited of a record, in terms of what the caller gave. */
  readonly asGiven: (awaited: readonly Awaited[], choice: Choice) => readonly Awaited[];
  /** What the days are told by, beside the minimum and what the derogation is. */
  readonly sources: readonly Citation[];
  /** What failing exposes to, if a text says. */
  readonly exposureSources: (window: Window) => readonly Citation[];
}

/**
 * At least the minimum share of billing days, « sur une base annuelle », in what a derogation is for. Dollars of one side on one date add up,
 * wherever they were.
 *
 * @returns
 *   - `met`: at or above the minimum, exactly at it included (« au moins »); `spare` is what may still be done outside
 *   - `notMet`: below it
 *   - `notApplicable`: not one billing day, or the derogation is not held in the year
 *   - `undetermined`: unknown facts, decisions to come or silent texts leave both answers possible
 *
 * @see seed 001; docs/interpretations.md, prem.derogationYear
 */
export function assessDerogationShare(question: DerogationShare, law: Law): Answer<ShareReason> {
  const readings = [...READINGS_OF_YEAR, ...question.readingsOver()];
  const room = roomInYear(question, law);
  const answers = new Map<string, Answer<ShareReason>>();
  const asked = (choice: Choice): Answer<ShareReason> => {
    const key = readings.map(({ id }) => choice[id]).join(' ');
    const known = answers.get(key) ?? underChoice(question, choice, law);
    answers.set(key, known);
    return known;
  };
  const explored = exploreReadings(readings, law.pinned, (choice) => asked(choice).verdict, room);
  const used = asked(usedOptions(readings, law.pinned));
  const effects = [...explored.effects, ...used.readings];
  if (explored.outcome !== 'undetermined') return answer(explored.shown, used.parameters, effects);
  // SAFETY: what is not settled says what would settle it.
  const awaiting = explored.awaiting as readonly [Settling, ...Settling[]];
  return answer(opened(explored.shown, awaiting), used.parameters, effects);
}

/** An answer as shown, once it is known that another way to read the texts answers otherwise. */
function opened(shown: Verdict<ShareReason>, awaiting: readonly [Settling, ...Settling[]]): Verdict<ShareReason> {
  const { reason, sources, rule } = shown;
  if (shown.outcome === 'undetermined') return { ...shown, awaiting };
  if ('worst' in reason) {
    return undetermined(rule, { ...figuresOf(reason), code: 'open' }, awaiting, { sources });
  }
  const { derogationFrom } = reason;
  const [from, to] = 'from' in reason ? [reason.from, reason.to] : [derogationFrom, reason.on];
  return undetermined(rule, { code: 'unsettled', from, to, derogationFrom }, awaiting, { sources });
}

/** The figures alone, without what they were an answer to. */
export function figuresOf({ from, to, derogationFrom, minimum, counted, worst, best }: Figures): Figures {
  return { from, to, derogationFrom, minimum, counted, worst, best };
}

/** The share over the year as one way to read the texts has it. */
function underChoice(question: DerogationShare, choice: Choice, law: Law): Answer<ShareReason> {
  const { rule, held, thresholds } = question;
  const derogationFrom = held.from;
  const days = yearOfDerogation(held, choice, law);
  if (days === 'notHeld') {
    const reason = { code: 'notHeld', derogationFrom, on: law.on } as const;
    return answer(notApplicable(rule, reason, { sources: [standsForNotice] }));
  }
  const window: Window = { ...(days === 'noText' ? { from: derogationFrom, to: law.on } : days), derogationFrom };
  const onWindow: Law = { ...law, on: window.from };
  const minimum = textOf(question.minimum, onWindow);
  if (days === 'noText' || minimum === undefined) {
    const missing = [
      ...(days === 'noText' ? aText(referenceYear, law) : []),
      ...(minimum === undefined ? aText(question.minimum, onWindow) : []),
    ].flat();
    // SAFETY: one of the two is missing.
    const awaiting = [missing as unknown as Settling] as const;
    return answer(undetermined(rule, { code: 'noTextInForce', ...window }, awaiting, { sources: [] }));
  }
  // SAFETY: what is given was checked, and so were the records made of it.
  const tally = tallyBilling(question.recordsUnder(choice), days) as NonNullable<ReturnType<typeof tallyBilling>>;
  const spans = thresholdSpans(days, days.from, thresholds, law.knownAt);
  const bound: Bound = { kind: 'atLeast', percent: minimum.value };
  const sides = question.sides(tally.territories);
  const share = explore({
    tally,
    spans,
    bound,
    placing: (inner) => ({ ...WHEREVER, ...sides, ...placingAsRead(inner) }),
    readings: [severalTerritories, amountBasis, workOutsidePlan],
    pinned: law.pinned,
  });
  const year = textOf(referenceYear, law);
  const parameters: readonly AppliedParameter[] = [
    ...(choice[derogationYear.id] === 'premYear' && year !== undefined
      ? [applied(referenceYear.id, referenceYear.unit, `${year.value.start}/${year.value.end}`, year)]
      : []),
    applied(question.minimum.id, question.minimum.unit, String(minimum.value), minimum),
    ...thresholdParameters(spans, tally),
  ];
  const sources = [...everySource(minimum), standsForNotice, ...question.sources];
  return answer(verdictOf(question, window, bound, share, sources, choice), parameters, share.readings);
}

/** The two sides are no places: what is on one of them adds up wherever it was. */
const WHEREVER = { unit: 'everywhere', partRegion: null, partUnits: 'one' } as const;

function verdictOf(
  { rule, asGiven, exposureSources }: DerogationShare,
  window: Window,
  bound: Bound,
  share: ExploredShare,
  sources: readonly Citation[],
  choice: Choice,
): Verdict<ShareReason> {
  // SAFETY: an undetermined share always says what it awaits.
  const awaiting = share.awaiting.map((set) => asGiven(set, choice)) as unknown as readonly [Settling, ...Settling[]];
  if (share.withoutThreshold.length > 0) {
    return undetermined(rule, { code: 'noThreshold', ...window }, awaiting, { sources });
  }
  if (share.outcome === 'notApplicable') {
    return notApplicable(rule, { code: 'noBillingDay', ...window }, { sources });
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
    return met(rule, { code: 'reached', spare, ...figures }, { sources });
  }
  if (share.outcome === 'notMet') {
    const toAdd = certified(fewestToAdd(share.best, bound));
    const toMove = certified(fewestToMove(share.best, bound));
    const its = [...sources, ...exposureSources(window)];
    return notMet(rule, { code: 'below', toAdd, toMove, ...figures }, { sources: its });
  }
  return undetermined(rule, { code: 'open', ...figures }, awaiting, { sources });
}
