import { describe, expect, it } from 'vitest';
import type { Activity, SiteAuthorisation } from '../../src/depannage/facts.js';
import { DECISION, fact, fates, granted, grantedWeeks, lawOn, PLACE, shift, shifts, told, week } from './given.js';

const awaitingOf = (...given: Parameters<typeof fates>) => fates(...given).fateOf.map(({ awaiting }) => awaiting);
const useOf = (...given: Parameters<typeof fates>) => fates(...given).useOf.get(0);
const REFUSED = { revision: { decision: 'refused' } } as const;

describe('« seule une activité dûment autorisée par le CNMQ »: what tells first', () => {
  it.each<[string, Partial<Activity>, string]>([
    [
      'after the day asked about, before anything else',
      { date: '2026-04-01', outsidePlan: true },
      'excluded afterAsOf',
    ],
    ['the day asked about itself is looked at', { date: '2026-03-31' }, 'excluded periodNotAuthorised'],
    [
      'before the first text, before anything else',
      { date: '2015-09-30', outsidePlan: true },
      'undecided noTextInForce',
    ],
    ['outside the plan, before its sector', { outsidePlan: true, sector: 'other' }, 'excluded outsidePlan'],
    ['outside the sectors, before its name', { sector: 'other', entered: false }, 'excluded notASector'],
    ['not entered, before its place', { entered: false, installation: 'Alma' }, 'excluded notEntered'],
    ['a place without authorisation', { installation: 'Alma' }, 'excluded placeNotAuthorised'],
    ['a sector without authorisation there', { sector: 'obstetrique' }, 'excluded sectorNotAuthorised'],
    ['a day without authorisation there', { date: '2026-02-01' }, 'excluded periodNotAuthorised'],
    [
      'a place not known, in a sector that none has',
      { installation: null, sector: 'obstetrique' },
      'excluded sectorNotAuthorised',
    ],
    ['authorised', {}, 'counted authorised'],
  ])('%s', (_, more, expected) => expect(told([shift('2026-01-15', more)], [granted()])).toEqual([expected]));

  it('what is told without authorisations is told when they are not known', () => {
    expect(told([shift('2026-01-15', { sector: 'other' })])).toEqual(['excluded notASector']);
    expect(told([shift('2026-01-15', { entered: false })])).toEqual(['excluded notEntered']);
    expect(told([shift('2026-01-15')], [])).toEqual(['excluded placeNotAuthorised']);
  });

  it('what is not known of an activity is awaited with the authorisations', () => {
    expect(awaitingOf([shift('2026-01-15', { entered: null, installation: null })])).toEqual([
      [fact('activities[0].installation'), fact('activities[0].entered'), fact('authorisations'), DECISION],
    ]);
  });
});

