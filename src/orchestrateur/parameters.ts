import type { MonthDay } from '../law/calendar.js';
import type { History } from '../law/history.js';
import { localDate } from '../law/localDate.js';
import {
  absenceReported,
  allDisplayed,
  arrangementsDue,
  configuringIsVoluntary,
  connectingShowsNothing,
  consultations2016,
  forfaitBilled,
  gmfForm,
  hours2016,
  letter269,
  multisite2025,
  noNewDuty2026,
  noQuota2021,
  observer2016,
  oneMeasure2023,
  otherMeasuresUntil2024,
  personalForm,
  populationOffer,
  rateLeftOut,
  registeredAndAttended,
  share2016,
  stayingOut,
  until2031,
  voluntary2021,
} from './sources.js';

/**
 * The article of the seed has no date: it was public by the last day of March 2022, since it speaks of April 2022 as to come.
 * The first thing it tells of is a webinar « fin août ou début septembre 2021 », which we take as mid-August to mid-September.
 */
const ARTICLE_PUBLIC_BY = localDate('2022-03-31');
const FIRST_TOLD_OF = localDate('2021-08-15');

/** A clinic connects, then configures, then displays: the steps, in order. */
export const steps: History<readonly ['connected', 'configured', 'displayed']> = {
  id: 'orchestrateur.steps',
  unit: 'step',
  versions: [
    {
      value: ['connected', 'configured', 'displayed'],
      from: FIRST_TOLD_OF,
      fromInferred: true,
      publishedOn: ARTICLE_PUBLIC_BY,
      source: connectingShowsNothing,
      alsoSaid: [configuringIsVoluntary],
    },
  ],
};

/** Point 8.2: per cent of the slots of the two missions to display. « en avril 2022 »: the first day of it is inferred. */
export const displayedShare: History<number> = {
  id: 'orchestrateur.displayedShare',
  unit: '%',
  versions: [
    {
      value: 100,
      from: localDate('2022-04-01'),
      fromInferred: true,
      publishedOn: ARTICLE_PUBLIC_BY,
      source: allDisplayed,
    },
  ],
};

/** Both ends included. */
export interface WebinarDays {
  readonly year: number;
  readonly from: MonthDay;
  readonly to: MonthDay;
}

/**
 * Forfait de gestion du changement: the days on which the webinar may have been. Its own days were not found, nor the amount of
 * the forfait, its billing code, its deadline, nor how many a physician may bill.
 */
export const webinarDays: History<WebinarDays> = {
  id: 'orchestrateur.webinarDays',
  unit: 'MM-DD',
  versions: [
    {
      value: { year: 2021, from: '08-15', to: '09-15' },
      from: FIRST_TOLD_OF,
      fromInferred: true,
      publishedOn: ARTICLE_PUBLIC_BY,
      source: registeredAndAttended,
      alsoSaid: [gmfForm],
    },
  ],
};

/**
 * Supplements of LE 269: what opens them. The letter dates from 2020-02-28; that the supplements of the Orchestrateur do is not said. Its
 * end was not found: the remuneration of the pandemic is said to have covered only a part of 2022, so nothing is answered after that year.
 */
export const supplementsForm: History<string> = {
  id: 'orchestrateur.supplementsForm',
  unit: 'form',
  versions: [
    {
      value: '4486',
      from: localDate('2020-02-28'),
      fromInferred: true,
      to: localDate('2022-12-31'),
      publishedOn: ARTICLE_PUBLIC_BY,
      source: personalForm,
      alsoSaid: [populationOffer, letter269],
    },
  ],
};

/** From when a physician who stays out settles arrangements with the group. « à partir d'avril 2022 »: its first day is inferred. */
export const arrangementsDuty: History<'due'> = {
  id: 'orchestrateur.arrangementsDuty',
  unit: 'duty',
  versions: [
    {
      value: 'due',
      from: localDate('2022-04-01'),
      fromInferred: true,
      publishedOn: ARTICLE_PUBLIC_BY,
      source: arrangementsDue,
      alsoSaid: [stayingOut],
    },
  ],
};

