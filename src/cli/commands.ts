import type { Bilingual, Language } from '../law/bilingual.js';
import { amp } from './amp.js';
import { depannage } from './depannage.js';
import { gmfSlots } from './gmfSlots.js';
import { mir } from './mir.js';
import { type Option, type Options, oneOf } from './option.js';
import { prem } from './prem.js';
import type { Asking } from './question.js';
import { type SealCommand, seal } from './seal.js';
import { type VerifyCommand, verify } from './verify.js';

/** A command, as data: what it answers, how one asks it. */
export interface CommandSpec {
  /** The question it answers. */
  readonly about: Bilingual;
  /** Enough options to ask it. */
  readonly example: Bilingual;
  readonly options: Options;
  /** What follows the name of the command by itself. */
  readonly operand?: { readonly value: Bilingual; readonly about: Bilingual; readonly missing: Bilingual };
  /** Fields of options of which at least one must be given. */
  readonly atLeastOne?: readonly string[];
  /** What else its help tells, each under its title. */
  readonly notes?: readonly { readonly title: Bilingual; readonly text: Bilingual }[];
  /** What its exit codes mean, where they are not those of an answer. */
  readonly exits?: Readonly<Record<number, Bilingual>>;
}

/** Every command that asks a regulation, in the order the help tells of them. */
export const QUESTIONS = { prem, 'gmf-slots': gmfSlots, depannage, mir, amp } as const satisfies Readonly<
  Record<Asking['command'], CommandSpec>
>;
export const QUESTION_NAMES = Object.keys(QUESTIONS) as readonly Asking['command'][];

/** Every command there is, in the same order. */
export const COMMANDS = { ...QUESTIONS, seal, verify } as const satisfies Readonly<Record<string, CommandSpec>>;

export type CommandName = keyof typeof COMMANDS;
/** What a command was asked. */
export type Asked = Asking | SealCommand | VerifyCommand;

export const COMMAND_NAMES = Object.keys(COMMANDS) as readonly CommandName[];

/** The language of the answer, which every command may be asked. */
export const langOption: Option<Language | undefined> = {
  section: 'answer',
  value: { fr: 'fr|en', en: 'fr|en' },
  about: {
    fr: 'langue; sinon celle de l’environnement, le français par défaut',
    en: 'language; else that of the environment, French by default',
  },
  parse: (text) => oneOf(['fr', 'en'], text.toLowerCase()),
  expected: { fr: 'fr ou en', en: 'fr or en' },
  absent: { is: undefined },
};
