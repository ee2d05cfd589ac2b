import { describe, expect, it } from 'vitest';
import type { Citation } from '../../src/law/citation.js';
import { met, notApplicable, notMet, undetermined } from '../../src/verdict/verdict.js';

const source: Citation = { document: 'An invented text', evidence: 'inferred', confidence: 'low' };
const ground = { sources: [source] };
const reason = { code: 'a.rule.says', days: '110.5' } as const;
const under = met('another.rule', { code: 'another.rule.holds' }, { sources: [] });

describe('a verdict', () => {
  it('says its outcome, its rule, its finding and its sources', () => {
    expect(met('a.rule', reason, ground)).toEqual({
      outcome: 'met',
      rule: 'a.rule',
      reason,
      sources: [source],
      because: [],
    });
    expect(notMet('a.rule', reason, ground)).toEqual({
      outcome: 'notMet',
      rule: 'a.rule',
      reason,
      sources: [source],
      because: [],
    });
    expect(notApplicable('a.rule', reason, ground)).toEqual({
      outcome: 'notApplicable',
      rule: 'a.rule',
      reason,
      sources: [source],
      because: [],
    });
  });

  it('left open also says what would settle it', () => {
    const awaiting = [[{ kind: 'fact', path: 'records[0].region' }], [{ kind: 'reading', id: 'a.reading' }]] as const;
    expect(undetermined('a.rule', reason, awaiting, ground)).toEqual({
      outcome: 'undetermined',
      rule: 'a.rule',
      reason,
      awaiting,
      sources: [source],
      because: [],
    });
  });

  it('keeps the verdicts it follows from', () => {
    const on = { sources: [], because: [under] };
    expect(met('a.rule', reason, on).because).toEqual([under]);
    expect(notMet('a.rule', reason, on).because).toEqual([under]);
    expect(notApplicable('a.rule', reason, on).because).toEqual([under]);
    expect(undetermined('a.rule', reason, [[{ kind: 'reading', id: 'x' }]], on).because).toEqual([under]);
  });

  it('is plain JSON: what is written is what is read', () => {
    const verdict = notMet('a.rule', reason, { sources: [source], because: [under] });
    expect(JSON.parse(JSON.stringify(verdict))).toEqual(verdict);
  });
});
