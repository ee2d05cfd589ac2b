import type { Language } from '../law/bilingual.js';
import { type Exact, exactOf } from '../law/quantity.js';
import { percentText } from '../law/shown.js';
import type { Course } from './course.js';
import { formats } from './formats.js';
import { html, type Markup, NOTHING, percent } from './markup.js';
import type { ShownShare } from './share.js';
import { reportWords } from './wordsOfReport.js';

/** Pixels down; across, per cent. The minimum is told on the right. */
const TOP = 10;
const TALL = 180;
const HEIGHT = 216;
const LEFT = 10;
const WIDE = 80;
const DECIMALS = 2;
const HUNDRED = 100;
const STEP = 10;
const MOST_TICKS = 6;

type Scale = readonly [low: number, high: number];

/** The share of days counted so far, date after date, against its minimum; at its end, what is open. */
export function courseSvg(course: Course, number: number, language: Language): Markup {
  const { from, to, minimum, points, months, share } = course;
  const its = reportWords[language];
  const { percent: percentOf, share: shareOf } = formats[language];
  const scale = scaleOf(course);
  const across = (day: number) => percent(LEFT * (to + 1 - from) + WIDE * (day - from), HUNDRED * (to + 1 - from));
  const down = (height: number) => Math.round((TOP + (TALL * ordinate(height, scale)) / HUNDRED) * 10) / 10;
  const ticks = months.filter((_, i) => i % Math.ceil(months.length / MOST_TICKS) === 0);
  const said = shareOf(share.worst.inside, share.worst.total);
  const id = `course-${number}`;
  return html`<svg class="course" xmlns="http://www.w3.org/2000/svg" width="100%" height="${HEIGHT}" role="img" aria-labelledby="${id}-t ${id}-d">
    <title id="${id}-t">${its.course} (${number})</title>
    <desc id="${id}-d">${its.courseOf(percentOf(minimum), said)}</desc>
    ${gridHeights(scale).map(
      (height) =>
        html`<line class="grid" x1="${LEFT}%" x2="${LEFT + WIDE}%" y1="${down(height)}" y2="${down(height)}"/><text class="scale" x="${LEFT - 1}%" y="${down(height) + 4}">${percentOf(height)}</text>`,
    )}
    ${ticks.map(
      ({ from: day, shortName }) =>
        html`<line class="grid" x1="${across(day)}" x2="${across(day)}" y1="${TOP + TALL}" y2="${TOP + TALL + 5}"/><text class="tick start" x="${across(day)}" y="${HEIGHT - 8}">${shortName}</text>`,
    )}
    <line class="least" x1="${LEFT}%" x2="${LEFT + WIDE}%" y1="${down(minimum)}" y2="${down(minimum)}"/>
    <text class="label" x="${LEFT + WIDE + 1.5}%" y="${down(minimum) + 4}">${percentOf(minimum)}</text>
    <svg x="${LEFT}%" y="${TOP}" width="${WIDE}%" height="${TALL}" viewBox="0 0 1000 100" preserveAspectRatio="none"><path class="line" d="${line(course, scale)}" vector-effect="non-scaling-stroke"/></svg>
    ${isOpenEnded(course) ? openEnd(share, across(to), down) : NOTHING}
    ${points.slice(-1).map((last) => html`<circle class="end" cx="${across(to)}" cy="${down(heightOf(last))}" r="4"/>`)}
  </svg>`;
}

/** What the heights stand for: around the minimum and the end, and all that came past the middle; the first days may go out of it. */
function scaleOf({ points, minimum, share, from, to }: Course): Scale {
  const middle = (from + to) / 2;
  const heights = [
    minimum,
    ...[share.worst, share.best].map(endHeight),
    ...points.filter(({ day }, i) => day > middle || i === points.length - 1).map(heightOf),
  ];
  const low = Math.floor(Math.min(...heights) / STEP - 1) * STEP;
  const high = Math.ceil(Math.max(...heights) / STEP + 1) * STEP;
  return [Math.max(0, low), Math.min(HUNDRED, high)];
}

/** At most six lines. */
function gridHeights([low, high]: Scale): readonly number[] {
  const step = (high - low) / STEP > 5 ? STEP * 2 : STEP;
  return Array.from({ length: Math.floor((high - low) / step) + 1 }, (_, i) => low + i * step);
}

/** Down from the top, of a hundred. */
function ordinate(height: number, [low, high]: Scale): number {
  return Math.round(((high - height) * HUNDRED * HUNDRED) / (high - low)) / HUNDRED;
}

/** Whether what is open makes a difference to be seen at the end. */
export function isOpenEnded({ share }: Course): boolean {
  return endHeight(share.worst) !== endHeight(share.best);
}

/** From the least to the most that the share may come to. */
function openEnd({ worst, best }: ShownShare, x: string, down: (height: number) => number): Markup {
  return html`<line class="open" x1="${x}" x2="${x}" y1="${down(endHeight(worst))}" y2="${down(endHeight(best))}"/>`;
}

/** Per cent, cut: what is short of a minimum is drawn short of it. */
function endHeight({ inside, total }: ShownShare['worst']): number {
  return heightOf({ inside: exactOf(inside), total: exactOf(total) });
}

function heightOf({ inside, total }: { readonly inside: Exact; readonly total: Exact }): number {
  return total.n === 0n ? 0 : Number(percentText(inside, total, DECIMALS));
}

/** A step at each date, to the last day looked at. */
function line({ points, from, to }: Course, scale: Scale): string {
  const x = (day: number) => Math.round(((day - from) * HUNDRED * HUNDRED) / (to + 1 - from)) / STEP;
  const steps = points
    .map((point, i) => {
      const y = ordinate(heightOf(point), scale);
      return i === 0 ? `M${x(point.day)} ${y}` : `H${x(point.day)}V${y}`;
    })
    .join('');
  return `${steps}H${x(to)}`;
}
