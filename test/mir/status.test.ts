import { describe, expect, it } from 'vitest';
import type { Holding } from '../../src/holdings/holding.js';
import type { MirInput } from '../../src/mir/facts.js';
import { SHERBROOKE } from '../billingDays/given.js';
import { exclusive, outside } from '../holdings/given.js';
import { AS_OF, assess, daysFrom, NOTICE, NOTICED, runsOf, statusOf, verdictOn, verdictsOn } from './given.js';

const days = (atLeast: string, atMost = atLeast) => ({ days: { atLeast, atMost } });
const met = (more: object) => ({ outcome: 'met', reason: { code: 'mir.status.reached', minimum: 200, ...more } });
const notMet = (more: object) => ({
  outcome: 'notMet',
  reason: { code: 'mir.status.newBiller', minimum: 200, ...more },
});

const authorised = (option: 'regions' | 'regionsAndDepannage' | null): Holding => ({
  kind: 'authorisation',
  from: '2021-03-01',
  to: '2021-12-31',
  option,
});
const NEXT: Holding = { ...NOTICE, from: '2022-01-01' };

describe('« un minimum de 200 jours travaillés (synonyme de « médecin déjà en pratique ») »', () => {
  it('200 days are enough, from the day of the two hundredth', () => {
    const reached = { ...days('200'), from: '2021-03-01', to: AS_OF, reachedOn: '2022-07-19', earliest: '2022-07-19' };
    expect(statusOf(daysFrom('2022-01-01', 200))).toMatchObject(met({ ...reached, filedOn: null }));
  });

  it('199.5 are not: « pas encore complété au moins 200 jours de pratique »', () => {
    const toReach = { days: 1, reaches: '200', short: '199' };
    expect(statusOf(daysFrom('2022-01-01', 199.5))).toMatchObject(notMet({ ...days('199.5'), toReach }));
    expect(statusOf(daysFrom('2022-01-01', 199))).toMatchObject(notMet({ ...days('199'), toReach }));
  });

  it('what is missing is told in whole days, that reach the minimum and one less does not', () => {
    const lacking = (count: number) => statusOf(daysFrom('2022-01-01', count)).reason;
    expect(lacking(10)).toMatchObject({ toReach: { days: 190, reaches: '200', short: '199' } });
    expect(lacking(197.5)).toMatchObject({ toReach: { days: 3, reaches: '200', short: '199' } });
    expect(statusOf([]).reason).toMatchObject({ ...days('0'), toReach: { days: 200, reaches: '200', short: '199' } });
  });

  it('a day is 523 dollars', () => {
    const last = (amount: string) =>
      statusOf([...daysFrom('2022-01-01', 199), ...daysFrom('2023-01-01', 1, { amount })]);
    expect(last('523')).toMatchObject(met(days('200')));
    expect(last('522.99')).toMatchObject(notMet(days('199.5')));
    expect(last('261.50')).toMatchObject(notMet(days('199.5')));
    expect(last('261.49')).toMatchObject(notMet(days('199')));
  });

  it('records after the day asked about are left out', () => {
    const records = daysFrom('2022-01-01', 200);
    expect(statusOf(records, { asOf: '2022-07-18' })).toMatchObject(notMet({ ...days('199'), to: '2022-07-18' }));
    expect(statusOf(records, { asOf: '2022-07-19' })).toMatchObject(met({ ...days('200'), to: '2022-07-19' }));
  });

  it('what is asked of before 2017-09-27 has no text, and awaits one', () => {
    const physician = { holdings: [{ ...NOTICE, from: '2016-01-01' }] };
    const on = (asOf: string, knownAt?: string) =>
      statusOf([], { asOf, ...(knownAt === undefined ? {} : { knownAt }) }, { physician });
    expect(on('2017-09-26')).toEqual({
      outcome: 'undetermined',
      rule: 'mir.status',
      reason: { code: 'mir.status.noTextInForce', on: '2017-09-26' },
      awaiting: [[{ kind: 'text', parameter: 'mir.minimumDays', on: '2017-09-26' }]],
      sources: [],
      because: [],
    });
    expect(on('2017-09-27').outcome).toBe('notMet');
    expect(on(AS_OF, '2017-09-26').reason.code).toBe('mir.status.noTextInForce');
    expect(on(AS_OF, '2017-09-27').outcome).toBe('notMet');
  });
});

