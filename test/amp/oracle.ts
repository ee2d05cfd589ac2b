import type { AmpHours, AmpInput } from '../../src/amp/facts.js';

/** One option for each reading, by its id. */
export type Choice = Readonly<Record<string, string>>;
export type Plain = 'met' | 'notMet' | 'notApplicable' | 'undetermined';

export interface PlainQuarter {
  readonly from: string;
  readonly to: string;
  readonly outcome: Plain;
  readonly done: number;
}

const DAY = 86_400_000;

const NEXT = new Map<string, string>();

/** The day so many days after another, on a wall calendar. */
export function later(day: string, days: number): string {
  const known = days === 1 ? NEXT.get(day) : undefined;
  const found = known ?? new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
  if (days === 1) NEXT.set(day, found);
  return found;
}

const within = (day: string, one: { readonly from: string; readonly to?: string }) =>
  one.from <= day && (one.to === undefined || day <= one.to);

/** « 15 ans »: what a quarter of eleven weeks owes, in minutes; undefined before anything was written. */
function owedWith(years: number, quarterFrom: string, choice: Choice): number | undefined {
  if (quarterFrom < '2014-11-01') return undefined;
  const isUnder = (bound: number) => (choice['amp.tierBoundary'] === 'upTo' ? years <= bound : years < bound);
  if (isUnder(15)) return 12 * 11 * 60;
  return quarterFrom < '2016-09-01' && isUnder(20) ? 6 * 11 * 60 : 0;
}

function yearsOn(input: AmpInput, day: string): number {
  const found = (input.recognisedYears ?? []).find((one) => one.issuer === 'ramq' && within(day, one));
  if (found === undefined || found.years === null) throw new Error('the oracle is asked of known years alone');
  return found.years;
}

function regionOn({ physician, lists = [] }: AmpInput, day: string): string | undefined {
  if (physician === undefined) return lists[0]?.region;
  const held = physician.holdings.find((one) => within(day, one));
  return held?.kind === 'avis' ? held.region : undefined;
}

function isPractised({ physician, signOn }: AmpInput, day: string): boolean {
  for (const start of [physician?.practiceStart, signOn?.practiceFrom]) {
    if (typeof start === 'string' && day < start) return false;
  }
  return !(physician?.participation ?? []).some((one) => within(day, one));
}

function isEngaged({ engagement }: AmpInput, day: string): boolean {
  if (engagement === undefined) return true;
  return engagement.effectiveOn <= day && (engagement.endedOn === undefined || day <= engagement.endedOn);
}

function counts(one: AmpHours, input: AmpInput, choice: Choice): boolean {
  if (one.depannage === true && choice['amp.depannageHours'] !== 'counted') return false;
  const region = regionOn(input, one.date);
  if (typeof one.region === 'string' && one.region !== region) return false;
  const list = (input.lists ?? []).find((its) => its.region === region && within(one.date, its));
  const { engagement } = input;
  const agreed = isEngaged(input, one.date) ? (engagement?.activities ?? []) : [];
  const names: readonly string[] = [...(list?.activities ?? []), ...agreed];
  return one.activity !== null && names.includes(one.activity);
}

/** Each quarter of the year that holds a day, to that day: found by walking, day after day, and adding up. */
export function quartersOf(input: AmpInput, asOf: string, choice: Choice): readonly PlainQuarter[] {
  const read =
    choice['amp.quarterCalendar'] === 'january'
      ? ['01-01', '04-01', '07-01', '10-01']
      : ['03-01', '06-01', '09-01', '12-01'];
  const starts = input.calendar?.starts ?? read;
  let from = asOf;
  while (from.slice(5) !== starts[0]) from = later(from, -1);
  const found: PlainQuarter[] = [];
  let [carried, perhaps] = [0, 0];
  while (from <= asOf) {
    let to = from;
    while (!starts.includes(later(to, 1).slice(5))) to = later(to, 1);
    const days: string[] = [];
    for (let day = from; day <= to && day <= asOf; day = later(day, 1)) days.push(day);
    let [done, most] = [carried, perhaps];
    for (const one of input.hours ?? []) {
      if (one.date < from || one.date > to || one.date > asOf || !counts(one, input, choice)) continue;
      done += one.minutes ?? 0;
      most += one.minutes ?? 0;
    }
    const practised = days.filter((day) => isPractised(input, day)).length;
    const isWhole = practised === days.length && days.every((day) => isEngaged(input, day));
    const isOwed = isWhole || (practised > 0 && choice['amp.partQuarter'] === 'owed');
    const first = owedWith(yearsOn(input, from), from, choice);
    const end = owedWith(yearsOn(input, days.at(-1) ?? from), from, choice);
    let owed = first;
    if (choice['amp.tierCrossing'] === 'atOnce' && first !== undefined && end !== undefined)
      owed = Math.min(first, end);
    if (!isOwed) owed = 0;
    const isDerogation = days.some(
      (day) => input.physician?.holdings.find((one) => within(day, one))?.kind === 'derogation',
    );
    let outcome: Plain;
    if (owed === undefined) outcome = 'undetermined';
    else if (owed === 0) outcome = 'notApplicable';
    else if (isDerogation) outcome = 'undetermined';
    else if (done >= owed) outcome = 'met';
    else outcome = to > asOf || most >= owed ? 'undetermined' : 'notMet';
    found.push({ from, to, outcome, done });
    // Where nothing says what is owed, nothing says what is beyond it.
    const isTold = owed !== undefined && (!isDerogation || owed === 0);
    const isKept = choice['amp.carryOver'] === 'withinYear';
    carried = isKept && owed !== undefined ? Math.max(0, done - owed) : 0;
    perhaps = isKept ? Math.max(0, most - (isTold ? (owed ?? 0) : 0)) : 0;
    from = later(to, 1);
  }
  return found;
}

export function together(outcomes: readonly Plain[]): Plain {
  if (outcomes.includes('notMet')) return 'notMet';
  if (outcomes.includes('undetermined')) return 'undetermined';
  return outcomes.includes('met') ? 'met' : 'notApplicable';
}

export function yearUnder(input: AmpInput, asOf: string, choice: Choice): Plain {
  return together(quartersOf(input, asOf, choice).map(({ outcome }) => outcome));
}

/** What is met and what does not apply weigh alike. */
export const alike = (outcome: Plain | undefined): string | undefined =>
  outcome === 'notApplicable' ? 'met' : outcome;
