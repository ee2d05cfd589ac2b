import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Network } from '../../src/orchestrateur/index.js';
import { assessNetwork } from '../../src/orchestrateur/network.js';
import { consultations2016, hours2016, share2016 } from '../../src/orchestrateur/sources.js';
import { fact, lawOn, text } from './given.js';

type Count = number | null;
const LAW = lawOn('2018-06-01');
const WEEK = [720, 720, 720, 720, 720, 720, 720];
const of = (consultations: Count, notFollowed: Count, dailyMinutes: readonly Count[] = WEEK): Network => ({
  consultations,
  notFollowed,
  dailyMinutes,
});
const assess = (...given: Parameters<typeof of>) => assessNetwork(of(...given), LAW).verdict;
const ASKED = { consultations: 20_000, percent: 80, hours: 12 };
const GROUND = { rule: 'orchestrateur.network', sources: [consultations2016, share2016, hours2016], because: [] };
const below = (...missing: readonly string[]) => ({ outcome: 'notMet', reason: { missing } });
const CONSULTATIONS = fact('programme.network.consultations');
const NOT_FOLLOWED = fact('programme.network.notFollowed');

describe('“Offer a minimum of 20,000 consultations annually”, “at least 80 per cent” of them, “12 hours a day, seven days a week”', () => {
  it('reached, to the consultation and to the minute', () => {
    expect(assessNetwork(of(20_000, 16_000), LAW)).toEqual({
      verdict: {
        outcome: 'met',
        reason: {
          code: 'orchestrateur.network.reached',
          consultations: 20_000,
          notFollowed: 16_000,
          shortDays: 0,
          asked: ASKED,
        },
        ...GROUND,
      },
      parameters: [
        expect.objectContaining({
          id: 'orchestrateur.networkOffer.consultations',
          value: '20000',
          unit: 'consultations/year',
          source: consultations2016,
        }),
        expect.objectContaining({ id: 'orchestrateur.networkOffer.share', value: '80', unit: '%', source: share2016 }),
        expect.objectContaining({
          id: 'orchestrateur.networkOffer.hours',
          value: '12',
          unit: 'h/day',
          source: hours2016,
        }),
      ],
      readings: [],
    });
  });

  it('not enough consultations, or too few of them with patients not followed there', () => {
    expect(assess(19_999, 19_999)).toMatchObject(below('volume'));
    expect(assess(20_000, 15_999)).toEqual({
      outcome: 'notMet',
      reason: {
        code: 'orchestrateur.network.below',
        missing: ['volume'],
        consultations: 20_000,
        notFollowed: 15_999,
        shortDays: 0,
        asked: ASKED,
      },
      ...GROUND,
    });
    expect(assess(20_001, 16_000)).toMatchObject(below('volume'));
  });

  it('each of the seven days: 84 hours unevenly spread are not 12 a day', () => {
    const uneven = [780, 720, 720, 720, 720, 720, 660];
    expect(assess(20_000, 16_000, uneven)).toMatchObject({
      ...below('hours'),
      reason: { missing: ['hours'], shortDays: 1 },
    });
    expect(assess(0, 0, [719, 719, ...WEEK.slice(2)])).toMatchObject({
      reason: { missing: ['volume', 'hours'], shortDays: 2 },
    });
  });
});

describe('what is not known', () => {
  const open = (...awaiting: readonly object[]) => ({ outcome: 'undetermined', awaiting: [awaiting] });

  it('is awaited where it may decide', () => {
    expect(assess(20_000, null)).toEqual({
      outcome: 'undetermined',
      reason: {
        code: 'orchestrateur.network.open',
        consultations: 20_000,
        notFollowed: null,
        shortDays: 0,
        asked: ASKED,
      },
      awaiting: [[NOT_FOLLOWED]],
      ...GROUND,
    });
    expect(assess(null, 16_000)).toMatchObject(open(CONSULTATIONS));
    expect(assess(null, 30_000)).toMatchObject(open(CONSULTATIONS));
    expect(assess(null, null)).toMatchObject(open(CONSULTATIONS, NOT_FOLLOWED));
    expect(assess(20_000, 16_000, [720, null, 720, 720, 720, 720, null])).toMatchObject(
      open(fact('programme.network.dailyMinutes[1]'), fact('programme.network.dailyMinutes[6]')),
    );
    expect(assess(20_000, null, [null, ...WEEK.slice(1)])).toMatchObject(
      open(NOT_FOLLOWED, fact('programme.network.dailyMinutes[0]')),
    );
  });

  it('does not where nothing would do: fewer than 16,000 are 80 % of no 20,000', () => {
    expect(assess(null, 15_999)).toMatchObject(below('volume'));
    expect(assess(19_999, null)).toMatchObject(below('volume'));
    expect(assess(null, null, [719, ...WEEK.slice(1)])).toMatchObject(below('hours'));
    expect(assess(20_000, 16_000, [719, null, ...WEEK.slice(2)])).toMatchObject(below('hours'));
  });
});

describe('history', () => {
  it('announced in 2016; nothing says that it survives in the programme of April 2022', () => {
    for (const day of ['2016-01-01', '2022-03-31']) {
      expect(assessNetwork(of(0, 0), lawOn(day)).verdict.outcome).toBe('notMet');
    }
    for (const day of ['2015-12-31', '2022-04-01']) {
      expect(assessNetwork(of(0, 0), lawOn(day))).toEqual({
        verdict: {
          outcome: 'undetermined',
          rule: 'orchestrateur.network',
          reason: { code: 'orchestrateur.network.noTextInForce', on: day },
          awaiting: [[text('networkOffer', day)]],
          sources: [],
          because: [],
        },
        parameters: [],
        readings: [],
      });
    }
  });
});

describe('laws', () => {
  const around = (figure: number) => fc.integer({ min: figure - 3, max: figure + 3 });
  const counts = fc
    .tuple(fc.oneof(fc.nat(60_000), around(20_000)), fc.oneof(fc.nat(60_000), around(16_000)))
    .map(([a, b]) => ({ consultations: Math.max(a, b), notFollowed: Math.min(a, b) }));

  it('it is reached exactly when 100 × the part is at least 80 × the whole, and the whole at least 20,000', () => {
    fc.assert(
      fc.property(counts, ({ consultations, notFollowed }) => {
        const isReached = consultations >= 20_000 && 100 * notFollowed >= 80 * consultations;
        expect(assess(consultations, notFollowed).outcome).toBe(isReached ? 'met' : 'notMet');
      }),
    );
  });

  it('a settled answer stands whatever was not known', () => {
    fc.assert(
      fc.property(counts, fc.boolean(), ({ consultations, notFollowed }, hideWhole) => {
        const { outcome } = hideWhole ? assess(null, notFollowed) : assess(consultations, null);
        if (outcome !== 'undetermined') expect(assess(consultations, notFollowed).outcome).toBe(outcome);
      }),
    );
  });

  it('what is open may still turn out either way', () => {
    fc.assert(
      fc.property(fc.nat(60_000), (known) => {
        if (assess(null, known).outcome === 'undetermined') {
          expect(assess(Math.max(20_000, known), known).outcome).toBe('met');
          expect(assess(known * 2 + 40_000, known).outcome).toBe('notMet');
        }
        if (assess(known, null).outcome === 'undetermined') {
          expect(assess(known, known).outcome).toBe('met');
          expect(assess(known, 0).outcome).toBe('notMet');
        }
      }),
    );
  });
});
