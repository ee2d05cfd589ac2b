import {
  type Activity,
  assessDepannage,
  type DepannageAssessment,
  type DepannageInput,
  type DepannageOptions,
  type SiteAuthorisation,
} from '../../src/depannage/index.js';
import { localDate, plusDays } from '../../src/law/localDate.js';
import type { Holding } from '../../src/prem/index.js';
import type { Verdict } from '../../src/verdict/verdict.js';
import { exclusive } from '../holdings/given.js';

/** An invented physician who helps real places; the year of the PREM from 1 March 2024, on its last day. */
export const AS_OF = '2025-02-28';
export const SEPT_ILES = 'Hôpital de Sept-Îles';
export const CLINIC = 'Clinique de Rimouski';

/** A shift authorised as dépannage, and work that nothing authorised: a day’s worth of billing each. */
export const HELP = { installation: SEPT_ILES, sector: 'urgence', amount: '600' } as const;
export const ELSEWHERE = { installation: CLINIC, sector: 'other', amount: '600' } as const;

/** More shifts than there are days, for years. */
export const SHIFTS: SiteAuthorisation = {
  installation: SEPT_ILES,
  sector: 'urgence',
  from: '2016-03-01',
  to: '2030-12-31',
  units: 5000,
  decision: 'granted',
};

/** So many days of an activity, from its date, each one date; a half at the end is a half-day. */
export type DaysOf = readonly [days: number, activity: Partial<Activity>];

const HALF_DAY = { amount: '300' };

/** Days in short: those without a date begin the day after the run before. */
export function activitiesOf(...runs: readonly DaysOf[]): readonly Activity[] {
  let next = localDate('2024-03-01');
  return runs.flatMap(([days, its]) => {
    const first = its.date === undefined ? next : localDate(its.date);
    const dates = Array.from({ length: Math.ceil(days) }, (_, i) => plusDays(first, i));
    next = plusDays(first, dates.length);
    return dates.map((date, i): Activity => ({ ...HELP, ...its, ...(i + 1 > days ? HALF_DAY : {}), date }));
  });
}

/** A year of a derogation for exclusive dépannage, on its last day. */
export function assess(
  runs: readonly DaysOf[],
  { holdings = [exclusive('2024-03-01')], ...more }: Partial<DepannageInput> & { holdings?: readonly Holding[] } = {},
  options: Partial<DepannageOptions> = { readings: 'kept' },
): DepannageAssessment {
  const activities = activitiesOf(...runs);
  return assessDepannage(
    { activities, authorisations: [SHIFTS], physician: { holdings }, ...more },
    { asOf: AS_OF, ...options },
  );
}

export function everyVerdict(verdict: Verdict): readonly Verdict[] {
  return [verdict, ...verdict.because.flatMap(everyVerdict)];
}

/** The verdicts of a rule, wherever they stand. */
export function verdictsOn(rule: string, { verdict }: DepannageAssessment): readonly Verdict[] {
  return everyVerdict(verdict).filter((one) => one.rule === rule);
}

/** The one verdict on the 95 %. */
export function exclusiveOf(assessment: DepannageAssessment): Verdict {
  const found = verdictsOn('depannage.exclusive', assessment);
  if (found.length !== 1) throw new Error(`${found.length} verdicts on the 95 %`);
  return found[0]!;
}

export function fact(path: string) {
  return { kind: 'fact', path } as const;
}

export function reading(name: string) {
  return { kind: 'reading', id: name.includes('.') ? name : `depannage.${name}` } as const;
}

export const DECISION = { kind: 'decision', authority: 'comité paritaire sur le dépannage' } as const;
