import type { Bilingual, Language } from '../law/bilingual.js';
import { askAmp } from './amp.js';
import { answer, type Ender, printed, type Question } from './answer.js';
import { readArguments } from './arguments.js';
import { type Asked, type CommandName, type Demanded, WRAPPER_NAMES, type WrapperName } from './commands.js';
import { askDepannage } from './depannage.js';
import { askGmfSlots } from './gmfSlots.js';
import { helpOf, helpOfWrapper, overview } from './help.js';
import { say } from './language.js';
import { askMir } from './mir.js';
import { oneOf } from './option.js';
import { messageOf, type Outside } from './outside.js';
import { askPrem } from './prem.js';
import { reconciling } from './reconcileCommand.js';
import { printable } from './report.js';
import { reported } from './reportCommand.js';
import { sealing } from './sealCommand.js';
import { answerVerify } from './verify.js';

export type { Outside } from './outside.js';

export const EXIT_CODES = {
  ...{ met: 0, notApplicable: 0, notMet: 1, badInput: 2, undetermined: 3 },
  ...{ sound: 0, differs: 1, altered: 1, malformed: 2, unchecked: 3 },
  ...{ agrees: 0, open: 3 },
} as const;

/** Runs one command line and says the exit code. Never throws. */
export async function run(argv: readonly string[], outside: Outside): Promise<{ readonly code: number }> {
  const command = readArguments(argv, outside.environment);
  const { language } = command;
  switch (command.command) {
    case 'help':
      outside.out(helpOn(command.about, language));
      return { code: 0 };
    case 'version':
      outside.out(`${outside.version}\n`);
      return { code: 0 };
    case 'misused': {
      const faults = [...command.faults, seeHelp(command.about)].map((fault) => printable(say(fault, language)));
      outside.error(`${faults.join('\n')}\n`);
      return { code: EXIT_CODES.badInput };
    }
    default:
      try {
        return { code: EXIT_CODES[await answerTo(command, outside)] };
      } catch (error) {
        outside.error(`${printable(say(unexpected(error), language))}\n`);
        return { code: EXIT_CODES.badInput };
      }
  }
}

function helpOn(about: CommandName | WrapperName | undefined, language: Language): string {
  if (about === undefined) return overview(language);
  const wrapper = oneOf(WRAPPER_NAMES, about);
  return wrapper === undefined ? helpOf(about as CommandName, language) : helpOfWrapper(wrapper, language);
}

async function answerTo(command: Demanded, outside: Outside): Promise<keyof typeof EXIT_CODES> {
  if (command.command === 'verify') return answerVerify(command, outside);
  const question = await questionOf(command, outside);
  return question === undefined ? 'badInput' : answer(question, enderOf(command), outside, command.language);
}

function enderOf({ wrapper, format }: Asked): Ender {
  switch (wrapper?.by) {
    case undefined:
      return printed(format);
    case 'report':
      return reported(wrapper);
    case 'seal':
      return sealing(wrapper);
    case 'reconcile':
      return reconciling(wrapper);
  }
}

function questionOf(command: Asked, outside: Outside): Promise<Question | undefined> {
  switch (command.command) {
    case 'prem':
      return askPrem(command, outside);
    case 'gmf-slots':
      return askGmfSlots(command, outside);
    case 'depannage':
      return askDepannage(command, outside);
    case 'mir':
      return askMir(command, outside);
    case 'amp':
      return askAmp(command, outside);
  }
}

function unexpected(cause: unknown): Bilingual {
  return {
    fr: `Une erreur imprévue empêche de répondre : ${messageOf(cause)}.`,
    en: `An unexpected error prevents an answer: ${messageOf(cause)}.`,
  };
}

function seeHelp(about: CommandName | WrapperName | undefined): Bilingual {
  const command = about === undefined ? 'omnipraticien' : `omnipraticien ${about}`;
  return { fr: `Voir ${command} --help.`, en: `See ${command} --help.` };
}
