import { activityName } from '../amp/phrases.js';
import type { Language } from '../law/bilingual.js';
import { dayNumber, NOT_A_DAY } from '../law/localDate.js';
import { cents, dollarsText, NOT_AN_AMOUNT } from '../law/quantity.js';
import type { LedgerEntry } from '../tally/ledger.js';
import { formats, shortDate } from './formats.js';
import type { ReportOptions } from './options.js';
import { type RecordColumn, reportWords } from './wordsOfReport.js';

/** A record of any regulation, by the fields that are told of it. */
type AnyRecord = Readonly<Partial<Record<string, unknown>>>;

/** The records of one reason, told: a row for each, or, of very many, for each date. */
export interface ToldRecords {
  readonly columns: readonly RecordColumn[];
  readonly rows: readonly (readonly string[])[];
}

/** More records than this are told by date, each by its number. */
const MOST_ROWS = 400;
const DAYS = /^\d+(?:\.\d+|\/\d+)?$/;

export function dateOf(record: object | undefined): string | undefined {
  const { date } = (record ?? {}) as AnyRecord;
  return typeof date === 'string' ? date : undefined;
}

/** Where it was: its sub-territory, else its region. */
export function placeOf(record: object | undefined, language: Language): string | undefined {
  const { subTerritory, region } = (record ?? {}) as AnyRecord;
  if (typeof subTerritory === 'string') return subTerritory;
  return typeof region === 'string' ? reportWords[language].region(region) : undefined;
}

/** Every record of one reason. */
export function tellRecords(entries: readonly LedgerEntry[], options: ReportOptions): ToldRecords {
  const { records } = options;
  if (records === undefined || entries.length > MOST_ROWS) return byDate(entries, options);
  const cells = entries.map((entry) => cellsOf(entry, records[entry.record], options));
  const columns = COLUMNS.filter((column) => cells.some((cell) => cell[column] !== undefined));
  return { columns, rows: cells.map((cell) => columns.map((column) => cell[column] ?? '')) };
}

const COLUMNS: readonly RecordColumn[] = [
  'line',
  'file',
  'number',
  'date',
  'place',
  'activity',
  'physician',
  'amount',
  'time',
  'days',
  'reference',
];

type Cells = Readonly<Partial<Record<RecordColumn, string | undefined>>>;

function cellsOf(entry: LedgerEntry, given: object | undefined, { language, lines, files }: ReportOptions): Cells {
  const record = (given ?? {}) as AnyRecord;
  const { date, amount, minutes, reference, physician, installation, activity } = record;
  const { hours, count } = formats[language];
  const { days } = entry as { readonly days?: unknown };
  const line = lines?.[entry.record];
  return {
    number: line === undefined ? `${entry.record + 1}` : undefined,
    line: line === undefined ? undefined : `${line}`,
    file: line === undefined ? undefined : files?.[entry.record],
    date: dateText(date, language),
    place: [text(installation), placeOf(record, language)].filter((one) => one !== undefined).join(', ') || undefined,
    activity: typeof activity === 'string' ? activityName(activity, language) : undefined,
    physician: text(physician),
    amount: typeof amount === 'string' ? amountText(amount, language) : undefined,
    time: typeof minutes === 'number' ? hours(minutes) : undefined,
    days: typeof days === 'string' && DAYS.test(days) && days !== '0' ? count(days) : undefined,
    reference: text(reference),
  };
}

/** « 1er sept. 2025 »; what is no date as it is. */
function dateText(date: unknown, language: Language): string | undefined {
  const its = text(date);
  return its === undefined || dayNumber(its) === NOT_A_DAY ? its : shortDate(its, language);
}

/** With its cents: « 523,00 $ »; what is no amount as it is. */
function amountText(amount: string, language: Language): string {
  const inCents = cents(amount);
  return inCents === NOT_AN_AMOUNT ? amount : formats[language].dollars(dollarsText(inCents));
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** A row for each date and file: « 3–7, 9 ». Where no records are given, one row. */
function byDate(entries: readonly LedgerEntry[], { records, lines, files, language }: ReportOptions): ToldRecords {
  const groups = new Map<string, { date: string; file: string; numbers: number[] }>();
  for (const { record } of entries) {
    const date = dateOf(records?.[record]) ?? '';
    const file = files?.[record] ?? '';
    const key = `${file}\n${date}`;
    const group = groups.get(key) ?? { date, file, numbers: [] };
    groups.set(key, group);
    group.numbers.push(lines?.[record] ?? record + 1);
  }
  const all = [...groups.values()].sort((a, b) => dayNumber(a.date) - dayNumber(b.date));
  const hasDate = all.some(({ date }) => date !== '');
  const hasFile = all.some(({ file }) => file !== '');
  return {
    columns: [...(hasDate ? ['date' as const] : []), ...(hasFile ? ['file' as const] : []), lines ? 'line' : 'number'],
    rows: all.map(({ date, file, numbers }) => [
      ...(hasDate ? [dateText(date, language) ?? ''] : []),
      ...(hasFile ? [file] : []),
      rangesText(numbers),
    ]),
  };
}

/** « 3–7, 9 ». */
function rangesText(numbers: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last !== undefined && last[1] + 1 === number) last[1] = number;
    else ranges.push([number, number]);
  }
  return ranges.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}
