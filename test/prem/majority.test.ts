import { describe, expect, it } from 'vitest';
import { billingDay } from '../../src/billingDays/parameters.js';
import { quebecDepannage, residentAuthorisation } from '../../src/holdings/sources.js';
import type { BillingRecord, Holding, Physician } from '../../src/prem/index.js';
import { assessMajority } from '../../src/prem/majority.js';
import { formerMajorityMinimum, majorityMinimum } from '../../src/prem/parameters.js';
import { transitionalProvisions } from '../../src/prem/sources.js';
import { windowsOf } from '../../src/prem/windows.js';
import {
  billed,
  fact,
  HAUT_RICHELIEU,
  ROUVILLE,
  SHERBROOKE,
  SOMEWHERE,
  spansOf,
  tallied,
  YEAR,
} from '../billingDays/given.js';
import { AVIS_ROUVILLE, lawOf } from './given.js';

function assess(holding: Holding | undefined, facts: Omit<Physician, 'holdings'>, records: readonly BillingRecord[]) {
  const physician: Physician = { holdings: holding === undefined ? [] : [holding], ...facts };
  const [window] = windowsOf(physician, YEAR, undefined);
  return assessMajority(window!, physician, tallied(records), spansOf(), lawOf());
}
const BEGAN_2019 = { practiceStart: '2019-01-07', principalRegionChangedOn: 'never' };
const BEGAN_2009 = { practiceStart: '2009-09-01', principalRegionChangedOn: 'never' };

describe('whether the 55 % rule applies to what is held', () => {
  it('nothing held: nothing to say, the notice being another duty', () => {
    expect(assess(undefined, BEGAN_2019, billed([1, ROUVILLE]))).toBeUndefined();
  });

  it('« une dérogation tenant lieu d’avis de conformité »: it has its own engagement, not this one', () => {
    for (const purpose of ['depannageExclusif', 'instanceVocationNationale', 'other'] as const) {
      const derogation = { kind: 'derogation', purpose, from: '2020-01-01' } as const;
      expect(assess(derogation, BEGAN_2019, billed([1, ROUVILLE]))).toEqual({
        verdict: {
          outcome: 'notApplicable',
          rule: 'prem.majorityPractice',
          reason: { code: 'prem.majorityPractice.underDerogation', purpose, ...YEAR },
          sources: [quebecDepannage],
          because: [],
        },
        parameters: [],
        readings: [],
        counts: [],
      });
    }
  });

  it('« autorisé à exercer au cours de sa formation dans une région sans détenir d’avis de conformité »', () => {
    expect(assess({ kind: 'authorisation', from: '2024-01-01' }, {}, billed([1, ROUVILLE]))).toEqual({
      verdict: {
        outcome: 'notApplicable',
        rule: 'prem.majorityPractice',
        reason: { code: 'prem.majorityPractice.underAuthorisation', ...YEAR },
        sources: [residentAuthorisation],
        because: [],
      },
      parameters: [],
      readings: [],
      counts: [],
    });
  });
});

