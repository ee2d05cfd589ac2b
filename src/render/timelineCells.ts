import { type DayNumber, dateOfDay, dayNumber } from '../law/localDate.js';

/** Days drawn one after another, both ends included. */
export interface Days {
  readonly from: DayNumber;
  readonly to: DayNumber;
}

/** The time a sign stands for: a week, or so many months of the calendar. */
export interface Unit {
  readonly of: 'week' | 'months';
  readonly count: number;
}

/** The signs of a life: what each stands for, and the days of each. */
export interface Cells {
  readonly unit: Unit;
  readonly cells: readonly Days[];
  /** The sign in which each year begins, in order. */
  readonly years: readonly { readonly year: number; readonly at: number }[];
}

const DAYS_IN_A_WEEK = 7;
const MONTHS_IN_A_YEAR = 12;
const MOST_ROWS = 2;
/** What a year is written in on the scale: a mark, four digits, a space. */
const LABEL = 6;
/** How a life is drawn: the first that fits. Past what two rows of ten years hold, the last is doubled. */
const WAYS: readonly (Unit & { readonly rows: number })[] = [
  { of: 'week', count: 1, rows: 1 },
  ...[1, 2, 3].map((count) => ({ of: 'months', count, rows: 1 }) as const),
  ...[2, 3, 4, 6, 12, 24, 60, 120].map((count) => ({ of: 'months', count, rows: MOST_ROWS }) as const),
];

/** A life cut in signs, as fine as fits: in one row while a sign is a quarter of a year at the most, else in two. */
export function cellsOf(life: Days, width: number): Cells {
  let way = WAYS.find(({ rows, ...unit }) => countOf(life, unit) <= rows * width);
  for (let count = 240; way === undefined; count *= 2) {
    const unit = { of: 'months', count } as const;
    if (countOf(life, unit) <= MOST_ROWS * width) way = { ...unit, rows: MOST_ROWS };
  }
  const unit: Unit = { of: way.of, count: way.count };
  const starts = Array.from({ length: countOf(life, unit) }, (_, i) => Math.max(life.from, startOf(i, life, unit)));
  const cells = starts.map((from, i): Days => ({ from, to: (starts[i + 1] ?? life.to + 1) - 1 }));
  return { unit, cells, years: yearsOf(life, unit) };
}

function countOf(life: Days, unit: Unit): number {
  return indexOf(life.to, life, unit) + 1;
}

/** Which sign a day is in. */
function indexOf(day: DayNumber, { from }: Days, { of, count }: Unit): number {
  if (of === 'week') return Math.floor((day - from) / DAYS_IN_A_WEEK);
  return Math.floor(monthOf(day) / count) - Math.floor(monthOf(from) / count);
}

/** The first day of a sign, in the life or before it. */
function startOf(index: number, { from }: Days, { of, count }: Unit): DayNumber {
  if (of === 'week') return from + index * DAYS_IN_A_WEEK;
  const month = (Math.floor(monthOf(from) / count) + index) * count;
  return firstDayOf(Math.floor(month / MONTHS_IN_A_YEAR), (month % MONTHS_IN_A_YEAR) + 1);
}

function yearsOf(life: Days, unit: Unit): Cells['years'] {
  const [first, last] = [yearOf(life.from), yearOf(life.to)];
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
    .filter((year) => firstDayOf(year, 1) >= life.from)
    .map((year) => ({ year, at: indexOf(firstDayOf(year, 1), life, unit) }));
}

/** Months since the year 0. */
export function monthOf(day: DayNumber): number {
  const [year, month] = dateOfDay(day).split('-');
  return Number(year) * MONTHS_IN_A_YEAR + Number(month) - 1;
}

export function yearOf(day: DayNumber): number {
  return Number(dateOfDay(day).slice(0, 4));
}

/** The first day of a month; of the year 0, which is none, before every day there is. */
export function firstDayOf(year: number, month: number): DayNumber {
  return dayNumber(`${yearText(year)}-${String(month).padStart(2, '0')}-01`);
}

export function yearText(year: number): string {
  return String(year).padStart(4, '0');
}

/** How many years from one that is written to the next. */
export function yearsBetweenLabels({ of, count }: Unit): number {
  const signsOfAYear = of === 'week' ? LABEL : MONTHS_IN_A_YEAR / count;
  for (let tens = 1; ; tens *= 10) {
    const step = [1, 2, 5].find((one) => one * tens * signsOfAYear >= LABEL);
    if (step !== undefined) return step * tens;
  }
}

/** The stretch that has the most days of each sign; the first of those that have as many. */
export function stretchOfEach(cells: readonly Days[], stretches: readonly Days[]): readonly number[] {
  let first = 0;
  return cells.map(({ from, to }) => {
    while ((stretches[first]?.to ?? to) < from) first += 1;
    let [best, most] = [first, 0];
    for (let i = first; (stretches[i]?.from ?? to + 1) <= to; i += 1) {
      const shared = Math.min(to, stretches[i]?.to ?? to) - Math.max(from, stretches[i]?.from ?? from) + 1;
      if (shared > most) [best, most] = [i, shared];
    }
    return best;
  });
}

/** The rows that signs are drawn on: one, or two that part where a year that is written begins, if one does there, as near to the middle as fits. */
export function rowsOf({ unit, cells, years }: Cells, width: number): readonly (readonly [number, number])[] {
  const count = cells.length;
  if (count <= width) return [[0, count]];
  const step = yearsBetweenLabels(unit);
  const rank = ({ year, at }: Cells['years'][number]) => (year % step === 0 ? 0 : count) + Math.abs(2 * at - count);
  const [middle = { at: Math.ceil(count / 2) }] = years
    .filter(({ at }) => at <= width && count - at <= width)
    .sort((a, b) => rank(a) - rank(b));
  return [
    [0, middle.at],
    [middle.at, count],
  ];
}
