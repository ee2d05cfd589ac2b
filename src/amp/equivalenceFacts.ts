import type { LocalDate } from '../law/localDate.js';
import { folded } from '../law/territory.js';
import { type Possible, weighEvery } from '../verdict/possible.js';
import type { Awaited } from '../verdict/verdict.js';
import { boundsOf, type Fit } from './equivalenceWindow.js';
import type { EquivalenceClaim } from './facts.js';
import { type CitedEquivalence, EQUIVALENCES } from './parameters.equivalence.js';

/** What is awaited where a claim is of other days: the count over those asked for, which another claim may give. */
export const COUNT_OF_DAYS = 'equivalences';

/** What an equivalence asks for. */
export type Condition = 'count' | 'fromGamf' | 'rls' | 'validated' | 'recommended';

/** What a claim hangs on, each as far as it is known. */
type Hangs = {
  readonly count: Possible<number>;
  readonly walkIn: Possible<number>;
  readonly walkInAtMost: Possible<number>;
  readonly walkInAgreed: Possible<boolean>;
  readonly fromGamf: Possible<number>;
  readonly waiting: Possible<number>;
  readonly isThere: Possible<boolean>;
  readonly waitingThere: Possible<number>;
  readonly isExcluded: Possible<boolean>;
  readonly validated: Possible<boolean>;
  readonly recommended: Possible<boolean>;
};
type Known = { readonly [K in keyof Hangs]: Hangs[K]['values'][number] };

/** What a claim comes to against what is asked, over every way to complete it. */
export interface Weighed {
  /** Null: it hangs on what is awaited. */
  readonly holds: boolean | null;
  /** What is lacking whatever is not known. */
  readonly lacks: readonly Condition[];
  /** Together the smallest set that settles it. */
  readonly awaiting: readonly Awaited[];
  /** Whether patients of the GAMF are asked for; null: it is not known, or there is no telling. */
  readonly isGamfAsked: boolean | null;
}

/** @param path - where the claim is in the input, `equivalences[0]` */
export function weighClaim(
  claim: EquivalenceClaim,
  asked: CitedEquivalence,
  fit: Fit,
  path: string,
  on: LocalDate,
): Weighed {
  const isGamfAsked = (one: Known) => asked.fromGamf !== undefined && isMinimumAsked(asked.fromGamf, one);
  const conditions: Readonly<Record<Condition, (one: Known) => boolean>> = {
    count: (one) => one.count + (one.walkInAgreed ? Math.min(one.walkIn, one.walkInAtMost) : 0) >= asked.atLeast,
    fromGamf: (one) => !isGamfAsked(one) || one.fromGamf >= (asked.fromGamf?.atLeast ?? 0),
    rls: ({ isExcluded }) => !isExcluded,
    validated: ({ validated }) => validated,
    recommended: ({ recommended }) => recommended,
  };
  const only = (answers: ReadonlySet<boolean>) => (answers.size === 1 ? answers.has(true) : null);
  const names = Object.keys(conditions) as Condition[];
  // Each way is looked at once: whether it holds, which conditions it meets, and whether patients of the GAMF are asked for.
  const everMet = new Set<Condition>();
  const everAsked = new Set<boolean>();
  const { answers, awaiting } = weighEvery(hangsOf(claim, asked, fit, path, on), (one) => {
    const met = names.filter((name) => conditions[name](one));
    for (const name of met) everMet.add(name);
    everAsked.add(isGamfAsked(one));
    return met.length === names.length;
  });
  return {
    holds: only(answers),
    lacks: names.filter((name) => !everMet.has(name)),
    awaiting: [...new Map(awaiting.map((one) => [JSON.stringify(one), one])).values()],
    isGamfAsked: only(everAsked),
  };
}

/** Patients of the GAMF are asked for: of whoever practises in the territories alone, where more than so many of theirs wait; of all others, unless fewer wait. */
function isMinimumAsked(minimum: NonNullable<CitedEquivalence['fromGamf']>, one: Known): boolean {
  const { waivedBelow = 0, territories } = minimum;
  if (territories !== undefined && one.isThere) return one.waitingThere > territories.askedAbove;
  return one.waiting >= waivedBelow;
}

