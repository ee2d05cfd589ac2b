import type { LocalDate } from '../law/localDate.js';
import { together } from '../verdict/combine.js';
import type { Choice } from '../verdict/explore.js';
import type { Awaited } from '../verdict/verdict.js';
import { type Addend, bearingOn } from './bearing.js';
import { weighHours } from './hourFate.js';
import type { HourTally } from './hourTally.js';
import { MOST_MINUTES } from './limits.js';
import type { Offered } from './offered.js';

/** Minutes that may be added, and what would tell. */
export interface Uncertain extends Addend {
  readonly awaited: readonly Awaited[];
}

/** Hours of a few cells, as one way to read the texts counts them. */
export interface Counted {
  /** Minutes surely counted. */
  readonly least: number;
  /** Minutes that may be besides. */
  readonly open: number;
  /** Surely counted, by activity. */
  readonly by: ReadonlyMap<string, number>;
  /** What may be added, part by part. */
  readonly uncertain: () => readonly Uncertain[];
}

/**
 * The minutes that count in a quarter.
 * @param except - an activity left out
 */
export function countIn(
  tally: HourTally,
  offered: readonly Offered[],
  { from, to }: { readonly from: LocalDate; readonly to: LocalDate },
  choice: Choice,
  except?: string,
): Counted {
  let least = 0;
  let open = 0;
  const by = new Map<string, number>();
  const lacking = new Map<number, Lacking>();
  for (const [index, hours] of tally.classes.entries()) {
    const cell = tally.cells[hours.cell];
    const its = offered[hours.cell];
    if (cell === undefined || its === undefined || cell.from < from || cell.from > to) continue;
    if (hours.activity === except && except !== undefined) continue;
    const { fate, missing, besides } = weighHours(hours, its, choice);
    if (fate === 'excluded') continue;
    open += hours.untimed * MOST_MINUTES;
    if (fate === 'counted') {
      least += hours.minutes;
      const name = hours.activity ?? '';
      by.set(name, (by.get(name) ?? 0) + hours.minutes);
    } else open += hours.minutes;
    const timed = fate === 'counted' ? 0 : hours.minutes;
    if (timed + hours.untimed > 0) lacking.set(index, { missing, besides, timed });
  }
  return { least, open, by, uncertain: () => uncertainOf(tally, lacking) };
}

/** What the records of a class lack. */
interface Lacking {
  readonly missing: readonly string[];
  readonly besides: readonly string[];
  /** Minutes of those whose time is known; 0 where they are certain. */
  readonly timed: number;
}

/** Each class whose time is known, which counts whole or not at all; then each record whose time is not. */
function uncertainOf(tally: HourTally, lacking: ReadonlyMap<number, Lacking>): readonly Uncertain[] {
  const recordsOf = new Map<number, number[]>();
  for (const [record, index] of tally.classOf.entries()) {
    if (!lacking.has(index)) continue;
    const records = recordsOf.get(index);
    if (records === undefined) recordsOf.set(index, [record]);
    else records.push(record);
  }
  const untimed = new Set(tally.untimed);
  return [...lacking].flatMap(([index, { missing, besides, timed }]) => {
    const records = recordsOf.get(index) ?? [];
    const paths = (record: number, fields: readonly string[]) => [
      ...besides.map(asFact),
      ...fields.map((field) => asFact(`hours[${record}].${field}`)),
    ];
    const known = records.filter((record) => !untimed.has(record));
    const ofClass: Uncertain = {
      most: timed,
      isWhole: true,
      awaited: known.map((record) => paths(record, missing)).reduce((all, more) => together(all, more), []),
    };
    const alone = records
      .filter((record) => untimed.has(record))
      .map((record) => ({ most: MOST_MINUTES, isWhole: false, awaited: paths(record, [...missing, 'minutes']) }));
    return [...(timed > 0 ? [ofClass] : []), ...alone];
  });
}

function asFact(path: string): Awaited {
  return { kind: 'fact', path };
}

/**
 * What would tell whether a sum reaches each need: the smallest set.
 * @param needs - what is lacking, each way it may matter
 * @param isBounded - false when hours not given may be added too: then every part may matter
 */
export function awaitedFor(
  needs: readonly number[],
  uncertain: readonly Uncertain[],
  isBounded: boolean,
): readonly Awaited[] {
  const bears = isBounded ? needs.map((need) => bearingOn(need, uncertain)) : [uncertain.map(({ most }) => most > 0)];
  const all = uncertain.filter((_, i) => bears.some((one) => one[i]));
  return all.reduce<readonly Awaited[]>((found, { awaited }) => together(found, awaited), []);
}
