import type { Bilingual } from '../law/bilingual.js';
import { answer } from './answer.js';
import { readArguments } from './arguments.js';
import type { Asked, CommandName } from './commands.js';
import { helpOf, overview } from './help.js';
import { say } from './language.js';
import { messageOf, type Outside } from './outside.js';
import { questionOf } from './question.js';
import { printable } from './report.js';
import { answerSeal } from './seal.js';
import { answerVerify } from './verify.js';

export type { Outside } from './outside.js';

export const EXIT_CODES = {
  ...{ met: 0, notApplicable: 0, notMet: 1, badInput: 2, undetermined: 3 },
  ...{ sealed: 0, sound: 0, differs: 1, altered: 1, malformed: 2, unchecked: 3 },
} as const;

/** Runs one command line and says the exit code. Never throws. */
export async function run(argv: readonly string[], outside: Outside): Promise<{ readonly code: number }> {
  const command = readArguments(argv, outside.environment);
  const { language } = command;
  switch (command.command) {
    case 'help':
      outside.out(command.about === undefined ? overview(language) : helpOf(command.about, language));
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

async function answerTo(command: Asked, outside: Outside): Promise<keyof typeof EXIT_CODES> {
  switch (command.command) {
    case 'seal':
      return answerSeal(command, outside);
    case 'verify':
      return answerVerify(command, outside);
    default: {
      const question = await questionOf(command, outside);
      return question === undefined ? 'badInput' : answer(question, command, outside);
    }
  }
}

function unexpected(cause: unknown): Bilingual {
  return {
    fr: `Une erreur imprévue empêche de répondre : ${messageOf(cause)}.`,
    en: `An unexpected error prevents an answer: ${messageOf(cause)}.`,
  };
}

function seeHelp(about: CommandName | undefined): Bilingual {
  const command = about === undefined ? 'omnipraticien' : `omnipraticien ${about}`;
  return { fr: `Voir ${command} --help.`, en: `See ${command} --help.` };
}
