import { describe, expect, test } from 'vitest';
import { barsOfShare, basesHeld, placeOf, thresholdsApplied, traitOf } from '../../src/audit/reconcile/table.js';
import { TABLES } from '../../src/audit/reconcile/tables.js';
import { spanOf } from '../../src/audit/reconcile/window.family.js';
import { type AnyAssessment, assessBy, REGULATION_NAMES, type RegulationName } from '../../src/audit/regulations.js';
import { exact } from '../../src/law/quantity.js';
import { HELP, SHIFTS } from '../depannage/shares.given.js';
import { exclusive } from '../holdings/given.js';
import { amp, JEANNE_MANCE, PHYSICIAN, prem, questionOf, ROUVILLE } from './reconcile.given.js';

// What is known of each regulation, to look for what explains a claim of it.

const answer = (regulation: RegulationName, input: object, asOf: string, readings: unknown = 'kept'): AnyAssessment =>
  assessBy(regulation, input as never, { asOf, readings } as never);
const day = (date: string, place: object = ROUVILLE, amount: string | null = '600.00') => ({
  date,
  amount,
  ...place,
  nature: 'ordinary',
});

describe('under what records may have been put', () => {
  test.each<[RegulationName, Readonly<Record<string, readonly string[]>>]>([
    ['prem', { place: ['16,Rouville'], nature: ['ordinary', 'depannage', 'other'], amount: ['0'] }],
    ['mir', { place: ['16,Rouville'], nature: ['ordinary', 'depannage', 'other'], amount: ['0'] }],
    ['amp', { activity: [], region: [], depannage: ['true', 'false'] }],
    ['depannage', { installation: [], sector: ['other'], outsidePlan: ['true', 'false'], entered: ['true', 'false'] }],
    [
      'gmfSlots',
      {
        provider: ['physician', 'resident', 'nursePractitioner', 'other'],
        published: ['true', 'false'],
        configured: ['true', 'false'],
        volunteer: ['true', 'false'],
        deleted: ['no', 'withAppointment', 'withoutAppointment'],
      },
    ],
    ['orchestrateur', {}],
  ])('%s', (regulation, expected) => {
    const base = { parameters: [] } as unknown as AnyAssessment;
    const moves = TABLES[regulation].records.flatMap((its) => its.moves);
    const told = moves.map(({ name, fields, values }) => [
      name,
      values({ physician: PHYSICIAN }, base).map((one) => {
        expect(Object.keys(one)).toEqual(fields);
        return Object.values(one).join();
      }),
    ]);
    expect(Object.fromEntries(told)).toEqual(expected);
  });

  test('an amount that is not known: nothing, half a day, a day, by the thresholds applied', () => {
    const { input, options } = prem([day('2024-04-01') as never]);
    const base = answer('prem', input, options.asOf);
    const [amounts] = TABLES.prem.records[0]!.moves.filter(({ name }) => name === 'amount');
    expect(amounts?.values({}, base)).toEqual([{ amount: '0' }, { amount: '261.50' }, { amount: '523.00' }]);
    expect(amounts?.completesOnly).toBe(true);
  });

  test('places: the bases of the notices held, and no other', () => {
    const held = (...holdings: readonly object[]) => basesHeld({ physician: { holdings } });
    expect(held({ kind: 'avis', region: '16', subTerritory: 'Rouville' }, { kind: 'avis', region: '06' })).toEqual([
      { region: '16', subTerritory: 'Rouville' },
      { region: '06', subTerritory: null },
    ]);
    expect(held({ kind: 'derogation', region: '16' }, { kind: 'avis' })).toEqual([]);
    expect(basesHeld({ physician: {} })).toEqual([]);
    expect(basesHeld({})).toEqual([]);
  });
});

describe('what records have in common', () => {
  test('a field as its text; what is not known, or no text, is nothing in common', () => {
    const its = traitOf('x');
    expect([its({ date: '', x: 'a' }), its({ date: '', x: true }), its({ date: '', x: false })]).toEqual([
      'a',
      'true',
      'false',
    ]);
    expect([its({ date: '', x: null }), its({ date: '', x: 3 }), its({ date: '' })]).toEqual([null, null, null]);
  });

  test('a place is its region, with its sub-territory where it is known', () => {
    expect(placeOf({ date: '', region: '16', subTerritory: 'Rouville' })).toBe('16/Rouville');
    expect(placeOf({ date: '', region: '16', subTerritory: null })).toBe('16');
    expect(placeOf({ date: '', region: null, subTerritory: 'Rouville' })).toBeNull();
  });

  test.each<[RegulationName, readonly (readonly [string, string, readonly string[]])[]]>([
    ['prem', [['records', 'dates', ['place', 'nature', 'reference']]]],
    ['mir', [['records', 'dates', ['place', 'nature', 'reference', 'ivn']]]],
    ['amp', [['hours', 'records', ['activity', 'region', 'depannage', 'reference']]]],
    ['depannage', [['activities', 'dates', ['installation', 'sector', 'place', 'measure']]]],
    ['gmfSlots', [['slots', 'records', ['physician', 'provider', 'deleted', 'reference']]]],
    ['orchestrateur', []],
  ])('%s: which records, what is counted, which traits', (regulation, expected) => {
    expect(TABLES[regulation].records.map(({ list, counts, traits }) => [list, counts, Object.keys(traits)])).toEqual(
      expected,
    );
  });
});

