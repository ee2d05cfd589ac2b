import type { Citation } from './citation.js';
import type { LocalDate } from './localDate.js';

/**
 * The citations that were public on a day, each once: an answer does not cite what came after it.
 * @param attested - by document without a date, the first day on which it is attested; nothing says when any other was public
 * @param knownAt - absent: all of them
 */
export function publicBy(
  knownAt: LocalDate | undefined,
  sources: readonly Citation[],
  attested: ReadonlyMap<string, LocalDate>,
): readonly Citation[] {
  const distinct = [...new Set(sources)];
  if (knownAt === undefined) return distinct;
  return distinct.filter(({ document, date = attested.get(document) }) => date !== undefined && date <= knownAt);
}
