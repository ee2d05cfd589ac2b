import type { MonthDay } from '../law/calendar.js';
import type { History } from '../law/history.js';
import { localDate } from '../law/localDate.js';
import { fmoqGuide } from './sources.js';

/** What makes a billing day, in cents. */
export interface Thresholds {
  /** At least this much in a territory on a date: one day. */
  readonly full: number;
  /** At least this much, less than a full day: half a day. */
  readonly half: number;
}

/**
 * Seuils de la journée et de la demi-journée de facturation, in cents per date and territory.
 * The start is inferred: the article of 2022-03-01 speaks of the year then running. Earlier amounts (500, then 518 dollars) have
 * no published dates: the caller supplies them.
 */
export const billingDay: History<Thresholds> = {
  id: 'prem.billingDay',
  unit: 'cents',
  versions: [
    {
      value: { full: 52_300, half: 26_150 },
      from: localDate('2021-03-01'),
      fromInferred: true,
      publishedOn: localDate('2022-03-01'),
      lastAttested: localDate('2022-03-01'),
      source: {
        ...fmoqGuide,
        quote: 'au moins 261,50 $, mais moins de 523 $',
      },
    },
  ],
};

/**
 * Année de référence: from 1 March to the last day of February. Attested in 2022 and later; its start is inferred from the
 * agreement signed on 2015-12-21. What period was assessed before it was not found.
 */
export const referenceYear: History<{ readonly start: MonthDay; readonly end: MonthDay }> = {
  id: 'prem.referenceYear',
  unit: 'MM-DD',
  versions: [
    {
      value: { start: '03-01', end: '02-end' },
      from: localDate('2016-03-01'),
      fromInferred: true,
      publishedOn: localDate('2015-12-21'),
      source: { ...fmoqGuide, quote: 'du 1er mars au 28/29 février de l’année suivante' },
    },
  ],
};
