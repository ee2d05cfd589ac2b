import type { Language } from '../law/bilingual.js';
import { dayNumber } from '../law/localDate.js';
import { timelineWords } from '../mir/phrases.js';
import { type DaysOfStretch, type HeldKind, kindOf, type ShownStretch } from '../mir/phrases.timeline.js';
import type { Verdict } from '../verdict/verdict.js';
import { formats, typeset } from './formats.js';
import type { Colour, Paint } from './paint.js';
import {
  type Cells,
  cellsOf,
  type Days,
  rowsOf,
  stretchOfEach,
  yearOf,
  yearsBetweenLabels,
  yearText,
} from './timelineCells.js';
import { words } from './words.js';
import { wrap } from './wrap.js';

/** A life as findings carry it: what is held, day by day, and the days counted of each stretch. */
export interface ShownLife {
  readonly stretches: readonly ShownStretch[];
  readonly daysOf: readonly (DaysOfStretch | undefined)[];
}

/** Told apart without colour: letters for what is held. */
export const SIGNS: Readonly<Record<HeldKind, readonly [string, Colour]>> = {
  avis: ['A', 'green'],
  exclusive: ['D', 'cyan'],
  ivn: ['I', 'blue'],
  derogation: ['+', 'magenta'],
  resident: ['R', 'yellow'],
  outsidePlan: ['-', 'grey'],
  nothing: ['.', 'grey'],
};
export const LOSS = ['×', 'red'] as const;
const NBSP = '\u00A0';
const GAP = '  ';

/**
 * The life a verdict tells, if it tells one with something to draw.
 * @param whole - the answer it is of, where the days counted are
 */
export function lifeIn({ reason }: Verdict, whole: Verdict): ShownLife | undefined {
  if (!('stretches' in reason)) return undefined;
  // SAFETY: the findings of the timeline alone carry stretches.
  const stretches = reason.stretches as readonly ShownStretch[];
  if (stretches.every((one) => kindOf(one) === 'nothing')) return undefined;
  const counted = whole.because.filter(({ rule }) => rule === 'mir.status').flatMap(({ because }) => because);
  return { stretches, daysOf: stretches.map((stretch) => daysIn(stretch, counted)) };
}

/** The days counted of a stretch: both change on the same days. */
function daysIn(stretch: ShownStretch, accruals: readonly Verdict[]): DaysOfStretch | undefined {
  const its = accruals.map(({ reason }) => reason as unknown as ShownAccrual);
  const found = its.find(({ from }) => from === stretch.from);
  if (found === undefined) return undefined;
  const { atLeast, atMost } = found;
  if (atLeast !== undefined && atMost !== undefined) return { atLeast, atMost };
  return stretch.held === null ? undefined : 'noneCounts';
}

interface ShownAccrual {
  readonly from: string;
  readonly atLeast?: string;
  readonly atMost?: string;
}

/** A life drawn: a scale of years over its signs, the days counted where they fit, what the signs are, then each stretch in words. */
export function timelineLines(life: ShownLife, language: Language, width: number, paint: Paint): readonly string[] {
  const days = life.stretches.map(({ from, to }): Days => ({ from: dayNumber(from), to: dayNumber(to) }));
  const whole = { from: days[0]?.from ?? 0, to: days.at(-1)?.to ?? 0 };
  const drawn = cellsOf(whole, width);
  const stretchOf = stretchOfEach(drawn.cells, days);
  const losses = life.stretches.flatMap((one, i) => (isLost(one) ? [days[i]?.to ?? 0] : []));
  const signs = drawn.cells.map(({ from, to }, i): readonly [string, Colour] => {
    if (losses.some((day) => from <= day && day <= to)) return LOSS;
    const stretch = life.stretches[stretchOf[i] ?? 0];
    return SIGNS[stretch === undefined ? 'nothing' : kindOf(stretch)];
  });
  const rows = rowsOf(drawn, width);
  const figures = figuresUnder(life, stretchOf, rows, language);
  return [
    ...rows.flatMap(([from, to], i) => [
      scale(drawn, whole, [from, to], width),
      painted(signs.slice(from, to), paint),
      ...(figures?.[i] === undefined || figures[i] === '' ? [] : [figures[i]]),
    ]),
    ...wrap(key(life, drawn, language), width, ''),
    ...inWords(life, language, width, paint),
  ];
}

