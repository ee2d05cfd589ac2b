import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import type { Bilingual, Language } from '../law/bilingual.js';
import {
  type Asked,
  COMMAND_NAMES,
  COMMANDS,
  type CommandName,
  type CommandSpec,
  langOption,
  QUESTION_NAMES,
} from './commands.js';
import { type Environment, languageOf } from './language.js';
import { listOf, type Option, type Options, oneOf, optionName } from './option.js';

/** What a command line comes to. */
export type Command =
  | Asked
  | { readonly command: 'help'; readonly language: Language; readonly about?: CommandName }
  | { readonly command: 'version'; readonly language: Language }
  | {
      readonly command: 'misused';
      readonly language: Language;
      readonly about?: CommandName;
      readonly faults: readonly Bilingual[];
    };

/** What the command line asks, with everything wrong in it at once. */
export function readArguments(argv: readonly string[], environment: Environment): Command {
  const { values, used, positionals, faults } = given(argv);
  const language = langOption.parse(values.get('lang')?.[0] ?? '') ?? languageOf(environment);
  const [word, ...following] = positionals;
  const name = oneOf(COMMAND_NAMES, word ?? '');
  const { operand: ofCommand }: Partial<CommandSpec> = name === undefined ? {} : COMMANDS[name];
  const [operand] = ofCommand === undefined ? [] : following;
  const others = ofCommand === undefined ? following : following.slice(1);
  const about = name === undefined ? {} : { about: name };
  if (values.has('help')) return { command: 'help', language, ...about };
  if (values.has('version')) return { command: 'version', language };

  if (word === undefined) faults.push(MISSING_COMMAND);
  else if (name === undefined) faults.push(unknownCommand(word));
  if (ofCommand !== undefined && operand === undefined) faults.push(missingOperand(ofCommand.missing));
  const form = formOf(name, operand);
  if (form.isUnknown && operand !== undefined) faults.push(unknownCommand(operand, QUESTION_NAMES));
  faults.push(...others.map(superfluous));
  const { options, isKnown, atLeastOne } = form;
  for (const option of used) {
    if (isKnown && name !== undefined && !namesOf(options).includes(option)) faults.push(ofAnother(option, name));
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
    else if (isKnown && !used.has(option)) faults.push(missing(option, absent.missing));
  }
  const choices = atLeastOne.map(optionName);
  if (choices.length > 0 && !choices.some((choice) => used.has(choice))) faults.push(missingOneOf(choices));
  if (name === undefined || faults.length > 0) return { command: 'misused', language, ...about, faults };
  // SAFETY: each option of the command has the value that its own `parse` or `absent` gives it.
  return { ...asked, ...partsOf(name, operand, { ...asked, language }), command: name, language } as unknown as Asked;
}

/** What a command line may hold. */
interface Form {
  readonly options: Options;
  readonly atLeastOne: readonly string[];
  /** Whether its options are known: those of a seal are those of what it seals. */
  readonly isKnown: boolean;
  /** Whether its operand is not one. */
  readonly isUnknown?: boolean;
}

function formOf(name: CommandName | undefined, operand: string | undefined): Form {
  if (name === undefined) return { options: EVERY_OPTION, atLeastOne: [], isKnown: false };
  if (name !== 'seal') {
    const { atLeastOne = [] }: CommandSpec = COMMANDS[name];
    return { options: optionsOf(name), atLeastOne, isKnown: true };
  }
  const question = oneOf(QUESTION_NAMES, operand ?? '');
  if (question === undefined) return { options: EVERY_OPTION, atLeastOne: [], isKnown: false, isUnknown: true };
  const { options, atLeastOne = [] }: CommandSpec = COMMANDS[question];
  // What is sealed is JSON.
  const { format: _, ...ofQuestion } = options;
  return { options: { ...ofQuestion, ...optionsOf(name) }, atLeastOne, isKnown: true };
}

/** What the operand comes to: the question that is sealed, or a file. */
function partsOf(name: CommandName, operand: string | undefined, asked: object): object {
  if (name !== 'seal') return operand === undefined ? {} : { operand };
  return { question: { ...asked, format: 'text', command: operand } };
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
  for (const [field, option] of COMMAND_NAMES.flatMap((name) => Object.entries(optionsOf(name)))) {
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
  const others = COMMAND_NAMES.filter((other) => namesOf(COMMANDS[other].options).includes(option)).join(', ');
  return {
    fr: `--${option} n’est pas une option de ${name}, mais de ${others}`,
    en: `--${option} is not an option of ${name}, but of ${others}`,
  };
}

function unknownCommand(word: string, known: readonly string[] = COMMAND_NAMES): Bilingual {
  const names = listOf(known, 'and');
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

const MISSING_COMMAND: Bilingual = {
  fr: `il manque la commande : ${listOf(COMMAND_NAMES, 'or').fr}`,
  en: `the command is missing: ${listOf(COMMAND_NAMES, 'or').en}`,
};
