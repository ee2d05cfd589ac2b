import { describe, expect, it } from 'vitest';
import { isUnderDerogation, type Practising, presenceIn } from '../../src/amp/presence.js';
import { localDate } from '../../src/law/localDate.js';
import { NOTICE } from './given.js';

const QUARTER = { from: localDate('2025-03-01'), to: localDate('2025-05-31') };
const present = (given: Practising) => presenceIn(given, QUARTER);
const signOn = (practiceFrom: string | null) => ({ practiceFrom, requestedOn: null, completedOn: null });

describe('how much of a quarter was practised, and engaged', () => {
  it('all of it, unless something says otherwise', () => {
    expect(present({})).toBe('whole');
    expect(present({ physician: { holdings: [], practiceStart: null } })).toBe('whole');
    expect(present({ signOn: signOn(null) })).toBe('whole');
  });

  it.each([
    ['2025-02-28', 'whole'],
    ['2025-03-01', 'whole'],
    ['2025-03-02', 'part'],
    ['2025-05-31', 'part'],
    ['2025-06-01', 'none'],
  ])('begun on %s: %s, however it is told', (day, expected) => {
    expect(present({ physician: { holdings: [], practiceStart: day } })).toBe(expected);
    expect(present({ signOn: signOn(day) })).toBe(expected);
    expect(present({ engagement: { effectiveOn: '2025-01-01' }, signOn: signOn(day) })).toBe(expected);
    expect(present({ engagement: { effectiveOn: day } })).toBe(expected === 'none' ? 'part' : expected);
  });

  it.each([
    ['2025-02-28', 'part'],
    ['2025-03-01', 'part'],
    ['2025-05-30', 'part'],
    ['2025-05-31', 'whole'],
  ])('an engagement that ended on %s: %s', (endedOn, expected) => {
    expect(present({ engagement: { effectiveOn: '2020-01-01', endedOn } })).toBe(expected);
  });

  it('practice without an engagement is not an absence of practice: before it takes effect, or after it ended', () => {
    const practising = { signOn: signOn('2019-01-07') };
    expect(present({ ...practising, engagement: { effectiveOn: '2025-09-01' } })).toBe('part');
    expect(present({ ...practising, engagement: { effectiveOn: '2021-09-01', endedOn: '2024-08-31' } })).toBe('part');
    expect(present({ signOn: signOn('2025-09-01'), engagement: { effectiveOn: '2025-09-01' } })).toBe('none');
  });

  it.each([
    ['2025-02-01', '2025-02-28', 'whole'],
    ['2025-02-01', '2025-03-01', 'part'],
    ['2025-03-01', '2025-05-31', 'none'],
    ['2025-05-31', '2025-05-31', 'part'],
    ['2025-06-01', undefined, 'whole'],
    ['2025-03-01', undefined, 'none'],
  ])('outside the public plan from %s to %s: %s', (from, to, expected) => {
    const participation = [{ from, ...(to === undefined ? {} : { to }), status: 'desengage' as const }];
    expect(present({ physician: { holdings: [], participation } })).toBe(expected);
  });
});

describe('a derogation', () => {
  const held = (from: string, to?: string) =>
    isUnderDerogation(
      {
        physician: {
          holdings: [{ kind: 'derogation', purpose: 'depannageExclusif', from, ...(to === undefined ? {} : { to }) }],
        },
      },
      QUARTER,
    );
  it('is held if it is on one day', () => {
    expect([
      held('2025-05-31'),
      held('2025-06-01'),
      held('2020-01-01', '2025-03-01'),
      held('2020-01-01', '2025-02-28'),
    ]).toEqual([true, false, true, false]);
    expect(isUnderDerogation({}, QUARTER)).toBe(false);
    expect(isUnderDerogation({ physician: { holdings: [NOTICE] } }, QUARTER)).toBe(false);
  });
});
