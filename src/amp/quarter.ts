import type { Citation } from '../law/citation.js';
import type { AppliedParameter } from '../verdict/assessment.js';
import { awaitingAll, minimal, together } from '../verdict/combine.js';
import type { Choice } from '../verdict/explore.js';
import type { Law } from '../verdict/law.js';
import { type Possible, weighEvery } from '../verdict/possible.js';
import {
  type Awaited,
  met,
  notApplicable,
  notMet,
  type Settling,
  undetermined,
  type Verdict,
} from '../verdict/verdict.js';
import { JOINT_COMMITTEE } from './authorities.js';
import type { EquivalenceReason } from './equivalence.js';
import type { QuarterCode, QuarterFigures, QuarterReason, TierReason } from './hoursReason.js';
import { published } from './published.js';
import { type QuarterFacts, REST, type Surplus } from './quarterFacts.js';
import { partQuarter } from './readings.hours.js';
import { exemptQuarter } from './relief.js';
import { atLeast132, hoursAQuarter, listOfRegion } from './sources.hours.js';

const RULE = 'amp.quarter';
/** Who could settle what no page read says of a derogation. */
const DECISION: Awaited = { kind: 'decision', authority: JOINT_COMMITTEE };

export interface AssessedQuarter {
  readonly verdict: Verdict<QuarterReason | TierReason | EquivalenceReason>;
  readonly why: QuarterCode;
  readonly figures: QuarterFigures;
  readonly parameters: readonly AppliedParameter[];
  /** What is beyond the hours owed. */
  readonly surplus: Surplus;
}

/** What a quarter comes to once everything is known. */
type Settled = 'noHours' | 'reached' | 'equivalent' | 'exempt' | 'below';

interface Known {
  readonly have: number;
  readonly owed: number;
  readonly covered: boolean;
  readonly days: number;
}

/**
 * Heures d’AMP d’un trimestre: 132 hours, compared in exact minutes, or what stands for them. Each quarter stands alone, unless the reading has
 * hours carried.
 *
 * @returns
 *   - `met`: the hours are done, or an equivalence stands for them
 *   - `notMet`: they are not
 *   - `notApplicable`: none is owed, or what is lacking is exempted
 *   - `undetermined`: something is missing, the quarter still runs, or a derogation is held
 *
 * @see CIUSSS MCQ: « 132 heures par trimestre »; docs/interpretations.md
 */
export function assessQuarter(facts: QuarterFacts, choice: Choice, law: Law): AssessedQuarter {
  const { owed, equivalences, presence, least, most } = facts;
  const isAway = isNotOwed(presence, choice);
  const amounts = isAway ? [0] : (owed.minutes?.values ?? [0]);
  const [low, high] = [Math.min(...amounts), Math.max(...amounts)];
  const because = isAway ? [] : [owed.verdict, ...(high === 0 ? [] : equivalences.map(({ verdict }) => verdict))];
  const parameters = isAway ? [] : [...owed.parameters, ...equivalences.flatMap((one) => one.parameters)];
  const found = isAway ? { why: 'notPractising' as const } : settle(facts, low, high, choice);
  const figures: QuarterFigures = {
    ...facts.quarter,
    running: facts.running,
    owed: found.why === 'noTextInForce' ? { least: 0, most: null } : { least: low, most: high },
    done: { least, most: most === Number.POSITIVE_INFINITY ? null : most },
    carried: facts.carried.least,
    left: LACKING.has(found.why) ? Math.max(0, high - least) : 0,
    by: [...facts.counted.by]
      .map(([activity, minutes]) => ({ activity, minutes }))
      .filter(({ minutes }) => minutes > 0)
      .sort((a, b) => b.minutes - a.minutes || (a.activity < b.activity ? -1 : 1)),
  };
  const surplus = surplusOf(facts, isAway, low, high);
  const ground = { sources: published(sourcesOf(found.why, facts), law), because };
  return { verdict: verdictOf(found, figures, ground), why: found.why, figures, parameters, surplus };
}

/** Whether the hours of a quarter are not owed for want of practice, as read. */
export function isNotOwed(presence: QuarterFacts['presence'], choice: Choice): boolean {
  return presence === 'none' || (presence === 'part' && choice[partQuarter.id] === 'notOwed');
}

/** What is beyond the hours owed: all there are where none may be, none for certain where it is not told how many are. */
function surplusOf(facts: QuarterFacts, isAway: boolean, low: number, high: number): Surplus {
  const { owed, underDerogation, least, most } = facts;
  const awaited = facts.awaitedMinutes();
  if (isAway) return { least, most, awaited };
  if (owed.minutes === undefined) {
    return {
      least: 0,
      most,
      awaited: together(awaited, owed.verdict.outcome === 'undetermined' ? owed.verdict.awaiting.flat() : []),
    };
  }
  const told = together(awaited, owed.minutes.awaited);
  const isLess = underDerogation && high > 0;
  return {
    least: Math.max(0, least - high),
    most: Math.max(0, most - (isLess ? 0 : low)),
    awaited: isLess ? together(told, [DECISION]) : told,
  };
}

const LACKING: ReadonlySet<QuarterCode> = new Set(['below', 'running', 'open', 'exclusive']);

type Found =
  | { readonly why: Exclude<QuarterCode, OpenCode> }
  | { readonly why: OpenCode; readonly awaiting: readonly [Settling, ...Settling[]] };
type OpenCode = 'running' | 'open' | 'exclusive' | 'noTextInForce';

