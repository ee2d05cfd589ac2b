import { type DayNumber, dayNumber } from '../law/localDate.js';
import type { SiteAuthorisation } from './facts.js';
import { SECTORS, type Sector } from './parameters.js';

/** One authorisation of the joint committee, its days as numbers. */
export interface Grant {
  /** Its index in the input. */
  readonly index: number;
  readonly from: DayNumber;
  readonly to: DayNumber;
  readonly decision: SiteAuthorisation['decision'];
  /** Shifts or weeks, once revised if they were; `null` is not known. */
  readonly units: number | null;
  /** A request for more was refused. */
  readonly isRevisionRefused: boolean;
  /** Its place and sector: units are counted within these. */
  readonly pool: string;
}

/** The authorisations of each place and sector. */
export type Grants = ReadonlyMap<string, Readonly<Record<Sector, readonly Grant[]>>>;

export function grantsOf(authorisations: readonly SiteAuthorisation[]): Grants {
  const grants = new Map<string, Record<Sector, Grant[]>>();
  for (const [index, authorisation] of authorisations.entries()) {
    const { installation, sector } = authorisation;
    let ofPlace = grants.get(installation);
    if (ofPlace === undefined) {
      ofPlace = { urgence: [], courteDuree: [], obstetrique: [], anesthesiologie: [] };
      grants.set(installation, ofPlace);
    }
    ofPlace[sector].push(grantOf(authorisation, index));
  }
  return grants;
}

function grantOf(authorisation: SiteAuthorisation, index: number): Grant {
  const { installation, sector, from, to, units, decision, revision } = authorisation;
  const isRevised = revision?.decision === 'granted';
  return {
    index,
    from: dayNumber(from),
    to: dayNumber(to),
    decision,
    units: isRevised ? (revision.units ?? null) : units,
    isRevisionRefused: revision?.decision === 'refused',
    pool: `${sector} ${installation}`,
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
