import { describe, expect, it } from 'vitest';
import { billingDay, referenceYear } from '../../src/billingDays/parameters.js';
import { fmoqGuide } from '../../src/billingDays/sources.js';

describe('the figures of the billing day, each with its dates and its text', () => {
  it('the billing day: « au moins 261,50 $, mais moins de 523 $ », from 2021-03-01, last seen on 2022-03-01', () => {
    expect(billingDay).toEqual({
      id: 'prem.billingDay',
      unit: 'cents',
      versions: [
        {
          value: { full: 52_300, half: 26_150 },
          from: '2021-03-01',
          fromInferred: true,
          publishedOn: '2022-03-01',
          lastAttested: '2022-03-01',
          source: { ...fmoqGuide, quote: 'au moins 261,50 $, mais moins de 523 $' },
        },
      ],
    });
  });

  it('the reference year: « du 1er mars au 28/29 février de l’année suivante »', () => {
    expect(referenceYear).toEqual({
      id: 'prem.referenceYear',
      unit: 'MM-DD',
      versions: [
        {
          value: { start: '03-01', end: '02-end' },
          from: '2016-03-01',
          fromInferred: true,
          publishedOn: '2015-12-21',
          source: { ...fmoqGuide, quote: 'du 1er mars au 28/29 février de l’année suivante' },
        },
      ],
    });
  });
});
