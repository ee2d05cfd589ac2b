import type { MonthDay } from '../law/calendar.js';
import type { Citation } from '../law/citation.js';
import type { History } from '../law/history.js';
import { localDate } from '../law/localDate.js';
import {
  ampAtSignature,
  ampPreferencesOnForm,
  deemedOn31October,
  everyDecember,
  firstComeFirstServed,
  from15To31October,
  fullAutonomy,
  gmfuConfirms,
  initialProcessing2025,
  laReleve,
  notBefore15October,
  plan2025,
  release2022,
  scholarsInformed,
  scholarsPrefer,
  scholarsWithdrawn,
  twoByTwo,
  twoRounds,
} from './sources.delays.js';

/**
 * What is said of a PREM is a version whose days are those of its plan year, 1 December to 30 November: seasons of application overlap (one files
 * for the end of a PREM and for the start of the next in the same October), plan years do not. It is looked up on the first day of the plan year.
 *
 * Nothing was read of the PREM 2026 and of those after: what is said of the one before is not carried to them, and ends with it.
 */
const YEARS = {
  2020: { from: localDate('2019-12-01'), to: localDate('2020-11-30') },
  2022: { from: localDate('2021-12-01'), to: localDate('2022-11-30') },
  2025: { from: localDate('2024-12-01'), to: localDate('2025-11-30') },
} as const;
const PREM_2021 = localDate('2020-12-01');
const PREM_2024 = localDate('2023-12-01');
const LAST_READ = YEARS[2025].to;

const NEW_PROCESS = localDate('2019-08-01');
const RELEASE_2022 = localDate('2021-10-06');
/** The page of the DRMG de Montréal is of 2021, no day found: it was public at the end of that year. */
export const MONTREAL_PAGE = localDate('2021-12-31');
const QUEBEC = localDate('2023-09-22');
const LA_RELEVE = localDate('2023-10-05');
const KEY_STEPS = localDate('2024-10-15');

/** Days of each year, both ends included. */
export interface Season {
  readonly start: MonthDay;
  readonly end: MonthDay;
}

const OCTOBER: Season = { start: '10-15', end: '10-31' };
/** The initial period of the last year that was read: days of other years that could be in one. */
export const LAST_PERIOD_READ = OCTOBER;

const PLAN: Season = { start: '12-01', end: '11-30' };

/** Année du PREM: « entrent en vigueur le 1er décembre de chaque année ». */
export const planYear: History<Season> = {
  id: 'mir.planYear',
  unit: 'MM-DD',
  versions: [
    { value: PLAN, from: YEARS[2020].from, fromInferred: true, publishedOn: RELEASE_2022, source: release2022 },
    {
      value: PLAN,
      from: YEARS[2025].from,
      publishedOn: KEY_STEPS,
      source: plan2025,
      alsoSaid: [everyDecember],
    },
  ],
};

/** Période initiale de candidature, in the autumn before the PREM. */
export const initialPeriod: History<Season> = {
  id: 'mir.initialPeriod',
  unit: 'MM-DD',
  versions: [
    { value: OCTOBER, ...YEARS[2020], publishedOn: NEW_PROCESS, source: from15To31October },
    {
      value: OCTOBER,
      from: PREM_2021,
      fromInferred: true,
      to: LAST_READ,
      publishedOn: NEW_PROCESS,
      source: from15To31October,
    },
    {
      value: OCTOBER,
      ...YEARS[2022],
      publishedOn: RELEASE_2022,
      source: release2022,
      alsoSaid: [from15To31October],
    },
    {
      value: OCTOBER,
      ...YEARS[2025],
      publishedOn: KEY_STEPS,
      source: deemedOn31October,
      alsoSaid: [from15To31October],
    },
  ],
};

/** The first day on which an application may be filed, where a text says it. */
export const earliestFiling: History<MonthDay> = {
  id: 'mir.earliestFiling',
  unit: 'MM-DD',
  versions: [
    { value: '10-15', ...YEARS[2022], publishedOn: RELEASE_2022, source: release2022 },
    { value: '10-15', ...YEARS[2025], publishedOn: KEY_STEPS, source: notBefore15October },
  ],
};

