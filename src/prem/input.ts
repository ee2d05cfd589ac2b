import * as z from 'zod';
import { recordsSchema, thresholdsSchema } from '../billingDays/input.js';
import type { BillingRecord, SuppliedThreshold } from '../billingDays/record.js';
import type { Holding } from '../holdings/holding.js';
import { holdingsSchema } from '../holdings/input.js';
import { isLocalDate } from '../law/localDate.js';
import type { Problem } from '../law/problem.js';
import { cents, NOT_AN_AMOUNT } from '../law/quantity.js';
import { problemsOfIssues } from '../law/schema.js';
import { CUTOFF, EXPECTED, type Expected } from './expected.js';

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

export interface PremInput {
  readonly physician: Physician;
  readonly records: readonly BillingRecord[];
  readonly thresholds?: readonly SuppliedThreshold[];
  /** All remuneration of the assessed period, in dollars: asks for an illustration of the 30 % reduction. */
  readonly remuneration?: string;
}

const say = (key: Expected) => ({ error: () => key });

const schema = /* @__PURE__ */ (() => {
  const amount = z.string(say('amount')).refine((text) => cents(text) !== NOT_AN_AMOUNT, say('amount'));
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
      thresholds: thresholdsSchema.optional(),
      remuneration: amount.optional(),
    },
    say('input'),
  );
  return { engagement, input: engagement.extend({ records: recordsSchema }) };
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
