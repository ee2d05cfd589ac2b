import type { Citation } from '../law/citation.js';
import type { LocalDate } from '../law/localDate.js';
import type { Period } from '../law/period.js';
import type { RegionCode } from '../law/territory.js';
import type { AppliedParameter } from '../verdict/assessment.js';
import { type Choice, choicesOf, usedOptions } from '../verdict/explore.js';
import { aText, type Law } from '../verdict/law.js';
import { met, notMet, type Settling, undetermined, type Verdict } from '../verdict/verdict.js';
import { COUNT_OF_DAYS, type Condition, type Weighed, weighClaim } from './equivalenceFacts.js';
import { equivalenceIn, parametersOf, sourcesOf, type Table, tableOn } from './equivalenceTables.js';
import { bearsOn, windowOf } from './equivalenceWindow.js';
import type { Equivalence, EquivalenceClaim, EquivalenceTable } from './facts.js';
import { type CitedEquivalence, EQUIVALENCES } from './parameters.equivalence.js';
import { published } from './published.js';
import { equivalenceReadings } from './readings.equivalence.js';
import { otherOptions } from './sources.equivalence.js';

export { problemsOfClaims, problemsOfTables } from './equivalenceProblems.js';
export { equivalenceReadings } from './readings.equivalence.js';

const RULE = 'amp.equivalence';

/** What was claimed, against what the table asks; the days are those of the quarter. */
export interface EquivalenceFigures extends Period {
  readonly id: string;
  readonly activity: string;
  readonly counted: Equivalence['counted'];
  readonly over: Equivalence['over'];
  /** The days the claim was counted over. */
  readonly claimed: Period;
  readonly count: number | null;
  readonly atLeast: number;
  /** Walk-in shifts done in the place of others, and how many may count, null where no text says; null: none may, or none was done. */
  readonly walkIn: { readonly done: number | null; readonly atMost: number | null } | null;
  /** Patients from the GAMF, and whether the minimum of them is asked for; null: the table asks for none. */
  readonly fromGamf: {
    readonly count: number | null;
    readonly atLeast: number;
    readonly isAsked: boolean | null;
  } | null;
  readonly besideHoursPerWeek: number | null;
}

/** The name of what is claimed, and the days of the quarter. */
interface Named extends Period {
  readonly id: string;
}

export type EquivalenceReason =
  | ({ readonly code: 'amp.equivalence.reached' } & EquivalenceFigures)
  /** @property lacks - what the table asks for and is not there, whatever is not known */
  | ({ readonly code: 'amp.equivalence.below'; readonly lacks: readonly Condition[] } & EquivalenceFigures)
  | ({ readonly code: 'amp.equivalence.open' } & EquivalenceFigures)
  /** Some of the days have yet to come. */
  | ({ readonly code: 'amp.equivalence.running' } & EquivalenceFigures)
  /** Counted over other days than those the table counts over. */
  | ({ readonly code: 'amp.equivalence.otherDays' } & EquivalenceFigures)
  /** The caller’s own table has nothing of that name. */
  | ({ readonly code: 'amp.equivalence.notInTable' } & Named)
  /** The table read has nothing of that name, and does not say that it has everything. */
  | ({ readonly code: 'amp.equivalence.notRead'; readonly region: RegionCode } & Named)
  | ({ readonly code: 'amp.equivalence.noTextInForce'; readonly region: RegionCode } & Named)
  | ({ readonly code: 'amp.equivalence.regionUnknown' } & Named);

/** What is known of the region and of what is claimed in it. */
export interface Claimed {
  /** The region of the notice; undefined when it is not known. */
  readonly region: RegionCode | undefined;
  /** As they are in the input: what is awaited of one is named by its place. */
  readonly claims: readonly EquivalenceClaim[];
  /** The caller’s own. */
  readonly tables: readonly EquivalenceTable[];
}

