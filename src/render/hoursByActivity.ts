import { activityName } from '../amp/phrases.js';
import type { Language } from '../law/bilingual.js';
import { formats, shortDate } from './formats.js';
import { printable } from './printable.js';
import { words } from './words.js';
import { wrap } from './wrap.js';

/** The minutes of a quarter, by activity: under the code of one that is known, or the caller’s own name. */
export interface QuarterByActivity {
  readonly from: string;
  readonly by: readonly { readonly activity: string; readonly minutes: number }[];
}

export interface Activity {
  readonly name: string;
  /** Its minutes in each quarter. */
  readonly minutes: readonly number[];
  readonly total: number;
}

/** More activities than this are added up. */
const MOST_ACTIVITIES = 8;
/** The least room for the names in a table. */
const NARROWEST_NAME = 16;
/** A name has this many lines at the most. */
const MOST_LINES = 2;
const MINUTES_IN_AN_HOUR = 60;
const GAP = '  ';
const NBSP = '\u00A0';

/** Hours by activity, the most first: a table of the quarters, or a list where it does not fit. */
export function activityLines(
  quarters: readonly QuarterByActivity[],
  language: Language,
  width: number,
): readonly string[] {
  const activities = activitiesOf(quarters, language);
  if (activities.length === 0) return [];
  const its = words[language].hours;
  const heads = quarters.map(({ from }) => shortDate(from, language, false));
  const columns = [
    ...heads.map((head, i) => columnOf(head, activities, ({ minutes }) => minutes[i] ?? 0, language)),
    ...(quarters.length > 1 ? [columnOf(its.total, activities, ({ total }) => total, language)] : []),
  ];
  const room = width - columns.reduce((sum, [head = '']) => sum + GAP.length + head.length, 0);
  const isTable = room >= Math.min(NARROWEST_NAME, longest(activities.map(({ name }) => name)));
  const lines = isTable ? inTable(activities, columns, room) : listed(activities, heads, language, width);
  return [its.byActivity, ...lines];
}

/** A head and its cells, as wide as one another; hours are under hours, minutes under minutes. */
function columnOf(
  head: string,
  activities: readonly Activity[],
  minutesOf: (activity: Activity) => number,
  language: Language,
): readonly string[] {
  const all = activities.map(minutesOf);
  const hasMinutes = all.some((minutes) => minutes % MINUTES_IN_AN_HOUR > 0);
  const cells = all.map((minutes) => {
    const rest = minutes % MINUTES_IN_AN_HOUR;
    const hours = minutes === 0 ? '–' : formats[language].hours(minutes - rest);
    return `${hours}${hasMinutes ? twoDigits(rest) : ''}`;
  });
  const widest = longest([head, ...cells]);
  return [head, ...cells].map((cell) => cell.padStart(widest));
}

/** « 30 », after « 7 h »; nothing of a whole hour. */
function twoDigits(minutes: number): string {
  return minutes === 0 ? '   ' : `${NBSP}${String(minutes).padStart(2, '0')}`;
}

function inTable(
  activities: readonly Activity[],
  columns: readonly (readonly string[])[],
  room: number,
): readonly string[] {
  const names = activities.map(({ name }) => cutIn(name, room));
  const widest = longest(names.flat());
  const row = (name: string, i: number) =>
    [name.padEnd(widest), ...columns.map((column) => column[i] ?? '')].join(GAP).trimEnd();
  return [row('', 0), ...names.flatMap(([first = '', ...others], i) => [row(first, i + 1), ...others])];
}

/** « urgence : 300 h (1er mars : 100 h; 1er juin : 200 h) ». */
function listed(
  activities: readonly Activity[],
  heads: readonly string[],
  language: Language,
  width: number,
): readonly string[] {
  const { hours } = formats[language];
  const colon = language === 'fr' ? `${NBSP}:` : ':';
  return activities.flatMap(({ name, minutes, total }) => {
    const quarters = minutes.flatMap((one, i) => (one === 0 ? [] : [`${heads[i]}${colon}${NBSP}${hours(one)}`]));
    const ofQuarters = heads.length > 1 ? ` (${quarters.join('; ')})` : '';
    const named = cutIn(name, width - colon.length);
    const last = `${named.at(-1)}${colon} ${hours(total)}${ofQuarters}`;
    return [...named.slice(0, -1), ...wrap(last, width, '', GAP)];
  });
}

/** A name in lines of so many columns, cut where a word is longer, with no sign that could drive a terminal. */
function cutIn(name: string, width: number): readonly string[] {
  const words = printable(name)
    .split(' ')
    .flatMap((word) => pieces(word, width));
  const lines = wrap(words.join(' '), width, '');
  if (lines.length <= MOST_LINES) return lines;
  const last = lines[MOST_LINES - 1] ?? '';
  return [...lines.slice(0, MOST_LINES - 1), `${pieces(last, width - 1)[0] ?? ''}…`];
}

/** A word in parts of so many columns; a sign is never cut in two. */
function pieces(word: string, width: number): readonly string[] {
  const parts = [''];
  for (const sign of word) {
    if ((parts.at(-1) ?? '').length + sign.length > width) parts.push(sign);
    else parts[parts.length - 1] += sign;
  }
  return parts;
}

/** The activities of quarters, the most first; past eight, added up. */
export function activitiesOf(quarters: readonly QuarterByActivity[], language: Language): readonly Activity[] {
  const minutesOf = new Map<string, number[]>();
  for (const [i, { by }] of quarters.entries()) {
    for (const { activity, minutes } of by) {
      const all = minutesOf.get(activity) ?? quarters.map(() => 0);
      all[i] = (all[i] ?? 0) + minutes;
      minutesOf.set(activity, all);
    }
  }
  const all = [...minutesOf]
    .map(([activity, minutes]) => ({ name: activityName(activity, language), minutes, total: sum(minutes) }))
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.total - a.total);
  if (all.length <= MOST_ACTIVITIES) return all;
  const others = all.slice(MOST_ACTIVITIES - 1);
  const minutes = quarters.map((_, i) => sum(others.map((one) => one.minutes[i] ?? 0)));
  const name = words[language].hours.others(others.length);
  return [...all.slice(0, MOST_ACTIVITIES - 1), { name, minutes, total: sum(minutes) }];
}

function sum(all: readonly number[]): number {
  return all.reduce((total, one) => total + one, 0);
}

function longest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => text.length));
}
