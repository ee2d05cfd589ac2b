import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DepannageInput, Installation, Registration } from '../../src/depannage/facts.js';
import { ARTICLE } from '../../src/depannage/parameters.js';
import { depannageReadings } from '../../src/depannage/readings.js';
import { medAddress } from '../../src/depannage/sources.js';
import type { Settling, Verdict } from '../../src/verdict/verdict.js';
import { filled, pathText, question } from '../arbitraries/depannage.js';
import { runs } from '../arbitraries/runs.js';
import { everyVerdict } from '../whole/caseFiles.js';
import { assess } from './given.js';

type Conditions = Pick<DepannageInput, 'installations' | 'registration' | 'institution' | 'amp'>;

const perhaps = fc.constantFrom(true, false, null);
const kilometres = fc.constantFrom('0', '59.9', '60', '60.0', '60.01', '60.5', '61', '600', null);
const installation: fc.Arbitrary<Installation> = fc
  .record({
    name: fc.constant('Alma'),
    type: fc.constantFrom('chsgs', 'cmsss', 'cmsss', 'clsc', 'clsc', 'other', null),
    emergency: fc.constantFrom('always', 'limited', 'none', null),
    shortStay: perhaps,
    obstetrics: perhaps,
    onCallNetwork: perhaps,
    designation: fc.constantFrom('designated', 'refused', null),
    sector: fc.constantFrom('urgence', 'courteDuree', 'obstetrique', 'anesthesiologie', undefined),
  })
  .map(({ sector, ...one }) => (sector === undefined ? one : { ...one, sector }));
const exception = fc.record({
  allowed: perhaps,
  serviceKept: perhaps,
  days: fc.constantFrom(0, 19, 20, 21, 365, null),
});
const registration: fc.Arbitrary<Registration> = fc
  .record({
    ...{ exclusive: perhaps, permit: fc.constantFrom(true, null), medAddress: perhaps, registeredBefore: perhaps },
    ...{ kilometres, kilometresFromHome: kilometres, keepsPractice: perhaps, siteShort: perhaps },
    exception: fc.option(exception, { nil: undefined }),
  })
  .map(({ exception: its, ...one }) => (its === undefined ? one : { ...one, exception: its }));
const conditions: fc.Arbitrary<Conditions> = fc.record({
  installations: fc.array(installation, { minLength: 1, maxLength: 2 }),
  registration,
  institution: fc.record({ resultsProcedure: perhaps }),
  amp: fc.record({ exclusive: perhaps }),
});

const VALUES: Readonly<Record<string, readonly unknown[]>> = {
  type: ['chsgs', 'cmsss', 'clsc', 'other'],
  emergency: ['always', 'limited', 'none'],
  designation: ['designated', 'refused'],
  kilometres: ['60', '60.5'],
  kilometresFromHome: ['60', '60.5'],
  days: [20, 21],
};

interface Gap {
  readonly path: readonly (string | number)[];
  readonly values: readonly unknown[];
}

