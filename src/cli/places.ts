import type { Bilingual } from '../law/bilingual.js';
import { folded, type RegionCode } from '../law/territory.js';
import { REGION_HEADERS, SUB_TERRITORY_HEADERS, type Synonyms } from './columns.js';
import { regionOf } from './fields.js';
import type { FileProblem } from './fileProblem.js';
import { type IsPresent, type RowReader, readRows } from './readRows.js';

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
  const places = new Map<string, Known>();
  const layout = {
    synonyms: PLACE_SYNONYMS,
    missing: missingColumns,
    record: (row: RowReader<PlaceField>) => enter(row, places),
  };
  const { problems } = readRows(bytes, file, layout, {});
  return { table: { file, places }, problems };
}

function missingColumns(isPresent: IsPresent<PlaceField>): readonly Bilingual[] {
  return [
    ...(isPresent('number') || isPresent('name') ? [] : [EXPECTED.placeColumn]),
    ...(isPresent('region') ? [] : [EXPECTED.regionColumn]),
  ];
}

/** Puts the place of a line in the table, under its number and its name. */
function enter(row: RowReader<PlaceField>, places: Map<string, Known>): void {
  const columns = (['number', 'name'] as const).filter(row.has);
  const [first] = columns;
  // Without the columns it takes, a file has its problem already.
  if (!row.has('region') || first === undefined) return;
  const region = row.read('region', regionOf, null);
  if (!row.isSound()) return;
  const subTerritory = row.cell('subTerritory') === '' ? null : row.cell('subTerritory');
  if (region === null && subTerritory !== null) {
    row.wrong('region', EXPECTED.regionOfSubTerritory);
    return;
  }
  const known: Known = { region, subTerritory, line: row.line };
  const named = columns.filter((column) => folded(row.cell(column)) !== '');
  if (named.length === 0) row.wrong(row.has('name') ? 'name' : first, EXPECTED.placeName);
  for (const column of named) {
    const key = folded(row.cell(column));
    const before = places.get(key);
    if (before === undefined) places.set(key, known);
    else if (before.region !== region || before.subTerritory !== subTerritory) row.wrong(column, sameAs(before));
  }
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
