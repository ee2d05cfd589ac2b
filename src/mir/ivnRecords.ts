import type { Placing } from '../billingDays/placing.js';
import type { BillingRecord, Nature } from '../billingDays/record.js';
import type { Ivn } from '../law/ivn.js';
import type { Territory } from '../law/territory.js';
import type { Awaited } from '../verdict/verdict.js';

/**
 * Records told apart by the body they were done for. Where the work was done bears on nothing here: the body named, and all the rest, each stand as
 * a place; a body not known is a place not known.
 */
const IN_BODY = { region: '01', subTerritory: 'in the body named' } as const satisfies Territory;
const OUTSIDE = { region: '01', subTerritory: 'outside it' } as const satisfies Territory;
const EITHER = { region: null, subTerritory: null } as const satisfies Territory;

/** The records as they stand to one body. Dépannage is work like any other: in the body when it was done for it. */
export function recordsFor(body: Ivn, records: readonly BillingRecord[]): readonly BillingRecord[] {
  return records.map(({ date, amount, nature, accepted, ivn }) => ({
    date,
    amount,
    ...((ivn ?? null) === null ? EITHER : ivn === body ? IN_BODY : OUTSIDE),
    nature: inPlanOrNot(nature),
    ...(accepted === undefined ? {} : { accepted }),
  }));
}

function inPlanOrNot(nature: Nature | null): Nature | null {
  return nature === null || nature === 'other' ? nature : 'ordinary';
}

export function sidesOf(territories: readonly Territory[]): Pick<Placing, 'sideOf' | 'depannage'> {
  const sideOf = territories.map(({ subTerritory }) => {
    if (subTerritory === null) return 'either';
    return subTerritory === IN_BODY.subTerritory ? 'part' : 'rest';
  });
  return { sideOf, depannage: 'asPlaced' };
}

const PLACE = /^(records\[\d+\])\.(?:region|subTerritory)$/;

/** What is awaited of a record: the body it was done for, where its place stood for it. */
export function asBodies(awaited: readonly Awaited[]): readonly Awaited[] {
  return awaited.map((one): Awaited => {
    const [, record] = one.kind === 'fact' ? (PLACE.exec(one.path) ?? []) : [];
    return record === undefined ? one : { kind: 'fact', path: `${record}.ivn` };
  });
}
