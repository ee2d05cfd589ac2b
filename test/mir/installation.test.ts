import { describe, expect, it } from 'vitest';
import { DECISION, delayFound, fact, lawOn, reading, text } from './delays.given.js';

const LATER = lawOn('2027-01-01', 'kept');
const OPEN = lawOn('2027-01-01');
/** Filed outside an initial period. */
const MARCH = { filedOn: '2025-03-03' } as const;

describe('“All applications received during that period are deemed to be received on October 31”', () => {
  it.each(['2024-10-15', '2024-10-20', '2024-10-31'])('filed on %s: October 31, 2025', (filedOn) => {
    const { verdict, readings } = delayFound({ filedOn, startedOn: '2025-10-31', receivedByDrmg: '2024-11-20' }, OPEN);
    expect(verdict).toMatchObject({
      outcome: 'met',
      reason: { received: '2024-10-31', isDeemed: true, earliest: '2025-10-31', latest: '2025-10-31' },
    });
    expect(readings).toEqual([]);
  });

  it.each([
    ['2024-10-14', '2025-10-14'],
    ['2024-11-01', '2025-11-01'],
  ])('filed and received on %s, outside the period: %s', (day, deadline) => {
    const { verdict } = delayFound({ filedOn: day, receivedByMinistry: day, startedOn: deadline }, LATER);
    expect(verdict).toMatchObject({
      outcome: 'met',
      reason: { received: day, isDeemed: false, earliest: deadline, latest: deadline },
    });
  });

  it('whenever it was really received', () => {
    for (const day of ['2024-10-20', '2024-10-31', '2024-11-02', null]) {
      const { verdict } = delayFound({ receivedByMinistry: day, receivedByDrmg: day }, lawOn('2025-01-01'));
      expect(verdict.reason).toMatchObject({ received: '2024-10-31', isDeemed: true, earliest: '2025-10-31' });
    }
  });

  it('is said of the PREM 2025; of the others that have the same period, it is a reading', () => {
    const given = { filedOn: '2023-10-20', receivedByMinistry: '2023-10-20', receivedByDrmg: '2023-10-20' } as const;
    const begun = { ...given, startedOn: '2024-10-21' };
    expect(delayFound(begun, LATER).verdict).toMatchObject({ outcome: 'met', reason: { isDeemed: true } });
    expect(delayFound(begun, lawOn('2027-01-01', { 'mir.deemedYears': 'statedYear' })).verdict).toMatchObject({
      outcome: 'notMet',
      reason: { isDeemed: false, received: '2023-10-20', earliest: '2024-10-20' },
    });
    expect(delayFound(begun, OPEN).verdict).toMatchObject({
      outcome: 'undetermined',
      awaiting: [[reading('deemedYears')]],
      reason: { received: null, isDeemed: false, earliest: '2024-10-20', latest: '2024-10-31' },
    });
    expect(delayFound({ ...given, startedOn: '2024-10-20' }, OPEN).verdict.outcome).toBe('met');
    expect(delayFound({ ...given, startedOn: '2024-11-01' }, OPEN).verdict.outcome).toBe('notMet');
  });

  it('as known the day before that page, is a reading of the PREM 2025 too', () => {
    const begun = { receivedByMinistry: '2024-10-20', receivedByDrmg: '2024-10-20', startedOn: '2025-10-25' };
    expect(delayFound(begun, lawOn('2026-01-01', undefined, '2024-10-14')).verdict).toMatchObject({
      awaiting: [[reading('deemedYears')]],
    });
    expect(delayFound(begun, lawOn('2026-01-01', undefined, '2024-10-15')).verdict.outcome).toBe('met');
  });

  it('awaits a text in a year of which no period is known, only where it matters', () => {
    const given = { filedOn: '2025-10-20', receivedByMinistry: '2025-10-20', receivedByDrmg: '2025-10-20' } as const;
    const found = (startedOn: string) => delayFound({ ...given, startedOn }, OPEN).verdict;
    expect(found('2026-10-20').outcome).toBe('met');
    expect(found('2026-10-21')).toMatchObject({ awaiting: [[text('initialPeriod', '2025-12-01')]] });
    expect(found('2026-10-31')).toMatchObject({ awaiting: [[text('initialPeriod', '2025-12-01')]] });
    expect(found('2026-11-01').outcome).toBe('notMet');
    expect(delayFound({ filedOn: '2025-10-20', startedOn: '2026-10-25' }, LATER).verdict).toMatchObject({
      awaiting: [[text('initialPeriod', '2025-12-01'), fact('receivedByMinistry')]],
      reason: { received: null, isDeemed: false, latest: null },
    });
  });
});

