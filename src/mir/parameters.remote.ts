import type { History } from '../law/history.js';
import { localDate } from '../law/localDate.js';
import { PAGE_OF_2023, UNDATED_PAGES } from './published.js';
import {
  depannageLeftOut,
  evenWhenFull2023,
  locumLeftOut,
  noLongInterruption,
  noticeOfThoseRegions,
  threeChoices,
  threeSubAreas,
  threeYears,
  threeYears2023,
  undertaking,
  undertaking2023,
  withoutInterruption,
} from './sources.remote.js';

/** When the rule began is stated nowhere: its first day is that of the year that the oldest page bears. */
const FIRST_READ = localDate('2023-01-01');

/** Years of continuous practice in the territories of annexe XII, at least. */
export const remoteYears: History<number> = {
  id: 'mir.remoteYears',
  unit: 'year',
  versions: [
    {
      value: 3,
      from: FIRST_READ,
      fromInferred: true,
      publishedOn: PAGE_OF_2023,
      source: threeYears2023,
      alsoSaid: [threeYears],
    },
  ],
};

/** Months of an interruption, at most; practice under dépannage is left out. */
export const remoteGap: History<number> = {
  id: 'mir.remoteGap',
  unit: 'month',
  versions: [
    {
      value: 24,
      from: FIRST_READ,
      fromInferred: true,
      publishedOn: UNDATED_PAGES,
      source: noLongInterruption,
      alsoSaid: [depannageLeftOut, withoutInterruption, locumLeftOut],
    },
  ],
};

/** A notice of one of those regions is held. The page of 2023 alone says so: the newer ones are silent. */
export const remoteNotice: History<'notice'> = {
  id: 'mir.remoteNotice',
  unit: 'duty',
  versions: [
    {
      value: 'notice',
      from: FIRST_READ,
      fromInferred: true,
      publishedOn: PAGE_OF_2023,
      lastAttested: PAGE_OF_2023,
      source: noticeOfThoseRegions,
    },
  ],
};

/** The physician undertakes to make a sub-territory the principal practice. */
export const remoteUndertaking: History<'undertaking'> = {
  id: 'mir.remoteUndertaking',
  unit: 'duty',
  versions: [
    {
      value: 'undertaking',
      from: FIRST_READ,
      fromInferred: true,
      publishedOn: PAGE_OF_2023,
      source: undertaking2023,
      alsoSaid: [undertaking],
    },
  ],
};

/** The notice cannot be refused, even when the PREM is full. */
export const remoteEffect: History<'notRefused'> = {
  id: 'mir.remoteEffect',
  unit: 'effect',
  versions: [
    {
      value: 'notRefused',
      from: FIRST_READ,
      fromInferred: true,
      publishedOn: PAGE_OF_2023,
      source: evenWhenFull2023,
      alsoSaid: [threeYears],
    },
  ],
};

/** Sub-territories offered when the PREM of the region is full, at least. */
export const remoteChoices: History<number> = {
  id: 'mir.remoteChoices',
  unit: 'subTerritory',
  versions: [
    {
      value: 3,
      from: FIRST_READ,
      fromInferred: true,
      publishedOn: UNDATED_PAGES,
      source: threeChoices,
      alsoSaid: [threeSubAreas],
    },
  ],
};
