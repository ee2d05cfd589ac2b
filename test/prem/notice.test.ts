import { describe, expect, it } from 'vitest';
import { noticeLost, residentAuthorisation } from '../../src/holdings/sources.js';
import type { PinnedReadings } from '../../src/law/reading.js';
import type { BillingRecord, Holding } from '../../src/prem/index.js';
import { assessNotice } from '../../src/prem/notice.js';
import { reducedWithoutNotice, twoDuties } from '../../src/prem/sources.js';
import { windowsOf } from '../../src/prem/windows.js';
import { billed, fact, ROUVILLE, SHERBROOKE, tallied, YEAR } from '../billingDays/given.js';
import { AVIS_ROUVILLE, lawOf } from './given.js';

const answered = (holdings: readonly Holding[], records: readonly BillingRecord[], pinned?: PinnedReadings) =>
  assessNotice(YEAR, windowsOf({ holdings }, YEAR, undefined), tallied(records), { holdings }, lawOf(pinned));
const assess = (holdings: readonly Holding[], records: readonly BillingRecord[]) => {
  const answer = answered(holdings, records);
  expect(answer).toMatchObject({ parameters: [], readings: [] });
  return answer.verdict;
};
const NOTHING_LOST = { lostHolding: null, lostOn: null, lostCause: null };
/** Issued on the third day of the year. */
const LATE: Holding = { ...AVIS_ROUVILLE, from: '2024-03-03' };

describe('assujettissement: « Il détient un avis de conformité au PREM ou une dérogation qui en tient lieu »', () => {
  it('held on every date billed', () => {
    expect(assess([AVIS_ROUVILLE], billed([3, ROUVILLE]))).toEqual({
      outcome: 'met',
      rule: 'prem.notice',
      reason: { code: 'prem.notice.held', ...YEAR },
      sources: [twoDuties],
      because: [],
    });
    expect(assess([LATE], billed([3, { ...SHERBROOKE, date: '2024-03-03' }])).outcome).toBe('met');
  });

  it('« votre rémunération sera réduite »: the dates billed under nothing are named, once and in order', () => {
    const records = [
      ...billed([1, { ...ROUVILLE, date: '2024-03-02' }]),
      ...billed([4, ROUVILLE]),
      ...billed([1, { ...SHERBROOKE, date: '2024-03-01' }]),
    ];
    expect(assess([LATE], records)).toEqual({
      outcome: 'notMet',
      rule: 'prem.notice',
      reason: { code: 'prem.notice.notHeld', dates: ['2024-03-01', '2024-03-02'], ...NOTHING_LOST, ...YEAR },
      sources: [twoDuties, reducedWithoutNotice],
      because: [],
    });
  });

  it('no notice at all', () => {
    expect(assess([], billed([1, { ...ROUVILLE, date: '2025-02-28' }]))).toMatchObject({
      outcome: 'notMet',
      reason: { dates: ['2025-02-28'] },
    });
  });

  it('a dérogation or an authorisation does as well as a notice, and is cited', () => {
    const resident: Holding = { kind: 'authorisation', from: '2024-03-01' };
    expect(assess([resident], billed([1, ROUVILLE]))).toMatchObject({
      outcome: 'met',
      sources: [twoDuties, residentAuthorisation],
    });
    const exclusive: Holding = { kind: 'derogation', purpose: 'depannageExclusif', from: '2024-06-01' };
    expect(
      assess([AVIS_ROUVILLE, exclusive], billed([1, ROUVILLE], [1, { ...SHERBROOKE, date: '2024-06-01' }])),
    ).toMatchObject({
      outcome: 'met',
      sources: [twoDuties, noticeLost],
    });
    const national: Holding = { kind: 'derogation', purpose: 'instanceVocationNationale', from: '2024-03-01' };
    expect(assess([national], billed([1, ROUVILLE]))).toMatchObject({ outcome: 'met', sources: [twoDuties] });
  });

  it('a year begun as a resident and ended with a notice cites both', () => {
    const resident: Holding = { kind: 'authorisation', from: '2024-03-01', to: '2024-06-30' };
    const issued: Holding = { ...AVIS_ROUVILLE, from: '2024-07-01' };
    expect(assess([resident, issued], billed([1, ROUVILLE]))).toMatchObject({
      outcome: 'met',
      sources: [twoDuties, residentAuthorisation],
    });
  });

  it('the notice lost to exclusive dépannage does not come back when the dérogation ends', () => {
    const short: Holding = { kind: 'derogation', purpose: 'depannageExclusif', from: '2024-06-01', to: '2024-06-30' };
    expect(assess([AVIS_ROUVILLE, short], billed([2, { ...ROUVILLE, date: '2024-06-30' }]))).toMatchObject({
      outcome: 'notMet',
      reason: {
        dates: ['2024-07-01'],
        lostHolding: 'avis',
        lostOn: '2024-06-01',
        lostCause: 'lostToExclusiveDepannage',
      },
      sources: [twoDuties, noticeLost, reducedWithoutNotice],
    });
  });
});

