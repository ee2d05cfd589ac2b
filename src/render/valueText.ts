import type { Language } from '../law/bilingual.js';
import { formats } from './formats.js';

/** A figure as its unit is written; a word stands as it is. */
export function valueText(value: string, unit: string, language: Language): string {
  const { count, date, dollars, monthDay, percent } = formats[language];
  switch (unit) {
    case '$':
      return dollars(value);
    case '%':
      return percent(value);
    case 'MM-DD':
      return value.split('/').map(monthDay).join(' – ');
    case 'date':
      return date(value);
    case 'form':
      return value;
    default:
      return /^[\d./]+$/.test(value) ? count(value) : value.replace(TIER, TIERS[language]);
  }
}

/** What is owed below so many years: `<15: 12`. */
const TIER = /<(\d+): (\d+)/g;
const TIERS: Readonly<Record<Language, string>> = { fr: '$2 à moins de $1 ans', en: '$2 under $1 years' };