describe('a week and the ends of authorisations', () => {
  const weeks = (from: string, to: string, more: Partial<SiteAuthorisation> = {}) =>
    grantedWeeks({ from, to, ...more });

  it.each<[string, readonly SiteAuthorisation[], string]>([
    ['within one', [weeks('2026-01-05', '2026-01-11')], 'counted authorised'],
    [
      'within two that follow one another',
      [weeks('2026-01-01', '2026-01-07'), weeks('2026-01-08', '2026-01-20')],
      'counted authorised',
    ],
    [
      'with a hole of a day',
      [weeks('2026-01-01', '2026-01-07'), weeks('2026-01-09', '2026-01-20')],
      'undecided acrossTheEnd',
    ],
    ['beyond the end by a day', [weeks('2026-01-05', '2026-01-10')], 'undecided acrossTheEnd'],
    ['before the beginning by a day', [weeks('2026-01-06', '2026-01-31')], 'undecided acrossTheEnd'],
    ['the day after the end', [weeks('2025-12-01', '2026-01-04')], 'excluded periodNotAuthorised'],
    ['the day before the beginning', [weeks('2026-01-12', '2026-01-31')], 'excluded periodNotAuthorised'],
    [
      'refused, on one of its days',
      [weeks('2026-01-11', '2026-01-31', { decision: 'refused' })],
      'excluded authorisationRefused',
    ],
    [
      'granted then refused',
      [weeks('2026-01-01', '2026-01-07'), weeks('2026-01-08', '2026-01-31', { decision: 'refused' })],
      'undecided acrossTheEnd',
    ],
    [
      'granted then pending',
      [weeks('2026-01-01', '2026-01-07'), weeks('2026-01-08', '2026-01-31', { decision: 'pending' })],
      'undecided authorisationPending',
    ],
  ])('%s', (_, authorisations, expected) => expect(told([week('2026-01-05')], authorisations)).toEqual([expected]));

  it('a week that a request under study would complete awaits the decision', () => {
    for (const from of ['2026-01-07', '2026-01-08']) {
      const two = [weeks('2026-01-01', '2026-01-07'), weeks(from, '2026-01-31', { decision: 'pending' })];
      expect(awaitingOf([week('2026-01-05')], two)).toEqual([[DECISION]]);
    }
  });

  it('of a place not known, each place is looked at with its own authorisations', () => {
    const all = [
      weeks('2026-01-05', '2026-01-31', { installation: 'Alma' }),
      weeks('2026-01-01', '2026-01-07'),
      weeks('2026-01-07', '2026-01-31', { decision: null }),
    ];
    expect(awaitingOf([week('2026-01-05', { installation: null })], all)).toEqual([
      [fact('activities[0].installation'), fact('authorisations[2].decision'), DECISION],
    ]);
  });

  it('a sector not known may be one of weeks: the authorisation of a later day of the week leaves it open', () => {
    const one = week('2026-01-05', { sector: null });
    expect(told([one], [weeks('2026-01-11', '2026-01-31')])).toEqual(['undecided incomplete']);
    expect(told([one], [weeks('2026-01-12', '2026-01-31')])).toEqual(['excluded periodNotAuthorised']);
    expect(told([one], [granted({ from: '2026-01-06' })])).toEqual(['excluded periodNotAuthorised']);
    expect(told([one], [granted({ from: '2026-01-05' })])).toEqual(['undecided incomplete']);
  });

  it('a day of a week of a sector not known is in none granted by shifts', () => {
    expect(told([week('2026-01-05', { sector: null, weekOf: '2026-01-05' })], [granted()])).toEqual([
      'excluded periodNotAuthorised',
    ]);
  });
});

