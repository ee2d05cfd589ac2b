import { exact, exactOf, floor } from '../law/quantity.js';
import type { Verdict } from '../verdict/verdict.js';

/** A share of days as findings carry it: its two ends, and the minimum or maximum it is held against. */
export interface ShownShare {
  readonly worst: End;
  readonly best: End;
  readonly minimum?: number;
  readonly maximum?: number;
}

interface End {
  readonly inside: string;
  readonly total: string;
}

/** The share a verdict rests on, when its finding carries one. */
export function shareIn({ reason }: Verdict): ShownShare | undefined {
  return 'worst' in reason && 'best' in reason ? (reason as unknown as ShownShare) : undefined;
}

/** How many of so many columns the share of an end takes, cut: a bar never shows as reaching a mark that is not reached. */
function columns({ inside, total }: End, width: number): number {
  const whole = exactOf(total);
  if (whole.n === 0n) return 0;
  const part = exactOf(inside);
  return floor(exact(part.n * BigInt(width) * whole.d, part.d * whole.n));
}

/** A bar of a share with the mark of its minimum or maximum; what is not settled is dotted. */
export function bar(share: ShownShare, width: number): string {
  const ends = [columns(share.worst, width), columns(share.best, width)].sort((a, b) => a - b);
  const [low = 0, high = 0] = ends;
  const mark = columns({ inside: String(share.minimum ?? share.maximum ?? 0), total: '100' }, width);
  return Array.from({ length: width }, (_, i) => {
    if (i === mark) return '│';
    return i < low ? '█' : i < high ? '▒' : '░';
  }).join('');
}
