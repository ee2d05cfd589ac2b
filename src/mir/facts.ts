import type { BillingRecord, SuppliedThreshold } from '../billingDays/record.js';
import type { Physician } from '../holdings/physician.js';
import { isLocalDate } from '../law/localDate.js';
import type { RegionCode } from '../law/territory.js';

/** What the caller knows, as `input.ts` accepts it. `null` says that a thing is not known. */

/** What whoever is asked decided. */
export type Decision = 'granted' | 'refused' | 'pending' | null;

/** An authorisation asked of the DRMG of one region by a resident. */
export interface RegionRequest {
  readonly region: RegionCode;
  /** The DRMG of the region was asked. */
  readonly requested: boolean | null;
  /** The activities are on the list of activités médicales particulières of the region. */
  readonly onAmpList: boolean | null;
  readonly decision: Decision;
  /** First day of the authorisation, or of its last renewal; with `granted` alone, `null` is not known. */
  readonly from?: string | null;
}

/** The part of a request that is about dépannage: by the registration form, to the joint committee. */
export interface DepannageRequest {
  /** The registration form was sent. */
  readonly requested: boolean | null;
  /** It says that it is « une demande de dépannage en cours de formation ». */
  readonly statesTraining: boolean | null;
  readonly decision: Decision;
  readonly from?: string | null;
}

/** A resident in complementary training (compétences avancées) who wishes to practise: one of three options. */
export interface ResidentRequest {
  /** The third, `exclusiveDepannage`, is a derogation in lieu of a notice. */
  readonly option: 'regions' | 'regionsAndDepannage' | 'exclusiveDepannage';
  /** In complementary training on the day asked about: a resident still. */
  readonly resident: boolean | null;
  /** Holds a permit of the Collège des médecins. */
  readonly permit: boolean | null;
  /** One for each region; with `regions` and `regionsAndDepannage`. */
  readonly regions?: readonly RegionRequest[];
  /** With `regionsAndDepannage`. */
  readonly depannage?: DepannageRequest;
  /** The derogation asked of the joint committee; with `exclusiveDepannage`. */
  readonly derogation?: { readonly requested: boolean | null; readonly decision: Decision };
}

/** Days of practice in a territory of annexe XII. */
export interface RemotePractice {
  readonly from: string;
  /** Last day; absent while it goes on. */
  readonly to?: string;
  /** Under the caller's own name; not read. */
  readonly territory?: string;
  /** It was the principal practice. */
  readonly principal: boolean | null;
  /** It was done under the mécanisme de dépannage. */
  readonly depannage: boolean | null;
}

/** A physician who comes back from a remote region and asks for a notice elsewhere. */
export interface RemoteReturn {
  /** Every period of practice in the territories of annexe XII, in any order; none overlaps another. */
  readonly practice: readonly RemotePractice[];
  /** Holds a notice for one of those regions. */
  readonly holdsNotice: boolean | null;
  /** Undertakes to make the sub-territory asked for the principal practice. */
  readonly undertakesPractice: boolean | null;
}

/** When a physician who asked for a notice has to begin. */
export interface InstallationDelay {
  /** The day the application was filed. */
  readonly filedOn: string;
  /** The day the ministry received it; `null` or absent: not known. What is filed in the initial period is deemed received on its last day. */
  readonly receivedByMinistry?: string | null;
  /** The day the DRMG received it. */
  readonly receivedByDrmg?: string | null;
  /** A postponement asked of the DRMG, in whole months; absent: none. */
  readonly postponement?: { readonly months: number; readonly decision: Decision };
  /** The first day billed; `notYet`: none by the day asked about; `null`: not known. */
  readonly startedOn: string | null;
}

/** What an installation delay says of a practice that has not begun. */
export const NOT_YET = 'notYet';

export function isDateOrNotYet(text: string): boolean {
  return text === NOT_YET || isLocalDate(text);
}

/** A region chosen, and the sub-territories chosen in it. */
export interface RegionChoice {
  readonly region: RegionCode;
  readonly subTerritories: readonly string[];
}

/** An application for a notice. */
export interface Application {
  /** The PREM applied under, by its number: `2025` runs from December 2024 to November 2025. */
  readonly premYear: number;
  readonly filedOn: string;
  readonly choices: readonly RegionChoice[];
  /** Says which activités médicales particulières are preferred; absent or `null`: not known. */
  readonly ampPreferences?: boolean | null;
}

/** What is known of a physician, of what is held, and of what is asked for. What is left out is not assessed. */
export interface MirInput {
  /** What is held, day by day: the timeline. With `records`, the 200 days. */
  readonly physician?: Physician;
  /** Every billing record of a life of practice, in any order. */
  readonly records?: readonly BillingRecord[];
  /** Thresholds of the billing day that the caller vouches for: the texts encoded give none before March 2021. */
  readonly thresholds?: readonly SuppliedThreshold[];
  readonly resident?: ResidentRequest;
  readonly remoteReturn?: RemoteReturn;
  readonly installation?: InstallationDelay;
  /** With `records`, the status is also told as of its filing. */
  readonly application?: Application;
}
