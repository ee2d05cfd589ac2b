import type { Period } from '../../law/period.js';
import type { Cause, CauseFinding, RecordsPart } from './cause.js';
import { recordsIn } from './change.js';
import { exactlyClaimed } from './claim.js';
import { asNumber, type CountedUnit, type Kind, kindsOf, vectorOf } from './kinds.js';
import {
  MOST_OF_ONE_KIND,
  MOST_OF_TWO_KINDS,
  MOST_PREDICTED,
  MOST_RECOMPUTED,
  MOST_SETS,
  MOST_VERIFIED,
} from './limits.js';
import { commonTraits, type Part, toldOf, withParts } from './parts.js';
import { askedAgain, type Question, type SoundClaim } from './question.js';
import { ofEach } from './rounding.records.js';
import { causeOf, type SearchedFamily } from './search.js';
import type { AnyRecord } from './table.js';
import { spanOf } from './window.family.js';

/** So many units of a kind. */
interface Some {
  readonly kind: Kind;
  readonly count: number;
}

/**
 * The smallest sets of records that, left out, counted twice or put under another value, give what is claimed: of one kind, then of two. Effects of
 * units of a kind add up, so that sets are looked at by arithmetic, by how many of each kind; those that it says give the claims are recomputed, and
 * none is told that was not. The first size that gives every claim is the last looked at.
 */
export function searchRecords(question: Question): SearchedFamily {
  const span = spanOf(question);
  const most = MOST_RECOMPUTED.records;
  const state = { tried: 0, cutOff: false, predicted: 0 };
  const recomputed = (): boolean => {
    if (state.tried === most) state.cutOff = true;
    else state.tried += 1;
    return !state.cutOff;
  };
  const causes: Cause[] = [];
  for (const its of span === null ? [] : question.table.records) {
    const kinds = kindsOf(question, its, span as Period, recomputed);
    causes.push(...smallest(question, kinds, span as Period, state, recomputed));
  }
  return { causes, combined: [], searched: { family: 'records', tried: state.tried, most, cutOff: state.cutOff } };
}

interface State {
  tried: number;
  cutOff: boolean;
  predicted: number;
}

function smallest(
  question: Question,
  kinds: readonly Kind[],
  span: Period,
  state: State,
  recomputed: () => boolean,
): readonly Cause[] {
  const isWhole = (cause: Cause) => cause.reproduces.length === question.claims.length;
  const partial: Cause[] = [];
  for (let size = 1; size <= MOST_OF_ONE_KIND; size += 1) {
    const whole: Cause[] = [];
    let verified = 0;
    let isOfOneKind = false;
    for (const set of setsOf(kinds, size, state)) {
      // What one kind says alone needs no two.
      if (set.length > 1 && isOfOneKind) break;
      if (!isLikely(question, set)) continue;
      if (verified === MOST_VERIFIED || whole.length === MOST_SETS) break;
      verified += 1;
      const cause = recompute(question, set, span, recomputed);
      if (cause === undefined) continue;
      if (isWhole(cause)) {
        whole.push(cause);
        isOfOneKind ||= set.length === 1;
      } else if (partial.length < MOST_SETS) partial.push(cause);
    }
    if (whole.length > 0) return whole;
  }
  return partial;
}

/** How many of one kind, or of two, make a size. */
function* setsOf(kinds: readonly Kind[], size: number, state: State): Generator<readonly Some[]> {
  for (const kind of kinds) if (kind.units.length >= size) yield [{ kind, count: size }];
  if (size < 2 || size > MOST_OF_TWO_KINDS) return;
  for (const [i, one] of kinds.entries()) {
    for (const another of kinds.slice(i + 1)) {
      for (let count = 1; count < size; count += 1) {
        if (one.units.length < count || another.units.length < size - count) continue;
        if (state.predicted === MOST_PREDICTED) {
          state.cutOff = true;
          return;
        }
        state.predicted += 1;
        yield [
          { kind: one, count },
          { kind: another, count: size - count },
        ];
      }
    }
  }
}

/** What the arithmetic of effects may be wrong by: it only says what to recompute. */
const NEAR = 1e-6;
const HALF = 0.5;
const TEN = 10;
const PER_CENT = 100;

