import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { localDate, plusDays } from '../../src/law/localDate.js';
import type { PinnedReadings } from '../../src/law/reading.js';
import { formats } from '../../src/render/formats.js';
import { type AnyAssessment, renderText } from '../../src/render/index.js';
import type { Outcome, Verdict } from '../../src/verdict/verdict.js';

/** A case as `test/cases/README.md` describes it. */
export interface Case<G> {
  readonly title: { readonly fr: string; readonly en: string };
  readonly origin: string;
  readonly rule: string;
  readonly asOf: string;
  readonly knownAt?: string;
  readonly readings?: PinnedReadings;
  readonly given: G;
  readonly expect: Expected | readonly Expected[];
  readonly ledger?: Readonly<Record<string, number>>;
  readonly parameters?: readonly object[];
  readonly effects?: readonly object[];
  /** The outcome of the whole, under the name the regulation has for it. */
  readonly year?: Outcome;
  readonly quarter?: Outcome;
  readonly overall?: Outcome;
}

interface Expected {
  readonly outcome: Outcome;
  readonly reason: { readonly code: string };
  readonly awaiting?: readonly unknown[];
  readonly sources?: readonly object[];
}

interface Options {
  readonly asOf: string;
  readonly knownAt?: string;
  readonly readings?: PinnedReadings;
}

/** How the cases of a regulation are answered. */
export interface Regulation<G> {
  /** Under `test/cases`. */
  readonly folder: string;
  readonly whole: 'year' | 'quarter' | 'overall';
  /** Whether it tells the fate of records. */
  readonly hasLedger: boolean;
  /** Whether a rule is looked for wherever it stands in the answer; else among what the answer follows from at once. */
  readonly isNested?: boolean;
  /** Whether a figure may be applied over several periods. */
  readonly isFigureRepeated?: boolean;
  readonly answer: (given: G, options: Options) => AnyAssessment;
  readonly phrases: Readonly<Record<'fr' | 'en', { readonly findings: object }>>;
  /** What no page of this regulation says: its own names. */
  readonly unsaid: RegExp;
}

export interface CaseFile<G> {
  readonly name: string;
  readonly cases: readonly Case<G>[];
}

const FIELDS = ['title', 'origin', 'rule', 'asOf', 'knownAt', 'readings', 'given', 'expect', 'parameters', 'effects'];

export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
}

export function everyVerdict(verdict: Verdict): readonly Verdict[] {
  return [verdict, ...verdict.because.flatMap(everyVerdict)];
}

export function caseFiles<G>(folder: string): readonly CaseFile<G>[] {
  const at = join(import.meta.dirname, '../cases', folder);
  return readdirSync(at).map((name) => ({
    name,
    cases: JSON.parse(readFileSync(join(at, name), 'utf8')) as readonly Case<G>[],
  }));
}

/** A record that is `consecutive` stands for itself on so many dates, the first its own. Everything else is as it is given. */
function inFull<G>(given: G): G {
  const { records } = given as { readonly records?: unknown };
  if (!Array.isArray(records)) return given;
  const all = records.flatMap(({ consecutive, ...record }: { consecutive?: number; date: string }) =>
    consecutive === undefined
      ? [record]
      : Array.from({ length: consecutive }, (_, i) => ({ ...record, date: plusDays(localDate(record.date), i) })),
  );
  return { ...given, records: all };
}

/** Describes a test for each case of a regulation, in each language, and one for the form of each file. */
export function runCases<G>(regulation: Regulation<G>): readonly CaseFile<G>[] {
  const { folder, whole, hasLedger, phrases, unsaid } = regulation;
  const files = caseFiles<G>(folder);
  const fields = [...FIELDS, whole, ...(hasLedger ? ['ledger'] : [])];
  const answer = ({ given, asOf, knownAt, readings }: Case<G>) =>
    regulation.answer(
      frozen(inFull(given)),
      frozen({
        asOf,
        ...(knownAt === undefined ? {} : { knownAt }),
        ...(readings === undefined ? {} : { readings }),
      }),
    );

  describe.each(files)('$name', ({ cases }) => {
    it.each(cases.map((one) => ({ ...one, name: one.title.fr })))('$name', (one) => {
      const { verdict, ledger, parameters, readings } = answer(one);
      const all = regulation.isNested === true ? everyVerdict(verdict) : [verdict, ...verdict.because];
      const found = all.filter(({ rule }) => rule === one.rule);
      const expected = [one.expect].flat();
      expect(found.map(({ outcome, reason }) => [outcome, reason.code])).toEqual(
        expected.map(({ outcome, reason }) => [outcome, reason.code]),
      );
      expect(found).toMatchObject(expected.map(({ awaiting: _, ...seen }) => seen));
      for (const [i, { awaiting }] of expected.entries()) {
        if (awaiting !== undefined) expect(found[i]).toHaveProperty('awaiting', awaiting);
      }
      if (one[whole] !== undefined) expect(verdict.outcome).toBe(one[whole]);
      if (!hasLedger) expect(ledger).toEqual([]);
      if (one.ledger !== undefined) {
        const reasons = ledger.map(({ reason }) => reason);
        const counts = reasons.map((reason) => [reason, reasons.filter((r) => r === reason).length]);
        expect(Object.fromEntries(counts)).toEqual(one.ledger);
      }
      for (const wanted of one.parameters ?? []) {
        const its = parameters.filter(({ id }) => 'id' in wanted && id === wanted.id);
        if (regulation.isFigureRepeated === true) expect(its).toContainEqual(expect.objectContaining(wanted));
        else expect(its).toMatchObject([wanted]);
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
        for (const language of ['fr', 'en'] as const) {
          const findings = phrases[language].findings as Readonly<Record<string, unknown>>;
          for (const { reason } of everyVerdict(assessment.verdict)) {
            const phrase = findings[reason.code] as (given: never, format: (typeof formats)['fr']) => string;
            const said = phrase(reason as never, formats[language]);
            expect(said).toMatch(/\.$/);
            expect(said).not.toMatch(/undefined|NaN|null|\[object/);
          }
          for (const width of [80, 100]) {
            const page = renderText(assessment, { language, colour: false, width });
            expect(page).not.toMatch(/undefined|NaN|null|\[object/);
            expect(page.replace(/https?:\S+/g, '')).not.toMatch(unsaid);
          }
        }
      },
    );

    it('each case is in both languages, says where it comes from, and has no field but those described', () => {
      for (const one of cases) {
        expect(one.title.fr.length).toBeGreaterThan(0);
        expect(one.title.en.length).toBeGreaterThan(0);
        expect(one.origin).toMatch(/^(?:published by|constructed from|reported by) ./);
        expect(Object.keys(one).filter((field) => !fields.includes(field))).toEqual([]);
      }
      expect(new Set(cases.map(({ title }) => title.fr)).size).toBe(cases.length);
    });
  });
  return files;
}
