import { type BillingTally, tallyBilling } from '../billingDays/billingTally.js';
import { referenceYear } from '../billingDays/parameters.js';
import { thresholdSpans } from '../billingDays/thresholds.js';
import {
  type PlacedName,
  problemsOfPeriod,
  problemsOfSpelling,
  problemsOfThresholds,
} from '../billingDays/together.js';
import type { Physician } from '../holdings/physician.js';
import { problemsOfEntitlement } from '../holdings/together.js';
import { yearContaining } from '../law/calendar.js';
import { inForce } from '../law/history.js';
import type { LocalDate } from '../law/localDate.js';
import type { Period } from '../law/period.js';
import { type Problem, refuse } from '../law/problem.js';
import type { Answer } from '../verdict/answer.js';
import { applied, distinctParameters } from '../verdict/applied.js';
import type { AppliedParameter, AppliedReading, Assessment } from '../verdict/assessment.js';
import { all } from '../verdict/combine.js';
import { usedOptions } from '../verdict/explore.js';
import { type AssessOptions, problemsOfOptions } from '../verdict/options.js';
import type { Outcome, Verdict } from '../verdict/verdict.js';
import { assessCapitaleNationale, type CapitaleNationaleReason } from './capitaleNationale.js';
import { type Engagement, type PremInput, problemsOfEngagement, problemsOfForm } from './input.js';
import type { Law } from './law.js';
import { type CountedWindow, ledgerWithoutText, type PremLedgerEntry, premLedger } from './ledger.js';
import { assessMajority, type MajorityReason } from './majority.js';
import { assessNotice, type NoticeReason } from './notice.js';
import { premReadings } from './readings.js';
import { assessReduction, type ReductionReason } from './reduction.js';
import { windowsOf } from './windows.js';
import { assessYear, type YearReason, yearOutcome, yearWithoutText } from './year.js';

/** Every finding about a physician's year under the PREM. */
export type PremReason = YearReason | NoticeReason | MajorityReason | CapitaleNationaleReason | ReductionReason;

/** `asOf` picks the reference year, the one that contains it, and the last day looked at. */
export type PremOptions = AssessOptions;

export type PremAssessment = Assessment<PremReason, PremLedgerEntry>;

/**
 * A physician's year under the PREM: does it respect the 55 % rule and the duties around it, why, how close, and what became
 * of each record.
 *
 * @param input - the physician's engagement and billing records; records of other years are welcome, and say so in the ledger
 * @param options - `asOf` picks the reference year and the last day looked at
 * @throws InvalidInputError with every problem at once, and nothing else
 *
 * @example
 * const { verdict } = assessPrem({ physician, records }, { asOf: '2025-02-28' });
 * verdict.outcome; // 'met' | 'notMet' | 'notApplicable' | 'undetermined'
 */
export function assessPrem(input: PremInput, options: PremOptions): PremAssessment {
  const ofOptions = problemsOfOptions(options, premReadings);
  if (ofOptions.length > 0) refuse([...ofOptions, ...problemsOfForm(input)]);
  return assessSound(input, tallyOf(input, periodOf(options)), options);
}

/**
 * Records → what they come to by date, territory and nature, over the reference year that contains `asOf`.
 * Tallies of parts of a physician's records merge, in order, into the tally of the whole.
 * @throws InvalidInputError if a record or an option is not as it should be
 */
export function tallyPrem(records: PremInput['records'], options: PremOptions): BillingTally {
  refuse(problemsOfOptions(options, premReadings));
  return tallyOf({ physician: { holdings: [] }, records }, periodOf(options));
}

/**
 * {@link assessPrem} from a tally, of one list of records or of several merged.
 * @throws InvalidInputError if the engagement or an option is not as it should be
 */
export function assessPremTally(engagement: Engagement, tally: BillingTally, options: PremOptions): PremAssessment {
  const ofOptions = problemsOfOptions(options, premReadings);
  refuse([...ofOptions, ...problemsOfEngagement(engagement)]);
  refuse(problemsOfPeriod(tally, periodOf(options)));
  refuse(problemsTogether(engagement, tally));
  return assessSound(engagement, tally, options);
}

function assessSound(input: Engagement, tally: BillingTally, options: PremOptions): PremAssessment {
  const law = lawOf(options);
  const year = inForce(referenceYear, asOf(options), law.knownAt);
  if (year === undefined) {
    const ledger = ledgerWithoutText(tally);
    return { verdict: yearWithoutText(asOf(options)), ledger, parameters: [], readings: [] };
  }
  const { from, to } = tally.period;
  const assessed: Period = { from, to: asOf(options) };
  const { duties, counted, parameters, readings } = assessDuties(input, tally, assessed, law);
  const result = yearOutcome(duties, () => outcomesUnderEachReading(input, tally, assessed, law, duties));
  const consequence = assessReduction(assessed, result, input.remuneration, law);
  const span = { from, to, assessedTo: assessed.to, running: assessed.to < to };
  const { start, end } = year.value;
  return {
    verdict: assessYear(span, result, [...duties, consequence.verdict], [year.source]) as Verdict<PremReason>,
    ledger: premLedger(tally, counted, assessed),
    parameters: distinctParameters([
      applied(referenceYear.id, referenceYear.unit, `${start}/${end}`, year),
      ...parameters,
      ...consequence.parameters,
    ]),
    readings,
  };
}

