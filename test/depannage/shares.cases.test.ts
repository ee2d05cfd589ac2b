import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  type Activity,
  assessDepannage,
  type DepannageAssessment,
  type DepannageInput,
  type DepannageOptions,
} from '../../src/depannage/index.js';
import { depannagePhrases } from '../../src/depannage/phrases.js';
import { premPhrases } from '../../src/prem/phrases.js';
import { formats } from '../../src/render/formats.js';
import { renderText } from '../../src/render/index.js';
import type { Verdict } from '../../src/verdict/verdict.js';
import { activitiesOf, type DaysOf, everyVerdict, verdictsOn } from './shares.given.js';

/** A run of days, as `test/cases/README.md` describes it. */
type RunInShort = { readonly days?: number } & Partial<Activity>;

interface Expected {
  readonly outcome: Verdict['outcome'];
  readonly reason: { readonly code: string };
  readonly awaiting?: readonly unknown[];
}

interface Case {
  readonly title: { readonly fr: string; readonly en: string };
  readonly origin: string;
  readonly rule: string;
  readonly asOf: string;
  readonly knownAt?: string;
  readonly readings?: DepannageOptions['readings'];
  readonly given: Omit<DepannageInput, 'activities' | 'authorisations'> & {
    readonly authorisations: NonNullable<DepannageInput['authorisations']> | 'unknown';
    readonly activities: readonly RunInShort[];
  };
  readonly expect: Expected | readonly Expected[];
  readonly ledger?: Readonly<Record<string, number>>;
  readonly parameters?: readonly object[];
  readonly effects?: readonly object[];
}

const FIELDS = [
  ...['title', 'origin', 'rule', 'asOf', 'knownAt', 'readings', 'given'],
  ...['expect', 'ledger', 'parameters', 'effects'],
];
const FOLDER = join(import.meta.dirname, '../cases/depannageShares');

const files = ['exclusive.json', 'regular.json'].map((name) => ({
  name,
  cases: JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as readonly Case[],
}));

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
}

function answer({ given, asOf, knownAt, readings }: Case): DepannageAssessment {
  const { activities: runs, authorisations, ...rest } = given;
  const input: DepannageInput = {
    ...rest,
    activities: activitiesOf(...runs.map(({ days = 1, ...its }): DaysOf => [days, its])),
    ...(authorisations === 'unknown' ? {} : { authorisations }),
  };
  const options: DepannageOptions = {
    asOf,
    ...(knownAt === undefined ? {} : { knownAt }),
    ...(readings === undefined ? {} : { readings }),
  };
  return assessDepannage(frozen(input), frozen(options));
}

describe.each(files)('$name', ({ cases }) => {
  it.each(cases.map((one) => ({ ...one, name: one.title.fr })))('$name', (one) => {
    const assessment = answer(one);
    const found = verdictsOn(one.rule, assessment);
    const expected = [one.expect].flat();
    expect(found.map(({ outcome, reason }) => [outcome, reason.code])).toEqual(
      expected.map(({ outcome, reason }) => [outcome, reason.code]),
    );
    expect(found).toMatchObject(expected.map(({ awaiting: _, ...seen }) => seen));
    for (const [i, { awaiting }] of expected.entries()) {
      if (awaiting !== undefined) expect(found[i]).toHaveProperty('awaiting', awaiting);
    }
    const { ledger, parameters, readings } = assessment;
    if (one.ledger !== undefined) {
      const reasons = ledger.map(({ reason }) => reason);
      const counts = Object.fromEntries(reasons.map((reason) => [reason, reasons.filter((r) => r === reason).length]));
      expect(counts).toEqual(one.ledger);
    }
    for (const wanted of one.parameters ?? []) {
      expect(parameters).toContainEqual(expect.objectContaining(wanted));
    }
    if (one.effects !== undefined) expect(readings.filter(({ rule }) => rule === one.rule)).toMatchObject(one.effects);
  });

  it.each(cases.map((one) => ({ ...one, name: one.title.en })))(
    '$name: plain JSON, and said in both languages',
    (one) => {
      const assessment = answer(one);
      expect(JSON.parse(JSON.stringify(assessment))).toEqual(assessment);
      for (const language of ['fr', 'en'] as const) {
        const findings = { ...premPhrases[language].findings, ...depannagePhrases[language].findings };
        for (const { reason } of everyVerdict(assessment.verdict)) {
          const phrase = (findings as Readonly<Record<string, unknown>>)[reason.code];
          const said = (phrase as (given: never, format: (typeof formats)['fr']) => string)(
            reason as never,
            formats[language],
          );
          expect(said).toMatch(/\.$/);
          expect(said).not.toMatch(/undefined|NaN|null|Infinity|\[object/);
        }
        const text = renderText(assessment, { language, colour: false, width: 80 });
        expect(text).not.toMatch(/undefined|NaN|null|Infinity|\[object|depannage\.|prem\./);
      }
    },
  );

  it('each case is in both languages, says where it comes from, and has no field but those described', () => {
    for (const one of cases) {
      expect(one.title.fr.length).toBeGreaterThan(0);
      expect(one.title.en.length).toBeGreaterThan(0);
      expect(one.origin).toMatch(/^(?:published by|constructed from|reported by) ./);
      expect(Object.keys(one).filter((field) => !FIELDS.includes(field))).toEqual([]);
    }
    expect(new Set(cases.map(({ title }) => title.fr)).size).toBe(cases.length);
    expect(new Set(cases.map(({ title }) => title.en)).size).toBe(cases.length);
  });
});
