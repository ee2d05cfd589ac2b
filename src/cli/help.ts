import type { Bilingual, Language } from '../law/bilingual.js';
import { wrap } from '../render/wrap.js';
import {
  COMMAND_NAMES,
  COMMANDS,
  type CommandName,
  type CommandSpec,
  langOption,
  QUESTION_NAMES,
  WRAPPER_NAMES,
  WRAPPERS,
  type WrapperName,
  type WrapperSpec,
} from './commands.js';
import { say } from './language.js';
import { listOf, type Option, optionName, type Section } from './option.js';

const WIDTH = 96;
const INDENT = '  ';
/** Where the words on an option begin. */
const COLUMN = 24;

/** What `--help` says when no command is named. */
export function overview(language: Language): string {
  const commands = COMMAND_NAMES.flatMap((name) => entry(name, say(COMMANDS[name].about, language)));
  const wrappers = WRAPPER_NAMES.flatMap((name) => entry(name, say(WRAPPERS[name].about, language)));
  const more = [...COMMAND_NAMES, ...WRAPPER_NAMES].map((name) => `${INDENT}omnipraticien ${name} --help`);
  return blocks(
    [say(WORDS.overview, language)],
    [say(WORDS.usage, language), `${INDENT}omnipraticien ${say(WORDS.command, language)} [options]`],
    [say(WORDS.commands, language), ...commands],
    [say(WORDS.wrappers, language), ...wrappers],
    [say(WORDS.options, language), ...more],
    exitCodes(language),
  );
}

/** What `--help` says of a command. */
export function helpOf(name: CommandName, language: Language): string {
  const { about, example, options, operand, atLeastOne = [], notes = [], exits }: CommandSpec = COMMANDS[name];
  const all = Object.entries({ ...options, lang: langOption });
  const section = (wanted: Section) => [
    say(WORDS[wanted], language),
    ...all
      .filter(([, option]) => option.section === wanted)
      .flatMap(([field, one]) => optionHelp(field, one, language)),
  ];
  return blocks(
    [say({ fr: `omnipraticien ${name} : ${about.fr}`, en: `omnipraticien ${name}: ${about.en}` }, language)],
    [say(WORDS.usage, language), ...usage(`omnipraticien ${name} ${say(example, language)} [options]`)],
    [
      ...section('required'),
      ...(operand === undefined ? [] : entry(operand.value[language], say(operand.about, language))),
      ...atLeast(atLeastOne, language),
    ],
    section('reading'),
    [...section('answer'), `${INDENT}--help, --version`],
    ...notes.map(({ title, text }) => [say(title, language), ...indented(say(text, language))]),
    exitCodes(language, exits),
  );
}

/** What `--help` says of a word that stands before a command. */
export function helpOfWrapper(name: WrapperName, language: Language): string {
  const { about, example, options, exits }: WrapperSpec = WRAPPERS[name];
  const own = Object.entries({ ...options, lang: langOption });
  return blocks(
    [say({ fr: `omnipraticien ${name} : ${about.fr}`, en: `omnipraticien ${name}: ${about.en}` }, language)],
    [
      say(WORDS.usage, language),
      ...usage(`omnipraticien ${name} ${say(WORDS.wrapped, language)}`),
      ...usage(`omnipraticien ${name} ${say(example, language)}`),
    ],
    [say(WORDS.commands, language), ...wrap(QUESTION_NAMES.join(', '), WIDTH, INDENT)],
    [
      say(WORDS.answer, language),
      ...own.flatMap(([field, one]) => optionHelp(field, one, language)),
      `${INDENT}--help, --version`,
    ],
    [say(WORDS.options, language), ...QUESTION_NAMES.map((command) => `${INDENT}omnipraticien ${command} --help`)],
    exitCodes(language, exits),
  );
}

function optionHelp(field: string, { value, about }: Option<unknown>, language: Language): readonly string[] {
  const name = `--${optionName(field)}`;
  return entry(value === undefined ? name : `${name} ${value[language]}`, say(about, language));
}

function atLeast(fields: readonly string[], language: Language): readonly string[] {
  if (fields.length === 0) return [];
  const list = listOf(
    fields.map((field) => `--${optionName(field)}`),
    'or',
  );
  return [
    `${INDENT}${say({ fr: `et au moins une de ces options : ${list.fr}`, en: `and at least one of: ${list.en}` }, language)}`,
  ];
}

function indented(text: string): readonly string[] {
  return text.split('\n').map((line) => `${INDENT}${line}`);
}

function usage(line: string): readonly string[] {
  return wrap(line, WIDTH, INDENT, INDENT.repeat(2));
}

/** A name that leaves no room for the words on it has a line of its own. */
function entry(name: string, about: string): readonly string[] {
  const start = `${INDENT}${name}${INDENT}`.padEnd(COLUMN);
  const margin = ' '.repeat(COLUMN);
  return start.length > COLUMN ? [start.trimEnd(), ...wrap(about, WIDTH, margin)] : wrap(about, WIDTH, start, margin);
}

function exitCodes(language: Language, exits: NonNullable<CommandSpec['exits']> = EXITS): readonly string[] {
  const lines = Object.entries(exits).map(([code, exit]) => `${INDENT}${code}${INDENT}${say(exit, language)}`);
  return [say(WORDS.exitCode, language), ...lines];
}

/** A title that nothing follows is left out. */
function blocks(title: readonly string[], ...parts: readonly (readonly string[])[]): string {
  const told = [title, ...parts.filter(({ length }) => length > 1)];
  return `${told.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** What each exit code of an answer means. */
const EXITS: Readonly<Record<number, Bilingual>> = {
  0: { fr: 'règle respectée, ou sans objet', en: 'rule met, or not applicable' },
  1: { fr: 'règle non respectée', en: 'rule not met' },
  2: { fr: 'données ou options invalides', en: 'invalid data or options' },
  3: {
    fr: 'réponse indéterminée : il manque un fait ou un texte, ou la réponse dépend d’une lecture',
    en: 'undetermined: a fact or a text is missing, or the answer depends on a reading',
  },
};

const WORDS = {
  overview: {
    fr: 'omnipraticien : obligations des médecins de famille du Québec',
    en: 'omnipraticien: obligations of Québec family physicians',
  },
  usage: { fr: 'Usage', en: 'Usage' },
  command: { fr: 'COMMANDE', en: 'COMMAND' },
  commands: { fr: 'Commandes', en: 'Commands' },
  wrappers: { fr: 'Devant une commande', en: 'Before a command' },
  wrapped: { fr: 'COMMANDE [options de la commande] [options]', en: 'COMMAND [options of the command] [options]' },
  options: { fr: 'Options de chacune', en: 'Options of each' },
  required: { fr: 'Obligatoire', en: 'Required' },
  reading: { fr: 'Lecture des fichiers', en: 'Reading the files' },
  answer: { fr: 'Réponse', en: 'Answer' },
  exitCode: { fr: 'Code de sortie', en: 'Exit code' },
} as const satisfies Readonly<Record<string, Bilingual>>;
