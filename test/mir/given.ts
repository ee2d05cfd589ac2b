import type { BillingRecord } from '../../src/billingDays/record.js';
import type { Holding } from '../../src/holdings/holding.js';
import type { Physician } from '../../src/holdings/physician.js';
import { InvalidInputError, type Problem } from '../../src/law/problem.js';
import { assessMir, type MirAssessment, type MirOptions } from '../../src/mir/assess.js';
import type { MirInput } from '../../src/mir/facts.js';
import { formats, typeset } from '../../src/render/formats.js';
import type { Verdict } from '../../src/verdict/verdict.js';
import { billed, ROUVILLE, type Run } from '../billingDays/given.js';
import { everyVerdict } from '../whole/caseFiles.js';

/** Invented lives, said briefly: the places are real, nothing else is. */
export const AS_OF = '2026-11-22';
/** Before the records of most tests. */
export const SINCE = '2021-03-01';

export const NOTICE: Holding = { kind: 'avis', from: SINCE, base: 'subTerritory', ...ROUVILLE };
export const NOTICED: Physician = { holdings: [NOTICE] };

/** So many whole days in Rouville, one after another, from a date. */
export function daysFrom(date: string, days: number, more: Partial<BillingRecord> = {}): readonly BillingRecord[] {
  return billed([days, { ...ROUVILLE, date, ...more }]);
}

/** The same, several runs of it, each from its own date. */
export function runsOf(...runs: readonly Run[]): readonly BillingRecord[] {
  return billed(...runs.map(([days, record]): Run => [days, { ...ROUVILLE, ...record }]));
}

export function assess(input: MirInput, options: Partial<MirOptions> = {}): MirAssessment {
  return assessMir(input, { asOf: AS_OF, ...options });
}

/** The verdicts of a rule, wherever they stand. */
export function verdictsOn(rule: string, { verdict }: MirAssessment): readonly Verdict[] {
  return verdict.because.filter((one) => one.rule === `mir.${rule}`);
}

export function verdictOn(rule: string, given: MirAssessment): Verdict {
  const [one] = verdictsOn(rule, given);
  if (one === undefined) throw new Error(`nothing is said under ${rule}`);
  return one;
}

/** The status under a notice since March 2021, unless it says otherwise. */
export function statusOf(
  records: readonly BillingRecord[],
  options: Partial<MirOptions> = {},
  { physician = NOTICED, ...more }: MirInput = {},
): Verdict {
  return verdictOn('status', assess({ physician, records, ...more }, options));
}

/** The problems a question is refused for; none when it is answered. */
export function problemsOf(ask: () => unknown): readonly Problem[] {
  try {
    ask();
    return [];
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    return error.problems;
  }
}

/** Every rule, outcome and finding of an answer, in short. */
export function told(given: MirAssessment): readonly string[] {
  return everyVerdict(given.verdict).map(({ outcome, reason }) => `${outcome} ${reason.code}`);
}

/** A sentence as it is set, with plain spaces. */
export function set(
  language: 'fr' | 'en',
  sentence: (reason: never, f: (typeof formats)['fr']) => string,
  reason: object,
): string {
  return typeset(sentence(reason as never, formats[language]), language).replaceAll('\u00A0', ' ');
}
