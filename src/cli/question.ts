import { type AmpCommand, askAmp } from './amp.js';
import type { Question } from './answer.js';
import { askDepannage, type DepannageCommand } from './depannage.js';
import { askGmfSlots, type GmfSlotsCommand } from './gmfSlots.js';
import { askMir, type MirCommand } from './mir.js';
import type { Outside } from './outside.js';
import { askPrem, type PremCommand } from './prem.js';

/** A command that asks a regulation. */
export type Asking = PremCommand | GmfSlotsCommand | DepannageCommand | MirCommand | AmpCommand;

/** Reads the files of a command; `undefined` when one cannot be read, once that is said. */
export function questionOf(command: Asking, outside: Outside): Promise<Question | undefined> {
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