describe('“deferred for a maximum of six additional months”', () => {
  const postponed = (months: number, decision: 'granted' | 'refused' | 'pending' | null, startedOn: string | null) =>
    delayFound({ postponement: { months, decision }, startedOn }, OPEN).verdict;

  it.each([
    [1, '2025-11-30'],
    [3, '2026-01-31'],
    [4, '2026-02-28'],
    [5, '2026-03-31'],
    [6, '2026-04-30'],
    [7, '2026-04-30'],
    [120, '2026-04-30'],
  ])('%i months granted: %s', (months, deadline) => {
    expect(postponed(months, 'granted', deadline)).toMatchObject({
      outcome: 'met',
      reason: { earliest: deadline, latest: deadline, postponement: { months, most: 6, decision: 'granted' } },
    });
    expect(postponed(months, 'granted', '2026-05-01').outcome).toBe('notMet');
  });

  it('are added to the first deadline: 29 February and 12 months, then 6, is 28 August', () => {
    const leap = { filedOn: '2024-02-29', receivedByMinistry: '2024-02-29', receivedByDrmg: '2024-02-29' };
    expect(delayFound({ ...leap, startedOn: '2025-02-28' }, OPEN).verdict).toMatchObject({
      outcome: 'met',
      reason: { earliest: '2025-02-28' },
    });
    const more = { ...leap, postponement: { months: 6, decision: 'granted' as const }, startedOn: '2025-08-29' };
    expect(delayFound(more, OPEN).verdict).toMatchObject({ outcome: 'notMet', reason: { earliest: '2025-08-28' } });
  });

  it('still to be decided, or not known, matter between both deadlines alone', () => {
    expect(postponed(6, 'pending', '2025-10-31').outcome).toBe('met');
    expect(postponed(6, 'pending', '2025-11-01')).toMatchObject({ awaiting: [[DECISION]] });
    expect(postponed(6, 'pending', '2026-04-30')).toMatchObject({
      reason: { code: 'mir.installation.open', earliest: '2025-10-31', latest: '2026-04-30' },
    });
    expect(postponed(6, 'pending', '2026-05-01').outcome).toBe('notMet');
    expect(postponed(6, null, '2025-11-01')).toMatchObject({ awaiting: [[fact('postponement.decision')]] });
    expect(postponed(6, null, null)).toMatchObject({ awaiting: [[fact('postponement.decision'), fact('startedOn')]] });
    expect(postponed(9, 'pending', '2026-05-01').outcome).toBe('notMet');
  });

  it('refused change nothing', () => {
    expect(postponed(6, 'refused', '2025-11-01')).toMatchObject({
      outcome: 'notMet',
      reason: { earliest: '2025-10-31', latest: '2025-10-31', postponement: { decision: 'refused' } },
    });
  });
});

