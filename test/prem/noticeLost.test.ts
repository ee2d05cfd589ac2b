import { describe, expect, it } from 'vitest';
import { derogationLostOutsidePlan, lostOutsidePlan, newNoticeOnReturn } from '../../src/holdings/sources.js';
import type { BillingRecord, Holding, NonParticipation } from '../../src/prem/index.js';
import { assessNotice } from '../../src/prem/notice.js';
import { reducedWithoutNotice, twoDuties } from '../../src/prem/sources.js';
import { windowsOf } from '../../src/prem/windows.js';
import { billed, ROUVILLE, tallied, YEAR } from '../billingDays/given.js';
import { AVIS_ROUVILLE, lawOf } from './given.js';

const assess = (
  holdings: readonly Holding[],
  records: readonly BillingRecord[],
  participation: readonly NonParticipation[] = [],
) => {
  const physician = { holdings, participation };
  return assessNotice(YEAR, windowsOf(physician, YEAR, undefined), tallied(records), physician, lawOf()).verdict;
};

describe('« En devenant non-participant ou désengagé »', () => {
  const left = (status: NonParticipation['status'], to = '2024-06-30') => [{ from: '2024-06-01', to, status }];

  it('« vous perdez automatiquement votre avis de conformité »: practice after the return is without notice', () => {
    const back = billed([1, { ...ROUVILLE, date: '2024-05-31' }], [1, { ...ROUVILLE, date: '2024-07-01' }]);
    expect(assess([AVIS_ROUVILLE], back, left('nonParticipant'))).toEqual({
      outcome: 'notMet',
      rule: 'prem.notice',
      reason: {
        code: 'prem.notice.notHeld',
        dates: ['2024-07-01'],
        lostHolding: 'avis',
        lostOn: '2024-06-01',
        lostCause: 'nonParticipant',
        ...YEAR,
      },
      sources: [twoDuties, lostOutsidePlan, newNoticeOnReturn, reducedWithoutNotice],
      because: [],
    });
  });

  it('a derogation, « vous la perdrez aussi »', () => {
    const national: Holding = { kind: 'derogation', purpose: 'instanceVocationNationale', from: '2020-01-01' };
    const unpriced = billed([1, { ...ROUVILLE, date: '2024-06-15', amount: null }]);
    expect(assess([national], unpriced, left('desengage'))).toMatchObject({
      outcome: 'undetermined',
      reason: { lostHolding: 'derogation', lostOn: '2024-06-01', lostCause: 'desengage' },
      sources: [twoDuties, derogationLostOutsidePlan, newNoticeOnReturn],
    });
  });

  it('« vous devrez faire les démarches pour obtenir un nouvel avis »: held again from its issue', () => {
    const again: Holding = { ...AVIS_ROUVILLE, from: '2024-07-15' };
    const on = (date: string) =>
      assess([AVIS_ROUVILLE, again], billed([1, { ...ROUVILLE, date }]), left('nonParticipant'));
    expect(on('2024-07-15')).toMatchObject({ outcome: 'met', sources: [twoDuties] });
    expect(on('2024-07-14')).toMatchObject({ outcome: 'notMet', reason: { lostCause: 'nonParticipant' } });
  });

  it('what is done outside the plan asks for no notice', () => {
    const outside = billed([1, { ...ROUVILLE, date: '2024-06-15', nature: 'other' }]);
    expect(assess([AVIS_ROUVILLE], outside, left('nonParticipant')).outcome).toBe('notApplicable');
  });

  it('a resident’s authorisation is not lost', () => {
    const resident: Holding = { kind: 'authorisation', from: '2024-03-01', option: 'regions', regions: ['16'] };
    const back = billed([1, { ...ROUVILLE, date: '2024-07-01' }]);
    expect(assess([resident], back, left('nonParticipant')).outcome).toBe('met');
  });

  it('a period with nothing to lose changes nothing', () => {
    const records = billed([2, ROUVILLE]);
    expect(assess([], records, [{ from: '2024-06-01', status: 'desengage' }])).toEqual(assess([], records));
  });
});
