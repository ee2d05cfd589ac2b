import { describe, expect, it } from 'vitest';
import { billingDay } from '../../src/billingDays/parameters.js';
import { slotsOf, thresholdParameters } from '../../src/billingDays/thresholds.js';
import { localDate } from '../../src/law/localDate.js';
import type { Period } from '../../src/law/period.js';
import { billed, ROUVILLE, spansOf, tallied, YEAR } from './given.js';

const period = (from: string, to: string): Period => ({ from: localDate(from), to: localDate(to) });
const their518 = { from: '2020-03-01', to: '2020-08-31', full: '518', half: '259', source: 'relevé de la clinique' };

describe('the thresholds that govern a run of days', () => {
  it('one span when nothing changes, counted from the first day of the tally', () => {
    expect(spansOf(YEAR)).toEqual([{ period: YEAR, firstSlot: 0, lastSlot: 364, version: billingDay.versions[0] }]);
    const part = period('2024-03-11', '2024-03-20');
    expect(spansOf(part, {}, YEAR.from)).toMatchObject([{ firstSlot: 10, lastSlot: 19 }]);
    expect(slotsOf(part, YEAR.from)).toEqual([10, 19]);
  });

  it('no text before 2021-03-01: 2021-02-28 is without a threshold, 2021-03-01 with one', () => {
    expect(spansOf(period('2021-02-27', '2021-03-02'))).toEqual([
      { period: period('2021-02-27', '2021-02-28'), firstSlot: 0, lastSlot: 1, version: undefined },
      { period: period('2021-03-01', '2021-03-02'), firstSlot: 2, lastSlot: 3, version: billingDay.versions[0] },
    ]);
  });

  it('no text known before it was published, on 2022-03-01', () => {
    expect(spansOf(YEAR, { knownAt: '2022-02-28' })[0]?.version).toBeUndefined();
    expect(spansOf(YEAR, { knownAt: '2022-03-01' })[0]?.version).toBe(billingDay.versions[0]);
  });

  it('a supplied threshold is marked as the caller’s, from its first day to its last', () => {
    const theirs = {
      value: { full: 51_800, half: 25_900 },
      from: '2020-03-01',
      to: '2020-08-31',
      publishedOn: '2020-03-01',
      source: { document: 'relevé de la clinique', evidence: 'caller', confidence: 'low' },
    };
    const spans = spansOf(period('2020-02-29', '2020-09-01'), { supplied: [their518] });
    expect(spans.map(({ version }) => version)).toEqual([undefined, theirs, undefined]);
    expect(spans.map(({ period: { from, to } }) => [from, to])).toEqual([
      ['2020-02-29', '2020-02-29'],
      ['2020-03-01', '2020-08-31'],
      ['2020-09-01', '2020-09-01'],
    ]);
  });

  it('it prevails over the text’s, and stands whatever day the law is asked for', () => {
    const [span] = spansOf(YEAR, {
      supplied: [{ from: '2024-03-01', full: '530', half: '265', source: 'avis reçu' }],
      knownAt: '2016-01-01',
    });
    expect(span?.version).toMatchObject({ value: { full: 53_000, half: 26_500 } });
    expect(span?.version).not.toHaveProperty('to');
  });
});

describe('the thresholds shown with an answer', () => {
  it('both, in dollars, with the last day they were seen', () => {
    const source = billingDay.versions[0]!.source;
    const common = {
      unit: '$',
      from: '2021-03-01',
      fromInferred: true,
      publishedOn: '2022-03-01',
      lastAttested: '2022-03-01',
      source,
    };
    expect(thresholdParameters(spansOf(), tallied(billed([1, ROUVILLE])))).toEqual([
      { id: 'prem.billingDay.full', value: '523.00', ...common },
      { id: 'prem.billingDay.half', value: '261.50', ...common },
    ]);
  });

  it('the caller’s have no date of publication', () => {
    const year = period('2020-03-01', '2021-02-28');
    const tally = tallied(billed([1, { ...ROUVILLE, date: '2020-03-01' }]), year);
    expect(thresholdParameters(spansOf(year, { supplied: [their518] }), tally)).toEqual([
      {
        id: 'prem.billingDay.full',
        value: '518.00',
        unit: '$',
        from: '2020-03-01',
        to: '2020-08-31',
        source: { document: 'relevé de la clinique', evidence: 'caller', confidence: 'low' },
      },
      {
        id: 'prem.billingDay.half',
        value: '259.00',
        unit: '$',
        from: '2020-03-01',
        to: '2020-08-31',
        source: { document: 'relevé de la clinique', evidence: 'caller', confidence: 'low' },
      },
    ]);
  });

  it('those of days without a record are not shown: the last day of a span is looked at, the day after is not', () => {
    const year = period('2020-03-01', '2021-02-28');
    const on = (date: string) => {
      const tally = tallied(billed([1, { ...ROUVILLE, date }]), year);
      return thresholdParameters(spansOf(year, { supplied: [their518] }), tally).length;
    };
    expect(on('2020-08-31')).toBe(2);
    expect(on('2020-09-01')).toBe(0);
    expect(thresholdParameters(spansOf(), tallied([]))).toEqual([]);
  });
});
