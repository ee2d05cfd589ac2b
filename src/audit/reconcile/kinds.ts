import type { SuppliedThreshold } from '../../billingDays/record.js';
import type { Period } from '../../law/period.js';
import { cents, type Exact, exactText } from '../../law/quantity.js';
import type { AnyAssessment } from '../regulations.js';
import { recordsIn } from './change.js';
import type { Found } from './found.js';
import { changesOf, isNoChange, type Part, recordsWithin, withParts } from './parts.js';
import { askedAgain, type Question } from './question.js';
import { ofEach } from './rounding.records.js';
import { type AnyRecord, type RecordsOf, thresholdsApplied } from './table.js';

/** What is counted as one: the records of a date, or one record. */
export interface CountedUnit {
  readonly records: readonly number[];
  readonly counts: 'dates' | 'records';
  readonly date: string;
}

/** A change to units that all have the same effect, one by one. */
export interface Kind {
  readonly its: RecordsOf;
  readonly part: Omit<Part, 'records'>;
  readonly units: readonly CountedUnit[];
  /** By how much the figures of each claim move for one of them; undefined where there is none to compare. */
  readonly effect: readonly (number | undefined)[];
  /** The answer with the first of them changed. */
  readonly found: readonly (Found | undefined)[];
}

/** The numbers that move with records: a percentage as its two counts; outcomes have none. */
export function vectorOf(found: readonly (Found | undefined)[]): readonly (number | undefined)[] {
  return found.flatMap((one) => {
    if (one === undefined || one.value.kind === 'outcome') return [undefined, undefined];
    const { shown, terms } = one.value;
    return terms === undefined ? [asNumber(shown), undefined] : [asNumber(terms.part), asNumber(terms.whole)];
  });
}

/** For looking ahead alone: whatever is told is recomputed. */
export function asNumber({ n, d }: Exact): number {
  return Number(n) / Number(d);
}

/**
 * Units by what a change to one of them does. Units that the ledger tells alike, in the same days, with the same fields and with dollars on the same side of each threshold, are taken to do the same:
 * one of them is tried for each change. Kinds of one change that have the same effect are one; where an outcome is claimed, the same effect on every number of the answer.
 * @param recomputed - counts what is tried; false when there is no more to try with
 */
export function kindsOf(question: Question, its: RecordsOf, span: Period, recomputed: () => boolean): readonly Kind[] {
  const { input } = question;
  const all = recordsIn(input, its);
  const base = vectorOf(question.claims.map(({ found }) => found));
  const classes = classesOf(unitsOf(input, its, span), question, its);
  const kinds = new Map<string, Kind>();
  for (const part of changesOf(input, its, question.base)) {
    for (const units of classes) {
      // SAFETY: a class has a unit.
      const [first] = units as readonly [CountedUnit, ...CountedUnit[]];
      if (first.records.every((i) => isNoChange(part, all[i] as AnyRecord))) continue;
      if (!recomputed()) return [...kinds.values()];
      const changed = withParts(input, its, [{ ...part, records: first.records }], span);
      const answer = changed === undefined ? undefined : askedAgain(question, { input: changed });
      const found = ofEach(question, answer);
      const effect = vectorOf(found).map((value, i) => {
        const was = base[i];
        return value === undefined || was === undefined ? undefined : value - was;
      });
      const outcomes = found.map((one) => (one?.value.kind === 'outcome' ? one.value.outcome : null));
      const behind = answer === undefined ? [] : figuresBehind(question, answer);
      const key = JSON.stringify([part.change, effect.map((one) => one?.toFixed(9)), outcomes, behind, first.counts]);
      const same = kinds.get(key);
      const together = same === undefined ? units : [...same.units, ...units];
      kinds.set(key, { its, part, units: together, effect, found: same?.found ?? found });
    }
  }
  return [...kinds.values()];
}

