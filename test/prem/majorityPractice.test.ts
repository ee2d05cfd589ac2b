import { describe, expect, it } from 'vitest';
import { billingDay } from '../../src/billingDays/parameters.js';
import { localDate } from '../../src/law/localDate.js';
import type { PinnedReadings } from '../../src/law/reading.js';
import type { BillingRecord } from '../../src/prem/index.js';
import { assessMajorityPractice, type NoticeWindow } from '../../src/prem/majorityPractice.js';
import { formerMajorityMinimum, majorityMinimum } from '../../src/prem/parameters.js';
import {
  billed,
  fact,
  HAUT_RICHELIEU,
  ROUVILLE,
  reading,
  SHERBROOKE,
  SOMEWHERE,
  spansOf,
  tallied,
  YEAR,
} from '../billingDays/given.js';
import { lawOf } from './given.js';

const NOW: NoticeWindow = { ...YEAR, base: ROUVILLE, regime: 'current' };
const FORMERLY: NoticeWindow = { ...YEAR, base: { region: '16', subTerritory: null }, regime: 'transitional' };

const assess = (
  records: readonly BillingRecord[],
  window: NoticeWindow = NOW,
  pinned?: PinnedReadings,
  knownAt?: string,
) =>
  assessMajorityPractice(
    window,
    tallied(records, window),
    spansOf(window, knownAt === undefined ? {} : { knownAt }),
    lawOf(pinned, knownAt),
  );
const verdict = (...given: Parameters<typeof assess>) => assess(...given).verdict;

const share = (inside: string, outside: string, total: string) => ({ inside, outside, total });
const same = (inside: string, outside: string, total: string) => {
  const one = share(inside, outside, total);
  return { counted: one, worst: one, best: one };
};
const [{ source: SOURCE, alsoSaid: ALSO = [] }] = majorityMinimum.versions as [
  (typeof majorityMinimum.versions)[number],
];
const SOURCES = [SOURCE, ...ALSO];

describe('règle du 55 %: « son engagement de pratique majoritaire (55 % de ses jours de facturation) »', () => {
  it('« au moins 55 % »: 110 days of 200 are enough, with nothing to spare', () => {
    expect(verdict(billed([110, ROUVILLE], [90, SHERBROOKE]))).toEqual({
      outcome: 'met',
      rule: 'prem.majorityPractice',
      reason: {
        code: 'prem.majorityPractice.reached',
        ...NOW,
        minimum: 55,
        ...same('110', '90', '200'),
        spare: { days: '0', passes: share('110', '90', '200'), fails: share('110', '90.5', '200.5') },
      },
      sources: SOURCES,
      because: [],
    });
  });

  it('109.5 days of 200 are not: a day and a half to add, or half a day to move', () => {
    expect(verdict(billed([109.5, ROUVILLE], [90.5, SHERBROOKE]))).toEqual({
      outcome: 'notMet',
      rule: 'prem.majorityPractice',
      reason: {
        code: 'prem.majorityPractice.below',
        ...NOW,
        minimum: 55,
        ...same('109.5', '90.5', '200'),
        toAdd: { days: '1.5', passes: share('111', '90.5', '201.5'), fails: share('110.5', '90.5', '201') },
        toMove: { days: '0.5', passes: share('110', '90', '200'), fails: share('109.5', '90.5', '200') },
      },
      sources: SOURCES,
      because: [],
    });
  });

  it('nothing is rounded: 99.5 days of 181 are 54.97 %', () => {
    expect(verdict(billed([99.5, ROUVILLE], [81.5, SHERBROOKE]))).toMatchObject({
      outcome: 'notMet',
      reason: { toAdd: { days: '0.5' }, toMove: { days: '0.5' }, counted: share('99.5', '81.5', '181') },
    });
    expect(verdict(billed([99, ROUVILLE], [81, SHERBROOKE])).outcome).toBe('met');
  });

  it('« jusqu’à 45 % de sa pratique, dépannage inclus »: 45 days of dépannage of 100 are the most', () => {
    const depannage = { ...SHERBROOKE, nature: 'depannage' } as const;
    expect(verdict(billed([55, ROUVILLE], [45, depannage])).outcome).toBe('met');
    expect(verdict(billed([55, ROUVILLE], [45.5, depannage])).outcome).toBe('notMet');
  });

  it('« soit dans un autre RLS de la même région »: that is outside the territory too', () => {
    expect(verdict(billed([11, ROUVILLE], [9.5, HAUT_RICHELIEU])).outcome).toBe('notMet');
  });

  it('twelve days of eighteen leave three and a half to do elsewhere', () => {
    // 12 of 21.5 is 55.8 %, 12 of 22 is 54.5 %.
    expect(verdict(billed([12, ROUVILLE], [6, SHERBROOKE]))).toMatchObject({
      reason: { spare: { days: '3.5', passes: share('12', '9.5', '21.5'), fails: share('12', '10', '22') } },
    });
  });

  it('does not apply to a window without a billing day', () => {
    for (const records of [[], billed([30, { ...ROUVILLE, amount: '261.49' }])]) {
      expect(verdict(records)).toEqual({
        outcome: 'notApplicable',
        rule: 'prem.majorityPractice',
        reason: { code: 'prem.majorityPractice.noBillingDay', ...NOW },
        sources: SOURCES,
        because: [],
      });
    }
  });
});

