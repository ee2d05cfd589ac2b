import { days, exact, exactText } from '../law/quantity.js';
import { type DayShare, dayShare } from './dayShare.js';
import type { Certified } from './share.js';

/** A number of days and its certificate: the shares with which the rule passes and fails, half a day apart. */
export interface CertifiedDays {
  readonly days: string;
  readonly passes: DayShare;
  readonly fails: DayShare;
}

export function certified({ halfDays, passes, fails }: Certified): CertifiedDays {
  return { days: exactText(days(exact(halfDays))), passes: dayShare(passes), fails: dayShare(fails) };
}
