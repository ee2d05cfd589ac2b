import { isLocalDate } from '../law/localDate.js';
import type { Holding } from './holding.js';
import type { NonParticipation } from './participation.js';

/** What an engagement says of a principal region that did not change. */
export const NEVER = 'never';

export function isDateOrNever(text: string): boolean {
  return text === NEVER || isLocalDate(text);
}

/** The physician's engagement. */
export interface Physician {
  /**
   * Everything held, in any order; periods do not overlap, but for what was lost: a notice to an exclusive dépannage derogation, a notice or a
   * derogation by leaving the public plan.
   */
  readonly holdings: readonly Holding[];
  /** Every period outside the public plan, in any order; none overlaps another. Absent: none. */
  readonly participation?: readonly NonParticipation[];
  /** First day of practice in the public plan; `null` or absent: not known. Decides the transitional regime. */
  readonly practiceStart?: string | null;
  /**
   * First change of principal region of practice on or after 1 July 2016; `never`; `null` or absent: not known.
   * It ends the transitional regime for good.
   */
  readonly principalRegionChangedOn?: string | null;
}
