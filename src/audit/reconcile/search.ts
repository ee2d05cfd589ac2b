import { type Cause, type CauseFinding, FAMILIES, type Family, levelOf, type Searched } from './cause.js';
import type { Found } from './found.js';
import { MOST_RECOMPUTED } from './limits.js';
import { givenText, isGiven, type Question, type SoundClaim } from './question.js';
import type { Rounding } from './rounding.js';

/** Something that may have been done, and what the claimed figures then are. */
export interface Hypothesis {
  readonly cost: number;
  /** Ways of one name that give the very same figures are one: the first. */
  readonly alike?: string;
  /** Asked for only when it gives something. */
  readonly finding: () => CauseFinding;
  /** The figure of each claim, recomputed; undefined where there is none. */
  readonly ask: () => readonly (Found | undefined)[];
  /** What the figure of a claim is written as under it, when that is not as it stands. */
  readonly write?: (found: Found, claim: SoundClaim, index: number) => Written;
}

/** A figure as it would be written, and whether it is what is claimed. */
export interface Written {
  readonly text: string;
  readonly isClaimed: boolean;
}

export type Search = (question: Question) => Iterable<Hypothesis>;

/** Families that are also tried with figures cut or rounded up. */
const OTHER_ROUNDINGS: readonly Rounding[] = ['cut', 'up'];
const COMBINED: readonly Family[] = ['reading', 'law', 'window', 'trait'];

/** What a family of causes found, and how far it was searched. */
export interface SearchedFamily {
  readonly causes: readonly Cause[];
  readonly searched: Searched;
  /** Those that take another rounding as well. */
  readonly combined: readonly Cause[];
}

/** Tries every hypothesis of a family, up to its bound. */
export function searchFamily(
  family: Exclude<Family, 'combined' | 'records'>,
  search: Search,
  question: Question,
): SearchedFamily {
  const causes: Cause[] = [];
  const combined: Cause[] = [];
  const most = MOST_RECOMPUTED[family];
  const seen = new Set<string>();
  let tried = 0;
  let cutOff = false;
  for (const hypothesis of search(question)) {
    if (tried === most) {
      cutOff = true;
      break;
    }
    tried += 1;
    const found = hypothesis.ask();
    if (isAgain(hypothesis, found, seen)) continue;
    const plain = causeOf(family, hypothesis, found, question, 'nearest');
    if (plain !== undefined) causes.push(plain);
    if (!COMBINED.includes(family) || plain?.reproduces.length === question.claims.length) continue;
    for (const rounding of OTHER_ROUNDINGS) {
      const cause = causeOf('combined', hypothesis, found, question, rounding);
      const isMore = (cause?.reproduces.length ?? 0) > (plain?.reproduces.length ?? 0);
      if (cause !== undefined && isMore) combined.push(cause);
    }
  }
  return { causes, combined, searched: { family, tried, most, cutOff } };
}

/** What JSON has no number for, as its text. */
function asText(_: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value;
}

function isAgain({ alike }: Hypothesis, found: readonly (Found | undefined)[], seen: Set<string>): boolean {
  if (alike === undefined) return false;
  const key = JSON.stringify([alike, found.map((one) => one?.value ?? null)], asText);
  const isSeen = seen.has(key);
  seen.add(key);
  return isSeen;
}

/** A hypothesis as a cause, when it gives a claim that our answer does not. */
export function causeOf(
  family: Family,
  hypothesis: Hypothesis,
  found: readonly (Found | undefined)[],
  { claims }: Question,
  rounding: Rounding,
): Cause | undefined {
  const written = claims.map((claim, i): Written | undefined => {
    const its = found[i];
    if (its === undefined) return undefined;
    if (hypothesis.write !== undefined) return hypothesis.write(its, claim, i);
    return plainly(its, claim, rounding);
  });
  const reproduces = written.flatMap((one, i) => (one?.isClaimed === true ? [i] : []));
  if (!reproduces.some((i) => claims[i]?.standing !== 'agrees')) return undefined;
  const gives = written.map((one) => one?.text ?? null);
  return { family, finding: hypothesis.finding(), rounding, reproduces, gives, cost: hypothesis.cost };
}

/** A figure brought to the decimals of a claim. */
export function plainly({ value }: Found, { claimed }: SoundClaim, rounding: Rounding = 'nearest'): Written {
  return { text: givenText(value, claimed, rounding), isClaimed: isGiven(value, claimed, rounding) };
}

/**
 * Causes, best first: those that give more claims; then by what they suppose, what leaves the facts as they are before what takes others; then those
 * that take fewer choices to say; then by family; then as they were found.
 */
export function ranked(causes: readonly Cause[]): readonly Cause[] {
  const order = (cause: Cause) => [
    -cause.reproduces.length,
    levelOf(cause),
    cause.cost,
    FAMILIES.indexOf(cause.family),
  ];
  return causes
    .map((cause, i) => ({ cause, keys: [...order(cause), i] }))
    .sort((a, b) => firstApart(a.keys, b.keys))
    .map(({ cause }) => cause);
}

function firstApart(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((key, i) => key !== b[i]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
