import type { Formats, Phrases } from '../verdict/phrases.js';
import type { ExclusiveReason } from './exclusive.js';
import type { Exposure } from './exposure.js';

/** The 95 % of an exclusive dépanneur. */
export const exclusiveEnglish: Phrases<ExclusiveReason> = {
  'depannage.exclusive.reached': (r, f) =>
    `${days(r.worst, f)} in the mécanisme de dépannage, ${f.period(r)}; the minimum is ${f.percent(r.minimum)}. ${r.spare.days === NOTHING ? 'There is no room left' : `Room: ${f.days(r.spare.days)} more`} outside it.`,
  'depannage.exclusive.below': (r, f) =>
    `${days(r.best, f)} in the mécanisme de dépannage, ${f.period(r)}; the minimum is ${f.percent(r.minimum)}. Missing: ${f.days(r.toAdd.days)} to add in the mechanism, or ${f.days(r.toMove.days)} to do in it rather than elsewhere.${exposure(r.exposure, f)}`,
  'depannage.exclusive.open': (r, f) => {
    const bound = `the minimum is ${f.percent(r.minimum)}`;
    return r.worst.inside === r.best.inside && r.worst.total === r.best.total
      ? `${days(r.worst, f)} in the mécanisme de dépannage, ${f.period(r)}, by the readings kept; ${bound}. Another reading of the texts may change the answer.`
      : `From ${days(r.worst, f)} to ${days(r.best, f)} in the mécanisme de dépannage, ${f.period(r)}, by what is missing, what is yet to be decided or the reading taken; ${bound}.`;
  },
  'depannage.exclusive.unsettled': (r, f) =>
    `The share of days in the mechanism since the derogation of ${f.date(r.derogationFrom)} hangs on a reading of the texts.`,
  'depannage.exclusive.noBillingDay': (r, f) => `${capital(f.period(r))}, not one billing day: nothing to assess.`,
  'depannage.exclusive.noThreshold': (r, f) =>
    `${capital(f.period(r))}, no threshold encoded says what a billing day is for every date.`,
  'depannage.exclusive.noTextInForce': (r, f) =>
    `No text known sets the share of days of an exclusive dépanneur from ${f.date(r.from)}.`,
  'depannage.exclusive.notHeld': (r, f) =>
    `The derogation of ${f.date(r.derogationFrom)} is not held in the year of ${f.date(r.on)}.`,
};

const NOTHING = '0';

interface Days {
  readonly inside: string;
  readonly total: string;
}

function days({ inside, total }: Days, f: Formats): string {
  const share = total === NOTHING ? '' : ` (${f.share(inside, total)})`;
  return `${f.quantity(inside, 'billing day', 'billing days')} of ${f.count(total)}${share}`;
}

function exposure({ rate, illustration }: Exposure, f: Formats): string {
  if (rate === null) return '';
  const shown =
    illustration === null
      ? ''
      : ` By way of illustration: ${f.dollars(illustration.reduction)} of ${f.dollars(illustration.remuneration)}.`;
  return ` The physician is exposed to a reduction of ${f.percent(rate)} of all annual remuneration; it is a risk, not a certain loss.${shown}`;
}

function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