function hangsOf(claim: EquivalenceClaim, asked: CitedEquivalence, fit: Fit, path: string, on: LocalDate): Hangs {
  const { count, fromGamf = null, waiting = null, waitingThere = null, walkIn = 0 } = claim;
  const fact = (field: string): Awaited => ({ kind: 'fact', path: `${path}.${field}` });
  // A count over other days tells part of what is awaited: the count over the days asked for.
  const counted = (field: string): Awaited => (fit === 'exact' ? fact(field) : { kind: 'fact', path: COUNT_OF_DAYS });
  const yes = (value: boolean | null | undefined, field: string, isAsked: boolean): Possible<boolean> => ({
    values: isAsked ? valuesOf(value ?? null) : [true],
    awaited: fact(field),
  });
  // Patients from the GAMF are among those counted.
  const isMore = count === null && fit === 'exact' && asked.counted === 'patients' && fromGamf !== null;
  const bounds = isMore ? ([fromGamf, Number.POSITIVE_INFINITY] as const) : boundsOf(count, fit);
  const hasWalkIn = asked.walkInAtMost !== undefined || asked.isWalkInUnstated === true;
  const minimum = asked.fromGamf;
  const territories = minimum?.territories;
  // What is not asked about can turn out in no way that matters.
  const where = (isAsked: object | undefined, values: readonly number[]) => (isAsked === undefined ? [0] : values);
  return {
    count: { values: countsOf(bounds, asked.atLeast), awaited: counted('count') },
    walkIn: { values: hasWalkIn ? boundsOf(walkIn, fit) : [0], awaited: counted('walkIn') },
    walkInAtMost: {
      values: asked.isWalkInUnstated ? [0, Number.POSITIVE_INFINITY] : [asked.walkInAtMost ?? 0],
      awaited: { kind: 'text', parameter: EQUIVALENCES.id, on },
    },
    walkInAgreed: yes(claim.walkInAgreed, 'walkInAgreed', hasWalkIn),
    fromGamf: { values: where(minimum, fromGamfOf(fromGamf, count, fit)), awaited: counted('fromGamf') },
    // Those of the territories who wait are among those who do.
    waiting: {
      values: where(minimum, waiting === null ? [waitingThere ?? 0, Number.POSITIVE_INFINITY] : [waiting]),
      awaited: fact('waiting'),
    },
    isThere: { values: namedAmong(claim.onlyIn, territories?.names ?? []), awaited: fact('onlyIn') },
    waitingThere: {
      values: where(territories, waitingThere === null ? [0, waiting ?? Number.POSITIVE_INFINITY] : [waitingThere]),
      awaited: fact('waitingThere'),
    },
    isExcluded: { values: namedAmong(claim.rls ?? null, asked.notIn ?? []), awaited: fact('rls') },
    validated: yes(claim.validated, 'validated', asked.validated === true),
    recommended: yes(claim.recommended, 'recommended', asked.validated === true),
  };
}

/** Both ends, and the count that what replaces one would complete. */
function countsOf([least, most]: readonly [number, number], atLeast: number): readonly number[] {
  return [least, Math.min(most, Math.max(least, atLeast - 1)), most];
}

/** Patients of the GAMF are among those counted. */
function fromGamfOf(fromGamf: number | null, count: number | null, fit: Fit): readonly number[] {
  return fromGamf === null ? [0, count ?? Number.POSITIVE_INFINITY] : boundsOf(fromGamf, fit);
}

function valuesOf(value: boolean | null): readonly boolean[] {
  return value === null ? [true, false] : [value];
}

/** Whether a name is one of those: not known when it is not, nor when it is one of them but for its spelling. Absent: it is none. */
function namedAmong(name: string | null | undefined, names: readonly string[]): readonly boolean[] {
  if (names.length === 0 || name === undefined) return [false];
  if (name === null) return [true, false];
  if (names.includes(name)) return [true];
  return names.some((other) => folded(other) === folded(name)) ? [true, false] : [false];
}
