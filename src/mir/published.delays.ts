import type { Citation } from '../law/citation.js';
import type { LocalDate } from '../law/localDate.js';
import type { Law } from '../verdict/law.js';
import { MONTREAL_PAGE } from './parameters.calendar.js';
import { FMRQ_PAGE } from './parameters.delays.js';
import { twelveMonths, twoRounds } from './sources.delays.js';

/** The first day on which a document without a date is attested; of the others, nothing says when they were public. */
const ATTESTED: ReadonlyMap<string, LocalDate> = new Map([
  [twelveMonths.document, FMRQ_PAGE],
  [twoRounds.document, MONTREAL_PAGE],
]);

/** Those that were public on the day the law is asked as known on, each once: an answer does not cite what came after it. */
export function publishedOf(sources: readonly Citation[], { knownAt }: Pick<Law, 'knownAt'>): readonly Citation[] {
  const distinct = [...new Set(sources)];
  if (knownAt === undefined) return distinct;
  return distinct.filter(({ document, date = ATTESTED.get(document) }) => date !== undefined && date <= knownAt);
}
