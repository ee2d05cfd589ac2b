import type { SuppliedThreshold } from '../billingDays/record.js';
import type { Physician } from '../holdings/physician.js';
import type { RegionCode } from '../law/territory.js';
import type { InstallationType, Measure, Sector } from './parameters.js';

/** What the caller knows, as `input.ts` accepts it. */

/** One shift, one day or one week of activity. `null` says that a thing is not known. */
export interface Activity {
  /** The day of the shift or of the activity; the first day of a week given whole. */
  readonly date: string;
  /** Under the caller's own name. */
  readonly installation: string | null;
  /** `other`: none of the four sectors of the mechanism (office, CHSLD, home care…). */
  readonly sector: Sector | 'other' | null;
  /**
   * The first day of the 7-day week this day is part of, in a sector granted by weeks: the days of one week are one unit. Without it the
   * record is a whole week, from its date.
   */
  readonly weekOf?: string;
  /** The physician, under the caller's own name, where there are several: each has weeks of their own. */
  readonly physician?: string;
  /** The name was entered in H-38, so that the authorisation exists; absent: yes. */
  readonly entered?: boolean | null;
  /** A measure it was done under, beside the mechanism; absent: none. */
  readonly measure?: Measure;
  /** Not billed to the public plan; absent: no. */
  readonly outsidePlan?: boolean | null;
  /** Dollars billed that day, as text; absent or `null`: not known. Read only where days are counted. */
  readonly amount?: string | null;
  /** Dollars the RAMQ accepted, when they are known apart. */
  readonly accepted?: string | null;
  readonly region?: RegionCode | null;
  readonly subTerritory?: string | null;
  /** The caller's own reference; not read. */
  readonly reference?: string;
}

/** What the committee answered to a request for more units than first authorised. */
export interface Revision {
  /** The request gives the period; absent or `null`: not known. */
  readonly period?: boolean | null;
  /** The request gives the justification. */
  readonly justification?: boolean | null;
  readonly decision: 'granted' | 'refused' | 'pending';
  /** The units once revised, all told; with `granted` alone, `null` is not known. */
  readonly units?: number | null;
}

/** What the joint committee authorised: a place, a sector, a period, and so many shifts or weeks. */
export interface SiteAuthorisation {
  readonly installation: string;
  readonly sector: Sector;
  readonly from: string;
  readonly to: string;
  /** Shifts at the emergency, weeks in short stay and obstetrics; `null` is not known. */
  readonly units: number | null;
  readonly decision: 'granted' | 'refused' | 'pending' | null;
  readonly revision?: Revision;
}

/** The days a measure (LE 297, LE 132, LE 285) holds, as the caller knows them: the texts set them year by year. */
export interface MeasureWindow {
  readonly measure: Measure;
  readonly from: string;
  readonly to: string;
  /** Where the caller has them from. */
  readonly source: string;
}

export interface Installation {
  readonly name: string;
  readonly type: InstallationType | null;
  /** Hours of its emergency. */
  readonly emergency: 'always' | 'limited' | 'none' | null;
  /** It has a short-stay unit. */
  readonly shortStay: boolean | null;
  /** It has an obstetrics unit. */
  readonly obstetrics: boolean | null;
  /** It belongs to the réseau de garde intégré; asked of a CLSC. */
  readonly onCallNetwork: boolean | null;
  /** What the joint committee decided. */
  readonly designation: 'designated' | 'refused' | 'pending' | null;
  /** The sector help is asked in; absent: any. */
  readonly sector?: Sector;
}

/** A physician who registers, or is registered, as a dépanneur. */
export interface Registration {
  /** The physician opts for exclusive dépannage. */
  readonly exclusive: boolean | null;
  /** A valid permit of the Collège des médecins. */
  readonly permit: boolean | null;
  /** A « .med » address was given. */
  readonly medAddress: boolean | null;
  /** Registered before the « .med » address was asked for. */
  readonly registeredBefore: boolean | null;
  /** Kilometres from the usual place of work to where help is given, as text. */
  readonly kilometres: string | null;
  /** Kilometres from home, where they differ; absent: not known. */
  readonly kilometresFromHome?: string | null;
  /** The usual practice goes on. */
  readonly keepsPractice: boolean | null;
  /** The site the physician comes from is short of physicians. */
  readonly siteShort: boolean | null;
  /** The exception for whoever comes from a site that is short; absent: none. */
  readonly exception?: {
    /** The committee allowed it. */
    readonly allowed: boolean | null;
    /** What the home site offers is not reduced. */
    readonly serviceKept: boolean | null;
    /** Days of dépannage this year. */
    readonly days: number | null;
  };
}

/** An institution that asks for help: its procedure for the results of dépanneurs is with the CNMQ. */
export interface Institution {
  readonly resultsProcedure: boolean | null;
}

/** Asks whether hours of dépannage count as activités médicales particulières, of a physician under a derogation or not. */
export interface AmpQuestion {
  readonly exclusive: boolean | null;
}

/** What the activities, authorisations and people of the mechanism are. What is left out is not assessed. */
export interface DepannageInput {
  readonly activities?: readonly Activity[];
  /** All there are; absent: not known. An empty list says that nothing is authorised. */
  readonly authorisations?: readonly SiteAuthorisation[];
  readonly measures?: readonly MeasureWindow[];
  readonly installations?: readonly Installation[];
  readonly registration?: Registration;
  readonly institution?: Institution;
  readonly amp?: AmpQuestion;
  /** Asks for the share of billing days: 95 % under a derogation for exclusive dépannage, 55 % under a notice. The activities are then all of this physician’s. */
  readonly physician?: Physician;
  /** Thresholds of the billing day that the caller vouches for. */
  readonly thresholds?: readonly SuppliedThreshold[];
  /** All remuneration of the year, in dollars: asks for an illustration of the 30 % reduction. */
  readonly remuneration?: string;
}
