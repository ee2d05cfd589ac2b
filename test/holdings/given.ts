import type { Avis, Derogation, Holding } from '../../src/holdings/holding.js';
import type { NonParticipation } from '../../src/holdings/participation.js';
import type { Physician } from '../../src/holdings/physician.js';
import { localDate } from '../../src/law/localDate.js';
import type { Period } from '../../src/law/period.js';

/** Invented holdings, said briefly: the places are real, nothing else is. */
export const YEAR: Period = { from: localDate('2024-03-01'), to: localDate('2025-02-28') };

export const AVIS_ROUVILLE: Avis = {
  kind: 'avis',
  from: '2018-11-15',
  base: 'subTerritory',
  region: '16',
  subTerritory: 'Rouville',
};

/** An exclusive dépannage derogation. */
export function exclusive(from: string, to?: string): Derogation {
  return { kind: 'derogation', purpose: 'depannageExclusif', from, ...(to === undefined ? {} : { to }) };
}

/** Days outside the public plan. */
export function outside(
  from: string,
  to?: string,
  status: NonParticipation['status'] = 'nonParticipant',
): NonParticipation {
  return { from, ...(to === undefined ? {} : { to }), status };
}

/** A physician by what is held, all along in the public plan. */
export function holder(...holdings: readonly Holding[]): Physician {
  return { holdings };
}
