import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { areStarts } from '../../src/amp/input.js';
import { jsonSchemas, schemaOf } from '../../src/audit/jsonSchemas.js';
import { REGULATION_NAMES, REGULATIONS, type RegulationName } from '../../src/audit/regulations.js';
import { detached } from '../../src/audit/seal.js';
import { isQuarterStart } from '../../src/gmfSlots/quarter.js';
import { isSomeEachOnce } from '../../src/holdings/input.js';
import { isDateOrNever } from '../../src/holdings/physician.js';
import { dateOfDay, dayNumber, isLocalDate } from '../../src/law/localDate.js';
import { isAmount, isPositiveAmount } from '../../src/law/quantity.js';
import { isName } from '../../src/law/schema.js';
import { isRegionCode } from '../../src/law/territory.js';
import { runs } from '../arbitraries/runs.js';
import { AUTUMN_2016, CASES, reread, SMALL, sealed } from './given.js';

const schemas = jsonSchemas();
const ajv = new Ajv2020({ strict: true, allErrors: true, validateFormats: false });
const validators = new Map(Object.entries(schemas).map(([name, schema]) => [name, ajv.compile(schema)]));
const validatorOf = (name: string): ValidateFunction => validators.get(name) ?? expect.fail(name);
const problemsBy = (name: string, value: unknown) => {
  const validate = validatorOf(name);
  return validate(value)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
};
const zodAccepts = (name: RegulationName, value: unknown) =>
  (REGULATIONS[name].schema as unknown as z.ZodType).safeParse(value).success;

it('there is one for the input of each regulation, one for answers, one for envelopes', () => {
  expect(Object.keys(schemas).sort()).toEqual(
    [...REGULATION_NAMES.map((name) => `${name}.input`), 'assessment', 'envelope'].sort(),
  );
});

