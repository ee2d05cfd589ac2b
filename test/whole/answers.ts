import type { Awaited, Outcome, Settling, Verdict } from '../../src/index.js';
import type { PremAssessment } from '../../src/prem/index.js';

/** The duties of the year, without their consequence. */
export function dutiesOf({ verdict }: PremAssessment): readonly Verdict[] {
  return verdict.because.filter(({ rule }) => rule !== 'prem.reduction');
}

export function withRule(assessment: PremAssessment, rule: string): readonly Verdict[] {
  return dutiesOf(assessment).filter((duty) => duty.rule === rule);
}

export const majorities = (assessment: PremAssessment) => withRule(assessment, 'prem.majorityPractice');

/** A verdict and all it follows from. */
export function treeOf(verdict: Verdict): readonly Verdict[] {
  return [verdict, ...verdict.because.flatMap(treeOf)];
}

export function awaitingOf(verdict: Verdict): readonly Settling[] {
  return verdict.outcome === 'undetermined' ? verdict.awaiting : [];
}

export const awaitsText = (verdict: Verdict) =>
  awaitingOf(verdict)
    .flat()
    .some(({ kind }) => kind === 'text');

export function factsIn(set: readonly Awaited[]): ReadonlySet<string> {
  return new Set(set.flatMap((one) => (one.kind === 'fact' ? [one.path] : [])));
}

export function readingsIn(set: readonly Awaited[]): readonly string[] {
  return set.flatMap((one) => (one.kind === 'reading' ? [one.id] : []));
}

/** Whether an answer stands beside a settled one: no breach is found where none was, and none is lifted. */
export function stands(settled: Outcome, later: Outcome): boolean {
  if (later === 'undetermined') return false;
  return (settled === 'notMet') === (later === 'notMet');
}
