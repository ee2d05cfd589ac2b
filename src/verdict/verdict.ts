import type { Citation } from '../law/citation.js';
import type { LocalDate } from '../law/localDate.js';

/** A finding as a machine reads it: the code names the sentence, the other fields are its figures. */
export interface Reason {
  readonly code: string;
}

/** One thing that is missing for an answer. */
export type Awaited =
  /** The caller can supply it: a path into the input, `records[17].region`. */
  | { readonly kind: 'fact'; readonly path: string }
  /** Somebody must decide it. */
  | { readonly kind: 'decision'; readonly authority: string }
  /** No encoded text covers that day, as known on the day asked for. */
  | { readonly kind: 'text'; readonly parameter: string; readonly on: LocalDate }
  /** The texts are silent; the ways to read them give different answers. */
  | { readonly kind: 'reading'; readonly id: string };

/** Things that together settle an answer, whatever they turn out to be. */
export type Settling = readonly [Awaited, ...Awaited[]];

interface Finding<R extends Reason> {
  /** The rule that speaks, `prem.majorityPractice`. */
  readonly rule: string;
  readonly reason: R;
  readonly sources: readonly Citation[];
  /** The verdicts this one follows from. */
  readonly because: readonly Verdict[];
}
export interface Met<R extends Reason = Reason> extends Finding<R> {
  readonly outcome: 'met';
}
export interface NotMet<R extends Reason = Reason> extends Finding<R> {
  readonly outcome: 'notMet';
}
export interface NotApplicable<R extends Reason = Reason> extends Finding<R> {
  readonly outcome: 'notApplicable';
}
export interface Undetermined<R extends Reason = Reason> extends Finding<R> {
  readonly outcome: 'undetermined';
  /** Each entry alone is enough to settle the answer: the first known to be among the smallest. Never empty. */
  readonly awaiting: readonly [Settling, ...Settling[]];
}

/** The answer of one rule on one set of facts. Plain JSON, and its own explanation tree. */
export type Verdict<R extends Reason = Reason> = Met<R> | NotMet<R> | NotApplicable<R> | Undetermined<R>;

export type Outcome = Verdict['outcome'];

interface Ground {
  readonly sources: readonly Citation[];
  readonly because?: readonly Verdict[];
}

export function met<R extends Reason>(rule: string, reason: R, { sources, because = [] }: Ground): Met<R> {
  return { outcome: 'met', rule, reason, sources, because };
}
export function notMet<R extends Reason>(rule: string, reason: R, { sources, because = [] }: Ground): NotMet<R> {
  return { outcome: 'notMet', rule, reason, sources, because };
}
export function notApplicable<R extends Reason>(
  rule: string,
  reason: R,
  { sources, because = [] }: Ground,
): NotApplicable<R> {
  return { outcome: 'notApplicable', rule, reason, sources, because };
}
export function undetermined<R extends Reason>(
  rule: string,
  reason: R,
  awaiting: readonly [Settling, ...Settling[]],
  { sources, because = [] }: Ground,
): Undetermined<R> {
  return { outcome: 'undetermined', rule, reason, awaiting, sources, because };
}