describe('what is not practice in the public plan', () => {
  const nothing = {
    outcome: 'notApplicable',
    reason: { code: 'prem.notice.noPractice', ...YEAR },
    sources: [twoDuties],
  };

  it('nothing billed', () => {
    expect(assess([AVIS_ROUVILLE], [])).toMatchObject(nothing);
    expect(assess([], [])).toMatchObject(nothing);
  });

  it('work outside the plan, nothing, or a correction alone', () => {
    for (const record of [
      { nature: 'other' },
      { nature: 'other', amount: null },
      { amount: '0' },
      { amount: '-50' },
    ] as const) {
      expect(assess([], billed([1, { ...ROUVILLE, ...record }]))).toMatchObject(nothing);
    }
    expect(assess([], billed([1, { ...ROUVILLE, amount: '0.01' }])).outcome).toBe('notMet');
  });

  it('a correction that takes back all that was billed of a date', () => {
    const [day] = billed([1, ROUVILLE]);
    expect(assess([], [day!, { ...day!, amount: '-600' }])).toMatchObject(nothing);
  });
});

describe('what is not known outside every holding', () => {
  it('work in the plan is practice, dépannage or not', () => {
    expect(assess([], billed([1, { ...ROUVILLE, nature: 'inPlan' }]))).toMatchObject({
      outcome: 'notMet',
      reason: { dates: ['2024-03-01'] },
    });
    const unpriced = { ...ROUVILLE, nature: 'inPlan', amount: null } as const;
    expect(assess([], billed([1, unpriced]))).toMatchObject({ awaiting: [[fact('records[0].amount')]] });
  });

  it('the amount or the nature that would tell is awaited', () => {
    const unpriced = { ...ROUVILLE, amount: null };
    const unsure = { ...ROUVILLE, nature: null };
    expect(assess([LATE], billed([1, unpriced], [1, unsure], [1, unsure]))).toEqual({
      outcome: 'undetermined',
      rule: 'prem.notice',
      reason: { code: 'prem.notice.maybeNotHeld', dates: ['2024-03-01', '2024-03-02'], ...NOTHING_LOST, ...YEAR },
      awaiting: [[fact('records[0].amount'), fact('records[1].nature')]],
      sources: [twoDuties],
      because: [],
    });
    expect(assess([], billed([1, { ...unpriced, nature: null }]))).toMatchObject({
      awaiting: [[fact('records[0].amount'), fact('records[0].nature')]],
    });
  });

  it('a date billed under nothing for certain settles it', () => {
    expect(assess([], billed([1, { ...ROUVILLE, amount: null }], [1, ROUVILLE]))).toMatchObject({
      outcome: 'notMet',
      reason: { dates: ['2024-03-02'] },
    });
  });

  it('a record of unknown amount may be a correction that undoes the rest of its date', () => {
    const [day, unpriced] = billed([1, ROUVILLE], [1, { ...ROUVILLE, amount: null }]);
    expect(assess([], [day!, { ...unpriced!, date: day!.date }])).toMatchObject({
      outcome: 'undetermined',
      reason: { dates: ['2024-03-01'] },
      awaiting: [[fact('records[1].amount')]],
    });
  });

  it('a record of unknown nature may be outside the plan: what is left without it decides', () => {
    const on = (amount: string, nature: 'ordinary' | null): BillingRecord => ({
      date: '2024-05-06',
      amount,
      nature,
      ...ROUVILLE,
    });
    const outcome = (...records: readonly BillingRecord[]) => assess([], records).outcome;
    expect(outcome(on('600', 'ordinary'), on('100', null))).toBe('notMet');
    expect(outcome(on('600', 'ordinary'), on('-599.99', null))).toBe('notMet');
    expect(outcome(on('600', 'ordinary'), on('-600', null))).toBe('undetermined');
    expect(outcome(on('600', null))).toBe('undetermined');
    expect(outcome(on('-600', 'ordinary'), on('600.01', null))).toBe('undetermined');
    expect(outcome(on('-600', 'ordinary'), on('600', null))).toBe('notApplicable');
    expect(outcome(on('-600', null))).toBe('notApplicable');
    expect(assess([], [on('600', 'ordinary'), on('-600', null)])).toMatchObject({
      awaiting: [[fact('records[1].nature')]],
    });
  });

  it('an unknown place does not matter here', () => {
    expect(assess([], billed([1, {}])).outcome).toBe('notMet');
  });

  it('nor does anything unknown while a notice is held', () => {
    expect(assess([AVIS_ROUVILLE], billed([1, { amount: null, nature: null }])).outcome).toBe('met');
  });
});