describe('what is not known about the days', () => {
  it('is settled when it cannot matter, with both ends shown', () => {
    expect(verdict(billed([12, ROUVILLE], [8, SHERBROOKE], [1, SOMEWHERE]))).toMatchObject({
      outcome: 'met',
      reason: {
        counted: share('12', '8', '20'),
        worst: share('12', '9', '21'),
        best: share('13', '8', '21'),
        // 12 of 21.5 is 55.8 %, of 22 54.5 %: half a day more at the worst end.
        spare: { days: '0.5' },
      },
    });
    expect(verdict(billed([8, ROUVILLE], [11, SHERBROOKE], [1, SOMEWHERE]))).toMatchObject({
      outcome: 'notMet',
      // 9 of 20 at the best end: 11 / 20 after two moved; 13.5 / 24.5 is 55.1 % after 4.5 added, 13 / 24 is 54.2 %.
      reason: { toMove: { days: '2' }, toAdd: { days: '4.5' }, best: share('9', '11', '20') },
    });
  });

  it('is open when it can, and awaits the record that tells', () => {
    expect(verdict(billed([10, ROUVILLE], [9, SHERBROOKE], [1, SOMEWHERE]))).toEqual({
      outcome: 'undetermined',
      rule: 'prem.majorityPractice',
      reason: {
        code: 'prem.majorityPractice.open',
        ...NOW,
        minimum: 55,
        counted: share('10', '9', '19'),
        worst: share('10', '10', '20'),
        best: share('11', '9', '20'),
      },
      awaiting: [[fact('records[19].region'), fact('records[19].subTerritory')]],
      sources: SOURCES,
      because: [],
    });
  });
});

describe('the texts it rests on', () => {
  it('the minimum and the thresholds are shown with their dates and their source', () => {
    const { parameters } = assess(billed([1, ROUVILLE]));
    expect(parameters).toEqual([
      {
        id: 'prem.majorityMinimum',
        value: '55',
        unit: '%',
        from: '2016-07-01',
        publishedOn: '2015-12-21',
        source: SOURCE,
      },
      expect.objectContaining({ id: 'prem.billingDay.full', value: '523.00', source: billingDay.versions[0]!.source }),
      expect.objectContaining({ id: 'prem.billingDay.half', value: '261.50' }),
    ]);
  });

  it('no opinion before the text: 2016-06-30 awaits one, 2016-07-01 has one', () => {
    const from = (date: string) => ({ ...NOW, from: localDate(date), to: localDate('2017-02-28') });
    expect(assess([], from('2016-06-30'))).toEqual({
      verdict: {
        outcome: 'undetermined',
        rule: 'prem.majorityPractice',
        reason: { code: 'prem.majorityPractice.noTextInForce', ...from('2016-06-30') },
        awaiting: [[{ kind: 'text', parameter: 'prem.majorityMinimum', on: '2016-06-30' }]],
        sources: [],
        because: [],
      },
      parameters: [],
      readings: [],
      share: undefined,
    });
    expect(assess([], from('2016-07-01')).verdict.reason.code).toBe('prem.majorityPractice.noBillingDay');
  });

  it('nor as the law was known before it was published, on 2015-12-21', () => {
    expect(verdict([], NOW, undefined, '2015-12-20').reason.code).toBe('prem.majorityPractice.noTextInForce');
    expect(verdict([], NOW, undefined, '2015-12-21').reason.code).toBe('prem.majorityPractice.noBillingDay');
  });

  it('days that no threshold covers await one', () => {
    const before = { ...NOW, from: localDate('2020-03-01'), to: localDate('2021-02-28') };
    expect(verdict(billed([20, { ...ROUVILLE, date: '2020-05-01' }]), before)).toEqual({
      outcome: 'undetermined',
      rule: 'prem.majorityPractice',
      reason: { code: 'prem.majorityPractice.noThreshold', on: '2020-05-01', ...before },
      awaiting: [[{ kind: 'text', parameter: 'prem.billingDay', on: '2020-05-01' }]],
      sources: SOURCES,
      because: [],
    });
  });

  it('a day without a threshold that counts under one reading alone leaves the answer open', () => {
    // Sixty of a hundred under the caller's threshold; forty days outside the plan, elsewhere, that no threshold covers.
    const before = { ...NOW, from: localDate('2020-03-01'), to: localDate('2021-02-28') };
    const records = [
      ...billed([60, { ...ROUVILLE, date: '2020-03-01' }], [40, SHERBROOKE]),
      ...billed([40, { ...SHERBROOKE, date: '2021-01-01', nature: 'other' }]),
    ];
    const supplied = [{ from: '2020-03-01', to: '2020-12-31', full: '518', half: '259', source: 'la clinique' }];
    const spans = spansOf(before, { supplied });
    const open = assessMajorityPractice(before, tallied(records, before), spans, lawOf());
    expect(open.verdict.outcome).toBe('undetermined');
    const kept = assessMajorityPractice(before, tallied(records, before), spans, lawOf('kept'));
    expect(kept.verdict.outcome).toBe('met');
  });
});

