import type { Citation } from '../law/citation.js';
import type { LocalDate } from '../law/localDate.js';
import { publicBy } from '../law/published.js';
import type { Law } from '../verdict/law.js';
import { ARTICLE, FMOQ_PAGE } from './parameters.js';
import { moreThan60, onlyAuthorised } from './sources.js';

/** The first day on which a document without a date is attested; of the others, nothing says when they were public. */
const ATTESTED: ReadonlyMap<string, LocalDate> = new Map([
  [onlyAuthorised.document, ARTICLE],
  [moreThan60.document, FMOQ_PAGE],
]);

/** Those that were public on the day the law is asked as known on. */
export function published(sources: readonly Citation[], { knownAt }: Pick<Law, 'knownAt'>): readonly Citation[] {
  return publicBy(knownAt, sources, ATTESTED);
}
