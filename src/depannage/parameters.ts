import { exclusiveShareText } from '../billingDays/sources.derogation.js';
import type { History } from '../law/history.js';
import { localDate } from '../law/localDate.js';
import {
  cmsssConditions,
  committeeDecides,
  exclusiveExposure,
  fourSectors,
  fourSectors2015,
  keepPractice,
  letter132,
  letter132In2015,
  letter285,
  letter297,
  letter297Added,
  medAddress,
  moreThan60,
  officialMechanism,
  onlyAuthorised,
  resultsProcedures,
  sevenDays,
  shiftsAndWeeks,
  twentyDays,
  validPermit,
} from './sources.js';

/** The first document read on the mechanism. The mechanism is older (1983); what it asked before was not found. */
const FIRST_READ = localDate('2015-10-01');
/** The page of Québec.ca is of that day; when what it says began is stated nowhere. */
const QUEBEC = localDate('2023-09-22');
/** The page of the FMOQ has no date: it tells of quotas lifted by 18 April 2018. */
export const FMOQ_PAGE = localDate('2018-04-18');
/**
 * The article of the FMOQ has no date. It tells of what began in September 2025 « depuis quelques mois » and is of the winter that follows: the
 * first day of 2026 is inferred.
 */
export const ARTICLE = localDate('2026-01-01');

export type Sector = 'urgence' | 'courteDuree' | 'obstetrique' | 'anesthesiologie';

export const SECTORS: readonly Sector[] = ['urgence', 'courteDuree', 'obstetrique', 'anesthesiologie'];

/** Secteurs du dépannage. */
export const sectors: History<readonly Sector[]> = {
  id: 'depannage.sectors',
  unit: 'sector',
  versions: [
    {
      value: SECTORS,
      from: FIRST_READ,
      fromInferred: true,
      publishedOn: FIRST_READ,
      source: fourSectors2015,
    },
    {
      value: SECTORS,
      from: QUEBEC,
      fromInferred: true,
      publishedOn: QUEBEC,
      source: fourSectors,
      alsoSaid: [onlyAuthorised, committeeDecides],
    },
  ],
};

export type Unit = 'shift' | 'week';

/** What the committee authorises in each sector. Nothing read says what it is in anaesthesia, nor how many hours a shift has. */
export const units: History<Readonly<Partial<Record<Sector, Unit>>>> = {
  id: 'depannage.units',
  unit: 'unit',
  versions: [
    {
      value: { courteDuree: 'week', obstetrique: 'week' },
      from: FIRST_READ,
      fromInferred: true,
      publishedOn: FMOQ_PAGE,
      source: sevenDays,
    },
    {
      value: { urgence: 'shift', courteDuree: 'week', obstetrique: 'week' },
      from: FIRST_READ,
      fromInferred: true,
      publishedOn: ARTICLE,
      source: shiftsAndWeeks,
      alsoSaid: [sevenDays],
    },
  ],
};

/** « Courte durée (7 jours) », « Obstétrique (7 jours) ». */
export const daysInAWeek: History<number> = {
  id: 'depannage.daysInAWeek',
  unit: 'day',
  versions: [{ value: 7, from: FIRST_READ, fromInferred: true, publishedOn: FMOQ_PAGE, source: sevenDays }],
};

export type InstallationType = 'chsgs' | 'cmsss' | 'clsc' | 'other';

/** The types of installation that may be helped, each under its conditions. */
export const installationTypes: History<readonly InstallationType[]> = {
  id: 'depannage.installationTypes',
  unit: 'type',
  versions: [
    {
      value: ['chsgs', 'cmsss', 'clsc'],
      from: FMOQ_PAGE,
      fromInferred: true,
      publishedOn: ARTICLE,
      source: cmsssConditions,
      alsoSaid: [committeeDecides],
    },
  ],
};

