import { describe, expect, it } from 'vitest';
import { localDate } from '../../src/law/localDate.js';
import type { PinnedReadings } from '../../src/law/reading.js';
import { assessCapitaleNationale } from '../../src/prem/capitaleNationale.js';
import type { BillingRecord, Holding } from '../../src/prem/index.js';
import { capitaleNationaleMaximum } from '../../src/prem/parameters.js';
import {
  billed,
  fact,
  PORTNEUF,
  QUEBEC_NORD,
  ROUVILLE,
  reading,
  SHERBROOKE,
  SOMEWHERE,
  spansOf,
  tallied,
  YEAR,
} from '../billingDays/given.js';
import { AVIS_ROUVILLE, lawOf } from './given.js';

const SOURCE = capitaleNationaleMaximum.versions[0]!.source;

function assess(
  records: readonly BillingRecord[],
  held: Holding | undefined = AVIS_ROUVILLE,
  pinned?: PinnedReadings,
  knownAt?: string,
) {
  const window = { period: YEAR, held, regime: 'current' } as const;
  const known = knownAt === undefined ? {} : { knownAt };
  return assessCapitaleNationale(window, tallied(records), spansOf(YEAR, known), lawOf(pinned, knownAt));
}
const verdict = (...given: Parameters<typeof assess>) => assess(...given).verdict;

const share = (inside: string, outside: string, total: string) => ({ inside, outside, total });
const figures = (worst: object, best = worst) => ({
  ...YEAR,
  maximum: 5,
  worst,
  best,
  lastAttested: '2022-03-01',
});

describe('« may not perform more than 5% of his billing days there »', () => {
  it('10 days of 200 are within, with nothing to spare', () => {
    expect(verdict(billed([190, ROUVILLE], [10, QUEBEC_NORD]))).toEqual({
      outcome: 'met',
      rule: 'prem.capitaleNationale',
      reason: {
        code: 'prem.capitaleNationale.within',
        ...figures(share('10', '190', '200')),
        spare: { days: '0', passes: share('10', '190', '200'), fails: share('10.5', '190', '200.5') },
      },
      sources: [SOURCE],
      because: [],
    });
  });

  it('10.5 days of 200 are over, by half a day', () => {
    expect(verdict(billed([189.5, ROUVILLE], [10.5, QUEBEC_NORD]))).toEqual({
      outcome: 'notMet',
      rule: 'prem.capitaleNationale',
      reason: {
        code: 'prem.capitaleNationale.over',
        ...figures(share('10.5', '189.5', '200')),
        toMove: { days: '0.5', passes: share('10', '190', '200'), fails: share('10.5', '189.5', '200') },
      },
      sources: [SOURCE],
      because: [],
    });
  });

  it('« except for the Portneuf and Charlevoix sub-areas »: 30 days there count in the total alone', () => {
    expect(verdict(billed([160, ROUVILLE], [10, QUEBEC_NORD], [30, PORTNEUF]))).toMatchObject({
      outcome: 'met',
      reason: { worst: share('10', '190', '200') },
    });
  });

  it('is of medium confidence, last seen on 2022-03-01, and says so with the thresholds', () => {
    expect(assess(billed([20, ROUVILLE], [1, QUEBEC_NORD])).parameters).toEqual([
      {
        id: 'prem.capitaleNationaleMaximum',
        value: '5',
        unit: '%',
        from: '2021-03-01',
        fromInferred: true,
        publishedOn: '2022-03-01',
        lastAttested: '2022-03-01',
        source: SOURCE,
      },
      expect.objectContaining({ id: 'prem.billingDay.full' }),
      expect.objectContaining({ id: 'prem.billingDay.half' }),
    ]);
  });

  it('binds who holds nothing', () => {
    const window = { period: YEAR, held: undefined, regime: 'current' } as const;
    const tally = tallied(billed([18, SHERBROOKE], [1, QUEBEC_NORD]));
    expect(assessCapitaleNationale(window, tally, spansOf(), lawOf()).verdict.outcome).toBe('notMet');
  });
});

