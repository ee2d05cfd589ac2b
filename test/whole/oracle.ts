import type { BillingRecord, Holding, Physician, PremInput } from '../../src/prem/index.js';
import { daysFrom } from '../arbitraries/billingYear.js';
import type { Pins } from '../arbitraries/readings.js';

/**
 * A second reading of the rulebook, rules 1 to 7 and 16, that shares nothing with the library: for complete data and one choice
 * for every reading. Plain and slow: every day of the year is looked at, every date is grouped anew.
 */

export type Answer = 'met' | 'notMet' | 'notApplicable' | 'undetermined';

/** Half-days as a fraction in units of 1/`SHARE`: every way to share a day among up to 16 half-days is whole. */
const SHARE = 720_720n;

/** Days of the part and of the rest, over {@link SHARE} half-days. */
export interface Days {
  readonly part: bigint;
  readonly rest: bigint;
}

/** One unit of one date: the records that add up, and the half-days they make. */
export interface UnitOfDate {
  readonly date: string;
  readonly side: 'part' | 'rest';
  readonly records: readonly number[];
  readonly halfDays: bigint;
}

export interface WindowAnswer {
  readonly from: string;
  readonly to: string;
  readonly held: Holding | undefined;
  readonly regime: 'current' | 'transitional';
  /** Absent where nothing is held. */
  readonly majority: Answer | undefined;
  readonly days: Days;
  readonly units: readonly UnitOfDate[];
  readonly cap: Answer;
  readonly capDays: Days;
}

export interface YearAnswer {
  readonly year: Answer;
  readonly notice: Answer;
  readonly reduction: Answer;
  readonly windows: readonly WindowAnswer[];
}

const inCents = (text: string): bigint => {
  const [whole = '', decimals = ''] = text.replace('-', '').split('.');
  const cents = BigInt(whole) * 100n + BigInt(decimals.padEnd(2, '0'));
  return text.startsWith('-') ? -cents : cents;
};

/** 1 March to the last day of February. */
export function referenceYear(asOf: string): { readonly from: string; readonly to: string } {
  const year = Number(asOf.slice(0, 4));
  const start = asOf.slice(5) >= '03-01' ? year : year - 1;
  const end = start + 1;
  const leap = end % 4 === 0 && (end % 100 !== 0 || end % 400 === 0);
  return { from: `${start}-03-01`, to: `${end}-02-${leap ? 29 : 28}` };
}

function thresholdsOn(date: string, input: PremInput): { readonly full: bigint; readonly half: bigint } | undefined {
  const theirs = input.thresholds?.find(({ from, to }) => from <= date && (to === undefined || date <= to));
  if (theirs !== undefined) return { full: inCents(theirs.full), half: inCents(theirs.half) };
  return date >= '2021-03-01' ? { full: 52_300n, half: 26_150n } : undefined;
}

/** What was billed, or accepted of it, as the reading says. */
function dollarsOf({ amount, accepted }: BillingRecord, pins: Pins): string {
  return (pins['prem.amountBasis'] === 'accepted' ? (accepted ?? amount) : amount) ?? '';
}

/** What is held on a day; an exclusive dépannage derogation ends a notice issued before it, leaving the plan either, for good. */
function heldOn(date: string, { holdings, participation = [] }: Physician): Holding | undefined {
  const begun = holdings.filter(({ from }) => from <= date);
  const left = participation.filter(({ from }) => from <= date);
  const lost = (holding: Holding) =>
    (holding.kind === 'avis' &&
      begun.some((h) => h.kind === 'derogation' && h.purpose === 'depannageExclusif' && h.from > holding.from)) ||
    (holding.kind !== 'authorisation' && left.some(({ from }) => from > holding.from));
  return begun.find((holding) => (holding.to === undefined || date <= holding.to) && !lost(holding));
}

/** The regime of a window, by its last day: a change of principal region in it governs the whole of it. */
function regimeOver(
  from: string,
  to: string,
  { practiceStart, principalRegionChangedOn }: Physician,
): 'current' | 'transitional' {
  const start = practiceStart ?? '';
  const changed = principalRegionChangedOn ?? 'never';
  if (from < '2016-07-01') return 'transitional';
  if (start >= '2016-07-01') return 'current';
  return changed !== 'never' && changed <= to ? 'current' : 'transitional';
}

