import * as z from 'zod';
import { recordsSchema, thresholdsSchema } from '../billingDays/input.js';
import type { BillingRecord, SuppliedThreshold } from '../billingDays/record.js';
import { physicianSchema } from '../holdings/input.js';
import type { Physician } from '../holdings/physician.js';
import { isLocalDate } from '../law/localDate.js';
import type { Problem } from '../law/problem.js';
import { isAmount } from '../law/quantity.js';
import { problemsOfIssues } from '../law/schema.js';
import { CUTOFF, EXPECTED, type Expected } from './expected.js';

export interface PremInput {
  readonly physician: Physician;
  readonly records: readonly BillingRecord[];
  readonly thresholds?: readonly SuppliedThreshold[];
  /** All remuneration of the assessed period, in dollars: asks for an illustration of the 30 % reduction. */
  readonly remuneration?: string;
}

const say = (key: Expected) => ({ error: () => key });

const schema = /* @__PURE__ */ (() => {
  const amount = z.string(say('amount')).refine(isAmount, say('amount'));
  const engagement = z.strictObject(
    {
      physician: physicianSchema.refine(isChangeSinceCutoff, { ...say('changed'), path: ['principalRegionChangedOn'] }),
      thresholds: thresholdsSchema.optional(),
      remuneration: amount.optional(),
    },
    say('input'),
  );
  return { engagement, input: engagement.extend({ records: recordsSchema }) };
})();

/** A change before the cutoff is not one that the texts speak of; what is no date has a problem of its own. */
function isChangeSinceCutoff({ principalRegionChangedOn: changed }: Physician): boolean {
  return typeof changed !== 'string' || !isLocalDate(changed) || changed >= CUTOFF;
}

/** The zod schema of {@link PremInput}: the definition of what is accepted, but for what cannot stand together: overlaps, spellings. */
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