/**
 * Hours a week that a GMF offers its services, at least. Attested in 2016 and in May 2025; to the end of the programme of 2026, which adds no
 * duty. Reduced hours for small GMFs exist: their values, and those of weekends and holidays, were not found.
 */
export const weeklyHours: History<number> = {
  id: 'orchestrateur.weeklyHours',
  unit: 'h/week',
  versions: [
    {
      value: 68,
      from: localDate('2016-01-01'),
      fromInferred: true,
      to: localDate('2031-03-31'),
      publishedOn: localDate('2016-12-31'),
      lastAttested: localDate('2025-05-01'),
      source: multisite2025,
      alsoSaid: [observer2016],
    },
  ],
};

/** What a GMF-R (super-clinique) had to offer. */
export interface NetworkOffer {
  /** Consultations a year. */
  readonly consultations: number;
  /** Per cent of them for patients without a family doctor, or whose doctor is elsewhere. */
  readonly percent: number;
  /** Hours a day, seven days a week. */
  readonly hours: number;
}

/** As announced in 2016. Whether any of it survives in the GMF-AR programme of April 2022 was not found: it ends there. */
export const networkOffer: History<NetworkOffer> = {
  id: 'orchestrateur.networkOffer',
  unit: 'consultations/year',
  versions: [
    {
      value: { consultations: 20_000, percent: 80, hours: 12 },
      from: localDate('2016-01-01'),
      fromInferred: true,
      to: localDate('2022-03-31'),
      publishedOn: localDate('2016-12-31'),
      source: consultations2016,
      alsoSaid: [share2016, hours2016],
    },
  ],
};

/**
 * What the GMF programme says of slots for orphan patients and of new duties. Levels, penalties, weighting and the share of
 * slots for the GAP were not found, and are not here.
 * - `noQuota`: the programme of 2021, attested in July 2021; its own first day was not found
 * - `noNewDuty`: the programme of 2026, for five years to 2031-03-31, so from 2026-04-01
 */
export const programmeDuties: History<'noQuota' | 'noNewDuty'> = {
  id: 'orchestrateur.programmeDuties',
  unit: 'duty',
  versions: [
    {
      value: 'noQuota',
      from: localDate('2021-07-01'),
      fromInferred: true,
      to: localDate('2026-03-31'),
      publishedOn: localDate('2021-07-01'),
      source: noQuota2021,
      alsoSaid: [voluntary2021],
    },
    {
      value: 'noNewDuty',
      from: localDate('2026-04-01'),
      fromInferred: true,
      to: localDate('2031-03-31'),
      publishedOn: localDate('2026-01-01'),
      source: noNewDuty2026,
      alsoSaid: [until2031],
    },
  ],
};

/**
 * Which measures take the attendance rate out of the supplement, and whether the text says what reaching the target is.
 * - `threeMeasures`: group registration, timely access, access in GMF-AR; what reaching the target was is not said
 * - `groupRegistration`: that measure alone; the year of « 1er juin » is inferred, and so is that nothing said so before the
 *   agreement of 2024-06-13
 */
export const attendanceExemption: History<'threeMeasures' | 'groupRegistration'> = {
  id: 'orchestrateur.attendanceExemption',
  unit: 'measures',
  versions: [
    {
      value: 'threeMeasures',
      from: localDate('2022-01-01'),
      fromInferred: true,
      to: localDate('2024-05-31'),
      publishedOn: localDate('2023-01-01'),
      source: rateLeftOut,
      alsoSaid: [otherMeasuresUntil2024, oneMeasure2023],
    },
    {
      value: 'groupRegistration',
      from: localDate('2024-06-01'),
      fromInferred: true,
      publishedOn: localDate('2024-06-13'),
      source: rateLeftOut,
      alsoSaid: [forfaitBilled, absenceReported],
    },
  ],
};
