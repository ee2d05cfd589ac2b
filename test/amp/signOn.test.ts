import { describe, expect, it } from 'vitest';
import { DECISION, fact, JANUARY, lawOn, MARCH, reading, signOnFound, text } from './adhesion.given.js';

const OPEN = (day: string) => lawOn(day);
const KEPT = (day: string) => lawOn(day, 'kept');
const REQUESTED = { 'amp.signOnAct': 'requested' } as const;
const COMPLETED = { 'amp.signOnAct': 'completed' } as const;

describe('« avant la fin du 1er trimestre complet suivant le début de pratique »', () => {
  it.each([
    [MARCH, '2026-11-30'],
    [JANUARY, '2026-12-31'],
  ])('begun on 15 July 2026, quarters of %o: %s', (calendar, deadline) => {
    const { verdict } = signOnFound({}, KEPT('2026-08-01'), { calendar });
    expect(verdict.reason).toMatchObject({
      code: 'amp.signOn.running',
      startedOn: '2026-07-15',
      earliest: deadline,
      latest: deadline,
      calendarGiven: true,
    });
  });

  it('its last day is in time, the day after is not', () => {
    const on = (day: string) => signOnFound({ requestedOn: day, completedOn: day }, OPEN('2027-06-01')).verdict;
    expect(on('2026-11-30')).toMatchObject({ outcome: 'met', reason: { code: 'amp.signOn.completed' } });
    expect(on('2026-12-01')).toMatchObject({
      outcome: 'notMet',
      reason: { code: 'amp.signOn.requestedLate', requestedOn: '2026-12-01', earliest: '2026-11-30' },
    });
  });

  it('no text read gives the quarters: without a calendar, both ways matter between both deadlines alone', () => {
    const done = (day: string) => signOnFound({ requestedOn: day, completedOn: day }, OPEN('2027-06-01'), {});
    expect(done('2026-11-30').verdict.outcome).toBe('met');
    expect(done('2026-12-01')).toMatchObject({
      verdict: {
        outcome: 'undetermined',
        awaiting: [[reading('quarterCalendar')]],
        reason: {
          code: 'amp.signOn.open',
          earliest: '2026-11-30',
          latest: '2026-12-31',
          startedOn: '2026-07-15',
          calendarGiven: false,
        },
      },
      readings: [
        { id: 'amp.quarterCalendar', used: 'march', outcomes: { march: 'notMet', january: 'met' }, decisive: true },
      ],
    });
    expect(done('2026-12-31').verdict.outcome).toBe('undetermined');
    expect(done('2027-01-01').verdict).toMatchObject({ outcome: 'notMet', reason: { latest: '2026-12-31' } });
  });

  it('a calendar given leaves that reading no room', () => {
    expect(signOnFound({ requestedOn: '2026-12-01', completedOn: '2026-12-01' }, OPEN('2027-06-01')).readings).toEqual(
      [],
    );
  });

  it.each([
    ['2026-05-31', '2026-08-31'],
    ['2026-06-02', '2026-11-30'],
    ['2026-08-31', '2026-11-30'],
    ['2025-12-15', '2026-05-31'],
    ['2023-12-15', '2024-05-31'],
    ['2023-11-15', '2024-02-29'],
  ])('begun on %s: %s', (practiceFrom, deadline) => {
    const { verdict, readings } = signOnFound({ practiceFrom }, OPEN(practiceFrom));
    expect(verdict.reason).toMatchObject({ earliest: deadline, latest: deadline });
    expect(readings.map(({ id }) => id)).toEqual(['amp.signOnAct']);
  });

  it('begun on the first day of a quarter: that quarter, kept, or the next', () => {
    const done = (day: string, law = OPEN('2027-06-01')) =>
      signOnFound({ practiceFrom: '2026-06-01', requestedOn: day, completedOn: day }, law);
    expect(done('2026-08-31').verdict.outcome).toBe('met');
    expect(done('2026-09-01')).toMatchObject({
      verdict: { awaiting: [[reading('startOnFirstDay')]], reason: { earliest: '2026-08-31', latest: '2026-11-30' } },
      readings: [{ id: 'amp.startOnFirstDay', used: 'thatQuarter', decisive: true }],
    });
    expect(done('2026-12-01').verdict.outcome).toBe('notMet');
    expect(done('2026-09-01', KEPT('2027-06-01')).verdict.outcome).toBe('notMet');
    const next = lawOn('2027-06-01', { 'amp.startOnFirstDay': 'nextQuarter' });
    expect(done('2026-11-30', next).verdict).toMatchObject({ outcome: 'met', reason: { earliest: '2026-11-30' } });
  });

  it('is the first day of one calendar and not of the other', () => {
    const { verdict } = signOnFound({ practiceFrom: '2026-07-01' }, OPEN('2026-07-01'), {});
    expect(verdict.reason).toMatchObject({ earliest: '2026-09-30', latest: '2026-12-31' });
  });
});

