import type { SuppliedThreshold } from '../../billingDays/record.js';
import type { Period } from '../../law/period.js';
import { type Exact, exact, exactOf } from '../../law/quantity.js';
import type { Reason } from '../../verdict/verdict.js';
import type { AnyAssessment } from '../regulations.js';
import type { Unit } from './claim.js';
import { type FigureOf, percentOf, periodOf, reasonsOf, type ShareFigures, type ShareOf, termsOf } from './found.js';

/** What can be asked of a regulation when a figure of it is claimed; a new regulation is a new table. */
export interface Table {
  readonly figures: readonly FigureOf[];
  /** Rules on a share of days: their counts and their percentage must give each other. */
  readonly shares: readonly ShareOf[];
  /** What a rule compares with what: for a figure rounded before it was compared. */
  readonly bars: (assessment: AnyAssessment) => readonly Bar[];
  /** Rules that follow from the others: they do not make the answer of the whole. */
  readonly consequences: readonly string[];
  readonly records: readonly RecordsOf[];
  /** Months of the period that the day asked about picks; `null` where it picks none. */
  readonly months: number | null;
  /** The period asked about. */
  readonly span: (assessment: AnyAssessment) => Period | null;
  /** Whether the input may supply thresholds of the billing day. */
  readonly takesThresholds: boolean;
}

/** A figure and what it is held against, in one unit. */
export interface Bar {
  readonly rule: string;
  readonly from: string | null;
  /** The figure that the value is, and the one that the bar is, by their ids; the texts give most bars, and they are no figure. */
  readonly figure: string;
  readonly barFigure?: string;
  readonly value: Exact;
  readonly bar: Exact;
  readonly unit: Unit;
  readonly kind: 'atLeast' | 'atMost';
  /** Which of the two may have been rounded. */
  readonly rounds: 'value' | 'bar';
}

/** A record of any regulation. */
export type AnyRecord = Readonly<Record<string, unknown>> & { readonly date: string };

/** The records of a regulation, and what real mistakes about them look like. */
export interface RecordsOf {
  /** Where they are in the input: `records`. */
  readonly list: string;
  /** What is counted is the date, whatever its records, or each record by itself. */
  readonly counts: 'dates' | 'records';
  /** What records may have in common, beside their month: places, natures… `null` when it is not known. */
  readonly traits: Readonly<Record<string, (record: AnyRecord) => string | null>>;
  /** What tells records apart in a sentence and is no trait: how long, or half a day. `null` when it says nothing. */
  readonly told: Readonly<Record<string, (record: AnyRecord, entry: object | undefined) => string | null>>;
  /** Fields that change nothing of what a record counts for, beside its date and its reference. */
  readonly apart?: readonly string[];
  /** What may be put under another value: its fields, together. */
  readonly moves: readonly Move[];
  /** Amounts that may have been rounded record by record. */
  readonly rounded: readonly { readonly field: string; readonly kind: 'dollars' | 'minutes' }[];
}

export interface Move {
  /** Also the trait whose value it changes, where it is one. */
  readonly name: string;
  readonly fields: readonly string[];
  /** Values that may be put there. */
  readonly values: (input: object, base: AnyAssessment) => readonly Readonly<Record<string, unknown>>[];
  /** Only what is not known may be put there, and nothing that other records have: an amount. */
  readonly completesOnly?: true;
}

/** What a rule on a share compares: settled shares alone. */
export function barsOfShare(assessment: AnyAssessment, { rule, bound, share }: ShareOf): readonly Bar[] {
  return reasonsOf<ShareFigures & Reason>(assessment, rule, 'worst').flatMap((reason): readonly Bar[] => {
    const [worst, best] = [percentOf(termsOf(reason.worst)), percentOf(termsOf(reason.best))];
    const figure = (reason as unknown as Readonly<Record<string, unknown>>)[bound];
    if (worst === undefined || best === undefined || typeof figure !== 'number') return [];
    if (worst.n !== best.n || worst.d !== best.d) return [];
    return [
      {
        rule,
        from: periodOf(reason)?.from ?? null,
        figure: share,
        value: worst,
        bar: exact(figure),
        unit: 'percent',
        kind: bound === 'minimum' ? 'atLeast' : 'atMost',
        rounds: 'value',
      },
    ];
  });
}

/** A field as a trait: its text, when there is one. */
export function traitOf(field: string): (record: AnyRecord) => string | null {
  return (record) => {
    const value = record[field];
    if (typeof value === 'boolean') return String(value);
    return typeof value === 'string' ? value : null;
  };
}

/** Half a day, as the ledger counts a record of it. */
export function halfDayOf(_: AnyRecord, entry: object | undefined): string | null {
  return entry !== undefined && 'days' in entry && entry.days === HALF_DAY ? HALF_DAY : null;
}
const HALF_DAY = '0.5';

/** Region and sub-territory as one text: `16/Rouville`. */
export function placeOf({ region, subTerritory }: AnyRecord): string | null {
  if (typeof region !== 'string') return null;
  return typeof subTerritory === 'string' ? `${region}/${subTerritory}` : region;
}

export function countOf(value: number | string): Exact {
  return exactOf(String(value));
}

/** Where what is held has its base: places that records may have been put under. */
export function basesHeld(input: object): readonly Readonly<Record<string, unknown>>[] {
  const { physician } = input as { readonly physician?: { readonly holdings?: readonly Held[] } };
  return (physician?.holdings ?? []).flatMap(({ kind, region, subTerritory = null }) =>
    kind === 'avis' && region !== undefined ? [{ region, subTerritory }] : [],
  );
}

interface Held {
  readonly kind: string;
  readonly region?: string;
  readonly subTerritory?: string | null;
}

/** The thresholds of the billing day that an answer rests on. */
export function thresholdsApplied({ parameters }: AnyAssessment): readonly SuppliedThreshold[] {
  const halves = parameters.filter(({ id }) => id === 'prem.billingDay.half');
  return parameters
    .filter(({ id }) => id === 'prem.billingDay.full')
    .flatMap(({ value: full, from, to }) => {
      const half = halves.find((one) => one.from === from);
      const last = to === undefined ? {} : { to };
      return half === undefined ? [] : [{ from, ...last, full, half: half.value, source: SOURCE }];
    });
}
const SOURCE = 'reconcile';

/** What an amount that is not known may come to: nothing, a half-day, a day. */
const AMOUNTS: Move = {
  name: 'amount',
  fields: ['amount'],
  values: (_, base) => [
    { amount: '0' },
    ...thresholdsApplied(base).flatMap(({ full, half }) => [{ amount: half }, { amount: full }]),
  ],
  completesOnly: true,
};

/** What billing records may have been mistaken in. */
export const BILLING_RECORDS: RecordsOf = /* @__PURE__ */ (() => ({
  list: 'records',
  counts: 'dates',
  traits: { place: placeOf, nature: traitOf('nature'), reference: traitOf('reference') },
  told: { days: halfDayOf },
  moves: [
    { name: 'place', fields: ['region', 'subTerritory'], values: basesHeld },
    {
      name: 'nature',
      fields: ['nature'],
      values: () => [{ nature: 'ordinary' }, { nature: 'depannage' }, { nature: 'other' }],
    },
    AMOUNTS,
  ],
  rounded: [
    { field: 'amount', kind: 'dollars' },
    { field: 'accepted', kind: 'dollars' },
  ],
}))();
