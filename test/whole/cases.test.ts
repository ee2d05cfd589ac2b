import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assessPrem, type PremAssessment, type PremInput, type PremOptions } from '../../src/prem/index.js';
import { premPhrases } from '../../src/prem/phrases.js';
import { formats } from '../../src/render/formats.js';
import type { Verdict } from '../../src/verdict/verdict.js';
import { billed, type Run } from '../billingDays/given.js';

/** A run of days as `test/cases/README.md` describes it. */
type RunInShort = { readonly days?: number } & Run[1];

interface Case {
  readonly title: { readonly fr: string; readonly en: string };
  readonly origin: string;
  readonly rule: string;
  readonly asOf: string;
  readonly knownAt?: string;
  readonly readings?: PremOptions['readings'];
  readonly given: Omit<PremInput, 'records'> & { readonly records: readonly RunInShort[] };
  readonly expect: Expected | readonly Expected[];
  readonly year?: Verdict['outcome'];
  readonly ledger?: Readonly<Record<string, number>>;
  readonly parameters?: readonly object[];
  readonly effects?: readonly object[];
}

interface Expected {
  readonly outcome: Verdict['outcome'];
  readonly reason: { readonly code: string };
  readonly awaiting?: readonly unknown[];
  readonly sources?: readonly object[];
}

const FIELDS = [
  ...['title', 'origin', 'rule', 'asOf', 'knownAt', 'readings', 'given'],
  ...['expect', 'year', 'ledger', 'parameters', 'effects'],
];
const FOLDER = join(import.meta.dirname, '../cases/prem');

const files = readdirSync(FOLDER).map((name) => ({
  name,
  cases: JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as readonly Case[],
}));

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
}

function answer({ given, asOf, knownAt, readings }: Case): PremAssessment {
  const { records, ...engagement } = given;
  const input = { ...engagement, records: billed(...records.map(({ days = 1, ...record }): Run => [days, record])) };
  const options: PremOptions = {
    asOf,
    ...(knownAt === undefined ? {} : { knownAt }),
    ...(readings === undefined ? {} : { readings }),
  };
  return assessPrem(frozen(input), frozen(options));
}

function everyVerdict(verdict: Verdict): readonly Verdict[] {
  return [verdict, ...verdict.because.flatMap(everyVerdict)];
}

describe.each(files)('$name', ({ cases }) => {
  it.each(cases.map((one) => ({ ...one, name: one.title.fr })))('$name', (one) => {
    const { verdict, ledger, parameters, readings } = answer(one);
    const found = [verdict, ...verdict.because].filter(({ rule }) => rule === one.rule);
    const expected = [one.expect].flat();
    expect(found.map(({ outcome, reason }) => [outcome, reason.code])).toEqual(
      expected.map(({ outcome, reason }) => [outcome, reason.code]),
    );
    expect(found).toMatchObject(expected.map(({ awaiting: _, ...seen }) => seen));
    for (const [i, { awaiting }] of expected.entries()) {
      if (awaiting !== undefined) expect(found[i]).toHaveProperty('awaiting', awaiting);
    }
    if (one.year !== undefined) expect(verdict.outcome).toBe(one.year);
    if (one.ledger !== undefined) {
      const reasons = ledger.map(({ reason }) => reason);
      const counts = Object.fromEntries(reasons.map((reason) => [reason, reasons.filter((r) => r === reason).length]));
      expect(counts).toEqual(one.ledger);
    }
    for (const wanted of one.parameters ?? []) {
      expect(parameters).toContainEqual(expect.objectContaining(wanted));
    }
    if (one.effects !== undefined) expect(readings).toMatchObject(one.effects);
  });

  it.each(cases.map((one) => ({ ...one, name: one.title.en })))(
    '$name: plain JSON, and said in both languages',
    (one) => {
      const assessment = answer(one);
      expect(JSON.parse(JSON.stringify(assessment))).toEqual(assessment);
      for (const { reason } of everyVerdict(assessment.verdict)) {
        for (const language of ['fr', 'en'] as const) {
          const phrases = premPhrases[language].findings as Readonly<Record<string, unknown>>;
          const phrase = phrases[reason.code] as (given: never, format: (typeof formats)['fr']) => string;
          const said = phrase(reason as never, formats[language]);
          expect(said).toMatch(/\.$/);
          expect(said).not.toMatch(/undefined|NaN|null|\[object/);
        }
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
  });
});
