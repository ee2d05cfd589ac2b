import { lengthInDays, type Period } from '../law/period.js';
import type { RegionCode } from '../law/territory.js';
import { all, any, together, togetherOfEach } from '../verdict/combine.js';
import { type Choice, isReadingPinned } from '../verdict/explore.js';
import type { Law } from '../verdict/law.js';
import type { Awaited, Outcome, Settling } from '../verdict/verdict.js';
import type { Claiming, QuarterEquivalence } from './equivalence.js';
import type { AmpInput } from './facts.js';
import { awaitedFor, type Counted, countIn, type Uncertain } from './hourCount.js';
import { BEFORE as BEFORE_YEAR, type HourTally } from './hourTally.js';
import { MINUTES_IN_AN_HOUR } from './limits.js';
import { type Offered, regionOn } from './offered.js';
import { isStartUnknown, isUnderDerogation, presenceIn } from './presence.js';
import { equivalenceReadings } from './readings.equivalence.js';
import { depannageHours, partQuarter, tierBoundary, tierCrossing } from './readings.hours.js';
import { type Relief, reliefIn } from './relief.js';
import { assessTier, type Owed } from './tier.js';

/** What a year is assessed from. */
export interface Given {
  readonly input: AmpInput;
  /** Undefined when no hours were given. */
  readonly tally: HourTally | undefined;
  /** What is offered in each cell of the tally. */
  readonly offered: readonly Offered[];
  readonly law: Law;
  /** The hours owed by quarter and by how tiers are read, each looked up once. */
  readonly owed: Map<string, Owed>;
  readonly claiming: Claiming;
  /** The facts of each quarter, nothing carried, by how the texts are read. */
  readonly facts: Map<QuarterGround, Map<string, QuarterFacts>>;
}

/** Minutes as far as they are known, with what would tell. */
export interface Surplus {
  readonly least: number;
  readonly most: number;
  readonly awaited: readonly Awaited[];
}

export const NO_SURPLUS: Surplus = { least: 0, most: 0, awaited: [] };

/** What is known of a quarter, as one way to read the texts has it. */
export interface QuarterFacts extends QuarterGround {
  readonly owed: Owed;
  readonly counted: Counted;
  readonly carried: Surplus;
  /** Minutes done and counted, those carried included; `most` is infinite where nothing bounds it. */
  readonly least: number;
  readonly most: number;
  /** What would bound them; empty where they are. */
  readonly unbounded: readonly Awaited[];
  readonly equivalences: readonly QuarterEquivalence[];
  /** Whether an equivalence stands for the hours, the hours beside it included. */
  readonly covered: Cover;
}

interface Cover {
  readonly outcome: 'met' | 'notMet' | 'undetermined';
  /** The smallest first; empty unless undetermined. */
  readonly awaiting: readonly Settling[];
}

const NOTHING: Counted = { least: 0, open: 0, by: new Map(), uncertain: () => [] };
/** The hours that are not there yet, or were not given. */
export const REST: Awaited = { kind: 'fact', path: 'hours' };
const BEFORE: Awaited = { kind: 'fact', path: 'hoursFrom' };

/** What is known of a quarter however the texts are read. */
export interface QuarterGround {
  readonly quarter: Period;
  readonly running: boolean;
  readonly presence: 'whole' | 'part' | 'none';
  /** Practice may have begun in it, or after it: the first day is not known. */
  readonly startUnknown: boolean;
  readonly underDerogation: boolean;
  readonly relief: Relief;
  readonly days: number;
  /** The region of the notice; undefined when none is known to be held. */
  readonly region: RegionCode | undefined;
}

export function groundOf(quarter: Period, { input, tally, law }: Given): QuarterGround {
  const running = law.on < quarter.to;
  const seen = running ? { from: quarter.from, to: law.on } : quarter;
  return {
    quarter,
    running,
    presence: presenceIn(input, seen),
    startUnknown: isStartUnknown(input, quarter.from) && !isPractisedBefore(quarter, tally),
    underDerogation: isUnderDerogation(input, seen),
    relief: reliefIn(quarter, input, law),
    days: lengthInDays(quarter),
    region: regionOn(input, seen.from) ?? regionOn(input, seen.to),
  };
}

/** All that the facts of a quarter hang on of how the texts are read, but for what is carried. */
const READ = /* @__PURE__ */ (() => [tierBoundary, tierCrossing, depannageHours, ...equivalenceReadings])();

/** The facts of a quarter as the texts are read, each looked up once, with what is carried into it. */
export function factsOf(ground: QuarterGround, given: Given, choice: Choice, carried: Surplus): QuarterFacts {
  const key = READ.map(({ id }) => choice[id]).join(' ');
  const known = given.facts.get(ground) ?? new Map<string, QuarterFacts>();
  given.facts.set(ground, known);
  const plain = known.get(key) ?? plainFacts(ground, given, choice);
  known.set(key, plain);
  return carried === NO_SURPLUS ? plain : withCarried(plain, carried);
}

