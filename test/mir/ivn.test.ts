import { describe, expect, it } from 'vitest';
import { ivnShareText, standsForNotice } from '../../src/billingDays/sources.derogation.js';
import { IVNS } from '../../src/law/ivn.js';
import { localDate } from '../../src/law/localDate.js';
import { ivnMinimum } from '../../src/mir/parameters.ivn.js';
import { fiveBodies } from '../../src/mir/sources.ivn.js';
import { exclusive } from '../holdings/given.js';
import {
  assess,
  BODY,
  EITHER,
  ELSEWHERE,
  fact,
  INESSS,
  INSPQ,
  ivn,
  reading,
  recordsOf,
  verdictOf,
  verdictsOf,
} from './ivn.given.js';

const YEAR = { from: '2024-03-01', to: '2025-02-28', derogationFrom: '2024-03-01' };
const share = (inside: string, outside: string, total: string) => ({ inside, outside, total });
const same = (...its: readonly [string, string, string]) => ({
  counted: share(...its),
  worst: share(...its),
  best: share(...its),
});
const verdict = (...given: Parameters<typeof assess>) => verdictOf(assess(...given));
const unknown = (to?: string) => ({
  holdings: [ivn('2024-03-01', { body: null, ...(to === undefined ? {} : { to }) })],
});

