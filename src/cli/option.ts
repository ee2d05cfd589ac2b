import type { Bilingual } from '../law/bilingual.js';
import { isLocalDate } from '../law/localDate.js';
import type { PinnedReadings } from '../law/reading.js';
import { type DateFormat, dateFormat } from './fields.js';

/** Where the help of a command tells of an option. */
export type Section = 'required' | 'reading' | 'answer';

/** An option of a command: what it is called in the help, how its value is read, what it is when it is not given. */
export interface Option<T> {
  readonly section: Section;
  /** What its value is called, `FILE`; an option without one is a flag. */
  readonly value?: Bilingual;
  readonly about: Bilingual;
  /** Whether it may be given several times; then each of its texts is read with the others. */
  readonly repeats?: boolean;
  /** What a text comes to; `undefined` when it cannot be read. */
  readonly parse: (text: string, ...others: readonly string[]) => T | undefined;
  readonly expected: Bilingual;
  /** An option that has nothing to be when it is not given must be given. */
  readonly absent: { readonly is: T } | { readonly missing: Bilingual };
}

/** The options of a command by the fields they fill: `asOf` is `--as-of`. */
export type Options = Readonly<Record<string, Option<unknown>>>;

export type Values<O extends Options> = { readonly [K in keyof O]: O[K] extends Option<infer T> ? T : never };

