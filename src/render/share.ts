import type { Language } from '../law/bilingual.js';
import { ceiling, exact, exactOf, floor, marginOverPercent } from '../law/quantity.js';
import type { Outcome, Verdict } from '../verdict/verdict.js';
import { formats } from './formats.js';
import { ruleName } from './phrasebook.js';
import { words } from './words.js';

/** A share of days as findings carry it: its two ends, and the minimum or maximum it is held against. */
export interface ShownShare {
  readonly worst: End;
  readonly best: End;
  readonly minimum?: number;
  readonly maximum?: number;
  /** What is left before it fails, or lacking before it passes. */
  readonly spare?: Days;
  readonly toAdd?: Days;
  readonly toMove?: Days;
}

interface Days {
  readonly days: string;
}

interface End {
  readonly inside: string;
  readonly total: string;
}

/** The share a verdict rests on, when its finding carries one. */
export function shareIn({ reason }: Verdict): ShownShare | undefined {
  return 'worst' in reason && 'best' in reason ? (reason as unknown as ShownShare) : undefined;
}

/**
 * How many of so many columns the share of an end takes, cut. Whatever the width, the column before the mark is full exactly
 * when a minimum is reached, and one after it exactly when a maximum is passed.
 */
function columns({ inside, total }: End, width: number, mark: number, { minimum, maximum = 0 }: ShownShare): number {
  const whole = exactOf(total);
  if (whole.n === 0n) return 0;
  const part = exactOf(inside);
  const filled = floor(exact(part.n * BigInt(width) * whole.d, part.d * whole.n));
  const over = marginOverPercent(part, whole, minimum ?? maximum).n;
  // Short of the bound, a share that is cut stays before the mark, which is the bound rounded up.
  const isPast = minimum === undefined ? over > 0n : over >= 0n;
  if (!isPast) return filled;
  return Math.max(filled, minimum === undefined ? mark + 2 : mark);
}

/** A bar of a share with the mark of its minimum or maximum; what is not settled is dotted. */
export function bar(share: ShownShare, width: number): string {
  const mark = ceiling(exact(BigInt(width * (share.minimum ?? share.maximum ?? 0)), 100n));
  const ends = [columns(share.worst, width, mark, share), columns(share.best, width, mark, share)];
  const [low = 0, high = 0] = ends.sort((a, b) => a - b);
  return Array.from({ length: width }, (_, i) => {
    if (i === mark) return '│';
    return i < low ? '█' : i < high ? '▒' : '░';
  }).join('');
}

/** A share with the figures beside its bar. */
export interface ToldShare {
  readonly rule: string;
  readonly outcome: Outcome;
  readonly share: ShownShare;
  /** The count, the share and the margin, each with its name. */
  readonly figures: readonly (readonly [string, string])[];
  readonly verdict: Verdict;
}

/** Every share an answer rests on, in the order of its explanation; of one that rests on others, its own alone. */
export function toldShares(verdict: Verdict, language: Language): readonly ToldShare[] {
  return verdict.because.flatMap((one) => {
    const share = shareIn(one);
    if (share === undefined) return toldShares(one, language);
    const { outcome } = one;
    return [{ rule: ruleName(one, language), outcome, share, figures: shareFigures(share, language), verdict: one }];
  });
}

function shareFigures(share: ShownShare, language: Language): ToldShare['figures'] {
  const its = words[language];
  const { count, days, percent, share: shareText } = formats[language];
  const both = (one: (end: ShownShare['worst']) => string) => {
    const isMaximum = share.maximum !== undefined;
    const [low, high] = isMaximum ? [one(share.best), one(share.worst)] : [one(share.worst), one(share.best)];
    return low === high ? low : `${low} ${its.to} ${high}`;
  };
  const bound = share.minimum === undefined ? its.maximum : its.minimum;
  const margins: readonly (readonly [string, ShownShare['spare']])[] = [
    [its.margin, share.spare],
    [its.short, share.toAdd],
    [its.over, share.toAdd === undefined ? share.toMove : undefined],
  ];
  return [
    [its.count, both(({ inside, total }) => `${days(inside)} ${its.outOf} ${count(total)}`)],
    [
      its.share,
      `${both(({ inside, total }) => shareText(inside, total))} (${bound} ${percent(share.minimum ?? share.maximum ?? 0)})`,
    ],
    ...margins.flatMap(([name, margin]) => (margin === undefined ? [] : [[name, days(margin.days)] as const])),
  ];
}
