import type { QuarterCode } from '../amp/phrases.js';
import type { Language } from '../law/bilingual.js';
import type { Outcome, Verdict } from '../verdict/verdict.js';
import { formats, shortDate, typeset } from './formats.js';
import { activityLines } from './hoursByActivity.js';
import type { Paint } from './paint.js';
import { type DrawnQuarter, quarterLines, SIGNS } from './quarters.js';
import { words } from './words.js';
import { wrap } from './wrap.js';

interface Range {
  readonly least: number;
  readonly most: number | null;
}

/** A quarter of a year as a finding carries it, in minutes. */
export interface ShownHours {
  readonly from: string;
  readonly outcome: Outcome;
  readonly why: QuarterCode;
  readonly running: boolean;
  readonly owed: Range;
  readonly done: Range;
  readonly carried: number;
  readonly left: number;
  readonly by: readonly { readonly activity: string; readonly minutes: number }[];
}

export interface ShownYear {
  readonly calendarGiven: boolean;
  readonly quarters: readonly ShownHours[];
}

/** The year of hours a verdict tells, or one it rests on. */
export function hoursIn(verdict: Verdict): ShownYear | undefined {
  for (const { reason } of [verdict, ...verdict.because]) {
    // SAFETY: the findings on the hours of a year alone carry both.
    if ('quarters' in reason && 'calendarGiven' in reason) return reason as unknown as ShownYear;
  }
  return undefined;
}

/** Hours counted against owed, a row for each quarter on one scale; then what they were done in. Nothing of a finding that carries none. */
export function hoursLines(verdict: Verdict, language: Language, width: number, paint: Paint): readonly string[] {
  const year = hoursIn(verdict);
  if (year === undefined || year.quarters.length === 0) return [];
  const drawn = year.quarters.map((quarter) => quarterOf(quarter, language));
  const by = activityLines(year.quarters, language, width);
  return [
    ...wrap(words[language].hoursOfOwed(year.calendarGiven), width, ''),
    ...quarterLines(drawn, width, paint),
    ...key(drawn, language, width),
    ...(by.length === 0 ? [] : ['', ...by]),
  ];
}

/** A quarter of hours, to be drawn. */
export function quarterOf(quarter: ShownHours, language: Language): DrawnQuarter {
  const { from, outcome, owed, done } = quarter;
  const { date } = formats[language];
  return {
    name: date(from),
    shortName: shortDate(from, language),
    outcome,
    figure: `${rangeText(done, language)} / ${rangeText(owed, language)}`,
    counted: { sure: done.least, most: done.most },
    ...(owed.most === null || owed.most === 0
      ? {}
      : { mark: { at: owed.most, isReached: done.least >= owed.most, isAtMost: owed.least < owed.most } }),
    words: wordsOn(quarter, language),
  };
}

/** « 120 h », « 100 h–120 h », « 100 h+ », « ? ». */
function rangeText({ least, most }: Range, language: Language): string {
  const { hours } = formats[language];
  if (most === null) return least === 0 ? '?' : `${hours(least)}+`;
  return least === most ? hours(least) : `${hours(least)}–${hours(most)}`;
}

/** What the bar and the figure do not say. */
function wordsOn({ why, running, owed, done, carried, left }: ShownHours, language: Language): readonly string[] {
  const its = words[language].hours;
  const { hours } = formats[language];
  const isSaid = why === 'noHours' || why === 'notPractising';
  // Hours of which the length is not known may lessen what a quarter that is short lacks.
  const lacking = why === 'below' && done.most !== null ? Math.min(left, Math.max(0, owed.least - done.most)) : left;
  const all = [
    its.why[why](rangeText({ least: lacking, most: left }, language)),
    running && why !== 'running' ? its.runs : '',
    owed.most === 0 && !isSaid ? its.nothingOwed : '',
    owed.most === null && why !== 'noTextInForce' && why !== 'exclusive' ? its.owedNotKnown : '',
    carried > 0 ? its.carried(hours(carried)) : '',
  ];
  const said = all.filter((word) => word !== '').join('; ');
  return said === '' ? [] : [typeset(said, language)];
}

/** « █ = comptées; ▒ = à savoir; │ = dues »: the signs that are there, but for those that every picture has alone. */
function key(quarters: readonly DrawnQuarter[], language: Language, width: number): readonly string[] {
  const its = words[language].hours.signs;
  const isOpen = quarters.some(({ counted }) => counted !== undefined && counted.most !== counted.sure);
  const isAtMost = quarters.some(({ mark }) => mark?.isAtMost === true);
  if (!isOpen && !isAtMost) return [];
  const isOwed = quarters.some(({ mark }) => mark?.isAtMost === false);
  const there = (['sure', 'may', 'mark', 'atMost'] as const).filter(
    (sign) =>
      sign === 'sure' || (sign === 'may' && isOpen) || (sign === 'mark' && isOwed) || (sign === 'atMost' && isAtMost),
  );
  return wrap(
    there.map((sign) => `${SIGNS[sign]}\u00A0=\u00A0${its[sign]}`.replaceAll(' ', '\u00A0')).join('; '),
    width,
    '',
  );
}
