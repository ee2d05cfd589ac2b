import type { BillingRecord, Physician, PremInput } from '../../src/prem/index.js';
import { CHARLEVOIX, HOME, MONTREAL, NEIGHBOUR, type Place, QUEBEC } from '../arbitraries/places.js';

/** One way to know something that was not. */
type Fill = (input: PremInput) => PremInput;

const fillRecord = (index: number, known: Partial<BillingRecord>): Fill => {
  return (input) => ({ ...input, records: input.records.map((r, i) => (i === index ? { ...r, ...known } : r)) });
};
const fillPhysician = (known: Partial<Physician>): Fill => {
  return (input) => ({ ...input, physician: { ...input.physician, ...known } });
};

/** Places that no record of these tests is in. */
const NEW_PLACES: readonly Place[] = [
  { region: '07', subTerritory: 'Pontiac' },
  { region: '16', subTerritory: 'Champlain' },
  { region: '03', subTerritory: 'Québec-Sud' },
];
const REGIONS = ['16', '06', '03', '12', '07'] as const;
/** Kills whatever it is added to; nothing; half a day alone; a day whatever it is added to. */
const AMOUNTS = ['-99999.99', '0', '261.50', '99999.99'];
const NATURES = ['ordinary', 'depannage', 'other'] as const;
const IN_PLAN = ['ordinary', 'depannage'] as const;
const STARTS = ['2010-09-01', '2016-06-30', '2016-07-01', '2020-07-01'];

function placesFor({ region }: BillingRecord, input: PremInput): readonly Place[] {
  // A record without its sub-territory may be in one that is new, and others with it.
  const billed = input.records.map(
    ({ region: its, subTerritory }): Place => ({
      region: its,
      subTerritory: subTerritory ?? (its && `Nouveau ${its}`),
    }),
  );
  const all = [HOME, NEIGHBOUR, MONTREAL, QUEBEC, CHARLEVOIX, ...NEW_PLACES, ...billed].filter(
    (place) => place.region !== null && place.subTerritory !== null && (region === null || place.region === region),
  );
  return [...new Map(all.map((place) => [JSON.stringify([place.region, place.subTerritory]), place])).values()];
}

/**
 * For each unknown of an input, the ways to know it, over a small alphabet that has every case that matters.
 * @param paths - only those, as an answer awaits them; without it, all
 */
export function gapsOf(input: PremInput, paths?: ReadonlySet<string>): readonly (readonly Fill[])[] {
  const gaps: (readonly Fill[])[] = [];
  for (const [i, record] of input.records.entries()) {
    const lacks = (field: 'amount' | 'region' | 'subTerritory' | 'nature' | 'accepted') =>
      record[field] === null && (paths === undefined || paths.has(`records[${i}].${field}`));
    if (lacks('subTerritory') && (lacks('region') || record.region !== null)) {
      gaps.push(placesFor(record, input).map((place) => fillRecord(i, place)));
    } else if (lacks('region')) {
      gaps.push(REGIONS.map((region) => fillRecord(i, { region })));
    }
    if (lacks('amount')) gaps.push(AMOUNTS.map((amount) => fillRecord(i, { amount })));
    if (lacks('accepted')) gaps.push(AMOUNTS.map((accepted) => fillRecord(i, { accepted })));
    if (lacks('nature')) gaps.push(NATURES.map((nature) => fillRecord(i, { nature })));
    if (record.nature === 'inPlan' && (paths === undefined || paths.has(`records[${i}].nature`))) {
      gaps.push(IN_PLAN.map((nature) => fillRecord(i, { nature })));
    }
  }
  const { practiceStart = null, principalRegionChangedOn = null } = input.physician;
  const asked = (field: string) => paths === undefined || paths.has(`physician.${field}`);
  if (practiceStart === null && asked('practiceStart')) {
    gaps.push(STARTS.map((start) => fillPhysician({ practiceStart: start })));
  }
  if (principalRegionChangedOn === null && asked('principalRegionChangedOn')) {
    const dates = [...new Set(input.records.map(({ date }) => date))].slice(0, 4);
    const changes = ['never', '2016-07-01', ...dates];
    gaps.push(changes.map((changed) => fillPhysician({ principalRegionChangedOn: changed })));
  }
  return gaps;
}

/** How many completions there are. */
export function waysToComplete(input: PremInput, paths?: ReadonlySet<string>): number {
  return gapsOf(input, paths).reduce((product, ways) => product * ways.length, 1);
}

/**
 * Completions of an input: all of them when there are at most `most`, else so many, spread evenly over all.
 * A stride prime to their number visits them in an order that is far from the alphabet's.
 */
export function* completions(input: PremInput, most: number, paths?: ReadonlySet<string>): Generator<PremInput> {
  const gaps = gapsOf(input, paths);
  const total = waysToComplete(input, paths);
  let stride = Math.max(1, Math.floor(total * 0.618));
  while (greatestCommon(stride, total) !== 1) stride += 1;
  for (let step = 0, at = 0; step < Math.min(total, most); step += 1, at = (at + stride) % total) {
    let rest = at;
    let complete = input;
    for (const ways of gaps) {
      const fill = ways[rest % ways.length];
      rest = Math.floor(rest / ways.length);
      if (fill !== undefined) complete = fill(complete);
    }
    yield complete;
  }
}

function greatestCommon(a: number, b: number): number {
  return b === 0 ? a : greatestCommon(b, a % b);
}
