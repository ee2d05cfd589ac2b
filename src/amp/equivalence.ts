import type { Period } from '../law/period.js';
import type { Problem } from '../law/problem.js';
import type { Reading } from '../law/reading.js';
import type { RegionCode } from '../law/territory.js';
import type { AppliedParameter } from '../verdict/assessment.js';
import type { Choice } from '../verdict/explore.js';
import type { Law } from '../verdict/law.js';
import type { Verdict } from '../verdict/verdict.js';
import type { EquivalenceClaim, EquivalenceTable } from './facts.js';

export type EquivalenceReason = { readonly code: 'amp.equivalence.reached'; readonly id: string } & Period;

/** What is known of the region and of what is claimed in it. */
export interface Claimed {
  /** The region of the notice; undefined when it is not known. */
  readonly region: RegionCode | undefined;
  readonly claims: readonly EquivalenceClaim[];
  /** The caller’s own. */
  readonly tables: readonly EquivalenceTable[];
}

/** A claim against the table of its region, in a quarter. */
export interface QuarterEquivalence {
  /** `met`: what the table asks is there, but for the hours beside. */
  readonly verdict: Verdict<EquivalenceReason>;
  /** AMP mixte: hours a week that remain to be done, in activities other than its own. */
  readonly beside: { readonly hoursPerWeek: number; readonly activity: string } | undefined;
  readonly parameters: readonly AppliedParameter[];
}

/** Each claim that bears on a quarter, one way to read the texts. */
export function equivalencesIn(
  _quarter: Period,
  _claimed: Claimed,
  _choice: Choice,
  _law: Law,
): readonly QuarterEquivalence[] {
  return [];
}

/** The readings that what is claimed leaves room for in some of the quarters. */
export function equivalenceRoom(_quarters: readonly Period[], _claimed: Claimed, _law: Law): readonly string[] {
  return [];
}

/** What is wrong in tables, or between them: no overlap, no gap, each figure usable. */
export function problemsOfTables(_tables: readonly EquivalenceTable[]): readonly Problem[] {
  return [];
}

export const equivalenceReadings: readonly Reading[] = [];
