import { depannagePhrases } from '../../src/depannage/phrases.js';
import { formats, typeset } from '../../src/render/formats.js';

type Sentence = (reason: never, format: (typeof formats)['fr']) => string;
const findingsOf = (language: 'fr' | 'en') => depannagePhrases[language].findings as Readonly<Record<string, Sentence>>;

/** What a finding says, as it is set, with plain spaces. */
export function said(language: 'fr' | 'en', code: string, reason: object): string {
  const sentence = findingsOf(language)[`depannage.${code}`];
  if (sentence === undefined) throw new Error(`nothing says ${code}`);
  return typeset(sentence(reason as never, formats[language]), language).replaceAll('\u00A0', ' ');
}

export function codesOf(language: 'fr' | 'en', part: RegExp): readonly string[] {
  return Object.keys(findingsOf(language)).filter((code) => part.test(code));
}
