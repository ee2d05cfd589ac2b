import { describe, expect, it } from 'vitest';
import type { BillingRecord } from '../../src/billingDays/record.js';
import { fact, HAUT_RICHELIEU, ROUVILLE, reading, SHERBROOKE } from '../billingDays/given.js';
import { assess, daysFrom, NOTICE, NOTICED, statusOf, verdictOn } from './given.js';

const days = (atLeast: string, atMost = atLeast) => ({ days: { atLeast, atMost } });
const met = (more: object) => ({ outcome: 'met', reason: { code: 'mir.status.reached', minimum: 200, ...more } });
const notMet = (more: object) => ({
  outcome: 'notMet',
  reason: { code: 'mir.status.newBiller', minimum: 200, ...more },
});
const open = (more: object) => ({
  outcome: 'undetermined',
  reason: { code: 'mir.status.open', minimum: 200, ...more },
});
const text = (on: string) => ({ kind: 'text', parameter: 'prem.billingDay', on });

describe('what is not known, or not said', () => {
  const with199 = (...more: readonly BillingRecord[]) => [...daysFrom('2022-01-01', 199), ...more];
  const last = (record: Partial<BillingRecord>) => with199(...daysFrom('2023-01-01', 1, record));

  it.each([
    [{ amount: null }, 'amount'],
    [{ accepted: null }, 'accepted'],
    [{ nature: null }, 'nature'],
  ] as const)('%j leaves the two hundredth day open', (record, field) => {
    const settled = fact(`records[199].${field}`);
    expect(statusOf(last(record), { readings: 'kept' })).toMatchObject({
      ...open(days('199', '200')),
      awaiting: [[settled]],
      because: [{ reason: { code: 'mir.accrual.counts', atLeast: '199', atMost: '200' } }],
    });
  });

  it('a place that is not known changes nothing where dollars add up wherever they are', () => {
    const records = last({ region: null, subTerritory: null });
    expect(statusOf(records)).toMatchObject(met(days('200')));
  });

  it('a day without a threshold counts from nothing to a day', () => {
    const physician = { holdings: [{ ...NOTICE, from: '2020-01-01' }] };
    const records = [...daysFrom('2020-06-01', 1, { amount: '20' }), ...daysFrom('2022-01-01', 199)];
    expect(statusOf(records, { readings: 'kept' }, { physician })).toMatchObject({
      ...open({ ...days('199', '200') }),
      awaiting: [[text('2020-06-01')]],
    });
    const thresholds = (full: string) => [{ from: '2020-01-01', to: '2021-02-28', full, half: '10', source: 'Relevé' }];
    expect(statusOf(records, {}, { physician, thresholds: thresholds('20') })).toMatchObject(met(days('200')));
    expect(statusOf(records, {}, { physician, thresholds: thresholds('20.01') })).toMatchObject(notMet(days('199.5')));
  });

  it('mir.halfDays: 199 days and two half-days are 200, or 199', () => {
    const records = with199(...daysFrom('2023-01-01', 2, { amount: '300' }));
    expect(statusOf(records)).toMatchObject({ ...open(days('199', '200')), awaiting: [[reading('mir.halfDays')]] });
    expect(statusOf(records, { readings: { 'mir.halfDays': 'counted' } })).toMatchObject(met(days('200')));
    expect(statusOf(records, { readings: { 'mir.halfDays': 'wholeDaysOnly' } })).toMatchObject(notMet(days('199')));
    expect(statusOf(records, { readings: 'kept' })).toMatchObject(met(days('200')));
  });

  it('mir.dayPlace: 300 dollars in each of two territories are a day, or two half-days', () => {
    const one = daysFrom('2023-01-01', 1, { amount: '200' });
    const other = daysFrom('2023-01-01', 1, { amount: '323', ...HAUT_RICHELIEU });
    const records = with199(...one, ...other);
    expect(statusOf(records)).toMatchObject({ ...open(days('199', '200')), awaiting: [[reading('mir.dayPlace')]] });
    expect(statusOf(records, { readings: { 'mir.dayPlace': 'everywhere' } })).toMatchObject(met(days('200')));
    const apart = { 'mir.dayPlace': 'byTerritory', 'mir.halfDays': 'counted' };
    expect(statusOf(records, { readings: apart })).toMatchObject(notMet(days('199.5')));
  });

  it('prem.severalTerritories: with territories apart, a date of two days is two, or one', () => {
    const twice = (where: object) => daysFrom('2023-01-01', 1, where);
    const records = [...daysFrom('2022-01-01', 198), ...twice(ROUVILLE), ...twice(HAUT_RICHELIEU)];
    const status = (its: string) =>
      statusOf(records, { readings: { 'mir.dayPlace': 'byTerritory', 'prem.severalTerritories': its } });
    expect(status('literal')).toMatchObject(met(days('200')));
    expect(status('onePerDate')).toMatchObject(notMet(days('199')));
    expect(statusOf(records)).toMatchObject({
      ...open(days('199', '200')),
      awaiting: [[reading('prem.severalTerritories'), reading('mir.dayPlace')]],
    });
  });

  it('prem.amountBasis: a day billed, of which less was accepted', () => {
    const records = last({ accepted: '500' });
    expect(statusOf(records, { readings: { 'prem.amountBasis': 'billed' } })).toMatchObject(met(days('200')));
    expect(statusOf(records, { readings: { 'prem.amountBasis': 'accepted' } })).toMatchObject(notMet(days('199.5')));
    expect(statusOf(records)).toMatchObject({ awaiting: [[reading('prem.amountBasis')]] });
  });

  it('a fact that is open beside a reading that bears on nothing awaits the fact alone', () => {
    expect(statusOf(last({ nature: null }))).toMatchObject({ awaiting: [[fact('records[199].nature')]] });
  });

  it('what cannot reach 200 days, or cannot fall below, awaits nothing', () => {
    const unknown = daysFrom('2023-01-01', 1, { amount: null });
    expect(statusOf([...daysFrom('2022-01-01', 198), ...unknown])).toMatchObject(notMet(days('198', '199')));
    const found = statusOf([...daysFrom('2022-01-01', 199), ...unknown, ...daysFrom('2023-06-01', 1)]);
    expect(found).toMatchObject(met({ ...days('200', '201'), reachedOn: '2023-06-01', earliest: '2023-01-01' }));
  });
});

