import { together } from '../verdict/combine.js';
import { type Law, textOf } from '../verdict/law.js';
import type { Awaited } from '../verdict/verdict.js';
import type { ActivityClass, ActivityTally } from './activityTally.js';
import {
  type ActivityFate,
  DECISION,
  excluded,
  missingOf,
  type Standing,
  standings,
  type Told,
  undecided,
} from './fate.js';
import type { Grant } from './grants.js';
import { type Matched, matched } from './matching.js';
import { type Sector, type Unit, units } from './parameters.js';

/** How much of an authorisation is used: for certain, and at the most if what is not known turns out so. */
export interface Use {
  readonly least: number;
  readonly most: number;
  /** Units it had no room for. */
  readonly leastOver: number;
  readonly mostOver: number;
  /** What is not known of the activities that may use it. */
  readonly facts: readonly Awaited[];
}

/** What became of each activity, and of each authorisation that one of them uses. */
export interface Fates {
  readonly fateOf: readonly ActivityFate[];
  /** By index of the authorisation. */
  readonly useOf: ReadonlyMap<number, Use>;
}

/** The units asked of the authorisations of one place and sector, by their first activity, with their first day. */
interface Pool {
  readonly grants: readonly Grant[];
  readonly certain: Map<number, number>;
  readonly open: Map<number, number>;
  /** What is not known of the open ones. */
  readonly facts: Awaited[];
}

/** The same, counted: without the open ones, and with all of them. */
interface CountedPool extends Pool {
  readonly least: ReadonlyMap<number, Matched>;
  readonly most: ReadonlyMap<number, Matched>;
}

type Covered = Extract<Standing, { readonly is: 'covered' }>;

/** Tells each activity: whether it is dépannage, and against which authorisation it counts. */
export function fatesOf(question: Told): Fates {
  const { tally, law } = question;
  const standingOf = standings(question);
  const every: Standing[] = [];
  const pools = new Map<string, Pool>();
  for (let record = 0; record < tally.classOf.length; record += 1) {
    const standing = standingOf(record);
    every.push(standing);
    if (standing.is === 'covered') enter(standing, record, tally, pools);
  }
  const counted = new Map([...pools].map(([key, pool]) => [key, count(pool)]));
  const unitOf = textOf(units, law)?.value ?? {};
  const fateOf = every.map((standing, record) =>
    standing.is === 'told' ? standing.fate : fateInPool(record, standing, tally, counted, unitOf, law),
  );
  return { fateOf, useOf: usesOf([...counted.values()]) };
}

/** Puts the unit of an activity in the pools it may be of: one when its place and sector are known. */
function enter({ isCertain, grants }: Covered, record: number, tally: ActivityTally, pools: Map<string, Pool>): void {
  // SAFETY: each activity has a class, a unit and days.
  const unit = tally.unitOf[record] as number;
  const day = tally.firstDayOf[record] as number;
  const [first] = grants;
  const keys = isCertain && first !== undefined ? [first.pool] : new Set(grants.map(({ pool }) => pool));
  for (const key of keys) {
    const pool = pools.get(key) ?? emptyPool(key, grants);
    pools.set(key, pool);
    (isCertain ? pool.certain : pool.open).set(unit, day);
    if (!isCertain)
      pool.facts.push(...missingOf(tally.classes[tally.classOf[record] as number] as ActivityClass, record));
  }
}

function emptyPool(key: string, grants: readonly Grant[]): Pool {
  const ofPool = grants.filter(({ pool, decision }) => pool === key && decision === 'granted');
  return { grants: ofPool, certain: new Map(), open: new Map(), facts: [] };
}

function count(pool: Pool): CountedPool {
  const least = matched(pool.certain, pool.grants);
  const isOpen = [...pool.open.keys()].some((unit) => !pool.certain.has(unit));
  return { ...pool, least, most: isOpen ? matched(new Map([...pool.open, ...pool.certain]), pool.grants) : least };
}

