import { describe, expect, it } from 'vitest';
import { assessSignOn } from '../../src/amp/signOn.js';
import type { Physician } from '../../src/holdings/physician.js';
import { DECISION, fact, lawOn, signOnFound, text } from './adhesion.given.js';

const LATER = lawOn('2027-06-01', 'kept');
const COMPLETED = lawOn('2027-06-01', { 'amp.signOnAct': 'completed', 'amp.startOnFirstDay': 'thatQuarter' });
const [PRACTICE, REQUESTED, DONE] = ['practiceFrom', 'requestedOn', 'completedOn'].map((field) =>
  fact(`signOn.${field}`),
);

describe('what is not known matters only where the completions disagree', () => {
  it('the request: not when it was complete in time', () => {
    expect(signOnFound({ requestedOn: null, completedOn: '2026-11-30' }, LATER).verdict).toMatchObject({
      outcome: 'met',
      reason: { requestedOn: null },
    });
    expect(signOnFound({ requestedOn: null, completedOn: '2026-12-01' }, LATER).verdict).toMatchObject({
      reason: { code: 'amp.signOn.open' },
      awaiting: [[REQUESTED]],
    });
    expect(signOnFound({ requestedOn: null, completedOn: '2026-12-01' }, COMPLETED).verdict).toMatchObject({
      outcome: 'notMet',
      reason: { code: 'amp.signOn.completedLate', requestedOn: null },
    });
  });

  it('the request of what is not complete: the request, then the DRMG', () => {
    for (const law of [lawOn('2026-10-01', 'kept'), LATER]) {
      expect(signOnFound({ requestedOn: null }, law).verdict).toMatchObject({
        reason: { code: 'amp.signOn.open' },
        awaiting: [[REQUESTED, DECISION]],
      });
    }
    expect(signOnFound({ requestedOn: null }, COMPLETED).verdict).toMatchObject({
      outcome: 'notMet',
      reason: { code: 'amp.signOn.notCompleted', requestedOn: null },
    });
  });

  it('the completion: not when it was asked for too late, or not at all', () => {
    expect(signOnFound({ requestedOn: '2026-12-01', completedOn: null }, LATER).verdict.outcome).toBe('notMet');
    expect(signOnFound({ completedOn: null }, LATER).verdict).toMatchObject({
      outcome: 'notMet',
      reason: { code: 'amp.signOn.notRequested' },
    });
    expect(signOnFound({ requestedOn: '2026-11-30', completedOn: null }, LATER).verdict).toMatchObject({
      reason: { code: 'amp.signOn.open' },
      awaiting: [[DONE, DECISION]],
    });
    expect(signOnFound({ requestedOn: '2026-11-30', completedOn: null }, COMPLETED).verdict).toMatchObject({
      awaiting: [[DONE]],
    });
  });

  it('what is complete is not so before it was asked for', () => {
    expect(signOnFound({ requestedOn: '2026-12-01', completedOn: null }, COMPLETED).verdict.outcome).toBe('notMet');
  });

  it('both', () => {
    expect(signOnFound({ requestedOn: null, completedOn: null }, LATER).verdict).toMatchObject({
      awaiting: [[REQUESTED, DONE, DECISION]],
    });
    expect(signOnFound({ requestedOn: null, completedOn: null }, COMPLETED).verdict).toMatchObject({
      awaiting: [[DONE]],
    });
  });

  it('the start of practice', () => {
    const done = { practiceFrom: null, requestedOn: '2026-11-30', completedOn: '2026-11-30' };
    expect(signOnFound(done, LATER).verdict).toMatchObject({
      reason: { code: 'amp.signOn.open', startedOn: null, earliest: null, latest: null },
      awaiting: [[PRACTICE]],
    });
    expect(signOnFound({ practiceFrom: null }, LATER).verdict).toMatchObject({
      reason: { code: 'amp.signOn.open' },
      awaiting: [[PRACTICE, REQUESTED, DONE]],
    });
  });

  it('the start of practice, before a day that is known', () => {
    const continues = lawOn('2027-06-01', { 'amp.newRegion': 'continues', 'amp.signOnAct': 'requested' });
    const done = { practiceFrom: null, regionFrom: '2010-01-01', requestedOn: '2026-11-30', completedOn: '2026-11-30' };
    expect(signOnFound(done, continues).verdict).toMatchObject({
      outcome: 'met',
      reason: { code: 'amp.signOn.completedBeforeTexts', startedOn: null },
    });
    const given = { practiceFrom: null, regionFrom: '2021-06-15', requestedOn: null, completedOn: null };
    expect(signOnFound(given, continues).verdict).toMatchObject({
      awaiting: [expect.arrayContaining([PRACTICE, REQUESTED, DONE])],
    });
  });

  it('the start in a region, after a day that is known', () => {
    const given = {
      practiceFrom: '2030-06-01',
      regionFrom: null,
      requestedOn: '2026-11-30',
      completedOn: '2026-11-30',
    };
    expect(signOnFound(given, LATER).verdict.outcome).toBe('met');
  });

  it('everything', () => {
    const { verdict } = signOnFound({ practiceFrom: null, requestedOn: null, completedOn: null }, LATER);
    expect(verdict).toMatchObject({ awaiting: [[PRACTICE, REQUESTED, DONE, DECISION]] });
  });
});