describe('billed, and refused by the RAMQ: practice or not (prem.amountBasis)', () => {
  const refused = billed([1, { ...ROUVILLE, accepted: '0' }]);
  const effect = {
    id: 'prem.amountBasis',
    used: 'accepted',
    pinned: false,
    outcomes: { accepted: 'notApplicable', billed: 'notMet' },
    decisive: true,
  };

  it('no text says: the reading is awaited', () => {
    expect(answered([], refused)).toEqual({
      verdict: {
        outcome: 'undetermined',
        rule: 'prem.notice',
        reason: { code: 'prem.notice.maybeNotHeld', dates: ['2024-03-01'], ...NOTHING_LOST, ...YEAR },
        awaiting: [[{ kind: 'reading', id: 'prem.amountBasis' }]],
        sources: [twoDuties],
        because: [],
      },
      parameters: [],
      readings: [effect],
    });
  });

  it('read by what was billed it is practice, by what was accepted it is not', () => {
    expect(answered([], refused, { 'prem.amountBasis': 'billed' })).toMatchObject({
      verdict: { outcome: 'notMet', reason: { dates: ['2024-03-01'] } },
      readings: [{ ...effect, used: 'billed', pinned: true }],
    });
    expect(answered([], refused, 'kept')).toMatchObject({
      verdict: { outcome: 'notApplicable' },
      readings: [{ ...effect, pinned: true }],
    });
  });

  it('accepted in part, it is practice either way', () => {
    expect(answered([], billed([1, { ...ROUVILLE, accepted: '0.01' }]))).toMatchObject({
      verdict: { outcome: 'notMet' },
      readings: [],
    });
  });

  it('another date settles it: the reading then changes the dates alone', () => {
    expect(answered([], [...refused, ...billed([1, { ...ROUVILLE, date: '2024-03-05' }])])).toMatchObject({
      verdict: { outcome: 'notMet', reason: { dates: ['2024-03-05'] } },
      readings: [{ outcomes: { accepted: 'notMet', billed: 'notMet' }, decisive: false }],
    });
  });

  it('an accepted amount that is not known is awaited with the reading; as billed, it does not matter', () => {
    const unheard = billed([1, { ...ROUVILLE, accepted: null }]);
    expect(answered([], unheard).verdict).toMatchObject({
      outcome: 'undetermined',
      awaiting: [[{ kind: 'reading', id: 'prem.amountBasis' }, fact('records[0].accepted')]],
    });
    expect(answered([], unheard, { 'prem.amountBasis': 'billed' }).verdict.outcome).toBe('notMet');
    expect(answered([], billed([1, { ...ROUVILLE, amount: null, accepted: '50' }])).verdict).toMatchObject({
      awaiting: [[{ kind: 'reading', id: 'prem.amountBasis' }, fact('records[0].amount')]],
    });
  });

  it('covered by a notice, the reading does not matter', () => {
    expect(answered([AVIS_ROUVILLE], refused)).toMatchObject({ verdict: { outcome: 'met' }, readings: [] });
  });

  it('each way to measure it finds a date, not the same: practice without a notice either way', () => {
    const refused = { ...billed([1, { ...ROUVILLE, date: '2024-03-01' }])[0]!, amount: '600', accepted: '0' };
    const corrected = { ...refused, date: '2024-03-02', amount: '-600', accepted: '600' };
    expect(answered([], [refused, corrected]).verdict).toMatchObject({
      outcome: 'notMet',
      reason: { code: 'prem.notice.notHeld', dates: ['2024-03-02'] },
    });
    expect(answered([], [refused, corrected], { 'prem.amountBasis': 'billed' }).verdict).toMatchObject({
      outcome: 'notMet',
      reason: { dates: ['2024-03-01'] },
    });
  });
});
