import type { Bilingual, Language } from '../law/bilingual.js';
import { type AmpCommand, amp } from './amp.js';
import { type DepannageCommand, depannage } from './depannage.js';
import { type GmfSlotsCommand, gmfSlots } from './gmfSlots.js';
import { type MirCommand, mir } from './mir.js';
import { type Option, type Options, oneOf } from './option.js';
import { type PremCommand, prem } from './prem.js';
import { type ReconcileValues, reconcile } from './reconcileCommand.js';
import { type ReportValues, report } from './reportCommand.js';
import { type SealValues, seal } from './sealCommand.js';
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
  Record<string, CommandSpec>
>;

/** Every command there is, in the same order. */
export const COMMANDS = { ...QUESTIONS, verify } as const satisfies Readonly<Record<string, CommandSpec>>;

/** A word before a command that asks, which makes something else of its answer. Its options stand before those of the command of the same name. */
export interface WrapperSpec {
  readonly about: Bilingual;
  /** Enough to ask it, from the name of a command on. */
  readonly example: Bilingual;
  readonly options: Options;
  /** What its exit codes mean, where they are not those of an answer. */
  readonly exits?: Readonly<Record<number, Bilingual>>;
}

/** Every word that may stand before a command. */
export const WRAPPERS = { report, seal, reconcile } as const satisfies Readonly<Record<string, WrapperSpec>>;

export type QuestionName = keyof typeof QUESTIONS;
export type CommandName = keyof typeof COMMANDS;
export type WrapperName = keyof typeof WRAPPERS;
/** What a command asks, and what to make of its answer; absent: it is printed. */
export type Asked = (PremCommand | GmfSlotsCommand | DepannageCommand | MirCommand | AmpCommand) & {
  readonly wrapper?: ReportValues | SealValues | ReconcileValues;
};
/** What a command line asks to be done. */
export type Demanded = Asked | VerifyCommand;

export const QUESTION_NAMES = Object.keys(QUESTIONS) as readonly QuestionName[];
export const COMMAND_NAMES = Object.keys(COMMANDS) as readonly CommandName[];
export const WRAPPER_NAMES = Object.keys(WRAPPERS) as readonly WrapperName[];

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
