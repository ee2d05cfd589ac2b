import { compare, type Exact, exact, minus, plus, times } from '../../law/quantity.js';
import { asClaimed, type Claimed, exactlyClaimed, gives, lastDecimal, type Unit } from './claim.js';
import { percentOf, type ShareOf } from './found.js';
import type { Outcome } from './outcomes.js';
import type { Question, SoundClaim } from './question.js';
import { barText, decisiveBars, heldAgainst, isOfBar, isUnder, isValueOf, recombined } from './recombined.js';
import type { Bar } from './table.js';

/** Claims that do not go with each other, by their indices, in the order that the sentence names them. */
export type Contradiction =
  /** One figure, two values. */
  | { readonly code: 'audit.contradiction.twice'; readonly claims: readonly [number, number] }
  /** Less than nothing, more than all. */
  | { readonly code: 'audit.contradiction.impossible'; readonly claims: readonly [number] }
  /** Days on two sides, and those in all. */
  | {
      readonly code: 'audit.contradiction.sum';
      readonly claims: readonly [number, number, number];
      readonly gives: string;
    }
  /** A part, its whole, and a percentage that is not of them. */
  | {
      readonly code: 'audit.contradiction.share';
      readonly claims: readonly [number, number, number];
      readonly gives: string;
    }
  /** A figure, what it is held against, and an outcome that is not what follows. */
  | {
      readonly code: 'audit.contradiction.outcome';
      /** The figure, or its part and its whole; then the outcome. */
      readonly claims: readonly [number, number] | readonly [number, number, number];
      readonly bar: string;
      readonly unit: Unit;
      readonly is: 'atLeast' | 'below' | 'atMost' | 'above';
      /** The rule that the outcome claimed is of, and what follows for it. */
      readonly rule: string;
      readonly outcome: Outcome;
      /** True when the outcome is of more than that figure: the rest is taken as our answer has it. */
      readonly isOfMore: boolean;
    };

/**
 * Where claims contradict each other, whatever the records: two values of one figure, days that do not add up, a percentage that its days do not give, an
 * outcome that a figure does not have. What a rounding, either way, or half-days not shown may explain is none; nor are claims that are all our figures.
 */
export function contradictions(question: Question): readonly Contradiction[] {
  const { claims, table } = question;
  const all = [
    ...twice(claims),
    ...impossible(claims),
    ...table.shares.flatMap((share) => ofShare(claims, share)),
    ...ofOutcomes(question),
  ];
  return all.filter((one) => one.claims.some((i) => claims[i]?.standing !== 'agrees'));
}

function twice(claims: readonly SoundClaim[]): readonly Contradiction[] {
  return claims.flatMap((one, i) =>
    claims.flatMap((other, j): readonly Contradiction[] => {
      const isSame = one.figure.id === other.figure.id && one.ordinal === other.ordinal;
      if (j <= i || !isSame || mayBeOne(one.claimed, other.claimed)) return [];
      return [{ code: 'audit.contradiction.twice', claims: [i, j] }];
    }),
  );
}

/** Whether a number may have been written both ways, rounded to the nearest. */
function mayBeOne(one: Claimed, other: Claimed): boolean {
  if (one.kind === 'outcome') return other.kind === 'outcome' && one.outcome === other.outcome;
  if (other.kind === 'outcome') return false;
  const apart = minus(numberOf(one), numberOf(other));
  const size = apart.n < 0n ? minus(exact(0), apart) : apart;
  return apart.n === 0n || compare(times(size, 2), plus(lastDecimal(one), lastDecimal(other))) < 0;
}

const ALL = 100;

function impossible(claims: readonly SoundClaim[]): readonly Contradiction[] {
  return claims.flatMap(({ claimed, figure }, i): readonly Contradiction[] => {
    if (claimed.kind === 'outcome') return [];
    const number = numberOf(claimed);
    const isBeyond = number.n < 0n || (figure.unit === 'percent' && compare(number, exact(ALL)) > 0);
    return isBeyond ? [{ code: 'audit.contradiction.impossible', claims: [i] }] : [];
  });
}

function numberOf(claimed: Exclude<Claimed, { readonly kind: 'outcome' }>): Exact {
  // SAFETY: all but an outcome is a number.
  return exactlyClaimed(claimed) as Exact;
}

interface Days {
  readonly i: number;
  readonly written: Exact;
  /** What may have been written so: days go by halves, and 127.5 is written 128 where there is no decimal. */
  readonly meant: readonly Exact[];
}

const HALF = /* @__PURE__ */ exact(1, 2);

function daysOf(claims: readonly SoundClaim[], id: string, like: SoundClaim): Days | undefined {
  const i = claims.findIndex(({ figure, ordinal }) => figure.id === id && ordinal === like.ordinal);
  const claimed = claims[i]?.claimed;
  if (claimed?.kind !== 'number') return undefined;
  const written = numberOf(claimed);
  return { i, written, meant: claimed.decimals === 0 ? [written, minus(written, HALF)] : [written] };
}

/** The claims of one finding of a rule on a share. */
function ofShare(claims: readonly SoundClaim[], ids: ShareOf): readonly Contradiction[] {
  const its = claims.filter(({ figure }) => [ids.inside, ids.outside, ids.total, ids.share].includes(figure.id));
  const findings = new Map(its.map((claim) => [claim.ordinal, claim]));
  return [...findings.values()].flatMap((like): readonly Contradiction[] => {
    const [inside, outside, total] = [ids.inside, ids.outside, ids.total].map((id) => daysOf(claims, id, like));
    const i = claims.findIndex(({ figure, ordinal }) => figure.id === ids.share && ordinal === like.ordinal);
    return [...sum(inside, outside, total, claims), ...percentage(inside, total, claims[i], i)];
  });
}

