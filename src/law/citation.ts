import type { LocalDate } from './localDate.js';

/**
 * How a figure or a rule is known.
 * - `seed`: one of the five documents the project implements says it;
 * - `relayed`: another public page says it, the primary text having not been read;
 * - `inferred`: nobody says it, we concluded it;
 * - `caller`: whoever called the library supplied it.
 */
export type Evidence = 'seed' | 'relayed' | 'inferred' | 'caller';

export type Confidence = 'high' | 'medium' | 'low';

/** Where something is written. */
export interface Citation {
  /** Author and title of the document read, in its own language. */
  readonly document: string;
  /** The legal instrument it speaks of, when it names one. */
  readonly instrument?: string;
  /** The article or section, when known. */
  readonly provision?: string;
  readonly url?: string;
  /** Date of the document, when it has one. */
  readonly date?: LocalDate;
  /** The decisive words, in the document's own language; 25 words at the most. */
  readonly quote?: string;
  readonly evidence: Evidence;
  readonly confidence: Confidence;
}
