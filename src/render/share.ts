import { ceiling, exact, exactOf, floor, marginOverPercent } from '../law/quantity.js';
import type { Verdict } from '../verdict/verdict.js';

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
  if (minimum !== undefined) return over >= 0n ? Math.max(filled, mark) : Math.min(filled, mark - 1);
  return over > 0n ? Math.max(filled, mark + 2) : Math.min(filled, mark);
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