describe('when it does not apply', () => {
  const notApplicable = (code: string, sources: readonly unknown[] = []) => ({
    outcome: 'notApplicable',
    rule: 'prem.capitaleNationale',
    reason: { code, ...YEAR },
    sources,
    because: [],
  });
  const there = billed([20, QUEBEC_NORD]);

  it('« a doctor who has no compliance notice from that region »: who has one is not capped', () => {
    const avis: Holding = { ...AVIS_ROUVILLE, region: '03', subTerritory: 'Québec-Nord' };
    expect(assess(there, avis)).toEqual({
      verdict: notApplicable('prem.capitaleNationale.holdsNotice'),
      parameters: [],
      readings: [],
    });
  });

  it('nor is a resident whom the region authorised', () => {
    expect(verdict(there, { kind: 'authorisation', from: '2024-01-01' })).toEqual(
      notApplicable('prem.capitaleNationale.authorised'),
    );
  });

  it('not one record there', () => {
    expect(assess(billed([20, SHERBROOKE]))).toEqual({
      verdict: notApplicable('prem.capitaleNationale.noPractice'),
      parameters: [],
      readings: [],
    });
    expect(verdict([])).toEqual(notApplicable('prem.capitaleNationale.noPractice'));
  });

  it('not one day there: below the half-day, or in Portneuf only', () => {
    const none = notApplicable('prem.capitaleNationale.noPractice', [SOURCE]);
    expect(verdict(billed([20, ROUVILLE], [20, PORTNEUF]))).toEqual(none);
    expect(verdict(billed([20, ROUVILLE], [1, { ...QUEBEC_NORD, amount: '261.49' }]))).toEqual(none);
    expect(verdict(billed([1, { ...QUEBEC_NORD, amount: '261.49' }]))).toEqual(none);
  });

  it('a record there on another day than those of the window', () => {
    const window = {
      period: { ...YEAR, to: localDate('2024-03-20') },
      held: AVIS_ROUVILLE,
      regime: 'current',
    } as const;
    const tally = tallied(billed([20, ROUVILLE], [1, QUEBEC_NORD]));
    const over = (period: typeof YEAR) =>
      assessCapitaleNationale({ ...window, period }, tally, spansOf(period, {}, YEAR.from), lawOf());
    const code = (period: typeof YEAR) => over(period).verdict.reason.code;
    // Nothing is applied where nothing is there: no figure is shown.
    expect(over(window.period)).toMatchObject({
      verdict: { reason: { code: 'prem.capitaleNationale.noPractice' }, sources: [] },
      parameters: [],
    });
    expect(code({ ...YEAR, to: localDate('2024-03-21') })).toBe('prem.capitaleNationale.within');
    expect(code({ from: localDate('2024-03-21'), to: localDate('2024-03-21') })).toBe('prem.capitaleNationale.over');
    expect(code({ from: localDate('2024-03-22'), to: YEAR.to })).toBe('prem.capitaleNationale.noPractice');
  });

  it('a day there under one reading alone is not no day at all', () => {
    // Outside the plan: half a day there, twenty elsewhere.
    const records = billed(
      [1, SHERBROOKE],
      [20, { ...SHERBROOKE, nature: 'other' }],
      [0.5, { ...QUEBEC_NORD, nature: 'other' }],
    );
    expect(verdict(records).reason.code).toBe('prem.capitaleNationale.within');
  });
});

