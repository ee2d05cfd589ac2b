import { type DayNumber, dayNumber } from '../law/localDate.js';
import type { SiteAuthorisation } from './facts.js';
import { SECTORS, type Sector } from './parameters.js';

/** One authorisation of the joint committee, its days as numbers. */
export interface Grant {
  /** Its index in the input. */
  readonly index: number;
  readonly sector: Sector;
  readonly from: DayNumber;
  readonly to: DayNumber;
  readonly decision: SiteAuthorisation['decision'];
  /** Shifts or weeks, once revised if they were: at the least and at the most, as far as is known. */
  readonly least: number;
  readonly most: number;
  /** Where its units are in the input. */
  readonly unitsPath: string;
  /** A request for more was refused. */
  readonly isRevisionRefused: boolean;
  /** Its place and sector. */
  readonly site: string;
  /** Those of its site whose days overlap, from one to the next: units are counted within these. The index of the first of them. */
  readonly pool: number;
}

/** The authorisations of each place and sector. */
export type Grants = ReadonlyMap<string, Readonly<Record<Sector, readonly Grant[]>>>;

export function grantsOf(authorisations: readonly SiteAuthorisation[]): Grants {
  const grants = new Map<string, Record<Sector, Grant[]>>();
  const pools = new Map<string, { readonly pool: number; readonly to: DayNumber }>();
  for (const [index, authorisation] of byFirstDay(authorisations)) {
    const { installation, sector, decision } = authorisation;
    const site = `${sector} ${installation}`;
    const [from, to] = [dayNumber(authorisation.from), dayNumber(authorisation.to)];
    const last = pools.get(site);
    const isApart = last === undefined || from > last.to;
    const pool = isApart ? index : last.pool;
    // What was refused has no units: it links no others.
    if (decision !== 'refused') pools.set(site, { pool, to: isApart ? to : Math.max(to, last.to) });
    let ofPlace = grants.get(installation);
    if (ofPlace === undefined) {
      ofPlace = { urgence: [], courteDuree: [], obstetrique: [], anesthesiologie: [] };
      grants.set(installation, ofPlace);
    }
    ofPlace[sector].push({ ...unitsOf(authorisation, index), index, sector, from, to, decision, site, pool });
  }
  return grants;
}

function byFirstDay(authorisations: readonly SiteAuthorisation[]): readonly (readonly [number, SiteAuthorisation])[] {
  return [...authorisations.entries()].sort(([a, one], [b, other]) =>
    one.from === other.from ? a - b : one.from < other.from ? -1 : 1,
  );
}

/** A revision adds to the units first authorised: when how many is not known, there are those at the least. */
function unitsOf({ units, revision }: SiteAuthorisation, index: number) {
  const isRevised = revision?.decision === 'granted';
  const known = isRevised ? (revision.units ?? null) : units;
  return {
    least: known ?? (isRevised ? (units ?? 0) : 0),
    most: known ?? Number.POSITIVE_INFINITY,
    unitsPath: `authorisations[${index}].${isRevised ? 'revision.units' : 'units'}`,
    isRevisionRefused: revision?.decision === 'refused',
  };
}

/** Those that an activity may fall under, its place or sector known or not. */
export function grantsFor(
  grants: Grants,
  installation: string | null,
  sector: Sector | 'other' | null,
): readonly Grant[] {
  if (sector === 'other') return [];
  const places = installation === null ? [...grants.values()] : [grants.get(installation)];
  const asked = sector === null ? SECTORS : [sector];
  return places.flatMap((ofPlace) => (ofPlace === undefined ? [] : asked.flatMap((one) => ofPlace[one])));
}

/** Days of a unit, both ends included. */
export interface Days {
  readonly first: DayNumber;
  readonly last: DayNumber;
}

export function touches(grant: Grant, { first, last }: Days): boolean {
  return grant.from <= last && first <= grant.to;
}

/** Whether these together leave out no day of a unit. */
export function cover(grants: readonly Grant[], { first, last }: Days): boolean {
  let next = first;
  while (next <= last) {
    const day = next;
    const reached = grants.reduce(
      (most, { from, to }) => (from <= day && day <= to ? Math.max(most, to) : most),
      Number.NEGATIVE_INFINITY,
    );
    if (reached < day) return false;
    next = reached + 1;
  }
  return true;
}