/** Whether it ended before its end. */
export function isLost({ endedBy }: ShownStretch): boolean {
  return endedBy !== null && endedBy !== 'itsEnd';
}

function painted(signs: readonly (readonly [string, Colour])[], paint: Paint): string {
  const runs: [string, Colour][] = [];
  for (const [sign, colour] of signs) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === colour) last[0] += sign;
    else runs.push([sign, colour]);
  }
  return runs.map(([text, colour]) => paint(text, colour)).join('');
}

/** Years over a row: `│2019` where it begins; without the mark at the start of a row, a year that began before. */
function scale(
  { unit, cells, years }: Cells,
  { from: firstDay }: Days,
  [from, to]: readonly [number, number],
  width: number,
): string {
  const step = yearsBetweenLabels(unit);
  const begun = years.filter(({ at }) => at < to);
  const labels = begun.filter(({ year, at }) => year % step === 0 && at > from);
  const first = begun.find(({ at }) => at === from);
  const start = first === undefined ? yearText(yearOf(cells[from]?.from ?? firstDay)) : `│${yearText(first.year)}`;
  const hasRoom = (labels[0]?.at ?? Number.POSITIVE_INFINITY) - from > start.length;
  let line = hasRoom ? start : first === undefined ? '' : '│';
  for (const { year, at } of labels) {
    const label = `│${yearText(year)}`;
    line = line.padEnd(at - from) + (at - from + label.length <= width ? label : '│');
  }
  return line;
}

/** The days counted under each stretch; undefined unless each has room for its own. */
function figuresUnder(
  { daysOf }: ShownLife,
  stretchOf: readonly number[],
  rows: readonly (readonly [number, number])[],
  language: Language,
): readonly string[] | undefined {
  const lines = rows.map(() => '');
  for (const [stretch, days] of daysOf.entries()) {
    if (days === undefined || days === 'noneCounts') continue;
    const text = timelineWords[language].days(days, formats[language]);
    const rooms = rows.map(([from, to]) => stretchOf.slice(from, to).filter((one) => one === stretch).length);
    const widest = Math.max(...rooms);
    if (text.length >= widest) return undefined;
    const row = rooms.indexOf(widest);
    const [from = 0] = rows[row] ?? [];
    lines[row] = (lines[row] ?? '').padEnd(stretchOf.indexOf(stretch) - from) + text;
  }
  return lines;
}

/** « A = avis de conformité; . = rien; × = perte; un signe = 3 mois » */
function key({ stretches }: ShownLife, { unit }: Cells, language: Language): string {
  const its = timelineWords[language];
  const there = new Set(stretches.map(kindOf));
  const named = (Object.keys(SIGNS) as HeldKind[])
    .filter((kind) => there.has(kind))
    .map((kind) => [SIGNS[kind][0], its.kinds[kind]] as const);
  const loss = stretches.some(isLost) ? [[LOSS[0], its.loss] as const] : [];
  const cell = [words[language].sign, words[language].time(unit)] as const;
  return [...named, ...loss, cell].map(([sign, name]) => `${sign}${NBSP}=${NBSP}${name}`).join('; ');
}

/** Each stretch after its sign: none is lost, however short. */
function inWords({ stretches, daysOf }: ShownLife, language: Language, width: number, paint: Paint): readonly string[] {
  const room = stretches.some(isLost) ? 2 : 1;
  return stretches.flatMap((stretch, i) => {
    const [sign, colour] = SIGNS[kindOf(stretch)];
    const mark = isLost(stretch) ? paint(LOSS[0], LOSS[1]) : ' '.repeat(room - 1);
    const said = typeset(timelineWords[language].stretch(stretch, daysOf[i], formats[language]), language);
    const [first = '', ...others] = wrap(said, width, ' '.repeat(room + GAP.length));
    return [`${paint(sign, colour)}${mark}${first.slice(room)}`, ...others];
  });
}
