import * as z from 'zod';
import { recordsSchema, thresholdsSchema } from '../billingDays/input.js';
import { physicianSchema } from '../holdings/input.js';
import { isLocalDate } from '../law/localDate.js';
import type { Problem } from '../law/problem.js';
import { isInOrder, isName, problemsOfIssues } from '../law/schema.js';
import { isRegionCode } from '../law/territory.js';
import { EXPECTED, type Expected } from './expected.js';
import { isDateOrNotYet, type MirInput, type ResidentRequest } from './facts.js';
import { FIRST_PREM_YEAR, LAST_PREM_YEAR, MOST_MONTHS } from './limits.js';

const say = (key: Expected) => ({ error: () => key });

const schemas = /* @__PURE__ */ (() => {
  const date = z.string(say('date')).refine(isLocalDate, say('date'));
  const dateOrNull = z.string(say('dateOrNull')).refine(isLocalDate, say('dateOrNull')).nullable();
  const known = z.boolean(say('trueOrNull')).nullable();
  const region = z.string(say('region')).refine(isRegionCode, say('region'));
  const name = z.string(say('subTerritory')).refine(isName, say('subTerritory'));
  const decision = z.enum(['granted', 'refused', 'pending'], say('decision')).nullable();
  const isGranted = (one: { readonly decision: unknown; readonly from?: unknown }) =>
    one.from === undefined || one.decision === 'granted';
  const ofGranted = { ...say('fromOfGranted'), path: ['from'] };

  const regionRequest = z
    .strictObject(
      { region, requested: known, onAmpList: known, decision, from: dateOrNull.optional() },
      say('regionRequest'),
    )
    .refine(isGranted, ofGranted);
  const depannageRequest = z
    .strictObject({ requested: known, statesTraining: known, decision, from: dateOrNull.optional() }, say('request'))
    .refine(isGranted, ofGranted);
  const resident = z
    .strictObject(
      {
        option: z.enum(['regions', 'regionsAndDepannage', 'exclusiveDepannage'], say('residentOption')),
        resident: known,
        permit: known,
        regions: z.array(regionRequest, say('regionRequests')).min(1, say('regionRequests')).optional(),
        depannage: depannageRequest.optional(),
        derogation: z.strictObject({ requested: known, decision }, say('request')).optional(),
      },
      say('resident'),
    )
    .superRefine((one, context) => {
      for (const part of PARTS) {
        const isDue = DUE[one.option].includes(part);
        if (isDue === (one[part] !== undefined)) continue;
        context.addIssue({ code: 'custom', path: [part], message: isDue ? 'partOfOption' : 'noPartOfOption' });
      }
    });

  const practice = z
    .strictObject(
      { from: date, to: date.optional(), territory: name.optional(), principal: known, depannage: known },
      say('remotePractice'),
    )
    .refine((one) => isInOrder(one), { ...say('endsBeforeStart'), path: ['to'] });
  const remoteReturn = z.strictObject(
    {
      practice: z.array(practice, say('remotePractices')),
      holdsNotice: known,
      undertakesPractice: known,
    },
    say('remoteReturn'),
  );

  const installation = z.strictObject(
    {
      filedOn: date,
      receivedByMinistry: dateOrNull.optional(),
      receivedByDrmg: dateOrNull.optional(),
      postponement: z
        .strictObject(
          { months: z.int(say('months')).min(1, say('months')).max(MOST_MONTHS, say('months')), decision },
          say('postponement'),
        )
        .optional(),
      startedOn: z.string(say('startedOn')).refine(isDateOrNotYet, say('startedOn')).nullable(),
    },
    say('installation'),
  );

  const application = z.strictObject(
    {
      premYear: z.int(say('premYear')).min(FIRST_PREM_YEAR, say('premYear')).max(LAST_PREM_YEAR, say('premYear')),
      filedOn: date,
      choices: z.array(
        z.strictObject({ region, subTerritories: z.array(name, say('subTerritories')) }, say('choice')),
        say('choices'),
      ),
      ampPreferences: known.optional(),
    },
    say('application'),
  );

  const sections = {
    physician: physicianSchema.optional(),
    records: recordsSchema.optional(),
    thresholds: thresholdsSchema.optional(),
    resident: resident.optional(),
    remoteReturn: remoteReturn.optional(),
    installation: installation.optional(),
    application: application.optional(),
  };
  const isSomething = (input: object) =>
    Object.entries(input).some(([key, section]) => section !== undefined && key !== 'thresholds');
  return {
    whole: z.strictObject(sections, say('input')).refine(isSomething, say('input')),
    withoutRecords: z
      .strictObject({ ...sections, records: z.unknown().optional() }, say('input'))
      .refine(isSomething, say('input')),
  };
})();

type Part = 'regions' | 'depannage' | 'derogation';
const PARTS: readonly Part[] = ['regions', 'depannage', 'derogation'];
/** What a request of each option is made of. */
const DUE: Readonly<Record<ResidentRequest['option'], readonly Part[]>> = {
  regions: ['regions'],
  regionsAndDepannage: ['regions', 'depannage'],
  exclusiveDepannage: ['derogation'],
};

/** The zod schema of {@link MirInput}. */
export const mirInputSchema: z.ZodType<MirInput> = /* @__PURE__ */ (() =>
  schemas.whole as unknown as z.ZodType<MirInput>)();

/** Every problem of form of an input, records included. */
export function problemsOfForm(input: unknown): readonly Problem[] {
  return problemsUnder(schemas.whole, input);
}

/** The same, without looking at the records: they were checked while they were read. */
export function problemsWithoutRecords(input: unknown): readonly Problem[] {
  return problemsUnder(schemas.withoutRecords, input);
}

function problemsUnder(schema: z.ZodType, input: unknown): readonly Problem[] {
  const result = schema.safeParse(input);
  return result.success ? [] : problemsOfIssues(result.error.issues, input, EXPECTED);
}