function settle(facts: QuarterFacts, low: number, high: number, choice: Choice): Found {
  const { owed, underDerogation, covered, relief, least, most } = facts;
  if (owed.minutes === undefined) {
    // SAFETY: without a text the tier is open.
    return { why: 'noTextInForce', awaiting: awaitingAll([owed.verdict]) as readonly [Settling, ...Settling[]] };
  }
  if (underDerogation && high > 0) {
    // However many the joint committee may say are owed, what is lacking is relieved.
    if (isRelieved(0, 1, relief.least, facts.days, choice)) return { why: 'exempt' };
    const both = together<readonly Awaited[]>(low === high ? [] : owed.minutes.awaited, [DECISION]);
    // SAFETY: the decision is one of them.
    return { why: 'exclusive', awaiting: [both as unknown as Settling] };
  }
  const answerOf = (known: Known) => answerTo(known, facts.days, choice);
  // More hours, fewer owed, an equivalence, more days relieved: each is only better.
  const worst = answerOf({ have: least, owed: high, covered: covered.outcome === 'met', days: relief.least });
  if (worst !== 'below') return { why: worst };
  const best = answerOf({ have: most, owed: low, covered: covered.outcome !== 'notMet', days: relief.most });
  if (best === 'below') return { why: 'below' };
  const { awaiting } = weighEvery(
    {
      have: { values: havesOf(facts, owed.minutes.values, choice), awaited: MINUTES },
      owed: { values: owed.minutes.values, awaited: YEARS },
      covered: {
        values: covered.outcome === 'undetermined' ? [true, false] : [covered.outcome === 'met'],
        awaited: COVER,
      },
      days: { values: [...new Set([relief.least, relief.most])], awaited: DAYS },
    } satisfies Record<string, Possible<unknown>>,
    (known) => answerOf(known) === 'below',
  );
  const needs = thresholdsOf(facts, owed.minutes.values, choice)
    .map((at) => at - least)
    .filter((need) => need > 0);
  const sets = expanded(awaiting, facts, needs);
  const isRest = facts.running && sets.length === 1 && sets[0].length === 1 && sets[0][0] === REST;
  return { why: isRest ? 'running' : 'open', awaiting: sets };
}

/** What stands for several things awaited, until it is known to matter. */
const MINUTES: Awaited = { kind: 'fact', path: 'minutes' };
const COVER: Awaited = { kind: 'fact', path: 'equivalences' };
const YEARS: Awaited = { kind: 'fact', path: 'recognisedYears' };
const DAYS: Awaited = { kind: 'fact', path: 'exemptions' };

function expanded(
  awaiting: readonly Awaited[],
  facts: QuarterFacts,
  needs: readonly number[],
): readonly [Settling, ...Settling[]] {
  const plain = awaiting.flatMap((one): readonly Awaited[] => {
    if (one === COVER) return [];
    if (one === MINUTES) return facts.awaitedMinutes(needs);
    if (one === YEARS) return facts.owed.minutes?.awaited ?? [];
    return one === DAYS ? facts.relief.awaited : [one];
  });
  const sets: readonly (readonly Awaited[])[] = awaiting.includes(COVER)
    ? facts.covered.awaiting.map((set) => together(set, plain))
    : [together([], plain)];
  // SAFETY: what is open awaits something.
  return minimal(sets) as unknown as readonly [Settling, ...Settling[]];
}

function answerTo({ have, owed, covered, days }: Known, ofQuarter: number, choice: Choice): Settled {
  if (owed === 0) return 'noHours';
  if (have >= owed) return 'reached';
  if (covered) return 'equivalent';
  return isRelieved(have, owed, days, ofQuarter, choice) ? 'exempt' : 'below';
}

/** What is lacking is relieved: of a quarter touched, or of the share of its days. */
function isRelieved(have: number, owed: number, days: number, ofQuarter: number, choice: Choice): boolean {
  if (choice[exemptQuarter.id] === 'touched') return days > 0;
  return days > 0 && have * ofQuarter >= owed * (ofQuarter - days);
}

/** The minutes that settle something, where they are reached. */
function thresholdsOf({ relief, days }: QuarterFacts, owed: readonly number[], choice: Choice): readonly number[] {
  const shares = choice[exemptQuarter.id] === 'touched' ? [] : [relief.least, relief.most];
  return owed.flatMap((minutes) => [
    minutes,
    ...shares.map((relieved) => Math.ceil((minutes * (days - relieved)) / days)),
  ]);
}

/** One number of minutes for each way the hours could turn out to matter. */
function havesOf(facts: QuarterFacts, owed: readonly number[], choice: Choice): readonly number[] {
  const { least, most } = facts;
  const between = thresholdsOf(facts, owed, choice)
    .flatMap((at) => [at - 1, at])
    .filter((at) => least < at && at < most);
  return [...new Set([least, ...between, ...(most === Number.POSITIVE_INFINITY ? [] : [most])])];
}

function sourcesOf(why: QuarterCode, { relief }: QuarterFacts): readonly Citation[] {
  return why === 'exempt' ? [...relief.sources, hoursAQuarter] : [hoursAQuarter, atLeast132, listOfRegion];
}

function verdictOf(
  found: Found,
  figures: QuarterFigures,
  ground: { readonly sources: readonly Citation[]; readonly because: readonly Verdict[] },
): Verdict<QuarterReason> {
  const { why } = found;
  switch (why) {
    case 'reached':
    case 'equivalent':
      return met(RULE, { code: `amp.quarter.${why}`, ...figures }, ground);
    case 'below':
      return notMet(RULE, { code: `amp.quarter.${why}`, ...figures }, ground);
    case 'exempt':
    case 'noHours':
    case 'notPractising':
      return notApplicable(RULE, { code: `amp.quarter.${why}`, ...figures }, ground);
    default:
      return undetermined(RULE, { code: `amp.quarter.${why}`, ...figures }, found.awaiting, ground);
  }
}
