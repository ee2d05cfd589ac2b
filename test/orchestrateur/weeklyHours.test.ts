import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { framework2015, multisite2025 } from '../../src/orchestrateur/sources.js';
import { assessWeeklyHours } from '../../src/orchestrateur/weeklyHours.js';
import { fact, lawOn, text } from './given.js';

const ON = '2025-05-01';
const assess = (minutes: number | null, reduced: boolean | null) => assessWeeklyHours(minutes, reduced, lawOn(ON));
const REDUCED = text('reducedHours', ON);

describe('« à tout le moins, pendant 68 heures par semaine »', () => {
  it('68 hours are enough, to the minute', () => {
    expect(assess(4080, false)).toEqual({
      verdict: {
        outcome: 'met',
        rule: 'orchestrateur.weeklyHours',
        reason: { code: 'orchestrateur.weeklyHours.reached', minutes: 4080, minimum: 4080 },
        sources: [multisite2025],
        because: [],
      },
      parameters: [
        {
          id: 'orchestrateur.weeklyHours',
          value: '68',
          unit: 'h/week',
          from: '2016-01-01',
          fromInferred: true,
          to: '2031-03-31',
          publishedOn: '2016-12-31',
          lastAttested: '2025-05-01',
          source: multisite2025,
        },
      ],
      readings: [],
    });
    expect(assess(4079, false).verdict).toEqual({
      outcome: 'notMet',
      rule: 'orchestrateur.weeklyHours',
      reason: { code: 'orchestrateur.weeklyHours.below', minutes: 4079, minimum: 4080, missing: 1 },
      sources: [multisite2025],
      because: [],
    });
  });

  it('reached, reduced hours do not matter', () => {
    for (const reduced of [true, false, null]) expect(assess(4080, reduced).verdict.outcome).toBe('met');
  });
});

describe('reduced hours of small GMFs: they exist, and could not be read', () => {
  it('granted, the text on them is awaited', () => {
    expect(assess(3000, true).verdict).toEqual({
      outcome: 'undetermined',
      rule: 'orchestrateur.weeklyHours',
      reason: { code: 'orchestrateur.weeklyHours.open', minutes: 3000, minimum: 4080, reduced: true },
      awaiting: [[REDUCED]],
      sources: [multisite2025, framework2015],
      because: [],
    });
  });

  it('whether they are granted is awaited, with the text that would then be needed', () => {
    expect(assess(3000, null).verdict).toMatchObject({ awaiting: [[fact('programme.reducedHours'), REDUCED]] });
  });

  it('the hours themselves are awaited', () => {
    const hours = fact('programme.weeklyMinutes');
    expect(assess(null, false).verdict).toMatchObject({ reason: { minutes: null }, awaiting: [[hours]] });
    expect(assess(null, true).verdict).toMatchObject({ awaiting: [[hours, REDUCED]] });
    expect(assess(null, null).verdict).toMatchObject({ awaiting: [[hours, fact('programme.reducedHours'), REDUCED]] });
  });
});

describe('the days it governs', () => {
  it('from 2016, when it is first attested, to the end of the programme of 2026', () => {
    for (const day of ['2016-01-01', '2031-03-31']) {
      expect(assessWeeklyHours(4079, false, lawOn(day)).verdict.outcome).toBe('notMet');
    }
    for (const day of ['2015-12-31', '2031-04-01']) {
      expect(assessWeeklyHours(4080, false, lawOn(day))).toEqual({
        verdict: {
          outcome: 'undetermined',
          rule: 'orchestrateur.weeklyHours',
          reason: { code: 'orchestrateur.weeklyHours.noTextInForce', on: day },
          awaiting: [[text('weeklyHours', day)]],
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
  it('the bar is at 68 hours, and the minutes missing are certified', () => {
    fc.assert(
      fc.property(fc.nat(10_080), (minutes) => {
        const { outcome, reason } = assess(minutes, false).verdict;
        expect(outcome).toBe(minutes >= 4080 ? 'met' : 'notMet');
        if (reason.code !== 'orchestrateur.weeklyHours.below') return;
        expect(assess(minutes + reason.missing, false).verdict.outcome).toBe('met');
        expect(assess(minutes + reason.missing - 1, false).verdict.outcome).toBe('notMet');
      }),
    );
  });
});