describe('what is not known', () => {
  it('is settled when it cannot matter', () => {
    expect(verdict(billed([190, ROUVILLE], [9, QUEBEC_NORD], [1, SOMEWHERE]))).toMatchObject({
      outcome: 'met',
      reason: {
        code: 'prem.capitaleNationale.within',
        worst: share('10', '190', '200'),
        best: share('9', '191', '200'),
        spare: { days: '0' },
      },
    });
  });

  it('is open when it can: an unknown sub-territory of the region may be Portneuf', () => {
    expect(verdict(billed([189, ROUVILLE], [10, QUEBEC_NORD], [1, { region: '03' }]))).toEqual({
      outcome: 'undetermined',
      rule: 'prem.capitaleNationale',
      reason: {
        code: 'prem.capitaleNationale.open',
        ...figures(share('11', '189', '200'), share('10', '190', '200')),
      },
      awaiting: [[fact('records[199].subTerritory')]],
      sources: [SOURCE],
      because: [],
    });
  });

  it('a bare code does not tell the name: it is awaited as an unknown sub-territory is', () => {
    expect(verdict(billed([18, ROUVILLE], [1, { region: '03', subTerritory: '0312' }]))).toMatchObject({
      outcome: 'undetermined',
      awaiting: [[fact('records[18].subTerritory')]],
    });
  });

  it('a place wholly unknown may be there', () => {
    expect(verdict(billed([18, ROUVILLE], [1, SOMEWHERE]))).toMatchObject({
      outcome: 'undetermined',
      awaiting: [[fact('records[18].region'), fact('records[18].subTerritory')]],
    });
  });
});

describe('the readings it rests on, each deciding and not', () => {
  const depannage = billed([190, ROUVILLE], [10, QUEBEC_NORD], [1, { ...QUEBEC_NORD, nature: 'depannage' }]);

  it('dépannage there counts in the cap, as kept', () => {
    const id = 'prem.capitaleNationaleDepannage';
    expect(assess(depannage)).toMatchObject({
      verdict: { outcome: 'undetermined', awaiting: [[reading(id)]] },
      readings: [{ id, used: 'counted', outcomes: { counted: 'notMet', notCounted: 'met' }, decisive: true }],
    });
    expect(verdict(depannage, AVIS_ROUVILLE, 'kept').outcome).toBe('notMet');
    expect(verdict(depannage, AVIS_ROUVILLE, { [id]: 'notCounted' }).outcome).toBe('met');
    const few = billed([190, ROUVILLE], [1, { ...QUEBEC_NORD, nature: 'depannage' }]);
    expect(assess(few)).toMatchObject({ verdict: { outcome: 'met' }, readings: [{ id, decisive: false }] });
  });

  it.each([
    ['prem.workOutsidePlan', billed([1, { ...QUEBEC_NORD, nature: 'other' }])],
    ['prem.amountBasis', billed([1, { ...QUEBEC_NORD, accepted: '0' }])],
  ])('%s', (id, [record]) => {
    const after = { ...record!, date: '2024-12-01' };
    expect(assess([...billed([190, ROUVILLE], [10, QUEBEC_NORD]), after])).toMatchObject({
      verdict: { outcome: 'undetermined', awaiting: [[reading(id)]] },
      readings: [{ id, decisive: true }],
    });
    expect(assess([...billed([190, ROUVILLE], [1, QUEBEC_NORD]), after])).toMatchObject({
      verdict: { outcome: 'met' },
      readings: [{ id, decisive: false }],
    });
  });

  it('prem.severalTerritories', () => {
    // 19 alone elsewhere and a day shared with it: 1 of 20, or half a day of 19.
    const shared = [
      ...billed([18, { ...ROUVILLE, date: '2024-06-01' }]),
      ...billed([1, { ...ROUVILLE, date: '2024-05-06' }]),
      ...billed([1, { ...QUEBEC_NORD, date: '2024-05-06' }]),
    ];
    expect(assess(shared)).toMatchObject({
      verdict: { outcome: 'met', reason: { worst: share('1', '19', '20'), best: share('0.5', '18.5', '19') } },
      readings: [{ id: 'prem.severalTerritories', outcomes: { literal: 'met', onePerDate: 'met' }, decisive: false }],
    });
    expect(assess(shared.slice(1))).toMatchObject({
      verdict: { outcome: 'undetermined', awaiting: [[reading('prem.severalTerritories')]] },
      readings: [{ outcomes: { literal: 'notMet', onePerDate: 'met' }, decisive: true }],
    });
  });

  it('those of the 55 % alone have no part', () => {
    const records = billed([60, ROUVILLE], [1, { ...ROUVILLE, nature: 'depannage' }], [1, QUEBEC_NORD]);
    expect(assess(records).readings).toEqual([]);
  });
});