interface Duties {
  readonly duties: readonly Verdict<PremReason>[];
  readonly counted: readonly CountedWindow[];
  readonly parameters: readonly AppliedParameter[];
  readonly readings: readonly AppliedReading[];
}

/** Every duty of the assessed days: to hold a notice, then, window by window, the majority of days and the cap. */
function assessDuties(input: Engagement, tally: BillingTally, assessed: Period, law: Law): Duties {
  const { physician, thresholds = [] } = input;
  const windows = windowsOf(physician, assessed, law.knownAt);
  const notice = assessNotice(assessed, windows, tally, physician, law);
  const duties: Verdict<PremReason>[] = [notice.verdict];
  const parameters: AppliedParameter[] = [];
  const readings = appliedOver(assessed, notice);
  const counted = windows.map((window): CountedWindow => {
    const spans = thresholdSpans(window.period, tally.period.from, thresholds, law.knownAt);
    const majority = assessMajority(window, physician, tally, spans, law);
    const cap = assessCapitaleNationale(window, tally, spans, law);
    for (const one of majority === undefined ? [cap] : [majority, cap]) {
      duties.push(one.verdict);
      parameters.push(...one.parameters);
      readings.push(...appliedOver(window.period, one));
    }
    return { window, counts: majority?.counts ?? [] };
  });
  return { duties, counted, parameters, readings };
}

function appliedOver(period: Period, { verdict, readings }: Pick<Answer<PremReason>, 'verdict' | 'readings'>) {
  return readings.map((reading): AppliedReading => ({ ...reading, rule: verdict.rule, ...period }));
}

/** The outcome of the year for each way to read what its open duties await. */
function outcomesUnderEachReading(
  input: Engagement,
  tally: BillingTally,
  assessed: Period,
  law: Law,
  duties: readonly Verdict[],
): ReadonlySet<Outcome> {
  const awaited = duties.flatMap((duty) => (duty.outcome === 'undetermined' ? duty.awaiting.flat() : []));
  const ids = new Set(awaited.flatMap((one) => (one.kind === 'reading' ? [one.id] : [])));
  const pinned = typeof law.pinned === 'object' ? law.pinned : {};
  let ways: readonly Readonly<Record<string, string>>[] = [pinned];
  for (const { id, options } of premReadings) {
    if (ids.has(id)) ways = ways.flatMap((way) => options.map((option) => ({ ...way, [id]: option })));
  }
  return new Set(
    ways.map((way) => {
      const read: Law = { ...law, pinned: way, used: usedOptions(premReadings, way) };
      return all(assessDuties(input, tally, assessed, read).duties.map(({ outcome }) => outcome));
    }),
  );
}

function lawOf({ knownAt, readings }: PremOptions): Law {
  // SAFETY: `problemsOfOptions` checked the date.
  return { knownAt: knownAt as LocalDate | undefined, pinned: readings, used: usedOptions(premReadings, readings) };
}

/** The reference year asked for; without a text that gives one, the day itself, so that the ledger has each record. */
function periodOf(options: PremOptions): Period {
  const year = inForce(referenceYear, asOf(options), options.knownAt as LocalDate | undefined);
  if (year === undefined) return { from: asOf(options), to: asOf(options) };
  return yearContaining(asOf(options), year.value.start, year.value.end);
}

/** @throws InvalidInputError with every problem of the input */
function tallyOf(input: PremInput, period: Period): BillingTally {
  const isObject = typeof input === 'object' && input !== null && Array.isArray(input.records);
  const tally = isObject ? tallyBilling(input.records, period) : undefined;
  const ofForm = tally === undefined ? problemsOfForm(input) : problemsOfEngagement(input);
  const isEngagementSound = ofForm.every(({ path }) => path.startsWith('records'));
  refuse([...ofForm, ...(isEngagementSound ? problemsTogether(input, tally) : [])]);
  // SAFETY: without a tally the schema found a problem: both accept the same records, as a property test holds them to.
  return tally as BillingTally;
}

function problemsTogether(
  { physician, thresholds = [] }: Engagement,
  tally: BillingTally | undefined,
): readonly Problem[] {
  return [
    ...problemsOfEntitlement(physician, 'physician'),
    ...problemsOfThresholds(thresholds),
    ...(tally === undefined ? [] : problemsOfSpelling(names(physician, tally))),
  ];
}

function names(physician: Physician, tally: BillingTally): readonly PlacedName[] {
  const held = physician.holdings.map((holding, i): PlacedName => {
    const { region, subTerritory = null } = holding.kind === 'avis' ? holding : { region: null };
    return { path: () => `physician.holdings[${i}].subTerritory`, region, subTerritory };
  });
  const billed = tally.territories.map(({ region, subTerritory }, i): PlacedName => {
    const path = () => `records[${tally.firstRecordOf[i]}].subTerritory`;
    return { path, region, subTerritory };
  });
  return [...held, ...billed];
}

function asOf(options: PremOptions): LocalDate {
  // SAFETY: `problemsOfOptions` checked it.
  return options.asOf as LocalDate;
}
