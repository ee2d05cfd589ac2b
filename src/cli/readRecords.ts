import type { Bilingual } from '../law/bilingual.js';
import type { BillingRecord, Nature } from '../prem/index.js';
import {
  type Column,
  type FoundColumns,
  findColumns,
  type Header,
  RECORD_SYNONYMS,
  type RecordField,
} from './columns.js';
import { decode } from './decode.js';
import { amountOf, type DateFormat, dateOf, natureOf, type Parsed, regionOf } from './fields.js';
import { type FileProblem, fileProblem } from './fileProblem.js';
import { type PlaceTable, type PlaceTerritory, placeIn } from './places.js';
import { type Progress, type Row, readTable } from './table.js';

export interface ReadingOptions {
  /** Headers the caller chose for some fields. */
  readonly columns?: Readonly<Partial<Record<RecordField, string>>>;
  readonly dateFormat?: DateFormat;
  /** The nature of the records that state none. */
  readonly nature?: Nature;
  readonly places?: PlaceTable;
  /** Leave out the lines that cannot be read, instead of refusing the file. */
  readonly skipInvalid?: boolean;
  readonly progress?: Progress;
}

export interface RecordsRead {
  /** Those of the lines that can be read; none when the whole file cannot. */
  readonly records: readonly BillingRecord[];
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
  readonly headers: Readonly<Partial<Record<RecordField, string>>>;
}

type Columns = Readonly<Partial<Record<RecordField, Column>>>;

/** The billing records of a CSV file, with every problem at once. */
export function readRecords(bytes: Uint8Array, file: string, options: ReadingOptions = {}): RecordsRead {
  const table = readTable(decode(bytes), file, options.progress);
  const header = { file, line: table.headerLine, names: table.header };
  const found = findColumns(header, RECORD_SYNONYMS, options.columns);
  const readable = table.header.length > 0;
  const problems = [
    ...table.problems,
    ...(readable ? [...found.problems, ...missingColumns(header, found, options)] : []),
  ];

  const records: BillingRecord[] = [];
  const lines: number[] = [];
  const badRows = [...table.badRows];
  for (const row of table.rows) {
    const read = readRow(row, found.columns, file, options);
    if ('problems' in read) badRows.push(...read.problems);
    else {
      records.push(read.record);
      lines.push(row.line);
    }
  }
  const skip = options.skipInvalid === true;
  return {
    records: problems.length > 0 ? [] : records,
    lines,
    problems: skip ? problems : [...problems, ...badRows],
    skipped: skip ? [...new Set(badRows.map((problem) => problem.line ?? 0))].sort((a, b) => a - b) : [],
    skippedFor: skip ? badRows : [],
    ignored: found.ignored,
    headers: Object.fromEntries(Object.entries(found.columns).map(([field, column]) => [field, column.header])),
  };
}

/** A column that cannot be done without, and that is not already said to be doubtful. */
function missingColumns(
  { file, line, names }: Header,
  { columns, doubtful }: FoundColumns<RecordField>,
  { nature, places }: ReadingOptions,
): readonly FileProblem[] {
  const present = (field: RecordField) => columns[field] !== undefined || doubtful.has(field);
  const missing: Bilingual[] = [];
  if (!present('date')) missing.push(MISSING.date);
  if (!present('amount')) missing.push(MISSING.amount);
  if (!present('nature') && nature === undefined) missing.push(MISSING.nature);
  if (!present('region') && !(places !== undefined && present('place'))) {
    missing.push(places === undefined ? MISSING.region : MISSING.place);
  }
  return missing.map((expected) => fileProblem({ file, line }, names.join(', '), expected));
}

type RowRead = { readonly record: BillingRecord } | { readonly problems: readonly FileProblem[] };

