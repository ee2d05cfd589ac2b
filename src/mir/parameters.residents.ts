import {
  residentExclusiveAccrues,
  residentRegionsAccrueNothing,
  residentRegionsAndDepannageAccrueNothing,
} from '../holdings/sources.accrual.js';
import { residentAuthorisation } from '../holdings/sources.js';
import type { Citation } from '../law/citation.js';
import type { History } from '../law/history.js';
import { localDate } from '../law/localDate.js';
import type { ResidentRequest } from './facts.js';
import { UNDATED_PAGES } from './published.js';
import {
  askEachDrmg,
  atMostOneYear,
  committeeAuthorises,
  committeeForm,
  deemedAmpMember,
  derogationInTraining,
  derogationOfCommittee,
  eachDrmgAuthorises,
  inEveryCase,
  oneYear,
  onTheAmpList,
  remainsNewBiller,
  whoMayAsk,
} from './sources.residents.js';

/** The page of Québec.ca is of that day; when what it says began is stated nowhere. */
const QUEBEC = localDate('2023-09-22');

function since<T>(
  id: string,
  unit: string,
  value: T,
  source: Citation,
  alsoSaid: readonly Citation[] = [],
): History<T> {
  return { id, unit, versions: [{ value, from: QUEBEC, fromInferred: true, publishedOn: QUEBEC, source, alsoSaid }] };
}

/** Who may ask: a resident in complementary training, with a permit of the CMQ. */
export const residentWho = since('mir.residentWho', 'duty', 'resident', whoMayAsk);

/** The DRMG of each region is asked. */
export const residentDrmg = since('mir.residentDrmg', 'duty', 'drmg', askEachDrmg);

/** What is done is on the AMP list of the region. */
export const residentAmpList = since('mir.residentAmpList', 'duty', 'ampList', onTheAmpList);

/** The DRMG of each region authorises. */
export const residentDrmgDecision = since('mir.residentDrmgDecision', 'decision', 'drmg', residentAuthorisation, [
  eachDrmgAuthorises,
]);

/** The joint committee is asked by the registration form, which says that it is for dépannage during training. */
export const residentForm = since('mir.residentForm', 'duty', 'form', committeeForm);

/** The joint committee authorises dépannage beside the regions. */
export const residentCommittee = since('mir.residentCommittee', 'decision', 'committee', committeeAuthorises);

/** The joint committee grants a derogation for exclusive dépannage. */
export const residentDerogation = since('mir.residentDerogation', 'decision', 'committee', derogationInTraining, [
  derogationOfCommittee,
]);

/** Years that an authorisation lasts; another page says « maximale ». */
export const residentYears = since('mir.residentYears', 'year', 1, oneYear, [inEveryCase, atMostOneYear]);

/** Whether days of practice count toward the 200 days, by option. */
export const residentDays = since<Readonly<Record<ResidentRequest['option'], boolean>>>(
  'mir.residentDays',
  'effect',
  { regions: false, regionsAndDepannage: false, exclusiveDepannage: true },
  residentRegionsAccrueNothing,
  [residentRegionsAndDepannageAccrueNothing, residentExclusiveAccrues],
);

/** What the text says of the days under each option. */
export const DAYS_OF: Readonly<Record<ResidentRequest['option'], Citation>> = {
  regions: residentRegionsAccrueNothing,
  regionsAndDepannage: residentRegionsAndDepannageAccrueNothing,
  exclusiveDepannage: residentExclusiveAccrues,
};

function undated(id: string, source: Citation): History<'effect'> {
  return {
    id,
    unit: 'effect',
    versions: [{ value: 'effect', from: QUEBEC, fromInferred: true, publishedOn: UNDATED_PAGES, source }],
  };
}

/** Whoever is authorised by a DRMG is deemed a member of the AMP. */
export const residentAmp = undated('mir.residentAmp', deemedAmpMember);

/** Whoever is authorised remains a nouveau facturant once the residency is over. */
export const residentStatus = undated('mir.residentStatus', remainsNewBiller);
