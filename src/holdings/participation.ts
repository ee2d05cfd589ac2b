import type { LocalDate } from '../law/localDate.js';
import { isWithin } from './dates.js';

/** Days outside the public plan. « En devenant non-participant ou désengagé » */
export interface NonParticipation {
  /** First day outside. */
  readonly from: string;
  /** Last day outside; absent while it lasts. */
  readonly to?: string;
  readonly status: 'nonParticipant' | 'desengage';
}

export function participatesOn(date: LocalDate, participation: readonly NonParticipation[] = []): boolean {
  return !participation.some((outside) => isWithin(date, outside));
}
