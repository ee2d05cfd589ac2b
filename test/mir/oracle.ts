import type { BillingRecord, SuppliedThreshold } from '../../src/billingDays/record.js';
import type { Holding } from '../../src/holdings/holding.js';
import type { Physician } from '../../src/holdings/physician.js';

/**
 * A second writing of the 200 days that shares nothing with the library but the form of the input: somebody goes through the calendar day by day,
 * with the bills of that day, and writes down how many half-days they make at the least and at the most.
 */

export interface LifeGiven {
  readonly physician: Physician;
  readonly records: readonly BillingRecord[];
  readonly thresholds?: readonly SuppliedThreshold[];
}

export type Pins = Readonly<Record<string, string>>;

/** One day: half-days at the least and at the most, and why it counts or not. */
export interface OracleDay {
  readonly date: string;
  readonly ground: string;
  readonly accrues: boolean;
  readonly least: number;
  readonly most: number;
}

const DAY = 86_400_000;
export const datesBetween = (from: string, to: string): readonly string[] => {
  const dates: string[] = [];
  for (let at = Date.parse(from); at <= Date.parse(to); at += DAY) dates.push(new Date(at).toISOString().slice(0, 10));
  return dates;
};

/** « le médecin doit avoir été détenteur d’un avis de conformité valide […] ou d’une dérogation » */
function groundOn(date: string, { holdings, participation = [] }: Physician): string {
  const covers = ({ from, to }: { readonly from: string; readonly to?: string }) =>
    from <= date && (to === undefined || date <= to);
  if (participation.some(covers)) return 'notParticipating';
  const isLost = (one: Holding) =>
    (one.kind !== 'authorisation' && participation.some(({ from }) => one.from < from && from <= date)) ||
    (one.kind === 'avis' &&
      holdings.some(
        (other) =>
          other.kind === 'derogation' &&
          other.purpose === 'depannageExclusif' &&
          one.from < other.from &&
          other.from <= date,
      ));
  const held = holdings.find((one) => covers(one) && !isLost(one));
  if (held === undefined) return 'nothingHeld';
  if (held.kind === 'avis') return 'avis';
  if (held.kind === 'derogation') return held.resident === true ? 'residentDerogation' : 'derogation';
  if (held.option === 'regions') return 'residentRegions';
  return held.option === 'regionsAndDepannage' ? 'residentRegionsAndDepannage' : 'residentOptionUnknown';
}

const ACCRUES = ['avis', 'derogation', 'residentDerogation'];

interface Bill {
  readonly dollars: number;
  readonly where: string;
}

const HUGE = 1e8;

/** Everything that the bills of a date may really be. */
function everyBill(records: readonly BillingRecord[], pins: Pins): readonly (readonly Bill[])[] {
  const known = records.filter(({ subTerritory }) => subTerritory !== null);
  const named = known.map(({ region, subTerritory }) => ({ region, name: subTerritory }));
  const fresh = records.flatMap(({ subTerritory }, i) => (subTerritory === null ? [`new ${i}`] : []));
  let all: readonly (readonly Bill[])[] = [[]];
  for (const { region, subTerritory, amount, accepted = amount, nature } of records) {
    if (nature === 'other') continue;
    const dollars = pins['prem.amountBasis'] === 'billed' ? amount : accepted;
    const amounts = dollars === null ? [-HUGE, HUGE] : [Number(dollars)];
    const regions = region === null ? [...new Set(named.map((one) => one.region)), 'a region', '16', '06'] : [region];
    const places = regions.flatMap((its) =>
      subTerritory === null
        ? [
            ...named.filter((one) => one.region === its).map(({ name }) => `${its} ${name}`),
            ...fresh.map((one) => `${its} ${one}`),
          ]
        : [`${its} ${subTerritory}`],
    );
    const wheres = pins['mir.dayPlace'] === 'byTerritory' ? [...new Set(places)] : ['anywhere'];
    const bills = amounts.flatMap((its) => wheres.map((where): readonly Bill[] => [{ dollars: its, where }]));
    const possible = nature === null ? [...bills, []] : bills;
    all = all.flatMap((sofar) => possible.map((more) => [...sofar, ...more]));
  }
  return all;
}

function halfDaysOf(bills: readonly Bill[], full: number, half: number, pins: Pins): number {
  const sums = new Map<string, number>();
  for (const { dollars, where } of bills) sums.set(where, (sums.get(where) ?? 0) + Math.round(dollars * 100));
  let halfDays = 0;
  for (const sum of sums.values()) {
    if (sum >= full) halfDays += 2;
    else if (sum >= half && pins['mir.halfDays'] === 'counted') halfDays += 1;
  }
  return pins['prem.severalTerritories'] === 'onePerDate' ? Math.min(2, halfDays) : halfDays;
}

/** Every day from the first thing held, or the day asked about if nothing was yet, to the last one looked at. */
export function oracleDays(
  { physician, records, thresholds = [] }: LifeGiven,
  { asOf, until }: { readonly asOf: string; readonly until: string },
  pins: Pins,
): readonly OracleDay[] {
  const first = [asOf, ...physician.holdings.map(({ from }) => from)].sort()[0]!;
  if (first > until) return [];
  const byDate = new Map<string, BillingRecord[]>();
  for (const record of records) byDate.set(record.date, [...(byDate.get(record.date) ?? []), record]);
  return datesBetween(first, until).map((date): OracleDay => {
    const ground = groundOn(date, physician);
    const accrues = ACCRUES.includes(ground);
    const its = byDate.get(date) ?? [];
    if (!accrues || its.length === 0) return { date, ground, accrues, least: 0, most: 0 };
    const theirs = thresholds.find(({ from, to = date }) => from <= date && date <= to);
    const ways = everyBill(its, pins);
    if (theirs === undefined && date < '2021-03-01') {
      const most = Math.max(...ways.map((bills) => halfDaysOf(bills, 1, 1, pins)));
      return { date, ground, accrues, least: 0, most };
    }
    const [full, half] = theirs === undefined ? [523, 261.5] : [Number(theirs.full), Number(theirs.half)];
    const values = ways.map((bills) => halfDaysOf(bills, Math.round(full * 100), Math.round(half * 100), pins));
    return { date, ground, accrues, least: Math.min(...values), most: Math.max(...values) };
  });
}

export interface OracleCount {
  readonly least: number;
  readonly most: number;
  readonly outcome: 'met' | 'notMet' | 'undetermined';
  /** The first day at the end of which 200 days are counted: at the least, and at the most. */
  readonly surelyOn: string | undefined;
  readonly perhapsOn: string | undefined;
}

export function oracleCount(days: readonly OracleDay[]): OracleCount {
  let [least, most] = [0, 0];
  let surelyOn: string | undefined;
  let perhapsOn: string | undefined;
  for (const day of days) {
    least += day.least;
    most += day.most;
    if (least >= 400) surelyOn ??= day.date;
    if (most >= 400) perhapsOn ??= day.date;
  }
  const outcome = least >= 400 ? 'met' : most < 400 ? 'notMet' : 'undetermined';
  return { least, most, outcome, surelyOn, perhapsOn };
}
