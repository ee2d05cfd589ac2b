import fc from 'fast-check';
import { type Activity, depannageReadings } from '../../src/depannage/index.js';
import { premReadings } from '../../src/prem/index.js';
import { amountBilled } from '../arbitraries/dollars.js';
import { activitiesOf, ELSEWHERE, HELP, SHIFTS } from './shares.given.js';

/** The readings that may bear on the 95 % of these years. */
export const RELEVANT = [
  ...depannageReadings.filter(({ id }) => /Year|le297/.test(id)),
  ...premReadings.filter(({ id }) => /severalTerritories|amountBasis|workOutsidePlan/.test(id)),
];
export const pins = fc.record(Object.fromEntries(RELEVANT.map(({ id, options }) => [id, fc.constantFrom(...options)])));
export const KEPT = Object.fromEntries(RELEVANT.map(({ id, kept }) => [id, kept]));

export const MEASURES = [{ measure: 'le297', from: '2023-01-01', to: '2026-12-31', source: 'Avis du CNMQ' }] as const;
const CHIBOUGAMAU = { ...SHIFTS, installation: 'Hôpital de Chibougamau' };
export const AUTHORISATIONS = [SHIFTS, CHIBOUGAMAU];

/** What an activity may be: dépannage in either hospital, help that nothing authorised, a measure, the office, outside the plan. */
const KINDS: readonly Partial<Activity>[] = [
  HELP,
  HELP,
  HELP,
  { ...HELP, installation: CHIBOUGAMAU.installation },
  ELSEWHERE,
  { ...HELP, installation: 'Hôpital de Rimouski' },
  { ...HELP, installation: 'Hôpital de Rimouski', measure: 'le297' },
  { ...ELSEWHERE, outsidePlan: true },
];

const activityOn = (dates: fc.Arbitrary<string>): fc.Arbitrary<Activity> =>
  fc
    .tuple(dates, fc.constantFrom(...KINDS), amountBilled, fc.option(amountBilled, { nil: undefined, freq: 6 }))
    .map(([date, kind, amount, accepted]) => ({
      ...(kind as Activity),
      date,
      amount,
      ...(accepted === undefined ? {} : { accepted }),
    }));

/** Many whole days of dépannage, so that the shares are near 95 %, and others on few dates, where they meet. */
export function years(dates: readonly string[]): fc.Arbitrary<readonly Activity[]> {
  const crowded = fc.array(activityOn(fc.constantFrom(...dates)), { maxLength: 12 });
  return fc
    .tuple(fc.constantFrom(0, 0, 17, 18, 19, 36, 38, 57), crowded)
    .map(([days, some]) => [...activitiesOf([days, { ...HELP, date: '2024-07-01' }]), ...some]);
}

export const DATES = ['2023-12-31', '2024-01-01', '2024-02-28', '2024-02-29', '2024-03-01', '2024-07-01', '2024-07-02'];
export const SPANS: readonly (readonly [string, string?])[] = [
  ['2023-03-01'],
  ['2024-01-01'],
  ['2024-02-29'],
  ['2024-03-01', '2024-07-01'],
  ['2024-07-01'],
  ['2023-07-02', '2024-03-01'],
];
