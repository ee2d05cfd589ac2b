import { billingDay } from '../billingDays/parameters.js';
import { FULL } from '../billingDays/placing.js';
import { thresholdParameters } from '../billingDays/thresholds.js';
import { countKeptOnReturn, daysInThePlan, underNoticeOrDerogation } from '../holdings/sources.accrual.js';
import type { Citation } from '../law/citation.js';
import type { Version } from '../law/history.js';
import type { LocalDate } from '../law/localDate.js';
import type { Period } from '../law/period.js';
import { type Answer, answer } from '../verdict/answer.js';
import { applied } from '../verdict/applied.js';
import { type Choice, type Explored, exploreReadings } from '../verdict/explore.js';
import { aText, everySource, type Law, textOf } from '../verdict/law.js';
import { met, notApplicable, notMet, type Settling, undetermined, type Verdict } from '../verdict/verdict.js';
import { type AccrualReason, accruals, type DaysCounted, daysText } from './accrual.js';
import { dayReached, type LifeCount, settlingCount } from './lifeCount.js';
import { minimumDays } from './parameters.js';
import { published } from './published.js';
import { statusWhenFiled } from './sources.js';
import { type Life, lastDayOf, spansOf, type Ways, waysToCount } from './ways.js';

const RULE = 'mir.status';
const FILED = 'mir.statusAtFiling';

interface Figures extends Period {
  /** Days, at least. */
  readonly minimum: number;
  readonly days: DaysCounted;
  /** The application whose filing is asked about; null: the day asked about. */
  readonly filedOn: LocalDate | null;
  /** What is taken from another rule, that no page read says of this one: that a day of practice is a billing day of the PREM. */
  readonly inferred: readonly string[];
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

function assessOn(rule: string, life: Life, filedOn: LocalDate | null, law: Law): Status {
  const ways = waysToCount(life, filedOn, law);
  const { used, count } = ways;
  const status = (its: Answer<StatusReason>): Status => ({ answer: its, count, choice: used });
  const minimum = textOf(minimumDays, law);
  if (minimum === undefined) {
    const reason = { code: 'mir.status.noTextInForce', on: law.on } as const;
    return status(answer(undetermined(rule, reason, aText(minimumDays, law), { sources: [] })));
  }
  const until = lastDayOf(filedOn, used, law);
  const { from } = life.tally.period;
  const period: Period = { from: until < from ? until : from, to: until };
  const because = accruals(life.accruals, period, count, law);
  const asked: Asked = { rule, minimum: minimum.value, period, filedOn };
  const explored = exploreReadings(
    ways.readings,
    law.pinned,
    (choice) => underChoice(asked, ways, choice),
    new Set(ways.room.map(({ id }) => id)),
  );
  const parameters = [
    applied(minimumDays.id, minimumDays.unit, String(minimum.value), minimum),
    ...thresholdParameters(spansOf(life, until, law).known, life.tally),
  ];
  const ground = { sources: sourcesOf(minimum, because, filedOn, law), because };
  return status(answer(told(asked, ways, explored, from, ground), parameters, explored.effects));
}

/** What is asked: which rule, how many days, over which, and at the filing of what. */
interface Asked {
  readonly rule: string;
  readonly minimum: number;
  readonly period: Period;
  readonly filedOn: LocalDate | null;
}

function figures({ minimum, period, filedOn }: Asked, least: number, most: number): Figures {
  const days = { atLeast: daysText(least), atMost: daysText(most) };
  return { ...period, minimum, days, filedOn, inferred: [billingDay.id] };
}

/** What one way to read the texts answers, to be compared with the others: what it follows from is said once, of all of them. */
function underChoice(asked: Asked, { countOf }: Ways, choice: Choice): Verdict<StatusReason> {
  const { rule, minimum } = asked;
  const wanted = minimum * FULL;
  const count = countOf(choice);
  const { least, most } = count;
  const reason = { code: 'mir.status.open', ...figures(asked, least, most) } as const;
  if (least >= wanted) return met(rule, reason, { sources: [] });
  if (most < wanted) return notMet(rule, reason, { sources: [] });
  return undetermined(rule, reason, [settlingCount(count, wanted)], { sources: [] });
}

/** What all the ways to read the texts answer together. */
function told(
  asked: Asked,
  { ways, count }: Ways,
  { outcome, awaiting }: Explored<StatusReason>,
  from: LocalDate,
  ground: Pick<Verdict, 'sources' | 'because'>,
): Verdict<StatusReason> {
  const { rule, minimum } = asked;
  const wanted = minimum * FULL;
  const least = Math.min(...ways.map((way) => way.least));
  if (outcome === 'met') {
    const reachedBy = (halfDaysOn: readonly Int16Array[]) =>
      // SAFETY: each way reaches them.
      halfDaysOn.map((one) => dayReached(one, wanted, from) as LocalDate).sort();
    const reachedOn = reachedBy(ways.map(({ leastOn }) => leastOn)).at(-1) as LocalDate;
    const earliest = reachedBy(ways.map(({ mostOn }) => mostOn))[0] as LocalDate;
    const used = figures(asked, count.least, count.most);
    return met(rule, { code: 'mir.status.reached', ...used, reachedOn, earliest }, ground);
  }
  if (outcome === 'notMet') {
    const used = figures(asked, count.least, count.most);
    return notMet(rule, { code: 'mir.status.newBiller', ...used, toReach: wholeDays(least, wanted) }, ground);
  }
  const all = figures(asked, least, Math.max(...ways.map(({ most }) => most)));
  // SAFETY: what is not settled says what would settle it.
  const settling = awaiting as readonly [Settling, ...Settling[]];
  return undetermined(rule, { code: 'mir.status.open', ...all }, settling, ground);
}

function sourcesOf(
  minimum: Version<number>,
  because: readonly Verdict<AccrualReason>[],
  filedOn: LocalDate | null,
  law: Law,
): readonly Citation[] {
  const isAway = because.some(({ reason }) => reason.ground === 'notParticipating');
  return published(
    [
      ...everySource(minimum),
      daysInThePlan,
      underNoticeOrDerogation,
      ...(isAway ? [countKeptOnReturn] : []),
      ...(filedOn === null ? [] : [statusWhenFiled]),
    ],
    law,
  );
}

/** The whole days that reach so many half-days, one after another. */
function wholeDays(least: number, wanted: number): WholeDays {
  const days = Math.ceil((wanted - least) / FULL);
  return { days, reaches: daysText(least + days * FULL), short: daysText(least + (days - 1) * FULL) };
}
