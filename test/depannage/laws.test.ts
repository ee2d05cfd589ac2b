import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Activity, SiteAuthorisation } from '../../src/depannage/facts.js';
import type { Grant } from '../../src/depannage/grants.js';
import { inOrder, type Matched, matched } from '../../src/depannage/matching.js';
import { dateOfDay, dayNumber } from '../../src/law/localDate.js';
import {
  activity,
  authorisation,
  decidedAuthorisation,
  question,
  questionWithUnknowns,
} from '../arbitraries/depannage.js';
import { runs } from '../arbitraries/runs.js';
import { assess, fates, told, verdictsOn } from './given.js';
import { isMatchable, mostMatched } from './oracle.js';

const activitiesOf = (most: number) => fc.array(activity, { minLength: 1, maxLength: most });
const unitOf = ({ weekOf, physician }: Activity, i: number) => (weekOf === undefined ? i : `${weekOf} ${physician}`);

/** The units counted, by place and sector: the days of one week are one. */
function countedUnits(activities: readonly Activity[], said: readonly string[]): ReadonlySet<string> {
  return new Set(
    activities.flatMap((one, i) =>
      said[i] === 'counted authorised' ? [`${one.installation} ${one.sector} ${unitOf(one, i)}`] : [],
    ),
  );
}

describe('the classification of activities', () => {
  it('has each activity once, and its verdict counts what its ledger has', () => {
    fc.assert(
      fc.property(fc.oneof(question, questionWithUnknowns), (given) => {
        const found = assess(given);
        expect(found.ledger.map(({ record }) => record)).toEqual([...given.activities!.keys()]);
        const how = (fate: string, ...reasons: readonly string[]) =>
          found.ledger.filter((one) => one.fate === fate && (reasons.length === 0 || reasons.includes(one.reason)))
            .length;
        const [verdict] = verdictsOn('activities', found);
        const not = how('excluded') - how('excluded', 'outsidePlan', 'underMeasure', 'afterAsOf');
        const counts = {
          authorised: how('counted'),
          remplacement: not,
          underMeasure: how('excluded', 'underMeasure'),
          outsidePlan: how('excluded', 'outsidePlan'),
        };
        expect(verdict?.outcome).toBe(how('undecided') > 0 ? 'undetermined' : 'met');
        expect(verdict?.reason).toMatchObject(counts);
        if (how('undecided') > 0) expect(verdict?.reason).toMatchObject({ undecided: how('undecided') });
        for (const { fate, reason, authorisation: its } of found.ledger) {
          expect([reason, fate === 'counted']).toEqual([reason, its !== undefined]);
        }
      }),
      { numRuns: runs(300) },
    );
  });

  it('is against the authorisations of the place and the sector, that hold on the first day', () => {
    fc.assert(
      fc.property(question, (given) => {
        for (const { record, authorisation: index } of assess(given).ledger) {
          if (index === undefined) continue;
          const { installation, sector, date, weekOf = date } = given.activities![record]!;
          const its = given.authorisations![index]!;
          expect(its).toMatchObject({ installation, sector, decision: 'granted' });
          expect(its.from <= weekOf && weekOf <= its.to).toBe(true);
        }
      }),
    );
  });
});

describe('an authorisation split in two that follow one another', () => {
  const cut = fc.nat(20);
  const both = fc.tuple(activitiesOf(6), fc.array(decidedAuthorisation, { minLength: 1, maxLength: 3 }), cut);

  /** Its two parts, the first with so many of its units. */
  function split(one: SiteAuthorisation, at: number, first: number): readonly SiteAuthorisation[] {
    const { revision, ...bare } = one;
    const units = revision?.decision === 'granted' ? revision.units! : one.units!;
    const kept = revision === undefined || revision.decision === 'granted' ? {} : { revision };
    return [
      { ...bare, ...kept, to: dateOfDay(at), units: first },
      { ...bare, ...kept, from: dateOfDay(at + 1), units: units - first },
    ];
  }
  const lengthOf = ({ from, to }: SiteAuthorisation) => dayNumber(to) - dayNumber(from);

  it('changes nothing, each part having at least what is used in it', () => {
    let tried = 0;
    fc.assert(
      fc.property(both, ([activities, [whole, ...others], days]) => {
        if (whole === undefined || lengthOf(whole) === 0) return;
        tried += 1;
        const at = dayNumber(whole.from) + (days % lengthOf(whole));
        const { fateOf } = fates(activities, [whole, ...others]);
        const used = new Set(
          activities.flatMap((one, i) =>
            fateOf[i]?.authorisation === 0 && dayNumber(one.weekOf ?? one.date) <= at ? [unitOf(one, i)] : [],
          ),
        );
        const parts = split(whole, at, used.size);
        expect(told(activities, [...parts, ...others])).toEqual(told(activities, [whole, ...others]));
      }),
      { numRuns: runs(600) },
    );
    expect(tried).toBeGreaterThan(0);
  });

  it('never has more units counted, however its own are divided', () => {
    fc.assert(
      fc.property(both, fc.nat(9), ([activities, [whole, ...others], days], first) => {
        if (whole === undefined || lengthOf(whole) === 0) return;
        const at = dayNumber(whole.from) + (days % lengthOf(whole));
        const units = whole.revision?.decision === 'granted' ? whole.revision.units! : whole.units!;
        const parts = split(whole, at, Math.min(first, units));
        const [before, after] = [[whole], parts].map((its) => told(activities, [...its, ...others]));
        expect(countedUnits(activities, after!).size).toBeLessThanOrEqual(countedUnits(activities, before!).size);
      }),
      { numRuns: runs(300) },
    );
  });
});

