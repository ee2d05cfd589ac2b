import type { History } from '../law/history.js';
import { localDate } from '../law/localDate.js';
import { dayOf500, minimumOfDays } from './sources.js';

/** The strategy has no date: it cites a document of that day. */
export const STRATEGY = localDate('2023-02-17');

/**
 * Jours de pratique qui font la mobilité interrégionale (MIR): at least so many, of a life of practice. The first page read that says so is of
 * 2017; when it began was not found.
 */
export const minimumDays: History<number> = {
  id: 'mir.minimumDays',
  unit: 'days',
  versions: [
    {
      value: 200,
      from: dayOf500.date,
      fromInferred: true,
      publishedOn: dayOf500.date,
      source: dayOf500,
    },
    {
      value: 200,
      from: dayOf500.date,
      fromInferred: true,
      publishedOn: STRATEGY,
      source: minimumOfDays,
      alsoSaid: [dayOf500],
    },
  ],
};