describe('« adresser une demande au DRMG », or « adhérer »', () => {
  it('asked for in time and complete later: met as asked, not as complete', () => {
    const given = { requestedOn: '2026-11-30', completedOn: '2026-12-10' };
    expect(signOnFound(given, lawOn('2027-01-01', REQUESTED)).verdict).toMatchObject({
      outcome: 'met',
      reason: { code: 'amp.signOn.requestedInTime', requestedOn: '2026-11-30', completedOn: '2026-12-10' },
    });
    expect(signOnFound(given, lawOn('2027-01-01', COMPLETED)).verdict).toMatchObject({
      outcome: 'notMet',
      reason: { code: 'amp.signOn.completedLate' },
    });
    expect(signOnFound(given, OPEN('2027-01-01'))).toMatchObject({
      verdict: { outcome: 'undetermined', reason: { code: 'amp.signOn.open' }, awaiting: [[reading('signOnAct')]] },
      readings: [{ id: 'amp.signOnAct', used: 'requested', outcomes: { requested: 'met', completed: 'notMet' } }],
    });
    expect(signOnFound(given, KEPT('2027-01-01')).verdict.outcome).toBe('met');
  });

  it('asked for in time and not complete: no fault, nor clean; the DRMG is awaited', () => {
    const given = { requestedOn: '2026-10-01' };
    for (const day of ['2026-10-01', '2026-11-30', '2026-12-01', '2030-01-01']) {
      expect(signOnFound(given, lawOn(day, REQUESTED)).verdict).toMatchObject({
        outcome: 'undetermined',
        reason: { code: 'amp.signOn.requested', requestedOn: '2026-10-01', completedOn: null, on: day },
        awaiting: [[DECISION]],
      });
    }
    expect(signOnFound(given, lawOn('2026-11-30', COMPLETED)).verdict).toMatchObject({
      reason: { code: 'amp.signOn.requested' },
      awaiting: [[DECISION]],
    });
    expect(signOnFound(given, lawOn('2026-12-01', COMPLETED)).verdict).toMatchObject({
      outcome: 'notMet',
      reason: { code: 'amp.signOn.notCompleted', requestedOn: '2026-10-01', on: '2026-12-01' },
    });
    expect(signOnFound(given, OPEN('2026-12-01')).verdict).toMatchObject({
      awaiting: [[reading('signOnAct'), DECISION]],
    });
  });

  it('only what matters is awaited: once asked for before both deadlines, the calendar does not', () => {
    expect(signOnFound({ requestedOn: '2026-10-01' }, lawOn('2030-01-01', REQUESTED), {}).verdict).toMatchObject({
      awaiting: [[DECISION]],
    });
    expect(signOnFound({ requestedOn: '2026-12-05' }, lawOn('2030-01-01', REQUESTED), {}).verdict).toMatchObject({
      reason: { code: 'amp.signOn.requested' },
      awaiting: [[reading('quarterCalendar'), DECISION]],
    });
  });

  it('asked for after the deadline: late, complete or not', () => {
    expect(signOnFound({ requestedOn: '2026-12-01' }, OPEN('2026-12-01')).verdict).toMatchObject({
      outcome: 'notMet',
      reason: { code: 'amp.signOn.requestedLate', completedOn: null },
    });
  });

  it('asked for before practice begins: in time', () => {
    const given = { requestedOn: '2026-06-01', completedOn: '2026-07-01' };
    expect(signOnFound(given, OPEN('2026-07-15')).verdict.outcome).toBe('met');
  });
});