describe('a dérogation that stands in for a notice, on which the page is silent', () => {
  const id = 'prem.capitaleNationaleDerogation';
  const exclusive: Holding = { kind: 'derogation', purpose: 'depannageExclusif', from: '2020-01-01' };
  const over = billed([18, SHERBROOKE], [1, QUEBEC_NORD]);

  it('above the cap, the answer depends on whether it binds', () => {
    expect(assess(over, exclusive)).toMatchObject({
      verdict: {
        outcome: 'undetermined',
        rule: 'prem.capitaleNationale',
        reason: { code: 'prem.capitaleNationale.over', worst: share('1', '18', '19') },
        awaiting: [[reading(id)]],
        sources: [SOURCE],
      },
      readings: [
        {
          id,
          used: 'applies',
          pinned: false,
          outcomes: { applies: 'notMet', doesNotApply: 'notApplicable' },
          decisive: true,
        },
      ],
    });
  });

  it('as the caller reads it', () => {
    expect(assess(over, exclusive, 'kept')).toMatchObject({
      verdict: { outcome: 'notMet', reason: { code: 'prem.capitaleNationale.over' } },
      readings: [{ id, used: 'applies', pinned: true, decisive: true }],
    });
    expect(assess(over, exclusive, { [id]: 'applies' }).verdict.outcome).toBe('notMet');
    expect(assess(over, exclusive, { [id]: 'doesNotApply' })).toMatchObject({
      verdict: {
        outcome: 'notApplicable',
        rule: 'prem.capitaleNationale',
        reason: { code: 'prem.capitaleNationale.underDerogation', ...YEAR },
        sources: [SOURCE],
      },
      readings: [{ id, used: 'doesNotApply', pinned: true }],
    });
  });

  it('within the cap, it does not decide; with no day there, it is not asked', () => {
    expect(assess(billed([19, SHERBROOKE], [1, QUEBEC_NORD]), exclusive)).toMatchObject({
      verdict: { outcome: 'met', reason: { code: 'prem.capitaleNationale.within' } },
      readings: [{ id, outcomes: { applies: 'met', doesNotApply: 'notApplicable' }, decisive: false }],
    });
    expect(assess(billed([20, PORTNEUF]), exclusive)).toMatchObject({
      verdict: { outcome: 'notApplicable', reason: { code: 'prem.capitaleNationale.noPractice' } },
      readings: [],
    });
    expect(assess(over, { ...exclusive, purpose: 'other' }, { [id]: 'doesNotApply' }).verdict.outcome).toBe(
      'notApplicable',
    );
  });

  it('read as not binding, nothing else is asked of it', () => {
    const moved = [...over, ...billed([1, { ...QUEBEC_NORD, date: '2024-12-02', nature: 'other' }])];
    expect(assess(moved, exclusive).readings.map((effect) => effect.id)).toEqual(['prem.workOutsidePlan', id]);
    expect(assess(moved, exclusive, { [id]: 'doesNotApply' }).readings.map((effect) => effect.id)).toEqual([id]);
    expect(assess(billed([20, PORTNEUF]), exclusive, { [id]: 'doesNotApply' })).toMatchObject({
      verdict: { outcome: 'notApplicable', reason: { code: 'prem.capitaleNationale.underDerogation' } },
      readings: [],
    });
  });

  it('with something unknown, awaits it with the reading', () => {
    expect(verdict(billed([18, SHERBROOKE], [1, { region: '03' }]), exclusive)).toMatchObject({
      outcome: 'undetermined',
      reason: { code: 'prem.capitaleNationale.open' },
      awaiting: [[reading(id), fact('records[18].subTerritory')]],
    });
  });

  it('has no part for who holds a notice', () => {
    expect(assess(over)).toMatchObject({ verdict: { outcome: 'notMet' }, readings: [] });
  });
});

