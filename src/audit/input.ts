import * as z from 'zod';
import { isLocalDate } from '../law/localDate.js';
import type { Problem } from '../law/problem.js';
import { problemsOfIssues } from '../law/schema.js';
import { FORMAT, LIBRARY } from './envelope.js';
import { EXPECTED, type Expected } from './expected.js';
import type { Json } from './plain.js';
import { REGULATION_NAMES } from './regulations.js';

const say = (key: Expected) => ({ error: () => key });

const schemas = /* @__PURE__ */ (() => {
  const date = z.string(say('date')).refine(isLocalDate, say('date'));
  const text = z.string(say('text')).min(1, say('text'));
  const rule = z.string(say('rule')).regex(/^[a-zA-Z0-9]+(?:\.[a-zA-Z0-9]+)+$/, say('rule'));
  const outcome = z.enum(['met', 'notMet', 'notApplicable', 'undetermined'], say('outcome'));

  const citation = z
    .strictObject(
      {
        document: text,
        instrument: text.optional(),
        provision: text.optional(),
        url: text.optional(),
        date: date.optional(),
        quote: text.optional(),
        evidence: z.enum(['seed', 'relayed', 'inferred', 'caller'], say('evidence')),
        confidence: z.enum(['high', 'medium', 'low'], say('confidence')),
      },
      say('citation'),
    )
    .meta({ id: 'citation' });

  const awaited = z.discriminatedUnion(
    'kind',
    [
      z.strictObject({ kind: z.literal('fact'), path: text }),
      z.strictObject({ kind: z.literal('decision'), authority: text }),
      z.strictObject({ kind: z.literal('text'), parameter: rule, on: date }),
      z.strictObject({ kind: z.literal('reading'), id: rule }),
    ],
    say('awaited'),
  );
  const settling = z.array(awaited, say('awaiting')).min(1, say('awaiting'));
  const finding = {
    rule,
    reason: z.looseObject({ code: text }, say('reason')),
    sources: z.array(citation, say('list')),
    because: z.array(
      z.lazy(() => verdict),
      say('list'),
    ),
  };
  const verdict: z.ZodType = z
    .discriminatedUnion(
      'outcome',
      [
        z.strictObject({ outcome: z.enum(['met', 'notMet', 'notApplicable']), ...finding }),
        z.strictObject({
          outcome: z.literal('undetermined'),
          awaiting: z.array(settling, say('awaiting')).min(1, say('awaiting')),
          ...finding,
        }),
      ],
      say('verdict'),
    )
    .meta({ id: 'verdict' });

  const parameter = z.strictObject(
    {
      id: rule,
      value: text,
      unit: text,
      from: date,
      fromInferred: z.literal(true, say('onlyTrue')).optional(),
      to: date.optional(),
      publishedOn: date.optional(),
      lastAttested: date.optional(),
      source: citation,
    },
    say('parameter'),
  );
  const reading = z.strictObject(
    {
      id: rule,
      used: text,
      pinned: z.boolean(say('trueOrFalse')),
      outcomes: z.record(text, outcome, say('reading')),
      decisive: z.boolean(say('trueOrFalse')),
      rule,
      from: date,
      to: date,
    },
    say('reading'),
  );
  const entry = z.looseObject(
    {
      record: z.int(say('record')).min(0, say('record')),
      fate: z.enum(['counted', 'excluded', 'undecided'], say('fate')),
      reason: text,
    },
    say('entry'),
  );
  const assessment = z.strictObject(
    {
      verdict,
      ledger: z.array(entry, say('list')),
      parameters: z.array(parameter, say('list')),
      readings: z.array(reading, say('list')),
    },
    say('assessment'),
  );

  const digest = z.string(say('digest')).regex(/^[0-9a-f]{64}$/, say('digest'));
  const envelope = z.strictObject(
    {
      format: z.strictObject(
        { name: z.literal(FORMAT.name, say('format')), version: z.literal(FORMAT.version, say('format')) },
        say('format'),
      ),
      library: z.strictObject({ name: z.literal(LIBRARY.name, say('library')), version: text }, say('library')),
      regulation: z.enum(REGULATION_NAMES, say('regulation')),
      options: z.strictObject(
        {
          asOf: date,
          knownAt: date.nullable(),
          readings: z.union([z.literal('kept'), z.record(rule, text)], say('pinned')).nullable(),
        },
        say('sealedOptions'),
      ),
      input: z.looseObject({}, say('input')).optional(),
      assessment,
      digests: z.strictObject(
        {
          input: digest,
          options: digest,
          verdict: digest,
          ledger: digest,
          parameters: digest,
          readings: digest,
          assessment: digest,
          whole: digest,
        },
        say('digests'),
      ),
    },
    say('input'),
  );
  return { assessment, envelope };
})();

/** The zod schema of what every regulation answers: the figures of findings are of each rule, and are not told apart. */
export const assessmentSchema: z.ZodType = /* @__PURE__ */ (() => schemas.assessment)();

/** The zod schema of an envelope, its input left to the schema of its regulation. */
export const envelopeSchema: z.ZodType = /* @__PURE__ */ (() => schemas.envelope)();

/** Every problem of form of an envelope. */
export function problemsOfEnvelope(envelope: Json): readonly Problem[] {
  const result = schemas.envelope.safeParse(envelope);
  return result.success ? [] : problemsOfIssues(result.error.issues, envelope, EXPECTED);
}

/** Whether an assessment is of the form that differences are told of. */
export function isAssessment(value: Json): boolean {
  return schemas.assessment.safeParse(value).success;
}
