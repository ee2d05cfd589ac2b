import type { Bilingual } from '../law/bilingual.js';
import { folded, type RegionCode } from '../law/territory.js';
import { findColumns, REGION_HEADERS, SUB_TERRITORY_HEADERS, type Synonyms } from './columns.js';
import { decode } from './decode.js';
import { regionOf } from './fields.js';
import { type FileProblem, fileProblem } from './fileProblem.js';
import { readTable } from './table.js';

/** Where a place is; `null` is not known. */
export interface PlaceTerritory {
  readonly region: RegionCode | null;
  readonly subTerritory: string | null;
}

/** The places a caller knows, by number or name, however they are spelled. */
export interface PlaceTable {
  readonly file: string;
  readonly places: ReadonlyMap<string, PlaceTerritory>;
}

export function placeIn(table: PlaceTable, name: string): PlaceTerritory | undefined {
  return table.places.get(folded(name));
}

type PlaceField = 'number' | 'name' | 'region' | 'subTerritory';

const PLACE_SYNONYMS: Synonyms<PlaceField> = {
  number: [
    'no',
    'n',
    'numero',
    'number',
    'code',
    'nolieu',
    'nodulieu',
    'nodelieu',
    'numerodulieu',
    'numerodelieu',
    'noetablissement',
    'nodetablissement',
    'netablissement',
    'numeroetablissement',
    'numerodetablissement',
    'placenumber',
    'facilitynumber',
    'establishmentnumber',
  ],
  name: [
    'nom',
    'name',
    'lieu',
    'nomdulieu',
    'etablissement',
    'nomdeletablissement',
    'installation',
    'place',
    'placename',
    'site',
    'facility',
    'facilityname',
    'establishment',
  ],
  region: REGION_HEADERS,
  subTerritory: SUB_TERRITORY_HEADERS,
};

interface Known extends PlaceTerritory {
  readonly line: number;
}

/** The place table (`--places`): a number or a name or both, the region and the sub-territory of each place. */
export function readPlaces(
  bytes: Uint8Array,
  file: string,
): { readonly table: PlaceTable; readonly problems: readonly FileProblem[] } {
  const { header, headerLine, rows, badRows, problems: unreadable } = readTable(decode(bytes), file);
  const problems = [...unreadable, ...badRows];
  const places = new Map<string, Known>();
  const table = { file, places };
  if (header.length === 0) return { table, problems };

  const found = findColumns({ file, line: headerLine, names: header }, PLACE_SYNONYMS);
  problems.push(...found.problems);
  const { number, name, region, subTerritory } = found.columns;
  const wholeFile = (expected: Bilingual) =>
    problems.push(fileProblem({ file, line: headerLine }, header.join(', '), expected));
  if (number === undefined && name === undefined && found.problems.length === 0) wholeFile(EXPECTED.placeColumn);
  if (region === undefined && found.problems.length === 0) wholeFile(EXPECTED.regionColumn);
  if (region === undefined || (number === undefined && name === undefined)) return { table, problems };

  for (const { line, cells } of rows) {
    const cell = (column: { readonly index: number } | undefined) =>
      column === undefined ? '' : (cells[column.index] ?? '');
    const wrong = (column: string, seen: string, expected: Bilingual) =>
      problems.push(fileProblem({ file, line, column }, seen, expected));
    const parsed = regionOf(cell(region));
    if ('expected' in parsed) {
      wrong(region.header, cell(region), parsed.expected);
      continue;
    }
    const network = cell(subTerritory) === '' ? null : cell(subTerritory);
    if (parsed.value === null && network !== null) {
      wrong(region.header, '', EXPECTED.regionOfSubTerritory);
      continue;
    }
    const known: Known = { region: parsed.value, subTerritory: network, line };
    const columns = [number, name].filter((column) => column !== undefined);
    const named = columns.filter((column) => folded(cell(column)) !== '');
    if (named.length === 0) wrong((name ?? number)?.header ?? '', '', EXPECTED.placeName);
    for (const column of named) {
      const key = folded(cell(column));
      const before = places.get(key);
      if (before === undefined) places.set(key, known);
      else if (before.region !== known.region || before.subTerritory !== known.subTerritory) {
        wrong(column.header, cell(column), sameAs(before));
      }
    }
  }
  return { table, problems };
}

function sameAs({ line, region, subTerritory }: Known): Bilingual {
  const place = [region, subTerritory].filter((part) => part !== null).join(', ');
  return {
    fr: `un seul territoire par lieu : la ligne ${line} place celui-ci en ${place === '' ? 'territoire inconnu' : place}`,
    en: `one territory for each place: line ${line} puts this one in ${place === '' ? 'a territory not known' : place}`,
  };
}

const EXPECTED = {
  placeColumn: {
    fr: 'une colonne pour le numéro ou le nom du lieu',
    en: 'a column for the number or the name of the place',
  },
  regionColumn: { fr: 'une colonne pour la région', en: 'a column for the region' },
  placeName: { fr: 'le numéro ou le nom du lieu', en: 'the number or the name of the place' },
  regionOfSubTerritory: { fr: 'la région de ce sous-territoire', en: 'the region of that sub-territory' },
} as const satisfies Readonly<Record<string, Bilingual>>;
