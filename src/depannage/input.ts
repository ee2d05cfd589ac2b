import * as z from 'zod';
import { thresholdsSchema } from '../billingDays/input.js';
import { physicianSchema } from '../holdings/input.js';
import { dayNumber, isLocalDate } from '../law/localDate.js';
import type { Problem } from '../law/problem.js';
import { isAmount } from '../law/quantity.js';
import { isInOrder, isName, problemsOfIssues } from '../law/schema.js';
import { isRegionCode } from '../law/territory.js';
import { EXPECTED, type Expected } from './expected.js';
import type { Activity, DepannageInput } from './facts.js';
import { DAYS_IN_A_WEEK, MOST_DIGITS, MOST_UNITS } from './limits.js';

const say = (key: Expected) => ({ error: () => key });

const schemas = /* @__PURE__ */ (() => {
  const date = z.string(say('date')).refine(isLocalDate, say('date'));
  const name = (key: Expected) => z.string(say(key)).refine(isName, say(key));
  const known = z.boolean(say('trueOrNull')).nullable();
  const amount = z.string(say('amountOrNull')).refine(isAmount, say('amountOrNull')).nullable();
  const sector = z.enum(['urgence', 'courteDuree', 'obstetrique', 'anesthesiologie'], say('sector'));
  const measure = z.enum(['le297', 'le132', 'le285'], say('measure'));
  const unitCount = z.int(say('units')).min(0, say('units')).max(MOST_UNITS, say('units')).nullable();
  const kilometres = z.string(say('kilometres')).refine(isDecimal, say('kilometres')).nullable();
  const period = { from: date, to: date };

  const activity = z
    .strictObject(
      {
        date,
        installation: name('installationOrNull').nullable(),
        sector: z
          .enum(['urgence', 'courteDuree', 'obstetrique', 'anesthesiologie', 'other'], say('sectorOrNull'))
          .nullable(),
        weekOf: date.optional(),
        physician: name('physicianName').optional(),
        entered: known.optional(),
        measure: measure.optional(),
        outsidePlan: known.optional(),
        amount: amount.optional(),
        accepted: amount.optional(),
        region: z.string(say('regionOrNull')).refine(isRegionCode, say('regionOrNull')).nullable().optional(),
        subTerritory: name('subTerritoryOrNull').nullable().optional(),
        reference: z.string(say('text')).optional(),
      },
      say('activity'),
    )
    .refine((one) => one.weekOf === undefined || isByWeeks(one.sector), { ...say('noWeek'), path: ['weekOf'] })
    .refine((one) => isInWeek(one.date, one.weekOf), { ...say('inWeek'), path: ['weekOf'] })
    .refine(({ region = null, subTerritory = null }) => region !== null || subTerritory === null, {
      ...say('regionOfSubTerritory'),
      path: ['region'],
    });

  const revision = z
    .strictObject(
      {
        period: known.optional(),
        justification: known.optional(),
        decision: z.enum(['granted', 'refused', 'pending'], say('revisionDecision')),
        units: unitCount.optional(),
      },
      say('revision'),
    )
    .refine((one) => (one.decision === 'granted') === (one.units !== undefined), {
      ...say('revisedUnits'),
      path: ['units'],
    });

  const authorisation = z
    .strictObject(
      {
        installation: name('installation'),
        sector,
        ...period,
        units: unitCount,
        decision: z.enum(['granted', 'refused', 'pending'], say('decision')).nullable(),
        revision: revision.optional(),
      },
      say('authorisation'),
    )
    .refine((one) => isInOrder(one), { ...say('endsBeforeStart'), path: ['to'] })
    .refine(({ units, revision: revised }) => !isLess(revised?.units, units), {
      ...say('revisedAtLeast'),
      path: ['revision', 'units'],
    });

  const window = z
    .strictObject({ measure, ...period, source: name('text') }, say('measureWindow'))
    .refine((one) => isInOrder(one), { ...say('endsBeforeStart'), path: ['to'] });

  const installation = z.strictObject(
    {
      name: name('installation'),
      type: z.enum(['chsgs', 'cmsss', 'clsc', 'other'], say('installationType')).nullable(),
      emergency: z.enum(['always', 'limited', 'none'], say('emergency')).nullable(),
      shortStay: known,
      obstetrics: known,
      onCallNetwork: known,
      designation: z.enum(['designated', 'refused', 'pending'], say('designation')).nullable(),
      sector: sector.optional(),
    },
    say('installationObject'),
  );

  const registration = z.strictObject(
    {
      exclusive: known,
      permit: known,
      medAddress: known,
      registeredBefore: known,
      kilometres,
      kilometresFromHome: kilometres.optional(),
      keepsPractice: known,
      siteShort: known,
      exception: z
        .strictObject(
          { allowed: known, serviceKept: known, days: z.int(say('days')).min(0, say('days')).nullable() },
          say('exception'),
        )
        .optional(),
    },
    say('registration'),
  );

  const activities = z.array(activity, say('activities'));
  const sections = {
    activities: activities.optional(),
    authorisations: z.array(authorisation, say('authorisations')).optional(),
    measures: z.array(window, say('measures')).optional(),
    installations: z.array(installation, say('installations')).optional(),
    registration: registration.optional(),
    institution: z.strictObject({ resultsProcedure: known }, say('institution')).optional(),
    amp: z.strictObject({ exclusive: known }, say('amp')).optional(),
    physician: physicianSchema.optional(),
    thresholds: thresholdsSchema.optional(),
    remuneration: z.string(say('amount')).refine(isAmount, say('amount')).optional(),
  };
  const isSomething = (input: object) => Object.values(input).some((section) => section !== undefined);
  return {
    whole: z.strictObject(sections, say('input')).refine(isSomething, say('input')),
    withoutActivities: z
      .strictObject({ ...sections, activities: z.unknown().optional() }, say('input'))
      .refine(isSomething, say('input')),
  };
})();

/** Granted by weeks, or perhaps. */
function isByWeeks(sector: Activity['sector']): boolean {
  return sector === null || sector === 'courteDuree' || sector === 'obstetrique';
}

function isInWeek(date: string, weekOf: string | undefined): boolean {
  if (weekOf === undefined || !isLocalDate(date) || !isLocalDate(weekOf)) return true;
  const day = dayNumber(date) - dayNumber(weekOf);
  return day >= 0 && day < DAYS_IN_A_WEEK;
}

function isLess(a: number | null | undefined, b: number | null): boolean {
  return typeof a === 'number' && typeof b === 'number' && a < b;
}

/** A number as text, without sign or exponent. */
export function isDecimal(text: string): boolean {
  return text.length <= MOST_DIGITS && /^\d+(?:\.\d+)?$/.test(text);
}

/** The zod schema of {@link DepannageInput}. */
export const depannageInputSchema: z.ZodType<DepannageInput> = /* @__PURE__ */ (() =>
  schemas.whole as unknown as z.ZodType<DepannageInput>)();

/** Every problem of form of an input, activities included. */
export function problemsOfForm(input: unknown): readonly Problem[] {
  return problemsUnder(schemas.whole, input);
}

/** The same, without looking at the activities: they were checked while they were read. */
export function problemsWithoutActivities(input: DepannageInput): readonly Problem[] {
  return problemsUnder(schemas.withoutActivities, input);
}

function problemsUnder(schema: z.ZodType, input: unknown): readonly Problem[] {
  const result = schema.safeParse(input);
  return result.success ? [] : problemsOfIssues(result.error.issues, input, EXPECTED);
}
