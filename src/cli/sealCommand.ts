import { detached, seal as sealed } from '../audit/index.js';
import type { Ender } from './answer.js';
import { type Option, outputOption, type Values } from './option.js';
import { writeTo } from './outside.js';

const detachedOption: Option<boolean> = {
  section: 'answer',
  about: {
    fr: 'laisse les données hors de l’enveloppe, qui n’en garde que l’empreinte',
    en: 'leaves the input out of the envelope, which keeps its digest alone',
  },
  parse: () => true,
  expected: { fr: 'aucune valeur', en: 'no value' },
  absent: { is: false },
};

const options = { detached: detachedOption, output: outputOption };

/** `omnipraticien seal COMMAND`: what a command answers, sealed with what was asked. */
export const seal = {
  about: {
    fr: 'ce qu’une commande répond, scellé avec ce qui a été demandé (JSON)',
    en: 'what a command answers, sealed with what was asked (JSON)',
  },
  example: {
    fr: 'prem --records jours.csv --physician medecin.json --as-of 2025-02-28 --output scelle.json',
    en: 'prem --records days.csv --physician physician.json --as-of 2025-02-28 --output sealed.json',
  },
  options,
};

export type SealValues = { readonly by: 'seal' } & Values<typeof options>;

/** Writes the answer in an envelope. */
export function sealing(wanted: SealValues): Ender {
  return {
    hasRemarks: true,
    end: async ({ asked }, outside, language) => {
      const envelope = sealed(asked.regulation, asked.input, asked.options);
      const text = JSON.stringify(wanted.detached ? detached(envelope) : envelope, null, 2);
      return writeTo(wanted.output, `${text}\n`, outside, language);
    },
  };
}
