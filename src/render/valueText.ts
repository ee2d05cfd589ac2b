import type { Language } from '../law/bilingual.js';
import { isLocalDate } from '../law/localDate.js';
import { formats } from './formats.js';

/** A figure as its unit is written; a word stands as it is, and so does what is not of its unit: a sealed answer may have been changed. */
export function valueText(value: string, unit: string, language: Language): string {
  const { count, date, dollars, monthDay, percent } = formats[language];
  if (!isOfUnit(value, unit)) return value;
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

const NUMBER = /^-?\d+(?:\.\d+)?$/;
const MONTH_DAYS = /^(?:(?:0[1-9]|1[0-2])-(?:\d\d|end)(?:\/(?!$)|$))+$/;

/** A whole number, decimals or a fraction. */
const COUNT = /^(?:\d+(?:\.\d+)?|\d+\/0*[1-9]\d*)$/;

function isOfUnit(value: string, unit: string): boolean {
  switch (unit) {
    case '$':
    case '%':
      return NUMBER.test(value);
    case 'MM-DD':
      return MONTH_DAYS.test(value);
    case 'date':
      return isLocalDate(value);
    default:
      return !/^[\d./]+$/.test(value) || COUNT.test(value);
  }
}

/** What is owed below so many years: `<15: 12`. */
const TIER = /<(\d+): (\d+)/g;
const TIERS: Readonly<Record<Language, string>> = { fr: '$2 à moins de $1 ans', en: '$2 under $1 years' };
