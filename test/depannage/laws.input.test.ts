import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tallyActivities } from '../../src/depannage/activityTally.js';
import type { Activity } from '../../src/depannage/facts.js';
import { problemsOfForm, problemsWithoutActivities } from '../../src/depannage/input.js';
import { activity } from '../arbitraries/depannage.js';
import { runs } from '../arbitraries/runs.js';
import { assess, problemsOf, shift, week } from './given.js';

/** Values at the edge of what each field accepts. */
const VALUES: Readonly<Record<keyof Activity, readonly unknown[]>> = {
  date: ['2026-01-05', '2026-02-29', '2026-1-5', '', 20260105, null, undefined, new Date(0)],
  installation: ['Chibougamau', '', ' ', 'Alma ', '\tAlma', 'A\u00A0', 'B\u2003', null, undefined, 7, {}],
  sector: ['urgence', 'courteDuree', 'obstetrique', 'anesthesiologie', 'other', 'Urgence', '', null, undefined, 1],
  weekOf: ['2026-01-05', '2026-01-04', '2025-12-30', '2025-12-29', '2026-01-06', 'x', null, undefined, 5],
  physician: ['A', '', ' A', 'A\n', null, undefined, 3],
  entered: [true, false, null, undefined, 'true', 0],
  measure: ['le297', 'le132', 'le285', 'LE297', '', null, undefined],
  outsidePlan: [true, false, null, undefined, 'no', 1],
  amount: ['523', '523.5', '-12.50', '1e3', '523,50', '', ' 5', '12.345', '1234567890', null, undefined, 523],
  accepted: ['0', '-0', '.5', '5.', null, undefined, 0],
  region: ['01', '18', '19', '1', '', null, undefined, 1],
  subTerritory: ['Rouville', '', 'Rouville ', null, undefined, 4],
  reference: ['', ' x ', null, undefined, 7],
};
const FIELDS = Object.keys(VALUES) as (keyof Activity)[];

class Held {
  constructor(fields: object) {
    Object.assign(this, fields);
  }
}

const inherited = { patient: 'x' };
/** Ways an object may be odd. */
const ODD: readonly ((one: object) => unknown)[] = [
  (one) => one,
  (one) => new Held(one),
  (one) => Object.create(one),
  (one) => Object.assign(Object.create(null), one),
  (one) => Object.assign(Object.create(inherited), one),
  (one) => Object.assign([], one),
  (one) => [one],
  (one) =>
    Object.defineProperties(
      {},
      Object.fromEntries(Object.entries(one).map(([k, get]) => [k, { get: () => get, enumerable: true }])),
    ),
  (one) => Object.defineProperties({}, Object.fromEntries(Object.entries(one).map(([k, value]) => [k, { value }]))),
  (one) => ({ ...one, patient: 'x' }),
  (one) => ({ ...one, patient: undefined }),
  (one) => ({ ...one, toString: 'x' }),
  (one) => ({ ...one, constructor: 'x' }),
  (one) => ({ ...one, [Symbol('s')]: 1 }),
  (one) => Object.defineProperty({ ...one }, 'hidden', { value: 1, enumerable: false }),
  (one) => JSON.parse(`{"__proto__":1,${JSON.stringify(one).slice(1)}`),
  (one) => Object.freeze({ ...one }),
  (one) => new Map(Object.entries(one)),
  (one) => JSON.stringify(one),
  () => null,
  () => undefined,
  () => 7,
  () => () => 0,
];

const odd: fc.Arbitrary<unknown> = fc
  .tuple(
    activity,
    fc.array(
      fc.constantFrom(...FIELDS).chain((field) => fc.tuple(fc.constant(field), fc.constantFrom(...VALUES[field]))),
      { maxLength: 3 },
    ),
    fc.option(fc.constantFrom(...FIELDS), { freq: 4 }),
    fc.oneof({ arbitrary: fc.constant(ODD[0]!), weight: 2 }, { arbitrary: fc.constantFrom(...ODD), weight: 1 }),
  )
  .map(([one, changes, without, way]) => {
    const changed: Record<string, unknown> = { ...one, ...Object.fromEntries(changes) };
    if (without !== null) delete changed[without];
    return way(changed);
  });

const isRead = (all: readonly unknown[]) => tallyActivities(all as readonly Activity[]) !== undefined;
const isAccepted = (all: readonly unknown[]) => problemsOfForm({ activities: all }).length === 0;

describe('the reader of activities and the schema', () => {
  it('accept the same', () => {
    const seen = new Set<boolean>();
    fc.assert(
      fc.property(odd, (one) => {
        seen.add(isRead([one]));
        expect(isRead([one])).toBe(isAccepted([one]));
      }),
      { numRuns: runs(3000) },
    );
    expect(seen.size).toBe(2);
  });

  it.each(FIELDS.flatMap((field) => VALUES[field].map((value) => [field, value] as const)))(
    'accept the same: %s %j',
    (field, value) => {
      for (const base of [
        shift('2026-01-05'),
        week('2026-01-05', { weekOf: '2026-01-05' }),
        week('2026-01-05', { sector: null }),
      ]) {
        expect(isRead([{ ...base, [field]: value }])).toBe(isAccepted([{ ...base, [field]: value }]));
      }
    },
  );

  it.each(ODD.map((way, i) => [i, way] as const))('accept the same odd object, number %i', (_, way) => {
    expect(isRead([way(shift('2026-01-05'))])).toBe(isAccepted([way(shift('2026-01-05'))]));
  });

  it('accept the same lists', () => {
    const holes = new Array<unknown>(2);
    for (const list of [[], holes, [shift('2026-01-05'), undefined]]) expect(isRead(list)).toBe(isAccepted(list));
  });

  it('an odd list of activities is refused or answered, and never breaks', () => {
    fc.assert(
      fc.property(fc.array(odd, { maxLength: 3 }), (activities) => {
        const problems = problemsOf(() => assess({ activities: activities as readonly Activity[] }));
        expect(problems.length > 0).toBe(!isAccepted(activities));
        for (const { path } of problems) expect(path).toMatch(/^activities\[\d+\]/);
      }),
      { numRuns: runs(500) },
    );
  });

  it('the other sections are checked alike, with the activities and without them', () => {
    const sections = fc.record(
      {
        activities: fc.constantFrom<unknown>([], [shift('2026-01-05')]),
        authorisations: fc.constantFrom<unknown>([], {}, [7], undefined, null),
        registration: fc.constantFrom<unknown>(undefined, null, {}),
        amp: fc.constantFrom<unknown>({ exclusive: null }, { exclusive: 1 }),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(sections, fc.constantFrom(...ODD.slice(0, 5)), (given, way) => {
        const input = way(given) as never;
        expect(problemsWithoutActivities(input)).toEqual(problemsOfForm(input));
      }),
    );
  });
});