/** Whether a window that the first of July 2016 falls in is of one regime. */
function staysTransitional(physician: Physician, days: readonly string[]): boolean {
  const held = heldOn('2016-07-01', physician);
  const last = days.filter((day) => day >= '2016-07-01' && heldOn(day, physician) === held).at(-1) ?? '';
  return regimeOver('2016-07-01', last, physician) === 'transitional';
}

/** Where a record is for a share, and what its dollars add up with; nothing when it is out of both terms. */
type Placed = { readonly side: 'part' | 'rest'; readonly unit: string } | undefined;

function count(
  dates: readonly string[],
  input: PremInput,
  pins: Pins,
  place: (record: BillingRecord) => Placed,
): { readonly days: Days; readonly units: readonly UnitOfDate[]; readonly hasThresholds: boolean } {
  const units: UnitOfDate[] = [];
  let part = 0n;
  let rest = 0n;
  let hasThresholds = true;
  for (const date of dates) {
    const groups = new Map<string, { side: 'part' | 'rest'; records: number[]; cents: bigint }>();
    for (const [index, record] of input.records.entries()) {
      if (record.date !== date) continue;
      const placed = place(record);
      if (placed === undefined) continue;
      const key = `${placed.side} ${placed.unit}`;
      const group = groups.get(key) ?? { side: placed.side, records: [], cents: 0n };
      group.cents += inCents(dollarsOf(record, pins));
      group.records.push(index);
      groups.set(key, group);
    }
    if (groups.size === 0) continue;
    const thresholds = thresholdsOn(date, input);
    if (thresholds === undefined) {
      hasThresholds = false;
      continue;
    }
    let onDate = 0n;
    const made = [...groups.values()].map((group) => {
      const halfDays = group.cents >= thresholds.full ? 2n : group.cents >= thresholds.half ? 1n : 0n;
      onDate += halfDays;
      return { ...group, halfDays };
    });
    const shared = pins['prem.severalTerritories'] === 'onePerDate' && onDate > 2n;
    for (const { side, records, halfDays } of made) {
      const its = shared ? (SHARE * 2n * halfDays) / onDate : SHARE * halfDays;
      units.push({ date, side, records, halfDays: its });
      if (side === 'part') part += its;
      else rest += its;
    }
  }
  return { days: { part, rest }, units, hasThresholds };
}

function placeForMajority(held: Holding & { kind: 'avis' }, regime: WindowAnswer['regime'], pins: Pins) {
  const regional = held.base === 'region' || regime === 'transitional';
  return ({ region, subTerritory, nature }: BillingRecord): Placed => {
    if (nature === 'other' && pins['prem.workOutsidePlan'] === 'notCounted') return undefined;
    const isHome = region === held.region && (regional || subTerritory === held.subTerritory);
    const unit = regional && pins['prem.regionalDay'] === 'byRegion' ? `${region}` : `${region} ${subTerritory}`;
    const there: Placed = { side: isHome ? 'part' : 'rest', unit };
    if (nature !== 'depannage') return there;
    if (regime === 'transitional') return pins['prem.transitionalDepannage'] === 'outOfBothTerms' ? undefined : there;
    return pins['prem.depannageInTerritory'] === 'outside' ? { side: 'rest', unit } : there;
  };
}

function placeForCap(pins: Pins) {
  return ({ region, subTerritory, nature }: BillingRecord): Placed => {
    if (nature === 'other' && pins['prem.workOutsidePlan'] === 'notCounted') return undefined;
    const excepted = /portneuf|charlevoix/i.test(subTerritory ?? '');
    const inside = region === '03' && !excepted;
    const unit = `${region} ${subTerritory}`;
    if (nature === 'depannage' && pins['prem.capitaleNationaleDepannage'] === 'notCounted')
      return { side: 'rest', unit };
    return { side: inside ? 'part' : 'rest', unit };
  };
}

/** Every duty is required: a breach settles it, else a doubt leaves it open. */
export function together(answers: readonly Answer[]): Answer {
  for (const answer of ['notMet', 'undetermined', 'met'] as const) if (answers.includes(answer)) return answer;
  return 'notApplicable';
}

export const atLeast55 = ({ part, rest }: Days): boolean => 100n * part >= 55n * (part + rest);
export const atMost5 = ({ part, rest }: Days): boolean => 100n * part <= 5n * (part + rest);

