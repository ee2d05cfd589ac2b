import type { Language } from '../law/bilingual.js';
import { formats, typeset } from '../render/formats.js';
import { outcomeName, phrasebookOf } from '../render/phrasebook.js';
import { valueText } from '../render/valueText.js';
import { auditEnglish } from './phrases.en.js';
import { auditFrench } from './phrases.fr.js';
import type { AuditPhrases, Names, Said } from './phrases.topic.js';
import type { Standing } from './verify.js';

const PHRASES: Readonly<Record<Language, AuditPhrases>> = { fr: auditFrench, en: auditEnglish };

/** What was found of a seal, of a difference or of its cause, as a sentence. */
export function sayFinding(finding: Said, language: Language): string {
  // SAFETY: the code picks the phrase written for that finding.
  const phrase = PHRASES[language].findings[finding.code] as (one: Said, ...more: readonly unknown[]) => string;
  return typeset(phrase(finding, formats[language], namesIn(language)), language);
}

/** How an envelope stands, as a sentence. */
export function sayStanding(standing: Standing, language: Language): string {
  return typeset(PHRASES[language].standings[standing], language);
}

/** What is named by its id, in a language. */
export function namesIn(language: Language): Names {
  const bookOf = (id: string) => phrasebookOf(id, language);
  return {
    rule: (id) => bookOf(id)?.rules[id] ?? id,
    outcome: (rule, outcome) => outcomeName({ rule, outcome }, language),
    figure: (id) => bookOf(id)?.parameters[id] ?? id,
    value: (value, unit) => valueText(value, unit, language),
    question: (id) => bookOf(id)?.questions[id] ?? id,
    option: (id, option) => named(bookOf(id)?.options[id], option),
    record: (rule, index) => capital(bookOf(rule)?.records.one(index) ?? String(index)),
    fate: (rule, reason) => named(bookOf(rule)?.ledger, reason),
  };
}

/** What something is called; by its id where a changed envelope names what nobody has. */
function named(names: Readonly<Record<string, string>> | undefined, id: string): string {
  return names !== undefined && Object.hasOwn(names, id) ? (names[id] ?? id) : id;
}

function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