/** Where an outcome is claimed, every number of the answer: a day and a half-day may leave it as it is, and not do the same. */
function figuresBehind({ claims, table }: Question, answer: AnyAssessment): readonly string[] {
  if (claims.every(({ figure }) => figure.unit !== 'outcome')) return [];
  return table.figures.flatMap(({ read }) =>
    read(answer).flatMap(({ value }) => (value.kind === 'outcome' ? [] : [exactText(value.shown)])),
  );
}

/** Dates where dates are counted, and the records of a date that has several; else records. */
function unitsOf(input: object, its: RecordsOf, span: Period): readonly CountedUnit[] {
  const all = recordsIn(input, its);
  const dateOf = (i: number) => all[i]?.date ?? '';
  const within = recordsWithin(input, its, span);
  const alone = (i: number): CountedUnit => ({ records: [i], counts: 'records', date: dateOf(i) });
  if (its.counts === 'records') return within.map(alone);
  const byDate = new Map<string, number[]>();
  for (const i of within) byDate.set(dateOf(i), [...(byDate.get(dateOf(i)) ?? []), i]);
  return [...byDate].flatMap(([date, records]) => [
    { records, counts: 'dates', date } as const,
    ...(records.length > 1 ? records.map(alone) : []),
  ]);
}

/** What is read of a record and does not change what it does. */
const APART: readonly string[] = ['date', 'reference'];
/** Dollars, of which only the side of each threshold on which they stand changes what a record does. */
const DOLLARS: readonly string[] = ['amount', 'accepted'];

function classesOf(
  units: readonly CountedUnit[],
  { input, base, claims }: Question,
  its: RecordsOf,
): readonly (readonly CountedUnit[])[] {
  const all = recordsIn(input, its);
  const apart = [...APART, ...(its.apart ?? [])];
  const periods = periodsOf(base, claims);
  const thresholds = thresholdsApplied(base);
  const classes = new Map<string, CountedUnit[]>();
  for (const unit of units) {
    // Whatever stands beside others on its date may do what they do not.
    const isAlone = unit.counts === 'dates' ? unit.records.length === 1 : !hasNeighbour(unit, units);
    const told = unit.records.map((i) =>
      describe(all[i] as AnyRecord, base.ledger[i], isAlone ? thresholds : [], apart),
    );
    const within = periods.filter((from) => from <= unit.date).length;
    const key = JSON.stringify([unit.counts, within, isAlone ? '' : unit.date, told]);
    const alike = classes.get(key);
    if (alike === undefined) classes.set(key, [unit]);
    else alike.push(unit);
  }
  return [...classes.values()];
}

function hasNeighbour(unit: CountedUnit, units: readonly CountedUnit[]): boolean {
  const [mine] = unit.records;
  return units.some(({ counts, records }) => counts === 'dates' && records.length > 1 && records.includes(mine ?? -1));
}

/** The first days of what the figures claimed are told of. */
function periodsOf(base: AnyAssessment, claims: Question['claims']): readonly string[] {
  const all = claims.flatMap(({ figure }) => figure.read(base).flatMap(({ period }) => period?.from ?? []));
  return [...new Set(all)];
}

/** @param thresholds - none where the very dollars may count */
function describe(
  record: AnyRecord,
  entry: object | undefined,
  thresholds: readonly SuppliedThreshold[],
  apart: readonly string[],
): unknown {
  const { record: _, joins: __, ...fate } = (entry ?? {}) as Readonly<Record<string, unknown>>;
  const isDecided = fate['fate'] !== 'undecided' && thresholds.length > 0;
  const fields = Object.entries(record)
    .filter(([name]) => !apart.includes(name))
    .map(([name, value]) => {
      const isBanded = isDecided && DOLLARS.includes(name) && typeof value === 'string';
      return [name, isBanded ? bandOf(value, record.date, thresholds) : value] as const;
    })
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return [fate, fields];
}

/** On which side of each threshold dollars stand, and which of them are those of the date. */
function bandOf(amount: string, date: string, thresholds: readonly SuppliedThreshold[]): readonly unknown[] {
  const sides = thresholds.map(({ full, half }) => [cents(amount) >= cents(full), cents(amount) >= cents(half)]);
  return [thresholds.filter(({ from }) => from <= date).length, sides];
}