describe('which rules govern', () => {
  /** 8 at home, 3 in the region, 9 elsewhere: 40 % of the sub-territory, 55 % of the region. */
  const regional = billed([8, ROUVILLE], [3, HAUT_RICHELIEU], [9, SHERBROOKE]);

  it('begun since 1 July 2016: the sub-territory', () => {
    const answer = assess(AVIS_ROUVILLE, BEGAN_2019, regional);
    expect(answer?.verdict).toMatchObject({
      outcome: 'notMet',
      reason: { code: 'prem.majorityPractice.below', regime: 'current', base: ROUVILLE },
    });
    expect(answer?.counts.map(({ part, rest }) => [part, rest])).toEqual([[16, 24]]);
  });

  it('begun before: the region', () => {
    const answer = assess(AVIS_ROUVILLE, BEGAN_2009, regional);
    expect(answer?.verdict).toMatchObject({
      outcome: 'met',
      reason: { regime: 'transitional', base: { region: '16', subTerritory: null } },
    });
    expect(answer?.counts.map(({ part, rest }) => [part, rest])).toEqual([[22, 18]]);
  });

  it('not known, and the two answer alike: settled, with both as its reasons', () => {
    const answer = assess(AVIS_ROUVILLE, {}, billed([11, ROUVILLE], [9, SHERBROOKE]));
    expect(answer?.verdict).toMatchObject({
      outcome: 'met',
      rule: 'prem.majorityPractice',
      reason: { code: 'prem.majorityPractice.eitherRegime', ...YEAR },
      sources: [transitionalProvisions],
      because: [
        { outcome: 'met', reason: { regime: 'current' }, sources: [majorityMinimum.versions[0]!.source, {}, {}] },
        { outcome: 'met', reason: { regime: 'transitional' }, sources: [formerMajorityMinimum.versions[0]!.source] },
      ],
    });
    expect(answer?.counts).toHaveLength(2);
    expect(answer?.parameters.map(({ id }) => id)).toEqual([
      'prem.majorityMinimum',
      `${billingDay.id}.full`,
      `${billingDay.id}.half`,
      'prem.formerMajorityMinimum',
      `${billingDay.id}.full`,
      `${billingDay.id}.half`,
    ]);
    expect(assess(AVIS_ROUVILLE, {}, billed([1, SHERBROOKE]))?.verdict.outcome).toBe('notMet');
    expect(assess(AVIS_ROUVILLE, {}, [])?.verdict.outcome).toBe('notApplicable');
  });

  it('not known, and they do not: awaits the facts that tell', () => {
    const facts = { practiceStart: '2009-09-01', principalRegionChangedOn: null };
    expect(assess(AVIS_ROUVILLE, {}, regional)?.verdict).toMatchObject({
      outcome: 'undetermined',
      rule: 'prem.majorityPractice',
      reason: { code: 'prem.majorityPractice.regimeUnknown', ...YEAR },
      awaiting: [[fact('physician.practiceStart'), fact('physician.principalRegionChangedOn')]],
      sources: [transitionalProvisions],
      because: [{ outcome: 'notMet' }, { outcome: 'met' }],
    });
    expect(assess(AVIS_ROUVILLE, facts, regional)?.verdict).toMatchObject({
      awaiting: [[fact('physician.principalRegionChangedOn')]],
    });
  });

  it('not known, and one of them open: awaits those facts and the ones it is open on, each once', () => {
    // The region may reach 11 of 20 by the last day; the sub-territory has 7, or 8, of 20.
    const records = billed([7, ROUVILLE], [3, HAUT_RICHELIEU], [9, SHERBROOKE], [1, SOMEWHERE]);
    expect(assess(AVIS_ROUVILLE, {}, records)?.verdict).toMatchObject({
      outcome: 'undetermined',
      awaiting: [
        [fact('physician.practiceStart'), fact('physician.principalRegionChangedOn'), fact('records[19].region')],
      ],
      because: [{ outcome: 'notMet' }, { outcome: 'undetermined' }],
    });
  });

  it('not known, and both open: what each awaits, and the facts that tell which governs', () => {
    const records = billed([10, ROUVILLE], [9, SHERBROOKE], [1, { ...ROUVILLE, amount: null }]);
    expect(assess(AVIS_ROUVILLE, {}, records)?.verdict).toMatchObject({
      outcome: 'undetermined',
      because: [{ outcome: 'undetermined' }, { outcome: 'undetermined' }],
      awaiting: [
        [fact('physician.practiceStart'), fact('physician.principalRegionChangedOn'), fact('records[19].amount')],
      ],
    });
  });
});

describe('the readings of both regimes', () => {
  it('come with the answer', () => {
    const records = billed([12, ROUVILLE], [8, SHERBROOKE], [1, { ...ROUVILLE, nature: 'depannage' }]);
    expect(assess(AVIS_ROUVILLE, {}, records)?.readings.map(({ id }) => id)).toEqual([
      'prem.depannageInTerritory',
      'prem.transitionalDepannage',
    ]);
  });
});
