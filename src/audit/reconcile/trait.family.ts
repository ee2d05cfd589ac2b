import type { Period } from '../../law/period.js';
import type { Traits } from './cause.js';
import { recordsIn } from './change.js';
import { changesOf, isNoChange, type Part, recordsWithin, setsByTrait, withParts } from './parts.js';
import { askedAgain, type Question } from './question.js';
import { ofEach } from './rounding.records.js';
import type { Hypothesis } from './search.js';
import type { AnyRecord, RecordsOf } from './table.js';
import { spanOf } from './window.family.js';

/**
 * All the records that have something in common (a month, a place, a nature, an activity), or two things, left out, counted twice or put under another
 * value: real mistakes look so.
 */
export function* traits(question: Question): Generator<Hypothesis> {
  const span = spanOf(question);
  if (span === null) return;
  for (const its of question.table.records) {
    if (recordsWithin(question.input, its, span).length === 0) continue;
    const sets = setsByTrait(question.input, its, span);
    const changes = changesOf(question.input, its, question.base);
    const byTraits = (most: number) => sets.filter((set) => Object.keys(set.traits).length === most);
    for (const most of [1, 2]) {
      for (const change of changes) {
        for (const set of byTraits(most)) {
          const hypothesis = ofSet(question, its, set, change, span);
          if (hypothesis !== undefined) yield hypothesis;
        }
      }
    }
  }
}

interface TraitSet {
  readonly traits: Traits;
  readonly records: readonly number[];
}

/** A trait is two things to say, its name and its value; records one by one, as many as they are. */
const THINGS_IN_A_TRAIT = 2;

/**
 * How much there is to say. An outcome alone says only on which side of a threshold: almost all that share something would do it, and what is asked is
 * how few records turn it.
 */
function costOf({ claims }: Question, shared: Traits, count: number): number {
  if (claims.every(({ figure }) => figure.unit === 'outcome')) return count;
  return Math.min(THINGS_IN_A_TRAIT * Object.keys(shared).length, count);
}

function ofSet(
  question: Question,
  its: RecordsOf,
  { traits: shared, records }: TraitSet,
  change: Omit<Part, 'records'>,
  span: Period,
): Hypothesis | undefined {
  const all = recordsIn(question.input, its);
  const of = records.filter((i) => !isNoChange(change, all[i] as AnyRecord));
  if (of.length < records.length) return undefined;
  const count = its.counts === 'dates' ? new Set(of.map((i) => all[i]?.date)).size : of.length;
  // One alone has nothing in common with another: it is a set of one, and is looked for there.
  if (count === 1) return undefined;
  return {
    cost: costOf(question, shared, count),
    finding: () => ({
      code: 'audit.cause.trait',
      list: its.list,
      change: change.change,
      traits: shared,
      records: of,
      counts: its.counts,
      count,
    }),
    ask: () => {
      const input = withParts(question.input, its, [{ ...change, records: of }], span);
      return ofEach(question, input === undefined ? undefined : askedAgain(question, { input }));
    },
  };
}