describe('what was authorised and is so no more', () => {
  it('is not counted, takes nothing from the others, and never brings more units in all', () => {
    fc.assert(
      fc.property(question, fc.nat(5), (given, which) => {
        const activities = given.activities!;
        const moved = which % activities.length;
        const less = activities.map((one, i) => (i === moved ? { ...one, entered: false } : one));
        const [before, after] = [activities, less].map((its) => told(its, given.authorisations));
        expect(after![moved]).not.toMatch(/^counted/);
        for (const [i, was] of before!.entries()) {
          if (i !== moved && was === 'counted authorised') expect([i, after![i]]).toEqual([i, was]);
        }
        expect(countedUnits(activities, after!).size).toBeLessThanOrEqual(countedUnits(activities, before!).size);
      }),
      { numRuns: runs(500) },
    );
  });

  it('an authorisation taken away, or refused, never makes an activity count', () => {
    fc.assert(
      fc.property(question, (given) => {
        const [first, ...others] = given.authorisations!;
        if (first === undefined) return;
        const before = told(given.activities!, [first, ...others]);
        for (const less of [others, [{ ...first, decision: 'refused' } as const, ...others]]) {
          for (const [i, now] of told(given.activities!, less).entries())
            if (now === 'counted authorised') expect([i, before[i]]).toEqual([i, now]);
        }
      }),
    );
  });

  it('an activity whose name was not entered, outside the sectors or outside the plan never counts', () => {
    const ways = fc.constantFrom<Partial<Activity>>({ entered: false }, { sector: 'other' }, { outsidePlan: true });
    fc.assert(
      fc.property(activity, fc.array(authorisation), ways, ({ weekOf: _, ...one }, authorisations, way) => {
        expect(told([{ ...one, ...way }], authorisations)[0]).not.toMatch(/^counted/);
      }),
    );
  });
});

describe('units counted against authorisations', () => {
  const grants = fc.array(
    fc.record({ from: fc.nat(8), length: fc.nat(5), units: fc.nat(2) }).map(({ from, length, units }) => ({
      from,
      to: from + length,
      least: units,
      most: units,
    })),
    { maxLength: 4 },
  );
  const days = fc.array(fc.nat(10), { maxLength: 7 });
  const asGrants = (all: readonly Pick<Grant, 'from' | 'to' | 'least' | 'most'>[]) =>
    all.map((one, index) => ({ ...one, index, isRevisionRefused: false, decision: 'granted' }) as Grant);
  /** Those counted against an authorisation, within it or not. */
  const countedOf = (all: readonly number[], its: readonly Grant[]): ReadonlyMap<number, Matched> => {
    const units = inOrder(all.map((day, unit) => ({ unit, day })));
    const found = matched(units, its, 'least');
    return new Map(units.flatMap(({ unit }, i) => (found[i] === undefined ? [] : [[unit, found[i]] as const])));
  };
  const withinOf = (all: readonly number[], its: readonly Grant[]) =>
    [...countedOf(all, its)].flatMap(([unit, { isWithin }]) => (isWithin ? [unit] : []));

  it('are as many within as can be, as every way to match them shows', () => {
    fc.assert(
      fc.property(days, grants, (all, its) => {
        expect(withinOf(all, asGrants(its))).toHaveLength(mostMatched(all, its));
      }),
      { numRuns: runs(500) },
    );
  });

  it('and each in its turn, by day, is within if it can be beside those before it', () => {
    fc.assert(
      fc.property(days, grants, (all, its) => {
        const inTurn = [...all.entries()].sort(([a, day], [b, other]) => day - other || a - b);
        const kept: number[] = [];
        for (const [unit] of inTurn)
          if (
            isMatchable(
              [...kept, unit].map((one) => all[one]!),
              its,
            )
          )
            kept.push(unit);
        expect(withinOf(all, asGrants(its)).sort()).toEqual(kept.sort());
      }),
      { numRuns: runs(500) },
    );
  });

  it('no authorisation has more units within than it has, nor any on a day it does not hold', () => {
    fc.assert(
      fc.property(days, grants, (all, its) => {
        const found = countedOf(all, asGrants(its));
        for (const [unit, { grant }] of found) {
          expect(its[grant]!.from <= all[unit]! && all[unit]! <= its[grant]!.to).toBe(true);
        }
        for (const [i, { least }] of its.entries()) {
          const used = [...found.values()].filter(({ grant, isWithin }) => isWithin && grant === i);
          expect(used.length).toBeLessThanOrEqual(least);
        }
        const held = [...all.entries()].filter(([, day]) => its.some(({ from, to }) => from <= day && day <= to));
        expect([...found.keys()].sort()).toEqual(held.map(([unit]) => unit).sort());
      }),
    );
  });

  it('the order in which authorisations are given changes no fate', () => {
    fc.assert(
      fc.property(questionWithUnknowns, (given) => {
        const { activities, authorisations = [] } = given;
        const said = told(activities, authorisations);
        expect(told(activities, [...authorisations].reverse())).toEqual(said);
      }),
      { numRuns: runs(300) },
    );
  });

  it('the order in which activities are given changes only which one of a day is the one too many', () => {
    fc.assert(
      fc.property(question, ({ activities = [], authorisations = [] }) => {
        const alone = activities.map(({ weekOf: _, measure: __, ...one }) => one);
        const inOrder = (all: readonly Activity[]) =>
          told(all, authorisations)
            .map((said, i) => `${all[i]!.date} ${all[i]!.installation} ${all[i]!.sector} ${said}`)
            .sort();
        expect(inOrder([...alone].reverse())).toEqual(inOrder(alone));
      }),
      { numRuns: runs(300) },
    );
  });
});
