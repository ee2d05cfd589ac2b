import { ampPhrases } from '../../src/amp/phrases.js';
import { formats, typeset } from '../../src/render/formats.js';

type Sentence = (reason: never, format: (typeof formats)['fr']) => string;

/** What a finding says, as it is set, with plain spaces. */
export function said(language: 'fr' | 'en', code: string, reason: object): string {
  const findings = ampPhrases[language].findings as Readonly<Record<string, Sentence>>;
  const sentence = findings[`amp.${code}`];
  if (sentence === undefined) throw new Error(`nothing says ${code}`);
  return typeset(sentence(reason as never, formats[language]), language).replaceAll('\u00A0', ' ');
}