it.each(Object.entries(schemas))('%s says its name and its dialect, and no place on the web', (name, schema) => {
  expect(schema).toMatchObject({
    $id: `urn:omnipraticien:schemas:${name}`,
    $schema: 'https://json-schema.org/draft/2020-12/schema',
  });
  expect(JSON.stringify(schema).match(/https?:\/\/[^"]+/g)).toEqual(['https://json-schema.org/draft/2020-12/schema']);
});

describe('everything that is accepted is valid, by a validator that is not ours', () => {
  it.each([...SMALL, ...CASES])('$regulation, $title', (question) => {
    const envelope = reread(sealed(question));
    expect(problemsBy(`${question.regulation}.input`, question.input)).toEqual([]);
    expect(problemsBy(`${question.regulation}.input`, envelope.input)).toEqual([]);
    expect(problemsBy('assessment', envelope.assessment)).toEqual([]);
    expect(problemsBy('envelope', envelope)).toEqual([]);
    expect(problemsBy('envelope', detached(envelope))).toEqual([]);
  });
});

describe('what zod refuses of one value, JSON Schema refuses', () => {
  /** Every leaf of every small input and of many cases. */
  const places = [...SMALL, ...CASES.filter((_, i) => i % 5 === 0)].flatMap(({ regulation, input }) =>
    leavesOf(input).map((path) => ({ regulation, input, path })),
  );
  const wrong = fc.constantFrom<unknown>(
    ...[
      '2024-02-30',
      '2023-02-29',
      '0000-01-01',
      'hier',
      '',
      ' x',
      '19',
      '-1',
      '1,5',
      '1e3',
      'NEVER',
      'notYet',
      'never',
    ],
    ...[-1, 0.5, 1e15, true, false, null, [], {}, [null], ['06', '06'], { more: 1 }],
  );

  it('wherever it stands', () => {
    fc.assert(
      fc.property(fc.constantFrom(...places), wrong, ({ regulation, input, path }, value) => {
        const mine = structuredClone(input);
        const holder = path.slice(0, -1).reduce((found, step) => (found as never)[step], mine as object);
        (holder as Record<string | number, unknown>)[path.at(-1) ?? ''] = value;
        const accepted = zodAccepts(regulation, mine);
        const valid = problemsBy(`${regulation}.input`, mine).length === 0;
        // What is checked of several members together is left to zod.
        if (accepted) expect(valid).toBe(true);
        else if (valid) expect(reasonsOf(regulation, mine).filter((key) => !TOGETHER.has(key))).toEqual([]);
      }),
      { numRuns: runs(1500) },
    );
  });

  /** The messages of what no schema of one value says. */
  const TOGETHER = new Set([
    ...[
      'endsBeforeStart',
      'subTerritoryOfBase',
      'ivnOfPurpose',
      'residentOfPurpose',
      'changed',
      'regionOfSubTerritory',
    ],
    ...['halfBelowFull', 'baseOfPercent', 'noBaseOfSlots', 'quartersInOrder', 'publishedByDate', 'fromOfGranted'],
    ...['partOfOption', 'noPartOfOption', 'noWeek', 'inWeek', 'revisedUnits', 'revisedAtLeast', 'ofRefusal'],
    ...['afterRequest', 'endedAfter', 'displayedOfMission', 'notFollowedOfAll', 'displayedOfHub', 'input', 'starts'],
  ]);
  const reasonsOf = (name: RegulationName, value: unknown): readonly string[] =>
    (REGULATIONS[name].schema as unknown as z.ZodType).safeParse(value).error?.issues.map(({ message }) => message) ??
    [];

  it('a member that is not known, at any depth', () => {
    for (const { regulation, input } of SMALL) {
      for (const path of holdersOf(input)) {
        const mine = structuredClone(input);
        (path.reduce((found, step) => (found as never)[step], mine) as Record<string, unknown>)['oops'] = 1;
        expect(problemsBy(`${regulation}.input`, mine)).not.toEqual([]);
      }
    }
  });

  it('an envelope of another format, without a digest, or with an answer of no outcome', () => {
    const envelope = reread(sealed(AUTUMN_2016));
    const { whole: _, ...digests } = envelope.digests;
    for (const other of [
      { ...envelope, format: { ...envelope.format, version: 2 } },
      { ...envelope, digests },
      {
        ...envelope,
        assessment: { ...envelope.assessment, verdict: { ...envelope.assessment.verdict, outcome: 'yes' } },
      },
      { ...envelope, more: 1 },
    ]) {
      expect(problemsBy('envelope', other)).not.toEqual([]);
    }
  });
});

describe('a pattern is what the check is', () => {
  /** The pattern of a member, by the way to it: null or not, in a list or not. */
  const patternAt = (name: string, ...path: readonly string[]): RegExp => {
    let found = schemas[name] as Record<string, unknown>;
    for (const step of path) found = found[step] as Record<string, unknown>;
    const alone = found['anyOf'] === undefined ? found : (found['anyOf'] as readonly Record<string, unknown>[])[0];
    return new RegExp(String(alone?.['pattern']), 'u');
  };
  const record = ['properties', 'records', 'items', 'properties'] as const;
  const physician = ['properties', 'physician', 'properties'] as const;

  it('of dates: every day there is, and no other', () => {
    const date = patternAt('prem.input', ...record, 'date');
    for (let day = dayNumber('0001-01-01'); day <= dayNumber('9999-12-31'); day += 13) {
      expect(date.test(dateOfDay(day))).toBe(true);
    }
    const digits = fc.integer({ min: 0, max: 9999 }).map((year) => String(year).padStart(4, '0'));
    const two = fc.integer({ min: 0, max: 32 }).map((part) => String(part).padStart(2, '0'));
    const texts = fc.oneof(
      fc.tuple(digits, two, two).map((parts) => parts.join('-')),
      fc.string(),
    );
    fc.assert(
      fc.property(texts, (text) => date.test(text) === isLocalDate(text)),
      { numRuns: runs(3000) },
    );
    for (const year of ['1900', '2000', '2023', '2024', '0004', '0000', '2100']) {
      expect([year, date.test(`${year}-02-29`)]).toEqual([year, isLocalDate(`${year}-02-29`)]);
    }
  });

  it.each([
    ['an amount', patternAt('prem.input', ...record, 'amount'), isAmount],
    [
      'an amount above zero',
      patternAt('prem.input', 'properties', 'thresholds', 'items', 'properties', 'full'),
      isPositiveAmount,
    ],
    ['a region', patternAt('prem.input', ...record, 'region'), isRegionCode],
    ['a name', patternAt('prem.input', ...record, 'subTerritory'), isName],
    ['a date or never', patternAt('prem.input', ...physician, 'principalRegionChangedOn'), isDateOrNever],
    [
      'a quarter',
      patternAt('gmfSlots.input', 'properties', 'offers', 'items', 'properties', 'quarter'),
      isQuarterStart,
    ],
  ] as const)('of %s', (_, pattern, check: (text: string) => boolean) => {
    const crowded = fc.oneof(
      fc.stringMatching(/^-?\d{0,10}(?:\.\d{0,3})?$/),
      fc.stringMatching(/^(?:never|2024)-?(?:0[36]|09|1[12])?-?(?:0[12])?$/),
      fc.constantFrom(
        '0',
        '0.00',
        '0.01',
        '00',
        '01',
        '18',
        '19',
        'never',
        '',
        ' ',
        'a',
        ' a',
        'a ',
        'a b',
        '\u00A0a',
        'a\n',
      ),
      fc.string(),
    );
    fc.assert(
      fc.property(crowded, (text) => pattern.test(text) === check(text)),
      { numRuns: runs(2000) },
    );
  });

  it('of lists: what may not be twice, what may not be empty', () => {
    const regions = (list: unknown) =>
      problemsBy('prem.input', {
        physician: { holdings: [{ kind: 'authorisation', from: '2024-01-01', regions: list }] },
        records: [],
      }).length === 0;
    for (const list of [[], ['06'], ['06', '06'], ['06', '13']]) expect(regions(list)).toBe(isSomeEachOnce(list));
    const starts = (list: readonly string[]) =>
      problemsBy('amp.input', { hours: [], calendar: { starts: list, source: 'x' } }).length === 0;
    for (const list of [
      ['01-01', '04-01', '07-01', '10-01'],
      ['01-01'],
      ['01-01', '01-01', '07-01', '10-01'],
      ['02-30', '04-01', '07-01', '10-01'],
    ]) {
      expect(starts(list)).toBe(areStarts(list));
    }
  });
});

it('a check by a function that nothing says in JSON Schema stops the build', () => {
  const isOdd = (text: string) => text.length % 2 === 1;
  for (const schema of [z.string().refine(isOdd), z.object({ a: z.array(z.string()).refine(() => true) })]) {
    expect(() => schemaOf('x', schema, 'X')).toThrow(/^x: nothing says in JSON Schema what /);
  }
  expect(() =>
    schemaOf(
      'x',
      z.object({}).refine(() => true),
      'X',
    ),
  ).not.toThrow();
});

const BUILT = join(import.meta.dirname, '../../dist/schemas');
it.runIf(existsSync(BUILT)).each(Object.entries(schemas))('%s is what was built', (name, schema) => {
  expect(JSON.parse(readFileSync(join(BUILT, `${name}.json`), 'utf8'))).toEqual(schema);
});

type Path = readonly (string | number)[];

function leavesOf(value: unknown, path: Path = []): readonly Path[] {
  const members = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  if (members.length === 0) return path.length === 0 ? [] : [path];
  return members.flatMap(([key, one]) => leavesOf(one, [...path, Array.isArray(value) ? Number(key) : key]));
}

function holdersOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.entries(value).flatMap(([key, one]) => holdersOf(one, [...path, key]));
  return Array.isArray(value) ? below : [path, ...below];
}
