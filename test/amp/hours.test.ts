import { describe, expect, it } from 'vitest';
import type { AmpInput } from '../../src/amp/facts.js';
import {
  AS_OF,
  assess,
  awaitedBy,
  explored,
  fact,
  hour,
  input,
  KEPT,
  LIST,
  NOTICE,
  QUARTERS,
  quarters,
  reading,
  spread,
  TEN,
  told,
  yearOf,
  years,
} from './given.js';

const STARTS = { starts: ['03-01', '06-01', '09-01', '12-01'], source: 'DTMF' };
const FULL = quarters(7920, 7920, 7920, 7920);
const carrying = (given: AmpInput, more: object = {}) =>
  assess(given, { readings: { ...KEPT, 'amp.carryOver': 'withinYear', ...more } });
const openOn = (given: AmpInput, asOf = AS_OF) => awaitedBy(yearOf(explored({ ...given, calendar: STARTS }, asOf)));

describe('« 12 heures par semaine, 44 semaines par année »: four quarters, each by itself', () => {
  it('four times 132 hours', () => {
    const year = yearOf(assess(input(FULL)));
    expect(year).toMatchObject({
      outcome: 'met',
      reason: { code: 'amp.hours.respected', from: '2025-03-01', assessedTo: AS_OF, to: AS_OF, calendarGiven: false },
    });
    expect((year.reason as unknown as { quarters: readonly unknown[] }).quarters).toHaveLength(4);
    expect(year.because.map(({ rule }) => rule)).toEqual(Array.from({ length: 4 }, () => 'amp.quarter'));
  });

  it('one that is below is a breach, whatever the others have; each is named by its first day', () => {
    const year = yearOf(assess(input(quarters(9000, 7919, 7920, 0))));
    expect(year).toMatchObject({
      outcome: 'notMet',
      reason: { code: 'amp.hours.notRespected', below: ['2025-06-01', '2025-12-01'] },
    });
  });

  it('a quarter that still runs is not named with those that are below', () => {
    expect(yearOf(assess(input([]), { asOf: '2025-06-15' })).reason).toMatchObject({ below: ['2025-03-01'] });
  });

  it('nothing owed, and nothing told yet', () => {
    expect(yearOf(assess(input([], { recognisedYears: [years(15)] }))).reason.code).toBe('amp.hours.nothing');
    expect(yearOf(assess(input(FULL), { asOf: '2025-03-10' }))).toMatchObject({
      outcome: 'undetermined',
      awaiting: [[fact('hours')]],
    });
    expect(yearOf(assess({ ...input(FULL), calendar: STARTS })).reason).toMatchObject({ calendarGiven: true });
  });

  it('what is awaited by each quarter is awaited together', () => {
    const given = input([
      ...quarters(7919, 7920, 7919, 7920),
      hour('2025-03-30', 1, { region: null }),
      hour('2025-10-30', 1, { activity: null }),
    ]);
    const at = FULL.length;
    expect(awaitedBy(yearOf(assess(given)))).toEqual([
      [fact(`hours[${at}].region`), fact(`hours[${at + 1}].activity`)],
    ]);
  });
});

describe('the dates of the quarters, when they are not given', () => {
  it('leave it open where they matter, and are told either way', () => {
    const january = [...spread('2026-01-01', 7920)];
    expect(yearOf(explored(input(january), '2026-03-31'))).toMatchObject({ outcome: 'undetermined' });
    const { readings } = explored(input([]));
    expect(readings).toMatchObject([
      { id: 'amp.quarterCalendar', rule: 'amp.hours', used: 'march', pinned: false, from: '2025-03-01', to: AS_OF },
    ]);
    expect(explored({ ...input([]), calendar: STARTS }).readings).toEqual([]);
  });

  it('a breach in either is a breach', () => {
    expect(yearOf(explored(input([]), '2026-05-31')).outcome).toBe('notMet');
    expect(awaitedBy(yearOf(explored(input([]), '2026-04-30')))).toEqual([[reading('quarterCalendar'), fact('hours')]]);
  });
});

