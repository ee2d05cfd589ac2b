import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  assessOrchestrateur,
  type OrchestrateurAssessment,
  type OrchestrateurInput,
  type OrchestrateurOptions,
} from '../../src/orchestrateur/index.js';
import { orchestrateurPhrases } from '../../src/orchestrateur/phrases.js';
import { formats } from '../../src/render/formats.js';
import { renderText } from '../../src/render/index.js';
import type { Verdict } from '../../src/verdict/verdict.js';

interface Case {
  readonly title: { readonly fr: string; readonly en: string };
  readonly origin: string;
  readonly rule: string;
  readonly asOf: string;
  readonly knownAt?: string;
  readonly readings?: OrchestrateurOptions['readings'];
  readonly given: OrchestrateurInput;
  readonly expect: {
    readonly outcome: Verdict['outcome'];
    readonly reason: { readonly code: string };
    readonly awaiting?: readonly unknown[];
    readonly sources?: readonly object[];
  };
  /** The outcome of all that was asked about together. */
  readonly overall?: Verdict['outcome'];
  readonly parameters?: readonly object[];
  readonly effects?: readonly object[];
}

const FIELDS = [
  ...['title', 'origin', 'rule', 'asOf', 'knownAt', 'readings', 'given'],
  ...['expect', 'overall', 'parameters', 'effects'],
];
const FOLDER = join(import.meta.dirname, '../cases/orchestrateur');

const files = readdirSync(FOLDER).map((name) => ({
  name,
  cases: JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as readonly Case[],
}));

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
}

function answer({ given, asOf, knownAt, readings }: Case): OrchestrateurAssessment {
  const options: OrchestrateurOptions = {
    asOf,
    ...(knownAt === undefined ? {} : { knownAt }),
    ...(readings === undefined ? {} : { readings }),
  };
  return assessOrchestrateur(frozen(given), frozen(options));
}

describe.each(files)('$name', ({ cases }) => {
  it.each(cases.map((one) => ({ ...one, name: one.title.fr })))('$name', (one) => {
    const { verdict, ledger, parameters, readings } = answer(one);
    const { awaiting, ...seen } = one.expect;
    const found = verdict.because.filter(({ rule }) => rule === one.rule);
    expect(found).toMatchObject([seen]);
    if (awaiting !== undefined) expect(found[0]).toHaveProperty('awaiting', awaiting);
    if (one.overall !== undefined) expect(verdict.outcome).toBe(one.overall);
    expect(ledger).toEqual([]);
    for (const wanted of one.parameters ?? []) {
      expect(parameters).toContainEqual(expect.objectContaining(wanted));
    }
    if (one.effects !== undefined) {
      expect(readings).toHaveLength(one.effects.length);
      expect(readings).toMatchObject(one.effects);
    }
  });

  it.each(cases.map((one) => ({ ...one, name: one.title.en })))(
    '$name: plain JSON, and said in both languages',
    (one) => {
      const assessment = answer(one);
      expect(JSON.parse(JSON.stringify(assessment))).toEqual(assessment);
      const { verdict } = assessment;
      for (const language of ['fr', 'en'] as const) {
        const phrases = orchestrateurPhrases[language].findings as Readonly<Record<string, unknown>>;
        for (const { reason } of [verdict, ...verdict.because]) {
          const phrase = phrases[reason.code] as (given: never, format: (typeof formats)['fr']) => string;
          const said = phrase(reason as never, formats[language]);
          expect(said).toMatch(/\.$/);
          expect(said).not.toMatch(/undefined|NaN|null|\[object/);
        }
        const page = renderText(assessment, { language, colour: false, width: 100 });
        expect(page).not.toMatch(/orchestrateur\.|undefined|NaN|null|\[object|(?:webinar|programme|assiduite)\./);
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