describe('« au moins 95 % de ses jours de facturation sur une base annuelle dans l’IVN visée par sa dérogation »', () => {
  it('reached, exactly: the body, what may still be done outside, and the texts it rests on', () => {
    const found = verdict([
      [19, INSPQ],
      [1, ELSEWHERE],
    ]);
    expect(found).toEqual({
      outcome: 'met',
      rule: 'mir.ivn',
      reason: {
        code: 'mir.ivn.reached',
        body: 'inspq',
        ...YEAR,
        minimum: 95,
        ...same('19', '1', '20'),
        spare: { days: '0', passes: share('19', '1', '20'), fails: share('19', '1.5', '20.5') },
      },
      sources: [ivnShareText, standsForNotice],
      because: [],
    });
  });

  it('below: what is missing, and nothing of what it exposes to (A16.5)', () => {
    const found = verdict([
      [18, INSPQ],
      [1, ELSEWHERE],
    ]);
    expect(found).toEqual({
      outcome: 'notMet',
      rule: 'mir.ivn',
      reason: {
        code: 'mir.ivn.below',
        body: 'inspq',
        ...YEAR,
        minimum: 95,
        ...same('18', '1', '19'),
        toAdd: { days: '1', passes: share('19', '1', '20'), fails: share('18.5', '1', '19.5') },
        toMove: { days: '0.5', passes: share('18.5', '0.5', '19'), fails: share('18', '1', '19') },
      },
      sources: [ivnShareText, standsForNotice],
      because: [],
    });
    expect(JSON.stringify(found)).not.toContain('30');
  });

  it.each(IVNS)(
    '« Les IVN concernées par cette mesure sont les suivantes »: %s, and days in the others are outside',
    (body) => {
      const holdings = [ivn('2024-03-01', { body })];
      const others = IVNS.filter((one) => one !== body);
      expect(verdict([[20, { ivn: body }]], { holdings })).toMatchObject({ outcome: 'met', reason: { body } });
      for (const other of others) {
        const runs = [
          [18, { ivn: body }],
          [2, { ivn: other }],
        ] as const;
        expect(verdict(runs, { holdings }).reason).toMatchObject({ body, ...same('18', '2', '20') });
      }
    },
  );

  it('the mechanism is no body: dépannage is outside, and inside when it was done for it', () => {
    for (const nature of ['depannage', 'inPlan'] as const) {
      expect(verdict([[1, { ...ELSEWHERE, nature }]]).outcome).toBe('notMet');
      expect(verdict([[1, { ...INSPQ, nature }]]).outcome).toBe('met');
    }
  });

  it('work outside the plan is not counted, or counts where it was done, as read', () => {
    const runs = [
      [19, { ...INSPQ, nature: 'other' }],
      [1, ELSEWHERE],
    ] as const;
    expect(verdict(runs)).toMatchObject({ outcome: 'notMet', reason: same('0', '1', '1') });
    const answer = assess(runs, {}, { asOf: '2024-12-31' });
    expect(verdictOf(answer)).toMatchObject({ outcome: 'undetermined', reason: { code: 'mir.ivn.open' } });
    expect(verdictOf(answer)).toMatchObject({ awaiting: [[reading('workOutsidePlan')]] });
    const effect = answer.readings.find(({ id }) => id === 'prem.workOutsidePlan');
    expect(effect).toMatchObject({
      rule: 'mir.ivn',
      from: '2024-03-01',
      to: '2024-12-31',
      used: 'notCounted',
      pinned: false,
      outcomes: { notCounted: 'notMet', counted: 'met' },
      decisive: true,
    });
    const counted = { 'prem.workOutsidePlan': 'counted' };
    const unknownNature = verdict([[1, { ...INSPQ, nature: null }]], {}, { readings: counted, asOf: '2024-12-31' });
    expect(unknownNature.outcome).toBe('met');
  });

  it('an amount accepted apart is the one measured', () => {
    expect(verdict([[1, { ...INSPQ, amount: '600', accepted: '300' }]]).reason).toMatchObject(same('0.5', '0', '0.5'));
    const open = verdict([[1, { ...INSPQ, amount: '600', accepted: null }]]);
    expect(open).toMatchObject({ outcome: 'undetermined', awaiting: [[fact('records[0].accepted')]] });
  });

  it('a record whose body is not known may be in it or outside it', () => {
    expect(
      verdict([
        [18, INSPQ],
        [1, ELSEWHERE],
        [1, EITHER],
      ]),
    ).toMatchObject({
      outcome: 'undetermined',
      reason: {
        code: 'mir.ivn.open',
        ...same('18', '1', '19'),
        worst: share('18', '2', '20'),
        best: share('19', '1', '20'),
      },
      awaiting: [[fact('records[19].ivn')]],
      sources: [ivnShareText, standsForNotice],
    });
    // Once, though both parts of its place stand for it.
    const twice = verdict([[1, { ...EITHER, amount: null }]]);
    expect(twice).toMatchObject({ awaiting: [[fact('records[0].ivn'), fact('records[0].amount')]] });
  });

  it('thresholds the caller supplies are the caller’s', () => {
    const thresholds = [{ from: '2024-03-01', to: '2024-03-19', full: '700', half: '350', source: 'Relevé' }];
    const runs = [
      [19, INSPQ],
      [1, ELSEWHERE],
    ] as const;
    expect(verdict(runs, { thresholds }).reason).toMatchObject(same('9.5', '1', '10.5'));
  });

  it('the figures of the year, of the minimum and of the day, with their sources', () => {
    // That of the 200 days is another rule's.
    const parameters = assess([[1, INSPQ]]).parameters.filter(({ id }) => id !== 'mir.minimumDays');
    expect(parameters.map(({ id, value }) => [id, value]).sort()).toEqual([
      ['mir.ivnMinimum', '95'],
      ['prem.billingDay.full', '523.00'],
      ['prem.billingDay.half', '261.50'],
      ['prem.referenceYear', '03-01/02-end'],
    ]);
    expect(parameters.find(({ id }) => id === 'mir.ivnMinimum')).toMatchObject({
      unit: '%',
      from: '2023-09-22',
      fromInferred: true,
      source: ivnShareText,
    });
  });

  it('readings of the year that part leave the figures of those used', () => {
    const holdings = [ivn('2024-06-01')];
    const runs = [
      [2, ELSEWHERE],
      [19, { ...INSPQ, date: '2024-07-01' }],
    ] as const;
    const answer = assess(runs, { holdings }, { asOf: '2024-12-31' });
    expect(verdictOf(answer)).toEqual({
      outcome: 'undetermined',
      rule: 'mir.ivn',
      reason: {
        code: 'mir.ivn.open',
        body: 'inspq',
        from: '2024-06-01',
        to: '2024-12-31',
        derogationFrom: '2024-06-01',
        minimum: 95,
        ...same('19', '0', '19'),
      },
      awaiting: [[reading('derogationYear'), reading('derogationFirstYear')]],
      sources: [ivnShareText, standsForNotice],
      because: [],
    });
  });
});