function sum(
  inside: Days | undefined,
  outside: Days | undefined,
  total: Days | undefined,
  claims: readonly SoundClaim[],
): readonly Contradiction[] {
  if (inside === undefined || outside === undefined || total === undefined) return [];
  const mayBe = inside.meant.some((a) =>
    outside.meant.some((b) => total.meant.some((c) => compare(plus(a, b), c) === 0)),
  );
  if (mayBe) return [];
  // SAFETY: a total that was found is a claim.
  const given = asClaimed(plus(inside.written, outside.written), (claims[total.i] as SoundClaim).claimed);
  return [{ code: 'audit.contradiction.sum', claims: [inside.i, outside.i, total.i], gives: given }];
}

function percentage(
  inside: Days | undefined,
  total: Days | undefined,
  share: SoundClaim | undefined,
  i: number,
): readonly Contradiction[] {
  if (inside === undefined || total === undefined || share === undefined) return [];
  const percent = percentOf({ part: inside.written, whole: total.written });
  if (percent === undefined) return [];
  const isWritten = (one: Exact) => (['nearest', 'cut', 'up'] as const).some((way) => gives(one, share.claimed, way));
  if (percentsMeant(inside, total).some(isWritten)) return [];
  const given = asClaimed(percent, share.claimed);
  return [{ code: 'audit.contradiction.share', claims: [inside.i, total.i, i], gives: given }];
}

function percentsMeant(inside: Days, total: Days): readonly Exact[] {
  return inside.meant.flatMap((part) =>
    total.meant.flatMap((whole) => (whole.n > 0n ? (percentOf({ part, whole }) ?? []) : [])),
  );
}

/** Each bar that a claimed figure is clear of, against the outcomes claimed of its rule and of what follows from it. */
function ofOutcomes(question: Question): readonly Contradiction[] {
  const { base, table, claims } = question;
  return decisiveBars(base, table).flatMap((bar) => {
    const clear = clearOf(question, bar);
    return clear === undefined ? [] : claims.flatMap((_, i) => ofOutcome(question, bar, clear, i));
  });
}

interface Clear {
  readonly claims: readonly [number] | readonly [number, number];
  readonly bar: Exact;
  readonly is: 'above' | 'below';
}

function ofOutcome(question: Question, bar: Bar, clear: Clear, i: number): readonly Contradiction[] {
  const { claims, table } = question;
  // SAFETY: an index of the claims.
  const { claimed, verdict } = claims[i] as SoundClaim;
  if (claimed.kind !== 'outcome' || verdict === undefined || !isUnder(verdict, bar)) return [];
  const isOfMore = !isOfBar(bar)(verdict);
  // Another outcome of the letter that is not ours may be what it follows from.
  if (isOfMore && claims.some((one, j) => j !== i && one.claimed.kind === 'outcome' && one.standing !== 'agrees'))
    return [];
  const [above, below]: readonly Outcome[] = bar.kind === 'atLeast' ? ['met', 'notMet'] : ['notMet', 'met'];
  const outcome = recombined(verdict, bar, (clear.is === 'above' ? above : below) as Outcome, table);
  if (outcome === undefined || outcome === 'undetermined' || outcome === claimed.outcome) return [];
  const is = { atLeast: { above: 'atLeast', below: 'below' }, atMost: { above: 'above', below: 'atMost' } } as const;
  return [
    {
      code: 'audit.contradiction.outcome',
      claims: [...clear.claims, i] as readonly [number, number],
      bar: barText(bar.unit, clear.bar),
      unit: bar.unit,
      is: is[bar.kind][clear.is],
      rule: verdict.rule,
      outcome,
      isOfMore,
    },
  ];
}

/** The side of its bar on which a figure is claimed to be, however it was rounded; undefined where that may be either. */
function clearOf({ claims, table }: Question, bar: Bar): Clear | undefined {
  const bars = claims.find(
    ({ figure, found }) => figure.id === bar.barFigure && (found.period?.from ?? null) === bar.from,
  );
  const against = (bars === undefined ? undefined : exactlyClaimed(bars.claimed)) ?? bar.bar;
  const i = claims.findIndex((claim) => isValueOf(bar, claim));
  const value = claims[i]?.claimed;
  if (value !== undefined && value.kind !== 'outcome') {
    const [number, step] = [numberOf(value), lastDecimal(value)];
    if (compare(minus(number, step), against) >= 0) return { claims: [i], bar: against, is: 'above' };
    return compare(plus(number, step), against) <= 0 ? { claims: [i], bar: against, is: 'below' } : undefined;
  }
  const share = table.shares.find((one) => one.share === bar.figure);
  const like = claims.find(({ figure, found }) => figure.id === share?.inside && found.period?.from === bar.from);
  if (share === undefined || like === undefined) return undefined;
  const [inside, total] = [share.inside, share.total].map((id) => daysOf(claims, id, like));
  if (inside === undefined || total === undefined) return undefined;
  const outcomes = new Set(percentsMeant(inside, total).map((percent) => heldAgainst(bar, percent, against)));
  const [outcome] = outcomes;
  if (outcome === undefined || outcomes.size > 1) return undefined;
  const isAbove = (outcome === 'met') === (bar.kind === 'atLeast');
  return { claims: [inside.i, total.i], bar: against, is: isAbove ? 'above' : 'below' };
}
