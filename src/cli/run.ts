import type { Bilingual } from '../law/bilingual.js';
import { answerAmp } from './amp.js';
import type { Ending } from './answer.js';
import { readArguments } from './arguments.js';
import type { Asked, CommandName } from './commands.js';
import { answerDepannage } from './depannage.js';
import { answerGmfSlots } from './gmfSlots.js';
import { helpOf, overview } from './help.js';
import { say } from './language.js';
import { answerMir } from './mir.js';
import { messageOf, type Outside } from './outside.js';
import { answerPrem } from './prem.js';
import { printable } from './report.js';

export type { Outside } from './outside.js';

export const EXIT_CODES = { met: 0, notApplicable: 0, notMet: 1, badInput: 2, undetermined: 3 } as const;

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

function answerTo(command: Asked, outside: Outside): Promise<Ending> {
  switch (command.command) {
    case 'prem':
      return answerPrem(command, outside);
    case 'gmf-slots':
      return answerGmfSlots(command, outside);
    case 'depannage':
      return answerDepannage(command, outside);
    case 'mir':
      return answerMir(command, outside);
    case 'amp':
      return answerAmp(command, outside);
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
