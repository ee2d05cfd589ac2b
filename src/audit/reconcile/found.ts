import type { Period } from '../../law/period.js';
import { compare, type Exact, exact, exactOf } from '../../law/quantity.js';
import type { Reason, Verdict } from '../../verdict/verdict.js';
import type { AnyAssessment } from '../regulations.js';
import type { Unit, Where } from './claim.js';
import type { Outcome } from './outcomes.js';

/** A figure of an answer, and which one it is where there are several. */
export interface Found {
  readonly where: Where;
  /** The days it is of, where it says. */
  readonly period: Period | null;
  readonly value: Value;
}

export type Value =
  | { readonly kind: 'outcome'; readonly outcome: Outcome }
  | {
      readonly kind: 'number';
      /** What is shown: what is certain, the texts read as they are kept. */
      readonly shown: Exact;
      /** The two ends of what it may come to; alike when nothing is open. `most` is null when nothing bounds it. */
      readonly least: Exact;
      readonly most: Exact | null;
      /** A percentage as its two counts. */
      readonly terms?: Terms;
    };

export interface Terms {
  readonly part: Exact;
  readonly whole: Exact;
}

/** A figure that may be claimed of a regulation, and how it is read from an answer. */
export interface FigureOf {
  /** `prem.share` */
  readonly id: string;
  readonly unit: Unit;
  readonly read: (assessment: AnyAssessment) => readonly Found[];
}

const PER_CENT = 100;

/** Every verdict of an answer, from the top down. */
export function verdictsOf({ verdict }: Pick<AnyAssessment, 'verdict'>): readonly Verdict[] {
  return under(verdict);
}

function under(verdict: Verdict): readonly Verdict[] {
  return [verdict, ...verdict.because.flatMap(under)];
}

/** The figures that the findings of a rule carry, where they do; those of another form are passed over. */
export function reasonsOf<R extends Reason>(
  assessment: Pick<AnyAssessment, 'verdict'>,
  rule: string,
  member: string,
): readonly R[] {
  const its = verdictsOf(assessment).filter((verdict) => verdict.rule === rule && member in verdict.reason);
  // SAFETY: the member is of that finding alone, as the tests of each table hold it to.
  return its.map(({ reason }) => reason as R);
}

/** The days a finding is of, where it gives both ends. */
export function periodOf(reason: object): Period | null {
  const { from, to } = reason as { readonly [K in keyof Period]?: Period[K] | null };
  return from === undefined || from === null || to === undefined || to === null || to < from ? null : { from, to };
}

/** A number of which nothing is open. */
export function exactly(value: Exact): Value {
  return { kind: 'number', shown: value, least: value, most: value };
}

/** A number with what it may come to: the ends in any order. */
export function between(shown: Exact, ...ends: readonly Exact[]): Value {
  const [least = shown] = [shown, ...ends].sort(compare);
  return { kind: 'number', shown, least, most: [shown, ...ends].sort(compare).at(-1) ?? shown };
}

/** What per cent a part is of a whole; of nothing, there is none. */
export function percentOf({ part, whole }: Terms): Exact | undefined {
  if (whole.n === 0n) return undefined;
  return exact(BigInt(PER_CENT) * part.n * whole.d, part.d * whole.n);
}

/** Days on two sides, as findings carry them. */
export interface Sides {
  readonly inside: string;
  readonly outside: string;
  readonly total: string;
}

/** What a rule on a share carries: what is certain, and the two ends. */
export interface ShareFigures extends Period {
  readonly counted?: Sides;
  readonly worst: Sides;
  readonly best: Sides;
}

/** Of a share, its percentage. Of no day at all there is none. */
export function shareValue({ counted, worst, best }: ShareFigures): readonly Value[] {
  const percents = [counted ?? worst, worst, best].map((sides) => percentOf(termsOf(sides)));
  const [shown, ...ends] = percents;
  if (shown === undefined) return [];
  const value = between(shown, ...ends.filter((end) => end !== undefined));
  return [{ ...value, terms: termsOf(counted ?? worst) } as Value];
}

export function termsOf({ inside, total }: Sides): Terms {
  return { part: exactOf(inside), whole: exactOf(total) };
}

/** Of a share, the days of a side. */
export function sideValue({ counted, worst, best }: ShareFigures, side: keyof Sides): Value {
  return between(exactOf((counted ?? worst)[side]), exactOf(worst[side]), exactOf(best[side]));
}

/** A rule on a share of days, and the ids of its figures. */
export interface ShareOf extends Readonly<Record<keyof Sides | 'share', string>> {
  readonly rule: string;
  readonly bound: 'minimum' | 'maximum';
  /** The member of its finding that tells one from another. */
  readonly by?: string;
}

/** The figures of a rule on a share: its days on either side and in all, and its percentage. */
export function figuresOfShare({ rule, by, ...ids }: ShareOf): readonly FigureOf[] {
  const whereOf = (reason: object): Where => {
    const name = by === undefined ? undefined : (reason as Readonly<Record<string, unknown>>)[by];
    return by === undefined || name === undefined ? {} : { [by]: String(name) };
  };
  const found = (read: (reason: ShareFigures) => readonly Value[]) => (assessment: AnyAssessment) =>
    reasonsOf<ShareFigures & Reason>(assessment, rule, 'worst').flatMap((reason) =>
      read(reason).map((value): Found => ({ where: whereOf(reason), period: periodOf(reason), value })),
    );
  return [
    { id: ids.inside, unit: 'days', read: found((reason) => [sideValue(reason, 'inside')]) },
    { id: ids.outside, unit: 'days', read: found((reason) => [sideValue(reason, 'outside')]) },
    { id: ids.total, unit: 'days', read: found((reason) => [sideValue(reason, 'total')]) },
    { id: ids.share, unit: 'percent', read: found(shareValue) },
  ];
}

/** The outcome of every rule, the top one first. */
export function outcomesOf(regulation: string): FigureOf {
  const read = (assessment: AnyAssessment) =>
    verdictsOf(assessment).map(
      ({ rule, outcome, reason }): Found => ({
        where: { rule, ...namesIn(reason) },
        period: periodOf(reason),
        value: { kind: 'outcome', outcome },
      }),
    );
  return { id: `${regulation}.outcome`, unit: 'outcome', read };
}

/** What tells one finding from another of the same rule. */
const NAMES = ['installation', 'sector', 'physician', 'body', 'regime'] as const;

export function namesIn(reason: object): Where {
  const its = reason as Readonly<Record<string, unknown>>;
  return Object.fromEntries(NAMES.flatMap((name) => (typeof its[name] === 'string' ? [[name, its[name]]] : [])));
}