/** What counting the units of its pool makes of an activity that authorisations cover. */
function fateInPool(
  record: number,
  { isCertain, grants }: Covered,
  tally: ActivityTally,
  pools: ReadonlyMap<string, CountedPool>,
  unitOf: Readonly<Partial<Record<Sector, Unit>>>,
  law: Law,
): ActivityFate {
  // SAFETY: each activity has a class and a unit, and was put in the pools of its authorisations.
  const one = tally.classes[tally.classOf[record] as number] as ActivityClass;
  const unit = tally.unitOf[record] as number;
  if (!isCertain) return undecided('incomplete', openFacts(one, record, unit, grants, pools));
  if (unitOf[one.sector as Sector] === undefined) {
    return undecided('unitNotFound', [{ kind: 'text', parameter: units.id, on: law.on }]);
  }
  const pool = pools.get(grants[0]?.pool ?? '') as CountedPool;
  const least = pool.least.get(unit) as Matched;
  const most = pool.most.get(unit) as Matched;
  if (most.room === 'within')
    return { fate: 'counted', reason: 'authorised', awaiting: [], authorisation: least.grant };
  if (least.room === 'unknown' || most.room === 'unknown')
    return undecided('unitsUnknown', unitsAwaited(most.grant, pool));
  if (least.room === 'within') return undecided('mayExceed', [...pool.facts, DECISION]);
  return isRefused(least.grant, pool) ? excluded('overrunRefused') : undecided('overrun', [DECISION]);
}

function isRefused(grant: number, pool: Pool): boolean {
  return pool.grants.some(({ index, isRevisionRefused }) => index === grant && isRevisionRefused);
}

/** How many units an authorisation has; and, should they be too few, what the committee decides. */
function unitsAwaited(grant: number, pool: Pool): readonly Awaited[] {
  const units: Awaited = { kind: 'fact', path: `authorisations[${grant}].units` };
  return isRefused(grant, pool) ? [units] : [units, DECISION];
}

/** What settles an activity of which something is not known: that, and whatever else its pools leave open. */
function openFacts(
  one: ActivityClass,
  record: number,
  unit: number,
  grants: readonly Grant[],
  pools: ReadonlyMap<string, CountedPool>,
): readonly Awaited[] {
  const own = missingOf(one, record);
  const keys = [...new Set(grants.map(({ pool }) => pool))];
  const more = keys.flatMap((key): readonly Awaited[] => {
    const pool = pools.get(key);
    const found = pool?.most.get(unit);
    if (pool === undefined || found === undefined || found.room === 'within') return [];
    return found.room === 'unknown' ? unitsAwaited(found.grant, pool) : [...pool.facts, DECISION];
  });
  const decisions = grants.filter(({ decision }) => decision !== 'granted' && decision !== 'refused');
  return together(own, [
    ...more,
    ...decisions.map(
      ({ decision, index }): Awaited =>
        decision === null ? { kind: 'fact', path: `authorisations[${index}].decision` } : DECISION,
    ),
  ]);
}

function usesOf(pools: readonly CountedPool[]): ReadonlyMap<number, Use> {
  const uses = new Map<number, Use>();
  for (const pool of pools) {
    const least = usedOf(pool.least);
    const most = usedOf(pool.most);
    const facts = together([], pool.facts);
    for (const [grant, possible] of most) {
      const certain = least.get(grant) ?? NOTHING;
      uses.set(grant, {
        least: certain.within,
        most: possible.within,
        leastOver: certain.over,
        mostOver: possible.over,
        facts,
      });
    }
  }
  return uses;
}

interface Used {
  within: number;
  over: number;
}
const NOTHING: Readonly<Used> = { within: 0, over: 0 };

/** By authorisation, the units it had room for and those it had not. */
function usedOf(found: ReadonlyMap<number, Matched>): ReadonlyMap<number, Used> {
  const uses = new Map<number, Used>();
  for (const { grant, room } of found.values()) {
    const use = uses.get(grant) ?? { ...NOTHING };
    uses.set(grant, use);
    if (room === 'over') use.over += 1;
    else use.within += 1;
  }
  return uses;
}
