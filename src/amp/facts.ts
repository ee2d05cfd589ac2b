import type { Physician } from '../holdings/physician.js';
import { isLocalDate } from '../law/localDate.js';
import type { RegionCode } from '../law/territory.js';
import type { AmpActivity } from './activities.js';

/** What the caller knows, as `input.ts` accepts it. `null` says that a thing is not known. */

/** What whoever is asked decided. */
export type Decision = 'granted' | 'refused' | 'pending' | null;

/** Années de pratique, as the RAMQ recognises them: never counted from dates. */
export interface RecognisedYears {
  /** First day for which the issuer gives the figure. */
  readonly from: string;
  /** Last day; absent while no other figure is known. */
  readonly to?: string;
  /** Whole years recognised. */
  readonly years: number | null;
  /** A figure of anybody but the RAMQ is not recognised: it is taken as not known. */
  readonly issuer: 'ramq' | 'other';
}

/** The quarters, where the caller knows them. */
export interface AmpCalendar {
  /** First day of each of four quarters, `MM-DD`, in order; the first begins the year that is drawn. */
  readonly starts: readonly string[];
  /** Where the caller has them from. */
  readonly source: string;
}

/** Hours done on one date, in one activity. It holds nothing about a patient. */
export interface AmpHours {
  readonly date: string;
  readonly activity: AmpActivity | null;
  /** Whole minutes, never rounded hours: 7 h 30 is 450. */
  readonly minutes: number | null;
  /** Where it was done; absent: in the region of the notice. */
  readonly region?: RegionCode | null;
  /** Done under the mécanisme de dépannage; absent: no. */
  readonly depannage?: boolean | null;
  /** The caller's own reference; not read. */
  readonly reference?: string;
}

/** The activities a region offers as AMP, over days. */
export interface RegionalList {
  readonly region: RegionCode;
  readonly from: string;
  /** Last day; absent while it holds. */
  readonly to?: string;
  readonly activities: readonly AmpActivity[];
  /** Where the caller has it from. */
  readonly source: string;
}

/** What stands for the 12 hours a week, or for half of them, in a region. */
export interface Equivalence {
  /** Its name: a claim refers to it. */
  readonly id: string;
  readonly activity: AmpActivity;
  readonly counted: 'patients' | 'shifts' | 'beds' | 'visits';
  /** As many at least. */
  readonly atLeast: number;
  /** Counted in a quarter or in a year; `standing` is held all along, like patients registered. */
  readonly over: 'quarter' | 'year' | 'standing';
  /** AMP mixte: hours a week that remain to be done in other activities. Absent: none, AMP exclusive. */
  readonly besideHoursPerWeek?: number;
  /** Of the patients, those who must come from the guichet d’accès (GAMF). */
  readonly fromGamf?: {
    readonly atLeast: number;
    /** Not asked where fewer patients wait at the GAMF of the RLS. */
    readonly waivedBelow?: number;
    /** Practice in these territories alone: asked only where more patients of theirs wait. */
    readonly territories?: { readonly names: readonly string[]; readonly askedAbove: number };
  };
  /** Walk-in shifts (SRV) that may stand for as many of the shifts, in the same RLS unless agreed. */
  readonly walkInAtMost?: number;
  /** Sub-territories (RLS) where it is not offered. */
  readonly notIn?: readonly string[];
  /** Hours validated by the DSP, and recommended by the head of the DRMG. */
  readonly validated?: true;
}

/** The equivalences of a region, over days. */
export interface EquivalenceTable {
  readonly region: RegionCode;
  readonly from: string;
  readonly to?: string;
  readonly equivalences: readonly Equivalence[];
  readonly source: string;
}

/** What a physician did or holds that the table of the region may take as equivalent. */
export interface EquivalenceClaim {
  /** The name of the equivalence in the table. */
  readonly id: string;
  /** Days over which it was counted, or has stood. */
  readonly from: string;
  readonly to: string;
  readonly count: number | null;
  /** Of the patients, those from the GAMF. */
  readonly fromGamf?: number | null;
  /** Patients who wait at the GAMF of the RLS. */
  readonly waiting?: number | null;
  /** The territory where all the practice is, if it is one of those the table names; absent: none. */
  readonly onlyIn?: string | null;
  /** Patients of those territories who wait at the GAMF of the RLS. */
  readonly waitingThere?: number | null;
  readonly rls?: string | null;
  /** Walk-in shifts (SRV) done in the place of others; they are not in `count`. Absent: none. */
  readonly walkIn?: number | null;
  /** They were done in the same RLS, or elsewhere as agreed. */
  readonly walkInAgreed?: boolean | null;
  /** The DSP validated the hours. */
  readonly validated?: boolean | null;
  /** The head of the DRMG recommended it. */
  readonly recommended?: boolean | null;
}

