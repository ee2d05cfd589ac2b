import type { AppliedParameter, AppliedReading } from '../verdict/assessment.js';
import type { Verdict } from '../verdict/verdict.js';
import type { Envelope } from './envelope.js';
import type {
  Change,
  DatedValue,
  FigureChanged,
  LeafChanged,
  OutcomeChanged,
  ReadingChanged,
  ReadingUse,
  RecordChanged,
} from './findings.js';
import { leavesApart } from './leaves.js';
import { MOST_TOLD } from './limits.js';
import { type Pair, paired } from './paired.js';
import { type Json, plainOf } from './plain.js';
import type { AnyAssessment } from './regulations.js';

/** What differs between two answers: each list empty when nothing of the kind does. */
export interface Difference {
  readonly outcomes: readonly OutcomeChanged[];
  readonly figures: readonly FigureChanged[];
  readonly readings: readonly ReadingChanged[];
  /** Records of the ledger whose fate or reason differs. */
  readonly records: readonly RecordChanged[];
  /** Everything else: figures of a finding, sources, days that a record carries. */
  readonly leaves: readonly LeafChanged[];
}

/**
 * What differs between two answers to one question: of two days on which the law was known, of two versions of this library, of two readings.
 * Whatever differs, a list is not empty; of envelopes of two inputs, the first leaf says so; sources of figures are compared when the figures are the same, and so for readings.
 */
export function difference(before: AnyAssessment | Envelope, after: AnyAssessment | Envelope): Difference {
  const [a, b] = [assessmentOf(before), assessmentOf(after)];
  const figures = figuresApart(a.parameters, b.parameters);
  const readings = readingsApart(a.readings, b.readings);
  const records = recordsApart(a, b);
  const leaves = (part: keyof AnyAssessment) => leavesApart(plain(a[part]), plain(b[part]), part);
  const told = new Set(records.map(({ record }) => `ledger[${record}]`));
  return {
    outcomes: outcomesApart([a.verdict], [b.verdict]),
    figures,
    readings,
    records,
    leaves: [
      ...('digests' in before && 'digests' in after
        ? leavesApart(before.digests.input, after.digests.input, 'digests.input')
        : []),
      ...leaves('verdict').filter(({ path }) => !OF_A_RULE.test(path)),
      ...leaves('ledger').filter(({ path }) => !told.has(path.split('.', 1)[0] ?? '')),
      ...(figures.length === 0 ? leaves('parameters') : []),
      ...(readings.length === 0 ? leaves('readings') : []),
    ],
  };
}

/** Outcomes of rules are a list by themselves. */
const OF_A_RULE = /^verdict(?:\.because\[\d+\])*\.outcome$/;

/** The same as one list to be told: the first of each kind, and how many more. */
export function changesIn({ outcomes, figures, readings, records, leaves }: Difference): readonly Change[] {
  const lists: readonly (readonly Change[])[] = [figures, readings, outcomes, records, leaves];
  const others = lists.reduce((sum, list) => sum + Math.max(list.length - MOST_TOLD, 0), 0);
  return [
    ...lists.flatMap((list) => list.slice(0, MOST_TOLD)),
    ...(others > 0 ? [{ code: 'audit.others', count: others } as const] : []),
  ];
}

function assessmentOf(one: AnyAssessment | Envelope): AnyAssessment {
  return 'assessment' in one ? one.assessment : one;
}

function plain(value: unknown): Json {
  const copy = plainOf(value);
  return 'value' in copy ? copy.value : null;
}

/** Rule by rule, down the explanation: of those that both follow from, and of those that one alone does. */
function outcomesApart(before: readonly Verdict[], after: readonly Verdict[]): readonly OutcomeChanged[] {
  const pairs = paired(before, after, [
    ({ rule, reason }) => `${rule} ${JSON.stringify(dayOf(reason))}`,
    ({ rule }) => rule,
  ]);
  return pairs.flatMap(([a, b]): readonly OutcomeChanged[] => {
    const { rule, reason } = b ?? a;
    const own: readonly OutcomeChanged[] =
      a?.outcome === b?.outcome
        ? []
        : [{ code: 'audit.outcome', rule, from: dayOf(reason), before: a?.outcome ?? null, after: b?.outcome ?? null }];
    return a === undefined || b === undefined ? own : [...own, ...outcomesApart(a.because, b.because)];
  });
}

function dayOf(reason: object): string | null {
  return 'from' in reason && typeof reason.from === 'string' ? reason.from : null;
}

function figuresApart(
  before: readonly AppliedParameter[],
  after: readonly AppliedParameter[],
): readonly FigureChanged[] {
  const pairs = paired(before, after, [
    (one) => JSON.stringify([one.id, dated(one)]),
    ({ id, from }) => `${id} ${from}`,
    ({ id }) => id,
  ]);
  return pairs.flatMap(([a, b]): readonly FigureChanged[] => {
    const [was, is] = [a ?? governing(before, b), b ?? governing(after, a)];
    const change = { before: was === undefined ? null : dated(was), after: is === undefined ? null : dated(is) };
    if (JSON.stringify(change.before) === JSON.stringify(change.after)) return [];
    return [{ code: 'audit.figure', id: (b ?? a).id, ...change }];
  });
}

/** The version of a figure that governs where the other side applies one that this side does not have: the last that begins no later. */
function governing(
  all: readonly AppliedParameter[],
  other: AppliedParameter | undefined,
): AppliedParameter | undefined {
  let found: AppliedParameter | undefined;
  for (const one of all) {
    if (other === undefined || one.id !== other.id || one.from > other.from) continue;
    if (found === undefined || one.from >= found.from) found = one;
  }
  return found;
}

function dated({ value, unit, from, to, publishedOn }: AppliedParameter): DatedValue {
  return {
    value,
    unit,
    from,
    ...(to === undefined ? {} : { to }),
    ...(publishedOn === undefined ? {} : { publishedOn }),
  };
}

function readingsApart(before: readonly AppliedReading[], after: readonly AppliedReading[]): readonly ReadingChanged[] {
  const pairs = paired(before, after, [
    (one) => JSON.stringify([one.id, one.rule, one.from, useOf(one)]),
    ({ id, rule, from }) => `${id} ${rule} ${from}`,
    ({ id, rule }) => `${id} ${rule}`,
  ]);
  return pairs.flatMap(([a, b]: Pair<AppliedReading>): readonly ReadingChanged[] => {
    const { id, rule } = b ?? a;
    const change = { before: a === undefined ? null : useOf(a), after: b === undefined ? null : useOf(b) };
    if (JSON.stringify(change.before) === JSON.stringify(change.after)) return [];
    return [{ code: 'audit.reading', id, rule, ...change }];
  });
}

function useOf({ used, pinned, outcomes }: AppliedReading): ReadingUse {
  const inOrder = Object.entries(outcomes).sort(([one], [other]) => (one < other ? -1 : 1));
  return { used, pinned, outcomes: Object.fromEntries(inOrder) };
}

function recordsApart(a: AnyAssessment, b: AnyAssessment): readonly RecordChanged[] {
  const { rule } = b.verdict;
  return paired(a.ledger, b.ledger, [({ record }) => String(record)]).flatMap(([was, is]): readonly RecordChanged[] => {
    if (was?.fate === is?.fate && was?.reason === is?.reason) return [];
    const { record } = is ?? was;
    const [before, after] = [was, is].map((one) => (one === undefined ? null : { fate: one.fate, reason: one.reason }));
    return [{ code: 'audit.record', record, rule, before: before ?? null, after: after ?? null }];
  });
}
