import * as z from 'zod';
import { isLocalDate } from '../law/localDate.js';
import type { Problem } from '../law/problem.js';
import { isInOrder, isName, problemsOfIssues } from '../law/schema.js';
import { EXPECTED, type Expected } from './expected.js';
import { MOST_CONTRIBUTION_DIGITS, MOST_PATIENTS } from './limits.js';
import { isQuarterStart } from './quarter.js';

/** The number of patients a group undertook to take, agreed with its DRMG: not the number registered. */
export interface EngagementPeriod {
  /** First day it holds. */
  readonly from: string;
  /** Last day it holds; absent while it still does. */
  readonly to?: string;
  /** N, « patients prévus à l'engagement »; `null` is not known. */
  readonly patients: number | null;
}

/** A different distribution of the offer between two quarters, agreed with the DRMG. */
export interface Redistribution {
  readonly unit: 'slots' | 'percent';
  /** What a percentage is taken of: the offer of the two quarters together, of one quarter, or of the year. */
  readonly base?: 'twoQuarters' | 'quarter' | 'year';
  /** The offer agreed for each of the two quarters, in order; slots or per cent, as text. */
  readonly quarters: readonly [AgreedQuarter, AgreedQuarter];
  /** The group asked its DRMG for it. */
  readonly requested: boolean | null;
  /** The DRMG authorised it. */
  readonly authorised: boolean | null;
  /** The DRMG sent it to the RAMQ. */
  readonly sentToRamq: boolean | null;
}

export interface AgreedQuarter {
  /** First day of the quarter. */
  readonly from: string;
  readonly offer: string;
}

/** A group of physicians that takes part in the group-registration measure. */
export interface Group {
  /** In any order; they do not overlap. */
  readonly engagements: readonly EngagementPeriod[];
  /** Those who take part. Absent: those who contribute are taken to; forfaits billed await it. */
  readonly physicians?: readonly string[];
  readonly redistribution?: Redistribution;
}

/** How many slots a report says were offered in a quarter. */
export interface OfferCount {
  /** First day of the quarter. */
  readonly quarter: string;
  readonly slots: number | null;
  /** The report it comes from, in the caller's words: the hub's, the record software's. */
  readonly report: string;
}

export type Provider = 'physician' | 'resident' | 'nursePractitioner' | 'other';

/** One appointment slot (plage de rendez-vous). It holds nothing about a patient. */
export interface SlotRecord {
  /** The day it takes place. */
  readonly date: string;
  readonly physician: string | null;
  readonly provider: Provider | null;
  /** Published to the Guichet d'accès à la première ligne through the Orchestrateur. */
  readonly published: boolean | null;
  /** In a service correctly configured at some moment after the slot was created. */
  readonly configured: boolean | null;
  /** Of a physician whose box « Volontaire » is ticked. */
  readonly volunteer: boolean | null;
  /** Created before its service was configured, and not created again; absent: no. */
  readonly createdBefore?: boolean | null;
  /** Absent: no. */
  readonly deleted?: 'no' | 'withAppointment' | 'withoutAppointment' | null;
  /** The day it was published, when that is known apart; not after `date`. */
  readonly publishedOn?: string | null;
  /** The caller's own reference; not read. */
  readonly reference?: string;
}

/** What a physician contributed to the quarter, in the lead physician's own unit. */
export interface Contribution {
  readonly quarter: string;
  readonly physician: string;
  /** As text: hours, slots, points. */
  readonly contribution: string;
}

/** Forfaits a physician billed for a quarter. */
export interface BilledForfaits {
  readonly quarter: string;
  readonly physician: string;
  readonly forfaits: number;
}

export interface GmfSlotsInput {
  readonly group: Group;
  readonly offers?: readonly OfferCount[];
  readonly slots?: readonly SlotRecord[];
  readonly contributions?: readonly Contribution[];
  readonly billed?: readonly BilledForfaits[];
}

const say = (key: Expected) => ({ error: () => key });

