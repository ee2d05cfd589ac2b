import { ampPhrases } from '../amp/phrases.js';
import { depannagePhrases } from '../depannage/phrases.js';
import { gmfSlotsPhrases } from '../gmfSlots/phrases.js';
import type { Language } from '../law/bilingual.js';
import { mirPhrases } from '../mir/phrases.js';
import { orchestrateurPhrases } from '../orchestrateur/phrases.js';
import { premPhrases } from '../prem/phrases.js';
import type { Phrasebook } from '../verdict/phrases.js';
import type { Verdict } from '../verdict/verdict.js';
import { formats, typeset } from './formats.js';
import { words } from './words.js';

/** A phrasebook whose findings are not told apart by type: what the renderer works with. */
type AnyPhrasebook = Omit<Phrasebook<never, string>, 'findings'> & {
  readonly findings: Readonly<Record<string, (reason: never, format: (typeof formats)['fr']) => string>>;
};

/** What each regulation says; a new one adds a line. */
const PHRASEBOOKS: Readonly<Record<string, Readonly<Record<Language, AnyPhrasebook>>>> = {
  amp: ampPhrases,
  depannage: depannagePhrases,
  gmfSlots: gmfSlotsPhrases,
  mir: mirPhrases,
  orchestrateur: orchestrateurPhrases,
  prem: premPhrases,
};

/** The phrasebook of the regulation that a rule or parameter id begins with. */
export function phrasebookOf(id: string, language: Language): AnyPhrasebook | undefined {
  return PHRASEBOOKS[id.split('.')[0] ?? '']?.[language];
}

/** What a verdict finds, as a sentence. */
export function sentence(verdict: Verdict, language: Language): string {
  const phrase = phrasebookOf(verdict.rule, language)?.findings[verdict.reason.code];
  // SAFETY: the code picked the phrase written for that reason.
  return phrase === undefined
    ? verdict.reason.code
    : typeset(phrase(verdict.reason as never, formats[language]), language);
}

export function ruleName(verdict: Verdict, language: Language): string {
  return typeset(phrasebookOf(verdict.rule, language)?.rules[verdict.rule] ?? verdict.rule, language);
}

/** What the outcome of a rule is called. */
export function outcomeName({ rule, outcome }: Pick<Verdict, 'rule' | 'outcome'>, language: Language): string {
  return phrasebookOf(rule, language)?.outcomes[rule]?.[outcome] ?? words[language].outcomes[outcome];
}