describe('« dépassements des quarts ou des semaines de dépannage autorisés »', () => {
  it('the thirteenth of twelve awaits the committee; of a revision refused, it is excluded', () => {
    expect(told(shifts(13), [granted()]).slice(11)).toEqual(['counted authorised', 'undecided overrun']);
    expect(awaitingOf(shifts(13), [granted()])[12]).toEqual([DECISION]);
    expect(told(shifts(13), [granted(REFUSED)]).slice(11)).toEqual(['counted authorised', 'excluded overrunRefused']);
  });

  it('a revision refused of one authorisation says nothing of another that holds on the day', () => {
    const one = granted({ units: 0, ...REFUSED });
    expect(told([shift('2026-01-15')], [one, granted({ units: 0 })])).toEqual(['undecided overrun']);
    expect(told([shift('2026-01-15')], [one, granted({ units: 0, from: '2026-01-16' })])).toEqual([
      'excluded overrunRefused',
    ]);
    expect(told([shift('2026-01-15')], [one, granted({ units: 0, to: '2026-01-14' })])).toEqual([
      'excluded overrunRefused',
    ]);
    expect(told([shift('2026-01-15')], [one, one])).toEqual(['excluded overrunRefused']);
  });

  it('an authorisation that may be granted yet may have room', () => {
    const one = granted({ units: 0, ...REFUSED });
    for (const decision of ['pending', null] as const) {
      expect(told([shift('2026-01-15')], [one, granted({ decision })])).toEqual(['undecided overrun']);
    }
    expect(awaitingOf([shift('2026-01-15')], [one, granted({ decision: null })])).toEqual([
      [fact('authorisations[1].decision'), DECISION],
    ]);
    expect(awaitingOf([shift('2026-01-15')], [one, granted({ decision: 'pending', units: null })])).toEqual([
      [fact('authorisations[1].units'), DECISION],
    ]);
  });

  it('an authorisation that was refused has none', () => {
    const one = granted({ units: 0, ...REFUSED });
    expect(told([shift('2026-01-15')], [one, granted({ decision: 'refused' })])).toEqual(['excluded overrunRefused']);
  });

  it('units not known: within as many as there are at the least', () => {
    expect(told(shifts(2), [granted({ units: null })])).toEqual(['undecided unitsUnknown', 'undecided unitsUnknown']);
    const revised = granted({ units: 1, revision: { decision: 'granted', units: null } });
    expect(told(shifts(2), [revised])).toEqual(['counted authorised', 'undecided unitsUnknown']);
    expect(awaitingOf(shifts(2), [revised])[1]).toEqual([fact('authorisations[0].revision.units'), DECISION]);
  });

  it('units not known of an earlier authorisation may make room in a later one', () => {
    const earlier = granted({ to: '2026-01-10', units: null });
    const later = granted({ units: 1, ...REFUSED });
    const two = [shift('2026-01-05'), shift('2026-01-20')];
    expect(told(two, [earlier, later])).toEqual(['counted authorised', 'undecided unitsUnknown']);
    expect(awaitingOf(two, [earlier, later])[1]).toEqual([fact('authorisations[0].units'), DECISION]);
  });

  it('every authorisation with units not known is awaited, of those that share days alone', () => {
    const open = [
      granted({ units: null }),
      granted({ units: null }),
      granted({ from: '2026-02-01', to: '2026-02-28', units: null }),
    ];
    expect(awaitingOf([shift('2026-01-15')], open)).toEqual([
      [fact('authorisations[0].units'), fact('authorisations[1].units'), DECISION],
    ]);
  });

  it('an activity that may come before it may put another one over', () => {
    const all = [shift('2026-01-15'), shift('2026-01-10', { entered: null })];
    expect(told(all, [granted({ units: 1 })])).toEqual(['undecided mayExceed', 'undecided incomplete']);
    expect(awaitingOf(all, [granted({ units: 1 })])).toEqual([
      [fact('activities[1].entered'), DECISION],
      [fact('activities[1].entered')],
    ]);
    expect(told(all, [granted({ units: 2 })])).toEqual(['counted authorised', 'undecided incomplete']);
    // One that comes after it takes nothing from it.
    expect(told([shift('2026-01-15'), shift('2026-01-20', { entered: null })], [granted({ units: 1 })])[0]).toBe(
      'counted authorised',
    );
  });

  it('an activity open in June says nothing of January', () => {
    const june = granted({ from: '2026-03-01', to: '2026-03-31', units: 1 });
    const all = [shift('2026-01-15'), shift('2026-03-10', { entered: null })];
    expect(awaitingOf(all, [granted({ units: null }), june])[0]).toEqual([fact('authorisations[0].units'), DECISION]);
  });

  it('counts against the authorisation it names', () => {
    const { fateOf } = fates(
      [shift('2026-01-15'), shift('2026-02-15')],
      [granted({ from: '2026-02-01', to: '2026-02-28' }), granted()],
    );
    expect(fateOf.map(({ authorisation }) => authorisation)).toEqual([1, 0]);
  });
});

