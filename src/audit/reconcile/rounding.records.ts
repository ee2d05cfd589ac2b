import { cents, dollarsText, exact } from '../../law/quantity.js';
import type { AnyAssessment } from '../regulations.js';
import { recordsIn, withRecords } from './change.js';
import { MINUTES_OF_A_RECORD } from './limits.js';
import { askedAgain, type Question, sameFigure } from './question.js';
import { rounded } from './rounding.js';
import type { Hypothesis } from './search.js';
import { type AnyRecord, type RecordsOf, thresholdsApplied } from './table.js';

const ROUNDINGS = ['nearest', 'cut', 'up'] as const;
const CENTS = 100;
const COST = 20;

/** Records rounded one by one, then counted; and half-days counted for nothing, or for whole days. */
export function* recordsRounded(question: Question): Generator<Hypothesis> {
  for (const its of question.table.records) {
    for (const { field, kind } of its.rounded) {
      const records = recordsIn(question.input, its);
      if (!records.some((record) => field in record && record[field] !== null)) continue;
      for (const to of kind === 'dollars' ? [CENTS] : MINUTES_OF_A_RECORD) {
        for (const rounding of ROUNDINGS) yield eachRounded(question, its, { field, kind, to, rounding });
      }
    }
  }
  for (const as of ['nothing', 'whole'] as const) {
    const input = withHalves(question, as);
    if (input === undefined) continue;
    yield {
      cost: COST,
      finding: () => ({ code: 'audit.cause.halves', as }),
      ask: () => ofEach(question, askedAgain(question, { input })),
    };
  }
}

interface Each {
  readonly field: string;
  readonly kind: 'dollars' | 'minutes';
  readonly to: number;
  readonly rounding: (typeof ROUNDINGS)[number];
}

function eachRounded(question: Question, its: RecordsOf, { field, kind, to, rounding }: Each): Hypothesis {
  const brought = (value: number) => Number(rounded(exact(value, to), 0, rounding)) * to;
  const changed = (record: AnyRecord): AnyRecord => {
    const value = record[field];
    if (kind === 'minutes') return typeof value === 'number' ? { ...record, [field]: brought(value) } : record;
    return typeof value === 'string' ? { ...record, [field]: dollarsText(brought(cents(value))) } : record;
  };
  return {
    cost: COST,
    finding: () => ({ code: 'audit.cause.eachRecord', field, to: kind === 'dollars' ? 1 : to, rounding }),
    ask: () => {
      const input = withRecords(question.input, its, recordsIn(question.input, its).map(changed));
      return ofEach(question, askedAgain(question, { input }));
    },
  };
}

/** The figure of each claim in another answer, if there is one. */
export function ofEach({ claims }: Question, answer: AnyAssessment | undefined) {
  return claims.map((claim) => (answer === undefined ? undefined : sameFigure(claim, answer)));
}

/** The input with thresholds that leave no half-day: those applied, with the two next to each other. */
function withHalves({ table, input, base }: Question, as: 'nothing' | 'whole'): object | undefined {
  const thresholds = table.takesThresholds ? thresholdsApplied(base) : [];
  if (thresholds.length === 0) return undefined;
  // A cent apart, since a half-day is less than a day: nothing may stand on that cent.
  const apart = thresholds.map(({ full, half, ...rest }) => {
    const one = as === 'nothing' ? full : half;
    return { ...rest, full: one, half: dollarsText(cents(one) - 1) };
  });
  const isOnCent = apart.some(({ half }) =>
    table.records.some((its) => isAnyTotal(cents(half), recordsIn(input, its))),
  );
  return isOnCent ? undefined : { ...input, thresholds: apart };
}

/** Whether the dollars of a date, a region or a place on it come to an amount, billed or accepted. */
function isAnyTotal(amount: number, records: readonly AnyRecord[]): boolean {
  const totals = new Map<string, number>();
  for (const { date, region, subTerritory, amount: billed, accepted = billed } of records) {
    for (const [name, dollars] of Object.entries({ billed, accepted })) {
      const value = typeof dollars === 'string' ? cents(dollars) : 0;
      for (const key of [[], [region], [region, subTerritory]]) {
        const at = JSON.stringify([name, date, key.length, ...key]);
        totals.set(at, (totals.get(at) ?? 0) + value);
      }
    }
  }
  return [...totals.values()].includes(amount);
}
