import { describe, expect, it } from 'vitest';
import { localDate } from '../../src/law/localDate.js';
import { assessOverall } from '../../src/mir/overall.js';
import type { Outcome, Verdict } from '../../src/verdict/verdict.js';
import { fact } from '../billingDays/given.js';
import { assess, daysFrom, NOTICED } from './given.js';

const ON = localDate('2026-11-22');
const part = (rule: string, outcome: Outcome): Verdict =>
  ({
    rule: `mir.${rule}`,
    outcome,
    reason: { code: 'x' },
    sources: [],
    because: [],
    ...(outcome === 'undetermined' ? { awaiting: [[fact(rule)]] } : {}),
  }) as unknown as Verdict;
const together = (...parts: readonly Verdict[]) => assessOverall(parts, ON);
const reasonOf = (...parts: readonly Verdict[]) => together(...parts).reason;

describe('what informs is no duty: a nouveau facturant breaches nothing', () => {
  it.each(['met', 'notMet', 'notApplicable'] as const)('%s, it is told', (outcome) => {
    const parts = ['timeline', 'status', 'statusAtFiling'].map((rule) => part(rule, outcome));
    expect(together(...parts)).toEqual({
      outcome: 'met',
      rule: 'mir.overall',
      reason: { code: 'mir.overall.told', on: ON },
      sources: [],
      because: parts,
    });
  });

  it('what is open in it leaves the whole open', () => {
    expect(
      together(part('timeline', 'met'), part('status', 'undetermined'), part('statusAtFiling', 'notMet')),
    ).toMatchObject({
      outcome: 'undetermined',
      reason: { code: 'mir.overall.open', on: ON, rules: ['mir.status'] },
      awaiting: [[fact('status')]],
    });
  });

  it('beside a duty it does not weigh', () => {
    const status = part('status', 'undetermined');
    expect(reasonOf(status, part('application', 'met'))).toEqual({ code: 'mir.overall.fulfilled', on: ON });
    expect(together(part('status', 'notMet'), part('application', 'notApplicable'))).toMatchObject({
      outcome: 'notApplicable',
      reason: { code: 'mir.overall.nothingAsked' },
    });
  });
});

describe('duties, together', () => {
  it('one that is not fulfilled decides, and is named once', () => {
    const parts = [
      part('ivn', 'notMet'),
      part('ivn', 'notMet'),
      part('installation', 'undetermined'),
      part('resident', 'met'),
    ];
    expect(together(...parts)).toMatchObject({
      outcome: 'notMet',
      reason: { code: 'mir.overall.notFulfilled', rules: ['mir.ivn'] },
    });
  });

  it('else one that is open leaves it open, and awaits what it does', () => {
    expect(
      together(part('installation', 'undetermined'), part('resident', 'met'), part('status', 'undetermined')),
    ).toMatchObject({
      outcome: 'undetermined',
      reason: { code: 'mir.overall.open', rules: ['mir.installation'] },
      awaiting: [[fact('installation')]],
    });
  });
});

describe('the door', () => {
  it('a physician alone, or with records, is told and no more', () => {
    const { verdict, ledger, parameters, readings } = assess({ physician: NOTICED });
    expect(verdict).toMatchObject({ outcome: 'met', reason: { code: 'mir.overall.told', on: ON } });
    expect([ledger, parameters, readings]).toEqual([[], [], []]);
    expect(assess({ physician: NOTICED, records: daysFrom('2022-01-01', 3) }).verdict.outcome).toBe('met');
  });

  it('a reading that changes a figure without changing the answer is told, over the days looked at', () => {
    const { readings } = assess({ physician: NOTICED, records: daysFrom('2022-01-01', 2.5) });
    expect(readings).toEqual([
      {
        id: 'mir.halfDays',
        rule: 'mir.status',
        used: 'counted',
        pinned: false,
        decisive: false,
        outcomes: { counted: 'notMet', wholeDaysOnly: 'notMet' },
        from: '2021-03-01',
        to: '2026-11-22',
      },
    ]);
  });
});
