import type { BillingTally } from '../billingDays/billingTally.js';
import { FULL } from '../billingDays/placing.js';
import { amountBasis, severalTerritories } from '../billingDays/readings.js';
import type { SuppliedThreshold } from '../billingDays/record.js';
import { withRoom } from '../billingDays/room.js';
import { thresholdParameters } from '../billingDays/thresholds.js';
import type { Physician } from '../holdings/physician.js';
import { countKeptOnReturn, daysInThePlan, underNoticeOrDerogation } from '../holdings/sources.js';
import { type LocalDate, plusDays } from '../law/localDate.js';
import type { Period } from '../law/period.js';
import type { Reading } from '../law/reading.js';
import { type Answer, answer } from '../verdict/answer.js';
import { applied } from '../verdict/applied.js';
import { type Choice, choicesOf, exploreReadings, isReadingPinned, usedOptions } from '../verdict/explore.js';
import { aText, everySource, type Law, textOf } from '../verdict/law.js';
import { met, notApplicable, notMet, type Settling, undetermined, type Verdict } from '../verdict/verdict.js';
import { type AccrualReason, accruals, type DaysCounted, daysText } from './accrual.js';
import { type AccrualSpan, atTheMost, countedSpans, type Spans } from './life.js';
import {
  countLife,
  dayReached,
  isSameCount,
  type LifeCount,
  type LifeDays,
  placingOfLife,
  settlingCount,
  wholeDaysOf,
} from './lifeCount.js';
import { minimumDays } from './parameters.js';
import { published } from './published.js';
import { dayPlace, filingDay, halfDaysToward } from './readings.js';
import { statusWhenFiled } from './sources.js';

const RULE = 'mir.status';
const FILED = 'mir.statusAtFiling';

interface Figures extends Period {
  /** Days, at least. */
  readonly minimum: number;
  readonly days: DaysCounted;
  /** The application whose filing is asked about; null: the day asked about. */
  readonly filedOn: LocalDate | null;
}

/** A number of whole days and its certificate: the days there would be with as many, and with one less. */
interface WholeDays {
  readonly days: number;
  readonly reaches: string;
  readonly short: string;
}

export type StatusReason =
  | AccrualReason
  | ({
      readonly code: 'mir.status.reached';
      /** The day by which the status is reached, whatever is not known and however the texts are read. */
      readonly reachedOn: LocalDate;
      /** The first day on which it may have been. */
      readonly earliest: LocalDate;
    } & Figures)
  | ({ readonly code: 'mir.status.newBiller'; readonly toReach: WholeDays } & Figures)
  | ({ readonly code: 'mir.status.open' } & Figures)
  | { readonly code: 'mir.status.noTextInForce'; readonly on: LocalDate }
  | { readonly code: 'mir.status.notFiled'; readonly filedOn: LocalDate; readonly on: LocalDate };

/** A life of practice: what is held, what was billed, and what makes a day. */
export interface Life {
  readonly physician: Physician;
  readonly tally: BillingTally;
  readonly accruals: readonly AccrualSpan[];
  readonly thresholds: readonly SuppliedThreshold[];
}

/** The status as answered, and the count it shows. */
export interface Status {
  readonly answer: Answer<StatusReason>;
  readonly count: LifeCount;
  readonly choice: Choice;
}

/**
 * Nouveau facturant ou mobilité interrégionale (MIR): at least the minimum of days of practice in the public plan, of a whole life, under a valid
 * notice or derogation. Under the first two options of a resident, none counts. Days before an absence from the plan are kept.
 * It is a status, and no duty.
 *
 * @returns
 *   - `met`: MIR, « déjà en pratique »; exactly at the minimum included (« un minimum de »)
 *   - `notMet`: nouveau facturant; `toReach` is how many whole days are missing, in the worst case
 *   - `undetermined`: unknown facts, texts to come or silent ones leave both possible
 *
 * @see seeds 001 and 002; RAMQ, Devenir non participant; docs/interpretations.md, mir.halfDays, mir.dayPlace
 */
