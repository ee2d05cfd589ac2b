import type { LocalDate } from '../../law/localDate.js';
import type { Period } from '../../law/period.js';
import { contains } from '../../law/period.js';
import type { AnyAssessment } from '../regulations.js';
import type { Change, Traits } from './cause.js';
import { freeDates, recordsIn, withRecords } from './change.js';
import { MOST_TRAIT_VALUES } from './limits.js';
import type { AnyRecord, RecordsOf } from './table.js';

/** Something done to some of the records. */
export interface Part {
  readonly change: Change;
  readonly records: readonly number[];
  /** The fields that a move gives. */
  readonly values: Readonly<Record<string, unknown>>;
  /** The field that tells whether it is known. */
  readonly first: string;
}

/** The records of a period, by their indices in the input. */
export function recordsWithin(input: object, its: RecordsOf, span: Period): readonly number[] {
  return recordsIn(input, its).flatMap(({ date }, i) => (contains(span, date as LocalDate) ? [i] : []));
}

/** What may be done to records: complete what is not known, leave them out, count them twice, put them under each value that there is. */
export function changesOf(input: object, its: RecordsOf, base: AnyAssessment): readonly Omit<Part, 'records'>[] {
  const valued = (kind: 'moved' | 'completed') =>
    its.moves.flatMap(({ name, fields, values, completesOnly }) => {
      if (kind === 'moved' && completesOnly) return [];
      const seen = completesOnly ? [] : recordsIn(input, its).map((record) => pick(record, fields));
      const distinct = new Map([...values(input, base), ...seen].map((one) => [textOf(one, fields), one]));
      return [...distinct].flatMap(([to, one]) =>
        to === '' ? [] : [{ change: { kind, name, to } as const, values: one, first: fields[0] ?? '' }],
      );
    });
  const none = { values: {}, first: '' };
  return [
    ...valued('completed'),
    { change: { kind: 'leftOut' }, ...none },
    { change: { kind: 'twice' }, ...none },
    ...valued('moved'),
  ];
}

/** Whether a change leaves a record as it is, or is not for it: what is not known is completed, what is known is moved. */
export function isNoChange({ change, values, first }: Omit<Part, 'records'>, record: AnyRecord): boolean {
  if (!('to' in change)) return false;
  if ((record[first] === null) !== (change.kind === 'completed')) return true;
  return Object.entries(values).every(([field, value]) => record[field] === value);
}

function pick(record: AnyRecord, fields: readonly string[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(fields.flatMap((field) => (field in record ? [[field, record[field]]] : [])));
}

/** Values as one text, `16/Rouville`; empty when the first of them is not known. */
function textOf(values: Readonly<Record<string, unknown>>, fields: readonly string[]): string {
  const texts = fields.map((field) => values[field]).filter((value) => value !== null && value !== undefined);
  const [first] = fields;
  return first === undefined || values[first] === null || values[first] === undefined ? '' : texts.join('/');
}

/** The input with everything done to it; undefined where there is no room for what is counted twice. */
export function withParts(input: object, its: RecordsOf, parts: readonly Part[], span: Period): object | undefined {
  const records = recordsIn(input, its);
  const leftOut = new Set(parts.flatMap(({ change, records: of }) => (change.kind === 'leftOut' ? of : [])));
  const valuesOf = new Map(
    parts.flatMap(({ change, records: of, values }) => ('to' in change ? of.map((i) => [i, values] as const) : [])),
  );
  const twice = parts.flatMap(({ change, records: of }) => (change.kind === 'twice' ? of : []));
  const copies = copiesOf(twice, records, its, span);
  if (copies === undefined) return undefined;
  const changed = records.map((record, i) => ({ ...record, ...valuesOf.get(i) }));
  return withRecords(input, its, [...changed.filter((_, i) => !leftOut.has(i)), ...copies]);
}

/** Where days are counted, the copies of a day are on a day of their own: counted twice is one day more, not more dollars on one. */
function copiesOf(
  twice: readonly number[],
  records: readonly AnyRecord[],
  { counts }: RecordsOf,
  span: Period,
): readonly AnyRecord[] | undefined {
  // SAFETY: indices of the records.
  const originals = twice.map((i) => records[i] as AnyRecord);
  if (counts === 'records' || originals.length === 0) return originals;
  const wanted = new Map(originals.map(({ date }) => [date, date]));
  const free = freeDates(wanted, new Set(records.map(({ date }) => date)), span);
  return free === undefined ? undefined : originals.map((one) => ({ ...one, date: free.get(one.date) ?? one.date }));
}

/** Every trait of a record, its month first. */
export function traitsOf(record: AnyRecord, { traits }: RecordsOf): Traits {
  const its = Object.entries(traits).flatMap(([name, of]) => {
    const value = of(record);
    return value === null ? [] : [[name, value] as const];
  });
  return { month: record.date.slice(0, 'YYYY-MM'.length), ...Object.fromEntries(its) };
}

/** What all that are told together have in common beside their traits: how long they are, or that each is half a day. */
export function toldOf(indices: readonly number[], input: object, its: RecordsOf, { ledger }: AnyAssessment): Traits {
  const all = recordsIn(input, its);
  return Object.fromEntries(
    Object.entries(its.told).flatMap(([name, of]) => {
      // SAFETY: indices of the records.
      const [first, ...others] = new Set(indices.map((i) => of(all[i] as AnyRecord, ledger[i])));
      return typeof first === 'string' && others.length === 0 ? [[name, first] as const] : [];
    }),
  );
}

/** What all have in common. */
export function commonTraits(records: readonly AnyRecord[], its: RecordsOf): Traits {
  const [first, ...others] = records.map((record) => traitsOf(record, its));
  return Object.fromEntries(
    Object.entries(first ?? {}).filter(([name, value]) => others.every((one) => one[name] === value)),
  );
}

/** Records that share the value of one trait, then of two, each set once: by the fewest traits that say it. */
export function setsByTrait(
  input: object,
  its: RecordsOf,
  span: Period,
): readonly { readonly traits: Traits; readonly records: readonly number[] }[] {
  const within = recordsWithin(input, its, span);
  const all = recordsIn(input, its);
  const traits = new Map(within.map((i) => [i, traitsOf(all[i] as AnyRecord, its)]));
  const names = ['month', ...Object.keys(its.traits)].filter((name) => {
    const values = new Set(within.map((i) => traits.get(i)?.[name]));
    return values.size <= MOST_TRAIT_VALUES;
  });
  const pairs = names.flatMap((one, i) => names.slice(i + 1).map((another) => [one, another]));
  const sets = new Map<string, { readonly traits: Traits; readonly records: number[] }>();
  const seen = new Map<string, true>();
  for (const of of [...names.map((name) => [name]), ...pairs]) {
    const found = new Map<string, { readonly traits: Traits; readonly records: number[] }>();
    for (const i of within) {
      const mine = traits.get(i) ?? {};
      if (of.some((name) => mine[name] === undefined)) continue;
      const chosen = Object.fromEntries(of.map((name) => [name, mine[name] ?? '']));
      const key = JSON.stringify(chosen);
      const set = found.get(key);
      if (set === undefined) found.set(key, { traits: chosen, records: [i] });
      else set.records.push(i);
    }
    for (const [key, set] of found) {
      const members = set.records.join();
      if (seen.has(members) || set.records.length === within.length) continue;
      seen.set(members, true);
      sets.set(key, set);
    }
  }
  return [...sets.values()];
}