describe('what is held against what', () => {
  const bars = (regulation: RegulationName, its: AnyAssessment) => TABLES[regulation].bars(its);

  test('the PREM: the share against 55 %, of the year', () => {
    const its = answer('prem', prem([day('2024-04-01'), day('2024-04-02', JEANNE_MANCE)] as never).input, '2025-02-28');
    expect(bars('prem', its)).toEqual([
      {
        rule: 'prem.majorityPractice',
        from: '2024-03-01',
        figure: 'prem.share',
        value: exact(50),
        bar: exact(55),
        unit: 'percent',
        kind: 'atLeast',
        rounds: 'value',
      },
    ]);
  });

  test('a share that is not settled, or of no day, is held against nothing', () => {
    const { input } = prem([day('2024-04-01'), day('2024-04-02', JEANNE_MANCE, null)] as never);
    expect(bars('prem', answer('prem', input, '2025-02-28'))).toEqual([]);
    const ids = { inside: 'a', outside: 'b', total: 'c', share: 'd', rule: 'r', bound: 'minimum' } as const;
    const reason = (worst: object, best: object, minimum: unknown = 55) =>
      barsOfShare(
        {
          verdict: { outcome: 'met', rule: 'r', reason: { code: 'r', worst, best, minimum }, sources: [], because: [] },
        } as never,
        ids,
      );
    const [half, third, none] = [
      { inside: '1', total: '2' },
      { inside: '1', total: '3' },
      { inside: '0', total: '0' },
    ];
    expect(reason(half, half)).toMatchObject([{ value: exact(50), from: null }]);
    expect(reason(half, { inside: '2', total: '4' })).toHaveLength(1);
    expect([
      reason(half, third),
      reason(none, half),
      reason(half, none),
      reason(half, half, '55'),
      reason(none, none),
    ]).toEqual([[], [], [], [], []]);
    // 1 of 2 and 3 of 2 have the same denominator; 1 of 3 and 1 of 6, the same numerator.
    expect(reason({ inside: '1', total: '4' }, { inside: '3', total: '4' })).toEqual([]);
  });

  test('AMP: hours of each quarter that is settled, against those owed', () => {
    const { input, options } = amp([{ date: '2025-03-04', activity: 'urgence', minutes: 630 }]);
    const settled = bars('amp', answer('amp', input, options.asOf));
    expect(settled).toHaveLength(4);
    expect(settled[0]).toEqual({
      rule: 'amp.quarter',
      from: '2025-03-01',
      figure: 'amp.hours',
      barFigure: 'amp.hoursOwed',
      value: exact(21, 2),
      bar: exact(132),
      unit: 'hours',
      kind: 'atLeast',
      rounds: 'value',
    });
    const open = { ...input, hours: [...input.hours!, { date: '2025-06-04', activity: 'urgence', minutes: null }] };
    expect(bars('amp', answer('amp', open, options.asOf)).map(({ from }) => from)).toEqual([
      '2025-03-01',
      '2025-09-01',
      '2025-12-01',
    ]);
  });

  test('slots: those offered against those required, which is what is rounded', () => {
    const input = {
      group: { engagements: [{ from: '2022-06-01', patients: 101 }] },
      offers: [{ quarter: '2023-12-01', slots: 25, report: 'GAP' }],
    };
    expect(bars('gmfSlots', answer('gmfSlots', input, '2024-02-29'))).toEqual([
      {
        rule: 'gmfSlots.requiredOffer',
        from: '2023-12-01',
        figure: 'gmfSlots.offered',
        barFigure: 'gmfSlots.required',
        value: exact(25),
        bar: exact(101, 4),
        unit: 'count',
        kind: 'atLeast',
        rounds: 'bar',
      },
    ]);
    const slot = {
      date: '2024-01-10',
      physician: 'MD-01',
      provider: 'physician',
      published: null,
      configured: true,
      volunteer: true,
    };
    const unsettled = { group: input.group, slots: [slot] };
    expect(bars('gmfSlots', answer('gmfSlots', unsettled, '2024-02-29'))).toEqual([]);
  });

  test('the 200 days, and the 68 hours a week', () => {
    const records = [day('2024-04-01'), day('2024-04-02', JEANNE_MANCE)];
    expect(bars('mir', answer('mir', { physician: PHYSICIAN, records }, '2025-02-28'))).toContainEqual({
      rule: 'mir.status',
      // Since the notice is held.
      from: '2018-11-15',
      figure: 'mir.days',
      value: exact(2),
      bar: exact(200),
      unit: 'days',
      kind: 'atLeast',
      rounds: 'value',
    });
    const open = [day('2024-04-01', ROUVILLE, null)];
    expect(bars('mir', answer('mir', { physician: PHYSICIAN, records: open }, '2025-02-28'))).toEqual([]);
    const weekly = (minutes: number | null) =>
      bars(
        'orchestrateur',
        answer('orchestrateur', { programme: { weeklyMinutes: minutes, reducedHours: false } }, '2025-05-01'),
      );
    expect(weekly(4079)).toEqual([
      {
        rule: 'orchestrateur.weeklyHours',
        from: null,
        figure: 'orchestrateur.weeklyHours',
        value: exact(4079, 60),
        bar: exact(68),
        unit: 'hours',
        kind: 'atLeast',
        rounds: 'value',
      },
    ]);
    expect(weekly(null)).toEqual([]);
  });
});

