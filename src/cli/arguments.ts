import { parseArgs } from 'node:util';
import type { Bilingual, Language } from '../law/bilingual.js';
import { isLocalDate } from '../law/localDate.js';
import type { PinnedReadings } from '../law/reading.js';
import type { Nature } from '../prem/index.js';
import { RECORD_FIELDS, type RecordField } from './columns.js';
import { type DateFormat, dateFormat, natureOf } from './fields.js';
import { type Environment, languageOf } from './language.js';

/** What `omnipraticien prem` was asked. */
export interface PremCommand {
  readonly command: 'prem';
  readonly language: Language;
  readonly records: string;
  readonly physician: string;
  readonly asOf: string;
  readonly knownAt?: string;
  readonly places?: string;
  readonly columns: Readonly<Partial<Record<RecordField, string>>>;
  readonly dateFormat?: DateFormat;
  readonly nature?: Nature;
  readonly readings?: PinnedReadings;
  readonly format: 'text' | 'json';
  readonly skipInvalid: boolean;
}

export type Command =
  | PremCommand
  | { readonly command: 'help'; readonly language: Language }
  | { readonly command: 'version'; readonly language: Language }
  | { readonly command: 'misused'; readonly language: Language; readonly faults: readonly Bilingual[] };

const OPTIONS = {
  records: { type: 'string' },
  physician: { type: 'string' },
  'as-of': { type: 'string' },
  'known-at': { type: 'string' },
  places: { type: 'string' },
  columns: { type: 'string' },
  'date-format': { type: 'string' },
  nature: { type: 'string' },
  readings: { type: 'string' },
  lang: { type: 'string' },
  format: { type: 'string' },
  'skip-invalid': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

type OptionName = keyof typeof OPTIONS;

interface Given {
  readonly values: ReadonlyMap<string, string>;
  readonly flags: ReadonlySet<string>;
  readonly positionals: readonly string[];
  readonly faults: Bilingual[];
}

/** What the command line asks, with everything wrong in it at once. */
export function readArguments(argv: readonly string[], environment: Environment): Command {
  const { values, flags, positionals, faults } = given(argv);
  const asked = values.get('lang')?.toLowerCase();
  const language = asked === 'fr' || asked === 'en' ? asked : languageOf(environment);
  if (flags.has('help')) return { command: 'help', language };
  if (flags.has('version')) return { command: 'version', language };

  /** The value of an option, as `parse` reads it; a fault if it cannot. */
  const optionValue = <T>(option: OptionName, parse: (text: string) => T | undefined, expected: Bilingual) => {
    const text = values.get(option);
    if (text === undefined) return undefined;
    const value = parse(text);
    if (value === undefined) faults.push(misread(option, text, expected));
    return value;
  };
  const required = (option: OptionName, expected: Bilingual): string => {
    const text = values.get(option);
    if (text === undefined)
      faults.push({ fr: `--${option} manque : ${expected.fr}`, en: `--${option} is missing: ${expected.en}` });
    return text ?? '';
  };

  if (positionals.length === 0) faults.push(EXPECTED.command);
  for (const [index, word] of positionals.entries()) {
    if (index === 0 && word === 'prem') continue;
    faults.push(index === 0 ? unknownCommand(word) : superfluous(word));
  }
  const records = required('records', EXPECTED.records);
  const physician = required('physician', EXPECTED.physician);
  const asOf = required('as-of', EXPECTED.asOf);
  optionValue('as-of', civilDate, EXPECTED.date);
  optionValue('lang', (text) => oneOf(['fr', 'en'], text.toLowerCase()), EXPECTED.lang);
  const knownAt = optionValue('known-at', civilDate, EXPECTED.date);
  const columns = optionValue('columns', columnMapping, EXPECTED.columns);
  const order = optionValue('date-format', dateFormat, EXPECTED.dateFormat);
  const nature = optionValue('nature', natureOption, EXPECTED.nature);
  const readings = optionValue('readings', pinnedReadings, EXPECTED.readings);
  const format = optionValue('format', (text) => oneOf(['text', 'json'] as const, text), EXPECTED.format);
  const places = values.get('places');

  if (faults.length > 0) return { command: 'misused', language, faults };
  return {
    command: 'prem',
    language,
    records,
    physician,
    asOf,
    columns: columns ?? {},
    format: format ?? 'text',
    skipInvalid: flags.has('skip-invalid'),
    ...(knownAt === undefined ? {} : { knownAt }),
    ...(places === undefined ? {} : { places }),
    ...(order === undefined ? {} : { dateFormat: order }),
    ...(nature === undefined ? {} : { nature }),
    ...(readings === undefined ? {} : { readings }),
  };
}

function given(argv: readonly string[]): Given {
  const values = new Map<string, string>();
  const flags = new Set<string>();
  const positionals: string[] = [];
  const faults: Bilingual[] = [];
  const { tokens } = parseArgs({
    args: [...argv],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    if (!Object.hasOwn(OPTIONS, name)) faults.push(unknownOption(rawName));
    else if (OPTIONS[name as OptionName].type === 'boolean') {
      if (value === undefined) flags.add(name);
      else faults.push({ fr: `${rawName} ne prend pas de valeur`, en: `${rawName} takes no value` });
    } else if (value === undefined || value === '' || (!inlineValue && value.startsWith('--'))) {
      faults.push({ fr: `${rawName} attend une valeur`, en: `${rawName} needs a value` });
    } else if (values.has(name)) {
      faults.push({ fr: `${rawName} est donné deux fois`, en: `${rawName} is given twice` });
    } else values.set(name, value);
  }
  return { values, flags, positionals, faults };
}

function civilDate(text: string): string | undefined {
  return isLocalDate(text) ? text : undefined;
}

function oneOf<T extends string>(choices: readonly T[], text: string): T | undefined {
  return choices.find((choice) => choice === text);
}

function natureOption(text: string): Nature | undefined {
  const parsed = natureOf(text);
  return 'value' in parsed ? (parsed.value ?? undefined) : undefined;
}

/** `date=Date du service,amount=Montant ($, brut)`: a comma ends a header only before another field and its `=`. */
function columnMapping(text: string): Partial<Record<RecordField, string>> | undefined {
  const mapping: Partial<Record<RecordField, string>> = {};
  const nextField = new RegExp(`,(?=\\s*(?:${RECORD_FIELDS.join('|')})\\s*=)`);
  for (const pair of text.split(nextField)) {
    const at = pair.indexOf('=');
    const field = oneOf(RECORD_FIELDS, pair.slice(0, Math.max(at, 0)).trim());
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

function misread(option: string, text: string, expected: Bilingual): Bilingual {
  return {
    fr: `--${option} : « ${text} » reçu; attendu : ${expected.fr}`,
    en: `--${option}: "${text}" given; expected: ${expected.en}`,
  };
}

function unknownOption(name: string): Bilingual {
  return { fr: `option inconnue : ${name}`, en: `unknown option: ${name}` };
}

function unknownCommand(word: string): Bilingual {
  return {
    fr: `commande inconnue : « ${word} »; la commande est prem`,
    en: `unknown command: "${word}"; the command is prem`,
  };
}

function superfluous(word: string): Bilingual {
  return { fr: `argument de trop : « ${word} »`, en: `argument too many: "${word}"` };
}

const EXPECTED = {
  command: { fr: 'il manque la commande : prem', en: 'the command is missing: prem' },
  records: { fr: 'le fichier CSV des journées de facturation', en: 'the CSV file of billing days' },
  physician: { fr: 'le fichier JSON du médecin', en: 'the JSON file of the physician' },
  asOf: { fr: 'le jour de l’évaluation, AAAA-MM-JJ', en: 'the day of the assessment, YYYY-MM-DD' },
  date: { fr: 'une date qui existe, AAAA-MM-JJ', en: 'a date that exists, YYYY-MM-DD' },
  lang: { fr: 'fr ou en', en: 'fr or en' },
  format: { fr: 'text ou json', en: 'text or json' },
  nature: { fr: 'ordinary, depannage ou other', en: 'ordinary, depannage or other' },
  dateFormat: {
    fr: 'un jour, un mois et une année de quatre chiffres, comme JJ/MM/AAAA, MM/JJ/AAAA ou AAAAMMJJ',
    en: 'a day, a month and a four-digit year, like DD/MM/YYYY, MM/DD/YYYY or YYYYMMDD',
  },
  columns: {
    fr: `des paires champ=en-tête séparées par des virgules, chaque champ une fois; les champs : ${RECORD_FIELDS.join(', ')}`,
    en: `field=header pairs separated by commas, each field once; the fields: ${RECORD_FIELDS.join(', ')}`,
  },
  readings: {
    fr: '« kept », ou des paires lecture=option séparées par des virgules',
    en: '"kept", or reading=option pairs separated by commas',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