describe('the texts through time', () => {
  const done = { requestedOn: '2021-01-01', completedOn: '2021-01-01' };

  it.each([
    ['2020-10-31', 'completedBeforeTexts', 'met'],
    ['2020-11-01', 'completed', 'met'],
  ])('begun on %s: %s', (practiceFrom, code, outcome) => {
    const { verdict } = signOnFound({ practiceFrom, ...done }, LATER);
    expect(verdict).toMatchObject({ outcome, reason: { code: `amp.signOn.${code}` } });
  });

  it('before the first, not complete: awaits a text', () => {
    expect(signOnFound({ practiceFrom: '2010-01-01' }, LATER).verdict).toMatchObject({
      outcome: 'undetermined',
      reason: { code: 'amp.signOn.noTextInForce', startedOn: '2010-01-01' },
      awaiting: [[text('signOnQuarters', '2010-01-01')]],
      sources: [],
    });
    const notKnown = { practiceFrom: '2010-01-01', requestedOn: null, completedOn: null };
    expect(signOnFound(notKnown, LATER).verdict).toMatchObject({
      awaiting: [[text('signOnQuarters', '2010-01-01'), DONE]],
    });
  });

  it('cites what was public, and applies the figure of the day practice began', () => {
    const found = (knownAt?: string, practiceFrom = '2024-01-15') =>
      signOnFound(
        { practiceFrom, requestedOn: '2024-02-01', completedOn: '2024-02-01' },
        lawOn('2026-12-01', 'kept', knownAt),
      );
    const quotes = (knownAt?: string, practiceFrom?: string) =>
      found(knownAt, practiceFrom).verdict.sources.map(({ quote }) => quote?.slice(0, 22));
    expect(quotes()).toEqual([
      'avant la fin du 1er tr',
      'au cours de votre prem',
      'au plus tard au cours ',
      'Les médecins de 15 ans',
      'C’est le DRMG de la ré',
    ]);
    expect(quotes('2025-12-31')).toHaveLength(3);
    expect(quotes('2024-11-29')).toEqual(['au plus tard au cours ', 'au cours de votre prem']);
    expect(quotes('2023-11-30')).toEqual(['au plus tard au cours ']);
    expect(found('2020-10-31').verdict.reason.code).toBe('amp.signOn.completedBeforeTexts');
    expect(found().parameters).toMatchObject([
      { id: 'amp.signOnQuarters', value: '1', unit: 'quarter', from: '2023-12-01', fromInferred: true },
    ]);
    expect(found(undefined, '2023-11-30').parameters).toMatchObject([{ from: '2020-11-01' }]);
    expect(found('2020-10-31').parameters).toEqual([]);
  });
});