/** Whether effects added up may give every number claimed, or, of one unit, any; outcomes are left to the recomputation. */
function isLikely({ claims }: Question, set: readonly Some[]): boolean {
  const [first, ...others] = set;
  // Of one unit, the answer is there already.
  if (first !== undefined && others.length === 0 && first.count === 1) return true;
  const numbers = claims.flatMap((claim, i) => (claim.claimed.kind === 'outcome' ? [] : [{ claim, i }]));
  if (numbers.length === 0) return others.length === 0;
  const base = vectorOf(claims.map(({ found }) => found));
  const moved = (at: number) =>
    set.reduce((sum, { kind, count }) => sum + count * (kind.effect[at] ?? Number.NaN), base[at] ?? Number.NaN);
  return numbers.every(({ claim, i }) => isNear(claim, moved(i + i), moved(i + i + 1)));
}

function isNear({ claimed, found }: SoundClaim, part: number, whole: number): boolean {
  const number = exactlyClaimed(claimed);
  if (number === undefined || found.value.kind === 'outcome') return false;
  const value = found.value.terms === undefined ? part : (PER_CENT * part) / whole;
  const decimals = claimed.kind === 'number' ? claimed.decimals : 2;
  return Math.abs(value - asNumber(number)) <= HALF * TEN ** -decimals + NEAR;
}

function recompute(
  question: Question,
  set: readonly Some[],
  span: Period,
  recomputed: () => boolean,
): Cause | undefined {
  const chosen = unitsFor(set);
  if (chosen === undefined) return undefined;
  const { input } = question;
  const size = set.reduce((sum, { count }) => sum + count, 0);
  const [one, ...others] = set;
  // SAFETY: a set is of one kind at least, and all of one list.
  const { its, found: known } = (one as Some).kind;
  const parts = set.map(
    ({ kind }, i): Part => ({ ...kind.part, records: (chosen[i] ?? []).flatMap((unit) => unit.records) }),
  );
  const finding = (): CauseFinding => ({
    code: 'audit.cause.records',
    list: its.list,
    parts: set.map(({ kind, count }, i) => told(question, kind, count, chosen[i] ?? [])),
  });
  const isKnown = size === 1 && others.length === 0;
  if (!isKnown && !recomputed()) return undefined;
  const changed = isKnown ? undefined : withParts(input, its, parts, span);
  const found = isKnown
    ? known
    : ofEach(question, changed === undefined ? undefined : askedAgain(question, { input: changed }));
  const hypothesis = { cost: size, finding, ask: () => found };
  return causeOf('records', hypothesis, found, question, 'nearest');
}

/** Units of each kind, no record in two of them: of one month where one has enough, else the first. */
function unitsFor(set: readonly Some[]): readonly (readonly CountedUnit[])[] | undefined {
  const taken = new Set<number>();
  const chosen: CountedUnit[][] = [];
  for (const { kind, count } of set) {
    const free = kind.units.filter(({ records }) => !records.some((i) => taken.has(i)));
    const apart = withoutOverlap(free);
    if (apart.length < count) return undefined;
    const mine = ofOneMonth(apart, count);
    for (const { records } of mine) for (const i of records) taken.add(i);
    chosen.push(mine);
  }
  return chosen;
}

function withoutOverlap(units: readonly CountedUnit[]): readonly CountedUnit[] {
  const seen = new Set<number>();
  return units.filter(({ records }) => {
    if (records.some((i) => seen.has(i))) return false;
    for (const i of records) seen.add(i);
    return true;
  });
}

function ofOneMonth(units: readonly CountedUnit[], count: number): CountedUnit[] {
  // The first of a kind is the one that was tried.
  if (count === 1) return units.slice(0, 1);
  const byDate = [...units].sort((a, b) => (a.date < b.date ? -1 : 1));
  const monthOf = ({ date }: CountedUnit) => date.slice(0, 'YYYY-MM'.length);
  const months = new Map<string, CountedUnit[]>();
  for (const unit of byDate) months.set(monthOf(unit), [...(months.get(monthOf(unit)) ?? []), unit]);
  const enough = [...months.values()].find((of) => of.length >= count);
  return (enough ?? byDate).slice(0, count);
}

function told(
  { input, base }: Question,
  { its, part, units }: Kind,
  count: number,
  chosen: readonly CountedUnit[],
): RecordsPart {
  const all = recordsIn(input, its);
  const indices = units.flatMap(({ records }) => records);
  // SAFETY: indices of the records.
  const traits = commonTraits(
    indices.map((i) => all[i] as AnyRecord),
    its,
  );
  return {
    change: part.change,
    counts: chosen[0]?.counts ?? 'records',
    count,
    among: units.length,
    records: chosen.flatMap(({ records }) => records),
    dates: [...new Set(chosen.map(({ date }) => date))].sort(),
    traits: { ...toldOf(indices, input, its, base), ...traits },
  };
}
