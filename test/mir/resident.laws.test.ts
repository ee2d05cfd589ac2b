import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOfDay, dayNumber } from '../../src/law/localDate.js';
import type { Decision, ResidentRequest } from '../../src/mir/facts.js';
import { assessMir } from '../../src/mir/index.js';
import { runs, thorough } from '../arbitraries/runs.js';
import { assess, lawOn } from './resident.given.js';

const perhaps = fc.constantFrom(true, true, true, false, null);
const decided: fc.Arbitrary<Decision> = fc.constantFrom('granted', 'granted', 'granted', 'refused', 'pending', null);
const GRANTED = ['2024-02-28', '2024-02-29', '2024-03-01', '2025-03-01', '2025-06-15'];
/** About each end of a year that begins on one of those days. */
const on = fc
  .tuple(fc.constantFrom(...GRANTED, '2025-02-28', '2026-02-28', '2026-06-14'), fc.integer({ min: -1, max: 1 }))
  .map(([date, away]) => dateOfDay(dayNumber(date) + away));
const authorisation = fc
  .record({ decision: decided, from: fc.constantFrom(...GRANTED, null, undefined) })
  .map(({ decision, from }) => (decision === 'granted' && from !== undefined ? { decision, from } : { decision }));
const regionRequests = fc
  .uniqueArray(fc.constantFrom('01', '06', '17'), { minLength: 1, maxLength: 2 })
  .chain((codes) =>
    fc.tuple(
      ...codes.map((region) =>
        fc
          .tuple(fc.record({ requested: perhaps, onAmpList: perhaps }), authorisation)
          .map(([asked, granted]) => ({ region, ...asked, ...granted }) as const),
      ),
    ),
  );
const depannage = fc
  .tuple(fc.record({ requested: perhaps, statesTraining: perhaps }), authorisation)
  .map(([asked, granted]) => ({ ...asked, ...granted }));
const who = fc.record({ resident: perhaps, permit: perhaps });
const request: fc.Arbitrary<ResidentRequest> = fc.oneof(
  fc.tuple(who, regionRequests).map(([one, regions]) => ({ option: 'regions', ...one, regions }) as const),
  fc
    .tuple(who, regionRequests, depannage)
    .map(([one, regions, its]) => ({ option: 'regionsAndDepannage', ...one, regions, depannage: its }) as const),
  fc
    .tuple(who, fc.record({ requested: perhaps, decision: decided }))
    .map(([one, derogation]) => ({ option: 'exclusiveDepannage', ...one, derogation }) as const),
) as fc.Arbitrary<ResidentRequest>;

interface Part {
  readonly region?: string;
  readonly requested: boolean | null;
  readonly onAmpList?: boolean | null;
  readonly statesTraining?: boolean | null;
  readonly decision: Decision;
  readonly from?: string | null;
}
const partsOf = ({ regions = [], depannage: its, derogation }: ResidentRequest): readonly Part[] => [
  ...regions,
  ...(its === undefined ? [] : [its]),
  ...(derogation === undefined ? [] : [derogation]),
];

/** Everything known and decided: each place where one may practise, or not, written again. The year is counted on the calendar’s own figures. */
function mayPractise(given: ResidentRequest, date: string): readonly (readonly [string, boolean])[] {
  const year = Number(date.slice(0, 4));
  const isResident = given.resident === true && given.permit === true;
  return partsOf(given).map(
    ({ region = 'depannage', requested, onAmpList = true, statesTraining = true, decision, from }) => {
      const isWithin =
        given.option === 'exclusiveDepannage' ||
        (typeof from === 'string' &&
          from <= date &&
          // The same quantième of the next year has not come: 29 February is reached on 1 March.
          (year === Number(from.slice(0, 4)) ||
            (year === Number(from.slice(0, 4)) + 1 && date.slice(5) < from.slice(5))));
      const holds = requested === true && onAmpList === true && statesTraining === true && decision === 'granted';
      return [region, isResident && holds && isWithin];
    },
  );
}

type Path = readonly (string | number)[];
/** What is not known: null, a day left out of what was granted, and, where decisions may be taken, what is pending. */
function gapsOf(value: unknown, path: Path = []): readonly Path[] {
  if (value === null) return [path];
  if (typeof value !== 'object') return [];
  const missing =
    'decision' in value && value.decision === 'granted' && !('from' in value) && path[0] !== 'derogation'
      ? [[...path, 'from']]
      : [];
  return [
    ...Object.entries(value).flatMap(([key, one]) => gapsOf(one, [...path, Array.isArray(value) ? Number(key) : key])),
    ...missing,
  ];
}
const VALUES: Readonly<Record<string, readonly unknown[]>> = { decision: ['granted', 'refused'], from: GRANTED };
const textOf = (path: Path) =>
  path.reduce<string>((text, key) => (typeof key === 'number' ? `${text}[${key}]` : `${text}.${key}`), 'resident');

function withValue<T>(value: T, [key, ...others]: Path, known: unknown): T {
  if (key === undefined) return known as T;
  if (Array.isArray(value)) return value.map((one, i) => (i === key ? withValue(one, others, known) : one)) as T;
  return { ...value, [key]: withValue((value as Record<string, unknown>)[key], others, known) } as T;
}

