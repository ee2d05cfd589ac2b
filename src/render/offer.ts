import type { Language } from '../law/bilingual.js';
import { ceiling, exact, exactOf } from '../law/quantity.js';
import type { Outcome, Verdict } from '../verdict/verdict.js';
import { formats } from './formats.js';
import { words } from './words.js';

/** A quarter of a year as a finding carries it: slots required and offered. */
export interface ShownQuarter {
  readonly from: string;
  readonly to: string;
  readonly outcome: Outcome;
  readonly required?: string;
  readonly offered?: number;
  readonly atMost?: number;
}

/** The quarters a finding carries, when it does. */
export function quartersIn({ reason }: Verdict): readonly ShownQuarter[] {
  return 'year' in reason ? (reason.year as readonly ShownQuarter[]) : [];
}

/**
 * Required against offered, a row for each quarter on one scale: what is offered is full, what may be is dotted, the mark is what is
 * required. The column before the mark is full exactly when the quarter is reached.
 */
export function quarterRows(quarters: readonly ShownQuarter[], language: Language, width: number): readonly string[] {
  const { date, count } = formats[language];
  const names = quarters.map(({ from }) => date(from));
  const widest = Math.max(0, ...names.map((name) => name.length));
  const figures = quarters.map(({ required, offered, atMost }) => {
    if (required === undefined || offered === undefined) return words[language].notCounted;
    const most = atMost === offered ? '' : atMost === undefined ? '+' : `–${count(String(atMost))}`;
    const all = offered === 0 && atMost === undefined ? '?' : `${count(String(offered))}${most}`;
    return `${all} / ${count(required)}`;
  });
  const figured = Math.max(0, ...figures.map((figure) => figure.length));
  const room = Math.max(width - widest - figured - GAPS, LEAST);
  const tallest = quarters
    .flatMap(({ required, offered = 0, atMost = 0 }) => [Math.ceil(Number(ceilingOf(required))), offered, atMost])
    .reduce((most, one) => Math.max(most, one), 1);
  return quarters.map((quarter, i) => {
    const drawn = rowBar(quarter, room, tallest);
    return `${(names[i] ?? '').padEnd(widest)}  ${drawn}  ${(figures[i] ?? '').padStart(figured)}`;
  });
}
const GAPS = 4;
const LEAST = 10;

function ceilingOf(required: string | undefined): number {
  return required === undefined ? 0 : ceiling(exactOf(required));
}

function rowBar(
  { required, offered = 0, atMost = offered, outcome }: ShownQuarter,
  width: number,
  tallest: number,
): string {
  if (required === undefined) return ' '.repeat(width);
  const scaled = (slots: number) => Number((BigInt(slots) * BigInt(width - 1)) / BigInt(tallest));
  const mark = ceiling(exact(BigInt(ceilingOf(required)) * BigInt(width - 1), BigInt(tallest)));
  const isReached = outcome === 'met';
  const full = isReached ? Math.max(scaled(offered), mark) : Math.min(scaled(offered), Math.max(0, mark - 1));
  const most = Math.max(full, scaled(atMost));
  return Array.from({ length: width }, (_, i) => {
    if (i === mark) return '│';
    return i < full ? '█' : i < most ? '▒' : '░';
  }).join('');
}