export function assessStatus(life: Life, law: Law): Status {
  return assessOn(RULE, life, null, law);
}

/** The same, « au moment du dépôt » of an application, and by the texts of that day. */
export function assessStatusAtFiling(life: Life, filedOn: LocalDate, law: Law): Answer<StatusReason> {
  if (filedOn <= law.on) return assessOn(FILED, life, filedOn, { ...law, on: filedOn }).answer;
  const reason = { code: 'mir.status.notFiled', filedOn, on: law.on } as const;
  return answer(notApplicable(FILED, reason, { sources: published([statusWhenFiled], law) }));
}

const OF_THE_DAY: readonly Reading[] = [severalTerritories, amountBasis, dayPlace];

function assessOn(rule: string, life: Life, filedOn: LocalDate | null, law: Law): Status {
  const { tally } = life;
  const readings = [...OF_THE_DAY, halfDaysToward, ...(filedOn === null ? [] : [filingDay])];
  const used = usedOptions(readings, law.pinned);
  const count = countOn(used, life, filedOn, law);
  const counts = new Map<string, LifeCount>([[keyOf(used), count]]);
  const inFull = (choice: Choice): LifeCount => {
    const known = counts.get(keyOf(choice));
    if (known !== undefined) return known;
    const found = countOn(choice, life, filedOn, law);
    counts.set(keyOf(choice), found);
    return found;
  };
  const countOf = (choice: Choice): LifeDays => {
    if (choice[halfDaysToward.id] !== 'wholeDaysOnly' || counts.has(keyOf(choice))) return inFull(choice);
    return wholeDaysOf(inFull({ ...choice, [halfDaysToward.id]: 'counted' }), tally) ?? inFull(choice);
  };
  const until = lastDayOf(filedOn, used, law);
  const minimum = textOf(minimumDays, law);
  const status = (its: Answer<StatusReason>): Status => ({ answer: its, count, choice: used });
  if (minimum === undefined) {
    const reason = { code: 'mir.status.noTextInForce', on: law.on } as const;
    return status(answer(undetermined(rule, reason, aText(minimumDays, law), { sources: [] })));
  }

  const wanted = minimum.value * FULL;
  const period: Period = { from: until < tally.period.from ? until : tally.period.from, to: until };
  const because = accruals(life.accruals, period, count, law);
  const sources = published(
    [
      ...everySource(minimum),
      daysInThePlan,
      underNoticeOrDerogation,
      ...(because.some(({ reason }) => reason.ground === 'notParticipating') ? [countKeptOnReturn] : []),
      ...(filedOn === null ? [] : [statusWhenFiled]),
    ],
    law,
  );
  const figuresOf = (least: number, most: number): Figures => ({
    ...period,
    minimum: minimum.value,
    days: { atLeast: daysText(least), atMost: daysText(most) },
    filedOn,
  });
  const ground = { sources, because };
  const room = roomIn(life, readings, used, countOf, law);
  const explored = exploreReadings(
    readings,
    law.pinned,
    (choice): Verdict<StatusReason> => {
      const { least, most } = countOf(choice);
      const figures = figuresOf(least, most);
      // What each way says is compared as it stands: what it follows from is said once, below.
      if (least >= wanted) return met(rule, { code: 'mir.status.open', ...figures }, { sources: [] });
      if (most < wanted) return notMet(rule, { code: 'mir.status.open', ...figures }, { sources: [] });
      const settling = [settlingCount(countOf(choice), wanted)] as const;
      return undetermined(rule, { code: 'mir.status.open', ...figures }, settling, { sources: [] });
    },
    new Set(room.map(({ id }) => id)),
  );
  const tried = room.filter(({ id }) => !isReadingPinned(id, law.pinned));
  const ways = choicesOf(used, tried).map(countOf);
  const parameters = [
    applied(minimumDays.id, minimumDays.unit, String(minimum.value), minimum),
    ...thresholdParameters(spansOf(life, until, law).known, tally),
  ];
  const say = (verdict: Verdict<StatusReason>) => status(answer(verdict, parameters, explored.effects));
  if (explored.outcome === 'met') {
    const from = tally.period.from;
    // SAFETY: each way reaches them.
    const reached = ways.map(({ leastOn }) => dayReached(leastOn, wanted, from) as LocalDate).sort();
    const earliest = ways.map(({ mostOn }) => dayReached(mostOn, wanted, from) as LocalDate).sort();
    const on = { reachedOn: reached.at(-1) as LocalDate, earliest: earliest[0] as LocalDate };
    return say(met(rule, { code: 'mir.status.reached', ...figuresOf(count.least, count.most), ...on }, ground));
  }
  if (explored.outcome === 'notMet') {
    const toReach = wholeDays(Math.min(...ways.map(({ least }) => least)), wanted);
    const figures = figuresOf(count.least, count.most);
    return say(notMet(rule, { code: 'mir.status.newBiller', ...figures, toReach }, ground));
  }
  const figures = figuresOf(Math.min(...ways.map(({ least }) => least)), Math.max(...ways.map(({ most }) => most)));
  // SAFETY: what is not settled says what would settle it.
  const awaiting = explored.awaiting as readonly [Settling, ...Settling[]];
  return say(undetermined(rule, { code: 'mir.status.open', ...figures }, awaiting, ground));
}