describe('the derogation held in the year', () => {
  it('each of two has its own answer, with its body', () => {
    const holdings = [ivn('2024-03-01', { to: '2024-05-31' }), ivn('2024-07-01', { body: 'inesss' })];
    const found = verdictsOf(
      assess(
        [
          [1, INSPQ],
          [1, { ...INSPQ, date: '2024-07-01' }],
        ],
        { holdings },
      ),
    );
    expect(found).toMatchObject([
      { outcome: 'met', reason: { body: 'inspq', to: '2024-05-31' } },
      { outcome: 'notMet', reason: { body: 'inesss', from: '2024-07-01' } },
    ]);
  });

  it('nothing is said of one that is not held in it, nor of what else is held', () => {
    const others = [
      ivn('2025-03-01'),
      ivn('2023-10-01', { to: '2024-02-29' }),
      exclusive('2024-03-01'),
      { kind: 'derogation', purpose: 'other', from: '2024-03-01' } as const,
      { kind: 'avis', from: '2024-03-01', base: 'region', region: '06' } as const,
    ];
    for (const one of others) expect(verdictsOf(assess([[1, INSPQ]], { holdings: [one] }))).toEqual([]);
  });

  it('leaving the public plan ends it: days after are not looked at', () => {
    const physician = {
      holdings: [ivn('2024-03-01')],
      participation: [{ from: '2024-03-20', status: 'desengage' }],
    } as const;
    const found = verdict(
      [
        [19, INSPQ],
        [5, ELSEWHERE],
      ],
      { physician },
    );
    expect(found).toMatchObject({ outcome: 'met', reason: { to: '2024-03-19', ...same('19', '0', '19') } });
  });

  it('before the page of Québec.ca, or as known before it, a text is awaited', () => {
    const awaiting = [[{ kind: 'text', parameter: 'mir.ivnMinimum', on: '2023-09-21' }]];
    const options = { asOf: '2023-12-31', readings: 'kept' } as const;
    const held = (from: string) => ({
      holdings: [ivn(from)],
      records: recordsOf([1, { ...INSPQ, date: '2023-10-02' }]),
    });
    expect(verdict([], held('2023-09-21'), options)).toMatchObject({
      outcome: 'undetermined',
      reason: { code: 'mir.ivn.noTextInForce', body: 'inspq' },
      awaiting,
      sources: [],
    });
    expect(verdict([], held('2023-09-22'), options).outcome).toBe('met');
    expect(verdict([], held('2023-09-22'), { ...options, knownAt: '2023-09-22' }).outcome).toBe('met');
    expect(verdict([], held('2023-09-22'), { ...options, knownAt: '2023-09-21' }).outcome).toBe('undetermined');
    const whichever = { ...held('2023-09-21'), holdings: [ivn('2023-09-21', { body: null })] };
    expect(verdict([], whichever, options)).toMatchObject({ reason: { body: null }, awaiting });
  });

  it('not one billing day: nothing to assess', () => {
    expect(verdict([[2, { ...INSPQ, amount: '261.49' }]])).toMatchObject({
      outcome: 'notApplicable',
      reason: { code: 'mir.ivn.noBillingDay', body: 'inspq', ...YEAR },
    });
  });
});

