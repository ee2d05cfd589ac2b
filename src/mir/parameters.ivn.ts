import { ivnShareText } from '../billingDays/sources.derogation.js';
import type { History } from '../law/history.js';
import { localDate } from '../law/localDate.js';

/**
 * Per cent of billing days in the body named, at least, under a derogation for an instance à vocation nationale. When it began is stated
 * nowhere: it is attested by the page of Québec.ca, on its day.
 */
export const ivnMinimum: History<number> = {
  id: 'mir.ivnMinimum',
  unit: '%',
  versions: [
    {
      value: 95,
      from: localDate('2023-09-22'),
      fromInferred: true,
      publishedOn: localDate('2023-09-22'),
      source: ivnShareText,
    },
  ],
};