describe('« à compter de la date de réception … par le ministère »', () => {
  const received = (ministry: string | null, drmg: string | null, startedOn: string, law = OPEN) =>
    delayFound({ ...MARCH, receivedByMinistry: ministry, receivedByDrmg: drmg, startedOn }, law);

  it('or by the DRMG: a reading, that matters between both days alone', () => {
    expect(received('2025-03-05', '2025-03-20', '2026-03-05').verdict.outcome).toBe('met');
    expect(received('2025-03-05', '2025-03-20', '2026-03-06')).toMatchObject({
      verdict: { outcome: 'undetermined', awaiting: [[reading('receiptBy')]] },
      readings: [{ id: 'mir.receiptBy', used: 'ministry', decisive: true }],
    });
    expect(received('2025-03-05', '2025-03-20', '2026-03-20').verdict.outcome).toBe('undetermined');
    expect(received('2025-03-05', '2025-03-20', '2026-03-21').verdict.outcome).toBe('notMet');
  });

  it('kept: the ministry', () => {
    expect(received('2025-03-05', '2025-03-20', '2026-03-06', LATER).verdict.outcome).toBe('notMet');
    const drmg = lawOn('2027-01-01', { 'mir.receiptBy': 'drmg' });
    expect(received('2025-03-05', '2025-03-20', '2026-03-06', drmg).verdict.outcome).toBe('met');
  });

  it('no room when both are the same day', () => {
    expect(received('2025-03-05', '2025-03-05', '2026-03-05').readings).toEqual([]);
    expect(received('2025-03-05', '2025-03-05', '2026-03-06')).toMatchObject({
      readings: [],
      verdict: { outcome: 'notMet' },
    });
  });

  it('a day that is not known is never before the filing', () => {
    expect(received(null, null, '2026-03-03').verdict).toMatchObject({
      outcome: 'met',
      reason: { received: null, earliest: '2026-03-03', latest: null },
    });
    expect(received(null, null, '2026-03-03').readings).toEqual([]);
    expect(received(null, '2025-03-20', '2026-03-04', LATER).verdict).toMatchObject({
      awaiting: [[fact('receivedByMinistry')]],
    });
    expect(received('2025-03-20', null, '2026-03-04', LATER).verdict.outcome).toBe('met');
    expect(received(null, null, '2026-03-04').verdict).toMatchObject({
      awaiting: [[reading('receiptBy'), fact('receivedByMinistry'), fact('receivedByDrmg')]],
    });
  });

  it('what is absent is not known', () => {
    expect(delayFound({ ...MARCH, startedOn: '2026-03-04' }, LATER).verdict).toMatchObject({
      awaiting: [[fact('receivedByMinistry')]],
    });
  });

  it('with a postponement to decide, both are awaited, and neither alone is enough', () => {
    const given = { ...MARCH, startedOn: '2026-06-01', postponement: { months: 6, decision: 'pending' as const } };
    expect(delayFound(given, LATER).verdict).toMatchObject({ awaiting: [[fact('receivedByMinistry'), DECISION]] });
    const late = { ...given, startedOn: '2026-12-01' };
    expect(delayFound(late, LATER).verdict).toMatchObject({ awaiting: [[fact('receivedByMinistry'), DECISION]] });
  });
});

describe('« pour commencer à facturer »', () => {
  const on = (day: string, startedOn: string | null = 'notYet', more = {}) =>
    delayFound({ startedOn, ...more }, lawOn(day)).verdict;

  it('not yet: the delay runs to its last day, and is over the day after', () => {
    expect(on('2024-11-01')).toMatchObject({ reason: { code: 'mir.installation.running', daysLeft: 364 } });
    expect(on('2025-10-30')).toMatchObject({ reason: { daysLeft: 1 }, awaiting: [[fact('startedOn')]] });
    expect(on('2025-10-31')).toMatchObject({ outcome: 'undetermined', reason: { daysLeft: 0, on: '2025-10-31' } });
    expect(on('2025-11-01')).toMatchObject({
      outcome: 'notMet',
      reason: { code: 'mir.installation.notBegun', on: '2025-11-01', earliest: '2025-10-31' },
    });
  });

  it('a day after the one asked about has not come', () => {
    expect(on('2025-10-01', '2025-10-02').reason).toMatchObject({ code: 'mir.installation.running', daysLeft: 30 });
    expect(on('2025-10-02', '2025-10-02').outcome).toBe('met');
    expect(on('2025-11-01', '2025-11-02').reason.code).toBe('mir.installation.notBegun');
  });

  it('not known: never settled', () => {
    expect(on('2025-10-01', null)).toMatchObject({
      reason: { code: 'mir.installation.open' },
      awaiting: [[fact('startedOn')]],
    });
    expect(on('2030-01-01', null)).toMatchObject({ awaiting: [[fact('startedOn')]] });
  });

  it('runs while no way to read it is over; then hangs on the reading', () => {
    const given = { ...MARCH, receivedByMinistry: '2025-03-05', receivedByDrmg: '2025-03-20' };
    expect(on('2026-03-05', 'notYet', given)).toMatchObject({
      reason: { code: 'mir.installation.running', earliest: '2026-03-05', latest: '2026-03-20', daysLeft: 0 },
      awaiting: [[reading('receiptBy'), fact('startedOn')]],
    });
    expect(on('2026-03-06', 'notYet', given).reason.code).toBe('mir.installation.open');
    expect(on('2026-03-20', 'notYet', given).outcome).toBe('undetermined');
    expect(on('2026-03-21', 'notYet', given).outcome).toBe('notMet');
  });

  it('while a postponement is pending, not begun after the first deadline hangs on it', () => {
    const given = { postponement: { months: 6, decision: 'pending' as const } };
    expect(on('2025-10-31', 'notYet', given)).toMatchObject({ awaiting: [[DECISION, fact('startedOn')]] });
    expect(on('2025-11-01', 'notYet', given)).toMatchObject({
      reason: { code: 'mir.installation.open' },
      awaiting: [[DECISION, fact('startedOn')]],
    });
    expect(on('2026-05-01', 'notYet', given).outcome).toBe('notMet');
  });
});

