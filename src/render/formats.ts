import type { Language } from '../law/bilingual.js';
import { exactOf } from '../law/quantity.js';
import { decimalText, percentText } from '../law/shown.js';
import type { Formats } from '../verdict/phrases.js';

/** No-break space: between a number and its unit, and inside « ». */
const NBSP = '\u00A0';
const SHARE_DECIMALS = 2;

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  fr: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};

/** The months where there is little room. */
const SHORT_MONTHS: Readonly<Record<Language, readonly string[]>> = {
  fr: ['janv.', 'févr.', 'mars', 'avril', 'mai', 'juin', 'juill.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'],
  en: ['Jan.', 'Feb.', 'March', 'April', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'],
};

/** Digits in groups of three, before the decimal mark. */
function grouped(digits: string, separator: string): string {
  return digits.replace(/\B(?=(\d{3})+(?!\d))/g, separator);
}

function number(text: string, group: string, mark: string): string {
  const [whole = '', decimals] = text.split('.');
  return decimals === undefined ? grouped(whole, group) : `${grouped(whole, group)}${mark}${decimals}`;
}

/** A number as read: a fraction whose decimals do not end is cut to two, with an ellipsis to say so. */
function shownNumber(text: string, group: string, mark: string): string {
  if (!text.includes('/')) return number(text, group, mark);
  return `${number(decimalText(exactOf(text), SHARE_DECIMALS), group, mark)}…`;
}

/** Of nothing there is no share: a dash, and no sign of a percentage. */
function share(part: string, whole: string, group: string, mark: string, sign: string): string {
  if (exactOf(whole).n === 0n) return '—';
  return `${number(percentText(exactOf(part), exactOf(whole), SHARE_DECIMALS), group, mark)}${sign}`;
}

/** A date in its parts; the end of a month, `0000-02-end`, has no number. */
function partsOf(text: string): { readonly year: string; readonly month: number; readonly day: number } {
  return { year: text.slice(0, 4), month: Number(text.slice(5, 7)), day: Number(text.slice(8)) };
}

const MINUTES_IN_AN_HOUR = 60;

/** Hours and minutes, as both languages write them; nothing is rounded. */
function hours(minutes: number, group: string): string {
  const whole = Math.floor(minutes / MINUTES_IN_AN_HOUR);
  const rest = minutes % MINUTES_IN_AN_HOUR;
  const parts = [
    ...(whole > 0 || rest === 0 ? [`${grouped(String(whole), group)}${NBSP}h`] : []),
    ...(rest > 0 ? [`${rest}${NBSP}min`] : []),
  ];
  return parts.join(NBSP);
}

const french: Formats = {
  days: (text) => french.quantity(text, 'jour', 'jours'),
  quantity: (text, one, several) => {
    const value = exactOf(String(text));
    const isPlural = value.n >= 2n * value.d || value.n <= -2n * value.d;
    return `${shownNumber(String(text), NBSP, ',')}${NBSP}${isPlural ? several : one}`;
  },
  count: (text) => shownNumber(text, NBSP, ','),
  hours: (minutes) => hours(minutes, NBSP),
  percent: (value) => `${number(String(value), NBSP, ',')}${NBSP}%`,
  share: (part, whole) => share(part, whole, NBSP, ',', `${NBSP}%`),
  dollars: (text) => `${number(text, NBSP, ',')}${NBSP}$`,
  date: (text) => {
    const { year, month, day } = partsOf(text);
    return `${day === 1 ? '1er' : day}${NBSP}${MONTHS.fr[month - 1]}${NBSP}${year}`;
  },
  monthDay: (text) => {
    const { month, day } = partsOf(`0000-${text}`);
    const name = MONTHS.fr[month - 1];
    if (Number.isNaN(day)) return `fin${NBSP}${name}`;
    return `${day === 1 ? '1er' : day}${NBSP}${name}`;
  },
  period: ({ from, to }) => (from === to ? `le ${french.date(from)}` : `du ${french.date(from)} au ${french.date(to)}`),
  list: (items) => joined(items, ', ', ' et '),
};

const english: Formats = {
  days: (text) => english.quantity(text, 'day', 'days'),
  quantity: (text, one, several) => {
    const { n, d } = exactOf(String(text));
    return `${shownNumber(String(text), ',', '.')}${NBSP}${n === d ? one : several}`;
  },
  count: (text) => shownNumber(text, ',', '.'),
  hours: (minutes) => hours(minutes, ','),
  percent: (value) => `${number(String(value), ',', '.')}%`,
  share: (part, whole) => share(part, whole, ',', '.', '%'),
  dollars: (text) => `$${number(text, ',', '.')}`,
  date: (text) => {
    const { year, month, day } = partsOf(text);
    return `${MONTHS.en[month - 1]}${NBSP}${day}, ${year}`;
  },
  monthDay: (text) => {
    const { month, day } = partsOf(`0000-${text}`);
    const name = MONTHS.en[month - 1];
    return Number.isNaN(day) ? `the end of ${name}` : `${name}${NBSP}${day}`;
  },
  period: ({ from, to }) =>
    from === to ? `on ${english.date(from)}` : `from ${english.date(from)} to ${english.date(to)}`,
  list: (items) => joined(items, ', ', ' and '),
};

function joined(items: readonly string[], comma: string, last: string): string {
  return items.length <= 1 ? (items[0] ?? '') : `${items.slice(0, -1).join(comma)}${last}${items.at(-1)}`;
}

/** How each language writes quantities and dates. */
export const formats: Readonly<Record<Language, Formats>> = { fr: french, en: english };

/** A sentence as it is set: in French, no-break spaces before : % $, inside « » and in numbers; elsewhere as it stands. */
export function typeset(sentence: string, language: Language): string {
  if (language === 'en') return sentence;
  return sentence.replace(/ (?=[:»%$])|(?<=(?<!\d)\d{1,3}) (?=\d{3}(?!\d))/g, NBSP).replace(/« /g, `«${NBSP}`);
}

/** A date where there is little room: « 1er sept. 2025 »; without its year, « 1er sept. ». */
export function shortDate(text: string, language: Language, hasYear = true): string {
  const { year, month, day } = partsOf(text);
  const name = SHORT_MONTHS[language][month - 1];
  if (language === 'fr') return `${day === 1 ? '1er' : day}${NBSP}${name}${hasYear ? `${NBSP}${year}` : ''}`;
  return `${name}${NBSP}${day}${hasYear ? `,${NBSP}${year}` : ''}`;
}

/** A month of the year, from 0: « septembre 2025 »; « sept. » where there is little room. */
export function monthName(month: number, year: number, language: Language): string {
  return `${MONTHS[language][month]}${NBSP}${year}`;
}

export function shortMonth(month: number, language: Language): string {
  return SHORT_MONTHS[language][month] ?? '';
}