/** Maternity or adoption: the DRMG must exempt from the penalty, for 12 months that hold the day. */
export interface FamilyExemption {
  readonly kind: 'maternity' | 'adoption';
  /** The day of delivery, or of effective custody. */
  readonly day: string | null;
  /** First day of the 12 months, the physician’s choice; `null` or absent: not known. */
  readonly from?: string | null;
  /** A leave was arranged with the institution or the office: without one there is nothing to exempt. */
  readonly arranged: boolean | null;
}

/** Anything else goes through the DRMG, for as long as it says. */
export interface DrmgExemption {
  readonly kind: 'drmg';
  readonly for: 'illness' | 'pregnancy' | 'other';
  readonly from: string;
  readonly to: string;
  readonly decision: Decision;
}

export type Exemption = FamilyExemption | DrmgExemption;

/** A full-time military physician authorised to practise: considered signed on while the authorisation lasts. */
export interface MilitaryAuthorisation {
  readonly from: string;
  readonly to?: string;
  readonly fullTime: boolean | null;
  /** Practises in first line or in long-term care alone. */
  readonly firstLineOrLongTermCare: boolean | null;
}

/** What an adhésion says of what is not done yet. */
export const NOT_YET = 'notYet';

export function isDateOrNotYet(text: string): boolean {
  return text === NOT_YET || isLocalDate(text);
}

/** Adhésion to the entente particulière AMP, with the DRMG of the region of the notice. */
export interface SignOn {
  /** First day of practice. */
  readonly practiceFrom: string | null;
  /** First day of practice in the region of the notice, when it is another. */
  readonly regionFrom?: string | null;
  /** The day the DRMG was asked; `notYet`: it was not by the day asked about. */
  readonly requestedOn: string | null;
  /** The day the adhésion was complete; `notYet`: it was not. */
  readonly completedOn: string | null;
}

/** A change of AMP asked for. */
export interface Modification {
  readonly requestedOn: string;
  /** The day the change would take effect; absent: as soon as it is granted. */
  readonly effectOn?: string;
  /** What is asked for is on the list then available. */
  readonly onList: boolean | null;
  readonly decision: Decision;
  /** A refusal that the DRMG justified. */
  readonly justified?: boolean | null;
  /** The DRMG considers that staff is particularly insufficient to allow a change. */
  readonly staffShort?: boolean | null;
}

/** Engagement: what was agreed with the DRMG, for two years that renew. */
export interface Engagement {
  /** The day the adhésion takes effect. */
  readonly effectiveOn: string;
  /** Last day, when it ended; absent while it lasts. */
  readonly endedOn?: string;
  /** The activities agreed; absent: not told. */
  readonly activities?: readonly AmpActivity[];
  readonly modification?: Modification;
}

/** MU3: a third year in emergency medicine, spared the registration of patients. */
export interface Mu3 {
  readonly thirdYear: boolean | null;
  /** The emergency department needs a full-time physician. */
  readonly fullTimeNeeded: boolean | null;
  /** Minutes a week of walk-in in a GMF-R. */
  readonly walkInMinutes: number | null;
  /** What the DRMG decided, its analysis and the DSP’s made. */
  readonly decision: Decision;
}

/** What is known of a physician’s AMP. What is left out is not assessed. */
export interface AmpInput {
  /** What is held: the region of the notice, a derogation, a resident’s authorisation, absences from the plan. */
  readonly physician?: Physician;
  /** In any order; they do not overlap. */
  readonly recognisedYears?: readonly RecognisedYears[];
  /** Absent: the dates of the quarters are a reading. */
  readonly calendar?: AmpCalendar;
  /** In any order. */
  readonly hours?: readonly AmpHours[];
  /** First day that `hours` cover; absent: the whole year. */
  readonly hoursFrom?: string;
  readonly lists?: readonly RegionalList[];
  readonly equivalences?: readonly EquivalenceClaim[];
  /** Tables the caller vouches for, of any region; they come before those encoded. */
  readonly equivalenceTables?: readonly EquivalenceTable[];
  readonly exemptions?: readonly Exemption[];
  readonly military?: readonly MilitaryAuthorisation[];
  readonly signOn?: SignOn;
  readonly engagement?: Engagement;
  readonly mu3?: Mu3;
  /** Dollars billed to the RAMQ, to show the size of what is at stake. */
  readonly remuneration?: string;
}
