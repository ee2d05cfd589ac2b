import { days, exactText } from '../law/quantity.js';
import type { AppliedParameter, ReadingEffect } from '../verdict/assessment.js';
import type { Reason, Verdict } from '../verdict/verdict.js';
import { type Share, wholeOf } from './share.js';

/** What one rule answers, and what it applied to do so. */
export interface Answer<R extends Reason> {
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

/** Days of the two sides and of the whole, exact text. */
export interface DayShare {
  readonly inside: string;
  readonly outside: string;
  readonly total: string;
}

export function dayShare(share: Share): DayShare {
  return {
    inside: exactText(days(share.part)),
    outside: exactText(days(share.rest)),
    total: exactText(days(wholeOf(share))),
  };
}
