import type { Bilingual } from '../law/bilingual.js';
import { type Ivn, NO_IVN } from '../law/ivn.js';
import { isLocalDate } from '../law/localDate.js';
import { cents, NOT_AN_AMOUNT } from '../law/quantity.js';
import { REGIONS } from '../law/regionNames.js';
import { folded, isRegionCode, type RegionCode } from '../law/territory.js';
import type { Nature } from '../prem/index.js';

/** What a cell holds, or what it should have held. */
export type Parsed<T> = { readonly value: T } | { readonly expected: Bilingual };

/** Ordinary, no-break, narrow no-break and thin spaces. */
const SPACE = '[ \\u00A0\\u202F\\u2009]';
const SPACES = new RegExp(SPACE, 'g');
const EDGES = new RegExp(`^${SPACE}+|${SPACE}+$`, 'g');
const GROUPED_BY_SPACES = new RegExp(`^\\d{1,3}(?:${SPACE}\\d{3})+(?:[.,]\\d{1,2})?$`);
const IN_PARENTHESES = new RegExp(`^\\((.*)\\)(${SPACE}*\\$)?$`);
const DOLLAR_FIRST = new RegExp(`^([-\\u2212]?)\\$${SPACE}*`);
const DOLLAR_LAST = new RegExp(`${SPACE}*\\$$`);
const MINUS = new RegExp(`^[-\\u2212]${SPACE}*`);

/** Dollars as Québec software writes them, to the text the library reads; an empty cell is not known. Nothing is rounded. */
export function amountOf(cell: string): Parsed<string | null> {
  const text = cell.replace(EDGES, '');
  if (text === '') return { value: null };
  const inside = IN_PARENTHESES.exec(text)?.[1];
  const bare = (inside ?? text).replace(EDGES, '').replace(DOLLAR_FIRST, '$1').replace(DOLLAR_LAST, '');
  const digits = bare.replace(MINUS, '');
  const negative = inside !== undefined || digits !== bare;
  if (inside !== undefined && digits !== bare) return { expected: EXPECTED.amount };
  if (/^[1-9]\d{0,2}[.,]\d{3}$/.test(digits)) return { expected: ambiguousThousands(digits) };
  if (/^[\d\s]*[.,]\d{3,}$/.test(digits)) return { expected: EXPECTED.twoDecimals };
  const plain = withoutGroups(digits);
  const parts = /^(\d*)(?:[.,](\d{1,2}))?$/.exec(plain);
  if (parts === null || (parts[1] === '' && parts[2] === undefined)) return { expected: EXPECTED.amount };
  const dollars = (parts[1] ?? '').replace(/^0+(?=\d)/, '') || '0';
  const unsigned = parts[2] === undefined ? dollars : `${dollars}.${parts[2]}`;
  if (cents(unsigned) === NOT_AN_AMOUNT) return { expected: EXPECTED.amount };
  return { value: negative && cents(unsigned) !== 0 ? `-${unsigned}` : unsigned };
}

/** Without the signs that group thousands, where they can be nothing else. */
function withoutGroups(digits: string): string {
  if (GROUPED_BY_SPACES.test(digits)) return digits.replace(SPACES, '');
  const byCommas = /^\d{1,3}(?:,\d{3})+\.\d{1,2}$/.test(digits) || /^\d{1,3}(?:,\d{3}){2,}$/.test(digits);
  return byCommas ? digits.replaceAll(',', '') : digits;
}

function ambiguousThousands(digits: string): Bilingual {
  const whole = digits.replace(/[.,]/, '');
  return {
    fr: `un montant sans équivoque : « ${whole},00 » si ce signe sépare les milliers, sinon deux décimales au plus`,
    en: `an amount that can be read one way only: "${whole}.00" if this sign separates thousands, else two decimals at the most`,
  };
}

/** The order of day, month and year in dates, as `--date-format` gives it: `DD/MM/YYYY`, `JJ-MM-AAAA`, `YYYYMMDD`. */
export interface DateFormat {
  readonly text: string;
  readonly pattern: RegExp;
}

