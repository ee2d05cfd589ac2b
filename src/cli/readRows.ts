import type { Bilingual } from '../law/bilingual.js';
import { type Column, type FoundColumns, findColumns, type Header, type Synonyms } from './columns.js';
import { decode } from './decode.js';
import type { Parsed } from './fields.js';
import { type FileProblem, fileProblem } from './fileProblem.js';
import { type Progress, type Row, readTable } from './table.js';

/** What the lines of a CSV file hold, whatever the regulation: `F` the fields of its columns, `R` what a line comes to. */
export interface Layout<F extends string, R> {
  readonly synonyms: Synonyms<F>;
  /** The option that names columns; absent: none does. */
  readonly option?: string;
  /** What to say of each column that cannot be done without and is not there. */
  readonly missing: (isPresent: IsPresent<F>) => readonly Bilingual[];
  /** What a line comes to; nobody sees it when the row is not sound. */
  readonly record: (row: RowReader<F>) => R;
}

export type IsPresent<F extends string> = (field: F) => boolean;

export interface RowsOptions<F extends string> {
  /** Headers the caller chose for some fields. */
  readonly columns?: Readonly<Partial<Record<F, string>>>;
  /** Leave out the lines that cannot be read, instead of refusing the file. */
  readonly skipInvalid?: boolean;
  readonly progress?: Progress | undefined;
}

export interface RowsRead<F extends string, R> {
  /** Those of the lines that can be read; none when the whole file cannot. */
  readonly records: readonly R[];
  /** The line of the file each record comes from. */
  readonly lines: readonly number[];
  /** What forbids to assess the file. */
  readonly problems: readonly FileProblem[];
  /** The lines left out, in order; empty unless asked for. */
  readonly skipped: readonly number[];
  /** Why they were. */
  readonly skippedFor: readonly FileProblem[];
  /** Headers of the columns not read. */
  readonly ignored: readonly string[];
  /** The header each field was read from. */
  readonly headers: Readonly<Partial<Record<F, string>>>;
}

/** One line, by its fields. */
export interface RowReader<F extends string> {
  /** Line of the file, the first being 1. */
  readonly line: number;
  /** Whether the file has a column for the field. */
  readonly has: (field: F) => boolean;
  /** The header of its column; empty without one. */
  readonly header: (field: F) => string;
  /** The text of a cell; empty without a column. */
  readonly cell: (field: F) => string;
  /** The value of a cell; `otherwise` without a column, and, with a problem, when it cannot be read. */
  readonly read: <T>(field: F, parse: (text: string) => Parsed<T>, otherwise: T) => T;
  readonly wrong: (field: F, expected: Bilingual) => void;
  /** Whether nothing wrong was found in the line so far. */
  readonly isSound: () => boolean;
}

type Columns<F extends string> = Readonly<Partial<Record<F, Column>>>;

/** The records of a CSV file, with every problem at once. */
export function readRows<F extends string, R>(
  bytes: Uint8Array,
  file: string,
  layout: Layout<F, R>,
  options: RowsOptions<F>,
): RowsRead<F, R> {
  const table = readTable(decode(bytes), file, options.progress);
  const header = { file, line: table.headerLine, names: table.header, option: layout.option };
  const found = findColumns(header, layout.synonyms, options.columns);
  const isReadable = table.header.length > 0;
  const problems = [
    ...table.problems,
    ...(isReadable ? [...found.problems, ...missingColumns(header, found, layout)] : []),
  ];

  const records: R[] = [];
  const lines: number[] = [];
  const badRows = [...table.badRows];
  for (const row of table.rows) {
    const wrong: FileProblem[] = [];
    const record = layout.record(rowReader(row, found.columns, file, wrong));
    badRows.push(...wrong);
    if (wrong.length > 0) continue;
    records.push(record);
    lines.push(row.line);
  }
  const skip = options.skipInvalid === true;
  const headers: Partial<Record<F, string>> = {};
  for (const field of Object.keys(found.columns) as F[]) headers[field] = found.columns[field]?.header ?? '';
  return {
    records: problems.length > 0 ? [] : records,
    lines,
    problems: skip ? problems : [...problems, ...badRows],
    skipped: skip ? [...new Set(badRows.map((problem) => problem.line ?? 0))].sort((a, b) => a - b) : [],
    skippedFor: skip ? badRows : [],
    ignored: found.ignored,
    headers,
  };
}

/** A column that is already said to be doubtful is not said to be missing too. */
function missingColumns<F extends string, R>(
  { file, line, names }: Header,
  { columns, doubtful }: FoundColumns<F>,
  { missing }: Layout<F, R>,
): readonly FileProblem[] {
  const expected = missing((field) => columns[field] !== undefined || doubtful.has(field));
  return expected.map((one) => fileProblem({ file, line }, names.join(', '), one));
}

function rowReader<F extends string>(
  { line, cells }: Row,
  columns: Columns<F>,
  file: string,
  problems: FileProblem[],
): RowReader<F> {
  const cell = (field: F) => {
    const column = columns[field];
    return column === undefined ? '' : (cells[column.index] ?? '');
  };
  const wrong = (field: F, expected: Bilingual) => {
    const column = columns[field]?.header;
    problems.push(fileProblem({ file, line, ...(column === undefined ? {} : { column }) }, cell(field), expected));
  };
  const read = <T>(field: F, parse: (text: string) => Parsed<T>, otherwise: T): T => {
    if (columns[field] === undefined) return otherwise;
    const parsed = parse(cell(field));
    if ('value' in parsed) return parsed.value;
    wrong(field, parsed.expected);
    return otherwise;
  };
  return {
    line,
    has: (field) => columns[field] !== undefined,
    header: (field) => columns[field]?.header ?? '',
    cell,
    read,
    wrong,
    isSound: () => problems.length === 0,
  };
}

/** What to say of a column that is not there. */
export function columnFor(
  option: string,
  field: string,
  whatFor: Bilingual,
  otherwise: Bilingual = { fr: '', en: '' },
): Bilingual {
  return {
    fr: `une colonne ${whatFor.fr}; nommez-la : ${option} "${field}=en-tête"${otherwise.fr}`,
    en: `a column ${whatFor.en}; name it: ${option} "${field}=header"${otherwise.en}`,
  };
}
