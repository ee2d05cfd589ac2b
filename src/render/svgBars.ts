import { exactOf, marginOverPercent } from '../law/quantity.js';
import { percentText } from '../law/shown.js';
import { html, type Markup, NOTHING, percent, when } from './markup.js';
import type { DrawnQuarter } from './quarters.js';
import type { ShownShare } from './share.js';

const DECIMALS = 2;
const HEIGHT = 18;

interface Bar {
  /** Parts of the whole: what is sure, what may be, and the mark. */
  readonly sure: number;
  readonly most: number;
  readonly whole: number;
  readonly mark: number | undefined;
  readonly isAtMost: boolean;
}

/** What is short of a mark, or past it, is seen to be: at least this part of the width away. */
const SEEN = 0.015;

/** Where a bar ends beside its mark: at it, or visibly short of it, or visibly past it. */
function beside(part: number, { whole, mark }: Pick<Bar, 'whole' | 'mark'>): number {
  if (mark === undefined) return part;
  if (part < mark) return Math.min(part, Math.max(0, mark - whole * SEEN));
  return part > mark ? Math.max(part, mark + whole * SEEN) : part;
}

/** A bar as wide as there is: full for what is sure, hatched for what may be, a mark across. Its figures stand beside it. */
function barSvg(bar: Bar, outcome: string): Markup {
  const { whole, mark, isAtMost } = bar;
  const [sure, most] = [beside(bar.sure, bar), beside(bar.most, bar)];
  const upTo = (part: number) => percent(Math.min(part, whole), whole);
  return html`<svg class="bar ${outcome}" xmlns="http://www.w3.org/2000/svg" width="100%" height="${HEIGHT + 8}" aria-hidden="true" focusable="false">
    <rect class="none" x="0" y="4" width="100%" height="${HEIGHT}" rx="2"/>
    ${most > sure ? html`<rect class="may" x="${upTo(sure)}" y="4" width="${percent(Math.min(most, whole) - Math.min(sure, whole), whole)}" height="${HEIGHT}"/>` : NOTHING}
    <rect class="sure" x="0" y="4" width="${upTo(sure)}" height="${HEIGHT}" rx="2"/>
    ${when(mark, (its) => html`${upright('halo', upTo(its))}${upright(isAtMost ? 'mark atMost' : 'mark', upTo(its))}`)}
  </svg>`;
}

function upright(sign: string, x: string): Markup {
  return html`<line class="${sign}" x1="${x}" x2="${x}" y1="0" y2="${HEIGHT + 8}"/>`;
}

const HUNDRED = 100;

/** A share with its minimum or maximum marked. */
export function shareBar(share: ShownShare, outcome: string): Markup {
  const mark = share.minimum ?? share.maximum ?? 0;
  const ends = [share.worst, share.best].map((end) => heightOf(end, mark));
  return barSvg({ sure: Math.min(...ends), most: Math.max(...ends), whole: HUNDRED, mark, isAtMost: false }, outcome);
}

/** A share in per cent, to be drawn: never on a mark that it is not exactly on. */
function heightOf({ inside, total }: ShownShare['worst'], mark: number): number {
  const whole = exactOf(total);
  if (whole.n === 0n) return 0;
  const part = exactOf(inside);
  const past = marginOverPercent(part, whole, mark).n;
  const shown = Number(percentText(part, whole, DECIMALS));
  return shown === mark && past > 0n ? mark + 0.001 : shown;
}

/** What is counted of a quarter against what is due; nothing of one that has no figures. */
export function quarterBar({ counted, mark, outcome }: DrawnQuarter, most: number): Markup {
  if (counted === undefined) return NOTHING;
  // Room is left past the tallest, so that its mark is seen whole.
  const whole = most * 1.02;
  return barSvg(
    { sure: counted.sure, most: counted.most ?? whole, whole, mark: mark?.at, isAtMost: mark?.isAtMost === true },
    outcome,
  );
}
