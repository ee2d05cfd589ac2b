import type { Ivn } from '../../src/law/ivn.js';
import { localDate, plusDays } from '../../src/law/localDate.js';
import { assessMir, type MirAssessment, type MirInput, type MirOptions } from '../../src/mir/index.js';
import type { BillingRecord, Derogation } from '../../src/prem/index.js';
import type { Verdict } from '../../src/verdict/verdict.js';

/** An invented physician of the INSPQ; the year of the PREM from 1 March 2024, on its last day. */
export const AS_OF = '2025-02-28';

/** A day’s worth of billing: for the body named, for another of the five, for none, not known for which. */
export const ELSEWHERE = {
  amount: '600',
  region: '06',
  subTerritory: 'Jeanne-Mance',
  nature: 'ordinary',
  ivn: 'none',
} as const;
export const INSPQ = { ...ELSEWHERE, ivn: 'inspq' } as const;
export const INESSS = { ...ELSEWHERE, ivn: 'inesss' } as const;
export const EITHER = { ...ELSEWHERE, ivn: null } as const;

/** A derogation for a body: the INSPQ unless it says otherwise. */
export function ivn(from: string, { to, body = 'inspq' }: { to?: string; body?: Ivn | null } = {}): Derogation {
  const ofBody = { kind: 'derogation', purpose: 'instanceVocationNationale', from, ivn: body } as const;
  return { ...ofBody, ...(to === undefined ? {} : { to }) };
}

/** So many days of a record, each one date, from its date or from the day after the run before; a half at the end is a half-day. */
export type DaysOf = readonly [days: number, record: Partial<BillingRecord>];

const HALF_DAY = { amount: '300' };

export function recordsOf(...runs: readonly DaysOf[]): readonly BillingRecord[] {
  let next = localDate('2024-03-01');
  return runs.flatMap(([days, its]) => {
    const first = its.date === undefined ? next : localDate(its.date);
    const dates = Array.from({ length: Math.ceil(days) }, (_, i) => plusDays(first, i));
    next = plusDays(first, dates.length);
    return dates.map((date, i): BillingRecord => ({ ...ELSEWHERE, ...its, ...(i + 1 > days ? HALF_DAY : {}), date }));
  });
}

/** A year under a derogation for the INSPQ, on its last day. */
export function assess(
  runs: readonly DaysOf[],
  {
    holdings = [ivn('2024-03-01')],
    ...more
  }: Partial<MirInput> & { holdings?: NonNullable<MirInput['physician']>['holdings'] } = {},
  options: Partial<MirOptions> = { readings: 'kept' },
): MirAssessment {
  return assessMir({ physician: { holdings }, records: recordsOf(...runs), ...more }, { asOf: AS_OF, ...options });
}

/** The verdicts on the 95 %, in order. */
export function verdictsOf({ verdict }: MirAssessment): readonly Verdict[] {
  return verdict.because.filter(({ rule }) => rule === 'mir.ivn');
}

/** The one verdict on the 95 %. */
export function verdictOf(assessment: MirAssessment): Verdict {
  const [found, another] = verdictsOf(assessment);
  if (found === undefined || another !== undefined) throw new Error('not one verdict on the 95 %');
  return found;
}

export const fact = (path: string) => ({ kind: 'fact', path }) as const;
export const reading = (name: string) => ({ kind: 'reading', id: `prem.${name}` }) as const;
export const BODY = fact('physician.holdings[0].ivn');
