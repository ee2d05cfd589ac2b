import * as z from 'zod';
import { isDateOrNotYet as isAmpDay } from '../amp/facts.js';
import { areStarts } from '../amp/input.js';
import { isDecimal as isKilometres } from '../depannage/input.js';
import { MOST_DIGITS as MOST_KILOMETRE_DIGITS } from '../depannage/limits.js';
import { isDecimal as isContribution } from '../gmfSlots/input.js';
import { MOST_CONTRIBUTION_DIGITS } from '../gmfSlots/limits.js';
import { isQuarterStart } from '../gmfSlots/quarter.js';
import { isSomeEachOnce } from '../holdings/input.js';
import { isDateOrNever } from '../holdings/physician.js';
import { isLocalDate } from '../law/localDate.js';
import { isAmount, isPositiveAmount } from '../law/quantity.js';
import { isEachOnce, isName } from '../law/schema.js';
import { isRegionCode } from '../law/territory.js';
import { isDateOrNotYet as isMirDay } from '../mir/facts.js';
import { assessmentSchema, envelopeSchema } from './input.js';
import { REGULATION_NAMES, REGULATIONS } from './regulations.js';

/** JSON Schemas of what the library takes and gives, made from its zod schemas: for the build, which writes them beside the code. */

type JsonSchema = Readonly<Record<string, unknown>>;

const LONG = '(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])';
const SHORT = '(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)';
const FEBRUARY = '02-(?:0[1-9]|1\\d|2[0-8])';
const LEAP = '(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29';
/** Every day from 0001-01-01 to 9999-12-31, and nothing else. */
const DAY = `(?!0000)(?:\\d{4}-(?:${LONG}|${SHORT}|${FEBRUARY})|${LEAP})`;
const MONTH_DAY = '^(?:0[1-9]|1[0-2])-(?:0[1-9]|1\\d|2[0-8])$';

/** What JSON Schema says of each check that zod makes by a function. */
const FORMS: ReadonlyMap<unknown, JsonSchema> = new Map<unknown, JsonSchema>([
  [isLocalDate, { format: 'date', pattern: `^${DAY}$` }],
  [isDateOrNever, { pattern: `^(?:never|${DAY})$` }],
  [isAmpDay, { pattern: `^(?:notYet|${DAY})$` }],
  [isMirDay, { pattern: `^(?:notYet|${DAY})$` }],
  [isQuarterStart, { format: 'date', pattern: '^(?!0000)\\d{4}-(?:03|06|09|12)-01$' }],
  [isRegionCode, { pattern: '^(?:0[1-9]|1[0-8])$' }],
  [isName, { minLength: 1, pattern: '^\\S(?:[\\s\\S]*\\S)?$' }],
  [isAmount, { pattern: '^-?\\d{1,9}(?:\\.\\d{1,2})?$' }],
  [isPositiveAmount, { pattern: '^(?=.*[1-9])\\d{1,9}(?:\\.\\d{1,2})?$' }],
  [isContribution, { maxLength: MOST_CONTRIBUTION_DIGITS, pattern: '^\\d+(?:\\.\\d+)?$' }],
  [isKilometres, { maxLength: MOST_KILOMETRE_DIGITS, pattern: '^\\d+(?:\\.\\d+)?$' }],
  [isEachOnce, { uniqueItems: true }],
  [isSomeEachOnce, { minItems: 1, uniqueItems: true }],
  [areStarts, { minItems: 4, maxItems: 4, uniqueItems: true, items: { type: 'string', pattern: MONTH_DAY } }],
]);

/** What is checked of several members together is not in a schema: an end after its beginning, a part that goes with a kind. */
const OF_ONE_VALUE: ReadonlySet<string> = new Set(['string', 'array']);

/** Every schema by the name of its file, without `.json`. */
export function jsonSchemas(): Readonly<Record<string, JsonSchema>> {
  const inputs = REGULATION_NAMES.map((name) => {
    // SAFETY: it is a zod schema: that table only does not say so.
    const schema = REGULATIONS[name].schema as unknown as z.ZodType;
    return [
      `${name}.input`,
      schemaOf(`${name}.input`, schema, `The input of ${name}, of the library omnipraticien`),
    ] as const;
  });
  return Object.fromEntries([
    ...inputs,
    [
      'assessment',
      schemaOf('assessment', assessmentSchema, 'An answer of the library omnipraticien, of any regulation'),
    ],
    ['envelope', schemaOf('envelope', envelopeSchema, 'A sealed answer of the library omnipraticien, its input apart')],
  ]);
}

/** @throws Error if zod checks a text or a list by a function that nothing here says */
export function schemaOf(name: string, schema: z.ZodType, title: string): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      Object.assign(jsonSchema, ...formsOf(zodSchema, name));
    },
  });
  return { $schema, $id: `urn:omnipraticien:schemas:${name}`, title, ...rest };
}

function formsOf({ _zod: { def } }: z.core.$ZodType, name: string): readonly JsonSchema[] {
  if (!OF_ONE_VALUE.has(def.type)) return [];
  return (def.checks ?? []).flatMap((check): readonly JsonSchema[] => {
    const checked = check._zod.def as { readonly check: string; readonly fn?: { readonly name: string } };
    if (checked.check !== 'custom') return [];
    const form = FORMS.get(checked.fn);
    if (form === undefined) throw new Error(`${name}: nothing says in JSON Schema what ${checked.fn?.name} checks`);
    return [form];
  });
}