/** The day on which all that is received in the initial period is deemed received. */
export const deemedReceipt: History<MonthDay> = {
  id: 'mir.deemedReceipt',
  unit: 'MM-DD',
  versions: [{ value: '10-31', ...YEARS[2025], publishedOn: KEY_STEPS, source: deemedOn31October }],
};

/** What follows the initial period: the initial files are processed, then others are taken. */
export interface Processing extends Season {
  /** Rounds of it; null: not said. */
  readonly rounds: number | null;
  /** What the files taken after it are: late, or first come, first served. */
  readonly after: 'lateFiles' | 'firstCome';
}

/** Traitement des demandes initiales, from November to the next year. Other years: not found. */
export const processing: History<Processing> = {
  id: 'mir.processing',
  unit: 'MM-DD',
  versions: [
    {
      value: { start: '11-01', end: '03-31', rounds: 2, after: 'lateFiles' },
      ...YEARS[2022],
      publishedOn: MONTREAL_PAGE,
      source: twoRounds,
    },
    {
      value: { start: '11-01', end: '02-14', rounds: null, after: 'firstCome' },
      ...YEARS[2025],
      publishedOn: KEY_STEPS,
      source: initialProcessing2025,
      alsoSaid: [firstComeFirstServed],
    },
  ],
};

/** Regions at most, in the initial period. */
export const regionsMost: History<number> = {
  id: 'mir.regionsMost',
  unit: 'region',
  versions: [
    {
      value: 2,
      from: PREM_2024,
      to: LAST_READ,
      publishedOn: QUEBEC,
      lastAttested: LA_RELEVE,
      source: twoByTwo,
      alsoSaid: [laReleve],
    },
  ],
};

/** Sub-territories of each region at most, in the initial period. */
export const subTerritoriesMost: History<number> = {
  id: 'mir.subTerritoriesMost',
  unit: 'subTerritory',
  versions: [
    {
      value: 2,
      from: PREM_2024,
      to: LAST_READ,
      publishedOn: QUEBEC,
      lastAttested: LA_RELEVE,
      source: twoByTwo,
      alsoSaid: [laReleve],
    },
  ],
};

/** AMP are chosen when the notice is signed; preferences may be given on the form. */
export const ampChoice: History<'atSignature'> = {
  id: 'mir.ampChoice',
  unit: 'moment',
  versions: [
    {
      value: 'atSignature',
      from: PREM_2024,
      to: LAST_READ,
      publishedOn: QUEBEC,
      lastAttested: QUEBEC,
      source: ampAtSignature,
      alsoSaid: [ampPreferencesOnForm],
    },
  ],
};

/** The DRMG share out their places among their sub-territories; before, about 70 % were set by the ministry. */
export const drmgAutonomy: History<'full'> = {
  id: 'mir.drmgAutonomy',
  unit: 'autonomy',
  versions: [
    {
      value: 'full',
      from: PREM_2024,
      to: LAST_READ,
      publishedOn: QUEBEC,
      lastAttested: QUEBEC,
      source: fullAutonomy,
    },
  ],
};

/** Moving to another sub-territory of a region: no page read speaks of it. */
export const mobilityWithinRegion: History<never> = { id: 'mir.mobilityWithinRegion', unit: 'rule', versions: [] };

/**
 * Days said by pages without a date: of no PREM in particular, they inform, and nothing follows from them. Scholars give their preferences, are
 * informed, and apply in the initial period; a GMF-U confirms.
 */
export const UNDATED: Readonly<Record<'scholarsPrefer' | 'scholarsInformed' | 'gmfuConfirms', MonthDay>> = {
  scholarsPrefer: '09-30',
  scholarsInformed: '10-15',
  gmfuConfirms: '10-31',
};
export const UNDATED_SOURCES: readonly Citation[] = [scholarsPrefer, scholarsInformed, scholarsWithdrawn, gmfuConfirms];