describe('beside dépannage', () => {
  const LE132 = { measure: 'le132', from: '2026-01-10', to: '2026-01-20', source: 'CNMQ' } as const;
  const under = (date: string, more: Partial<Activity> = {}, windows: readonly (typeof LE132)[] = [LE132]) =>
    told([shift(date, { measure: 'le132', installation: 'Alma', ...more })], [granted()], { windows });

  it.each([
    ['2026-01-09', 'excluded outsideMeasure'],
    ['2026-01-10', 'excluded underMeasure'],
    ['2026-01-20', 'excluded underMeasure'],
    ['2026-01-21', 'excluded outsideMeasure'],
  ])('a measure holds on the days the caller gives: %s', (date, expected) => expect(under(date)).toEqual([expected]));

  it.each<[string, Partial<Activity>]>([
    ['a place without authorisation', {}],
    ['outside the sectors', { sector: 'other' }],
    ['not entered', { entered: false, installation: PLACE }],
    ['a sector without authorisation', { sector: 'obstetrique', installation: PLACE }],
  ])('whatever it lacks to be authorised: %s', (_, more) =>
    expect(under('2026-01-15', more)).toEqual(['excluded underMeasure']),
  );

  it('nothing outside the plan, nor after the day asked about', () => {
    expect(under('2026-01-15', { outsidePlan: true })).toEqual(['excluded outsidePlan']);
    expect(under('2026-04-01')).toEqual(['excluded afterAsOf']);
  });

  it('two windows of one measure, and none known', () => {
    const other = { ...LE132, from: '2026-01-25', to: '2026-01-25' };
    expect(under('2026-01-25', {}, [LE132, other as never])).toEqual(['excluded underMeasure']);
    expect(under('2026-01-15', {}, [])).toEqual(['undecided measureUnknown']);
  });

  it('what is not authorised is a remplacement only if it was billed to the plan', () => {
    const perhaps = shift('2026-01-15', { installation: 'Alma', outsidePlan: null });
    expect(told([perhaps], [granted()])).toEqual(['undecided incomplete']);
    expect(awaitingOf([{ ...perhaps, measure: 'le297' }], [granted()])).toEqual([
      [fact('activities[0].outsidePlan'), fact('measures')],
    ]);
  });
});

describe('the use of an authorisation', () => {
  it('is what was entered, with room or not', () => {
    expect(useOf(shifts(13), [granted()])).toEqual({
      least: 13,
      most: 13,
      leastOver: 1,
      mostOver: 1,
      awaiting: [DECISION],
    });
    expect(useOf(shifts(2), [granted()])).toEqual({
      least: 2,
      most: 2,
      leastOver: 0,
      mostOver: 0,
      awaiting: [DECISION],
    });
    expect(useOf([], [granted()])).toBeUndefined();
  });

  it('is an interval where something is not known', () => {
    const all = [shift('2026-01-15'), shift('2026-01-10', { entered: null })];
    expect(useOf(all, [granted({ units: 1 })])).toEqual({
      ...{ least: 1, most: 2, leastOver: 0, mostOver: 1 },
      awaiting: [fact('activities[1].entered'), DECISION],
    });
    expect(useOf(shifts(2), [granted({ units: null })])).toMatchObject({
      least: 2,
      most: 2,
      leastOver: 0,
      mostOver: 2,
    });
  });

  it('is that of a week for certain once one of its days is, whichever day is told first', () => {
    const perhaps = week('2026-01-05', { weekOf: '2026-01-05', entered: null });
    const sure = week('2026-01-06', { weekOf: '2026-01-05' });
    for (const all of [
      [perhaps, sure],
      [sure, perhaps],
    ]) {
      expect(useOf(all, [grantedWeeks({ units: 1 })])).toMatchObject({ least: 1, most: 1, leastOver: 0, mostOver: 0 });
    }
  });

  it('counts a week once, however many of its days are given', () => {
    const day = (date: string) => week(date, { weekOf: '2026-01-05' });
    expect(useOf([day('2026-01-05'), day('2026-01-06')], [grantedWeeks({ units: 1 })])).toMatchObject({
      most: 1,
      mostOver: 0,
    });
  });

  it('of a unit that no text known says, nothing is counted', () => {
    const law = lawOn('2025-12-31', undefined, '2025-12-31');
    expect(told([shift('2025-11-15')], [granted({ from: '2025-11-01' })], { law })).toEqual(['undecided unitNotFound']);
    expect(told([week('2025-11-03')], [grantedWeeks({ from: '2025-11-01' })], { law })).toEqual(['counted authorised']);
  });
});
