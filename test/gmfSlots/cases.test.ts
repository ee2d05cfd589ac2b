import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  assessGmfSlots,
  type GmfSlotsAssessment,
  type GmfSlotsInput,
  type GmfSlotsOptions,
  type SlotRecord,
} from '../../src/gmfSlots/index.js';
import { gmfSlotsPhrases } from '../../src/gmfSlots/phrases.js';
import { formats } from '../../src/render/formats.js';
import { renderText } from '../../src/render/index.js';
import type { Verdict } from '../../src/verdict/verdict.js';
import { everyVerdict, slots } from './given.js';

/** So many slots of one day, as `test/cases/README.md` describes them. */
type SlotsInShort = { readonly count?: number } & Partial<SlotRecord> & Pick<SlotRecord, 'date'>;

interface Case {
  readonly title: { readonly fr: string; readonly en: string };
  readonly origin: string;
  readonly rule: string;
  readonly asOf: string;
  readonly knownAt?: string;
  readonly readings?: GmfSlotsOptions['readings'];
  readonly given: Omit<GmfSlotsInput, 'slots'> & { readonly slots?: readonly SlotsInShort[] };
  readonly expect: {
    readonly outcome: Verdict['outcome'];
    readonly reason: { readonly code: string };
    readonly awaiting?: readonly unknown[];
    readonly sources?: readonly object[];
  };
  /** The outcome of the whole quarter. */
  readonly quarter?: Verdict['outcome'];
  readonly ledger?: Readonly<Record<string, number>>;
  readonly parameters?: readonly object[];
  readonly effects?: readonly object[];
}

const FIELDS = [
  ...['title', 'origin', 'rule', 'asOf', 'knownAt', 'readings', 'given'],
  ...['expect', 'quarter', 'ledger', 'parameters', 'effects'],
];
const FOLDER = join(import.meta.dirname, '../cases/gmfSlots');

const files = readdirSync(FOLDER).map((name) => ({
  name,
  cases: JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as readonly Case[],
}));

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
}

function answer({ given, asOf, knownAt, readings }: Case): GmfSlotsAssessment {
  const { slots: runs, ...group } = given;
  const all = runs?.flatMap(({ count = 1, date, ...more }) => slots(count, date, { physician: null, ...more }));
  const options: GmfSlotsOptions = {
    asOf,
    ...(knownAt === undefined ? {} : { knownAt }),
    ...(readings === undefined ? {} : { readings }),
  };
  return assessGmfSlots(frozen({ ...group, ...(all === undefined ? {} : { slots: all }) }), frozen(options));
}

describe.each(files)('$name', ({ name, cases }) => {
  it.each(cases.map((one) => ({ ...one, name: one.title.fr })))('$name', (one) => {
    const { verdict, ledger, parameters, readings } = answer(one);
    const found = everyVerdict(verdict).filter(({ rule }) => rule === one.rule);
    const { awaiting, ...seen } = one.expect;
    expect(found).toHaveLength(1);
    expect(found[0]?.reason.code).toBe(one.expect.reason.code);
    expect(found[0]).toMatchObject(seen);
    if (awaiting !== undefined) expect(found[0]).toHaveProperty('awaiting', awaiting);
    if (one.quarter !== undefined) expect(verdict.outcome).toBe(one.quarter);
    if (one.ledger !== undefined) {
      const reasons = ledger.map(({ reason }) => reason);
      const counts = Object.fromEntries(reasons.map((reason) => [reason, reasons.filter((r) => r === reason).length]));
      expect(counts).toEqual(one.ledger);
    }
    for (const wanted of one.parameters ?? []) {
      const its = parameters.filter(({ id }) => 'id' in wanted && id === wanted.id);
      expect(its).toMatchObject([wanted]);
    }
    if (one.effects !== undefined) expect(readings).toMatchObject(one.effects);
  });

  it.each(cases.map((one) => ({ ...one, name: one.title.en })))(
    '$name: plain JSON, and said in both languages',
    (one) => {
      const assessment = answer(one);
      expect(JSON.parse(JSON.stringify(assessment))).toEqual(assessment);
      for (const language of ['fr', 'en'] as const) {
        const findings = gmfSlotsPhrases[language].findings as Readonly<Record<string, unknown>>;
        for (const { reason } of everyVerdict(assessment.verdict)) {
          const phrase = findings[reason.code] as (given: never, format: (typeof formats)['fr']) => string;
          const said = phrase(reason as never, formats[language]);
          expect(said).toMatch(/\.$/);
          expect(said).not.toMatch(/undefined|NaN|null|\[object/);
        }
        const text = renderText(assessment, { language, colour: false, width: 80 });
        expect(text).not.toMatch(/undefined|NaN|null|\[object|gmfSlots\./);
      }
    },
  );

  it('each case is in both languages, says where it comes from, and has no field but those described', () => {
    for (const one of cases) {
      expect(one.title.fr.length).toBeGreaterThan(0);
      expect(one.title.en.length).toBeGreaterThan(0);
      expect(one.origin).toMatch(/^(?:published by|constructed from|reported by) ./);
      expect(one.origin.startsWith('published by')).toBe(name === 'published.json');
      expect(Object.keys(one).filter((field) => !FIELDS.includes(field))).toEqual([]);
    }
    expect(new Set(cases.map(({ title }) => title.fr)).size).toBe(cases.length);
  });
});

describe('the examples of the texts', () => {
  it('are all there, published and derived', () => {
    const origins = files.flatMap(({ cases }) => cases.map(({ origin }) => origin));
    const numbers = origins.flatMap((origin) => /\((?<number>[PD]\d+)/.exec(origin)?.groups?.['number'] ?? []);
    const wanted = ['P1', 'P2', 'P3', 'P4', ...Array.from({ length: 12 }, (_, i) => `D${i + 1}`)];
    expect([...new Set(numbers)].sort()).toEqual(wanted.sort());
  });

  it('1,200 patients: the four quarters come to 1,200 slots', () => {
    const [year] = files.flatMap(({ cases }) => cases).filter(({ origin }) => origin.includes('(P4'));
    const { reason } = answer(year!).verdict;
    const required = 'year' in reason ? reason.year.map((row) => Number(row.required)) : [];
    expect(required.reduce((sum, one) => sum + one, 0)).toBe(1200);
  });
});
