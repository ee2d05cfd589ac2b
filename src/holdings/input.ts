import * as z from 'zod';
import { IVNS } from '../law/ivn.js';
import { isLocalDate } from '../law/localDate.js';
import { isInOrder, isName } from '../law/schema.js';
import { isRegionCode } from '../law/territory.js';
import type { Expected } from './expected.js';
import type { Holding } from './holding.js';
import type { NonParticipation } from './participation.js';
import { isDateOrNever, type Physician } from './physician.js';

const say = (key: Expected) => ({ error: () => key });

/** Everything a physician holds, in any order. A fragment of the schema of a regulation, with the messages of `expected.ts`. */
export const holdingsSchema: z.ZodType<readonly Holding[]> = /* @__PURE__ */ (() => {
  const date = z.string(say('date')).refine(isLocalDate, say('date'));
  const region = z.string(say('region')).refine(isRegionCode, say('region'));
  const subTerritory = z.string(say('subTerritory')).refine(isName, say('subTerritory'));
  const span = { from: date, to: date.optional() };

  const holding = z
    .discriminatedUnion(
      'kind',
      [
        z.strictObject({
          kind: z.literal('avis'),
          ...span,
          base: z.enum(['subTerritory', 'region'], say('base')),
          region,
          subTerritory: subTerritory.optional(),
        }),
        z.strictObject({
          kind: z.literal('derogation'),
          ...span,
          purpose: z.enum(['depannageExclusif', 'instanceVocationNationale', 'other'], say('purpose')),
          ivn: z.enum(IVNS, say('ivn')).nullable().optional(),
          resident: z.boolean(say('resident')).optional(),
        }),
        z.strictObject({
          kind: z.literal('authorisation'),
          ...span,
          option: z.enum(['regions', 'regionsAndDepannage'], say('option')).nullable().optional(),
          regions: z.array(region, say('regions')).refine(isSomeEachOnce, say('regions')).nullable().optional(),
        }),
      ],
      say('holding'),
    )
    .refine((h) => isInOrder(h), { ...say('endsBeforeStart'), path: ['to'] })
    .refine((h) => h.kind !== 'avis' || h.base === 'region' || h.subTerritory !== undefined, {
      ...say('subTerritoryOfBase'),
      path: ['subTerritory'],
    })
    .refine((h) => h.kind !== 'derogation' || h.purpose === 'instanceVocationNationale' || (h.ivn ?? null) === null, {
      ...say('ivnOfPurpose'),
      path: ['ivn'],
    })
    .refine((h) => h.kind !== 'derogation' || h.purpose === 'depannageExclusif' || h.resident !== true, {
      ...say('residentOfPurpose'),
      path: ['resident'],
    });
  return z.array(holding, say('holdings')) as unknown as z.ZodType<readonly Holding[]>;
})();

export function isSomeEachOnce(codes: readonly string[]): boolean {
  return codes.length > 0 && new Set(codes).size === codes.length;
}

/** Periods outside the public plan, in any order. */
const participationSchema: z.ZodType<readonly NonParticipation[]> = /* @__PURE__ */ (() => {
  const date = z.string(say('date')).refine(isLocalDate, say('date'));
  const status = z.enum(['nonParticipant', 'desengage'], say('status'));
  const outside = z
    .strictObject({ from: date, to: date.optional(), status }, say('nonParticipation'))
    .refine((one) => isInOrder(one), { ...say('endsBeforeStart'), path: ['to'] });
  return z.array(outside, say('participation')) as unknown as z.ZodType<readonly NonParticipation[]>;
})();

/** A physician's engagement, another fragment. */
export const physicianSchema: z.ZodType<Physician> = /* @__PURE__ */ (() => {
  const dateOrNull = z.string(say('dateOrNull')).refine(isLocalDate, say('dateOrNull')).nullable();
  const changed = z.string(say('changed')).refine(isDateOrNever, say('changed'));
  return z.strictObject(
    {
      holdings: holdingsSchema,
      participation: participationSchema.optional(),
      practiceStart: dateOrNull.optional(),
      principalRegionChangedOn: changed.nullable().optional(),
    },
    say('physician'),
  ) as unknown as z.ZodType<Physician>;
})();