describe('under the former rules', () => {
  const FORMER = formerMajorityMinimum.versions[0]!.source;

  it('« un seuil minimal annuel de 55 % de ses journées de facturation accomplies dans la région »', () => {
    const records = billed([10, ROUVILLE], [1, HAUT_RICHELIEU], [9, SHERBROOKE]);
    expect(assess(records, FORMERLY)).toMatchObject({
      verdict: {
        outcome: 'met',
        reason: { code: 'prem.majorityPractice.reached', regime: 'transitional', ...same('11', '9', '20') },
        sources: [FORMER],
      },
      parameters: [
        { id: 'prem.formerMajorityMinimum', value: '55', unit: '%', from: '2004-01-01', source: FORMER },
        {},
        {},
      ],
    });
    expect(verdict(records).outcome).toBe('notMet');
  });

  it('dépannage is out of both terms, as kept; counted, it may turn the answer, and then the reading is awaited', () => {
    const records = billed([11, ROUVILLE], [9, SHERBROOKE], [1, { ...SHERBROOKE, nature: 'depannage' }]);
    expect(assess(records, FORMERLY)).toMatchObject({
      verdict: {
        outcome: 'undetermined',
        awaiting: [[reading('prem.transitionalDepannage')]],
        reason: { counted: share('11', '9', '20'), worst: share('11', '10', '21'), best: share('11', '9', '20') },
      },
      readings: [{ id: 'prem.transitionalDepannage', outcomes: { outOfBothTerms: 'met', counted: 'notMet' } }],
    });
    expect(verdict(records, FORMERLY, 'kept').outcome).toBe('met');
    expect(verdict(records, FORMERLY, { 'prem.transitionalDepannage': 'counted' }).outcome).toBe('notMet');
  });
});