/** @returns `undefined` when the text does not name a day, a month and a four-digit year, once each */
export function dateFormat(text: string): DateFormat | undefined {
  const tokens = text.toUpperCase().replaceAll('A', 'Y').replaceAll('J', 'D');
  const parts = /^(YYYY|MM?|DD?)([-/. ]?)(YYYY|MM?|DD?)\2(YYYY|MM?|DD?)$/.exec(tokens);
  if (parts === null) return undefined;
  const [, first = '', separator = '', second = '', third = ''] = parts;
  const fields = [first, second, third];
  const kinds = fields.map((field) => field.charAt(0));
  if (new Set(kinds).size !== fields.length) return undefined;
  if (separator === '' && fields.some((field) => field.length === 1)) return undefined;
  if (separator === '-' && kinds.join('') === 'YDM') return undefined;
  const groups = fields.map((field) => {
    const count = field === 'YYYY' ? '4' : field.length === 2 ? '2' : '1,2';
    return `(?<${field.charAt(0)}>\\d{${count}})`;
  });
  return { text, pattern: new RegExp(`^${groups.join(separator === '.' ? '\\.' : separator)}$`) };
}

/** A date of service: `YYYY-MM-DD`, or the order the caller gave. Never guessed. */
export function dateOf(cell: string, format?: DateFormat): Parsed<string> {
  if (isLocalDate(cell)) return { value: cell };
  const { Y = '', M = '', D = '' } = format?.pattern.exec(cell)?.groups ?? {};
  const date = `${Y}-${M.padStart(2, '0')}-${D.padStart(2, '0')}`;
  if (isLocalDate(date)) return { value: date };
  if (format !== undefined) {
    return {
      expected: {
        fr: `une date qui existe, au format AAAA-MM-JJ ou ${format.text}`,
        en: `a date that exists, as YYYY-MM-DD or ${format.text}`,
      },
    };
  }
  const anotherOrder = /^\d{1,4}[-/. ]?\d{1,2}[-/. ]?\d{1,4}$/.test(cell) && !/^\d{4}-\d\d-\d\d$/.test(cell);
  return { expected: anotherOrder ? EXPECTED.dateFormat : EXPECTED.date };
}

const NATURES: Readonly<Record<string, Nature>> = {
  ordinaire: 'ordinary',
  ordinary: 'ordinary',
  regulier: 'ordinary',
  reguliere: 'ordinary',
  regular: 'ordinary',
  remplacement: 'ordinary',
  depannage: 'depannage',
  autre: 'other',
  other: 'other',
  horsregime: 'other',
  prive: 'other',
  private: 'other',
  inplan: 'inPlan',
  regimepublic: 'inPlan',
  publicplan: 'inPlan',
  ramq: 'inPlan',
};

/** An empty cell is not known. A « locum » may be a remplacement or a dépannage: it is not read. */
export function natureOf(cell: string): Parsed<Nature | null> {
  const key = folded(cell);
  if (key === '') return { value: null };
  const nature = known(NATURES, key);
  if (nature !== undefined) return { value: nature };
  return { expected: key === 'locum' || key === 'locumtenens' ? EXPECTED.locum : EXPECTED.nature };
}

const BODIES: Readonly<Record<string, Ivn>> = {
  inspq: 'inspq',
  institutnationaldesantepubliqueduquebec: 'inspq',
  directiongeneralesantepublique: 'directionGeneraleSantePublique',
  directiongeneraledesantepublique: 'directionGeneraleSantePublique',
  evaq: 'evacuationsAeromedicales',
  evacuationsaeromedicales: 'evacuationsAeromedicales',
  programmedevacuationsaeromedicalesduquebec: 'evacuationsAeromedicales',
  bem: 'bureauEvaluationMedicale',
  bureauevaluationmedicale: 'bureauEvaluationMedicale',
  bureaudevaluationmedicale: 'bureauEvaluationMedicale',
  inesss: 'inesss',
  institutnationaldexcellenceensanteetenservicessociaux: 'inesss',
};
const NO_BODY: readonly string[] = ['aucune', 'aucun', 'none'];
const DASH = /^[-\u2010-\u2015\u2212]$/;

/** The body with a national mandate (IVN) the work was done for; an empty cell is not known. */
export function ivnOf(cell: string): Parsed<Ivn | typeof NO_IVN | null> {
  if (cell === '') return { value: null };
  const key = folded(cell);
  if (DASH.test(cell) || NO_BODY.includes(key)) return { value: NO_IVN };
  const body = known(BODIES, key);
  return body === undefined ? { expected: EXPECTED.ivn } : { value: body };
}

