import { ceiling, exact } from '../law/quantity.js';
import type { Outcome } from '../verdict/verdict.js';
import { COLOUR_OF, type Paint } from './paint.js';
import { wrap } from './wrap.js';

/** A quarter to be drawn, whatever is counted in it. */
export interface DrawnQuarter {
  /** Its first day; the second is for where there is little room. */
  readonly name: string;
  readonly shortName: string;
  readonly outcome: Outcome;
  /** What is counted for sure, and what may be; null when nothing bounds it. Absent: nothing is drawn. */
  readonly counted?: { readonly sure: number; readonly most: number | null };
  /** What it is held against. Absent: nothing is. */
  readonly mark?: {
    readonly at: number;
    readonly isReached: boolean;
    /** It may be less: what it is, at the most. */
    readonly isAtMost: boolean;
  };
  readonly figure: string;
  /** What the bar and the figure do not say. */
  readonly words: readonly string[];
}

const GAP = '  ';
/** A bar shorter than this has a line of its own. */
const SHORTEST = 10;
export const SIGNS = { sure: '█', may: '▒', none: '░', mark: '│', atMost: '┊' } as const;

/**
 * A year drawn, a row for each quarter on one scale: what is counted is full, what may be is dotted, the mark is what is owed. The column before
 * the mark is full exactly when it is reached.
 */
export function quarterLines(quarters: readonly DrawnQuarter[], width: number, paint: Paint): readonly string[] {
  const tallest = tallestOf(quarters);
  const widest = longest(quarters.map(({ name }) => name));
  const figured = longest(quarters.map(({ figure }) => figure));
  const room = width - widest - figured - 2 * GAP.length;
  const drawn =
    room < SHORTEST ? stacked(quarters, width, tallest) : inRows(quarters, { widest, room, figured }, tallest);
  const indent = ' '.repeat(room < SHORTEST ? GAP.length : widest + GAP.length);
  return quarters.flatMap(({ outcome, words }, i) =>
    [...(drawn[i] ?? []), ...words.flatMap((word) => wrap(word, width, indent))].map((line) =>
      paint(line, COLOUR_OF[outcome]),
    ),
  );
}

/** The most that is drawn on the one scale of quarters. */
export function tallestOf(quarters: readonly DrawnQuarter[]): number {
  const heights = quarters.flatMap(({ counted, mark }) => [counted?.sure, counted?.most, mark?.at]);
  return Math.max(1, ...heights.map((height) => height ?? 0));
}

function longest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => text.length));
}

interface Columns {
  readonly widest: number;
  readonly room: number;
  readonly figured: number;
}

/** Name, bar and figure side by side. */
function inRows(
  quarters: readonly DrawnQuarter[],
  { widest, room, figured }: Columns,
  tallest: number,
): readonly (readonly string[])[] {
  return quarters.map((quarter) => [
    `${quarter.name.padEnd(widest)}${GAP}${bar(quarter, room, tallest)}${GAP}${quarter.figure.padStart(figured)}`,
  ]);
}

/** The bar under the name and the figure, as wide as there is room. */
function stacked(quarters: readonly DrawnQuarter[], width: number, tallest: number): readonly (readonly string[])[] {
  return quarters.map((quarter) => {
    const { shortName, figure } = quarter;
    const isOneLine = shortName.length + GAP.length + figure.length <= width;
    const head = isOneLine
      ? [`${shortName}${figure.padStart(width - shortName.length)}`]
      : [shortName, ...wrap(figure, width, GAP)];
    return [...head, ...(quarter.counted === undefined ? [] : [bar(quarter, width, tallest)])];
  });
}

function bar({ counted, mark }: DrawnQuarter, width: number, tallest: number): string {
  if (counted === undefined) return ' '.repeat(width);
  const scaled = (count: number) => Number((BigInt(count) * BigInt(width - 1)) / BigInt(tallest));
  const at = mark === undefined ? -1 : ceiling(exact(BigInt(mark.at) * BigInt(width - 1), BigInt(tallest)));
  const sure = fullBefore(scaled(counted.sure), at, mark);
  const most = Math.max(sure, counted.most === null ? width : scaled(counted.most));
  return Array.from({ length: width }, (_, i) => {
    if (i === at) return mark?.isAtMost === true ? SIGNS.atMost : SIGNS.mark;
    return i < sure ? SIGNS.sure : i < most ? SIGNS.may : SIGNS.none;
  }).join('');
}

/** How many columns are full: up to the mark once it is reached, short of it before. */
function fullBefore(full: number, at: number, mark: DrawnQuarter['mark']): number {
  if (mark === undefined) return full;
  return mark.isReached ? Math.max(full, at) : Math.min(full, Math.max(0, at - 1));
}
