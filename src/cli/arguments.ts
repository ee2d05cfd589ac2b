import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import type { Bilingual, Language } from '../law/bilingual.js';
import {
  COMMAND_NAMES,
  COMMANDS,
  type CommandName,
  type CommandSpec,
  type Demanded,
  langOption,
  QUESTION_NAMES,
  WRAPPER_NAMES,
  WRAPPERS,
  type WrapperName,
  type WrapperSpec,
} from './commands.js';
import { type Environment, languageOf } from './language.js';
import { listOf, type Option, type Options, oneOf, optionName } from './option.js';

/** What a command line comes to. */
export type Command =
  | Demanded
  | { readonly command: 'help'; readonly language: Language; readonly about?: CommandName | WrapperName }
  | { readonly command: 'version'; readonly language: Language }
  | {
      readonly command: 'misused';
      readonly language: Language;
      readonly about?: CommandName | WrapperName;
      readonly faults: readonly Bilingual[];
    };

/** What the command line asks, with everything wrong in it at once. */
export function readArguments(argv: readonly string[], environment: Environment): Command {
  const { values, used, positionals, faults } = given(argv);
  const language = langOption.parse(values.get('lang')?.[0] ?? '') ?? languageOf(environment);
  const wrapper = oneOf(WRAPPER_NAMES, positionals[0] ?? '');
  const [word, ...following] = wrapper === undefined ? positionals : positionals.slice(1);
  const name = oneOf(wrapper === undefined ? COMMAND_NAMES : QUESTION_NAMES, word ?? '');
  const { operand: ofCommand, atLeastOne = [] }: Partial<CommandSpec> = name === undefined ? {} : COMMANDS[name];
  const [operand] = ofCommand === undefined ? [] : following;
  const subject = wrapper ?? name;
  const about = subject === undefined ? {} : { about: subject };
  if (values.has('help')) return { command: 'help', language, ...about };
  if (values.has('version')) return { command: 'version', language };

  if (word === undefined) faults.push(missingCommand(wrapper));
  else if (name === undefined) faults.push(unknownCommand(word, wrapper));
  if (ofCommand !== undefined && operand === undefined) faults.push(missingOperand(ofCommand.missing));
  faults.push(...following.slice(operand === undefined ? 0 : 1).map(superfluous));
  const options = name === undefined ? EVERY_OPTION : optionsOf(name, wrapper);
  for (const option of used) {
    if (name !== undefined && !namesOf(options).includes(option)) faults.push(ofAnother(option, name, wrapper));
  }
  const asked: Record<string, unknown> = {};
  for (const [field, { parse, expected, absent, repeats }] of Object.entries(options)) {
    const option = optionName(field);
    const [text, ...others] = values.get(option) ?? [];
    if (text !== undefined) {
      if (others.length > 0 && repeats !== true) faults.push(givenTwice(option));
      asked[field] = parse(text, ...others);
      if (asked[field] === undefined) faults.push(misread(option, [text, ...others].join(', '), expected));
    } else if ('is' in absent) asked[field] = absent.is;
    else if (name !== undefined && !used.has(option)) faults.push(missing(option, absent.missing));
  }
  const choices = atLeastOne.map(optionName);
  if (choices.length > 0 && !choices.some((choice) => used.has(choice))) faults.push(missingOneOf(choices));
  if (name === undefined || faults.length > 0) return { command: 'misused', language, ...about, faults };
  const command = { ...asked, ...(operand === undefined ? {} : { operand }), command: name, language };
  // SAFETY: each option of the command has the value that its own `parse` or `absent` gives it.
  if (wrapper === undefined) return command as unknown as Demanded;
  const own = Object.keys(WRAPPERS[wrapper].options).map((field) => [field, asked[field]]);
  // SAFETY: and so has each of the wrapper; the command itself prints nothing.
  return { ...command, format: 'text', wrapper: { by: wrapper, ...Object.fromEntries(own) } } as unknown as Demanded;
}

/** What wraps a command prints in its stead: a format, if there is one, is its own. */
function optionsOf(name: CommandName, wrapper?: WrapperName): Options {
  const all: Options = { ...COMMANDS[name].options, lang: langOption };
  if (wrapper === undefined) return all;
  const { format: _, ...others } = all;
  return { ...others, ...WRAPPERS[wrapper].options };
}

function namesOf(options: Options): readonly string[] {
  return Object.keys(options).map(optionName);
}

/** While no command is named, a value that one of them could read is no fault. */
const EVERY_OPTION: Options = everyOption();

