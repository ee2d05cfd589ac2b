import {
  type Cause,
  type CauseFinding,
  type Reconciliation,
  sayCause,
  sayContradiction,
  sayReconciliation,
} from '../../src/audit/index.js';
import type { Change, RecordsPart, Traits } from '../../src/audit/reconcile/cause.js';
import type { Unit } from '../../src/audit/reconcile/claim.js';
import type { Contradiction } from '../../src/audit/reconcile/contradiction.js';
import type { Ours, ReconciledClaim } from '../../src/audit/reconcile/reconcile.js';

/** A figure that is claimed, and ours: `55.0` of `104.5` and `190`. */
export function claim(figure: string, unit: Unit, value: string, more: Partial<ReconciledClaim> = {}): ReconciledClaim {
  const ours: Ours = { exact: '141', asClaimed: '141', terms: null, range: null };
  return { figure, unit, value, where: {}, period: null, standing: 'differs', ours, ...more };
}

export const SHARE = claim('prem.share', 'percent', '52,7');
export const DAYS = claim('prem.daysInside', 'days', '128');
export const OUTCOME = claim('prem.outcome', 'outcome', 'notMet', { where: { rule: 'prem.year' } });
export const EXPOSED = claim('prem.outcome', 'outcome', 'met', { where: { rule: 'prem.reduction' } });

/** Ours, with what it may come to. */
export function between(least: string, most: string | null): Pick<ReconciledClaim, 'ours'> {
  return { ours: { exact: least, asClaimed: least, terms: null, range: { least, most } } };
}

const NONE: Reconciliation = {
  regulation: 'prem',
  conclusion: 'unexplained',
  standing: 'differs',
  claims: [SHARE],
  contradictions: [],
  causes: [],
  otherCauses: 0,
  searched: [],
};

/** What is said of claims, where no-break spaces are plain. */
export function reconciled(more: Partial<Reconciliation>, language: 'fr' | 'en') {
  const said = sayReconciliation({ ...NONE, ...more }, language);
  return {
    conclusion: plain(said.conclusion),
    claims: said.claims.map(plain),
    causes: said.causes.map(plain),
    searched: said.searched.map(plain),
    contradictions: said.contradictions.map(plain),
  };
}

export function causeOf(finding: CauseFinding, more: Partial<Cause> = {}): Cause {
  return { family: 'trait', finding, rounding: 'nearest', reproduces: [0], gives: ['52.7'], cost: 1, ...more };
}

/** What is said of a cause that gives the claim of a share. */
export function caused(finding: CauseFinding, language: 'fr' | 'en'): string {
  return plain(sayCause(causeOf(finding), { claims: [SHARE] }, language));
}

export function contradicted(one: Contradiction, claims: readonly ReconciledClaim[], language: 'fr' | 'en'): string {
  return plain(sayContradiction(one, { claims }, language));
}

export const LEFT_OUT: Change = { kind: 'leftOut' };
export const TWICE: Change = { kind: 'twice' };
export const moved = (name: string, to: string): Change => ({ kind: 'moved', name, to });
export const completed = (name: string, to: string): Change => ({ kind: 'completed', name, to });

/** So many days or records that share traits. */
export function trait(
  list: 'records' | 'hours' | 'slots',
  count: number,
  traits: Traits,
  change: Change,
): CauseFinding {
  const counts = list === 'records' ? 'dates' : 'records';
  return { code: 'audit.cause.trait', list, change, traits, records: [0], counts, count };
}

/** Some of those that do the same; so many dates from the 2nd of July. */
export function part(
  [count, among]: readonly [number, number],
  traits: Traits,
  change: Change,
  counts: 'dates' | 'records' = 'dates',
): RecordsPart {
  const dates = Array.from({ length: count }, (_, i) => `2024-07-${String(i + 2).padStart(2, '0')}`);
  return { change, counts, count, among, records: [0], dates, traits };
}

export function records(list: 'records' | 'hours' | 'slots', ...parts: readonly RecordsPart[]): CauseFinding {
  return { code: 'audit.cause.records', list, parts };
}

export function plain(text: string): string {
  return text.replaceAll('\u00A0', ' ');
}
