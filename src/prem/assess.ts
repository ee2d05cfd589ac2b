import { yearContaining } from '../law/calendar.js';
import { inForce } from '../law/history.js';
import type { LocalDate } from '../law/localDate.js';
import type { Period } from '../law/period.js';
import { type Problem, refuse } from '../law/problem.js';
import type { AppliedParameter, AppliedReading, Assessment } from '../verdict/assessment.js';
import type { Verdict } from '../verdict/verdict.js';
import { applied } from './applied.js';
import { type BillingTally, tallyBilling } from './billingTally.js';
import { assessCapitaleNationale, type CapitaleNationaleReason } from './capitaleNationale.js';
import { type Engagement, type Physician, type PremInput, problemsOfEngagement, problemsOfForm } from './input.js';
import type { Law } from './law.js';
import { type PremLedgerEntry, premLedger } from './ledger.js';
import { assessMajority, type MajorityReason } from './majority.js';
import { assessNotice, type NoticeReason } from './notice.js';
import { type PremOptions, problemsOfOptions } from './options.js';
import { referenceYear } from './parameters.js';
import { usedChoice } from './readings.js';
import { assessReduction, type ReductionReason } from './reduction.js';
import { thresholdSpans } from './thresholds.js';
import { type PlacedName, problemsOfOverlap, problemsOfSpelling, problemsOfThresholds } from './together.js';
import { windowsOf } from './windows.js';
import { assessYear, type YearReason, yearWithoutText } from './year.js';

/** Every finding about a physician's year under the PREM. */
export type PremReason = YearReason | NoticeReason | MajorityReason | CapitaleNationaleReason | ReductionReason;

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
  refuse(problemsOfOptions(options));
  return assessSound(input, tallyOf(input, periodOf(options)), options);
}

/**
 * Records → what they come to by date, territory and nature, over the reference year that contains `asOf`.
 * Tallies of parts of a physician's records merge, in order, into the tally of the whole.
 * @throws InvalidInputError if a record or an option is not as it should be
 */
export function tallyPrem(records: PremInput['records'], options: PremOptions): BillingTally {
  refuse(problemsOfOptions(options));
  return tallyOf({ physician: { holdings: [] }, records }, periodOf(options));
}

/**
 * {@link assessPrem} from a tally, of one list of records or of several merged.
 * @throws InvalidInputError if the engagement or an option is not as it should be
 */
export function assessPremTally(engagement: Engagement, tally: BillingTally, options: PremOptions): PremAssessment {
  refuse(problemsOfOptions(options));
  refuse(problemsOfEngagement(engagement));
  refuse(problemsTogether(engagement, tally));
  return assessSound(engagement, tally, options);
}

function assessSound(input: Engagement, tally: BillingTally, options: PremOptions): PremAssessment {
  const knownAt = options.knownAt as LocalDate | undefined;
  const law: Law = { knownAt, pinned: options.readings, used: usedChoice(options.readings) };
  const year = inForce(referenceYear, asOf(options), knownAt);
  if (year === undefined) {
    const ledger = premLedger(tally, [], tally.period);
    return { verdict: yearWithoutText(asOf(options)), ledger, parameters: [], readings: [] };
  }
  const { from, to } = tally.period;
  const assessed: Period = { from, to: asOf(options) < to ? asOf(options) : to };
  const windows = windowsOf(input.physician, assessed);
  const { start, end } = year.value;
  const parameters: AppliedParameter[] = [applied(referenceYear.id, referenceYear.unit, `${start}/${end}`, year)];
  const readings: AppliedReading[] = [];
  const duties: Verdict<PremReason>[] = [assessNotice(assessed, windows, tally).verdict];

  const counted = windows.map((window) => {
    const spans = thresholdSpans(window.period, from, input.thresholds ?? [], knownAt);
    const majority = assessMajority(window, input.physician, tally, spans, law);
    const cap = assessCapitaleNationale(window, tally, spans, law);
    for (const one of majority === undefined ? [cap] : [majority, cap]) {
      duties.push(one.verdict);
      parameters.push(...one.parameters);
      readings.push(...one.readings.map((reading) => ({ ...reading, rule: one.verdict.rule, ...window.period })));
    }
    return { window, counts: majority?.counts ?? [] };
  });

  const consequence = assessReduction(assessed, duties, input.remuneration, law);
  parameters.push(...consequence.parameters);
  const span = { from, to, assessedTo: assessed.to, running: assessed.to < to };
  return {
    verdict: assessYear(span, duties, consequence.verdict) as Verdict<PremReason>,
    ledger: premLedger(tally, counted, assessed),
    parameters: distinct(parameters),
    readings,
  };
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
  if (tally === undefined) refuse(problemsOfForm(input));
  const others = Object.keys(input).filter((key) => !FIELDS.includes(key));
  refuse(others.length > 0 ? problemsOfForm(input) : problemsOfEngagement(input));
  // SAFETY: the two readers of records accept the same ones, as a property test holds them to.
  const sound = tally as BillingTally;
  refuse(problemsTogether(input, sound));
  return sound;
}

function problemsTogether({ physician, thresholds = [] }: Engagement, tally: BillingTally): readonly Problem[] {
  return [
    ...problemsOfOverlap(physician.holdings),
    ...problemsOfThresholds(thresholds),
    ...problemsOfSpelling(names(physician, tally)),
  ];
}

const FIELDS: readonly string[] = ['physician', 'records', 'thresholds', 'remuneration'];

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

function distinct(parameters: readonly AppliedParameter[]): readonly AppliedParameter[] {
  return [...new Map(parameters.map((one) => [`${one.id} ${one.from} ${one.value}`, one])).values()];
}
