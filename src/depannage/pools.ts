import type { DayNumber } from '../law/localDate.js';
import { together } from '../verdict/combine.js';
import type { Awaited } from '../verdict/verdict.js';
import { type ActivityFate, DECISION, excluded, undecided } from './fate.js';
import type { Grant } from './grants.js';
import { inOrder, type Matched, matched, type Unit } from './matching.js';

/** A unit that authorisations cover, or may cover. */
export interface Ask extends Unit {
  readonly pool: Pool;
  /** One of its activities is covered for certain. */
  isCertain: boolean;
  /** What counting makes of it, with the open ones and the least room there may be. */
  worst: Matched | undefined;
  /** The same without them, and with the most room there may be. */
  best: Matched | undefined;
}

/** The units asked of authorisations that share days, from one to the next. */
export interface Pool {
  readonly grants: readonly Grant[];
  readonly asks: Ask[];
  /** Those of several days, or that may not be of this pool: several activities may ask for them. */
  readonly shared: Map<number, Ask>;
  /** What is not known of the open ones. */
  readonly facts: Awaited[];
  /** Once counted, what `worst` and `best` may part by: the open ones, the units that are not known, the decisions. */
  awaiting: readonly Awaited[];
}

/** A pool nobody asks anything of yet. */
export function emptyPool(key: number, grants: readonly Grant[]): Pool {
  const ofPool = grants.filter(({ pool, decision }) => pool === key && decision !== 'refused');
  return { grants: ofPool, asks: [], shared: new Map(), facts: [], awaiting: [DECISION] };
}

/** Asks a pool for a unit of one activity alone, covered for certain. */
export function ask(pool: Pool, unit: number, day: DayNumber): Ask {
  const one: Ask = { unit, day, pool, isCertain: true, worst: undefined, best: undefined };
  pool.asks.push(one);
  return one;
}

/** Asks a pool for a unit that others may have asked for. */
export function askShared(pool: Pool, unit: number, day: DayNumber, isCertain: boolean): Ask {
  const known = pool.shared.get(unit);
  if (known !== undefined) {
    known.isCertain ||= isCertain;
    return known;
  }
  const one = ask(pool, unit, day);
  one.isCertain = isCertain;
  pool.shared.set(unit, one);
  return one;
}

/** Counts the units asked of a pool, at the worst and at the best. */
export function count(pool: Pool): void {
  const { grants } = pool;
  const asks = inOrder(pool.asks);
  const granted = grants.filter(({ decision }) => decision === 'granted');
  const certain = asks.filter(({ isCertain }) => isCertain);
  matched(asks, granted, 'least').forEach((found, i) => {
    (asks[i] as Ask).worst = found;
  });
  const isSettled =
    certain.length === asks.length &&
    granted.length === grants.length &&
    granted.every(({ least, most }) => least === most);
  if (isSettled) {
    for (const one of asks) one.best = one.worst;
    return;
  }
  matched(certain, grants, 'most').forEach((found, i) => {
    (certain[i] as Ask).best = found;
  });
  pool.awaiting = awaitedIn(pool);
}

function awaitedIn({ grants, facts }: Pool): readonly Awaited[] {
  const ofGrants = grants.flatMap(({ index, decision, least, most, unitsPath }): readonly Awaited[] => [
    ...(decision === null ? [{ kind: 'fact', path: `authorisations[${index}].decision` } as const] : []),
    ...(least < most ? [{ kind: 'fact', path: unitsPath } as const] : []),
  ]);
  return together([], [...facts, ...ofGrants, DECISION]);
}

const NOTHING: readonly Awaited[] = [];

/** What counting makes of the activities of a unit covered for certain. */
export function fateOfAsk(one: Ask): ActivityFate {
  const { worst, best, pool } = one;
  if (worst?.isWithin === true) {
    return { fate: 'counted', reason: 'authorised', awaiting: NOTHING, authorisation: worst.grant };
  }
  if (best?.isWithin === false) {
    return isRefused(one) ? excluded('overrunRefused') : undecided('overrun', [DECISION]);
  }
  return undecided(whyOpen(one), pool.awaiting);
}

/** Why a unit may be within an authorisation or not: others may take its place, units are not known, or only more authorisations have room. */
function whyOpen(one: Ask): 'mayExceed' | 'unitsUnknown' | 'overrun' {
  const { grants, asks } = one.pool;
  const granted = grants.filter(({ decision }) => decision === 'granted');
  const certain = inOrder(asks).filter(({ isCertain }) => isCertain);
  const place = certain.indexOf(one);
  const isWithin = (room: 'least' | 'most') => matched(certain, granted, room)[place]?.isWithin === true;
  if (isWithin('least')) return 'mayExceed';
  return isWithin('most') ? 'unitsUnknown' : 'overrun';
}

/** Whether a revision was refused of every authorisation that might have had room for a unit. */
function isRefused({ day, pool }: Ask): boolean {
  return pool.grants.every(({ from, to, isRevisionRefused }) => isRevisionRefused || day < from || to < day);
}

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

interface Used {
  within: number;
  over: number;
}

/** What is used of each authorisation of a pool that is counted, by index. */
export function usesOf({ grants, asks, awaiting }: Pool): readonly (readonly [number, Use])[] {
  const inWorst = new Map<number, Used>(grants.map(({ index }) => [index, { within: 0, over: 0 }]));
  const inBest = new Map<number, Used>(grants.map(({ index }) => [index, { within: 0, over: 0 }]));
  for (const { worst, best } of asks) {
    add(worst, inWorst);
    add(best, inBest);
  }
  return grants.map(({ index }) => {
    // SAFETY: both have each of the grants.
    const [a, b] = [inWorst.get(index) as Used, inBest.get(index) as Used];
    const all = [a.within + a.over, b.within + b.over];
    const over = [a.over, b.over];
    const [least, most, leastOver, mostOver] = [
      Math.min(...all),
      Math.max(...all),
      Math.min(...over),
      Math.max(...over),
    ];
    return [index, { least, most, leastOver, mostOver, awaiting }];
  });
}

function add(found: Matched | undefined, uses: ReadonlyMap<number, Used>): void {
  if (found === undefined) return;
  // SAFETY: it is counted against one of the grants.
  const use = uses.get(found.grant) as Used;
  if (found.isWithin) use.within += 1;
  else use.over += 1;
}
