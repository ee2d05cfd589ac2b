import { describe, expect, it } from 'vitest';
import { tallyActivities } from '../../src/depannage/activityTally.js';
import type { Activity } from '../../src/depannage/facts.js';
import { DAYS_IN_A_WEEK, UNKNOWN } from '../../src/depannage/limits.js';
import { daysInAWeek } from '../../src/depannage/parameters.js';
import { dayNumber } from '../../src/law/localDate.js';
import { shift, tallied, week } from './given.js';

describe('« Courte durée (7 jours) », « Obstétrique (7 jours) »: the days of an activity', () => {
  const daysOf = (one: Activity) => {
    const { firstDayOf, lastDayOf } = tallied([one]);
    return [firstDayOf[0]! - dayNumber('2026-01-05'), lastDayOf[0]! - dayNumber('2026-01-05')];
  };

  it.each([
    ['a shift has one', shift('2026-01-05'), [0, 0]],
    ['so has anaesthesia, whose unit was not found', shift('2026-01-05', { sector: 'anesthesiologie' }), [0, 0]],
    ['so has what is in none of the four sectors', shift('2026-01-05', { sector: 'other' }), [0, 0]],
    ['so has, as far as is known, a sector not known', shift('2026-01-05', { sector: null }), [0, 0]],
    ['a week of short stay has seven', week('2026-01-05'), [0, 6]],
    ['so has a week of obstetrics', week('2026-01-05', { sector: 'obstetrique' }), [0, 6]],
    ['a day of a week has those of its week', week('2026-01-08', { weekOf: '2026-01-05' }), [0, 6]],
    [
      'so has a day of a week of a sector not known',
      week('2026-01-11', { weekOf: '2026-01-05', sector: null }),
      [0, 6],
    ],
  ])('%s', (_, one, days) => expect(daysOf(one)).toEqual(days));

  it('the figure of the form is the one of the texts', () => {
    expect(daysInAWeek.versions.map(({ value }) => value)).toEqual([DAYS_IN_A_WEEK]);
  });
});

describe('the unit an activity is part of', () => {
  const unitsOf = (...all: readonly Activity[]) => tallied(all).unitOf;
  const day = (date: string, more: Partial<Activity> = {}) => week(date, { weekOf: '2026-01-05', ...more });

  it('is its own, unless a week is named', () => {
    expect(unitsOf(shift('2026-01-05'), shift('2026-01-05'), week('2026-01-05'), week('2026-01-05'))).toEqual([
      0, 1, 2, 3,
    ]);
  });

  it('is the week of its physician, whatever else is known of it', () => {
    expect(unitsOf(week('2026-01-05'), day('2026-01-05'), day('2026-01-11'), day('2026-01-06'))).toEqual([0, 1, 1, 1]);
    expect(
      unitsOf(day('2026-01-05', { sector: null }), day('2026-01-06'), day('2026-01-07', { installation: null })),
    ).toEqual([0, 0, 0]);
    expect(unitsOf(day('2026-01-05', { entered: false }), day('2026-01-06'))).toEqual([0, 0]);
  });

  it('is apart for each physician and each week', () => {
    const [a, b] = [{ physician: 'A' }, { physician: 'B' }];
    expect(unitsOf(day('2026-01-05', a), day('2026-01-06', b), day('2026-01-07'), day('2026-01-08', a))).toEqual([
      0, 1, 2, 0,
    ]);
    expect(unitsOf(day('2026-01-06'), week('2026-01-06', { weekOf: '2026-01-06' }))).toEqual([0, 1]);
  });
});

describe('activities alike make one class', () => {
  it('with what they say; the day, the physician and the amounts are not part of it', () => {
    const more = {
      physician: 'A',
      amount: '500',
      accepted: null,
      region: '10',
      subTerritory: null,
      reference: 'x',
    } as const;
    const { classes, classOf, dayOf, physicians } = tallied([shift('2026-01-05'), shift('2026-01-06', more)]);
    expect(classes).toEqual([
      {
        installation: 'Chibougamau',
        sector: 'urgence',
        entered: true,
        outsidePlan: false,
        measure: undefined,
        unknown: 0,
      },
    ]);
    expect(classOf).toEqual([0, 0]);
    expect(dayOf).toEqual([dayNumber('2026-01-05'), dayNumber('2026-01-06')]);
    expect(physicians).toEqual(['A']);
  });

  it('what is left out is said in full: entered, and billed to the plan', () => {
    expect(tallied([shift('2026-01-05'), shift('2026-01-05', { entered: true, outsidePlan: false })]).classOf).toEqual([
      0, 0,
    ]);
  });

  it('everything that bears on whether they were authorised tells them apart, and keeps its value', () => {
    const ways: readonly Partial<Activity>[] = [
      { installation: 'Alma' },
      { installation: null },
      ...(['courteDuree', 'obstetrique', 'anesthesiologie', 'other', null] as const).map((sector) => ({ sector })),
      { entered: false },
      { entered: null },
      { outsidePlan: true },
      { outsidePlan: null },
      ...(['le297', 'le132', 'le285'] as const).map((measure) => ({ measure })),
    ];
    const all = [shift('2026-01-05'), ...ways.map((way) => shift('2026-01-05', way))];
    const { classes, classOf } = tallied([...all, ...all]);
    expect(classOf).toEqual([...all.keys(), ...all.keys()]);
    for (const [i, way] of ways.entries()) expect(classes[i + 1]).toMatchObject(way);
  });

  it('what is not known is told in bits', () => {
    const unknown = (more: Partial<Activity>) => tallied([shift('2026-01-05', more)]).classes[0]!.unknown;
    expect(unknown({ installation: null })).toBe(UNKNOWN.installation);
    expect(unknown({ sector: null })).toBe(UNKNOWN.sector);
    expect(unknown({ entered: null })).toBe(UNKNOWN.entered);
    expect(unknown({ outsidePlan: null })).toBe(UNKNOWN.outsidePlan);
    expect(unknown({ installation: null, sector: null, entered: null, outsidePlan: null })).toBe(1 + 2 + 4 + 8);
  });

  it('one that is not as it should be leaves no tally at all', () => {
    expect(tallyActivities([shift('2026-01-05'), { ...shift('2026-01-06'), date: '2026-01-32' }])).toBeUndefined();
    expect(tallyActivities([])).toMatchObject({ classes: [], classOf: [], physicians: [] });
  });
});