function countOn(choice: Choice, life: Life, filedOn: LocalDate | null, law: Law): LifeCount {
  return countLife(life.tally, spansOf(life, lastDayOf(filedOn, choice, law), law), choice);
}

/** Choices alike in this are counted alike: where a date is one day wherever it was, nothing shares it. */
function keyOf(choice: Choice): string {
  const isOneDay = choice[dayPlace.id] === 'everywhere';
  return [...OF_THE_DAY, halfDaysToward, filingDay]
    .map(({ id }) => (isOneDay && id === severalTerritories.id ? '' : choice[id]))
    .join(' ');
}

/** The last day looked at. */
function lastDayOf(filedOn: LocalDate | null, choice: Choice, { on }: Law): LocalDate {
  if (filedOn === null) return on;
  return choice[filingDay.id] === 'sameDay' ? filedOn : plusDays(filedOn, -1);
}

function spansOf({ accruals: spans, tally, thresholds }: Life, until: LocalDate, { knownAt }: Law): Spans {
  return countedSpans(spans, tally.period, until, thresholds, knownAt);
}

/** The readings that change a count of some way to read the texts, or may once more is known; the others are not explored. */
function roomIn(
  life: Life,
  readings: readonly Reading[],
  used: Choice,
  countOf: (choice: Choice) => LifeDays,
  law: Law,
): readonly Reading[] {
  const { tally } = life;
  const { known, unknown } = spansOf(life, law.on, law);
  const placing = (choice: Choice) => placingOfLife(tally.territories.length, choice);
  const ofTheDay = withRoom(OF_THE_DAY, used, placing, tally, [...known, ...atTheMost(unknown)]);
  const candidates = readings.filter((one) => ofTheDay.includes(one) || !OF_THE_DAY.includes(one));
  const choices = choicesOf(
    used,
    candidates.filter(({ id }) => !isReadingPinned(id, law.pinned)),
  );
  return candidates.filter(({ id, options }) =>
    choices.some((choice) => {
      const its = countOf(choice);
      // The day of the filing is counted or not, whatever the others turn out to be.
      const mayPart = id !== filingDay.id && its.open.some(({ isAlone }) => !isAlone);
      return mayPart || options.some((option) => !isSameCount(its, countOf({ ...choice, [id]: option })));
    }),
  );
}

/** The whole days that reach so many half-days, one after another. */
function wholeDays(least: number, wanted: number): WholeDays {
  const days = Math.ceil((wanted - least) / FULL);
  return { days, reaches: daysText(least + days * FULL), short: daysText(least + (days - 1) * FULL) };
}