describe('the days asked about', () => {
  test('of each regulation', () => {
    const span = (regulation: RegulationName, input: object, asOf: string) =>
      TABLES[regulation].span(answer(regulation, input, asOf));
    const year = { from: '2024-03-01', to: '2025-02-28' };
    expect(span('prem', prem([]).input, '2024-06-30')).toEqual(year);
    expect(span('amp', amp([]).input, '2026-01-30')).toEqual({ from: '2025-03-01', to: '2026-02-28' });
    expect(span('gmfSlots', { group: { engagements: [{ from: '2022-06-01', patients: 100 }] } }, '2024-01-10')).toEqual(
      {
        from: '2023-12-01',
        to: '2024-02-29',
      },
    );
    expect(span('orchestrateur', { hub: { stage: 'connected' }, takesPart: null }, '2025-05-01')).toBeNull();
    const activities = [{ date: '2024-04-01', ...HELP, amount: '600' }];
    const physician = { holdings: [exclusive('2024-03-01')] };
    expect(span('depannage', { activities, authorisations: [SHIFTS], physician }, '2025-02-28')).toEqual(year);
    expect(span('depannage', { activities, authorisations: [SHIFTS] }, '2025-02-28')).toBeNull();
  });

  test('are those of the claims where they are one period; of none, the days there are records of', () => {
    const { input } = amp([{ date: '2025-03-04', activity: 'urgence', minutes: 60 }]);
    const of = (asOf: string, ...from: readonly string[]) =>
      spanOf(
        questionOf(
          { regulation: 'amp', input, options: { asOf, readings: 'kept' } },
          from.map((one) => ({ figure: 'amp.hours', value: '1', where: { from: one } })),
        ),
      );
    expect(of('2026-02-28', '2025-06-01')).toEqual({ from: '2025-06-01', to: '2025-08-31' });
    expect(of('2026-02-28', '2025-06-01', '2025-03-01')).toEqual({ from: '2025-03-01', to: '2026-02-28' });
    // Not over: to the day asked about.
    expect(of('2025-07-15', '2025-06-01')).toEqual({ from: '2025-06-01', to: '2025-07-15' });
    expect(of('2025-08-31', '2025-06-01')).toEqual({ from: '2025-06-01', to: '2025-08-31' });
    const activities = ['2026-02-03', '2026-01-03'].map((date) => ({ date, installation: 'A', sector: 'urgence' }));
    const help = (asOf: string, its: readonly object[] = activities) =>
      spanOf(
        questionOf(
          {
            regulation: 'depannage',
            input: { activities: its, authorisations: [] },
            options: { asOf, readings: 'kept' },
          },
          [{ figure: 'depannage.outcome', value: 'met' }],
        ),
      );
    expect(help('2026-02-28')).toEqual({ from: '2026-01-03', to: '2026-02-28' });
    expect(help('2026-01-03')).toEqual({ from: '2026-01-03', to: '2026-01-03' });
    expect(help('2026-01-02')).toBeNull();
    expect(help('2026-02-28', [])).toBeNull();
  });
});

describe('the thresholds that an answer rests on', () => {
  const parameter = (id: string, from: string, value: string, to?: string) => ({
    id,
    from,
    value,
    ...(to === undefined ? {} : { to }),
  });
  test('full and half of the same days, with their end where they have one', () => {
    const parameters = [
      parameter('prem.billingDay.full', '2021-03-01', '500', '2022-02-28'),
      parameter('prem.billingDay.full', '2022-03-01', '523.00'),
      parameter('prem.billingDay.half', '2022-03-01', '261.50'),
      parameter('prem.billingDay.half', '2021-03-01', '250', '2022-02-28'),
      parameter('prem.billingDay.full', '2015-03-01', '400'),
      parameter('prem.majorityMinimum', '2015-03-01', '55'),
    ];
    expect(thresholdsApplied({ parameters } as never)).toEqual([
      { from: '2021-03-01', to: '2022-02-28', full: '500', half: '250', source: 'reconcile' },
      { from: '2022-03-01', full: '523.00', half: '261.50', source: 'reconcile' },
    ]);
  });

  test('every regulation has its table', () => {
    expect(Object.keys(TABLES).sort()).toEqual([...REGULATION_NAMES].sort());
  });
});
