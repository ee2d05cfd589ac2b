import * as z from 'zod';
import { physicianSchema } from '../holdings/input.js';
import { isLocalDate } from '../law/localDate.js';
import type { Problem } from '../law/problem.js';
import { isAmount } from '../law/quantity.js';
import { isEachOnce, isInOrder, isName, problemsOfIssues } from '../law/schema.js';
import { isRegionCode } from '../law/territory.js';
import { EXPECTED, type Expected } from './expected.js';
import { type AmpInput, isDateOrNotYet } from './facts.js';
import { MINUTES_IN_AN_HOUR, MOST_COUNTED, MOST_HOURS_A_WEEK, MOST_MINUTES, MOST_YEARS, QUARTERS } from './limits.js';

const say = (key: Expected) => ({ error: () => key });

const schemas = /* @__PURE__ */ (() => {
  const date = z.string(say('date')).refine(isLocalDate, say('date'));
  const dateOrNull = z.string(say('dateOrNull')).refine(isLocalDate, say('dateOrNull')).nullable();
  const notYet = z.string(say('dateNotYetOrNull')).refine(isDateOrNotYet, say('dateNotYetOrNull')).nullable();
  const known = z.boolean(say('trueOrNull')).nullable();
  const named = (key: Expected) => z.string(say(key)).refine(isName, say(key));
  const region = z.string(say('region')).refine(isRegionCode, say('region'));
  const whole = (key: Expected, least: number, most: number) =>
    z.int(say(key)).min(least, say(key)).max(most, say(key));
  const decision = z.enum(['granted', 'refused', 'pending'], say('decision')).nullable();
  const each = (key: Expected, one: z.ZodType<string>) => z.array(one, say(key)).refine(isEachOnce, say(key));
  const span = { from: date, to: date.optional() };
  const inOrder = { ...say('endsBeforeStart'), path: ['to'] };

  const recognised = z
    .strictObject(
      { ...span, years: whole('years', 0, MOST_YEARS).nullable(), issuer: z.enum(['ramq', 'other'], say('issuer')) },
      say('recognised'),
    )
    .refine((one) => isInOrder(one), inOrder);

  const calendar = z.strictObject(
    {
      starts: z.array(z.string(say('starts')), say('starts')).refine(areStarts, say('starts')),
      source: named('text'),
    },
    say('calendar'),
  );

  const hours = z.array(
    z.strictObject(
      {
        date,
        activity: named('activityOrNull').nullable(),
        minutes: whole('minutes', 0, MOST_MINUTES).nullable(),
        region: z.string(say('regionOrNull')).refine(isRegionCode, say('regionOrNull')).nullable().optional(),
        depannage: known.optional(),
        reference: z.string(say('text')).optional(),
      },
      say('hoursRecord'),
    ),
    say('hours'),
  );

  const list = z
    .strictObject(
      { region, ...span, activities: each('activities', named('activity')), source: named('text') },
      say('list'),
    )
    .refine((one) => isInOrder(one), inOrder);

  const claim = z
    .strictObject(
      {
        id: named('name'),
        from: date,
        to: date,
        count: whole('countOrNull', 0, MOST_COUNTED).nullable(),
        fromGamf: whole('countOrNull', 0, MOST_COUNTED).nullable().optional(),
        waiting: whole('countOrNull', 0, MOST_COUNTED).nullable().optional(),
        onlyIn: named('nameOrNull').nullable().optional(),
        waitingThere: whole('countOrNull', 0, MOST_COUNTED).nullable().optional(),
        rls: named('nameOrNull').nullable().optional(),
        walkIn: whole('countOrNull', 0, MOST_COUNTED).nullable().optional(),
        walkInAgreed: known.optional(),
        validated: known.optional(),
        recommended: known.optional(),
      },
      say('claim'),
    )
    .refine((one) => isInOrder(one), inOrder);

  const count = whole('atLeast', 1, MOST_COUNTED);
  const equivalence = z.strictObject(
    {
      id: named('name'),
      activity: named('activity'),
      counted: z.enum(['patients', 'shifts', 'beds', 'visits'], say('counted')),
      atLeast: count,
      over: z.enum(['quarter', 'year', 'standing'], say('over')),
      besideHoursPerWeek: whole('hoursAWeek', 1, MOST_HOURS_A_WEEK).optional(),
      fromGamf: z
        .strictObject(
          {
            atLeast: count,
            waivedBelow: count.optional(),
            territories: z
              .strictObject({ names: each('names', named('name')), askedAbove: count }, say('territories'))
              .optional(),
          },
          say('fromGamf'),
        )
        .optional(),
      walkInAtMost: count.optional(),
      notIn: each('names', named('name')).optional(),
      validated: z.literal(true, say('onlyTrue')).optional(),
    },
    say('equivalence'),
  );
  const table = z
    .strictObject(
      {
        region,
        ...span,
        equivalences: z.array(equivalence, say('tableEntries')).min(1, say('tableEntries')),
        source: named('text'),
      },
      say('table'),
    )
    .refine((one) => isInOrder(one), inOrder);

  const family = {
    day: dateOrNull,
    from: dateOrNull.optional(),
    arranged: known,
  };
  const exemption = z
    .discriminatedUnion(
      'kind',
      [
        z.strictObject({ kind: z.literal('maternity'), ...family }),
        z.strictObject({ kind: z.literal('adoption'), ...family }),
        z.strictObject({
          kind: z.literal('drmg'),
          for: z.enum(['illness', 'pregnancy', 'other'], say('exemptionFor')),
          from: date,
          to: date,
          decision,
        }),
      ],
      say('exemption'),
    )
    .refine((one) => one.kind !== 'drmg' || isInOrder(one), inOrder);

  const military = z
    .strictObject({ ...span, fullTime: known, firstLineOrLongTermCare: known }, say('militaryAuthorisation'))
    .refine((one) => isInOrder(one), inOrder);

  const signOn = z.strictObject(
    { practiceFrom: dateOrNull, regionFrom: dateOrNull.optional(), requestedOn: notYet, completedOn: notYet },
    say('signOn'),
  );

  const modification = z
    .strictObject(
      {
        requestedOn: date,
        effectOn: date.optional(),
        onList: known,
        decision,
        justified: known.optional(),
        staffShort: known.optional(),
      },
      say('modification'),
    )
    .refine((one) => one.decision === 'refused' || one.justified === undefined, {
      ...say('ofRefusal'),
      path: ['justified'],
    })
    .refine((one) => isInOrder({ from: one.requestedOn, to: one.effectOn }), {
      ...say('afterRequest'),
      path: ['effectOn'],
    });
  const engagement = z
    .strictObject(
      {
        effectiveOn: date,
        endedOn: date.optional(),
        activities: each('activities', named('activity')).optional(),
        modification: modification.optional(),
      },
      say('engagement'),
    )
    .refine((one) => isInOrder({ from: one.effectiveOn, to: one.endedOn }), {
      ...say('endedAfter'),
      path: ['endedOn'],
    });

  const mu3 = z.strictObject(
    {
      thirdYear: known,
      fullTimeNeeded: known,
      walkInMinutes: whole('minutesAWeek', 0, MOST_HOURS_A_WEEK * MINUTES_IN_AN_HOUR).nullable(),
      decision,
    },
    say('mu3'),
  );

  const sections = {
    physician: physicianSchema.optional(),
    recognisedYears: z.array(recognised, say('recognisedYears')).optional(),
    calendar: calendar.optional(),
    hours: hours.optional(),
    hoursFrom: date.optional(),
    lists: z.array(list, say('lists')).optional(),
    equivalences: z.array(claim, say('equivalences')).optional(),
    equivalenceTables: z.array(table, say('tables')).optional(),
    exemptions: z.array(exemption, say('exemptions')).optional(),
    military: z.array(military, say('military')).optional(),
    signOn: signOn.optional(),
    engagement: engagement.optional(),
    mu3: mu3.optional(),
    remuneration: z.string(say('amount')).refine(isAmount, say('amount')).optional(),
  };
  return {
    whole: z.strictObject(sections, say('input')).refine(isSomething, say('input')),
    withoutHours: z
      .strictObject({ ...sections, hours: z.unknown().optional() }, say('input'))
      .refine(isSomething, say('input')),
  };
})();

