import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Activity, DepannageOptions } from '../../src/depannage/index.js';
import { localDate, plusDays } from '../../src/law/localDate.js';
import { exactOf } from '../../src/law/quantity.js';
import type { Verdict } from '../../src/verdict/verdict.js';
import { runs } from '../arbitraries/runs.js';
import { exclusive } from '../holdings/given.js';
import { AUTHORISATIONS, DATES, KEPT, MEASURES, pins, years } from './shares.arbitraries.js';
import { activitiesOf, assess, ELSEWHERE, exclusiveOf, HELP, verdictsOn } from './shares.given.js';

describe('« compte pour une activité hors dépannage »: what is authorised no more never helps', () => {
  const ORDER = ['notMet', 'undetermined', 'met'];
  const positive = (amount: string | null | undefined) => amount === null || amount === undefined || Number(amount) > 0;
  const dates = ['2024-07-01', '2024-07-02', '2024-07-03'];
  const given = fc
    .record({
      activities: years(dates).map((all) =>
        all.filter(({ amount, accepted }) => positive(amount) && positive(accepted)),
      ),
      gaps: fc.array(fc.constantFrom(...dates), { maxLength: 2 }),
      readings: fc.option(pins, { nil: undefined }),
    })
    .map(({ activities, gaps, readings }) => ({
      activities: [...activities, ...gaps.map((date): Activity => ({ ...HELP, date, amount: null }))],
      readings,
    }));
  const options = (readings: DepannageOptions['readings']) => ({
    asOf: '2024-12-31',
    ...(readings === undefined ? {} : { readings }),
  });
  // Corrections apart, and amounts that may be one: a correction taken out of the mechanism leaves more dollars in it. And a unit set free of an
  // authorisation that is exceeded is another’s: here there is room for all.

  function helpsNot(before: Verdict, after: Verdict): void {
    if (before.outcome === 'notApplicable' || after.outcome === 'notApplicable') {
      expect(before.outcome).not.toBe('notMet');
      return;
    }
    expect(ORDER.indexOf(after.outcome)).toBeLessThanOrEqual(ORDER.indexOf(before.outcome));
    for (const end of ['worst', 'best']) {
      const [a, b] = [before, after].map(
        ({ reason }) => (reason as unknown as Record<string, Record<string, string>>)[end],
      );
      if (a === undefined || b === undefined) continue;
      const [x, y, s, t] = [a['inside'], a['total'], b['inside'], b['total']].map((text) => exactOf(text ?? ''));
      if (y!.n === 0n || t!.n === 0n) continue;
      // s / t is at most x / y.
      expect(s!.n * t!.d * x!.d * y!.n <= x!.n * y!.d * s!.d * t!.n).toBe(true);
    }
  }

  it('its place changed to one that nothing authorised', () =>
    fc.assert(
      fc.property(given, fc.nat(), ({ activities, readings }, at) => {
        const mine = activities.filter(
          ({ installation, amount }) => installation === HELP.installation && amount !== null,
        );
        const moved = mine[at % Math.max(1, mine.length)];
        if (moved === undefined) return;
        const more = { authorisations: AUTHORISATIONS, measures: MEASURES };
        const before = exclusiveOf(assess([], { activities, ...more }, options(readings)));
        const after = activities.map((one) => (one === moved ? { ...one, installation: 'Hôpital de Gaspé' } : one));
        helpsNot(before, exclusiveOf(assess([], { activities: after, ...more }, options(readings))));
      }),
      { numRuns: runs(200) },
    ));

  it('its authorisation taken away, whole or in part', () =>
    fc.assert(
      fc.property(given, fc.constantFrom(...AUTHORISATIONS), fc.nat(3), ({ activities: all, readings }, lost, cut) => {
        const measures = MEASURES;
        const activities = all.filter(
          ({ installation, amount }) => installation !== lost.installation || amount !== null,
        );
        const before = exclusiveOf(
          assess([], { activities, authorisations: AUTHORISATIONS, measures }, options(readings)),
        );
        const left = AUTHORISATIONS.flatMap((one) => {
          if (one !== lost) return [one];
          return cut === 0 ? [] : [{ ...one, to: `2024-07-0${cut}` }];
        });
        // A measure never covers what an authorisation did: no activity here is both.
        const after = exclusiveOf(assess([], { activities, authorisations: left, measures }, options(readings)));
        helpsNot(before, after);
      }),
      { numRuns: runs(200) },
    ));
});

describe('a derogation split into two that follow each other', () => {
  const split = fc.record({
    activities: years(DATES.slice(4)),
    day: fc.constantFrom('2024-05-01', '2024-07-02', '2024-07-10'),
  });
  const both = (activities: readonly Activity[], day: string, readings: DepannageOptions['readings']) => {
    const of = (holdings: readonly ReturnType<typeof exclusive>[]) =>
      verdictsOn(
        'depannage.exclusive',
        assess(
          [],
          { activities, authorisations: AUTHORISATIONS, measures: MEASURES, holdings },
          { asOf: '2024-12-31', readings: readings ?? 'kept' },
        ),
      );
    const [whole] = of([exclusive('2024-03-01')]);
    const eve = plusDays(localDate(day), -1);
    return { whole: whole!, parts: of([exclusive('2024-03-01', eve), exclusive(day)]) };
  };

  it('over the whole year, each answers as the one they were: only the day it took effect is another', () =>
    fc.assert(
      fc.property(split, fc.constantFrom('premYear', 'calendarYear'), ({ activities, day }, year) => {
        const pinned = { ...KEPT, 'prem.derogationFirstYear': 'wholeYear', 'prem.derogationYear': year };
        const { whole, parts } = both(activities, day, pinned);
        const said = ({ reason, outcome }: Verdict) => ({ outcome, ...reason, derogationFrom: '' });
        expect(parts.map(said)).toEqual([said(whole), said(whole)]);
      }),
      { numRuns: runs(100) },
    ));

  it('since each took effect, their days are those of the one they were, and what both answer it answers; the parts may well part', () =>
    fc.assert(
      fc.property(split, ({ activities, day }) => {
        const { whole, parts } = both(activities, day, 'kept');
        expect(parts.map(({ reason }) => [reason['from' as never], reason['to' as never]])).toEqual([
          ['2024-03-01', plusDays(localDate(day), -1)],
          [day, '2024-12-31'],
        ]);
        const total = (verdict: Verdict, side: string) =>
          Number((verdict.reason as unknown as Record<string, Record<string, string>>)['counted']?.[side] ?? 0);
        for (const side of ['inside', 'outside', 'total'])
          expect(parts.reduce((sum, part) => sum + total(part, side), 0)).toBe(total(whole, side));
        const outcomes = new Set(parts.map(({ outcome }) => outcome).filter((one) => one !== 'notApplicable'));
        if (outcomes.size === 1) expect(outcomes).toContain(whole.outcome);
        if (outcomes.size === 0) expect(whole.outcome).toBe('notApplicable');
      }),
      { numRuns: runs(150) },
    ));

  it('one outside day of twenty, all told, is too many of the first ten', () => {
    const activities = activitiesOf([1, ELSEWHERE], [9, HELP], [10, HELP]);
    const { whole, parts } = both(activities, '2024-03-11', 'kept');
    expect([whole, ...parts].map(({ outcome }) => outcome)).toEqual(['met', 'notMet', 'met']);
  });
});
