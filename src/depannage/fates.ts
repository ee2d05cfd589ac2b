import { together } from '../verdict/combine.js';
import { textOf } from '../verdict/law.js';
import type { Awaited } from '../verdict/verdict.js';
import type { ActivityClass, ActivityTally } from './activityTally.js';
import {
  type ActivityFate,
  beside,
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
import { type Sector, units } from './parameters.js';

/** How much of an authorisation is used: for certain, and at the most if what is not known or not decided turns out so. */
export interface Use {
  readonly least: number;
  readonly most: number;
  /** Units it had no room for. */
  readonly leastOver: number;
  readonly mostOver: number;
  /** What tells, where the two part. */
  readonly awaiting: readonly Awaited[];
}

/** What became of each activity, and of each authorisation that one of them uses. */
export interface Fates {
  readonly fateOf: readonly ActivityFate[];
  /** By index of the authorisation. */
  readonly useOf: ReadonlyMap<number, Use>;
}

/** The units asked of authorisations that share days, by their first activity, with their first day. */
interface Pool {
  readonly grants: readonly Grant[];
  readonly certain: Map<number, number>;
  readonly open: Map<number, number>;
  /** What is not known of the open ones. */
  readonly facts: Awaited[];
}

/** The same, counted. */
interface CountedPool extends Pool {
  /** With the open ones too, and the least room there may be. */
  readonly worst: ReadonlyMap<number, Matched>;
  /** Without them, and the most room there may be. */
  readonly best: ReadonlyMap<number, Matched>;
  /** What the two may part by: the open ones, the units that are not known, the decisions. */
  readonly awaiting: readonly Awaited[];
}

/** Tells each activity: whether it is dépannage, and against which authorisation it counts. */
export function fatesOf(question: Told): Fates {
  const { tally, law } = question;
  const standingOf = standings(question);
  const every: Standing[] = [];
  const pools = new Map<number, Pool>();
  for (let record = 0; record < tally.classOf.length; record += 1) {
    const standing = standingOf(record);
    every.push(standing);
    enter(standing, record, tally, pools);
  }
  const counted = new Map([...pools].map(([key, pool]) => [key, count(pool)]));
  const unitOf = textOf(units, law)?.value ?? {};
  const noUnit = undecided('unitNotFound', [{ kind: 'text', parameter: units.id, on: law.on }]);
  const fateOf = every.map((standing, record) => {
    // SAFETY: each activity has a class and a unit.
    const one = tally.classes[tally.classOf[record] as number] as ActivityClass;
    const unit = tally.unitOf[record] as number;
    if (standing.is === 'told') return beside(standing.fate, one, record, question);
    const isUnitKnown = one.sector === null || unitOf[one.sector as Sector] !== undefined;
    const fate = isUnitKnown || standing.is === 'open' ? fateInPool(standing, unit, counted) : noUnit;
    return beside(fate, one, record, question);
  });
  return { fateOf, useOf: usesOf([...counted.values()]) };
}

/** Puts the unit of an activity in the pools it may be of: one when it is covered. */
function enter(standing: Standing, record: number, tally: ActivityTally, pools: Map<number, Pool>): void {
  if (standing.is === 'told') return;
  // SAFETY: each activity has a class, a unit and days.
  const unit = tally.unitOf[record] as number;
  const day = tally.firstDayOf[record] as number;
  if (standing.is === 'covered') {
    poolNamed(standing.pool, standing.grants, pools).certain.set(unit, day);
    return;
  }
  const one = tally.classes[tally.classOf[record] as number] as ActivityClass;
  for (const { pool: key } of standing.claims) {
    const pool = poolNamed(key, standing.grants, pools);
    pool.open.set(unit, day);
    pool.facts.push(...missingOf(one, record));
  }
}

function poolNamed(key: number, grants: readonly Grant[], pools: Map<number, Pool>): Pool {
  const known = pools.get(key);
  if (known !== undefined) return known;
  const pool = emptyPool(key, grants);
  pools.set(key, pool);
  return pool;
}

function emptyPool(key: number, grants: readonly Grant[]): Pool {
  const ofPool = grants.filter(({ pool, decision }) => pool === key && decision !== 'refused');
  return { grants: ofPool, certain: new Map(), open: new Map(), facts: [] };
}

function count(pool: Pool): CountedPool {
  const { grants, certain, open } = pool;
  const granted = grants.filter(({ decision }) => decision === 'granted');
  const asked = open.size === 0 ? certain : new Map([...open, ...certain]);
  const worst = matched(asked, granted, 'least');
  const isSettled = open.size === 0 && grants.every((one) => one.decision === 'granted' && one.least === one.most);
  const best = isSettled ? worst : matched(certain, grants, 'most');
  return { ...pool, worst, best, awaiting: isSettled ? [DECISION] : awaitedIn(pool) };
}

function awaitedIn({ grants, facts }: Pool): readonly Awaited[] {
  const ofGrants = grants.flatMap(({ index, decision, least, most, unitsPath }): readonly Awaited[] => [
    ...(decision === null ? [{ kind: 'fact', path: `authorisations[${index}].decision` } as const] : []),
    ...(least < most ? [{ kind: 'fact', path: unitsPath } as const] : []),
  ]);
  return together([], [...facts, ...ofGrants, DECISION]);
}

/** What counting the units of its pools makes of an activity that authorisations cover, or may cover. */
function fateInPool(
  standing: Exclude<Standing, { readonly is: 'told' }>,
  unit: number,
  pools: ReadonlyMap<number, CountedPool>,
): ActivityFate {
  if (standing.is === 'open') {
    const awaiting = standing.claims.flatMap(({ pool: key, isCovered }): readonly Awaited[] => {
      const pool = pools.get(key);
      return isCovered && pool?.worst.get(unit)?.isWithin === true ? [] : (pool?.awaiting ?? []);
    });
    return undecided(standing.reason, together([], awaiting));
  }
  // SAFETY: an activity covered was put in its pool.
  const pool = pools.get(standing.pool) as CountedPool;
  const worst = pool.worst.get(unit) as Matched;
  if (worst.isWithin) return { fate: 'counted', reason: 'authorised', awaiting: [], authorisation: worst.grant };
  if (pool.best.get(unit)?.isWithin === false) {
    return isRefused(unit, pool) ? excluded('overrunRefused') : undecided('overrun', [DECISION]);
  }
  return undecided(whyOpen(unit, pool), pool.awaiting);
}

/** Why a unit may be within an authorisation or not: others may take its place, units are not known, or only more authorisations have room. */
function whyOpen(unit: number, { grants, certain }: Pool): 'mayExceed' | 'unitsUnknown' | 'overrun' {
  const granted = grants.filter(({ decision }) => decision === 'granted');
  const isWithin = (room: 'least' | 'most') => matched(certain, granted, room).get(unit)?.isWithin === true;
  if (isWithin('least')) return 'mayExceed';
  return isWithin('most') ? 'unitsUnknown' : 'overrun';
}

/** Whether a revision was refused of every authorisation that might have had room for a unit. */
function isRefused(unit: number, { grants, certain }: Pool): boolean {
  // SAFETY: the unit is one of the pool.
  const day = certain.get(unit) as number;
  return grants.every(({ from, to, isRevisionRefused }) => isRevisionRefused || day < from || to < day);
}

function usesOf(pools: readonly CountedPool[]): ReadonlyMap<number, Use> {
  const uses = new Map<number, Use>();
  for (const { grants, worst, best, awaiting } of pools) {
    const [inWorst, inBest] = [usedIn(worst), usedIn(best)];
    for (const { index } of grants) {
      const [a, b] = [inWorst.get(index) ?? NOTHING, inBest.get(index) ?? NOTHING];
      const all = [a.within + a.over, b.within + b.over];
      const over = [a.over, b.over];
      uses.set(index, {
        least: Math.min(...all),
        most: Math.max(...all),
        leastOver: Math.min(...over),
        mostOver: Math.max(...over),
        awaiting,
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

/** By authorisation, the units it had room for, and those it had not. */
function usedIn(found: ReadonlyMap<number, Matched>): ReadonlyMap<number, Used> {
  const uses = new Map<number, Used>();
  for (const { grant, isWithin } of found.values()) {
    const use = uses.get(grant) ?? { ...NOTHING };
    uses.set(grant, use);
    if (isWithin) use.within += 1;
    else use.over += 1;
  }
  return uses;
}
