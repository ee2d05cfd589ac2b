import type { Citation } from '../law/citation.js';
import type { LocalDate } from '../law/localDate.js';
import type { Period } from '../law/period.js';
import { all, awaitingAll } from '../verdict/combine.js';
import { type Outcome, type Settling, undetermined, type Verdict } from '../verdict/verdict.js';

const RULE = 'prem.year';

export interface YearSpan extends Period {
  /** The last day looked at: the end of the year, or the day asked for while it runs. */
  readonly assessedTo: LocalDate;
  /** Whether days of the year remain after it. */
  readonly running: boolean;
}

export type YearReason =
  | ({ readonly code: 'prem.year.respected' } & YearSpan)
  | ({
      readonly code: 'prem.year.notRespected';
      readonly rules: readonly string[];
      /** True when which rule is not respected depends on how the texts are read, but never that one is not. */
      readonly eitherReading: boolean;
    } & YearSpan)
  | ({ readonly code: 'prem.year.nothingToAssess' } & YearSpan)
  | ({ readonly code: 'prem.year.open'; readonly rules: readonly string[] } & YearSpan)
  | { readonly code: 'prem.year.noTextInForce'; readonly on: LocalDate };

/** What the duties of a year come to together. */
export interface YearOutcome {
  readonly outcome: Outcome;
  /** The rules not respected, or, when it is undetermined, those that leave it so. */
  readonly rules: readonly string[];
  readonly awaiting: readonly Settling[];
  readonly eitherReading: boolean;
}

/**
 * Every duty is required. A duty that only a silent text leaves open may still leave the year settled: when each way to read
 * the texts breaches one duty or another, the year is not respected.
 * @param underEachReading - the outcome of the year for each way to read the texts; asked for only when it can matter
 */
export function yearOutcome(duties: readonly Verdict[], underEachReading: () => ReadonlySet<Outcome>): YearOutcome {
  const outcome = all(duties.map((duty) => duty.outcome));
  const rules = [...new Set(duties.filter((duty) => duty.outcome === outcome).map(({ rule }) => rule))];
  const awaiting = outcome === 'undetermined' ? awaitingAll(duties) : [];
  const isOpenToReadings = awaiting.flat().some(({ kind }) => kind === 'reading');
  const [only, ...others] = isOpenToReadings ? underEachReading() : [];
  if (only === undefined || others.length > 0 || only === 'undetermined') {
    return { outcome, rules, awaiting, eitherReading: false };
  }
  return { outcome: only, rules, awaiting: [], eitherReading: true };
}

/**
 * Année de référence: the physician's year under the PREM, from 1 March to the end of February, and every duty in it.
 * A year still running is assessed to the day asked for. Each notice held in the year is assessed over its own window.
 *
 * @param because - the verdicts on the duties, then on what a breach exposes to
 */
export function assessYear(
  year: YearSpan,
  { outcome, rules, awaiting, eitherReading }: YearOutcome,
  because: readonly Verdict[],
  sources: readonly Citation[],
): Verdict<YearReason> {
  const ground = { rule: RULE, sources, because } as const;
  switch (outcome) {
    case 'met':
      return { outcome, reason: { code: 'prem.year.respected', ...year }, ...ground };
    case 'notMet':
      return { outcome, reason: { code: 'prem.year.notRespected', rules, eitherReading, ...year }, ...ground };
    case 'notApplicable':
      return { outcome, reason: { code: 'prem.year.nothingToAssess', ...year }, ...ground };
    case 'undetermined': {
      // SAFETY: an undetermined year awaits something.
      const sets = awaiting as readonly [Settling, ...Settling[]];
      return { outcome, reason: { code: 'prem.year.open', rules, ...year }, awaiting: sets, ...ground };
    }
  }
}

/** The year itself cannot be told: no text encoded gives its bounds on that day. */
export function yearWithoutText(on: LocalDate): Verdict<YearReason> {
  const awaiting: Settling = [{ kind: 'text', parameter: 'prem.referenceYear', on }];
  return undetermined(RULE, { code: 'prem.year.noTextInForce', on }, [awaiting], { sources: [] });
}
