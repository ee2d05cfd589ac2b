import { compare, type Exact, exactText } from '../../law/quantity.js';
import { all } from '../../verdict/combine.js';
import type { Outcome, Verdict } from '../../verdict/verdict.js';
import type { AnyAssessment } from '../regulations.js';
import { hoursText, inMinutes, type Unit } from './claim.js';
import { periodOf, verdictsOf } from './found.js';
import type { SoundClaim } from './question.js';
import { rounded } from './rounding.js';
import type { Bar, Table } from './table.js';

/** What a rule answers when a value is held against its bar. */
export function heldAgainst({ kind }: Pick<Bar, 'kind'>, value: Bar['value'], bar: Bar['bar']): Outcome {
  const over = compare(value, bar);
  return (kind === 'atLeast' ? over >= 0 : over <= 0) ? 'met' : 'notMet';
}

/** The bars whose comparison alone makes the outcome of their rule: an exemption, say, answers otherwise, and nothing is said of it. */
export function decisiveBars(base: AnyAssessment, { bars }: Pick<Table, 'bars'>): readonly Bar[] {
  return bars(base).filter((bar) => {
    const its = verdictsOf(base).filter(isOfBar(bar));
    const outcome = heldAgainst(bar, bar.value, bar.bar);
    // Of two findings of a rule, nothing says which is of the bar.
    const isOne = new Set(its.map(({ reason }) => JSON.stringify(reason))).size === 1;
    return isOne && its.every((verdict) => verdict.outcome === outcome);
  });
}

/** What a verdict would be if the rule of a bar answered otherwise. */
export function recombined(verdict: Verdict, bar: Bar, outcome: Outcome, table: Pick<Table, 'consequences'>) {
  return recombine(verdict, isOfBar(bar), outcome, table.consequences);
}

/** Whether it is, or follows from one that is. */
export function isUnder(verdict: Verdict, bar: Bar): boolean {
  return verdictsOf({ verdict }).some(isOfBar(bar));
}

/** What a value is held against, as it is written: hours that are not whole, to the minute. */
export function barText(unit: Unit, bar: Exact): string {
  return unit === 'hours' && bar.d !== 1n ? hoursText(Number(rounded(inMinutes(bar), 0, 'nearest'))) : exactText(bar);
}

/** Whether a claim is of the figure that a bar holds against another. */
export function isValueOf({ figure, from, value }: Bar, claim: SoundClaim): boolean {
  const { period, value: ours } = claim.found;
  if (claim.figure.id !== figure || (period?.from ?? null) !== from) return false;
  return ours.kind === 'number' && compare(ours.shown, value) === 0;
}

/** Whether a verdict is of the rule of a bar. */
export function isOfBar(bar: Bar): (verdict: Verdict) => boolean {
  return ({ rule, reason }) => rule === bar.rule && (periodOf(reason)?.from ?? null) === bar.from;
}

/**
 * What a verdict would be if a rule under it answered otherwise: known where it is the conjunction of what it follows from, as it stands. Undefined
 * where it is not: nothing is guessed.
 */
function recombine(
  verdict: Verdict,
  isChanged: (verdict: Verdict) => boolean,
  outcome: Outcome,
  consequences: readonly string[],
): Outcome | undefined {
  if (isChanged(verdict)) return outcome;
  const parts = verdict.because.filter(({ rule }) => !consequences.includes(rule));
  const changed = parts.map((part) => recombine(part, isChanged, outcome, consequences));
  if (changed.every((one, i) => one === parts[i]?.outcome)) return verdict.outcome;
  if (all(parts.map((part) => part.outcome)) !== verdict.outcome || changed.includes(undefined)) return undefined;
  return all(changed.filter((one) => one !== undefined));
}
