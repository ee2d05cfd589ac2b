import fc from 'fast-check';
import type { Avis, Holding, Physician } from '../../src/prem/index.js';
import { type BillingYear, dayAfter, dayBefore } from './billingYear.js';
import { HOME, type KnownPlace, MONTREAL, QUEBEC } from './places.js';

/** A notice for a sub-territory. */
export function avisFor(place: KnownPlace, from: string, to?: string): Avis {
  return { kind: 'avis', from, ...(to === undefined ? {} : { to }), base: 'subTerritory', ...place };
}

/** A notice for a whole region. */
export function regionalAvis({ region }: KnownPlace, from: string, to?: string): Avis {
  return { kind: 'avis', from, ...(to === undefined ? {} : { to }), base: 'region', region };
}

/** A physician who began after the reform and never moved: one notice, today's rules. */
export function physicianOf(...holdings: readonly Holding[]): Physician {
  return { holdings, practiceStart: '2018-07-01', principalRegionChangedOn: 'never' };
}

/** A notice held all year, for the home sub-territory, its region, or the Capitale-Nationale. */
const heldAllYear: fc.Arbitrary<Holding> = fc.oneof(
  { arbitrary: fc.constant(avisFor(HOME, '2015-01-01')), weight: 5 },
  { arbitrary: fc.constant(regionalAvis(HOME, '2015-01-01')), weight: 3 },
  { arbitrary: fc.constant(avisFor(QUEBEC, '2015-01-01')), weight: 1 },
);

/** What is held over a year: most often one notice; one issued or changed within it; a derogation; an authorisation; nothing. */
export function holdingsOf(year: BillingYear): fc.Arbitrary<readonly Holding[]> {
  const day = fc.constantFrom(...year.dates.filter((date) => date >= year.from && date < year.to));
  const purpose = fc.constantFrom('depannageExclusif', 'instanceVocationNationale', 'other' as const);
  const issued = day.map((from) => [avisFor(HOME, from)]);
  const changed = fc.tuple(day, fc.boolean()).map(([date, gap]) => {
    const next = gap ? dayAfter(date) : date;
    return [avisFor(HOME, '2015-01-01', dayBefore(date)), avisFor(MONTREAL, next)];
  });
  const lost = fc
    .tuple(day, fc.option(day, { nil: undefined }))
    .filter(([from, to]) => to === undefined || to >= from)
    .map(([from, to]): readonly Holding[] => [
      avisFor(HOME, '2015-01-01'),
      { kind: 'derogation', purpose: 'depannageExclusif', from, ...(to === undefined ? {} : { to }) },
    ]);
  const derogation = purpose.map((its): readonly Holding[] => [
    { kind: 'derogation', purpose: its, from: '2015-01-01' },
  ]);
  const resident = day.map((to): readonly Holding[] => [
    { kind: 'authorisation', from: '2015-01-01', to },
    avisFor(HOME, dayAfter(to)),
  ]);
  return fc.oneof(
    { arbitrary: heldAllYear.map((holding): readonly Holding[] => [holding]), weight: 10 },
    { arbitrary: issued, weight: 2 },
    { arbitrary: changed, weight: 2 },
    { arbitrary: lost, weight: 1 },
    { arbitrary: derogation, weight: 1 },
    { arbitrary: resident, weight: 1 },
    { arbitrary: fc.constant([]), weight: 1 },
  );
}

const practiceBegan = fc.constantFrom('2010-09-01', '2016-06-30', '2016-07-01', '2020-07-01');

/** When practice began and the principal region last changed: one in three is under the transitional regime. */
function careerOf(year: BillingYear) {
  const moved = fc.constantFrom('never', 'never', '2016-07-01', ...year.dates);
  return fc.record({ practiceStart: practiceBegan, principalRegionChangedOn: moved });
}

/** Outside the public plan from a day of the year, for a while or for good; a notice, or nothing, on return. */
function leftThePlan(year: BillingYear): fc.Arbitrary<Pick<Physician, 'holdings' | 'participation'>> {
  const day = fc.constantFrom(...year.dates.filter((date) => date > year.from && date < year.to));
  const before = fc.constantFrom<readonly Holding[]>(
    [avisFor(HOME, '2015-01-01')],
    [{ kind: 'derogation', purpose: 'depannageExclusif', from: '2015-01-01' }],
    [{ kind: 'authorisation', from: '2015-01-01', to: year.from }],
    [],
  );
  const status = fc.constantFrom('nonParticipant', 'desengage' as const);
  return fc.tuple(before, status, day, fc.option(day), fc.boolean()).map(([held, its, from, to, again]) => {
    if (to === null || to < from) return { holdings: held, participation: [{ from, status: its }] };
    const after = again ? [avisFor(MONTREAL, dayAfter(to))] : [];
    return { holdings: [...after, ...held], participation: [{ from, to, status: its }] };
  });
}

/** A physician of whom everything is known; one in ten leaves the public plan. */
export function engagement(year: BillingYear): fc.Arbitrary<Physician> {
  const entitlement = fc.oneof(
    { arbitrary: holdingsOf(year).map((holdings) => ({ holdings })), weight: 9 },
    { arbitrary: leftThePlan(year), weight: 1 },
  );
  return fc.tuple(entitlement, careerOf(year)).map(([held, career]) => ({ ...held, ...career }));
}

/** A physician with one notice all year, whose career is known or not. */
export function engagementWithUnknowns(year: BillingYear): fc.Arbitrary<Physician> {
  return fc
    .tuple(heldAllYear, careerOf(year), fc.boolean(), fc.boolean())
    .map(([holding, career, noStart, noChange]) => ({
      holdings: [holding],
      practiceStart: noStart ? null : career.practiceStart,
      principalRegionChangedOn: noChange ? null : career.principalRegionChangedOn,
    }));
}
