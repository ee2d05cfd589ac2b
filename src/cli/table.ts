import { type CsvError, parse } from 'csv-parse/sync';
import type { Bilingual } from '../law/bilingual.js';
import { type FileProblem, fileProblem } from './fileProblem.js';

export interface Row {
  /** Line of the file it begins on, the first being 1. */
  readonly line: number;
  /** As many as the header has, without spaces at either end. */
  readonly cells: readonly string[];
}

/** A CSV file as rows under a header. */
export interface Table {
  readonly header: readonly string[];
  readonly headerLine: number;
  readonly rows: readonly Row[];
  /** Lines that cannot be read as rows; the others can. */
  readonly badRows: readonly FileProblem[];
  /** What makes the whole file unreadable. */
  readonly problems: readonly FileProblem[];
}

/** How far the reading is, in bytes. */
export type Progress = (done: number, total: number) => void;

export type Delimiter = ',' | ';' | '\t';
const DELIMITERS: readonly Delimiter[] = [';', '\t', ','];
const ROWS_BETWEEN_REPORTS = 1000;

/**
 * Rows of a comma, semicolon or tab separated text; the header line tells which. Empty lines are skipped.
 * @param text - decoded; lines end in CRLF, LF or CR
 */
export function readTable(text: string, file: string, progress?: Progress): Table {
  const lines = text.replace(/\r\n?/g, '\n');
  const unreadable = (problem: FileProblem): Table => ({
    header: [],
    headerLine: 1,
    rows: [],
    badRows: [],
    problems: [problem],
  });
  if (lines.includes('\0')) return unreadable(fileProblem({ file }, undefined, EXPECTED.text));
  const headerText = lines.split('\n', HEADER_WITHIN).find((line) => line.trim() !== '');
  if (headerText === undefined) return unreadable(fileProblem({ file, line: 1 }, undefined, EXPECTED.header));
  const delimiter = delimiterOf(headerText);
  if (delimiter === undefined) return unreadable(fileProblem({ file, line: 1 }, headerText, EXPECTED.delimiter));
  return rowsUnderHeader(split(lines, delimiter, file, progress), file);
}
/** The header is looked for this far down. */
const HEADER_WITHIN = 100;

/** The delimiter that stands most often in a header, outside quotes; none if two stand as often. */
export function delimiterOf(header: string): Delimiter | undefined {
  const bare = header.replace(/"[^"]*"?/g, '');
  const counts = DELIMITERS.map((delimiter) => bare.split(delimiter).length - 1);
  const most = Math.max(...counts);
  const found = DELIMITERS.filter((_, i) => counts[i] === most);
  return most > 0 && found.length === 1 ? found[0] : undefined;
}

interface Pieces {
  readonly rows: Row[];
  readonly badRows: FileProblem[];
  readonly problems: FileProblem[];
}

function split(lines: string, delimiter: Delimiter, file: string, progress: Progress | undefined): Pieces {
  const bytes = Buffer.from(lines);
  const pieces: Pieces = { rows: [], badRows: [], problems: [] };
  let allLines: readonly string[] | undefined;
  const lineText = (line: number) => {
    allLines ??= lines.split('\n');
    return allLines[line - 1];
  };
  let sinceReport = 0;
  let lastLine = 0;
  parse(bytes, {
    delimiter,
    record_delimiter: '\n',
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_record: (record: string[], { lines: endLine, bytes: done }) => {
      const cells = record.map((cell) => cell.trim());
      const line = endLine - record.reduce((inside, cell) => inside + cell.split('\n').length - 1, 0);
      lastLine = endLine;
      if (cells.some((cell) => cell !== '')) pieces.rows.push({ line, cells });
      sinceReport += 1;
      if (sinceReport === ROWS_BETWEEN_REPORTS) {
        sinceReport = 0;
        progress?.(done, bytes.length);
      }
      return null;
    },
    on_skip: (error) => {
      refuseRow(error, pieces, { file, lineText, after: lastLine });
      lastLine = Math.max(lastLine, lineOf(error));
      return undefined;
    },
  });
  return pieces;
}

type LineText = (line: number) => string | undefined;

function lineOf(error: CsvError | undefined): number {
  return typeof error?.['lines'] === 'number' ? error['lines'] : 1;
}

/** A quote inside a bare cell spoils its row; one that is not closed as it should swallows the rest of the file. */
function refuseRow(
  error: CsvError | undefined,
  { badRows, problems }: Pieces,
  { file, lineText, after }: { readonly file: string; readonly lineText: LineText; readonly after: number },
): void {
  if (problems.length > 0) return;
  if (error?.code === 'INVALID_OPENING_QUOTE') {
    const line = lineOf(error);
    if (badRows.at(-1)?.line !== line) badRows.push(fileProblem({ file, line }, lineText(line), EXPECTED.quote));
    return;
  }
  let line = after + 1;
  while (lineText(line)?.trim() === '') line += 1;
  problems.push(fileProblem({ file, line }, lineText(line), EXPECTED.closedQuote));
}

function rowsUnderHeader({ rows: all, badRows, problems }: Pieces, file: string): Table {
  const [first, ...rest] = all;
  if (first === undefined || badRows.some((problem) => (problem.line ?? 0) < first.line)) {
    const wrong = [...problems, ...badRows];
    const missing = fileProblem({ file, line: 1 }, undefined, EXPECTED.header);
    return { header: [], headerLine: 1, rows: [], badRows: [], problems: wrong.length > 0 ? wrong : [missing] };
  }
  const { cells: header, line: headerLine } = first;
  const twice = header.filter((name, i) => name !== '' && header.indexOf(name) < i);
  const duplicates = [...new Set(twice)].map((name) =>
    fileProblem({ file, line: headerLine, column: name }, name, EXPECTED.oneOfEach),
  );
  const ragged = rest.filter((row) => row.cells.length !== header.length);
  return {
    header,
    headerLine,
    rows: rest.filter((row) => row.cells.length === header.length),
    badRows: [
      ...badRows,
      ...ragged.map((row) =>
        fileProblem({ file, line: row.line }, row.cells.join(' | '), asMany(header.length, row.cells.length)),
      ),
    ],
    problems: [...problems, ...duplicates],
  };
}

function asMany(expected: number, found: number): Bilingual {
  return {
    fr: `${expected} colonnes, comme l’en-tête; cette ligne en a ${found}`,
    en: `${expected} columns, as in the header; this line has ${found}`,
  };
}

const EXPECTED = {
  text: {
    fr: 'un fichier texte (CSV), non un classeur: enregistrez-le d’abord au format CSV',
    en: 'a text file (CSV), not a workbook: save it as CSV first',
  },
  header: { fr: 'une ligne d’en-tête', en: 'a header line' },
  delimiter: {
    fr: 'des en-têtes séparés par des virgules, des points-virgules ou des tabulations, un seul de ces signes l’emportant',
    en: 'headers separated by commas, semicolons or tabs, one of them standing out',
  },
  oneOfEach: { fr: 'un en-tête différent pour chaque colonne', en: 'a different header for each column' },
  quote: {
    fr: 'aucun guillemet " à l’intérieur d’une cellule, à moins qu’elle ne soit entre guillemets et qu’il n’y soit doublé',
    en: 'no quote " inside a cell, unless the cell is quoted and the quote doubled',
  },
  closedQuote: {
    fr: 'un guillemet " fermé à la fin de la cellule; celui qui s’ouvre dans cette ligne ne l’est pas, et la suite du fichier est illisible',
    en: 'a quote " closed at the end of its cell; the one opened on this line is not, and the rest of the file cannot be read',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
