import type { Citation } from '../law/citation.js';
import type { History } from '../law/history.js';
import { localDate } from '../law/localDate.js';
import type { RegionCode } from '../law/territory.js';
import type { Equivalence } from './facts.js';
import { MONTEREGIE_PAGE } from './published.js';
import { formerConditions, visitsCounted } from './readings.equivalence.js';
import {
  beds,
  equivalentTo12,
  firstNations,
  fromGamf,
  gamfWaived,
  mixed,
  notEveryRls,
  registered,
  registeredThen,
  shiftsAQuarter,
  shiftsAYear,
  validation,
  visits,
  visitsAQuarter,
  walkInShifts,
} from './sources.equivalence.js';

/** What a citation may be of, in an equivalence. */
export type Figure =
  | 'atLeast'
  | 'fromGamf'
  | 'waivedBelow'
  | 'askedAbove'
  | 'walkInAtMost'
  | 'notIn'
  | 'validated'
  | 'besideHoursPerWeek';

/** An equivalence, where each part of it is said, and what of it is read one way or another. */
export interface CitedEquivalence extends Equivalence {
  readonly cited: Readonly<Partial<Record<Figure, Citation>>>;
  /** Walk-in shifts may stand for some, and how many is said of another count: the text of this one was not found. */
  readonly isWalkInUnstated?: true;
  /** What an option of a reading changes of it, by their ids. */
  readonly read?: Readonly<Record<string, Readonly<Record<string, Partial<CitedEquivalence>>>>>;
}

/** The day the relay was checked. */
const CHECKED = localDate('2026-08-19');
/** The page bears « 2023-2024 »: of the years that it may name, that of the share of days, 1 March to the end of February, ends first. */
const END_OF_YEAR = localDate('2024-02-29');

/** As the page spells them, and as they are usually spelled. */
const TERRITORIES = ['Kahnawake', 'Kanawake', 'Akwesasne'] as const;
/** The page itself has both spellings. */
const NOT_OFFERED = ['Suroît', 'Haut-Saint-Laurent', 'Haut-St-Laurent'] as const;

const gamf = {
  atLeast: 250,
  waivedBelow: 750,
  territories: { names: TERRITORIES, askedAbove: 750 },
} as const;
const gamfCited = { fromGamf, waivedBelow: gamfWaived, askedAbove: firstNations };
const emergency = { notIn: NOT_OFFERED, validated: true } as const;
const emergencyCited = { notIn: notEveryRls, validated: validation };

/** Montérégie: what stands for the 12 hours a week. Where the figures of 2023-2024 became those of 2026 is not known. */
const monteregie: History<readonly CitedEquivalence[]> = {
  id: 'amp.equivalences',
  unit: 'table',
  versions: [
    {
      value: [
        {
          id: 'priseEnCharge',
          activity: 'priseEnCharge',
          counted: 'patients',
          atLeast: 500,
          over: 'standing',
          fromGamf: gamf,
          cited: { atLeast: registered, ...gamfCited },
        },
        {
          id: 'urgence',
          activity: 'urgence',
          counted: 'shifts',
          atLeast: 150,
          over: 'year',
          walkInAtMost: 30,
          ...emergency,
          cited: { atLeast: shiftsAYear, walkInAtMost: walkInShifts, ...emergencyCited },
        },
      ],
      from: MONTEREGIE_PAGE,
      fromInferred: true,
      publishedOn: MONTEREGIE_PAGE,
      lastAttested: END_OF_YEAR,
      source: equivalentTo12,
    },
    {
      value: [
        {
          id: 'priseEnCharge',
          activity: 'priseEnCharge',
          counted: 'patients',
          atLeast: 500,
          over: 'standing',
          fromGamf: { atLeast: 250 },
          cited: { atLeast: registeredThen, fromGamf: registeredThen },
          read: {
            [formerConditions.id]: {
              hold: { fromGamf: gamf, cited: { ...gamfCited, atLeast: registeredThen, fromGamf: registeredThen } },
            },
          },
        },
        {
          id: 'urgence',
          activity: 'urgence',
          counted: 'shifts',
          atLeast: 16,
          over: 'quarter',
          cited: { atLeast: shiftsAQuarter },
          read: {
            [formerConditions.id]: {
              hold: {
                ...emergency,
                isWalkInUnstated: true,
                cited: { atLeast: shiftsAQuarter, walkInAtMost: walkInShifts, ...emergencyCited },
              },
            },
          },
        },
        {
          id: 'chsld',
          activity: 'chsld',
          counted: 'beds',
          atLeast: 50,
          over: 'standing',
          cited: { atLeast: beds },
        },
        {
          id: 'soutienDomicile',
          activity: 'soutienDomicile',
          counted: 'visits',
          atLeast: 440,
          over: 'year',
          cited: { atLeast: visits },
          read: {
            [visitsCounted.id]: { quarter: { atLeast: 110, over: 'quarter', cited: { atLeast: visitsAQuarter } } },
          },
        },
        {
          id: 'priseEnChargeMixte',
          activity: 'priseEnCharge',
          counted: 'patients',
          atLeast: 250,
          over: 'standing',
          fromGamf: { atLeast: 125 },
          besideHoursPerWeek: 6,
          cited: { atLeast: mixed, fromGamf: mixed, besideHoursPerWeek: registeredThen },
        },
      ],
      from: CHECKED,
      fromInferred: true,
      publishedOn: CHECKED,
      source: registeredThen,
    },
  ],
};

/** The tables read, by region: that of one is never applied to another. */
export const equivalences: ReadonlyMap<RegionCode, History<readonly CitedEquivalence[]>> = /* @__PURE__ */ new Map([
  ['16', monteregie],
]);
/** What a table is called where none was read. */
export const EQUIVALENCES: Pick<History<unknown>, 'id'> = { id: monteregie.id };
