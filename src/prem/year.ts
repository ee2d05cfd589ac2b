import type { LocalDate } from '../law/localDate.js';
import type { Period } from '../law/period.js';
import { all, awaitingAll } from '../verdict/combine.js';
import { type Settling, undetermined, type Verdict } from '../verdict/verdict.js';

const RULE = 'prem.year';

interface YearSpan extends Period {
  /** The last day looked at: the end of the year, or the day asked for while it runs. */
  readonly assessedTo: LocalDate;
  /** Whether days of the year remain after it. */
  readonly running: boolean;
}

export type YearReason =
  | ({ readonly code: 'prem.year.respected' } & YearSpan)
  | ({ readonly code: 'prem.year.notRespected'; readonly rules: readonly string[] } & YearSpan)
  | ({ readonly code: 'prem.year.nothingToAssess' } & YearSpan)
  | ({ readonly code: 'prem.year.open'; readonly rules: readonly string[] } & YearSpan)
  | { readonly code: 'prem.year.noTextInForce'; readonly on: LocalDate };

/**
 * Année de référence: the physician's year under the PREM, from 1 March to the end of February, and every duty in it.
 * A year still running is assessed to the day asked for. Each notice held in the year is assessed over its own window.
 *
 * @param duties - the verdicts that make the year
 * @param consequence - what a breach exposes to, shown beside them
 */
export function assessYear(year: YearSpan, duties: readonly Verdict[], consequence: Verdict): Verdict<YearReason> {
  const outcome = all(duties.map((duty) => duty.outcome));
  const because = [...duties, consequence];
  const ground = { rule: RULE, sources: [], because } as const;
  const named = (wanted: Verdict['outcome']) => [
    ...new Set(duties.filter((duty) => duty.outcome === wanted).map(({ rule }) => rule)),
  ];
  switch (outcome) {
    case 'met':
      return { outcome, reason: { code: 'prem.year.respected', ...year }, ...ground };
    case 'notMet':
      return { outcome, reason: { code: 'prem.year.notRespected', rules: named(outcome), ...year }, ...ground };
    case 'notApplicable':
      return { outcome, reason: { code: 'prem.year.nothingToAssess', ...year }, ...ground };
    case 'undetermined': {
      const reason = { code: 'prem.year.open', rules: named(outcome), ...year } as const;
      // SAFETY: an undetermined duty awaits something.
      const awaiting = awaitingAll(duties) as readonly [Settling, ...Settling[]];
      return { outcome, reason, awaiting, ...ground };
    }
  }
}

/** The year itself cannot be told: no text encoded gives its bounds on that day. */
export function yearWithoutText(on: LocalDate): Verdict<YearReason> {
  const awaiting: Settling = [{ kind: 'text', parameter: 'prem.referenceYear', on }];
  return undetermined(RULE, { code: 'prem.year.noTextInForce', on }, [awaiting], { sources: [] });
}