/** `knownAt` is `--known-at`. */
export function optionName(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

const JOINED = { and: { fr: 'et', en: 'and' }, or: { fr: 'ou', en: 'or' } };

/** `--activities, --authorisations ou --file` */
export function listOf(words: readonly string[], joined: keyof typeof JOINED): Bilingual {
  const list = words.slice(0, -1).join(', ');
  const last = words.at(-1) ?? '';
  const { fr, en } = JOINED[joined];
  return list === '' ? { fr: last, en: last } : { fr: `${list} ${fr} ${last}`, en: `${list} ${en} ${last}` };
}

export function oneOf<T extends string>(choices: readonly T[], text: string): T | undefined {
  return choices.find((choice) => choice === text);
}

const FILE: Bilingual = { fr: 'FICHIER', en: 'FILE' };
const anyText = (text: string) => text;

/** A file that must be given. */
export function requiredFile(missing: Bilingual, about: Bilingual): Option<string> {
  return { section: 'required', value: FILE, about, parse: anyText, expected: missing, absent: { missing } };
}

export function optionalFile(expected: Bilingual, about: Bilingual): Option<string | undefined> {
  return { section: 'reading', value: FILE, about, parse: anyText, expected, absent: { is: undefined } };
}

/** Files of the same kind, one option each. */
export function optionalFiles(expected: Bilingual, about: Bilingual): Option<readonly string[]> {
  const parse = (...paths: readonly string[]) => (new Set(paths).size === paths.length ? paths : undefined);
  return { section: 'reading', value: FILE, about, repeats: true, parse, expected, absent: { is: [] } };
}

const DATE = {
  value: { fr: 'DATE', en: 'DATE' },
  parse: (text: string) => (isLocalDate(text) ? text : undefined),
  expected: { fr: 'une date qui existe, AAAA-MM-JJ', en: 'a date that exists, YYYY-MM-DD' },
};

/** @param about - the period assessed is the one that contains the day */
export function asOfOption(about: Bilingual): Option<string> {
  const missing = { fr: 'le jour de l’évaluation, AAAA-MM-JJ', en: 'the day of the assessment, YYYY-MM-DD' };
  return { section: 'required', about, ...DATE, absent: { missing } };
}

export const knownAtOption: Option<string | undefined> = {
  section: 'answer',
  about: { fr: 'le droit tel qu’il était publié ce jour-là', en: 'the law as it was public on that day' },
  ...DATE,
  absent: { is: undefined },
};

export const readingsOption: Option<PinnedReadings | undefined> = {
  section: 'answer',
  value: { fr: 'LECTURES', en: 'READINGS' },
  about: {
    fr: 'kept, ou lecture=option,…; sans elle, toutes les lectures sont explorées',
    en: 'kept, or reading=option,...; without it, every reading is explored',
  },
  parse: pinnedReadings,
  expected: {
    fr: '« kept », ou des paires lecture=option séparées par des virgules',
    en: '"kept", or reading=option pairs separated by commas',
  },
  absent: { is: undefined },
};

export const formatOption: Option<'text' | 'json'> = {
  section: 'answer',
  value: { fr: 'text|json', en: 'text|json' },
  about: { fr: 'texte (par défaut) ou JSON', en: 'text (by default) or JSON' },
  parse: (text) => oneOf(['text', 'json'], text),
  expected: { fr: 'text ou json', en: 'text or json' },
  absent: { is: 'text' },
};

export const outputOption: Option<string | undefined> = {
  section: 'answer',
  value: FILE,
  about: { fr: 'le fichier à écrire; sinon, la sortie standard', en: 'the file to write; else standard output' },
  parse: anyText,
  expected: { fr: 'le fichier à écrire', en: 'the file to write' },
  absent: { is: undefined },
};

export const dateFormatOption: Option<DateFormat | undefined> = {
  section: 'reading',
  value: { fr: 'ORDRE', en: 'ORDER' },
  about: {
    fr: 'ordre des dates, si ce n’est pas AAAA-MM-JJ : JJ/MM/AAAA, par exemple',
    en: 'order of the dates, if not YYYY-MM-DD: DD/MM/YYYY, for instance',
  },
  parse: dateFormat,
  expected: {
    fr: 'un jour, un mois et une année de quatre chiffres, comme JJ/MM/AAAA, MM/JJ/AAAA ou AAAAMMJJ',
    en: 'a day, a month and a four-digit year, like DD/MM/YYYY, MM/DD/YYYY or YYYYMMDD',
  },
  absent: { is: undefined },
};

export const skipInvalidOption: Option<boolean> = {
  section: 'reading',
  about: {
    fr: 'écarte les lignes illisibles et les compte dans la réponse',
    en: 'leaves out the lines that cannot be read, and counts them in the answer',
  },
  parse: () => true,
  expected: { fr: 'aucune valeur', en: 'no value' },
  absent: { is: false },
};

type Mapping<F extends string> = Readonly<Partial<Record<F, string>>>;

/** @param example - a mapping that a person could write */
export function columnsOption<F extends string>(fields: readonly F[], example: Bilingual): Option<Mapping<F>> {
  const list = fields.join(', ');
  return {
    section: 'reading',
    value: { fr: 'PAIRES', en: 'PAIRS' },
    about: {
      fr: `en-têtes : "${example.fr}"; champs : ${list}`,
      en: `headers: "${example.en}"; fields: ${list}`,
    },
    parse: (text) => columnMapping(text, fields),
    expected: {
      fr: `des paires champ=en-tête séparées par des virgules, chaque champ une fois; les champs : ${list}`,
      en: `field=header pairs separated by commas, each field once; the fields: ${list}`,
    },
    absent: { is: {} as Mapping<F> },
  };
}

/** `date=Date du service,amount=Montant ($, brut)`: a comma ends a header only before another field and its `=`. */
function columnMapping<F extends string>(text: string, fields: readonly F[]): Mapping<F> | undefined {
  const mapping: Partial<Record<F, string>> = {};
  const nextField = new RegExp(`,(?=\\s*(?:${fields.join('|')})\\s*=)`);
  for (const pair of text.split(nextField)) {
    const at = pair.indexOf('=');
    const field = oneOf(fields, pair.slice(0, Math.max(at, 0)).trim());
    const header = pair.slice(at + 1).trim();
    if (field === undefined || header === '' || mapping[field] !== undefined) return undefined;
    mapping[field] = header;
  }
  return mapping;
}

/** Whether the readings and options exist, the library says. */
function pinnedReadings(text: string): PinnedReadings | undefined {
  if (text === 'kept') return 'kept';
  const pairs = text.split(',').map((pair) => pair.split('=').map((part) => part.trim()));
  const ids = pairs.map(([id]) => id);
  const sound = pairs.every((pair) => pair.length === 2 && pair.every((part) => part !== ''));
  if (!sound || new Set(ids).size !== ids.length) return undefined;
  return Object.fromEntries(pairs) as Readonly<Record<string, string>>;
}
