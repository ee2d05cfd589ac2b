import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import type { Bilingual, Language } from '../law/bilingual.js';
import {
  type Asked,
  COMMAND_NAMES,
  COMMANDS,
  type CommandName,
  type CommandSpec,
  langOption,
  WRAPPER_NAMES,
  WRAPPERS,
  type WrapperName,
  type WrapperSpec,
} from './commands.js';
import { type Environment, languageOf } from './language.js';
import { listOf, type Option, type Options, oneOf, optionName } from './option.js';

/** What a command line comes to. */
export type Command =
  | Asked
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
  const [word, ...others] = wrapper === undefined ? positionals : positionals.slice(1);
  const name = oneOf(COMMAND_NAMES, word ?? '');
  const subject = wrapper ?? name;
  const about = subject === undefined ? {} : { about: subject };
  if (values.has('help')) return { command: 'help', language, ...about };
  if (values.has('version')) return { command: 'version', language };

  if (word === undefined) faults.push(missingCommand(wrapper));
  else if (name === undefined) faults.push(unknownCommand(word));
  faults.push(...others.map(superfluous));
  const ofWrapper: Options = wrapper === undefined ? {} : WRAPPERS[wrapper].options;
  const options = name === undefined ? EVERY_OPTION : { ...optionsOf(name), ...ofWrapper };
  for (const option of used) {
    if (name !== undefined && !namesOf(options).includes(option)) faults.push(ofAnother(option, name));
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
  const { atLeastOne = [] }: Partial<CommandSpec> = name === undefined ? {} : COMMANDS[name];
  const choices = atLeastOne.map(optionName);
  if (choices.length > 0 && !choices.some((choice) => used.has(choice))) faults.push(missingOneOf(choices));
  if (name === undefined || faults.length > 0) return { command: 'misused', language, ...about, faults };
  const command = { ...asked, command: name, language };
  // SAFETY: each option of the command has the value that its own `parse` or `absent` gives it.
  if (wrapper === undefined) return command as unknown as Asked;
  const own = Object.keys(ofWrapper).map((field) => [field, asked[field]]);
  // SAFETY: and so has each of the wrapper; the command itself prints nothing.
  return { ...command, format: 'text', wrapper: { by: wrapper, ...Object.fromEntries(own) } } as unknown as Asked;
}

function optionsOf(name: CommandName): Options {
  return { ...COMMANDS[name].options, lang: langOption };
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

function ofAnother(option: string, name: CommandName): Bilingual {
  const all: Readonly<Record<string, CommandSpec | WrapperSpec>> = { ...COMMANDS, ...WRAPPERS };
  const others = Object.keys(all)
    .filter((other) => namesOf(all[other]?.options ?? {}).includes(option))
    .join(', ');
  return {
    fr: `--${option} n’est pas une option de ${name}, mais de ${others}`,
    en: `--${option} is not an option of ${name}, but of ${others}`,
  };
}

function unknownCommand(word: string): Bilingual {
  const names = listOf([...COMMAND_NAMES, ...WRAPPER_NAMES], 'and');
  return {
    fr: `commande inconnue : « ${word} »; les commandes sont ${names.fr}`,
    en: `unknown command: "${word}"; the commands are ${names.en}`,
  };
}

function superfluous(word: string): Bilingual {
  return { fr: `argument de trop : « ${word} »`, en: `argument too many: "${word}"` };
}

function missingCommand(wrapper: WrapperName | undefined): Bilingual {
  const names = listOf(wrapper === undefined ? [...COMMAND_NAMES, ...WRAPPER_NAMES] : COMMAND_NAMES, 'or');
  return wrapper === undefined
    ? { fr: `il manque la commande : ${names.fr}`, en: `the command is missing: ${names.en}` }
    : {
        fr: `il manque la commande dont ${wrapper} prend la réponse : ${names.fr}`,
        en: `the command whose answer ${wrapper} takes is missing: ${names.en}`,
      };
}