/** Kilometres beyond which one usually works, strictly. */
export const distance: History<number> = {
  id: 'depannage.distance',
  unit: 'km',
  versions: [{ value: 60, from: FMOQ_PAGE, fromInferred: true, publishedOn: FMOQ_PAGE, source: moreThan60 }],
};

/** Days of dépannage a year that the committee may exceptionally allow to whoever comes from a site that is short itself. */
export const exceptionalDays: History<number> = {
  id: 'depannage.exceptionalDays',
  unit: 'day',
  versions: [{ value: 20, from: FMOQ_PAGE, fromInferred: true, publishedOn: FMOQ_PAGE, source: twentyDays }],
};

/** A permit is asked by the page of 2023; nothing read before it says otherwise. */
export const permit: History<'permit'> = {
  id: 'depannage.permit',
  unit: 'duty',
  versions: [{ value: 'permit', from: FMOQ_PAGE, fromInferred: true, publishedOn: QUEBEC, source: validPermit }],
};

/** The usual practice goes on beside dépannage. */
export const usualPractice: History<'kept'> = {
  id: 'depannage.usualPractice',
  unit: 'duty',
  versions: [{ value: 'kept', from: FMOQ_PAGE, fromInferred: true, publishedOn: FMOQ_PAGE, source: keepPractice }],
};

/** « dorénavant »: a duty that begins with the article. */
export const medAddressDuty: History<'med'> = {
  id: 'depannage.medAddressDuty',
  unit: 'duty',
  versions: [{ value: 'med', from: ARTICLE, fromInferred: true, publishedOn: ARTICLE, source: medAddress }],
};

/** « désormais »: a duty that begins with the article. */
export const resultsDuty: History<'procedure'> = {
  id: 'depannage.resultsDuty',
  unit: 'duty',
  versions: [
    { value: 'procedure', from: ARTICLE, fromInferred: true, publishedOn: ARTICLE, source: resultsProcedures },
  ],
};

/** Per cent of billing days in the mechanism, at least, under a derogation for exclusive dépannage. */
export const exclusiveMinimum: History<number> = {
  id: 'depannage.exclusiveMinimum',
  unit: '%',
  versions: [
    {
      value: 95,
      from: localDate('2022-09-01'),
      fromInferred: true,
      publishedOn: localDate('2022-09-01'),
      source: officialMechanism,
    },
    {
      value: 95,
      from: QUEBEC,
      fromInferred: true,
      publishedOn: QUEBEC,
      source: exclusiveShareText,
      alsoSaid: [officialMechanism],
    },
  ],
};

/** Per cent of the whole annual remuneration that a breach of the 95 % exposes to. */
export const exclusiveReduction: History<number> = {
  id: 'depannage.exclusiveReduction',
  unit: '%',
  versions: [
    {
      value: 30,
      from: localDate('2022-09-01'),
      fromInferred: true,
      publishedOn: localDate('2022-09-01'),
      source: exclusiveExposure,
    },
  ],
};

export type Measure = 'le297' | 'le132' | 'le285';

/** The measures that help sites beside the mechanism, since the first document that tells of each. */
export const measures: Readonly<Record<Measure, History<Measure>>> = {
  le297: {
    id: 'depannage.le297',
    unit: 'measure',
    versions: [
      {
        value: 'le297',
        from: localDate('2016-12-01'),
        fromInferred: true,
        publishedOn: localDate('2016-12-01'),
        source: letter297Added,
        alsoSaid: [letter297],
      },
    ],
  },
  le132: {
    id: 'depannage.le132',
    unit: 'measure',
    versions: [
      {
        value: 'le132',
        from: FIRST_READ,
        fromInferred: true,
        publishedOn: FIRST_READ,
        source: letter132In2015,
        alsoSaid: [letter132],
      },
    ],
  },
  le285: {
    id: 'depannage.le285',
    unit: 'measure',
    versions: [
      {
        value: 'le285',
        from: localDate('2023-02-01'),
        fromInferred: true,
        publishedOn: localDate('2023-02-01'),
        source: letter285,
      },
    ],
  },
};