function gapsOf(value: unknown, path: readonly (string | number)[] = []): readonly Gap[] {
  if (value === null) return [{ path, values: VALUES[path.at(-1) as string] ?? [true, false] }];
  if (typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, one]) =>
    gapsOf(one, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/** Ways to complete gaps: so many, taken here and there. */
function completions(given: Conditions, gaps: readonly Gap[], at: number): readonly Conditions[] {
  return Array.from({ length: 24 }, (_, turn) =>
    gaps.reduce(
      (one, { path, values }, i) => filled(one, path, values[((at + turn * 7919) >>> (i % 12)) % values.length]),
      given,
    ),
  );
}

/** Days on either side of each text. */
const days = fc.constantFrom(
  ...['2015-09-30', '2018-04-17', '2018-04-18', '2023-09-21', '2023-09-22', '2025-12-31', '2026-01-01', '2026-03-31'],
);
const pins = fc.oneof(
  fc.constant({}),
  fc.constant('kept' as const),
  fc.record(Object.fromEntries(depannageReadings.map(({ id, options }) => [id, fc.constantFrom(...options)]))),
);
const partsOf = (verdict: Verdict) =>
  verdict.because.flatMap((one) => (one.because.length > 0 ? [one, ...one.because] : [one]));
const asSettling = (one: Verdict): readonly Settling[] => (one.outcome === 'undetermined' ? one.awaiting : []);

describe('unknown is not zero, of installations, physicians and institutions', () => {
  it('whatever completes what is not known, and however the texts are read, a settled answer stands', () => {
    fc.assert(
      fc.property(conditions, days, pins, fc.nat(), (given, asOf, readings, at) => {
        const found = partsOf(assess(given, { asOf, readings }).verdict);
        for (const known of completions(given, gapsOf(given), at)) {
          const later = partsOf(assess(known, { asOf, readings: readings === 'kept' ? 'kept' : readings }).verdict);
          for (const [i, { rule, outcome }] of found.entries()) {
            if (outcome !== 'undetermined') expect([rule, later[i]!.outcome]).toEqual([rule, outcome]);
          }
        }
      }),
      { numRuns: runs(150) },
    );
  });

  it('what makes a condition hold is true once everything is known', () => {
    fc.assert(
      fc.property(registration, pins, (one, readings) => {
        const { verdict } = assess({ registration: one }, { readings });
        for (const { reason } of everyVerdict(verdict)) {
          const by = 'by' in reason ? reason.by : undefined;
          if (by === 'exclusive') expect(one.exclusive).toBe(true);
          if (by === 'exception') expect(one.exception).toMatchObject({ allowed: true, serviceKept: true });
          if (by === 'home') expect(Number(one.kilometresFromHome)).toBeGreaterThan(60);
          if (by === 'registeredBefore') expect(one.registeredBefore).toBe(true);
          if (by === 'itself' && reason.code === 'depannage.distance.holds') {
            expect(Number(one.kilometres)).toBeGreaterThan(60);
          }
          if (by === 'itself' && reason.code === 'depannage.homeSite.holds') expect(one.siteShort).toBe(false);
          if (reason.code.endsWith('.holds')) expect(by).toBeDefined();
        }
      }),
      { numRuns: runs(300) },
    );
  });

  it('what is awaited is really missing, once, and enough', () => {
    fc.assert(
      fc.property(conditions, days, fc.nat(), (given, asOf, at) => {
        const gaps = gapsOf(given);
        const missing = gaps.map(({ path }) => pathText(path));
        const found = partsOf(assess(given, { asOf }).verdict);
        for (const [i, part] of found.entries()) {
          for (const set of asSettling(part)) {
            const keys = set.map((one) => JSON.stringify(one));
            expect([part.rule, new Set(keys).size]).toEqual([part.rule, keys.length]);
            const paths = set.flatMap((one) => (one.kind === 'fact' ? [one.path] : []));
            // Where a distance is not given at all, it is awaited by name.
            expect(
              paths.filter((path) => !missing.includes(path) && path !== 'registration.kilometresFromHome'),
            ).toEqual([]);
            if (set.some(({ kind }) => kind === 'text' || kind === 'decision')) continue;
            const its = gaps.filter(({ path }) => paths.includes(pathText(path)));
            const ids = set.flatMap((one) => (one.kind === 'reading' ? [one.id] : []));
            for (const known of completions(given, its, at)) {
              const chosen = depannageReadings.filter(({ id }) => ids.includes(id));
              const readings = Object.fromEntries(chosen.map(({ id, options }) => [id, options[at % options.length]!]));
              const later = partsOf(assess(known, { asOf, readings }).verdict)[i]!;
              expect([part.rule, set, later.outcome === 'undetermined']).toEqual([part.rule, set, false]);
            }
          }
        }
      }),
      { numRuns: runs(100) },
    );
  });
});

describe('the law as it was known', () => {
  const knownDays = fc.constantFrom(
    ...['2015-09-30', '2015-10-01', '2016-12-01', '2018-04-18', '2022-09-01', '2023-02-01', '2023-09-22', '2025-12-31'],
    ...['2026-01-01'],
  );

  it('cites nothing published after that day', () => {
    fc.assert(
      fc.property(question, conditions, knownDays, days, (records, given, knownAt, asOf) => {
        const { verdict, parameters } = assess({ ...records, ...given }, { asOf, knownAt });
        const cited = [
          ...everyVerdict(verdict).flatMap(({ sources }) => sources),
          ...parameters.map(({ source }) => source),
        ];
        for (const { document, date } of cited) {
          if (date !== undefined) expect([document, date <= knownAt]).toEqual([document, true]);
          // The article has no date of its own: it is of the first day of 2026, by inference.
          if (knownAt < ARTICLE) expect(document).not.toBe(medAddress.document);
        }
      }),
      { numRuns: runs(200) },
    );
  });

  it('everything known today is known on any later day', () => {
    fc.assert(
      fc.property(question, conditions, days, (records, given, asOf) => {
        const input = { ...records, ...given };
        const now = assess(input, { asOf, knownAt: '2030-01-01' });
        const always = assess(input, { asOf });
        expect(now.ledger).toEqual(always.ledger);
        expect(everyVerdict(now.verdict).map(({ outcome, reason }) => [outcome, reason])).toEqual(
          everyVerdict(always.verdict).map(({ outcome, reason }) => [outcome, reason]),
        );
      }),
    );
  });
});