describe('the readings, each with a case it decides and one it does not', () => {
  const on = (date: string, record: Partial<BillingRecord>) => billed([1, { date, ...record }]);
  const REGIONAL: NoticeWindow = { ...YEAR, base: { region: '16', subTerritory: null }, regime: 'current' };

  interface Silent {
    readonly id: string;
    readonly options: readonly [kept: string, other: string];
    readonly window?: NoticeWindow;
    /** On top of days that leave it at the bound, or far above. */
    readonly record: readonly BillingRecord[];
    readonly kept: 'met' | 'notMet';
    readonly other: 'met' | 'notMet';
    /** Days at home and elsewhere beside it. */
    readonly beside: readonly [number, number];
  }

  const silent: readonly Silent[] = [
    {
      id: 'prem.severalTerritories',
      options: ['literal', 'onePerDate'],
      // A whole day here and a half-day there: 11 of 20, or 10⅔ of 19½.
      record: [...on('2024-05-06', ROUVILLE), ...on('2024-05-06', { ...SHERBROOKE, amount: '300' })],
      beside: [10, 8.5],
      kept: 'met',
      other: 'notMet',
    },
    {
      id: 'prem.amountBasis',
      options: ['accepted', 'billed'],
      // Refused elsewhere: 11 of 20, or 11 of 21.
      record: on('2024-05-06', { ...SHERBROOKE, accepted: '0' }),
      beside: [11, 9],
      kept: 'met',
      other: 'notMet',
    },
    {
      id: 'prem.depannageInTerritory',
      options: ['whereServed', 'outside'],
      // 11 of 20, or 10 of 20.
      record: on('2024-05-06', { ...ROUVILLE, nature: 'depannage' }),
      beside: [10, 9],
      kept: 'met',
      other: 'notMet',
    },
    {
      id: 'prem.workOutsidePlan',
      options: ['notCounted', 'counted'],
      // 10 of 19, or 11 of 20.
      record: on('2024-05-06', { ...ROUVILLE, nature: 'other' }),
      beside: [10, 9],
      kept: 'notMet',
      other: 'met',
    },
    {
      id: 'prem.regionalDay',
      options: ['byRegion', 'bySubTerritory'],
      window: REGIONAL,
      // 200 dollars in each of two sub-territories: half a day of the region, or nothing. 11 of 20, or 10.5 of 19.5.
      record: [
        ...on('2024-05-06', { ...ROUVILLE, amount: '200' }),
        ...on('2024-05-06', { ...HAUT_RICHELIEU, amount: '200' }),
      ],
      beside: [10.5, 9],
      kept: 'met',
      other: 'notMet',
    },
    {
      id: 'prem.transitionalDepannage',
      options: ['outOfBothTerms', 'counted'],
      window: FORMERLY,
      // 10 of 19, or 11 of 20.
      record: on('2024-05-06', { ...ROUVILLE, nature: 'depannage' }),
      beside: [10, 9],
      kept: 'notMet',
      other: 'met',
    },
  ];

  it.each(silent)('$id decides', ({ id, options, window = NOW, record, beside: [home, away], kept, other }) => {
    const records = [...billed([home, { ...ROUVILLE, date: '2024-06-01' }], [away, SHERBROOKE]), ...record];
    const outcomes = { [options[0]]: kept, [options[1]]: other };
    expect(assess(records, window)).toMatchObject({
      verdict: { outcome: 'undetermined', awaiting: [[reading(id)]] },
      readings: [{ id, used: options[0], pinned: false, outcomes, decisive: true }],
    });
    expect(assess(records, window, { [id]: options[0] })).toMatchObject({
      verdict: { outcome: kept },
      readings: [{ id, used: options[0], pinned: true, outcomes, decisive: true }],
    });
    expect(assess(records, window, { [id]: options[1] })).toMatchObject({
      verdict: { outcome: other },
      readings: [{ id, used: options[1], pinned: true, outcomes, decisive: true }],
    });
  });

  it.each(silent)(
    '$id does not decide when the share is far from the minimum',
    ({ id, options, window = NOW, record }) => {
      const records = [...billed([90, { ...ROUVILLE, date: '2024-06-01' }], [10, SHERBROOKE]), ...record];
      expect(assess(records, window)).toMatchObject({
        verdict: { outcome: 'met' },
        readings: [{ id, outcomes: { [options[0]]: 'met', [options[1]]: 'met' }, decisive: false }],
      });
    },
  );

  it('a reading of the other regime has no part', () => {
    const depannage = billed([11, ROUVILLE], [8, SHERBROOKE], [1, { ...SHERBROOKE, nature: 'depannage' }]);
    expect(assess(depannage)).toMatchObject({ verdict: { outcome: 'met' }, readings: [] });
    const atHome = billed([20, ROUVILLE], [1, { ...ROUVILLE, nature: 'depannage' }]);
    expect(assess(atHome, FORMERLY).readings.map(({ id }) => id)).toEqual(['prem.transitionalDepannage']);
  });

  it('nor has that on the days of a region when the base is the sub-territory', () => {
    const records = billed(
      [1, { ...SHERBROOKE, date: '2024-05-06', amount: '200' }],
      [1, { region: '05', subTerritory: 'Granby', date: '2024-05-06', amount: '200' }],
      [1, { ...ROUVILLE, date: '2024-05-07' }],
    );
    expect(assess(records)).toMatchObject({ verdict: { outcome: 'met' }, readings: [] });
  });
});
