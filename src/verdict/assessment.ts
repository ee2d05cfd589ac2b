import type { Citation } from '../law/citation.js';
import type { LocalDate } from '../law/localDate.js';
import type { Outcome, Reason, Verdict } from './verdict.js';

/** A figure that an answer rests on. */
export interface AppliedParameter {
  readonly id: string;
  /** The value as text, exact. */
  readonly value: string;
  readonly unit: string;
  readonly from: LocalDate;
  /** True when no document states that day: it is inferred. */
  readonly fromInferred?: true;
  readonly to?: LocalDate;
  readonly publishedOn?: LocalDate;
  /** Set when nothing read after that day confirms the figure. */
  readonly lastAttested?: LocalDate;
  readonly source: Citation;
}

/** What a reading did to the answer of one rule. */
export interface ReadingEffect {
  readonly id: string;
  /** The option the figures shown were made with. */
  readonly used: string;
  /** True when the caller chose it; false when every option was explored. */
  readonly pinned: boolean;
  /** What each option would have answered, the other readings as used. */
  readonly outcomes: Readonly<Record<string, Outcome>>;
  /** Whether the options answer differently; what is met and what does not apply weigh alike. */
  readonly decisive: boolean;
}

/** A reading that changed a figure, the rule that applied it, and the days it was applied to. */
export interface AppliedReading extends ReadingEffect {
  readonly rule: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** An answer with everything it rests on. */
export interface Assessment<R extends Reason = Reason, L = unknown> {
  readonly verdict: Verdict<R>;
  /** Every record of the input once, in its order. */
  readonly ledger: readonly L[];
  readonly parameters: readonly AppliedParameter[];
  readonly readings: readonly AppliedReading[];
}
