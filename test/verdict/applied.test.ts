import { describe, expect, it } from 'vitest';
import { billingDay } from '../../src/billingDays/parameters.js';
import { localDate } from '../../src/law/localDate.js';
import { majorityMinimum } from '../../src/prem/parameters.js';
import { applied, distinctParameters } from '../../src/verdict/applied.js';

describe('a figure as it was applied', () => {
  it('has the dates its text has, and no field for those it has not', () => {
    const [{ source }] = majorityMinimum.versions as [(typeof majorityMinimum.versions)[number]];
    expect(applied('prem.majorityMinimum', '%', '55', majorityMinimum.versions[0]!)).toStrictEqual({
      id: 'prem.majorityMinimum',
      value: '55',
      unit: '%',
      from: '2016-07-01',
      publishedOn: '2015-12-21',
      source,
    });
  });

  it('says when its first day is inferred and when it was last seen', () => {
    const version = { ...billingDay.versions[0]!, to: localDate('2030-02-28') };
    expect(applied('prem.billingDay.full', '$', '523.00', version)).toStrictEqual({
      id: 'prem.billingDay.full',
      value: '523.00',
      unit: '$',
      from: '2021-03-01',
      fromInferred: true,
      to: '2030-02-28',
      publishedOn: '2022-03-01',
      lastAttested: '2022-03-01',
      source: version.source,
    });
  });

  it('has no date of publication when it is the caller’s', () => {
    const source = { document: 'la clinique', evidence: 'caller', confidence: 'low' } as const;
    const from = localDate('2020-03-01');
    expect(applied('x', '$', '1', { value: 1, from, publishedOn: from, source })).toStrictEqual({
      id: 'x',
      value: '1',
      unit: '$',
      from: '2020-03-01',
      source,
    });
  });
});

describe('figures applied several times', () => {
  const source = { document: 'la lettre', evidence: 'seed', confidence: 'high' } as const;
  const version = { value: 1, from: localDate('2022-06-01'), publishedOn: localDate('2022-06-01'), source };
  const one = applied('x.rate', '$', '1', version);

  it('are said once, in the order they came', () => {
    const other = applied('x.amount', '$', '1', version);
    expect(distinctParameters([one, other, { ...one }, other])).toEqual([one, other]);
    expect(distinctParameters([])).toEqual([]);
  });

  it('are others by their name, their value, their first day or their document', () => {
    const others = [
      applied('x.rates', '$', '1', version),
      applied('x.rate', '$', '2', version),
      applied('x.rate', '$', '1', { ...version, from: localDate('2022-06-02') }),
      applied('x.rate', '$', '1', { ...version, source: { ...source, document: 'l’infolettre' } }),
    ];
    expect(distinctParameters([one, ...others])).toEqual([one, ...others]);
  });
});
