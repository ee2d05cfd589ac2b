import type { AppliedParameter, ReadingEffect } from './assessment.js';
import type { Reason, Verdict } from './verdict.js';

/** What one rule answers, and what it applied to do so. */
export interface Answer<R extends Reason = Reason> {
  readonly verdict: Verdict<R>;
  readonly parameters: readonly AppliedParameter[];
  readonly readings: readonly ReadingEffect[];
}

export function answer<R extends Reason>(
  verdict: Verdict<R>,
  parameters: readonly AppliedParameter[] = [],
  readings: readonly ReadingEffect[] = [],
): Answer<R> {
  return { verdict, parameters, readings };
}
