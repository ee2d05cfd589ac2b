import { detached, seal as sealed } from '../audit/index.js';
import type { Language } from '../law/bilingual.js';
import { answered, tellOmissions, tellRemarks } from './answer.js';
import type { Option, Values } from './option.js';
import type { Outside } from './outside.js';
import { type Asking, questionOf } from './question.js';

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

const options = { detached: detachedOption };

/** `omnipraticien seal`, as it is told and asked. */
export const seal = {
  about: {
    fr: 'la réponse d’une autre commande, scellée avec ce qui a été demandé (JSON)',
    en: 'the answer of another command, sealed with what was asked (JSON)',
  },
  example: {
    fr: 'prem --records jours.csv --physician medecin.json --as-of 2025-02-28',
    en: 'prem --records days.csv --physician physician.json --as-of 2025-02-28',
  },
  operand: {
    value: { fr: 'COMMANDE', en: 'COMMAND' },
    about: {
      fr: 'la commande dont la réponse est scellée, avec ses propres options, sauf --format',
      en: 'the command whose answer is sealed, with its own options but --format',
    },
    missing: { fr: 'la commande dont la réponse est à sceller', en: 'the command whose answer is to be sealed' },
  },
  options,
  exits: {
    0: { fr: 'scellé, quelle que soit la réponse', en: 'sealed, whatever the answer' },
    2: { fr: 'données ou options invalides : rien n’est scellé', en: 'invalid data or options: nothing is sealed' },
  },
};

export type SealCommand = {
  readonly command: 'seal';
  readonly language: Language;
  /** The command whose answer is sealed. */
  readonly question: Asking;
} & Values<typeof options>;

export async function answerSeal(command: SealCommand, outside: Outside): Promise<'sealed' | 'badInput'> {
  const { question: asking, language } = command;
  const question = await questionOf(asking, outside);
  if (question === undefined) return 'badInput';
  const envelope = answered(question, asking, outside, ({ regulation, input }, asked) =>
    sealed(regulation, input as never, asked),
  );
  if (envelope === undefined) return 'badInput';
  outside.out(`${JSON.stringify(command.detached ? detached(envelope) : envelope, null, 2)}\n`);
  tellOmissions(question, language, outside);
  tellRemarks(question, language, outside);
  return 'sealed';
}