/** What people write for yes and no; punctuation is kept: « -1 » is not « 1 ». */
export const YES_OR_NO: Readonly<Record<string, boolean>> = {
  oui: true,
  o: true,
  yes: true,
  y: true,
  vrai: true,
  true: true,
  '1': true,
  x: true,
  non: false,
  no: false,
  n: false,
  faux: false,
  false: false,
  '0': false,
};

/** An empty cell is not known: an « x » says yes, the want of one does not say no. */
export function yesNoOf(cell: string): Parsed<boolean | null> {
  if (cell === '') return { value: null };
  const answer = known(YES_OR_NO, cell.toLowerCase());
  return answer === undefined ? { expected: EXPECTED.yesNo } : { value: answer };
}

/** A date that may not be known: an empty cell. */
export function dateOrNullOf(cell: string, format?: DateFormat): Parsed<string | null> {
  return cell === '' ? { value: null } : dateOf(cell, format);
}

/** A name or a number; an empty cell is not known. */
export function nameOf(cell: string): Parsed<string | null> {
  return { value: cell === '' ? null : cell };
}

/** What a word stands for. */
export function known<T>(words: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(words, key) ? words[key] : undefined;
}

const REGIONS_BY_NAME = new Map((Object.keys(REGIONS) as RegionCode[]).map((code) => [folded(REGIONS[code]), code]));

/** A two-digit code or a name; an empty cell is not known. */
export function regionOf(cell: string): Parsed<RegionCode | null> {
  if (cell === '') return { value: null };
  if (isRegionCode(cell)) return { value: cell };
  const named = REGIONS_BY_NAME.get(folded(cell));
  if (named !== undefined) return { value: named };
  const padded = cell.padStart(2, '0');
  if (!isRegionCode(padded)) return { expected: EXPECTED.region };
  const name = REGIONS[padded];
  return {
    expected: {
      fr: `un code de région à deux chiffres : « ${padded} » si c’est ${name}`,
      en: `a two-digit region code: "${padded}" if it is ${name}`,
    },
  };
}

const EXPECTED = {
  amount: {
    fr: 'un montant en dollars, comme « 523,00 $ », « 1 046.00 » ou « -12,50 », de neuf chiffres au plus avant la virgule',
    en: 'an amount of dollars, like "$523.00", "1 046,00" or "-12.50", with nine digits at the most before the point',
  },
  twoDecimals: {
    fr: 'deux décimales au plus : rien n’est arrondi',
    en: 'two decimals at the most: nothing is rounded',
  },
  date: { fr: 'une date qui existe, AAAA-MM-JJ', en: 'a date that exists, YYYY-MM-DD' },
  dateFormat: {
    fr: 'une date AAAA-MM-JJ; pour un autre ordre, dites lequel : --date-format JJ/MM/AAAA, par exemple',
    en: 'a date YYYY-MM-DD; for another order, say which: --date-format DD/MM/YYYY, for instance',
  },
  yesNo: {
    fr: '« oui » ou « non » (o, n, vrai, faux, 1, 0, x), ou rien si c’est inconnu',
    en: '"yes" or "no" (y, n, true, false, 1, 0, x), or nothing if not known',
  },
  nature: {
    fr: '« ordinaire », « dépannage », « autre » (hors du régime public) ou « régime public » (ordinaire ou dépannage), ou rien si elle est inconnue',
    en: '"ordinary", "depannage", "other" (outside the public plan) or "public plan" (ordinary or depannage), or nothing if not known',
  },
  locum: {
    fr: '« ordinaire » (un remplacement) ou « dépannage » (autorisé par le CNMQ) : « locum » ne dit pas lequel',
    en: '"ordinary" (a remplacement) or "depannage" (authorised by the CNMQ): "locum" does not say which',
  },
  ivn: {
    fr: '« INSPQ », « Direction générale de santé publique », « ÉVAQ », « BEM » ou « INESSS », « aucune » s’il n’y en a pas, ou rien si elle est inconnue',
    en: '"INSPQ", "Direction générale de santé publique", "ÉVAQ", "BEM" or "INESSS", "none" if there is none, or nothing if not known',
  },
  region: {
    fr: 'un code de région, de 01 à 18, ou le nom d’une région, ou rien si elle est inconnue',
    en: 'a region code, 01 to 18, or the name of a region, or nothing if not known',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