describe('what the texts leave open, beside what is not known', () => {
  it('the day the status is reached is the last that any way to read them gives, the earliest the first', () => {
    const halves = daysFrom('2023-01-01', 2, { amount: '300' });
    const found = statusOf([...daysFrom('2022-01-01', 199), ...halves, ...daysFrom('2023-06-01', 1)]);
    expect(found).toMatchObject(met({ ...days('201'), reachedOn: '2023-06-01', earliest: '2023-01-02' }));
  });

  it('what is missing is told under the way that lacks the most', () => {
    const reason = (readings?: object) => statusOf(daysFrom('2022-01-01', 199.5), readings).reason;
    expect(reason()).toMatchObject({ toReach: { days: 1, reaches: '200', short: '199' } });
    const counted = { readings: { 'mir.halfDays': 'counted' } };
    expect(reason(counted)).toMatchObject({ toReach: { days: 1, reaches: '200.5', short: '199.5' } });
  });

  it('a reading may part answers that are alike today: where several records make an open date', () => {
    // B alone is a day where it was done, and half a day once the correction is taken away everywhere.
    const on = (amount: string, where: object, nature: 'ordinary' | null) =>
      daysFrom('2023-01-09', 1, { amount, nature, ...where });
    const date = [on('-100', ROUVILLE, 'ordinary'), on('523', HAUT_RICHELIEU, null), on('300', SHERBROOKE, null)];
    const records = [...daysFrom('2022-01-01', 199), ...date.flat()];
    const readings = { 'prem.severalTerritories': 'onePerDate', 'mir.halfDays': 'counted' };
    const facts = [fact('records[200].nature'), fact('records[201].nature')];
    expect(statusOf(records, { readings })).toMatchObject({ awaiting: [[reading('mir.dayPlace'), ...facts]] });
  });

  it('what is not known of a date that comes to nothing anyway is not awaited, with or without a threshold', () => {
    const holdings = [
      { ...NOTICE, from: '2019-01-01', to: '2019-12-31' },
      { ...NOTICE, from: '2020-02-01' },
    ];
    const nothing = (date: string) => daysFrom(date, 1, { amount: '0', nature: null });
    const records = [nothing('2019-06-01'), nothing('2020-06-02'), nothing('2022-12-31'), daysFrom('2020-06-01', 1)];
    const readings = 'kept';
    expect(
      statusOf([...records.flat(), ...daysFrom('2022-01-01', 199)], { readings }, { physician: { holdings } }),
    ).toMatchObject({
      ...open(days('199', '200')),
      awaiting: [[text('2020-06-01')]],
    });
    const lost = daysFrom('2020-06-03', 1, { amount: null });
    expect(
      statusOf([...records.flat(), ...daysFrom('2022-01-01', 198), ...lost], { readings }, { physician: { holdings } }),
    ).toMatchObject({
      awaiting: [[text('2020-06-01'), fact('records[202].amount')]],
    });
  });

  it('or where there is no threshold', () => {
    const physician = { holdings: [{ ...NOTICE, from: '2020-01-01' }] };
    const records = [...daysFrom('2020-06-01', 1, { accepted: '500' }), ...daysFrom('2022-01-01', 199)];
    expect(statusOf(records, {}, { physician })).toMatchObject({
      ...open(days('199', '200')),
      awaiting: [[reading('prem.amountBasis'), reading('mir.halfDays'), text('2020-06-01')]],
    });
  });
});

