import { together } from '../verdict/combine.js';
import { textOf } from '../verdict/law.js';
import type { Awaited } from '../verdict/verdict.js';
import type { ActivityClass } from './activityTally.js';
import { type ActivityFate, beside, missingOf, type Standing, standings, type Told, undecided } from './fate.js';
import type { Grant } from './grants.js';
import { type Sector, units } from './parameters.js';
import { type Ask, ask, askShared, count, emptyPool, fateOfAsk, type Pool, type Use, usesOf } from './pools.js';

/** What became of each activity, and of each authorisation that one of them uses. */
export interface Fates {
  readonly fateOf: readonly ActivityFate[];
  /** By index of the authorisation. */
  readonly useOf: ReadonlyMap<number, Use>;
}

/** An activity that authorisations may cover, and the units it may be of. */
interface Open {
  readonly record: number;
  readonly standing: Extract<Standing, { readonly is: 'open' }>;
  /** One for each claim. */
  readonly asks: readonly Ask[];
}

/** Tells each activity: whether it is dépannage, and against which authorisation it counts. */
export function fatesOf(question: Told): Fates {
  const { tally, law } = question;
  const standingOf = standings(question);
  const classOf = (record: number): ActivityClass =>
    // SAFETY: each activity has a class.
    tally.classes[tally.classOf[record] as number] as ActivityClass;
  const fateOf: ActivityFate[] = [];
  const covered: (Ask | undefined)[] = [];
  const open: Open[] = [];
  const pools = new Map<number, Pool>();
  for (let record = 0; record < tally.classOf.length; record += 1) {
    const standing = standingOf(record);
    // SAFETY: each activity has a unit and days.
    const unit = tally.unitOf[record] as number;
    const day = tally.firstDayOf[record] as number;
    if (standing.is === 'covered') {
      const pool = poolNamed(standing.pool, standing.grants, pools);
      const isAlone = day === tally.lastDayOf[record];
      covered.push(isAlone ? ask(pool, unit, day) : askShared(pool, unit, day, true));
      fateOf.push(COUNTED_LATER);
      continue;
    }
    covered.push(undefined);
    if (standing.is === 'told') {
      fateOf.push(beside(standing.fate, classOf(record), record, question));
      continue;
    }
    const missing = missingOf(classOf(record), record);
    const asks = standing.claims.map(({ pool: key }) => {
      const pool = poolNamed(key, standing.grants, pools);
      pool.facts.push(...missing);
      return askShared(pool, unit, day, false);
    });
    open.push({ record, standing, asks });
    fateOf.push(COUNTED_LATER);
  }

  for (const pool of pools.values()) count(pool);
  const unitOf = textOf(units, law)?.value ?? {};
  const noUnit = undecided('unitNotFound', [{ kind: 'text', parameter: units.id, on: law.on }]);
  const hasUnit = tally.classes.map(({ sector }) => unitOf[sector as Sector] !== undefined);
  for (let record = 0; record < covered.length; record += 1) {
    const asked = covered[record];
    if (asked === undefined) continue;
    const fate = hasUnit[tally.classOf[record] as number] === true ? fateOfAsk(asked) : noUnit;
    fateOf[record] = fate.fate === 'counted' ? fate : beside(fate, classOf(record), record, question);
  }
  for (const one of open) fateOf[one.record] = beside(fateOfOpen(one), classOf(one.record), one.record, question);
  return { fateOf, useOf: new Map([...pools.values()].flatMap(usesOf)) };
}

/** In the place of what is told once the units are counted. */
const COUNTED_LATER: ActivityFate = undecided('incomplete', []);

function poolNamed(key: number, grants: readonly Grant[], pools: Map<number, Pool>): Pool {
  const known = pools.get(key);
  if (known !== undefined) return known;
  const pool = emptyPool(key, grants);
  pools.set(key, pool);
  return pool;
}

/** What is not known of it, or not decided, or of those that may take its place where authorisations would cover it. */
function fateOfOpen({ standing: { reason, claims }, asks }: Open): ActivityFate {
  const awaiting = claims.flatMap(({ isCovered }, i): readonly Awaited[] => {
    // SAFETY: there is one for each claim.
    const { worst, pool } = asks[i] as Ask;
    return isCovered && worst?.isWithin === true ? [] : pool.awaiting;
  });
  return undecided(reason, together([], awaiting));
}