describe('hours beyond those owed', () => {
  it('are lost with the quarter; or count in those that follow, within the year', () => {
    const given = input(quarters(8000, 7840, 7920, 7920));
    expect(yearOf(assess(given)).outcome).toBe('notMet');
    expect(told(carrying(given))).toEqual([
      'met reached 8000',
      'met reached 7920',
      'met reached 7920',
      'met reached 7920',
    ]);
    expect(openOn(given)).toEqual([[reading('carryOver')]]);
    expect(yearOf(carrying(input(quarters(7920, 7840, 8000, 7920)))).outcome).toBe('notMet');
    expect(yearOf(explored({ ...input(quarters(7920, 7840, 8000, 7920)), calendar: STARTS })).outcome).toBe('notMet');
  });

  it('go on from a quarter to the next, and are told', () => {
    const rows = carrying(input(quarters(7920 * 3, 0, 0, 7920)));
    expect(told(rows)).toEqual(['met reached 23760', 'met reached 15840', 'met reached 7920', 'met reached 7920']);
    expect(yearOf(rows).reason).toMatchObject({
      quarters: [{ carried: 0 }, { carried: 15840 }, { carried: 7920 }, { carried: 0 }],
    });
  });

  it('do not pass to another year', () => {
    const given = input([...spread('2025-12-01', 15_840), ...spread('2026-03-01', 0)]);
    expect(told(carrying(given, {}))).toHaveLength(4);
    expect(told(assess(given, { asOf: '2026-05-31', readings: { ...KEPT, 'amp.carryOver': 'withinYear' } }))).toEqual([
      'notMet below 0',
    ]);
  });

  it('of a quarter in which none is owed are all there are', () => {
    const given = input(quarters(3600, 4320, 7920, 7920), {
      physician: { holdings: [NOTICE], practiceStart: '2025-03-02' },
    });
    expect(told(carrying(given))[1]).toBe('met reached 7920');
    expect(openOn(given)).toEqual(
      [[reading('carryOver'), reading('partQuarter')]].map((set) => expect.arrayContaining(set)),
    );
  });

  it('are not certain where what is owed is not: the years, a decision or a text are awaited', () => {
    const two = [years(null, { to: '2025-05-31' }), years(10, { from: '2025-06-01' })];
    const given = input(quarters(8000, 7840, 7920, 7920), { recognisedYears: two });
    expect(told(carrying(given))[1]).toBe('met reached 7920-15840');
    const less = input(quarters(7920, 7840, 7920, 7920), { recognisedYears: two });
    expect(told(carrying(less))[1]).toBe('undetermined open 7840-15760');
    expect(awaitedBy(yearOf(carrying(less)))).toEqual([[fact('recognisedYears[0].years')]]);
    const derogation = { kind: 'derogation', purpose: 'other', from: '2025-05-31', to: '2025-05-31' } as const;
    const held = [{ ...NOTICE, to: '2025-05-30' }, derogation, { ...NOTICE, from: '2025-06-01' }];
    const under = input(quarters(7920, 7840, 7920, 7920), { physician: { holdings: held } });
    expect(told(carrying(under)).slice(0, 2)).toEqual(['undetermined exclusive 7920', 'undetermined open 7840-15760']);
    const before = input([...spread('2014-09-01', 7920), ...spread('2014-12-01', 7840)]);
    expect(
      told(assess(before, { asOf: '2015-02-28', readings: { ...KEPT, 'amp.carryOver': 'withinYear' } })).slice(2),
    ).toEqual(['undetermined noTextInForce 7920', 'undetermined open 7840-15760']);
  });

  it('perhaps beyond, in hours not known, are awaited by what they would complete', () => {
    const given = input([...quarters(7920, 7840, 7920, 7920), hour('2025-05-01', 80, { region: null })]);
    expect(awaitedBy(yearOf(carrying(given)))).toEqual([[fact(`hours[${FULL.length}].region`)]]);
    expect(yearOf(carrying({ ...given, hoursFrom: '2025-03-02' }))).toMatchObject({
      awaiting: [[fact(`hours[${FULL.length}].region`), fact('hoursFrom')]],
    });
  });

  it('leave no room for the reading where none follows that owes', () => {
    expect(explored({ ...input(quarters(9000), { recognisedYears: [years(20)] }), calendar: STARTS }).readings).toEqual(
      [],
    );
    expect(explored({ ...input(quarters(7920, 7920, 7920, 9000)), calendar: STARTS }).readings).toEqual([]);
    expect(explored({ ...input(quarters(7920, 7920, 7921, 7920)), calendar: STARTS }).readings).toMatchObject([
      { id: 'amp.carryOver', decisive: false },
    ]);
  });
});