const schema = /* @__PURE__ */ (() => {
  const date = z.string(say('date')).refine(isLocalDate, say('date'));
  const quarter = z.string(say('quarter')).refine(isQuarterStart, say('quarter'));
  const name = (key: Expected) => z.string(say(key)).refine(isName, say(key));
  const decimal = z.string(say('decimal')).refine(isDecimal, say('decimal'));
  const known = z.boolean(say('trueOrNull')).nullable();
  const count = (key: Expected) => z.int(say(key)).min(0, say(key));

  const engagement = z
    .strictObject(
      {
        from: date,
        to: date.optional(),
        patients: z.int(say('patients')).min(1, say('patients')).max(MOST_PATIENTS, say('patients')).nullable(),
      },
      say('engagement'),
    )
    .refine((one) => isInOrder(one), { ...say('endsBeforeStart'), path: ['to'] });

  const agreed = z.strictObject({ from: quarter, offer: decimal }, say('quarters'));
  const redistribution = z
    .strictObject(
      {
        unit: z.enum(['slots', 'percent'], say('unit')),
        base: z.enum(['twoQuarters', 'quarter', 'year'], say('base')).optional(),
        quarters: z.tuple([agreed, agreed], say('quarters')),
        requested: known,
        authorised: known,
        sentToRamq: known,
      },
      say('redistribution'),
    )
    .refine((one) => one.unit === 'slots' || one.base !== undefined, { ...say('baseOfPercent'), path: ['base'] })
    .refine((one) => one.unit === 'percent' || one.base === undefined, { ...say('noBaseOfSlots'), path: ['base'] })
    .refine(({ quarters: [first, second] }) => first.from < second.from, {
      ...say('quartersInOrder'),
      path: ['quarters', 1, 'from'],
    });

  const group = z.strictObject(
    {
      engagements: z.array(engagement, say('engagements')).min(1, say('engagements')),
      physicians: z.array(name('physician'), say('physicians')).optional(),
      redistribution: redistribution.optional(),
    },
    say('group'),
  );

  const slot = z
    .strictObject(
      {
        date,
        physician: name('physicianOrNull').nullable(),
        provider: z.enum(['physician', 'resident', 'nursePractitioner', 'other'], say('provider')).nullable(),
        published: known,
        configured: known,
        volunteer: known,
        createdBefore: known.optional(),
        deleted: z.enum(['no', 'withAppointment', 'withoutAppointment'], say('deleted')).nullable().optional(),
        publishedOn: z.string(say('dateOrNull')).refine(isLocalDate, say('dateOrNull')).nullable().optional(),
        reference: z.string(say('reference')).optional(),
      },
      say('slot'),
    )
    .refine((one) => isInOrder({ from: one.publishedOn ?? one.date, to: one.date }), {
      ...say('publishedByDate'),
      path: ['publishedOn'],
    });

  const slots = z.array(slot, say('slots'));
  const input = z.strictObject(
    {
      group,
      offers: z
        .array(
          z.strictObject({ quarter, slots: count('slotCount').nullable(), report: name('text') }, say('offer')),
          say('offers'),
        )
        .optional(),
      slots: slots.optional(),
      contributions: z
        .array(
          z.strictObject({ quarter, physician: name('physician'), contribution: decimal }, say('contribution')),
          say('contributions'),
        )
        .optional(),
      billed: z
        .array(
          z.strictObject({ quarter, physician: name('physician'), forfaits: count('forfaits') }, say('bill')),
          say('billed'),
        )
        .optional(),
    },
    say('input'),
  );
  return {
    input,
    slots: z.strictObject({ slots }),
    besideSlots: input.extend({ slots: z.unknown().optional() }),
    withoutSlots: input.omit({ slots: true }),
  };
})();

/** A number as text, without sign or exponent. */
export function isDecimal(text: string): boolean {
  return text.length <= MOST_CONTRIBUTION_DIGITS && /^\d+(?:\.\d+)?$/.test(text);
}

/** The zod schema of {@link GmfSlotsInput}: the definition of what is accepted, but for what is checked together. */
export const gmfSlotsInputSchema: z.ZodType<GmfSlotsInput> = /* @__PURE__ */ (() =>
  schema.input as unknown as z.ZodType<GmfSlotsInput>)();

/** Every problem of form of an input, slots included. */
export function problemsOfForm(input: unknown): readonly Problem[] {
  return problemsBy(schema.input, input);
}

/** The same, whatever its slots: they were checked while they were counted. */
export function problemsBesideSlots(input: unknown): readonly Problem[] {
  return problemsBy(schema.besideSlots, input);
}

/** The same, of an input that has no slots: a tally stands for them. */
export function problemsWithoutSlots(input: unknown): readonly Problem[] {
  return problemsBy(schema.withoutSlots, input);
}

/** Every problem of form of slots alone. */
export function problemsOfSlots(slots: unknown): readonly Problem[] {
  return problemsBy(schema.slots, { slots });
}

function problemsBy(form: z.ZodType, input: unknown): readonly Problem[] {
  const result = form.safeParse(input);
  return result.success ? [] : problemsOfIssues(result.error.issues, input, EXPECTED);
}