function readRow({ line, cells }: Row, columns: Columns, file: string, options: ReadingOptions): RowRead {
  const problems: FileProblem[] = [];
  const cell = (field: RecordField) => {
    const column = columns[field];
    return column === undefined ? '' : (cells[column.index] ?? '');
  };
  const wrong = (field: RecordField, expected: Bilingual) => {
    const column = columns[field]?.header;
    problems.push(fileProblem({ file, line, ...(column === undefined ? {} : { column }) }, cell(field), expected));
  };
  const read = <T>(field: RecordField, parse: (text: string) => Parsed<T>, otherwise: T): T => {
    if (columns[field] === undefined) return otherwise;
    const parsed = parse(cell(field));
    if ('value' in parsed) return parsed.value;
    wrong(field, parsed.expected);
    return otherwise;
  };

  const date = read('date', (text) => dateOf(text, options.dateFormat), '');
  const amount = read('amount', amountOf, null);
  const accepted = read('accepted', amountOf, null);
  const stated = read('nature', natureOf, null);
  const own: PlaceTerritory = {
    region: read('region', regionOf, null),
    subTerritory: cell('subTerritory') === '' ? null : cell('subTerritory'),
  };
  const territory = placed(own, cell('place'), options.places, wrong);
  if (territory.region === null && territory.subTerritory !== null && problems.length === 0) {
    wrong(columns.region === undefined ? 'subTerritory' : 'region', EXPECTED.regionOfSubTerritory);
  }
  if (problems.length > 0) return { problems };
  const reference = cell('reference');
  return {
    record: {
      date,
      amount,
      ...territory,
      nature: stated ?? options.nature ?? null,
      ...(columns.accepted === undefined ? {} : { accepted }),
      ...(reference === '' ? {} : { reference }),
    },
  };
}

/** The territory of the record itself, completed by the table of places; the two must agree. */
function placed(
  own: PlaceTerritory,
  place: string,
  table: PlaceTable | undefined,
  wrong: (field: RecordField, expected: Bilingual) => void,
): PlaceTerritory {
  if (table === undefined || place === '') return own;
  const known = placeIn(table, place);
  if (known === undefined) {
    wrong('place', {
      fr: `un lieu de la table ${table.file}`,
      en: `a place of the table ${table.file}`,
    });
    return own;
  }
  const { region, subTerritory } = own;
  const agree =
    (region === null || known.region === null || region === known.region) &&
    (subTerritory === null || known.subTerritory === null || subTerritory === known.subTerritory);
  if (!agree) {
    const name = [known.region, known.subTerritory].filter((part) => part !== null).join(', ');
    wrong('place', {
      fr: `le territoire que donne la table ${table.file} pour ce lieu, ${name}, et non un autre dans la même ligne`,
      en: `the territory that the table ${table.file} gives for this place, ${name}, and not another on the same line`,
    });
  }
  return { region: region ?? known.region, subTerritory: subTerritory ?? known.subTerritory };
}

const MISSING = {
  date: {
    fr: 'une colonne pour la date de service; nommez-la : --columns "date=en-tête"',
    en: 'a column for the date of service; name it: --columns "date=header"',
  },
  amount: {
    fr: 'une colonne pour le montant facturé; nommez-la : --columns "amount=en-tête"',
    en: 'a column for the amount billed; name it: --columns "amount=header"',
  },
  nature: {
    fr: 'une colonne pour la nature (ordinaire, dépannage, autre); nommez-la : --columns "nature=en-tête", ou, si tout est de même nature : --nature ordinary',
    en: 'a column for the nature (ordinary, depannage, other); name it: --columns "nature=header", or, if all are alike: --nature ordinary',
  },
  region: {
    fr: 'une colonne pour la région; nommez-la : --columns "region=en-tête", ou donnez une table des lieux : --places lieux.csv',
    en: 'a column for the region; name it: --columns "region=header", or give a table of places: --places places.csv',
  },
  place: {
    fr: 'une colonne pour le lieu, à chercher dans la table des lieux; nommez-la : --columns "place=en-tête"',
    en: 'a column for the place, to be found in the table of places; name it: --columns "place=header"',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const EXPECTED = {
  regionOfSubTerritory: { fr: 'la région de ce sous-territoire', en: 'the region of that sub-territory' },
} as const satisfies Readonly<Record<string, Bilingual>>;
