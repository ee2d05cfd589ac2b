import type { History } from '../law/history.js';
import { localDate } from '../law/localDate.js';
import { AGENCIES_END, CIUSSS_PAGE, PAGE_OF_2023, UNDATED_PAGES } from './published.js';
import {
  askTheDrmg,
  dayOfCustody,
  leaveFirst,
  militaryDeemedSignedOn,
  militaryFullTime,
  militaryScope,
  mustExempt,
  noLeaveOfAmp,
  rateInThePress,
  rateOfBilling,
  rateWithoutSignOn,
  residentDeemedSignedOn,
  residentOnTheList,
  twelveMonths,
  yearsAccrue,
} from './sources.relief.js';

/** The guide of the FMOQ bears the year 2023 and no day: its rule is taken to govern that whole year. */
const YEAR_OF_GUIDE = localDate('2023-01-01');
/**
 * The page of Québec.ca on the authorisation of a resident. The orientation on military physicians, which is older than it, is taken to govern from
 * that day too: late rather than early.
 */
const QUEBEC = localDate('2023-09-22');

/** Months of exemption, for maternity or adoption. */
export const exemptionMonths: History<number> = {
  id: 'amp.exemptionMonths',
  unit: 'month',
  versions: [
    {
      value: 12,
      from: YEAR_OF_GUIDE,
      fromInferred: true,
      publishedOn: PAGE_OF_2023,
      source: twelveMonths,
      alsoSaid: [dayOfCustody, mustExempt, leaveFirst, noLeaveOfAmp, yearsAccrue],
    },
  ],
};

/** Whom illness or pregnancy is taken to; that the DRMG exempts is of 2023, that it is asked for anything else too is of a page without a date. */
export const drmgExemption: History<'drmg'> = {
  id: 'amp.drmgExemption',
  unit: 'decision',
  versions: [
    { value: 'drmg', from: YEAR_OF_GUIDE, fromInferred: true, publishedOn: UNDATED_PAGES, source: askTheDrmg },
  ],
};

/** Résident autorisé: deemed signed on. */
export const residentDeemed: History<'effect'> = {
  id: 'amp.residentDeemed',
  unit: 'effect',
  versions: [
    {
      value: 'effect',
      from: QUEBEC,
      fromInferred: true,
      publishedOn: UNDATED_PAGES,
      source: residentDeemedSignedOn,
      alsoSaid: [residentOnTheList],
    },
  ],
};

/** Médecin militaire: considered signed on. */
export const militaryDeemed: History<'effect'> = {
  id: 'amp.militaryDeemed',
  unit: 'effect',
  versions: [
    {
      value: 'effect',
      from: QUEBEC,
      fromInferred: true,
      publishedOn: UNDATED_PAGES,
      source: militaryDeemedSignedOn,
      alsoSaid: [militaryFullTime, militaryScope],
    },
  ],
};

/** A reduction, and of what: the texts do not agree on the latter. */
export interface ReductionRate {
  readonly percent: number;
  readonly base: 'basicRemuneration' | 'remuneration' | 'billing';
}

/**
 * Réduction that a breach exposes to. A magazine says it of the time of the agencies; a page of the PREM 2024 says it of whoever does not sign on,
 * another, without a date, of whoever does not respect the agreement.
 */
export const reductionRate: History<ReductionRate> = {
  id: 'amp.reductionRate',
  unit: '%',
  versions: [
    {
      value: { percent: 30, base: 'basicRemuneration' },
      from: AGENCIES_END,
      fromInferred: true,
      publishedOn: AGENCIES_END,
      source: rateInThePress,
    },
    {
      value: { percent: 30, base: 'remuneration' },
      from: CIUSSS_PAGE,
      fromInferred: true,
      publishedOn: CIUSSS_PAGE,
      source: rateWithoutSignOn,
      alsoSaid: [rateInThePress],
    },
    {
      value: { percent: 30, base: 'billing' },
      from: CIUSSS_PAGE,
      fromInferred: true,
      publishedOn: UNDATED_PAGES,
      source: rateOfBilling,
      alsoSaid: [rateWithoutSignOn, rateInThePress],
    },
  ],
};
