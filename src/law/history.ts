import type { Citation } from './citation.js';
import type { LocalDate } from './localDate.js';

/** One version of a figure: its value, the days it governs, and when it became known. */
export interface Version<T> {
  readonly value: T;
  /** First day it governs. */
  readonly from: LocalDate;
  /** True when no document states that first day: we concluded it. */
  readonly fromInferred?: true;
  /** Last day it governs; absent while no text ends it. */
  readonly to?: LocalDate;
  /** The day it was public, or, when the text's own date was not found, the first day it is attested. */
  readonly publishedOn: LocalDate;
  /** Last day on which a document was seen to say so, when later silence makes it doubtful. */
  readonly lastAttested?: LocalDate;
  readonly source: Citation;
  /** Other documents that say it, or another part of it. */
  readonly alsoSaid?: readonly Citation[];
}

/** The versions of one figure through time. */
export interface History<T> {
  /** Stable name, `prem.majorityMinimum`. */
  readonly id: string;
  readonly unit: string;
  readonly versions: readonly Version<T>[];
}

/**
 * The version that governs a day, as the law was known on another.
 * Of two that govern it, the one published last prevails: a retroactive text replaces what it corrects.
 * @param knownAt - only versions public by that day; without it, everything encoded
 */
export function inForce<T>(history: History<T>, on: LocalDate, knownAt?: LocalDate): Version<T> | undefined {
  let found: Version<T> | undefined;
  for (const version of history.versions) {
    if (version.from > on || (version.to !== undefined && version.to < on)) continue;
    if (knownAt !== undefined && version.publishedOn > knownAt) continue;
    if (found === undefined || version.publishedOn >= found.publishedOn) found = version;
  }
  return found;
}