/** The sections that something is assessed of; the others say under what. */
const ASSESSED: readonly (keyof AmpInput)[] = [
  'hours',
  'equivalences',
  'exemptions',
  'military',
  'signOn',
  'engagement',
  'mu3',
];

/** Under a physician alone, an authorisation is assessed: it makes deemed signed on. */
function isSomething(input: { readonly physician?: AmpInput['physician'] | undefined }): boolean {
  const given: Readonly<Record<string, unknown>> = input;
  const isAuthorised = input.physician?.holdings.some(({ kind }) => kind === 'authorisation') ?? false;
  return isAuthorised || ASSESSED.some((name) => given[name] !== undefined);
}

/** Four month-days that exist in every month of every year, each once, in the order of the year, from any of them. */
export function areStarts(starts: readonly string[]): boolean {
  const turns = starts.filter((start, i) => i > 0 && start <= (starts[i - 1] ?? '')).length;
  const first = starts[0] ?? '';
  const last = starts.at(-1) ?? '';
  return (
    starts.length === QUARTERS &&
    starts.every((start) => /^(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$/.test(start)) &&
    new Set(starts).size === QUARTERS &&
    (turns === 0 || (turns === 1 && last < first))
  );
}

/** The zod schema of {@link AmpInput}. */
export const ampInputSchema: z.ZodType<AmpInput> = /* @__PURE__ */ (() =>
  schemas.whole as unknown as z.ZodType<AmpInput>)();

/** Every problem of form of an input, hours included. */
export function problemsOfForm(input: unknown): readonly Problem[] {
  return problemsUnder(schemas.whole, input);
}

/** The same, without looking at the hours: they were checked while they were read. */
export function problemsWithoutHours(input: unknown): readonly Problem[] {
  return problemsUnder(schemas.withoutHours, input);
}

function problemsUnder(schema: z.ZodType, input: unknown): readonly Problem[] {
  const result = schema.safeParse(input);
  return result.success ? [] : problemsOfIssues(result.error.issues, input, EXPECTED);
}
