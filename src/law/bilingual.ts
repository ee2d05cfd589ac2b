/** The two languages every sentence of this project exists in. */
export type Language = 'fr' | 'en';

/** One sentence in both languages. */
export interface Bilingual {
  readonly fr: string;
  readonly en: string;
}
