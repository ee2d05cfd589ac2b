import { describe, expect, test } from 'vitest';
import {
  decisiveBars,
  heldAgainst,
  isOfBar,
  isUnder,
  isValueOf,
  recombined,
} from '../../src/audit/reconcile/recombined.js';
import type { Bar } from '../../src/audit/reconcile/table.js';
import { exact } from '../../src/law/quantity.js';
import type { Outcome, Verdict } from '../../src/verdict/verdict.js';
import { amp, questionOf } from './reconcile.given.js';

// What an answer would be if one rule answered otherwise: only where it is the conjunction of its parts, and nothing is guessed.

const verdict = (rule: string, outcome: Outcome, ...because: readonly Verdict[]): Verdict =>
  ({
    outcome,
    rule,
    reason: { code: rule, from: '2024-03-01', to: '2025-02-28' },
    sources: [],
    because,
  }) as unknown as Verdict;
const BAR: Bar = {
  rule: 'share',
  from: '2024-03-01',
  figure: 'share.percent',
  value: exact(50),
  bar: exact(55),
  unit: 'percent',
  kind: 'atLeast',
  rounds: 'value',
};
const none = { consequences: [] };

describe('a value against its bar', () => {
  test.each([
    ['atLeast', 54, 'notMet'],
    ['atLeast', 55, 'met'],
    ['atLeast', 56, 'met'],
    ['atMost', 54, 'met'],
    ['atMost', 55, 'met'],
    ['atMost', 56, 'notMet'],
  ] as const)('%s 55, %d: %s', (kind, value, outcome) => {
    expect(heldAgainst({ kind }, exact(value), exact(55))).toBe(outcome);
  });
});

describe('the rule of a bar', () => {
  test('is the one of its name and its days', () => {
    expect(isOfBar(BAR)(verdict('share', 'met'))).toBe(true);
    expect(isOfBar(BAR)(verdict('notice', 'met'))).toBe(false);
    expect(isOfBar({ ...BAR, from: '2023-03-01' })(verdict('share', 'met'))).toBe(false);
    expect(isOfBar({ ...BAR, from: null })({ ...verdict('share', 'met'), reason: { code: 'share' } })).toBe(true);
    expect(isUnder(verdict('year', 'met', verdict('months', 'met', verdict('share', 'met'))), BAR)).toBe(true);
    expect(isUnder(verdict('year', 'met', verdict('notice', 'met')), BAR)).toBe(false);
  });

  test('is decided by its comparison alone when it answers what the comparison does', () => {
    const bars = (of: Verdict, bar = BAR) => decisiveBars({ verdict: of } as never, { bars: () => [bar] });
    expect(bars(verdict('year', 'notMet', verdict('share', 'notMet')))).toEqual([BAR]);
    // An exemption answers otherwise; without its finding, nothing is known of it.
    expect(bars(verdict('year', 'met', verdict('share', 'met')))).toEqual([]);
    expect(bars(verdict('year', 'met'))).toEqual([]);
  });

  test('told twice alike it is one; of two findings, nothing says which', () => {
    const bars = (...because: readonly Verdict[]) =>
      decisiveBars({ verdict: verdict('year', 'notMet', ...because) } as never, { bars: () => [BAR] });
    const share = verdict('share', 'notMet');
    expect(bars(share, verdict('months', 'notMet', share))).toEqual([BAR]);
    const other = { ...share, reason: { ...share.reason, regime: 'transitional' } };
    expect(bars(share, other as Verdict)).toEqual([]);
    expect(bars(share, verdict('share', 'met'))).toEqual([]);
  });
});

describe('if it answered otherwise', () => {
  const given = (of: Verdict, outcome: Outcome, consequences: readonly string[] = []) =>
    recombined(of, BAR, outcome, { consequences });

  test('it answers so itself', () => {
    expect(given(verdict('share', 'notMet'), 'met')).toBe('met');
  });

  test('the whole is met when each part is, and is not when one is not', () => {
    const notice = verdict('notice', 'met');
    expect(given(verdict('year', 'notMet', notice, verdict('share', 'notMet')), 'met')).toBe('met');
    expect(given(verdict('year', 'met', notice, verdict('share', 'met')), 'notMet')).toBe('notMet');
    const broken = verdict('notice', 'notMet');
    expect(given(verdict('year', 'notMet', broken, verdict('share', 'notMet')), 'met')).toBe('notMet');
    const open = verdict('notice', 'undetermined');
    expect(given(verdict('year', 'notMet', open, verdict('share', 'notMet')), 'met')).toBe('undetermined');
  });

  test('through what is between', () => {
    const months = verdict('months', 'notMet', verdict('share', 'notMet'));
    expect(given(verdict('year', 'notMet', months, verdict('notice', 'met')), 'met')).toBe('met');
  });

  test('what does not follow from it stays as it is', () => {
    expect(given(verdict('year', 'notMet', verdict('notice', 'met')), 'met')).toBe('notMet');
    expect(given(verdict('notice', 'met'), 'notMet')).toBe('met');
    // Answered as it is, nothing changes: whatever made the whole.
    expect(given(verdict('year', 'met', verdict('share', 'notMet')), 'notMet')).toBe('met');
  });

  test('where the whole is not the conjunction of its parts, nothing is guessed', () => {
    expect(given(verdict('year', 'met', verdict('share', 'notMet')), 'met')).toBeUndefined();
    expect(given(verdict('life', 'met', verdict('year', 'met', verdict('share', 'notMet'))), 'met')).toBeUndefined();
  });

  test('what follows from the others does not make the whole', () => {
    const reduction = verdict('reduction', 'notMet');
    const year = verdict('year', 'met', verdict('share', 'met'), reduction);
    expect(given(year, 'notMet')).toBeUndefined();
    expect(given(year, 'notMet', ['reduction'])).toBe('notMet');
    expect(recombined(verdict('year', 'notMet', verdict('share', 'notMet'), reduction), BAR, 'met', none)).toBe(
      'notMet',
    );
  });
});

describe('a claim of the figure of a bar', () => {
  test('is of its id, of its days, and of its value', () => {
    const asked = amp([{ date: '2025-03-04', activity: 'urgence', minutes: 600 }]);
    const [claim] = questionOf(asked, [{ figure: 'amp.hours', value: '3', where: { from: '2025-03-01' } }]).claims;
    const bar: Bar = { ...BAR, figure: 'amp.hours', from: '2025-03-01', value: exact(10) };
    expect(isValueOf(bar, claim!)).toBe(true);
    expect(isValueOf({ ...bar, figure: 'amp.hoursOwed' }, claim!)).toBe(false);
    expect(isValueOf({ ...bar, from: '2025-06-01' }, claim!)).toBe(false);
    expect(isValueOf({ ...bar, value: exact(11) }, claim!)).toBe(false);
  });
});
