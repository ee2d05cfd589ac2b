import { problemsOfEntitlement } from '../holdings/together.js';
import type { Period } from '../law/period.js';
import { type Problem, shown } from '../law/problem.js';
import { problemsOfClaims, problemsOfTables } from './equivalence.js';
import { EXPECTED } from './expected.js';
import { type AmpInput, type Exemption, NOT_YET, type SignOn } from './facts.js';
import type { HourTally } from './hourTally.js';

/** What is well formed on its own but cannot stand together. */
export function problemsTogether(input: AmpInput): readonly Problem[] {
  const { physician, recognisedYears = [], lists = [], exemptions = [], signOn } = input;
  const { equivalences = [], equivalenceTables = [] } = input;
  const regions = new Set(lists.map(({ region }) => region));
  const isAnyones = physician === undefined && regions.size > 1;
  return [
    ...(physician === undefined ? [] : problemsOfEntitlement(physician, 'physician')),
    ...overlaps(recognisedYears, () => true, 'recognisedYears', EXPECTED.yearsApart),
    ...(isAnyones ? [{ path: 'lists', seen: shown([...regions]), expected: EXPECTED.oneRegion }] : []),
    ...overlaps(lists, (a, b) => a.region === b.region, 'lists', EXPECTED.listsApart),
    ...problemsOfClaims(equivalences),
    ...problemsOfTables(equivalenceTables),
    ...problemsOfExemptions(exemptions),
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

/** One delivery, one period of months: a second would make it longer. */
function problemsOfExemptions(exemptions: readonly Exemption[]): readonly Problem[] {
  const eventOf = (one: Exemption) => (one.kind === 'drmg' || one.day === null ? undefined : `${one.kind} ${one.day}`);
  return exemptions.flatMap((one, i) => {
    const event = eventOf(one);
    const isAgain = event !== undefined && exemptions.findIndex((other) => eventOf(other) === event) < i;
    return isAgain ? [{ path: `exemptions[${i}]`, seen: shown(one), expected: EXPECTED.exemptionOnce }] : [];
  });
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

/** A tally is over the days that what is given cuts the year in. */
export function problemsOfCells({ cells, to }: HourTally, wanted: readonly Period[]): readonly Problem[] {
  const isSame = JSON.stringify(cells) === JSON.stringify(wanted) && wanted.at(-1)?.to === to;
  return isSame ? [] : [{ path: 'tally.cells', seen: shown(cells), expected: EXPECTED.tallyCells }];
}
