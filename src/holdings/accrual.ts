import type { Citation } from '../law/citation.js';
import type { LocalDate } from '../law/localDate.js';
import type { Physician } from './physician.js';
import {
  countKeptOnReturn,
  daysInThePlan,
  residentExclusiveAccrues,
  residentRegionsAccrueNothing,
  residentRegionsAndDepannageAccrueNothing,
  underNoticeOrDerogation,
} from './sources.accrual.js';
import { type Entitlement, entitlementOn } from './timeline.js';

/** Whether a day counts toward the 200 days of the mobilité interrégionale (MIR), why, and what says so. */
export interface Accrual {
  readonly accrues: boolean;
  readonly ground:
    | 'avis'
    | 'derogation'
    | 'residentDerogation'
    | 'residentRegions'
    | 'residentRegionsAndDepannage'
    | 'residentOptionUnknown'
    | 'nothingHeld'
    | 'notParticipating';
  readonly sources: readonly Citation[];
}

/**
 * What a day under an entitlement is to the 200 days: it counts under a valid notice or derogation, and not under the first two options of a
 * resident, dépannage included. Of an authorisation whose option is not known, both say no. Whether it is a billing day is another matter.
 *
 * @see docs/interpretations.md#who-is-subject
 */
export function accrualUnder({ held, participates }: Entitlement): Accrual {
  if (!participates) return { accrues: false, ground: 'notParticipating', sources: [daysInThePlan, countKeptOnReturn] };
  switch (held?.kind) {
    case undefined:
      return { accrues: false, ground: 'nothingHeld', sources: [underNoticeOrDerogation] };
    case 'avis':
      return { accrues: true, ground: 'avis', sources: [underNoticeOrDerogation] };
    case 'derogation':
      return held.resident === true
        ? { accrues: true, ground: 'residentDerogation', sources: [residentExclusiveAccrues, underNoticeOrDerogation] }
        : { accrues: true, ground: 'derogation', sources: [underNoticeOrDerogation] };
    case 'authorisation':
      return underAuthorisation(held.option);
  }
}

function underAuthorisation(option: 'regions' | 'regionsAndDepannage' | null | undefined): Accrual {
  const [first, second] = [residentRegionsAccrueNothing, residentRegionsAndDepannageAccrueNothing];
  switch (option) {
    case 'regions':
      return { accrues: false, ground: 'residentRegions', sources: [first] };
    case 'regionsAndDepannage':
      return { accrues: false, ground: 'residentRegionsAndDepannage', sources: [second] };
    default:
      return { accrues: false, ground: 'residentOptionUnknown', sources: [first, second] };
  }
}

/** Whether a day of a physician counts toward the 200 days, by what is held on it. */
export function accruesOn(physician: Physician, date: LocalDate): boolean {
  return accrualUnder(entitlementOn(physician, date)).accrues;
}
