import { describe, expect, it } from 'vitest';
import { localDate } from '../../src/law/localDate.js';
import { reductionRate } from '../../src/prem/parameters.js';
import { assessReduction } from '../../src/prem/reduction.js';
import { exposure } from '../../src/prem/sources.js';
import type { YearOutcome } from '../../src/prem/year.js';
import { fact, YEAR } from '../billingDays/given.js';
import { lawOf } from './given.js';

const year = (outcome: YearOutcome['outcome'], ...rules: readonly string[]): YearOutcome => ({
  outcome,
  rules,
  awaiting: outcome === 'undetermined' ? [[fact('records[0].region') as never]] : [],
  eitherReading: false,
});
const SOURCE = reductionRate.versions[0]!.source;
const assess = (result: YearOutcome, remuneration?: string, period = YEAR, knownAt?: string) =>
  assessReduction(period, result, remuneration, lawOf(undefined, knownAt));

describe('« s’expose à une réduction de 30 % applicable sur l’ensemble de sa rémunération »', () => {
  it('who fails a duty is exposed, by the rules named', () => {
    expect(assess(year('notMet', 'prem.notice', 'prem.majorityPractice'))).toEqual({
      verdict: {
        outcome: 'notMet',
        rule: 'prem.reduction',
        reason: {
          code: 'prem.reduction.exposed',
          rate: 30,
          rules: ['prem.notice', 'prem.majorityPractice'],
          inferredFor: [],
          illustration: null,
          ...YEAR,
        },
        sources: [exposure, SOURCE],
        because: [],
      },
      parameters: [
        {
          id: 'prem.reductionRate',
          value: '30',
          unit: '%',
          from: '2021-03-01',
          fromInferred: true,
          publishedOn: '2022-03-01',
          source: SOURCE,
        },
      ],
      readings: [],
    });
  });

  it('that a breach of the cap exposes to it is said nowhere: it is marked as inferred', () => {
    expect(assess(year('notMet', 'prem.notice', 'prem.capitaleNationale')).verdict.reason).toMatchObject({
      rules: ['prem.notice', 'prem.capitaleNationale'],
      inferredFor: ['prem.capitaleNationale'],
    });
  });

  it('an amount only when asked, exact, and labelled as inferred', () => {
    expect(assess(year('notMet', 'prem.notice'), '250000.05').verdict.reason).toMatchObject({
      illustration: { remuneration: '250000.05', reduction: '75000.015', evidence: 'inferred', confidence: 'low' },
    });
    expect(assess(year('met'), '250000.05').verdict.reason).not.toHaveProperty('illustration');
  });

  it('nothing exposes who respects every duty, or has none', () => {
    for (const outcome of ['met', 'notApplicable'] as const) {
      expect(assess(year(outcome, 'prem.notice'))).toMatchObject({
        verdict: {
          outcome: 'met',
          rule: 'prem.reduction',
          reason: { code: 'prem.reduction.notExposed', ...YEAR },
          sources: [exposure, SOURCE],
          because: [],
        },
        parameters: [{ id: 'prem.reductionRate' }],
      });
    }
  });

  it('is open while the year is, and awaits the same', () => {
    expect(assess(year('undetermined', 'prem.majorityPractice')).verdict).toEqual({
      outcome: 'undetermined',
      rule: 'prem.reduction',
      reason: { code: 'prem.reduction.open', rate: 30, rules: ['prem.majorityPractice'], ...YEAR },
      awaiting: [[fact('records[0].region')]],
      sources: [exposure, SOURCE],
      because: [],
    });
  });
});

describe('a period for which no rate is encoded', () => {
  const before = { from: localDate('2021-02-28'), to: localDate('2021-02-28') };

  it('still exposes, at a rate that is not said and with no illustration', () => {
    for (const answer of [
      assess(year('notMet', 'prem.notice'), '1000', before),
      assess(year('notMet', 'prem.notice'), '1000', YEAR, '2022-02-28'),
    ]) {
      expect(answer).toMatchObject({
        verdict: { reason: { code: 'prem.reduction.exposed', rate: null, illustration: null }, sources: [exposure] },
        parameters: [],
      });
    }
    expect(assess(year('undetermined', 'prem.notice'), undefined, before).verdict.reason).toMatchObject({ rate: null });
    expect(assess(year('met'), undefined, before).verdict.sources).toEqual([exposure]);
  });

  it('2021-03-01 has one', () => {
    const from = localDate('2021-03-01');
    const exposed = year('notMet', 'prem.notice');
    expect(assess(exposed, undefined, { from, to: from }).verdict.reason).toMatchObject({ rate: 30 });
    expect(assess(exposed, undefined, YEAR, '2022-03-01').verdict.reason).toMatchObject({ rate: 30 });
  });
});