function withCarried(plain: QuarterFacts, carried: Surplus): QuarterFacts {
  return { ...plain, carried, least: plain.least + carried.least, most: plain.most + carried.most };
}

function plainFacts(ground: QuarterGround, given: Given, choice: Choice): QuarterFacts {
  const { input, tally, offered } = given;
  const { quarter, running, region } = ground;
  const count = (except?: string) => (tally === undefined ? NOTHING : countIn(tally, offered, quarter, choice, except));
  const unbounded: readonly Awaited[] = [
    ...(running || tally === undefined ? [REST] : []),
    ...(input.hoursFrom !== undefined && input.hoursFrom > quarter.from ? [BEFORE] : []),
  ];
  const counted = count();
  const owed = owedIn(ground, given, choice);
  const equivalences = given.claiming(quarter, region, choice);
  const covers = equivalences.map((one) =>
    coverOf(one, one.beside && besideOf(one.beside, owed.weeks, count, unbounded)),
  );
  return {
    ...ground,
    owed,
    counted,
    carried: NO_SURPLUS,
    least: counted.least,
    most: unbounded.length === 0 ? counted.least + counted.open : Number.POSITIVE_INFINITY,
    unbounded,
    equivalences,
    covered: anyOf(covers),
  };
}

/** What would tell how many minutes there are; or, where so many are lacking, whether they come to that. */
export function awaitedMinutes(
  { counted, carried, most, unbounded }: QuarterFacts,
  needs?: readonly number[],
): readonly Awaited[] {
  const ofCarried: Uncertain = { most: carried.most - carried.least, isWhole: false, awaited: carried.awaited };
  const isBounded = needs !== undefined && most !== Number.POSITIVE_INFINITY;
  return together(awaitedFor(needs ?? [], [...counted.uncertain(), ofCarried], isBounded), unbounded);
}

/** Hours were done by the first day of a quarter, whatever they count for: practice had begun. */
function isPractisedBefore({ from }: Period, tally: HourTally | undefined): boolean {
  return tally?.classes.some(({ cell }) => cell === BEFORE_YEAR || (tally.cells[cell]?.to ?? from) < from) === true;
}

/** The hours owed; none, perhaps, where practice may not have begun. */
function owedIn({ quarter, startUnknown }: QuarterGround, given: Given, choice: Choice): Owed {
  const { input, law } = given;
  const key = [quarter.from, quarter.to, choice[tierBoundary.id], choice[tierCrossing.id]].join(' ');
  const owed = given.owed.get(key) ?? assessTier(quarter, input.recognisedYears ?? [], choice, law);
  given.owed.set(key, owed);
  if (!startUnknown || owed.minutes === undefined) return owed;
  const { values, awaited } = owed.minutes;
  const start: readonly Awaited[] = [
    { kind: 'fact', path: 'signOn.practiceFrom' },
    // Begun within the quarter, its hours are owed or not as that is read.
    ...(isReadingPinned(partQuarter.id, law.pinned) ? [] : [{ kind: 'reading', id: partQuarter.id } as const]),
  ];
  const minutes = {
    values: [...new Set([...values, 0])],
    awaited: values.length > 1 ? together(awaited, start) : start,
  };
  return { ...owed, minutes };
}

/** AMP mixte: whether the hours beside are there, in other activities; nothing is added of its own. */
function besideOf(
  { hoursPerWeek, activity }: NonNullable<QuarterEquivalence['beside']>,
  weeks: number,
  count: (except: string) => Counted,
  unbounded: readonly Awaited[],
): Cover {
  const needed = hoursPerWeek * weeks * MINUTES_IN_AN_HOUR;
  const { least, open, uncertain } = count(activity);
  if (least >= needed) return { outcome: 'met', awaiting: [] };
  if (unbounded.length === 0 && least + open < needed) return { outcome: 'notMet', awaiting: [] };
  // SAFETY: what is open, or is not bounded, awaits something.
  return {
    outcome: 'undetermined',
    awaiting: [
      together(awaitedFor([needed - least], uncertain(), unbounded.length === 0), unbounded) as unknown as Settling,
    ],
  };
}

function coverOf({ verdict }: QuarterEquivalence, beside: Cover | undefined): Cover {
  const own: Cover = {
    outcome: verdict.outcome === 'notApplicable' ? 'notMet' : verdict.outcome,
    awaiting: verdict.outcome === 'undetermined' ? verdict.awaiting : [],
  };
  return beside === undefined ? own : joined(all([own.outcome, beside.outcome]), [own, beside]);
}

/** One equivalence is enough. */
function anyOf(covers: readonly Cover[]): Cover {
  return joined(any(covers.map(({ outcome }) => outcome)), covers);
}

function joined(outcome: Outcome, covers: readonly Cover[]): Cover {
  if (outcome === 'met') return { outcome, awaiting: [] };
  if (outcome !== 'undetermined') return { outcome: 'notMet', awaiting: [] };
  return {
    outcome,
    awaiting: togetherOfEach(covers.map(({ awaiting }) => awaiting).filter((sets) => sets.length > 0)),
  };
}
