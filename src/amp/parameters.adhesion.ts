import type { Citation } from '../law/citation.js';
import type { History } from '../law/history.js';
import { localDate } from '../law/localDate.js';
import { CIUSSS_PAGE, MONTEREGIE_PAGE, PAGE_OF_2017, UNDATED_PAGES } from './published.js';
import {
  agreedFirst,
  approvedAtTerm,
  fromEffect,
  fullTimeExpertise,
  inForceAtRequest,
  nothingWritten,
  othersByException,
  refusalJustified,
  renewedByItself,
  requestByEnd,
  signOnByEnd,
  sixHours,
  startInRegion,
  stillSignOn,
  twoYears,
  twoYearsInMontreal,
  underAnalysis,
} from './sources.adhesion.js';
import { fileOfNotice } from './sources.hours.js';

/** « depuis le 1er février 2022 »: the management of the AMP that the pages of Montréal describe. */
const MONTREAL = localDate('2022-02-01');
const COLUMN_OF_2020 = localDate('2020-11-01');

/** What pages without a date say of engagements, taken to be of the same management. */
function ofUndatedPages(id: string, [source, ...alsoSaid]: readonly [Citation, ...Citation[]]): History<'effect'> {
  return {
    id,
    unit: 'effect',
    versions: [{ value: 'effect', from: MONTREAL, fromInferred: true, publishedOn: UNDATED_PAGES, source, alsoSaid }],
  };
}

/**
 * Full quarters of practice by the end of which one signs on. The delay of four months (120 days) of 2001 is not here: what was read of it is cut,
 * and it was of another population.
 */
export const signOnQuarters: History<1> = {
  id: 'amp.signOnQuarters',
  unit: 'quarter',
  versions: [
    {
      value: 1,
      from: COLUMN_OF_2020,
      fromInferred: true,
      publishedOn: COLUMN_OF_2020,
      source: requestByEnd,
      alsoSaid: [startInRegion],
    },
    {
      value: 1,
      from: MONTEREGIE_PAGE,
      fromInferred: true,
      publishedOn: CIUSSS_PAGE,
      source: signOnByEnd,
      alsoSaid: [startInRegion, requestByEnd, stillSignOn, fileOfNotice],
    },
  ],
};

/** Years of an engagement. */
export const engagementYears: History<number> = {
  id: 'amp.engagementYears',
  unit: 'year',
  versions: [
    { value: 2, from: MONTREAL, fromInferred: true, publishedOn: MONTREAL, source: twoYearsInMontreal },
    {
      value: 2,
      from: MONTEREGIE_PAGE,
      fromInferred: true,
      publishedOn: CIUSSS_PAGE,
      source: twoYears,
      alsoSaid: [twoYearsInMontreal, fromEffect],
    },
  ],
};

/** An engagement that ends begins again. */
export const engagementRenewal = /* @__PURE__ */ ofUndatedPages('amp.engagementRenewal', [renewedByItself]);

/** A change at the end of a term: to be approved, of what is then on the list. */
export const changeAtTerm = /* @__PURE__ */ ofUndatedPages('amp.changeAtTerm', [approvedAtTerm, inForceAtRequest]);

/** A change before the end of a term: the DRMG has to agree, and to justify that it does not. */
export const changeMidTerm = /* @__PURE__ */ ofUndatedPages('amp.changeMidTerm', [
  agreedFirst,
  refusalJustified,
  inForceAtRequest,
]);

/** Hours of walk-in in a GMF-R that spare a third year in emergency medicine the registration of patients. */
export const mu3Hours: History<number> = {
  id: 'amp.mu3Hours',
  unit: 'h',
  versions: [
    {
      value: 6,
      // « Le 12 avril dernier »: a blog of the 24th, which copies the page of the FMOQ.
      from: localDate('2017-04-12'),
      fromInferred: true,
      publishedOn: PAGE_OF_2017,
      lastAttested: PAGE_OF_2017,
      source: sixHours,
      alsoSaid: [fullTimeExpertise, othersByException, underAnalysis, nothingWritten],
    },
  ],
};