describe('the texts it rests on', () => {
  it('no opinion before it is attested: a window that begins on 2021-02-28 awaits a text', () => {
    const from = (date: string) => {
      const period = { from: localDate(date), to: localDate('2021-03-31') };
      const window = { period, held: undefined, regime: 'current' } as const;
      const tally = tallied(billed([1, { ...QUEBEC_NORD, date: '2021-03-15' }]), period);
      return assessCapitaleNationale(window, tally, spansOf(period), lawOf());
    };
    expect(from('2021-02-28')).toEqual({
      verdict: {
        outcome: 'undetermined',
        rule: 'prem.capitaleNationale',
        reason: { code: 'prem.capitaleNationale.noTextInForce', from: '2021-02-28', to: '2021-03-31' },
        awaiting: [[{ kind: 'text', parameter: 'prem.capitaleNationaleMaximum', on: '2021-02-28' }]],
        sources: [],
        because: [],
      },
      parameters: [],
      readings: [],
    });
    expect(from('2021-03-01').verdict.outcome).toBe('notMet');
  });

  it('under a derogation the text and the reading are awaited together; read as not applying, no text is needed', () => {
    const period = { from: localDate('2021-02-01'), to: localDate('2021-02-28') };
    const held = { kind: 'derogation', purpose: 'other', from: '2021-01-01' } as const;
    const under = (pinned?: PinnedReadings) =>
      assessCapitaleNationale(
        { period, held, regime: 'current' },
        tallied(billed([1, { ...QUEBEC_NORD, date: '2021-02-15' }]), period),
        spansOf(period),
        lawOf(pinned),
      );
    expect(under().verdict).toMatchObject({
      outcome: 'undetermined',
      awaiting: [
        [
          { kind: 'reading', id: 'prem.capitaleNationaleDerogation' },
          { kind: 'text', parameter: 'prem.capitaleNationaleMaximum', on: '2021-02-01' },
        ],
      ],
    });
    expect(under({ 'prem.capitaleNationaleDerogation': 'doesNotApply' }).verdict).toMatchObject({
      outcome: 'notApplicable',
      reason: { code: 'prem.capitaleNationale.underDerogation' },
    });
    expect(under('kept').verdict.outcome).toBe('undetermined');
  });

  it('nor as the law was known before 2022-03-01', () => {
    const records = billed([1, QUEBEC_NORD]);
    expect(verdict(records, AVIS_ROUVILLE, undefined, '2022-02-28').reason.code).toBe(
      'prem.capitaleNationale.noTextInForce',
    );
    expect(verdict(records, AVIS_ROUVILLE, undefined, '2022-03-01').reason.code).toBe('prem.capitaleNationale.over');
  });

  it('days that no threshold covers await one', () => {
    const window = { period: YEAR, held: AVIS_ROUVILLE, regime: 'current' } as const;
    const spans = spansOf(YEAR, { knownAt: '2016-01-01' });
    expect(assessCapitaleNationale(window, tallied(billed([1, QUEBEC_NORD])), spans, lawOf()).verdict).toEqual({
      outcome: 'undetermined',
      rule: 'prem.capitaleNationale',
      reason: { code: 'prem.capitaleNationale.noThreshold', on: '2024-03-01', ...YEAR },
      awaiting: [[{ kind: 'text', parameter: 'prem.billingDay', on: '2024-03-01' }]],
      sources: [SOURCE],
      because: [],
    });
  });
});
