import * as z from 'zod';
import { IVNS, NO_IVN } from '../law/ivn.js';
import { isLocalDate } from '../law/localDate.js';
import { cents, isAmount, isPositiveAmount } from '../law/quantity.js';
import { isInOrder, isName } from '../law/schema.js';
import { isRegionCode } from '../law/territory.js';
import type { Expected } from './expected.js';
import { type BillingRecord, NATURES, type SuppliedThreshold } from './record.js';

/** Fragments of the schema of a regulation, with the messages of `expected.ts`. */

const say = (key: Expected) => ({ error: () => key });
const dateSchema = () => z.string(say('date')).refine(isLocalDate, say('date'));

/** Billing records, in any order. `tallyBilling` accepts the same. */
export const recordsSchema: z.ZodType<readonly BillingRecord[]> = /* @__PURE__ */ (() => {
  const amount = z.string(say('amountOrNull')).refine(isAmount, say('amountOrNull'));
  const region = z.string(say('regionOrNull')).refine(isRegionCode, say('regionOrNull'));
  const subTerritory = z.string(say('subTerritoryOrNull')).refine(isName, say('subTerritoryOrNull'));

  const record = z
    .strictObject(
      {
        date: dateSchema(),
        amount: amount.nullable(),
        region: region.nullable(),
        subTerritory: subTerritory.nullable(),
        nature: z.enum(NATURES, say('nature')).nullable(),
        accepted: amount.nullable().optional(),
        ivn: z
          .enum([...IVNS, NO_IVN], say('recordIvn'))
          .nullable()
          .optional(),
        reference: z.string(say('text')).optional(),
      },
      say('record'),
    )
    .refine((r) => r.region !== null || r.subTerritory === null, { ...say('regionOfSubTerritory'), path: ['region'] });

  return z.array(record, say('records')) as unknown as z.ZodType<readonly BillingRecord[]>;
})();

/** Thresholds of the billing day that the caller vouches for. */
export const thresholdsSchema: z.ZodType<readonly SuppliedThreshold[]> = /* @__PURE__ */ (() => {
  const positive = z.string(say('positive')).refine(isPositiveAmount, say('positive'));
  const text = z.string(say('text')).min(1, say('text'));
  const span = { from: dateSchema(), to: dateSchema().optional() };

  const threshold = z
    .strictObject({ ...span, full: positive, half: positive, source: text }, say('threshold'))
    .refine((t) => isInOrder(t), { ...say('endsBeforeStart'), path: ['to'] })
    .refine((t) => !(cents(t.half) > 0 && cents(t.full) > 0) || cents(t.half) < cents(t.full), {
      ...say('halfBelowFull'),
      path: ['half'],
    });
  return z.array(threshold, say('thresholds')) as unknown as z.ZodType<readonly SuppliedThreshold[]>;
})();