/** A claim against the table of its region, in a quarter. */
export interface QuarterEquivalence {
  /** `met`: what the table asks is there, but for the hours beside. */
  readonly verdict: Verdict<EquivalenceReason>;
  /** AMP mixte: hours a week that remain to be done, in activities other than its own. */
  readonly beside: { readonly hoursPerWeek: number; readonly activity: string } | undefined;
  readonly parameters: readonly AppliedParameter[];
}

/**
 * Équivalences, AMP exclusives ou mixtes: what a region takes for the 12 hours a week. Each claim that bears on a quarter is held against the table of
 * the region in force on the first day of the quarter, in the unit of the table: nothing is converted to hours, and no part of an equivalence counts.
 *
 * @param quarter - one that has begun on the day asked about
 * @param law - its `on` is the day asked about: a day after it has not come
 * @returns one for each claim, in order:
 *   - `met`: what the table asks is there, at exactly as many too; of an AMP mixte, the hours beside remain to be done
 *   - `notMet`: it is not, or the caller’s table has nothing of that name
 *   - `undetermined`: a fact is missing, or the count over the days asked for, or a text of that region, of that day or of that name
 *
 * @see Santé Montérégie, AMP 2023-2024; relay of August 2026; docs/interpretations.md#amp.formerConditions
 */
export function equivalencesIn(
  quarter: Period,
  { region, claims, tables }: Claimed,
  choice: Choice,
  law: Law,
): readonly QuarterEquivalence[] {
  const table = region === undefined ? undefined : tableOn(quarter.from, region, tables, choice, law);
  return claims.flatMap((claim, index) => {
    if (!bearsOn(claim, quarter, law.on)) return [];
    const asked = table === undefined ? undefined : equivalenceIn(table, claim.id, choice);
    if (table === undefined || asked === undefined) return [unread(claim, quarter, region, table, law)];
    return [held(claim, `equivalences[${index}]`, asked, table, quarter, law)];
  });
}

/** No equivalence to hold a claim against. */
function unread(
  { id }: EquivalenceClaim,
  { from, to }: Period,
  region: RegionCode | undefined,
  table: Table | undefined,
  law: Law,
): QuarterEquivalence {
  const named = { id, from, to };
  const say = (verdict: Verdict<EquivalenceReason>) => ({ verdict, beside: undefined, parameters: [] });
  if (region === undefined) {
    const awaiting = [[{ kind: 'fact', path: 'physician.holdings' }]] as const;
    return say(undetermined(RULE, { code: 'amp.equivalence.regionUnknown', ...named }, awaiting, { sources: [] }));
  }
  const awaiting = aText(EQUIVALENCES, { ...law, on: from });
  if (table === undefined) {
    const reason = { code: 'amp.equivalence.noTextInForce', region, ...named } as const;
    return say(undetermined(RULE, reason, awaiting, { sources: [] }));
  }
  const { version, isCallers } = table;
  const ground = (sources: readonly Citation[]) => ({ sources: citable(sources, table, law) });
  if (isCallers) {
    return say(notMet(RULE, { code: 'amp.equivalence.notInTable', ...named }, ground([version.source])));
  }
  const reason = { code: 'amp.equivalence.notRead', region, ...named } as const;
  return say(undetermined(RULE, reason, awaiting, ground([version.source, otherOptions])));
}

/** A claim held against its equivalence. */
function held(
  claim: EquivalenceClaim,
  path: string,
  asked: CitedEquivalence,
  table: Table,
  quarter: Period,
  law: Law,
): QuarterEquivalence {
  const { fit, isToCome } = windowOf(claim, asked.over, quarter, law.on);
  const weighed = weighClaim(claim, asked, fit, path, quarter.from);
  const figures = figuresOf(claim, asked, weighed, quarter);
  const ground = { sources: citable(sourcesOf(asked), table, law) };
  const { besideHoursPerWeek: hoursPerWeek, activity } = asked;
  const verdict = (): Verdict<EquivalenceReason> => {
    const { holds, lacks, awaiting } = weighed;
    if (holds === true) return met(RULE, { code: 'amp.equivalence.reached', ...figures }, ground);
    if (holds === false) return notMet(RULE, { code: 'amp.equivalence.below', lacks, ...figures }, ground);
    const isOfDays = awaiting.some((one) => one.kind === 'fact' && one.path === COUNT_OF_DAYS);
    const ofDays = isToCome ? 'running' : 'otherDays';
    // SAFETY: what is not settled hangs on something.
    const set = awaiting as unknown as Settling;
    return undetermined(
      RULE,
      { code: `amp.equivalence.${isOfDays ? ofDays : 'open'}`, ...figures } as EquivalenceReason,
      [set],
      ground,
    );
  };
  return {
    verdict: verdict(),
    beside: hoursPerWeek === undefined ? undefined : { hoursPerWeek, activity },
    parameters: parametersOf(asked, table),
  };
}

