import { recruitmentStrategy } from '../holdings/sources.js';
import type { Citation } from '../law/citation.js';
import type { LocalDate } from '../law/localDate.js';
import type { Law } from '../verdict/law.js';
import { STRATEGY } from './parameters.js';

/** The first day on which a document without a date is attested; of the others, nothing says when they were public. */
const ATTESTED: ReadonlyMap<string, LocalDate> = new Map([[recruitmentStrategy.document, STRATEGY]]);

/** Those that were public on the day the law is asked as known on: an answer does not cite what came after it. */
export function published(sources: readonly Citation[], { knownAt }: Pick<Law, 'knownAt'>): readonly Citation[] {
  if (knownAt === undefined) return sources;
  return sources.filter(({ document, date = ATTESTED.get(document) }) => date !== undefined && date <= knownAt);
}
