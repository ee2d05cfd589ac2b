import { days, exactText } from '../law/quantity.js';
import { type Share, wholeOf } from './share.js';

/** Days of the two sides and of the whole, exact text. */
export interface DayShare {
  readonly inside: string;
  readonly outside: string;
  readonly total: string;
}

export function dayShare(share: Share): DayShare {
  return {
    inside: exactText(days(share.part)),
    outside: exactText(days(share.rest)),
    total: exactText(days(wholeOf(share))),
  };
}
