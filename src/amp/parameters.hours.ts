import type { Citation } from '../law/citation.js';
import type { History } from '../law/history.js';
import { localDate } from '../law/localDate.js';
import { AGENCIES_END, STRATEGY } from './published.js';
import {
  atLeast132,
  endAtFifteen,
  fifteenAndUnder,
  hoursAQuarter,
  sixHoursBefore,
  twelveHours,
  twelveHoursBefore,
  twentyYears,
  weeks11,
  weeks44,
} from './sources.hours.js';

/** Palier: years of practice below which so many hours a week are owed. */
export interface Tier {
  readonly belowYears: number;
  readonly hoursPerWeek: number;
  /** Where its hours are said, when that is not where the version is. */
  readonly source?: Citation;
}

/** The first day an hour figure is attested for; when the two tiers of before began was not found. */
const FIRST_READ = localDate('2014-11-01');
/** « la mesure s’applique rétroactivement à partir du 1er septembre 2016 » */
const END_AT_FIFTEEN = localDate('2016-09-01');
/** The council that announced it. */
const ANNOUNCED = localDate('2017-04-29');

/**
 * Heures d’AMP by years of practice, the lowest tier first; beyond the last none is owed. The end at 15 years was announced after it took effect:
 * both answers are true, each on its day.
 */
export const tiers: History<readonly Tier[]> = {
  id: 'amp.tiers',
  unit: 'h/week',
  versions: [
    {
      value: [
        { belowYears: 15, hoursPerWeek: 12 },
        { belowYears: 20, hoursPerWeek: 6, source: sixHoursBefore },
      ],
      from: FIRST_READ,
      fromInferred: true,
      publishedOn: AGENCIES_END,
      source: twelveHoursBefore,
      alsoSaid: [sixHoursBefore, twentyYears],
    },
    {
      value: [{ belowYears: 15, hoursPerWeek: 12 }],
      from: END_AT_FIFTEEN,
      publishedOn: ANNOUNCED,
      source: endAtFifteen,
      alsoSaid: [fifteenAndUnder],
    },
    {
      value: [{ belowYears: 15, hoursPerWeek: 12 }],
      from: STRATEGY,
      fromInferred: true,
      publishedOn: STRATEGY,
      source: twelveHours,
      alsoSaid: [hoursAQuarter, fifteenAndUnder],
    },
  ],
};

/** Weeks of a quarter: 132 hours are 12 for 11 of them. */
export const weeksPerQuarter: History<number> = {
  id: 'amp.weeksPerQuarter',
  unit: 'week',
  versions: [
    {
      value: 11,
      from: localDate('2001-10-01'),
      fromInferred: true,
      publishedOn: localDate('2001-10-01'),
      source: weeks11,
      alsoSaid: [weeks44],
    },
    {
      value: 11,
      from: STRATEGY,
      fromInferred: true,
      publishedOn: localDate('2024-11-30'),
      source: hoursAQuarter,
      alsoSaid: [atLeast132, weeks44],
    },
  ],
};
