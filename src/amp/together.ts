import { problemsOfEntitlement } from '../holdings/together.js';
import { type Problem, shown } from '../law/problem.js';
import { problemsOfTables } from './equivalence.js';
import { EXPECTED } from './expected.js';
import { type AmpInput, NOT_YET, type SignOn } from './facts.js';

/** What is well formed on its own but cannot stand together. */
export function problemsTogether(input: AmpInput): readonly Problem[] {
  const { physician, recognisedYears = [], lists = [], equivalenceTables = [], signOn } = input;
  const regions = new Set(lists.map(({ region }) => region));
  const isAnyones = physician === undefined && regions.size > 1;
  return [
    ...(physician === undefined ? [] : problemsOfEntitlement(physician, 'physician')),
    ...overlaps(recognisedYears, () => true, 'recognisedYears', EXPECTED.yearsApart),
    ...(isAnyones ? [{ path: 'lists', seen: shown([...regions]), expected: EXPECTED.oneRegion }] : []),
    ...overlaps(lists, (a, b) => a.region === b.region, 'lists', EXPECTED.listsApart),
    ...problemsOfTables(equivalenceTables),
    ...(signOn === undefined ? [] : problemsOfSignOn(signOn)),
  ];
}

interface Span {
  readonly from: string;
  readonly to?: string;
}

/** Those of one kind that share a day with one before them. */
function overlaps<T extends Span>(
  all: readonly T[],
  isAlike: (a: T, b: T) => boolean,
  name: string,
  expected: Problem['expected'],
): readonly Problem[] {
  return all.flatMap((one, i) => {
    const isOver = all.some((other, j) => j < i && isAlike(one, other) && meets(one, other) && meets(other, one));
    return isOver ? [{ path: `${name}[${i}]`, seen: shown(one), expected }] : [];
  });
}

/** One begins before the other has ended. */
function meets(one: Span, other: Span): boolean {
  return other.to === undefined || one.from <= other.to;
}

function problemsOfSignOn(signOn: SignOn): readonly Problem[] {
  const { practiceFrom, regionFrom = null } = signOn;
  const isBefore = practiceFrom !== null && regionFrom !== null && regionFrom < practiceFrom;
  const ofRegion = { path: 'signOn.regionFrom', seen: shown(regionFrom), expected: EXPECTED.regionAfter };
  return [...(isBefore ? [ofRegion] : []), ...problemsOfCompletion(signOn)];
}

function problemsOfCompletion({ requestedOn, completedOn }: SignOn): readonly Problem[] {
  if (completedOn === null || completedOn === NOT_YET || requestedOn === null) return [];
  if (requestedOn === NOT_YET) {
    return [{ path: 'signOn.requestedOn', seen: shown(requestedOn), expected: EXPECTED.requestFirst }];
  }
  return completedOn >= requestedOn
    ? []
    : [{ path: 'signOn.completedOn', seen: shown(completedOn), expected: EXPECTED.afterRequest }];
}