describe('« Il est alors réputé être adhérent aux AMP. »', () => {
  const resident: Physician = { holdings: [{ kind: 'authorisation', from: '2026-01-01', to: '2026-12-31' }] };
  const notice: Physician = { holdings: [{ kind: 'avis', from: '2026-01-01', base: 'region', region: '16' }] };
  const found = (physician: Physician | undefined, law = lawOn('2026-06-01')) =>
    assessSignOn(physician === undefined ? {} : { physician }, law);

  it('an authorisation held on the day asked about', () => {
    expect(found(resident)).toMatchObject([
      {
        verdict: {
          outcome: 'met',
          reason: { code: 'amp.signOn.deemed', on: '2026-06-01', by: 'resident' },
          sources: expect.arrayContaining([
            expect.objectContaining({ quote: 'Il est alors réputé être adhérent aux AMP' }),
          ]),
        },
      },
    ]);
    expect(found(resident, lawOn('2026-12-31'))).toHaveLength(1);
    expect(found(resident, lawOn('2027-01-01'))).toEqual([]);
    expect(found(notice)).toEqual([]);
    expect(found(undefined)).toEqual([]);
  });

  it('not under a derogation, nor outside the public plan', () => {
    const third: Physician = {
      holdings: [{ kind: 'derogation', purpose: 'depannageExclusif', resident: true, from: '2026-01-01' }],
    };
    expect(found(third)).toEqual([]);
    const outside = { ...resident, participation: [{ from: '2026-05-01', status: 'desengage' as const }] };
    expect(found(outside)).toEqual([]);
  });

  it('as known before that page, or before an authorisation was read of: awaits a text', () => {
    expect(found(resident, lawOn('2026-06-01', undefined, '2025-12-31'))).toMatchObject([
      {
        verdict: {
          outcome: 'undetermined',
          reason: { code: 'amp.signOn.maybeDeemed', on: '2026-06-01' },
          awaiting: [[text('residentDeemed', '2026-06-01')]],
        },
      },
    ]);
    const old: Physician = { holdings: [{ kind: 'authorisation', from: '2022-01-01', to: '2023-12-31' }] };
    expect(found(old, lawOn('2023-09-21'))[0]?.verdict.outcome).toBe('undetermined');
    expect(found(old, lawOn('2023-09-22'))[0]?.verdict.outcome).toBe('met');
  });

  it('« sont considérés comme ayant adhéré … pendant la durée de celle-ci »: a military physician too', () => {
    const military = { from: '2026-01-01', to: '2026-12-31', fullTime: true, firstLineOrLongTermCare: true };
    const asked = (one: Partial<typeof military> | { fullTime: null }, on = '2026-06-01') =>
      assessSignOn({ military: [{ ...military, ...one }] }, lawOn(on));
    expect(asked({})).toMatchObject([
      { verdict: { outcome: 'met', reason: { code: 'amp.signOn.deemed', by: 'military' } } },
    ]);
    expect(asked({}, '2027-01-01')).toEqual([]);
    expect(asked({ fullTime: false })).toEqual([]);
    expect(asked({ fullTime: null })).toMatchObject([
      {
        verdict: {
          outcome: 'undetermined',
          reason: { code: 'amp.signOn.maybeDeemed' },
          awaiting: [[{ kind: 'fact', path: 'military[0].fullTime' }]],
        },
      },
    ]);
  });

  it('a deadline missed is no breach of whoever may be deemed signed on', () => {
    const signOn = { practiceFrom: '2025-03-01', requestedOn: 'notYet', completedOn: 'notYet' };
    const military = [{ from: '2026-01-01', fullTime: null, firstLineOrLongTermCare: true }];
    const law = lawOn('2026-06-15', 'kept');
    expect(assessSignOn({ signOn }, law)[0]?.verdict.outcome).toBe('notMet');
    expect(assessSignOn({ signOn, military }, law)).toMatchObject([
      { verdict: { outcome: 'undetermined', awaiting: [[{ kind: 'fact', path: 'military[0].fullTime' }]] } },
    ]);
  });

  it('whoever is deemed need not have signed on; whoever has, has', () => {
    const law = lawOn('2026-12-15');
    expect(signOnFound({}, law, { physician: resident }).verdict.reason.code).toBe('amp.signOn.deemed');
    const done = { requestedOn: '2026-08-01', completedOn: '2026-08-01' };
    expect(signOnFound(done, law, { physician: resident }).verdict.reason.code).toBe('amp.signOn.completed');
    const before = lawOn('2026-12-15', 'kept', '2025-12-31');
    expect(signOnFound({}, before, { physician: resident }).verdict.reason.code).not.toBe('amp.signOn.noTextInForce');
  });
});
