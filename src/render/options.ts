import type { Language } from '../law/bilingual.js';
import type { LedgerEntry } from '../tally/ledger.js';
import type { Assessment } from '../verdict/assessment.js';
import type { Reason } from '../verdict/verdict.js';
import { words } from './words.js';

/** Any assessment: what the renderer needs of it. */
export type AnyAssessment = Assessment<Reason, LedgerEntry>;

/** What every way to write an assessment is asked. */
export interface SaidOptions {
  readonly language: Language;
  /** Lines of the source left out of the input, which the answer says. */
  readonly skipped?: number;
  /** The source line of each record, to name records by. */
  readonly lines?: readonly number[];
  /** The source file of each record, where they are of several. */
  readonly files?: readonly string[];
}

/** What the seal of the answer is known by: `digests.whole` of an envelope, and of what. */
export interface ShownSeal {
  readonly format: string;
  readonly digest: string;
  /** The version of the library that sealed it. */
  readonly library: string;
  readonly asOf: string;
}

export interface ReportOptions extends SaidOptions {
  /** The records of the input, in its order: their dates draw the year, and each is told in the ledger. */
  readonly records?: readonly object[];
  /** The day asked about, and the day whose law was asked for. */
  readonly asOf?: string;
  readonly knownAt?: string;
  readonly seal?: ShownSeal;
}

/** @throws RangeError if it is neither of the two */
export function checkLanguage(language: Language): void {
  if (!Object.hasOwn(words, language)) throw new RangeError(`language: "fr" or "en", not ${String(language)}`);
}