function figuresOf(
  { from, to, count, fromGamf = null, walkIn = 0 }: EquivalenceClaim,
  asked: CitedEquivalence,
  { isGamfAsked }: Weighed,
  quarter: Period,
): EquivalenceFigures {
  const { id, activity, counted, over, atLeast, walkInAtMost, isWalkInUnstated, besideHoursPerWeek = null } = asked;
  const isWalkInTold = walkInAtMost !== undefined || (isWalkInUnstated === true && walkIn !== 0);
  return {
    from: quarter.from,
    to: quarter.to,
    id,
    activity,
    counted,
    over,
    claimed: { from: from as LocalDate, to: to as LocalDate },
    count,
    atLeast,
    walkIn: isWalkInTold ? { done: walkIn, atMost: walkInAtMost ?? null } : null,
    fromGamf:
      asked.fromGamf === undefined ? null : { count: fromGamf, atLeast: asked.fromGamf.atLeast, isAsked: isGamfAsked },
    besideHoursPerWeek,
  };
}

/** The caller’s own is cited whatever was public; of the others, what was. */
function citable(sources: readonly Citation[], { isCallers }: Table, law: Law): readonly Citation[] {
  return isCallers ? sources : published(sources, law);
}

/** What the claims come to in a quarter, by the table of a region, as one way to read the texts has it. */
export type Claiming = (
  quarter: Period,
  region: RegionCode | undefined,
  choice: Choice,
) => readonly QuarterEquivalence[];

/** {@link equivalencesIn}, each looked up once: many a way to read the texts differs from another by nothing that bears on them. */
export function claimingOnce(claimed: Omit<Claimed, 'region'>, law: Law): Claiming {
  const found = new Map<string, readonly QuarterEquivalence[]>();
  return (quarter, region, choice) => {
    const key = [quarter.from, quarter.to, region, ...equivalenceReadings.map(({ id }) => choice[id])].join(' ');
    const known = found.get(key) ?? equivalencesIn(quarter, { region, ...claimed }, choice, law);
    found.set(key, known);
    return known;
  };
}

/** The readings that change what a claim comes to, or what it awaits, in some of the quarters, each in its region. */
export function equivalenceRoom(
  quarters: readonly { readonly quarter: Period; readonly region: RegionCode | undefined }[],
  claiming: Claiming,
): readonly string[] {
  const used = usedOptions(equivalenceReadings, undefined);
  const answers = new Map<Choice, string>();
  const answerTo = (choice: Choice) =>
    JSON.stringify(
      quarters.map(({ quarter, region }) =>
        claiming(quarter, region, choice).map(({ verdict, beside }) => [
          verdict.outcome,
          verdict.outcome === 'undetermined' ? verdict.awaiting : [],
          beside,
        ]),
      ),
    );
  for (const choice of choicesOf(used, equivalenceReadings)) answers.set(choice, answerTo(choice));
  return equivalenceReadings
    .filter(({ id }) => {
      const seen = new Map<string, string>();
      return [...answers].some(([choice, found]) => {
        const others = JSON.stringify({ ...choice, [id]: '' }, Object.keys(used).sort());
        const before = seen.get(others) ?? found;
        seen.set(others, found);
        return before !== found;
      });
    })
    .map(({ id }) => id);
}
