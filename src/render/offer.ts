import type { Language } from '../law/bilingual.js';
import { ceiling, exactOf } from '../law/quantity.js';
import type { Outcome, Verdict } from '../verdict/verdict.js';
import { formats, shortDate } from './formats.js';
import type { Paint } from './paint.js';
import { type DrawnQuarter, quarterLines } from './quarters.js';
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

/** The quarters of an offer, to be drawn. */
export function drawnOffer(verdict: Verdict, language: Language): readonly DrawnQuarter[] {
  return quartersIn(verdict).map((one) => drawn(one, language));
}

/** Slots required against offered, a row for each quarter on one scale; nothing of a finding that carries none. */
export function offerLines(verdict: Verdict, language: Language, width: number, paint: Paint): readonly string[] {
  const quarters = drawnOffer(verdict, language);
  return quarters.length === 0 ? [] : [words[language].offeredOfRequired, ...quarterLines(quarters, width, paint)];
}

function drawn({ from, outcome, required, offered, atMost }: ShownQuarter, language: Language): DrawnQuarter {
  const { count, date } = formats[language];
  const named = { name: date(from), shortName: shortDate(from, language), outcome, words: [] };
  if (required === undefined) return { ...named, figure: words[language].notCounted };
  const most = atMost === offered ? '' : atMost === undefined ? '+' : `–${count(String(atMost))}`;
  const all = offered === 0 && atMost === undefined ? '?' : `${count(String(offered))}${most}`;
  return {
    ...named,
    figure: offered === undefined ? words[language].notCounted : `${all} / ${count(required)}`,
    counted: { sure: offered ?? 0, most: atMost ?? null },
    // A slot is whole: what is required is reached with the last of them.
    mark: { at: ceiling(exactOf(required)), isReached: outcome === 'met', isAtMost: false },
  };
}
