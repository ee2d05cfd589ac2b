import * as z from 'zod';
import type { Holding } from '../holdings/holding.js';
import { holdingsSchema } from '../holdings/input.js';
import { isLocalDate } from '../law/localDate.js';
import type { Problem } from '../law/problem.js';
import { cents, NOT_AN_AMOUNT } from '../law/quantity.js';
import { isInOrder, problemsOfIssues } from '../law/schema.js';
import { isRegionCode, type RegionCode } from '../law/territory.js';
import { CUTOFF, EXPECTED, type Expected } from './expected.js';

/**
 * What was done on a billing record.
 * - `ordinary`: billed to the public plan, outside the mécanisme de dépannage (a remplacement is ordinary);
 * - `depannage`: authorised by the Centre national Médecins-Québec;
 * - `other`: not billed to the public plan (private, another province, paid directly by a third party).
 */
export type Nature = 'ordinary' | 'depannage' | 'other';

/** One billing record. Every field but the last two must be there; `null` says that it is not known. */
export interface BillingRecord {
  /** Date of service, `YYYY-MM-DD`. */
  readonly date: string;
  /** Dollars billed, as text: `523`, `523.50`; a correction is negative. */
  readonly amount: string | null;
  /** Code of the region where the service was given, `01` to `18`. */
  readonly region: RegionCode | null;
  /** Sub-territory (RLS) where the service was given, under the caller's own name. */
  readonly subTerritory: string | null;
  readonly nature: Nature | null;
  /** Dollars the RAMQ accepted, before any reduction for the PREM, when they are known apart from `amount`. */
  readonly accepted?: string | null;
  /** The caller's own reference (invoice number); not read. */
  readonly reference?: string;
}

/** The physician's engagement. */
export interface Physician {
  /** Everything held, in any order; periods do not overlap, but for a notice lost to an exclusive dépannage derogation. */
  readonly holdings: readonly Holding[];
  /** First day of practice in the public plan; `null` or absent: not known. Decides the transitional regime. */
  readonly practiceStart?: string | null;
  /**
   * First change of principal region of practice on or after 1 July 2016; `never`; `null` or absent: not known.
   * It ends the transitional regime for good.
   */
  readonly principalRegionChangedOn?: string | null;
}

/** Thresholds of the billing day that the caller vouches for. Shown as the caller's in every answer. */
export interface SuppliedThreshold {
  readonly from: string;
  readonly to?: string;
  /** Dollars that make a full day. */
  readonly full: string;
  /** Dollars that make a half-day. */
  readonly half: string;
  /** Where the caller has them from. */
  readonly source: string;
}

export interface PremInput {
  readonly physician: Physician;
  readonly records: readonly BillingRecord[];
  readonly thresholds?: readonly SuppliedThreshold[];
  /** All remuneration of the assessed period, in dollars: asks for an illustration of the 30 % reduction. */
  readonly remuneration?: string;
}

const say = (key: Expected) => ({ error: () => key });

const schema = /* @__PURE__ */ (() => {
  const date = z.string(say('date')).refine(isLocalDate, say('date'));
  const amount = (key: Expected) => z.string(say(key)).refine((text) => cents(text) !== NOT_AN_AMOUNT, say(key));
  const positive = z.string(say('positive')).refine((text) => cents(text) > 0, say('positive'));
  const region = z.string(say('regionOrNull')).refine(isRegionCode, say('regionOrNull'));
  const subTerritory = z
    .string(say('subTerritoryOrNull'))
    .refine((name) => name !== '' && name === name.trim(), say('subTerritoryOrNull'));
  const text = z.string(say('text')).min(1, say('text'));
  const span = { from: date, to: date.optional() };

  const record = z
    .strictObject(
      {
        date,
        amount: amount('amountOrNull').nullable(),
        region: region.nullable(),
        subTerritory: subTerritory.nullable(),
        nature: z.enum(['ordinary', 'depannage', 'other'], say('nature')).nullable(),
        accepted: amount('amountOrNull').nullable().optional(),
        reference: z.string(say('text')).optional(),
      },
      say('record'),
    )
    .refine((r) => r.region !== null || r.subTerritory === null, { ...say('regionOfSubTerritory'), path: ['region'] });

  const threshold = z
    .strictObject({ ...span, full: positive, half: positive, source: text }, say('threshold'))
    .refine((t) => isInOrder(t), { ...say('endsBeforeStart'), path: ['to'] })
    .refine((t) => !(cents(t.half) > 0 && cents(t.full) > 0) || cents(t.half) < cents(t.full), {
      ...say('halfBelowFull'),
      path: ['half'],
    });

  const engagement = z.strictObject(
    {
      physician: z.strictObject(
        {
          holdings: holdingsSchema,
          practiceStart: z.string(say('dateOrNull')).refine(isLocalDate, say('dateOrNull')).nullable().optional(),
          principalRegionChangedOn: z
            .string(say('changed'))
            .refine((value) => value === 'never' || (isLocalDate(value) && value >= CUTOFF), say('changed'))
            .nullable()
            .optional(),
        },
        say('physician'),
      ),
      thresholds: z.array(threshold, say('thresholds')).optional(),
      remuneration: amount('amount').optional(),
    },
    say('input'),
  );
  return { engagement, input: engagement.extend({ records: z.array(record, say('records')) }) };
})();

/** The zod schema of {@link PremInput}: the definition of what is accepted, but for overlaps and spellings. */
export const premInputSchema: z.ZodType<PremInput> = /* @__PURE__ */ (() =>
  schema.input as unknown as z.ZodType<PremInput>)();

/** What {@link PremInput} says of the physician, without the records. */
export type Engagement = Omit<PremInput, 'records'>;

/** Every problem of form of an input, records included. */
export function problemsOfForm(input: unknown): readonly Problem[] {
  const result = schema.input.safeParse(input);
  return result.success ? [] : problemsOfIssues(result.error.issues, input, EXPECTED);
}

/** Every problem of form of an engagement. */
export function problemsOfEngagement(input: Engagement): readonly Problem[] {
  const engagement: unknown = typeof input === 'object' && input !== null ? withoutRecords(input) : input;
  const result = schema.engagement.safeParse(engagement);
  return result.success ? [] : problemsOfIssues(result.error.issues, engagement, EXPECTED);
}

/** Records, when there are any, are checked apart. */
function withoutRecords({ records: _, ...engagement }: Partial<PremInput>): Engagement | object {
  return engagement;
}
