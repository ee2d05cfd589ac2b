import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DayCount } from '../../src/billingDays/dayCount.js';
import { type Bound, hold } from '../../src/billingDays/share.js';
import type { Activity, DepannageOptions } from '../../src/depannage/index.js';
import { exclusiveMinimum } from '../../src/depannage/parameters.js';
import { exactOf } from '../../src/law/quantity.js';
import { runs, thorough } from '../arbitraries/runs.js';
import { exclusive } from '../holdings/given.js';
import { AUTHORISATIONS, DATES, KEPT, MEASURES, pins, RELEVANT, SPANS, years } from './shares.arbitraries.js';
import { activitiesOf, assess, ELSEWHERE, exclusiveOf, HELP, verdictsOn } from './shares.given.js';
import { shareOf } from './shares.oracle.js';

describe('« au moins 95 % de ses jours de facturation »', () => {
  const value = exclusiveMinimum.versions.at(-1)?.value ?? 0;
  const BOUND: Bound = { kind: 'atLeast', percent: value };
  const counted = (part: number, rest: number) =>
    ({ part, rest, sharedBy: new Map(), openDates: [] }) as unknown as DayCount;

  it('is what whole numbers say, for all pairs of half-days of 366 days', () => {
    const total = thorough ? 732 : 120;
    const wrong: (readonly number[])[] = [];
    for (let whole = 1; whole <= total; whole += 1) {
      for (let part = 0; part <= whole; part += 1) {
        const expected = 20 * part >= 19 * whole ? 'met' : 'notMet';
        if (hold(counted(part, whole - part), BOUND, false).outcome !== expected) wrong.push([part, whole]);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('is met by the fewest half-days that reach it and not by one fewer, of any number of days of a leap year', () => {
    const holdings = [exclusive('2023-03-01')];
    for (let days = 1; days <= 366; days += thorough ? 1 : 30) {
      const fewest = Math.ceil((19 * 2 * days) / 20);
      const shared = (halfDays: number) => {
        const help = halfDays / 2;
        const both = Math.floor(help);
        const mixed = days - both - Math.floor(days - help);
        const runs = [
          [both, HELP],
          [mixed, { ...HELP, amount: '261.50' }],
          [days - both - mixed, ELSEWHERE],
        ] as const;
        const activities = activitiesOf(
          ...runs.map(([n, its], i) => [n, i === 0 ? { ...its, date: '2023-03-01' } : its] as const),
        );
        const halves = activities.filter(({ amount }) => amount === '261.50');
        return [...activities, ...halves.map((one): Activity => ({ ...one, ...ELSEWHERE, amount: '261.50' }))];
      };
      const outcomes = [fewest, fewest - 1].map(
        (halfDays) =>
          exclusiveOf(assess([], { holdings, activities: shared(halfDays) }, { asOf: '2024-02-29', readings: 'kept' }))
            .outcome,
      );
      expect([days, ...outcomes]).toEqual([days, 'met', 'notMet']);
    }
  });
});

describe('a year of everything known', () => {
  const asked = fc.record({
    activities: years(DATES),
    span: fc.constantFrom(...SPANS),
    asOf: fc.constantFrom('2024-02-28', '2024-02-29', '2024-07-02', '2024-12-31', '2025-02-28', '2025-03-01'),
    readings: fc.oneof(fc.constant(KEPT), pins),
  });
  const answerTo = (
    { activities, span, asOf }: { activities: readonly Activity[]; span: readonly [string, string?]; asOf: string },
    readings?: DepannageOptions['readings'],
  ) =>
    assess(
      [],
      { activities, authorisations: AUTHORISATIONS, measures: MEASURES, holdings: [exclusive(...span)] },
      { asOf, ...(readings === undefined ? {} : { readings }) },
    );

  it('is answered as a second reading of the texts has it, figures included', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(asked, (one) => {
        const [verdict] = verdictsOn('depannage.exclusive', answerTo(one, one.readings));
        const [from, to] = one.span;
        const expected = shareOf({ ...one, authorisations: AUTHORISATIONS, from, to, pins: one.readings });
        if (expected === 'notHeld') {
          expect(verdict).toBeUndefined();
          return;
        }
        seen.add(expected.outcome);
        expect(verdict?.outcome).toBe(expected.outcome);
        if (verdict === undefined || !('counted' in verdict.reason)) return;
        const { inside, outside } = verdict.reason['counted'] as Readonly<Record<string, string>>;
        const twelfths = (text = '') => {
          const { n, d } = exactOf(text);
          return Number(n * 24n) / Number(d);
        };
        expect([twelfths(inside), twelfths(outside)]).toEqual([expected.inside, expected.outside]);
      }),
      { numRuns: runs(600) },
    );
    expect(seen.size).toBe(3);
  });

  it('is settled without a reading chosen exactly when all ways to read the texts agree', () =>
    fc.assert(
      fc.property(asked, (one) => {
        const [open] = verdictsOn('depannage.exclusive', answerTo(one));
        const [from, to] = one.span;
        let ways: readonly Readonly<Record<string, string>>[] = [{}];
        for (const { id, options } of RELEVANT)
          ways = ways.flatMap((way) => options.map((option) => ({ ...way, [id]: option })));
        const answers = ways.map((way) => {
          const its = shareOf({ ...one, authorisations: AUTHORISATIONS, from, to, pins: way });
          return { way, outcome: its === 'notHeld' ? 'notApplicable' : its.outcome };
        });
        const outcomes = new Set(answers.map(({ outcome }) => outcome));
        const [only] = outcomes;
        expect(open?.outcome ?? 'notApplicable').toBe(outcomes.size === 1 ? only : 'undetermined');
        if (open?.outcome !== 'undetermined') return;
        // Each set awaited settles it.
        for (const set of open.awaiting) {
          const ids = set.map((awaited) => (awaited.kind === 'reading' ? awaited.id : 'not a reading'));
          const isSettledBy = (known: readonly string[]) => {
            const classes = new Map<string, Set<string>>();
            for (const { way, outcome } of answers) {
              const key = known.map((id) => way[id]).join(' ');
              classes.set(key, (classes.get(key) ?? new Set()).add(outcome));
            }
            return [...classes.values()].every((its) => its.size === 1);
          };
          expect(isSettledBy(ids)).toBe(true);
        }
      }),
      { numRuns: runs(150) },
    ));

  it('is the same in whatever order the activities are given', () =>
    fc.assert(
      fc.property(
        asked.chain((one) =>
          fc
            .shuffledSubarray([...one.activities], { minLength: one.activities.length })
            .map((activities) => [one, { ...one, activities }] as const),
        ),
        ([one, shuffled]) => {
          expect(verdictsOn('depannage.exclusive', answerTo(shuffled))).toEqual(
            verdictsOn('depannage.exclusive', answerTo(one)),
          );
        },
      ),
      { numRuns: runs(100) },
    ));

  it('is the same with activities of other days', () =>
    fc.assert(
      fc.property(asked, (one) => {
        const others = activitiesOf(
          [3, { ...ELSEWHERE, date: '2016-05-01' }],
          [3, { ...ELSEWHERE, date: '2029-05-01' }],
        );
        const more = { ...one, activities: [...others, ...one.activities] };
        expect(verdictsOn('depannage.exclusive', answerTo(more, one.readings))).toEqual(
          verdictsOn('depannage.exclusive', answerTo(one, one.readings)),
        );
      }),
      { numRuns: runs(100) },
    ));
});