describe('« au moment du dépôt de la demande »', () => {
  const application = { premYear: 2025, filedOn: '2024-10-20', choices: [] };
  const filed = (records: readonly BillingRecord[], options: object = {}, more: object = {}) =>
    verdictOn(
      'statusAtFiling',
      assess({ physician: NOTICED, records, application: { ...application, ...more } }, options),
    );
  const short = daysFrom('2022-01-01', 199);
  const onEve = daysFrom('2024-10-19', 1);
  const onDay = daysFrom('2024-10-20', 1);

  it('the days to its eve count, the status of today is another matter', () => {
    const at = { filedOn: '2024-10-20', from: '2021-03-01', to: '2024-10-19' };
    expect(filed([...short, ...onEve])).toMatchObject(met({ ...at, ...days('200'), reachedOn: '2024-10-19' }));
    expect(filed([...short, ...daysFrom('2024-10-21', 10)])).toMatchObject(notMet({ ...at, ...days('199') }));
    expect(filed([]).sources.map(({ provision }) => provision)).toContain('section 5');
  });

  it('mir.filingDay: whether the day itself counts is not said', () => {
    const records = [...short, ...onDay];
    expect(filed(records)).toMatchObject({ ...open(days('199', '200')), awaiting: [[reading('mir.filingDay')]] });
    const pinned = (its: string) => filed(records, { readings: { 'mir.filingDay': its } });
    expect(pinned('eve')).toMatchObject(notMet({ ...days('199'), to: '2024-10-19' }));
    expect(pinned('sameDay')).toMatchObject(met({ ...days('200'), to: '2024-10-20', reachedOn: '2024-10-20' }));
  });

  it('a filing on a day without anything that counts is not open', () => {
    expect(filed([...short, ...daysFrom('2024-10-20', 1, { nature: 'other' })]).outcome).toBe('notMet');
    const { readings } = assess({ physician: NOTICED, records: short, application });
    expect(readings).toEqual([]);
  });

  it('nor does it await its own day when another date is open', () => {
    const date = [...daysFrom('2023-01-09', 1), ...daysFrom('2023-01-09', 1, { amount: null, ...SHERBROOKE })];
    const found = filed([...short, ...date], {
      readings: { 'prem.severalTerritories': 'literal', 'mir.dayPlace': 'everywhere', 'mir.halfDays': 'counted' },
    });
    expect(found).toMatchObject({ ...open(days('199', '200')), awaiting: [[fact('records[200].amount')]] });
  });

  it('what the day of the filing alone leaves room to read is read too', () => {
    const parts = [
      ...daysFrom('2024-10-20', 1, { amount: '300' }),
      ...daysFrom('2024-10-20', 1, { amount: '300', ...HAUT_RICHELIEU }),
    ];
    expect(filed([...short, ...parts])).toMatchObject({
      outcome: 'undetermined',
      awaiting: [[reading('mir.dayPlace'), reading('mir.halfDays'), reading('mir.filingDay')]],
    });
  });

  it('the reading used on the day is told with the days it was used on', () => {
    const { readings } = assess({ physician: NOTICED, records: [...short, ...onDay], application });
    expect(readings).toMatchObject([
      {
        id: 'mir.filingDay',
        rule: 'mir.statusAtFiling',
        used: 'eve',
        pinned: false,
        decisive: true,
        from: '2021-03-01',
        to: '2024-10-19',
      },
    ]);
  });

  it('it is judged by the text of that day', () => {
    expect(filed([], {}, { filedOn: '2017-09-26' }).reason).toEqual({
      code: 'mir.status.noTextInForce',
      on: '2017-09-26',
    });
    expect(filed([], {}, { filedOn: '2017-09-27' }).outcome).toBe('notMet');
  });

  it('before anything is held, nothing is counted, and nothing is said of days that were not looked at', () => {
    const first = (filedOn: string, readings?: object) => filed(daysFrom('2021-03-01', 1), readings, { filedOn });
    expect(first('2021-03-01')).toMatchObject({
      ...notMet({ ...days('0'), from: '2021-02-28', to: '2021-02-28' }),
      because: [],
    });
    const sameDay = { readings: { 'mir.filingDay': 'sameDay' } };
    expect(first('2021-03-01', sameDay)).toMatchObject({
      ...notMet({ ...days('1'), from: '2021-03-01', to: '2021-03-01' }),
      because: [{ reason: { ground: 'avis', atLeast: '1' } }],
    });
  });

  it('an application that is not filed yet has no status', () => {
    expect(filed([], { asOf: '2024-10-19' })).toMatchObject({
      outcome: 'notApplicable',
      reason: { code: 'mir.status.notFiled', filedOn: '2024-10-20', on: '2024-10-19' },
      sources: [{ provision: 'section 5' }],
    });
    expect(filed([], { asOf: '2024-10-20' }).outcome).toBe('notMet');
  });

  it('nothing of it is said without records', () => {
    expect(assess({ physician: NOTICED, application }).verdict.because.map(({ rule }) => rule)).not.toContain(
      'mir.statusAtFiling',
    );
  });
});

