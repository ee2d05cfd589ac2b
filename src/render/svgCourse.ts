import type { Language } from '../law/bilingual.js';
import { exactOf } from '../law/quantity.js';
import { percentText } from '../law/shown.js';
import type { Course } from './course.js';
import { formats } from './formats.js';
import { html, type Markup, NOTHING, percent } from './markup.js';
import type { ShownShare } from './share.js';
import { reportWords } from './wordsOfReport.js';

/** Pixels down; across, per cent. */
const TOP = 10;
const TALL = 160;
const HEIGHT = 196;
const LEFT = 10;
const WIDE = 87;
const DECIMALS = 2;
const HUNDRED = 100;

/** The share of days counted so far, date after date, against its minimum; at its end, what is open. */
export function courseSvg(course: Course, number: number, language: Language): Markup {
  const { from, to, minimum, points, months, share } = course;
  const its = reportWords[language];
  const { percent: percentOf, share: shareOf } = formats[language];
  const across = (day: number) => percent(LEFT * (to + 1 - from) + WIDE * (day - from), HUNDRED * (to + 1 - from));
  const down = (height: number) => Math.round((TOP + (TALL * (HUNDRED - height)) / HUNDRED) * 10) / 10;
  const last = points.at(-1);
  const end = last === undefined ? 0 : heightOf(last);
  const lastDay = last?.day ?? from;
  const ticks = months.filter((_, i) => i % Math.ceil(months.length / 6) === 0);
  const said = last === undefined ? '' : shareOf(...texts(share.worst));
  const id = `course-${number}`;
  return html`<svg class="course" xmlns="http://www.w3.org/2000/svg" width="100%" height="${HEIGHT}" role="img" aria-labelledby="${id}-t ${id}-d">
    <title id="${id}-t">${its.course}</title>
    <desc id="${id}-d">${its.courseOf(percentOf(minimum), said)}</desc>
    ${[0, 50, 100].map(
      (height) =>
        html`<line class="grid" x1="${LEFT}%" x2="${LEFT + WIDE}%" y1="${down(height)}" y2="${down(height)}"/><text class="scale" x="${LEFT - 1}%" y="${down(height) + 4}">${percentOf(height)}</text>`,
    )}
    ${ticks.map(
      ({ from: day, shortName }) =>
        html`<line class="grid" x1="${across(day)}" x2="${across(day)}" y1="${down(0)}" y2="${down(0) + 4}"/><text class="tick start" x="${across(day)}" y="${HEIGHT - 8}">${shortName}</text>`,
    )}
    <svg x="${LEFT}%" y="${TOP}" width="${WIDE}%" height="${TALL}" viewBox="0 0 1000 100" preserveAspectRatio="none">
      <path class="area" d="${line(course)}V100H${abscissa(course, points[0]?.day ?? from)}Z"/>
      <path class="line" d="${line(course)}" vector-effect="non-scaling-stroke"/>
    </svg>
    <line class="bar" x1="${LEFT}%" x2="${LEFT + WIDE}%" y1="${down(minimum)}" y2="${down(minimum)}"/>
    <text class="label" x="${LEFT + 1}%" y="${down(minimum) - 5}">${minimumText(minimum, language)}</text>
    ${openEnd(share, across(lastDay), down)}
    <circle class="end" cx="${across(lastDay)}" cy="${down(end)}" r="4"/>
  </svg>`;
}

function minimumText(minimum: number, language: Language): string {
  return `${formats[language].percent(minimum)} – minimum`;
}

/** From the least to the most that the share may come to, when they differ. */
function openEnd({ worst, best }: ShownShare, x: string, down: (height: number) => number): Markup {
  const [low, high] = [worst, best].map(endHeight);
  if (low === high || low === undefined || high === undefined) return NOTHING;
  return html`<line class="open" x1="${x}" x2="${x}" y1="${down(low)}" y2="${down(high)}"/>`;
}

/** The days of an end, and of how many. */
function texts({ inside, total }: ShownShare['worst']): readonly [string, string] {
  return [inside, total];
}

/** Per cent, cut: what is short of a minimum is drawn short of it. */
function endHeight({ inside, total }: ShownShare['worst']): number {
  const whole = exactOf(total);
  return whole.n === 0n ? 0 : Number(percentText(exactOf(inside), whole, DECIMALS));
}

function heightOf({ inside, total }: Course['points'][number]): number {
  return total.n === 0n ? 0 : Number(percentText(inside, total, DECIMALS));
}

function abscissa({ from, to }: Course, day: number): number {
  return Math.round(((day - from) * 10_000) / (to + 1 - from)) / 10;
}

/** A step at each date. */
function line(course: Course): string {
  return course.points
    .map((point, i) => {
      const y = Math.round((HUNDRED - heightOf(point)) * HUNDRED) / HUNDRED;
      return i === 0 ? `M${abscissa(course, point.day)} ${y}` : `H${abscissa(course, point.day)}V${y}`;
    })
    .join('');
}
