import type { Bilingual } from '../law/bilingual.js';
import type { BillingRecord, Nature } from '../prem/index.js';
import { RECORD_SYNONYMS, type RecordField } from './columns.js';
import { amountOf, type DateFormat, dateOf, ivnOf, natureOf, regionOf } from './fields.js';
import { present } from './jsonObject.js';
import { type PlaceTable, type PlaceTerritory, placeIn } from './places.js';
import { columnFor, type IsPresent, type RowReader, type RowsOptions, type RowsRead, readRows } from './readRows.js';

export interface ReadingOptions extends RowsOptions<RecordField> {
  readonly dateFormat?: DateFormat | undefined;
  /** The nature of the records that state none. */
  readonly nature?: Nature | undefined;
  readonly places?: PlaceTable | undefined;
}

/** The billing records of a CSV file, with every problem at once. */
export function readRecords(
  bytes: Uint8Array,
  file: string,
  options: ReadingOptions = {},
): RowsRead<RecordField, BillingRecord> {
  const layout = {
    synonyms: RECORD_SYNONYMS,
    option: '--columns',
    missing: (isPresent: IsPresent<RecordField>) => missingColumns(isPresent, options),
    record: (row: RowReader<RecordField>) => recordOf(row, options),
  };
  return readRows(bytes, file, layout, options);
}

function missingColumns(isPresent: IsPresent<RecordField>, { nature, places }: ReadingOptions): readonly Bilingual[] {
  const missing: Bilingual[] = [];
  if (!isPresent('date')) missing.push(MISSING.date);
  if (!isPresent('amount')) missing.push(MISSING.amount);
  if (!isPresent('nature') && nature === undefined) missing.push(MISSING.nature);
  if (!isPresent('region') && !(places !== undefined && isPresent('place'))) {
    missing.push(places === undefined ? MISSING.region : MISSING.place);
  }
  return missing;
}

function recordOf(row: RowReader<RecordField>, options: ReadingOptions): BillingRecord {
  const date = row.read('date', (text) => dateOf(text, options.dateFormat), '');
  const amount = row.read('amount', amountOf, null);
  const accepted = row.read('accepted', amountOf, null);
  const stated = row.read('nature', natureOf, null);
  // Without a column, none.
  const ivn = row.read('ivn', ivnOf, undefined);
  const own: PlaceTerritory = {
    region: row.read('region', regionOf, null),
    subTerritory: row.cell('subTerritory') === '' ? null : row.cell('subTerritory'),
  };
  const territory = placed(own, row.cell('place'), options.places, row.wrong);
  if (territory.region === null && territory.subTerritory !== null && row.isSound()) {
    row.wrong(row.has('region') ? 'region' : 'subTerritory', EXPECTED.regionOfSubTerritory);
  }
  const reference = row.cell('reference');
  return {
    date,
    amount,
    ...territory,
    nature: stated ?? options.nature ?? null,
    ...(row.has('accepted') ? { accepted } : {}),
    ...present({ ivn }),
    ...(reference === '' ? {} : { reference }),
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
  date: columnFor('--columns', 'date', { fr: 'pour la date de service', en: 'for the date of service' }),
  amount: columnFor('--columns', 'amount', { fr: 'pour le montant facturé', en: 'for the amount billed' }),
  nature: columnFor(
    '--columns',
    'nature',
    { fr: 'pour la nature (ordinaire, dépannage, autre)', en: 'for the nature (ordinary, depannage, other)' },
    { fr: ', ou, si tout est de même nature : --nature ordinary', en: ', or, if all are alike: --nature ordinary' },
  ),
  region: columnFor(
    '--columns',
    'region',
    { fr: 'pour la région', en: 'for the region' },
    {
      fr: ', ou donnez une table des lieux : --places lieux.csv',
      en: ', or give a table of places: --places places.csv',
    },
  ),
  place: columnFor('--columns', 'place', {
    fr: 'pour le lieu, à chercher dans la table des lieux',
    en: 'for the place, to be found in the table of places',
  }),
} as const satisfies Readonly<Record<string, Bilingual>>;

const EXPECTED = {
  regionOfSubTerritory: { fr: 'la région de ce sous-territoire', en: 'the region of that sub-territory' },
} as const satisfies Readonly<Record<string, Bilingual>>;