describe('the figures applied', () => {
  const parametersOf = (records: readonly BillingRecord[], options: object = {}) =>
    assess({ physician: { holdings: [{ ...NOTICE, from: '2020-01-01' }] }, records }, options).parameters;

  it('are the minimum, and the thresholds of days with a record', () => {
    expect(parametersOf([])).toMatchObject([
      { id: 'mir.minimumDays', value: '200', unit: 'days', from: '2017-09-27', fromInferred: true },
    ]);
    expect(parametersOf(daysFrom('2022-01-01', 1))).toMatchObject([
      { id: 'mir.minimumDays', publishedOn: '2023-02-17', source: { evidence: 'seed' } },
      { id: 'prem.billingDay.full', value: '523.00', from: '2021-03-01' },
      { id: 'prem.billingDay.half', value: '261.50' },
    ]);
    expect(parametersOf(daysFrom('2020-06-01', 1))).toHaveLength(1);
  });

  it('and of who knew the law before the strategy, the page of 2017', () => {
    const before = { knownAt: '2023-02-16' };
    expect(parametersOf([], before)).toMatchObject([
      { publishedOn: '2017-09-27', source: { evidence: 'relayed', confidence: 'low' } },
    ]);
    const status = verdictOn('status', assess({ physician: NOTICED, records: [] }, before));
    expect(status.sources.map(({ document }) => document)).toEqual([expect.stringContaining('FuturMD')]);
    expect(status.because.flatMap(({ sources }) => sources)).toEqual([]);
  });
});