describe('the texts through time', () => {
  it.each([
    ['2020-10-14', undefined, 'noTextInForce'],
    ['2020-10-15', undefined, 'late'],
    ['2024-10-20', '2021-04-26', 'noTextInForce'],
    ['2024-10-20', '2021-04-27', 'late'],
  ])('filed on %s, known on %s: %s', (filedOn, knownAt, code) => {
    const { verdict } = delayFound({ filedOn, startedOn: '2026-12-01' }, lawOn('2026-12-31', 'kept', knownAt));
    // Whatever the receipt, which is deemed.
    expect(verdict.reason.code).toBe(`mir.installation.${code}`);
    if (code === 'noTextInForce') expect(verdict).toMatchObject({ awaiting: [[text('installationMonths', filedOn)]] });
  });

  it('cite the words, and nothing that came later', () => {
    const quotes = (knownAt?: string) =>
      delayFound(
        { postponement: { months: 6, decision: 'granted' }, startedOn: '2025-01-01' },
        lawOn('2026-01-01', 'kept', knownAt),
      ).verdict.sources.map(({ quote }) => quote);
    expect(quotes()).toEqual([
      'à compter de la date de réception de la demande d’avis de conformité au PREM par le ministère',
      'pour s’installer (c’est-à-dire pour commencer à facturer)',
      'undertake to start his practice in that region within 12 months following the receipt of his compliance notice application',
      undefined,
      'deferred for a maximum of six additional months',
      'reasons it deems fair and equitable',
      'All applications received during that period are deemed to be received on October 31',
    ]);
    expect(quotes('2022-02-28')).toEqual([
      'à compter de la date de réception de la demande d’avis de conformité au PREM par le ministère',
      'pour s’installer (c’est-à-dire pour commencer à facturer)',
      undefined,
      'du 15 au 31 octobre inclusivement',
    ]);
    expect(quotes('2022-03-01')).toHaveLength(7);
  });

  it('apply their figures, each from its day', () => {
    const shown = (more: object, law = LATER) =>
      delayFound({ startedOn: '2025-01-01', ...more }, law).parameters.map(({ id, value, unit, from }) => [
        id,
        value,
        unit,
        from,
      ]);
    expect(shown({})).toEqual([
      ['mir.installationMonths', '12', 'month', '2020-10-15'],
      ['mir.deemedReceipt', '10-31', 'MM-DD', '2024-12-01'],
    ]);
    expect(
      shown({ ...MARCH, receivedByMinistry: '2025-03-05', postponement: { months: 1, decision: 'refused' } }),
    ).toEqual([
      ['mir.installationMonths', '12', 'month', '2020-10-15'],
      ['mir.postponementMonths', '6', 'month', '2020-10-15'],
    ]);
    expect(shown({ filedOn: '2021-10-20' })[1]).toEqual(['mir.initialPeriod', '10-15/10-31', 'MM-DD', '2021-12-01']);
  });
});