function windowAnswer(dates: readonly string[], input: PremInput, pins: Pins): WindowAnswer {
  const from = dates[0] ?? '';
  const held = heldOn(from, input.physician);
  const regime = held?.kind === 'avis' ? regimeOver(from, dates.at(-1) ?? '', input.physician) : 'current';
  const nothing = { days: { part: 0n, rest: 0n }, units: [], hasThresholds: true };
  const counted = held?.kind === 'avis' ? count(dates, input, pins, placeForMajority(held, regime, pins)) : nothing;
  const capped = count(dates, input, pins, placeForCap(pins));
  const { part, rest } = counted.days;

  let majority: Answer | undefined = held === undefined ? undefined : 'notApplicable';
  if (held?.kind === 'avis') {
    if (!counted.hasThresholds) majority = 'undetermined';
    else if (part + rest > 0n) majority = atLeast55(counted.days) ? 'met' : 'notMet';
  }
  const exempt = (held?.kind === 'avis' && held.region === '03') || held?.kind === 'authorisation';
  const isThere = input.records.some(({ date, region }) => region === '03' && dates.includes(date));
  let cap: Answer = 'notApplicable';
  if (!exempt && isThere) {
    if (from < '2021-03-01' || !capped.hasThresholds) cap = 'undetermined';
    else if (capped.days.part > 0n) cap = atMost5(capped.days) ? 'met' : 'notMet';
  }
  if (held?.kind === 'derogation' && pins['prem.capitaleNationaleDerogation'] === 'doesNotApply') cap = 'notApplicable';
  const to = dates.at(-1) ?? '';
  return { from, to, held, regime, majority, days: counted.days, units: counted.units, cap, capDays: capped.days };
}

/** Something is left of what a date was billed to the plan once its corrections are made, wherever they were. */
function isBilled(date: string, { records }: PremInput, pins: Pins): boolean {
  const inPlan = records.filter((record) => record.date === date && record.nature !== 'other');
  return inPlan.reduce((sum, record) => sum + inCents(dollarsOf(record, pins)), 0n) > 0n;
}

/** The whole year of a physician, under one choice for every reading. */
export function answerOf(input: PremInput, asOf: string, pins: Pins): YearAnswer {
  const { from, to } = referenceYear(asOf);
  const days = daysFrom(from, asOf < to ? asOf : to);
  const runs: string[][] = [];
  for (const day of days) {
    const yesterday = runs.at(-1)?.at(-1);
    const goesOn =
      yesterday !== undefined &&
      heldOn(day, input.physician) === heldOn(yesterday, input.physician) &&
      (day !== '2016-07-01' ||
        heldOn(day, input.physician)?.kind !== 'avis' ||
        staysTransitional(input.physician, days));
    if (goesOn) runs.at(-1)?.push(day);
    else runs.push([day]);
  }
  const windows = runs.map((run) => windowAnswer(run, input, pins));
  const billedOn = days.filter((day) => isBilled(day, input, pins));
  const uncovered = billedOn.filter((day) => heldOn(day, input.physician) === undefined);
  const isCovered = days.some(
    (day) =>
      heldOn(day, input.physician) !== undefined &&
      ['billed', 'accepted'].some((basis) => isBilled(day, input, { ...pins, 'prem.amountBasis': basis })),
  );
  const notice: Answer = uncovered.length > 0 ? 'notMet' : isCovered ? 'met' : 'notApplicable';
  const year = together([
    notice,
    ...windows.flatMap(({ majority, cap }) => (majority === undefined ? [cap] : [majority, cap])),
  ]);
  return { year, notice, reduction: year === 'notApplicable' ? 'met' : year, windows };
}

/** Days as the library writes them, exact: `1.5`, `5/6`; over {@link SHARE} half-days. */
export function daysFromText(text: string): bigint {
  const [top = '', bottom = '1'] = text.split('/');
  const [whole = '', decimals = ''] = top.split('.');
  const numerator = BigInt(`${whole}${decimals}`) * 2n * SHARE;
  const denominator = BigInt(bottom) * 10n ** BigInt(decimals.length);
  if (numerator % denominator !== 0n) throw new RangeError(`not a sum of shared days: ${text}`);
  return numerator / denominator;
}
