import type { Language } from '../law/bilingual.js';
import { type DayNumber, dateOfDay, dayNumber, NOT_A_DAY } from '../law/localDate.js';
import type { Fate, LedgerEntry } from '../tally/ledger.js';
import type { Verdict } from '../verdict/verdict.js';
import { monthName, shortMonth } from './formats.js';
import type { AnyAssessment } from './options.js';
import { phrasebookOf } from './phrasebook.js';
import { dateOf, placeOf } from './records.js';
import { firstDayOf, monthOf } from './timelineCells.js';

/** What dates are told apart by: what became of their records, and where they were. */
export interface CalendarKind {
  /** Its place among them: those that are counted first. */
  readonly place: number;
  readonly letter: string;
  readonly fate: Fate;
  readonly name: string;
  /** How many dates have such a record. */
  readonly dates: number;
}

export interface CalendarMonth {
  /** « septembre 2025 », « sept. ». */
  readonly name: string;
  readonly shortName: string;
  readonly year: number;
  /** How many days it has; its first is so many days after a Sunday. */
  readonly days: number;
  readonly firstWeekday: number;
  /** By day of the month: the kinds of its records, each once. */
  readonly kindsOf: ReadonlyMap<number, readonly CalendarKind[]>;
}

export interface Calendar {
  readonly months: readonly CalendarMonth[];
  readonly kinds: readonly CalendarKind[];
}

/** More months than this are not drawn. */
const MOST_MONTHS = 24;
/** More places than this are not told apart. */
const MOST_PLACES = 5;
const MONTHS_IN_A_YEAR = 12;
const DAYS_IN_A_WEEK = 7;
const LONGEST_MONTH = 31;
/** 1970-01-01 was a Thursday. */
const FIRST_WEEKDAY = 4;
const FATES: readonly Fate[] = ['counted', 'excluded', 'undecided'];

/** The dates of the records a year is made of, month by month; undefined when there are none, or of too many months. */
export function calendarOf(
  { verdict, ledger }: AnyAssessment,
  records: readonly object[],
  language: Language,
): Calendar | undefined {
  const dated = ledger.flatMap((entry) => {
    const day = dayOf(records[entry.record]);
    // What came before or after is no part of the year.
    return day === undefined || /^(?:before|after)[A-Z]/.test(entry.reason) ? [] : [{ entry, day }];
  });
  if (dated.length === 0) return undefined;
  const places = new Set(
    dated.filter(({ entry }) => entry.fate === 'counted').map(({ entry }) => placeOf(records[entry.record], language)),
  );
  const isPlaceTold = places.size > 1 && places.size <= MOST_PLACES;
  const names: Readonly<Record<string, string>> = phrasebookOf(verdict.rule, language)?.ledger ?? {};
  const nameOf = ({ reason, fate, record }: LedgerEntry) => {
    const place = isPlaceTold && fate === 'counted' ? placeOf(records[record], language) : undefined;
    const name = names[reason] ?? reason;
    return place === undefined ? name : `${name} (${place})`;
  };
  const found = new Map<string, { fate: Fate; name: string; days: Set<DayNumber> }>();
  for (const { entry, day } of dated) {
    const name = nameOf(entry);
    const kind = found.get(`${entry.fate} ${name}`);
    if (kind === undefined) found.set(`${entry.fate} ${name}`, { fate: entry.fate, name, days: new Set([day]) });
    else kind.days.add(day);
  }
  const drawn = [...found.values()]
    .sort((a, b) => FATES.indexOf(a.fate) - FATES.indexOf(b.fate) || b.days.size - a.days.size)
    .map(
      ({ fate, name, days }, place): Drawn => ({
        kind: { place, letter: letterOf(place), fate, name, dates: days.size },
        days,
      }),
    );
  const months = monthsOf(drawn, spanOf(verdict), language);
  return months && { months, kinds: drawn.map(({ kind }) => kind) };
}

/** A kind with its dates. */
interface Drawn {
  readonly kind: CalendarKind;
  readonly days: ReadonlySet<DayNumber>;
}

/** A to Z, then AA. */
function letterOf(index: number): string {
  const [letters, A] = [26, 65];
  const last = String.fromCharCode(A + (index % letters));
  return index < letters ? last : `${letterOf(Math.floor(index / letters) - 1)}${last}`;
}

function dayOf(record: object | undefined): DayNumber | undefined {
  const date = dateOf(record);
  const day = date === undefined ? NOT_A_DAY : dayNumber(date);
  return day === NOT_A_DAY ? undefined : day;
}

/** The days an answer is about, when its finding says. */
function spanOf(verdict: Verdict): readonly DayNumber[] {
  for (const { reason } of [verdict, ...verdict.because]) {
    const { from, to, assessedTo } = reason as { from?: unknown; to?: unknown; assessedTo?: unknown };
    const last = to ?? assessedTo;
    if (typeof from !== 'string' || typeof last !== 'string') continue;
    const days = [dayNumber(from), dayNumber(last)];
    if (!days.includes(NOT_A_DAY)) return days;
  }
  return [];
}

/** Every month from the first to the last, each with its dates. */
function monthsOf(
  all: readonly Drawn[],
  span: readonly DayNumber[],
  language: Language,
): readonly CalendarMonth[] | undefined {
  const months = new Map<number, Map<number, CalendarKind[]>>();
  for (const { kind, days } of all) {
    for (const day of days) {
      const month = monthOf(day);
      const its = months.get(month) ?? new Map<number, CalendarKind[]>();
      months.set(month, its);
      const date = Number(dateOfDay(day).slice(-2));
      its.set(date, [...(its.get(date) ?? []), kind]);
    }
  }
  const drawn = [...months.keys()];
  const [first, last] = [Math.min(...drawn), Math.max(...drawn)];
  if (last - first >= MOST_MONTHS) return undefined;
  const asked = [first, last, ...span.map(monthOf)];
  const isWhole = Math.max(...asked) - Math.min(...asked) < MOST_MONTHS;
  const [start, end] = isWhole ? [Math.min(...asked), Math.max(...asked)] : [first, last];
  return Array.from({ length: end - start + 1 }, (_, i) => {
    const [year, month] = [Math.floor((start + i) / MONTHS_IN_A_YEAR), (start + i) % MONTHS_IN_A_YEAR];
    return {
      name: monthName(month, year, language),
      shortName: shortMonth(month, language),
      year,
      ...lengthOf(year, month),
      kindsOf: months.get(start + i) ?? new Map(),
    };
  });
}

function lengthOf(year: number, month: number): Pick<CalendarMonth, 'days' | 'firstWeekday'> {
  const first = firstDayOf(year, month + 1);
  const next = firstDayOf(year, month + 2);
  const weekday = (first + FIRST_WEEKDAY) % DAYS_IN_A_WEEK;
  return {
    // No month of its year comes after December.
    days: next === NOT_A_DAY ? LONGEST_MONTH : next - first,
    firstWeekday: weekday < 0 ? weekday + DAYS_IN_A_WEEK : weekday,
  };
}