describe('a derogation whose body is not known', () => {
  it('awaits it when the days are in one of them, from the worst body to the best', () => {
    const found = verdict(
      [
        [19, INSPQ],
        [1, INESSS],
      ],
      unknown(),
    );
    expect(found).toEqual({
      outcome: 'undetermined',
      rule: 'mir.ivn',
      reason: {
        code: 'mir.ivn.open',
        body: null,
        ...YEAR,
        minimum: 95,
        counted: share('0', '20', '20'),
        worst: share('0', '20', '20'),
        best: share('19', '1', '20'),
      },
      awaiting: [[BODY]],
      sources: [ivnShareText, standsForNotice, fiveBodies],
      because: [],
    });
  });

  it('is settled when whichever it is fails: the least that is missing, for the best of them', () => {
    const found = verdict(
      [
        [5, INESSS],
        [12, INSPQ],
        [3, ELSEWHERE],
      ],
      unknown(),
    );
    expect(found).toMatchObject({
      outcome: 'notMet',
      reason: {
        code: 'mir.ivn.below',
        body: null,
        best: share('12', '8', '20'),
        toMove: { days: '7' },
        toAdd: { days: '140' },
      },
    });
  });

  it('is settled when whichever it is passes, which corrections alone make so: the least to spare', () => {
    // What was billed elsewhere is taken back by more: of each date, the body of the day alone makes a day.
    const days = IVNS.map((body, i) => [i === 0 ? 40 : 1, { ivn: body, date: `2024-0${i + 3}-01` }] as const);
    const records = recordsOf(...days.map(([n, its]) => [n, { ...its, date: its.date }] as const));
    const back = records.map(({ date }) => ({ ...ELSEWHERE, date, amount: '-5000' }));
    const physician = { holdings: [ivn('2024-03-01', { body: null })] };
    const found = verdict([], { physician, records: [...records, ...back] });
    // One day spares 0.05 of a day: none. Forty spare two.
    expect(found).toMatchObject({
      outcome: 'met',
      reason: { code: 'mir.ivn.reached', body: null, worst: share('1', '0', '1'), spare: { days: '0' } },
    });
  });

  it('is settled when there is not one billing day, or when no record is of any of them', () => {
    expect(verdict([], unknown())).toMatchObject({ outcome: 'notApplicable', reason: { body: null } });
    expect(verdict([[1, ELSEWHERE]], unknown())).toMatchObject({ outcome: 'notMet', reason: { body: null } });
    const open = verdict([[1, { ...ELSEWHERE, amount: null }]], unknown());
    expect(open).toMatchObject({ outcome: 'undetermined', awaiting: [[fact('records[0].amount')]] });
  });

  it('awaits it beside whatever else is not known', () => {
    const found = verdict(
      [
        [18, INSPQ],
        [1, ELSEWHERE],
        [1, EITHER],
      ],
      unknown(),
    );
    expect(found).toMatchObject({ outcome: 'undetermined', awaiting: [[BODY, fact('records[19].ivn')]] });
    const alone = verdict([[1, EITHER]], unknown());
    expect(alone).toMatchObject({ outcome: 'undetermined', awaiting: [[BODY, fact('records[0].ivn')]] });
  });

  it('a record outside every year looked at names nothing', () => {
    const before = recordsOf(
      [1, { ...INSPQ, date: '2023-12-31' }],
      [1, { ...ELSEWHERE, date: '2024-04-01', amount: null }],
    );
    const found = verdict([], { ...unknown(), records: before });
    expect(found).toMatchObject({ awaiting: [[fact('records[1].amount')]] });
    const after = [...before.slice(1), ...recordsOf([1, { ...INSPQ, date: '2025-03-01' }])];
    expect(verdict([], { ...unknown(), records: after })).toMatchObject({
      awaiting: [[fact('records[0].amount')]],
    });
  });

  it('without figures of each, the days alone', () => {
    // 150 $ for the INSPQ and 150 $ elsewhere: no day if it is named, half a day outside if it is not.
    const date = '2024-04-01';
    const records = [
      { ...INSPQ, date, amount: '150' },
      { ...ELSEWHERE, date, amount: '150' },
    ];
    expect(verdict([], { ...unknown(), records })).toMatchObject({
      outcome: 'undetermined',
      reason: { code: 'mir.ivn.unsettled', body: null, ...YEAR },
      awaiting: [[BODY]],
    });
  });

  it('absent is not known either, and a reading that decides for one body is shown', () => {
    const holdings = [{ kind: 'derogation', purpose: 'instanceVocationNationale', from: '2024-03-01' } as const];
    const runs = [
      [19, { ...INESSS, nature: 'other' }],
      [1, ELSEWHERE],
    ] as const;
    const answer = assess(runs, { holdings }, { asOf: '2024-12-31' });
    expect(verdictOf(answer)).toMatchObject({ awaiting: [[BODY, reading('workOutsidePlan')]] });
    const effects = answer.readings.filter(({ id }) => id === 'prem.workOutsidePlan');
    expect(effects).toMatchObject([{ outcomes: { notCounted: 'notMet', counted: 'met' }, decisive: true }]);
  });

  it('is told of the derogation that lacks it, by its place in the input', () => {
    const holdings = [ivn('2024-03-01', { to: '2024-05-31' }), ivn('2024-06-01', { body: null })];
    const [, open] = verdictsOf(assess([[1, { ...INSPQ, date: '2024-07-01' }]], { holdings }));
    expect(open).toMatchObject({ awaiting: [[fact('physician.holdings[1].ivn')]] });
  });
});

it('the minimum is 95 % since the page of Québec.ca, a start that is inferred', () => {
  const day = localDate('2023-09-22');
  expect(ivnMinimum).toEqual({
    id: 'mir.ivnMinimum',
    unit: '%',
    versions: [{ value: 95, from: day, fromInferred: true, publishedOn: day, source: ivnShareText }],
  });
  expect(fiveBodies).toEqual({ ...ivnShareText, quote: 'Les IVN concernées par cette mesure sont les suivantes' });
});