describe('what else the texts leave to read', () => {
  it('hours of dépannage', () => {
    const given = input([...quarters(7919, 7920, 7920, 7920), hour('2025-04-01', 1, { depannage: true })]);
    expect(openOn(given)).toEqual([[reading('depannageHours')]]);
    expect(yearOf(assess(given)).outcome).toBe('notMet');
    expect(yearOf(assess(given, { readings: { ...KEPT, 'amp.depannageHours': 'counted' } })).outcome).toBe('met');
    const both = input([...quarters(7920, 7840, 7920, 7920), hour('2025-04-01', 80, { depannage: true })]);
    expect(openOn(both)).toEqual(
      [[reading('carryOver'), reading('depannageHours')]].map((set) => expect.arrayContaining(set)),
    );
  });

  it('exactly 15 years; years not known await the reading with them', () => {
    expect(openOn(input([], { recognisedYears: [years(15)] }))).toEqual([[reading('tierBoundary')]]);
    expect(openOn(input([], { recognisedYears: [years(null)] }))).toEqual([
      [reading('tierBoundary'), fact('recognisedYears[0].years')],
    ]);
  });

  it('15 years reached in mid-quarter, the rest of the quarters told', () => {
    const crossed = [years(14, { to: '2026-01-31' }), years(16, { from: '2026-02-01' })];
    expect(openOn(input(quarters(7920, 7920, 7920, 0), { recognisedYears: crossed }))).toEqual([
      [reading('tierCrossing')],
    ]);
    expect(yearOf(assess(input(quarters(7920, 7920, 7920, 0), { recognisedYears: crossed }))).outcome).toBe('notMet');
  });

  it('what is met and what does not apply weigh alike', () => {
    expect(yearOf(explored({ ...input(FULL, { recognisedYears: [years(15)] }), calendar: STARTS })).outcome).toBe(
      'notApplicable',
    );
  });
});

describe('lists in time, and what was agreed', () => {
  const until = { ...LIST, to: '2025-05-31' };
  it('each day by the list of its day', () => {
    const given = (activities: readonly string[]) =>
      input(FULL, { lists: [until, { ...LIST, from: '2025-06-01', activities }] });
    expect(yearOf(assess(given(['urgence']))).outcome).toBe('met');
    expect(told(assess(given(['chsld'])))).toEqual([
      'met reached 7920',
      ...Array.from({ length: 3 }, () => 'notMet below 0'),
    ]);
  });

  it('what was agreed counts while the engagement does', () => {
    const engaged = (endedOn?: string) =>
      input(FULL, {
        lists: [{ ...LIST, activities: [] }],
        engagement: {
          effectiveOn: '2020-01-01',
          activities: ['urgence'],
          ...(endedOn === undefined ? {} : { endedOn }),
        },
      });
    expect(yearOf(assess(engaged())).outcome).toBe('met');
    expect(told(assess(engaged('2025-05-31'))).slice(0, 2)).toEqual([
      'met reached 7920',
      'notApplicable notPractising 0',
    ]);
  });

  it('hours of any other region than that of the notice, as it changes', () => {
    const physician = {
      holdings: [
        { ...NOTICE, to: '2025-05-31' },
        { ...NOTICE, from: '2025-06-01', region: '06' as const },
      ],
    };
    const given = input(
      FULL.map((one) => ({ ...one, region: '16' as const })),
      { physician, lists: [LIST, { ...LIST, region: '06' }], recognisedYears: [TEN] },
    );
    expect(told(assess(given))).toEqual(['met reached 7920', ...Array.from({ length: 3 }, () => 'notMet below 0')]);
  });
});

describe('what became of each record', () => {
  it('one entry each, in order', () => {
    const given = input([
      hour('2025-02-28', 60),
      hour('2025-03-01', 60),
      hour('2026-03-01', 60),
      hour('2025-03-02', 60, { depannage: true }),
      hour('2025-03-02', 60, { region: '06' }),
      hour('2025-03-02', 60, { activity: 'ivg' }),
      hour('2025-03-02', null),
      hour('2025-03-02', 60, { activity: null }),
      hour('2025-03-02', null, { activity: 'ivg' }),
    ]);
    const reasons = (one: AmpInput, asOf?: string) =>
      assess(one, asOf === undefined ? {} : { asOf }).ledger.map(
        ({ record, fate, reason: why }) => `${record} ${fate} ${why}`,
      );
    expect(reasons(given)).toEqual([
      '0 excluded beforeYear',
      '1 counted onList',
      '2 excluded afterAsOf',
      '3 excluded depannage',
      '4 excluded otherRegion',
      '5 excluded notOnList',
      '6 undecided incomplete',
      '7 undecided incomplete',
      '8 excluded notOnList',
    ]);
    expect(reasons({ ...given, lists: [] })[1]).toBe('1 undecided noList');
    expect(assess(given, { readings: { ...KEPT, 'amp.quarterCalendar': 'january' } }).ledger[1]).toMatchObject({
      reason: 'beforeYear',
    });
    expect(
      reasons(
        input([hour(QUARTERS[0], 1, { activity: 'ivg' })], {
          engagement: { effectiveOn: '2020-01-01', activities: ['ivg'] },
        }),
      ),
    ).toEqual(['0 counted agreed']);
  });
});
