import type { Bilingual } from '../law/bilingual.js';
import { folded } from '../law/territory.js';
import { type FileProblem, fileProblem } from './fileProblem.js';

/** What a column of the records can hold. */
export const RECORD_FIELDS = [
  'date',
  'amount',
  'accepted',
  'region',
  'subTerritory',
  'place',
  'nature',
  'ivn',
  'reference',
] as const;
export type RecordField = (typeof RECORD_FIELDS)[number];

/** The headers known for each field, folded: no case, accents, spaces or punctuation. */
export type Synonyms<F extends string> = Readonly<Record<F, readonly string[]>>;

const REGION_CODES = ['regioncode', 'codederegion', 'coderegion', 'noderegion', 'noregion', 'numeroderegion'];
export const REGION_HEADERS = [
  'region',
  ...REGION_CODES,
  'regionsociosanitaire',
  'rss',
  'healthregion',
  'regiondeservice',
];
const NETWORK_NAMES = ['rls', 'nomdurls', 'rlsname', 'reseaulocaldeservices', 'reseaulocal', 'localservicesnetwork'];
export const SUB_TERRITORY_HEADERS = ['sousterritoire', 'territoire', 'territory', 'subterritory', ...NETWORK_NAMES];

/**
 * A billing date is not a date of service, and what was paid is not what was accepted: neither is here.
 * « Facture » alone is not here either: without its accent it cannot be told from « Facturé »; nor « Body », which may be a patient's.
 */
export const RECORD_SYNONYMS: Synonyms<RecordField> = {
  date: ['date', 'datedeservice', 'dateduservice', 'dateservice', 'servicedate', 'dateofservice', 'datedesservices'],
  amount: [
    'montant',
    'montantfacture',
    'montantreclame',
    'montantendollars',
    'amount',
    'amountbilled',
    'billedamount',
    'amountclaimed',
    'claimedamount',
    'honoraires',
    'honorairesfactures',
    'feesbilled',
  ],
  accepted: ['montantaccepte', 'accepte', 'acceptedamount', 'amountaccepted', 'accepted', 'honorairesacceptes'],
  region: REGION_HEADERS,
  subTerritory: SUB_TERRITORY_HEADERS,
  place: [
    'lieu',
    'lieudeservice',
    'lieuduservice',
    'lieudepratique',
    'nodulieu',
    'nodelieu',
    'numerodulieu',
    'numerodelieu',
    'nomdulieu',
    'codedelieu',
    'etablissement',
    'noetablissement',
    'nodetablissement',
    'netablissement',
    'numeroetablissement',
    'numerodetablissement',
    'nometablissement',
    'nomdeletablissement',
    'installation',
    'place',
    'placenumber',
    'placename',
    'placeofservice',
    'site',
    'facility',
    'facilitynumber',
    'establishment',
    'establishmentnumber',
  ],
  nature: ['nature', 'naturedelapratique', 'naturedelactivite', 'typedepratique', 'practicetype'],
  ivn: [
    'ivn',
    'instance',
    'nomdelinstance',
    'instanceavocationnationale',
    'instanceavocationnationaleivn',
    'bodywithanationalmandate',
    'nationalmandatebody',
    'nationalbody',
  ],
  reference: [
    'reference',
    'noreference',
    'nodereference',
    'nofacture',
    'nodefacture',
    'nfacture',
    'ndefacture',
    'nodelafacture',
    'numerofacture',
    'numerodefacture',
    'invoice',
    'invoiceno',
    'invoicenumber',
  ],
};

export interface Column {
  readonly index: number;
  readonly header: string;
}

export interface FoundColumns<F extends string> {
  readonly columns: Readonly<Partial<Record<F, Column>>>;
  /** Headers that no field claims. */
  readonly ignored: readonly string[];
  /** Fields whose column is the matter of a problem. */
  readonly doubtful: ReadonlySet<F>;
  readonly problems: readonly FileProblem[];
}

export interface Header {
  readonly file: string;
  readonly line: number;
  readonly names: readonly string[];
  /** The option that names columns; absent: none does. */
  readonly option?: string | undefined;
}

/** `№` and `nº` read as `no`; `N°` as `n`. */
function key(name: string): string {
  return folded(name.normalize('NFKC'));
}

/**
 * Which column holds which field.
 * @param mapping - headers the caller chose; a chosen field ignores its usual names, a chosen header its usual field
 */
export function findColumns<F extends string>(
  header: Header,
  synonyms: Synonyms<F>,
  mapping?: Readonly<Partial<Record<F, string>>>,
): FoundColumns<F> {
  const fields = Object.keys(synonyms) as F[];
  const found: Partial<Record<F, Column>> = {};
  const problems: FileProblem[] = [];
  const doubtful = new Set<F>();
  const claimed = new Set<number>();
  const claim = (field: F, index: number) => {
    claimed.add(index);
    found[field] = { index, header: header.names[index] ?? '' };
  };
  const { file, line, names, option } = header;
  const refuse = (field: F, seen: string, expected: Bilingual) => {
    doubtful.add(field);
    problems.push(fileProblem({ file, line }, seen, expected));
  };

  for (const field of fields) {
    const name = mapping?.[field];
    if (name === undefined) continue;
    const matches = matching(names, name);
    const [index] = matches;
    if (index === undefined || matches.length > 1) refuse(field, name, oneOf(names));
    else if (claimed.has(index)) refuse(field, name, EXPECTED.oneFieldEach);
    else claim(field, index);
  }

  for (const field of fields) {
    if (mapping?.[field] !== undefined) continue;
    const matches = indexesOf(names, (name) => synonyms[field].includes(key(name))).filter((i) => !claimed.has(i));
    const [index] = matches;
    if (index === undefined) continue;
    if (matches.length === 1) claim(field, index);
    else {
      for (const match of matches) claimed.add(match);
      refuse(field, matches.map((match) => names[match]).join(', '), oneColumn(field, option));
    }
  }
  const ignored = names.filter((name, index) => name !== '' && !claimed.has(index));
  return { columns: found, ignored, doubtful, problems };
}

/** The columns of that exact name; failing any, those whose name differs by case, accents or punctuation alone. */
function matching(names: readonly string[], name: string): readonly number[] {
  const same = indexesOf(names, (candidate) => candidate === name.trim());
  return same.length > 0 ? same : indexesOf(names, (candidate) => candidate !== '' && key(candidate) === key(name));
}

function indexesOf(names: readonly string[], accept: (name: string) => boolean): readonly number[] {
  return names.flatMap((name, index) => (accept(name) ? [index] : []));
}

function oneOf(names: readonly string[]): Bilingual {
  const present = names.filter((name) => name !== '');
  return {
    fr: `un des en-têtes du fichier : ${present.map((name) => `« ${name} »`).join(', ')}`,
    en: `one of the headers of the file: ${present.map((name) => `"${name}"`).join(', ')}`,
  };
}

function oneColumn(field: string, option: string | undefined): Bilingual {
  const choose =
    option === undefined
      ? { fr: '', en: '' }
      : { fr: `; choisissez-la : ${option} "${field}=en-tête"`, en: `; choose it: ${option} "${field}=header"` };
  return {
    fr: `une seule colonne pour « ${field} »${choose.fr}`,
    en: `a single column for "${field}"${choose.en}`,
  };
}

const EXPECTED = {
  oneFieldEach: { fr: 'une colonne différente pour chaque champ', en: 'a different column for each field' },
} as const satisfies Readonly<Record<string, Bilingual>>;
