import {
  type Claimed,
  claimingOnce,
  equivalenceRoom,
  equivalencesIn,
  type QuarterEquivalence,
} from '../../src/amp/equivalence.js';
import type { EquivalenceClaim, EquivalenceTable } from '../../src/amp/facts.js';
import { equivalenceReadings } from '../../src/amp/readings.equivalence.js';
import { localDate } from '../../src/law/localDate.js';
import type { Period } from '../../src/law/period.js';
import { type Choice, usedOptions } from '../../src/verdict/explore.js';
import type { Law } from '../../src/verdict/law.js';
import type { Awaited } from '../../src/verdict/verdict.js';

export const period = (from: string, to: string): Period => ({ from: localDate(from), to: localDate(to) });

/** The one quarter that the table of 2023-2024 certainly governs, and the first that the table of 2026 does. */
export const WINTER = period('2023-12-01', '2024-02-29');
export const AUTUMN = period('2026-09-01', '2026-11-30');
/** Between both. */
export const SPRING = period('2025-03-01', '2025-05-31');

/** Past them all. */
export const LATER = '2027-12-31';

export interface Asked {
  readonly quarter?: Period;
  readonly region?: Claimed['region'];
  readonly tables?: readonly EquivalenceTable[];
  readonly choice?: Choice;
  readonly asOf?: string;
  readonly knownAt?: string;
}

export function lawOf({ asOf = LATER, knownAt }: Asked): Law {
  return {
    on: localDate(asOf),
    knownAt: knownAt === undefined ? undefined : localDate(knownAt),
    pinned: undefined,
  };
}

/** In Montérégie, in the quarter of 2023-2024, as kept, unless it says otherwise. */
export function found(claims: readonly EquivalenceClaim[], asked: Asked = {}): readonly QuarterEquivalence[] {
  const { quarter = WINTER, tables = [], choice = {} } = asked;
  const claimed = { region: 'region' in asked ? asked.region : ('16' as const), claims, tables };
  return equivalencesIn(quarter, claimed, { ...usedOptions(equivalenceReadings, undefined), ...choice }, lawOf(asked));
}

export function only(claim: EquivalenceClaim, asked: Asked = {}): QuarterEquivalence {
  const [one, ...others] = found([claim], asked);
  if (one === undefined || others.length > 0) throw new Error('one claim was meant to bear on the quarter');
  return one;
}

export const verdictOf = (...given: Parameters<typeof only>) => only(...given).verdict;

export function roomOf(claims: readonly EquivalenceClaim[], asked: Asked = {}): readonly string[] {
  const { quarter = WINTER, tables = [] } = asked;
  return equivalenceRoom([{ quarter, region: '16' }], claimingOnce({ claims, tables }, lawOf(asked)));
}

/** Held over the quarter of 2023-2024, unless it says otherwise. */
export const patients = (count: number | null, more: Partial<EquivalenceClaim> = {}): EquivalenceClaim => ({
  id: 'priseEnCharge',
  ...WINTER,
  count,
  ...more,
});

/** Twelve months that hold that quarter, hours validated and recommended, in an RLS that is not left out. */
export const shifts = (count: number | null, more: Partial<EquivalenceClaim> = {}): EquivalenceClaim => ({
  id: 'urgence',
  from: '2023-09-01',
  to: '2024-08-31',
  count,
  rls: 'Champlain',
  validated: true,
  recommended: true,
  ...more,
});

export const fact = (field: string, index = 0): Awaited => ({
  kind: 'fact',
  path: field === '' ? 'equivalences' : `equivalences[${index}].${field}`,
});
export const text = (on: string): Awaited => ({ kind: 'text', parameter: 'amp.equivalences', on: localDate(on) });