describe('nothing asked for', () => {
  it('runs to the last day, and is late the day after', () => {
    expect(signOnFound({}, lawOn('2026-11-29', REQUESTED)).verdict).toMatchObject({
      outcome: 'undetermined',
      reason: { code: 'amp.signOn.running', daysLeft: 1, on: '2026-11-29', requestedOn: null },
      awaiting: [[fact('signOn.requestedOn'), fact('signOn.completedOn')]],
    });
    expect(signOnFound({}, lawOn('2026-11-30', COMPLETED)).verdict).toMatchObject({
      reason: { code: 'amp.signOn.running', daysLeft: 0 },
      awaiting: [[fact('signOn.completedOn')]],
    });
    expect(signOnFound({}, OPEN('2026-12-01')).verdict).toMatchObject({
      outcome: 'notMet',
      reason: { code: 'amp.signOn.notRequested', on: '2026-12-01', earliest: '2026-11-30' },
    });
  });

  it('a day after the one asked about has not come', () => {
    const given = { requestedOn: '2026-10-02', completedOn: '2026-10-20' };
    expect(signOnFound(given, OPEN('2026-10-01')).verdict.reason).toMatchObject({
      code: 'amp.signOn.running',
      requestedOn: null,
      completedOn: null,
    });
    expect(signOnFound(given, OPEN('2026-10-02')).verdict.reason.code).toBe('amp.signOn.requested');
    expect(signOnFound(given, OPEN('2026-10-19')).verdict.reason.code).toBe('amp.signOn.requested');
    expect(signOnFound(given, OPEN('2026-10-20')).verdict.outcome).toBe('met');
  });

  it('runs while no way to read the quarters is over; then hangs on them', () => {
    expect(signOnFound({}, OPEN('2026-11-30'), {}).verdict.reason).toMatchObject({
      code: 'amp.signOn.running',
      daysLeft: 0,
    });
    expect(signOnFound({}, OPEN('2026-12-01'), {}).verdict).toMatchObject({
      outcome: 'undetermined',
      reason: { code: 'amp.signOn.open' },
    });
    expect(signOnFound({}, OPEN('2027-01-01'), {}).verdict.outcome).toBe('notMet');
  });

  it('runs before practice begins', () => {
    expect(signOnFound({}, OPEN('2026-07-01')).verdict.reason).toMatchObject({ code: 'amp.signOn.running' });
  });
});

describe('« votre début de pratique en Montérégie »', () => {
  const moved = { practiceFrom: '2024-01-15', regionFrom: '2026-07-15' } as const;

  it('a new region begins the delay again, kept; or it goes on', () => {
    expect(signOnFound(moved, KEPT('2026-08-01')).verdict.reason).toMatchObject({
      code: 'amp.signOn.running',
      startedOn: '2026-07-15',
      isNewRegion: true,
      earliest: '2026-11-30',
    });
    const continues = lawOn('2026-08-01', { 'amp.newRegion': 'continues' });
    expect(signOnFound(moved, continues).verdict).toMatchObject({
      outcome: 'notMet',
      reason: { startedOn: '2024-01-15', isNewRegion: false, latest: '2024-05-31' },
    });
    expect(signOnFound(moved, OPEN('2026-08-01'))).toMatchObject({
      verdict: {
        outcome: 'undetermined',
        reason: { code: 'amp.signOn.open', startedOn: null, isNewRegion: false, earliest: '2024-05-31' },
      },
      readings: [
        { id: 'amp.signOnAct', decisive: false },
        { id: 'amp.newRegion', used: 'restarts', decisive: true },
      ],
    });
    expect(signOnFound(moved, OPEN('2026-12-01')).verdict.outcome).toBe('notMet');
  });

  it('the same day is no new region', () => {
    expect(signOnFound({ regionFrom: '2026-07-15' }, OPEN('2026-08-01'))).toMatchObject({
      verdict: { reason: { isNewRegion: false, startedOn: '2026-07-15' } },
      readings: [{ id: 'amp.signOnAct' }],
    });
  });

  it('the day not known: awaited where it matters', () => {
    const given = {
      practiceFrom: '2024-01-15',
      regionFrom: null,
      requestedOn: '2026-12-01',
      completedOn: '2026-12-01',
    };
    expect(signOnFound(given, KEPT('2027-01-01')).verdict).toMatchObject({
      reason: { code: 'amp.signOn.open', startedOn: null, earliest: null, latest: null },
      awaiting: [[fact('signOn.regionFrom')]],
    });
    expect(signOnFound({ ...given, practiceFrom: '2026-09-01' }, KEPT('2027-01-01')).verdict.outcome).toBe(
      'undetermined',
    );
    expect(signOnFound({ ...given, practiceFrom: '2026-09-02' }, KEPT('2027-01-01')).verdict.outcome).toBe('met');
  });

  it('a practice begun before the first text, continued: nothing is said of the deadline', () => {
    const given = { ...moved, practiceFrom: '2015-01-15' };
    const continues = { 'amp.newRegion': 'continues' };
    expect(signOnFound(given, lawOn('2026-08-01', continues)).verdict).toMatchObject({
      outcome: 'undetermined',
      reason: { code: 'amp.signOn.noTextInForce', startedOn: '2015-01-15' },
      awaiting: [[text('signOnQuarters', '2015-01-15')]],
    });
    const done = { ...given, requestedOn: '2026-10-01', completedOn: '2026-10-01' };
    expect(signOnFound(done, OPEN('2027-01-01')).verdict.outcome).toBe('met');
    expect(signOnFound(given, OPEN('2026-08-01')).verdict).toMatchObject({
      outcome: 'undetermined',
      reason: { code: 'amp.signOn.open', startedOn: null, earliest: '2026-11-30', latest: '2026-11-30' },
    });
  });
});
