import { lengthInDays, type Period } from '../law/period.js';
import type { RegionCode } from '../law/territory.js';
import { all, any, together, togetherOfEach } from '../verdict/combine.js';
import { type Choice, isReadingPinned } from '../verdict/explore.js';
import { aText, type Law, textOf } from '../verdict/law.js';
import type { Awaited, Outcome, Settling } from '../verdict/verdict.js';
import { equivalencesIn, type QuarterEquivalence } from './equivalence.js';
import type { AmpInput } from './facts.js';
import { awaitedFor, type Counted, countIn, type Uncertain } from './hourCount.js';
import { BEFORE as BEFORE_YEAR, type HourTally } from './hourTally.js';
import { MINUTES_IN_AN_HOUR } from './limits.js';
import { type Offered, regionOn } from './offered.js';
import { weeksPerQuarter } from './parameters.hours.js';
import { isStartUnknown, isUnderDerogation, presenceIn } from './presence.js';
import { partQuarter, tierBoundary, tierCrossing } from './readings.hours.js';
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
  readonly equivalences: readonly QuarterEquivalence[];
  /** Whether an equivalence stands for the hours, the hours beside it included. */
  readonly covered: Cover;
  /** What would tell how many minutes there are, or whether they come to what is lacking. */
  readonly awaitedMinutes: (needs?: readonly number[]) => readonly Awaited[];
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

export function factsOf(ground: QuarterGround, given: Given, choice: Choice, carried: Surplus): QuarterFacts {
  const { input, tally, offered, law } = given;
  const { quarter, running, region } = ground;
  const isPartial = input.hoursFrom !== undefined && input.hoursFrom > quarter.from;
  const isBounded = !running && !isPartial && tally !== undefined;
  const count = (except?: string) => (tally === undefined ? NOTHING : countIn(tally, offered, quarter, choice, except));
  const unbounded: readonly Awaited[] = [
    ...(running || tally === undefined ? [REST] : []),
    ...(isPartial ? [BEFORE] : []),
  ];
  const counted = count();
  const equivalences = equivalencesIn(
    quarter,
    {
      region,
      claims: input.equivalences ?? [],
      tables: input.equivalenceTables ?? [],
    },
    choice,
    law,
  );
  const covers = equivalences.map((one) => {
    const beside =
      one.beside === undefined ? undefined : besideOf(one.beside, count, unbounded, { ...law, on: quarter.from });
    return coverOf(one, beside);
  });
  return {
    ...ground,
    owed: owedIn(ground, given, choice),
    counted,
    carried,
    least: counted.least + carried.least,
    most: isBounded ? counted.least + counted.open + carried.most : Number.POSITIVE_INFINITY,
    equivalences,
    covered: anyOf(covers),
    awaitedMinutes: (needs) => {
      const ofCarried: Uncertain = { most: carried.most - carried.least, isWhole: false, awaited: carried.awaited };
      const parts = [...counted.uncertain(), ofCarried];
      return together(
        awaitedFor(needs ?? [], parts, needs !== undefined && isBounded && Number.isFinite(carried.most)),
        unbounded,
      );
    },
  };
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
  count: (except: string) => Counted,
  unbounded: readonly Awaited[],
  law: Law,
): Cover {
  const weeks = textOf(weeksPerQuarter, law)?.value;
  if (weeks === undefined) return { outcome: 'undetermined', awaiting: aText(weeksPerQuarter, law) };
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