describe('« le médecin doit avoir été détenteur d’un avis de conformité valide […] ou d’une dérogation »', () => {
  const both = (first: Holding): MirInput => ({
    physician: { holdings: [first, NEXT] },
    records: [...daysFrom('2021-04-01', 120, { nature: 'depannage' }), ...daysFrom('2022-02-01', 90)],
  });
  const statusUnder = (first: Holding) => verdictOn('status', assess(both(first)));

  it.each([
    ['regions', 'residentRegions'],
    ['regionsAndDepannage', 'residentRegionsAndDepannage'],
    [null, 'residentOptionUnknown'],
  ] as const)('a resident « ne cumule pas de jours de pratique » under the option %s', (option, ground) => {
    expect(statusUnder(authorised(option))).toMatchObject({
      ...notMet({ ...days('90'), toReach: { days: 110 } }),
      because: [
        {
          outcome: 'notApplicable',
          rule: 'mir.accrual',
          reason: { code: 'mir.accrual.countsNothing', ground, from: '2021-03-01', to: '2021-12-31' },
        },
        {
          outcome: 'met',
          reason: {
            code: 'mir.accrual.counts',
            ground: 'avis',
            atLeast: '90',
            atMost: '90',
            from: '2022-01-01',
            to: AS_OF,
          },
        },
      ],
    });
    expect(assess(both(authorised(option))).ledger[0]).toEqual({
      record: 0,
      fate: 'excluded',
      reason: ground,
      days: '0',
    });
  });

  it('one who holds a derogation « pour une pratique exclusive en dépannage cumule des jours de pratique »', () => {
    const third: Holding = { ...exclusive('2021-03-01', '2021-12-31'), resident: true };
    expect(statusUnder(third)).toMatchObject({
      ...met({ ...days('210'), reachedOn: '2022-04-21' }),
      because: [
        { reason: { ground: 'residentDerogation', atLeast: '120' } },
        { reason: { ground: 'avis', atLeast: '90' } },
      ],
    });
  });

  it.each(['depannageExclusif', 'instanceVocationNationale', 'other'] as const)(
    'any other derogation too: %s',
    (purpose) => {
      const its: Holding = { kind: 'derogation', purpose, from: '2021-03-01', to: '2021-12-31' };
      expect(statusUnder(its)).toMatchObject({
        ...met(days('210')),
        because: [{ reason: { ground: 'derogation' } }, {}],
      });
    },
  );

  it('days with neither do not count, nor those before the first thing held', () => {
    const physician = {
      holdings: [
        { ...NOTICE, to: '2021-12-31' },
        { ...NOTICE, from: '2022-03-01' },
      ],
    };
    const records = runsOf(
      [1, { date: '2021-02-28' }],
      [1, { date: '2021-03-01' }],
      [2, { date: '2021-12-31' }],
      [2, { date: '2022-02-28' }],
    );
    const answer = assess({ physician, records });
    expect(verdictOn('status', answer)).toMatchObject(notMet(days('3')));
    expect(answer.ledger.map(({ reason }) => reason)).toEqual([
      ...['beforeHoldings', 'counted', 'counted', 'nothingHeld', 'nothingHeld', 'counted'],
    ]);
    expect(verdictOn('status', answer).because.map(({ reason }) => (reason as { ground?: string }).ground)).toEqual([
      ...['avis', 'nothingHeld', 'avis'],
    ]);
  });

  it('who holds nothing counts nothing', () => {
    expect(statusOf(daysFrom('2022-01-01', 250), {}, { physician: { holdings: [] } })).toMatchObject({
      ...notMet({ ...days('0'), from: AS_OF, to: AS_OF }),
      because: [{ reason: { ground: 'nothingHeld', from: AS_OF, to: AS_OF } }],
    });
  });
});

describe('« dans le cadre du régime public d’assurance maladie du Québec »', () => {
  it('what is not billed to it does not count', () => {
    const records = [...daysFrom('2022-01-01', 199), ...daysFrom('2023-01-01', 1, { nature: 'other' })];
    expect(statusOf(records)).toMatchObject(notMet(days('199')));
  });

  it('dépannage and work in the plan do, wherever they were done', () => {
    const records = [
      ...daysFrom('2022-01-01', 100, SHERBROOKE),
      ...daysFrom('2022-06-01', 50, { nature: 'depannage' }),
      ...daysFrom('2022-09-01', 50, { nature: 'inPlan', region: null, subTerritory: null }),
    ];
    expect(statusOf(records)).toMatchObject(met(days('200')));
  });

  it.each(['nonParticipant', 'desengage'] as const)('« votre cumul reprendra où il était » on return: %s', (status) => {
    const physician = {
      holdings: [NOTICE, { ...NOTICE, from: '2024-01-01' }],
      participation: [outside('2022-01-01', '2023-12-31', status)],
    };
    const records = [
      ...daysFrom('2021-04-01', 150),
      ...daysFrom('2022-02-01', 60, { nature: 'other' }),
      ...daysFrom('2023-01-01', 60),
      ...daysFrom('2024-02-01', 50),
    ];
    const found = statusOf(records, {}, { physician });
    expect(found).toMatchObject(met({ ...days('200'), reachedOn: '2024-03-21' }));
    expect(found.because.map(({ reason }) => reason)).toMatchObject([
      { ground: 'avis', atLeast: '150' },
      { code: 'mir.accrual.countsNothing', ground: 'notParticipating', from: '2022-01-01', to: '2023-12-31' },
      { ground: 'avis', atLeast: '50' },
    ]);
    expect(found.sources.map(({ quote }) => quote)).toContain('votre cumul reprendra où il était');
  });

  it('the page on the return is cited where there was an absence in the days looked at, and only there', () => {
    const cited = (participation: MirInput['physician'] & object) =>
      statusOf([], {}, { physician: participation }).sources.some(({ quote }) => /cumul/.test(quote ?? ''));
    expect(cited({ ...NOTICED, participation: [outside('2026-11-22')] })).toBe(true);
    expect(cited({ ...NOTICED, participation: [outside('2026-11-23')] })).toBe(false);
    expect(cited({ ...NOTICED, participation: [] })).toBe(false);
  });
});

describe('one rule, one verdict', () => {
  it('there is a status with a physician and records, and none without', () => {
    expect(verdictsOn('status', assess({ physician: NOTICED }))).toEqual([]);
    expect(verdictsOn('status', assess({ physician: NOTICED, records: [] }))).toHaveLength(1);
  });
});