function everyOption(): Options {
  const all: Record<string, Option<unknown>> = {};
  const ofWrappers = WRAPPER_NAMES.flatMap((name): [string, Option<unknown>][] =>
    Object.entries(WRAPPERS[name].options),
  );
  for (const [field, option] of [...COMMAND_NAMES.flatMap((name) => Object.entries(optionsOf(name))), ...ofWrappers]) {
    const before = all[field];
    all[field] = {
      ...option,
      repeats: before?.repeats === true || option.repeats === true,
      parse: (...texts) => before?.parse(...texts) ?? option.parse(...texts),
    };
  }
  return all;
}

/** An option is split from its value alike whatever the command, so that one of another command is said to be so. */
const SHAPES: ParseArgsOptionsConfig = {
  ...Object.fromEntries(
    Object.entries(EVERY_OPTION).map(([field, { value }]) => [
      optionName(field),
      { type: value === undefined ? 'boolean' : 'string' },
    ]),
  ),
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
};

interface Given {
  /** In the order given; a flag is an empty text. */
  readonly values: ReadonlyMap<string, readonly string[]>;
  /** The options given, with a sound value or not. */
  readonly used: ReadonlySet<string>;
  readonly positionals: readonly string[];
  readonly faults: Bilingual[];
}

function given(argv: readonly string[]): Given {
  const values = new Map<string, string[]>();
  const used = new Set<string>();
  const positionals: string[] = [];
  const faults: Bilingual[] = [];
  const { tokens } = parseArgs({
    args: [...argv],
    options: SHAPES,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    if (!Object.hasOwn(SHAPES, name)) {
      faults.push(unknownOption(rawName));
      continue;
    }
    used.add(name);
    if (SHAPES[name]?.type === 'boolean') {
      if (value === undefined) values.set(name, ['']);
      else faults.push({ fr: `${rawName} ne prend pas de valeur`, en: `${rawName} takes no value` });
    } else if (value === undefined || value === '' || (!inlineValue && value.startsWith('--'))) {
      faults.push({ fr: `${rawName} attend une valeur`, en: `${rawName} needs a value` });
    } else values.set(name, [...(values.get(name) ?? []), value]);
  }
  return { values, used, positionals, faults };
}

function missing(option: string, expected: Bilingual): Bilingual {
  return { fr: `--${option} manque : ${expected.fr}`, en: `--${option} is missing: ${expected.en}` };
}

function givenTwice(option: string): Bilingual {
  return { fr: `--${option} est donné deux fois`, en: `--${option} is given twice` };
}

function missingOneOf(options: readonly string[]): Bilingual {
  const list = listOf(
    options.map((option) => `--${option}`),
    'or',
  );
  return { fr: `il faut au moins une option parmi ${list.fr}`, en: `at least one is needed of ${list.en}` };
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

function ofAnother(option: string, name: CommandName, wrapper: WrapperName | undefined): Bilingual {
  const asked = wrapper === undefined ? name : `${wrapper} ${name}`;
  const all: Readonly<Record<string, CommandSpec | WrapperSpec>> = { ...COMMANDS, ...WRAPPERS };
  const others = Object.keys(all)
    .filter((other) => namesOf(all[other]?.options ?? {}).includes(option))
    .join(', ');
  return {
    fr: `--${option} n’est pas une option de ${asked}, mais de ${others}`,
    en: `--${option} is not an option of ${asked}, but of ${others}`,
  };
}

/** The words that may stand there. */
function wordsAfter(wrapper: WrapperName | undefined): readonly string[] {
  return wrapper === undefined ? [...COMMAND_NAMES, ...WRAPPER_NAMES] : QUESTION_NAMES;
}

function unknownCommand(word: string, wrapper: WrapperName | undefined): Bilingual {
  const names = listOf(wordsAfter(wrapper), 'and');
  return {
    fr: `commande inconnue : « ${word} »; les commandes sont ${names.fr}`,
    en: `unknown command: "${word}"; the commands are ${names.en}`,
  };
}

function superfluous(word: string): Bilingual {
  return { fr: `argument de trop : « ${word} »`, en: `argument too many: "${word}"` };
}

function missingOperand({ fr, en }: Bilingual): Bilingual {
  return { fr: `il manque ${fr}`, en: `${en} is missing` };
}

function missingCommand(wrapper: WrapperName | undefined): Bilingual {
  const names = listOf(wordsAfter(wrapper), 'or');
  return wrapper === undefined
    ? { fr: `il manque la commande : ${names.fr}`, en: `the command is missing: ${names.en}` }
    : {
        fr: `il manque la commande dont ${wrapper} prend la réponse : ${names.fr}`,
        en: `the command whose answer ${wrapper} takes is missing: ${names.en}`,
      };
}
