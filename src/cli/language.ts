import type { Bilingual, Language } from '../law/bilingual.js';

export type Environment = Readonly<Record<string, string | undefined>>;

/** The language of the first locale variable that is set; French unless it is English. */
export function languageOf(environment: Environment): Language {
  const locale = [environment['LC_ALL'], environment['LC_MESSAGES'], environment['LANG']].find(
    (value) => value !== undefined && value !== '',
  );
  return locale?.toLowerCase().startsWith('en') === true ? 'en' : 'fr';
}

/** A sentence in one language; in French with its no-break spaces. */
export function say(sentence: Bilingual, language: Language): string {
  if (language === 'en') return sentence.en;
  return sentence.fr.replace(/ (?=[:»%$])/g, '\u00A0').replace(/« /g, '«\u00A0');
}

export function quoted(text: string, language: Language): string {
  return language === 'fr' ? `«\u00A0${text}\u00A0»` : `"${text}"`;
}
