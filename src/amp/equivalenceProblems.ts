import { dateOf } from '../holdings/dates.js';
import { plusDays } from '../law/localDate.js';
import { type Problem, shown } from '../law/problem.js';
import { EXPECTED, type Expected } from './expected.js';
import type { Equivalence, EquivalenceClaim, EquivalenceTable } from './facts.js';

/** What is counted once and for all is held all along; what is done is counted over days. */
const STANDING: ReadonlySet<Equivalence['counted']> = /* @__PURE__ */ new Set(['patients', 'beds']);

/** What is wrong in tables, or between them: no overlap, no gap, each figure usable. */
export function problemsOfTables(tables: readonly EquivalenceTable[]): readonly Problem[] {
  return tables.flatMap((table, i) => {
    const path = `equivalenceTables[${i}]`;
    return [
      ...problemsBetween(table, tables.slice(0, i), tables, path),
      ...table.equivalences.flatMap((one, j) => {
        const at = `${path}.equivalences[${j}]`;
        const isAgain = table.equivalences.some(({ id }, before) => before < j && id === one.id);
        return [...(isAgain ? [problem(`${at}.id`, one.id, 'idOnce')] : []), ...problemsOfEquivalence(one, at)];
      }),
    ];
  });
}

/** A table shares no day with one before it in the list, and begins the day after the one before it in time, if there is one. */
function problemsBetween(
  table: EquivalenceTable,
  before: readonly EquivalenceTable[],
  all: readonly EquivalenceTable[],
  path: string,
): readonly Problem[] {
  const ofRegion = (other: EquivalenceTable) => other.region === table.region;
  if (before.some((other) => ofRegion(other) && meets(table, other) && meets(other, table))) {
    return [problem(path, table, 'tablesApart')];
  }
  const ends = all.filter((other) => ofRegion(other) && other !== table && other.from < table.from);
  const last = ends
    .map(({ to }) => to ?? table.from)
    .sort()
    .at(-1);
  const isAfterGap = last !== undefined && plusDays(dateOf(last), 1) < table.from;
  return isAfterGap ? [problem(`${path}.from`, table.from, 'tablesFollow')] : [];
}

/** One begins before the other has ended. */
function meets(one: EquivalenceTable, other: EquivalenceTable): boolean {
  return other.to === undefined || one.from <= other.to;
}

function problemsOfEquivalence(one: Equivalence, at: string): readonly Problem[] {
  const { counted, over, atLeast, fromGamf, walkInAtMost, notIn } = one;
  const isStanding = STANDING.has(counted);
  const problems: readonly (Problem | false | undefined)[] = [
    isStanding !== (over === 'standing') && problem(`${at}.over`, over, isStanding ? 'overHeld' : 'overDone'),
    fromGamf !== undefined && counted !== 'patients' && problem(`${at}.fromGamf`, fromGamf, 'withPatients'),
    fromGamf !== undefined &&
      fromGamf.atLeast > atLeast &&
      problem(`${at}.fromGamf.atLeast`, fromGamf.atLeast, 'atMostAll'),
    fromGamf?.territories?.names.length === 0 && problem(`${at}.fromGamf.territories.names`, [], 'someNames'),
    walkInAtMost !== undefined && counted !== 'shifts' && problem(`${at}.walkInAtMost`, walkInAtMost, 'withShifts'),
    walkInAtMost !== undefined && walkInAtMost > atLeast && problem(`${at}.walkInAtMost`, walkInAtMost, 'atMostAll'),
    notIn?.length === 0 && problem(`${at}.notIn`, [], 'someNames'),
  ];
  return problems.filter((found) => typeof found === 'object');
}

/** What a claim says of a part is no more than what it says of the whole. */
export function problemsOfClaims(claims: readonly EquivalenceClaim[]): readonly Problem[] {
  return claims.flatMap(({ count, fromGamf, waiting, waitingThere }, i) => [
    ...more(fromGamf, count, `equivalences[${i}].fromGamf`, 'ofCount'),
    ...more(waitingThere, waiting, `equivalences[${i}].waitingThere`, 'ofWaiting'),
  ]);
}

function more(
  part: number | null | undefined,
  whole: number | null | undefined,
  path: string,
  expected: Expected,
): readonly Problem[] {
  return typeof part === 'number' && typeof whole === 'number' && part > whole ? [problem(path, part, expected)] : [];
}

function problem(path: string, seen: unknown, expected: Expected): Problem {
  return { path, seen: shown(seen), expected: EXPECTED[expected] };
}
