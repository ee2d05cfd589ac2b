import type { History } from '../law/history.js';
import { localDate } from '../law/localDate.js';
import {
  beginsByBilling,
  fairReasons,
  fromReceiptByMinistry,
  postponementTold,
  sixMoreMonths,
  twelveMonths,
} from './sources.delays.js';

/**
 * The article of April 2021 speaks to whoever is within the twelve months: those who applied for the PREM then in force, from October 2020 on.
 * Pages without a date are older; what they governed was not found.
 */
const FIRST_APPLICATIONS = localDate('2020-10-15');
const RESCUE = localDate('2021-04-27');
/** The page of the FMRQ has no date: the billing day it gives, 523 dollars, was in force and read that day. */
export const FMRQ_PAGE = localDate('2022-03-01');

/** Délai d’installation: months to begin practice in, from the receipt of the application. Governs applications by the day they are filed. */
export const installationMonths: History<number> = {
  id: 'mir.installationMonths',
  unit: 'month',
  versions: [
    {
      value: 12,
      from: FIRST_APPLICATIONS,
      fromInferred: true,
      publishedOn: RESCUE,
      lastAttested: FMRQ_PAGE,
      source: fromReceiptByMinistry,
      alsoSaid: [beginsByBilling, twelveMonths],
    },
  ],
};

/** Report: most months that the DRMG may add. */
export const postponementMonths: History<number> = {
  id: 'mir.postponementMonths',
  unit: 'month',
  versions: [
    {
      value: 6,
      from: FIRST_APPLICATIONS,
      fromInferred: true,
      publishedOn: RESCUE,
      lastAttested: FMRQ_PAGE,
      source: postponementTold,
      alsoSaid: [sixMoreMonths, fairReasons],
    },
  ],
};