/** One way to fill what is not known, and what that leaves to know (the day of what turns out granted). */
function completed(given: ResidentRequest, at: number, among?: ReadonlySet<string>): ResidentRequest {
  let one = given;
  for (let turn = 0; turn < 2; turn += 1) {
    for (const [i, path] of gapsOf(one).entries()) {
      if (among !== undefined && !among.has(textOf(path))) continue;
      const values = VALUES[path.at(-1) as string] ?? [true, false];
      one = withValue(one, path, values[(at >>> ((i * 3 + turn) % 20)) % values.length]);
    }
  }
  return one;
}
function withDecisions(given: ResidentRequest, at: number): ResidentRequest {
  let one = given;
  const paths: readonly Path[] = [
    ...(given.regions ?? []).map((_, i) => ['regions', i]),
    ...(given.depannage === undefined ? [] : [['depannage']]),
    ...(given.derogation === undefined ? [] : [['derogation']]),
  ];
  for (const [i, path] of paths.entries()) {
    const part = path.reduce<unknown>((value, key) => (value as Record<string | number, unknown>)[key], one) as Part;
    if (part.decision !== 'pending') continue;
    const isGranted = ((at >>> i) & 1) === 1;
    const day = path[0] === 'derogation' ? {} : { from: GRANTED[at % GRANTED.length] };
    one = withValue(one, path, { ...part, ...(isGranted ? { decision: 'granted', ...day } : { decision: 'refused' }) });
  }
  return one;
}
const ways = fc.array(fc.nat(), { minLength: 12, maxLength: 12 });

describe('everything known', () => {
  it('a plain second writing agrees', () => {
    const seen = new Set<boolean>();
    fc.assert(
      fc.property(request, on, fc.nat(), (given, date, at) => {
        const known = withDecisions(completed(given, at), at);
        const expected = mayPractise(known, date);
        const isSomewhere = expected.some(([, may]) => may);
        seen.add(isSomewhere);
        const placesWhere = (wanted: boolean) => expected.filter(([, may]) => may === wanted).map(([place]) => place);
        expect(assess(known, lawOn(date))).toMatchObject({
          outcome: isSomewhere ? 'met' : 'notMet',
          reason: { mayIn: placesWhere(true), mayNotIn: placesWhere(false), openIn: [] },
        });
      }),
      { numRuns: runs(800) },
    );
    if (thorough) expect(seen.size).toBe(2);
  });
});

/** Where one may, may not, or cannot be told. */
const placesIn = (given: ResidentRequest, date: string) =>
  assess(given, lawOn(date)).reason as unknown as Readonly<Record<'mayIn' | 'mayNotIn' | 'openIn', readonly string[]>>;

describe('place by place', () => {
  it('each place is told once', () => {
    fc.assert(
      fc.property(request, on, (given, date) => {
        const { mayIn, mayNotIn, openIn } = placesIn(given, date);
        const asked = partsOf(given).map(({ region = 'depannage' }) => region);
        expect([...mayIn, ...mayNotIn, ...openIn].sort()).toEqual(asked.sort());
      }),
      { numRuns: runs(300) },
    );
  });

  it('what is asked in one region changes nothing in another', () => {
    fc.assert(
      fc.property(who, regionRequests, on, (one, both, date) => {
        const whole = placesIn({ option: 'regions', ...one, regions: both }, date);
        for (const alone of both) {
          const its = placesIn({ option: 'regions', ...one, regions: [alone] }, date);
          for (const where of ['mayIn', 'mayNotIn', 'openIn'] as const) {
            expect(whole[where].includes(alone.region)).toBe(its[where].includes(alone.region));
          }
        }
      }),
      { numRuns: runs(300) },
    );
  });

  it('one more region never takes away the right to practise', () => {
    fc.assert(
      fc.property(who, regionRequests, on, (one, both, date) => {
        const outcomeOf = (regions: typeof both) => assess({ option: 'regions', ...one, regions }, lawOn(date)).outcome;
        if (outcomeOf(both.slice(0, 1) as typeof both) === 'met') expect(outcomeOf(both)).toBe('met');
      }),
      { numRuns: runs(300) },
    );
  });
});

describe('unknown is not zero', () => {
  it('whatever completes what is not known, and however it is decided, a settled answer stands', () => {
    fc.assert(
      fc.property(request, on, ways, (given, date, all) => {
        const { outcome } = assess(given, lawOn(date));
        const { mayIn, mayNotIn } = placesIn(given, date);
        for (const at of all) {
          const known = withDecisions(completed(given, at), at);
          if (outcome !== 'undetermined') expect(assess(known, lawOn(date)).outcome).toBe(outcome);
          expect(placesIn(known, date).mayIn).toEqual(expect.arrayContaining([...mayIn]));
          expect(placesIn(known, date).mayNotIn).toEqual(expect.arrayContaining([...mayNotIn]));
        }
      }),
      { numRuns: runs(400) },
    );
  });

  it('what is open may be answered both ways, and what is awaited is enough', () => {
    let tried = 0;
    fc.assert(
      fc.property(request, on, ways, (given, date, all) => {
        const verdict = assess(given, lawOn(date));
        if (verdict.outcome !== 'undetermined') return;
        tried += 1;
        for (const set of verdict.awaiting) {
          const paths = new Set(set.flatMap((one) => (one.kind === 'fact' ? [one.path] : [])));
          const isDecided = set.some(({ kind }) => kind === 'decision');
          for (const at of all) {
            const known = completed(given, at, paths);
            const later = assess(isDecided ? withDecisions(known, at) : known, lawOn(date));
            expect([set, later.outcome === 'undetermined']).toEqual([set, false]);
          }
        }
      }),
      { numRuns: runs(400) },
    );
    expect(tried).toBeGreaterThan(0);
  });

  it('of an input that the door accepts, the overall answer is the one of the resident', () => {
    fc.assert(
      fc.property(request, on, (given, date) => {
        const { verdict, ledger } = assessMir({ resident: given }, { asOf: date });
        expect(verdict.outcome).toBe(assess(given, lawOn(date)).outcome);
        expect(ledger).toEqual([]);
        expect(verdict.because).toHaveLength(4);
      }),
      { numRuns: runs(150) },
    );
  });
});
