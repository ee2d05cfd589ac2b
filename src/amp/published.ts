import type { Citation } from '../law/citation.js';
import { type LocalDate, localDate } from '../law/localDate.js';
import { publicBy } from '../law/published.js';
import type { Law } from '../verdict/law.js';
import * as documents from './sources.documents.js';

/** The strategy is not dated: it is of that winter, and is attested that day. */
export const STRATEGY = localDate('2023-02-17');
/** The page of the CIUSSS tells of the PREM of 2024, which ended that day. */
export const CIUSSS_PAGE = localDate('2024-11-30');
/** The page of Santé Montérégie is of 2023-2024: that it was there in the autumn is inferred. */
export const MONTEREGIE_PAGE = localDate('2023-12-01');
/** The page that bears the year 2023 was public by the end of it. */
export const PAGE_OF_2023 = localDate('2023-12-31');
/** The orientations of 2017 on emergency departments were told of in June. */
export const PAGE_OF_2017 = localDate('2017-06-01');
/** The article of L’actualité has no date: the agencies it speaks of ended on 31 March 2015. */
export const AGENCIES_END = localDate('2015-03-31');
/**
 * The other pages bear no date. They are not cited as known before the first day of 2026, when the newer of them were there: that day is inferred,
 * and late rather than early.
 */
export const UNDATED_PAGES = localDate('2026-01-01');

/** The first day on which a document without a date is attested; of the others, nothing says when they were public. */
const ATTESTED: ReadonlyMap<string, LocalDate> = new Map<string, LocalDate>([
  [documents.strategy.document, STRATEGY],
  [documents.ciusssMcq.document, CIUSSS_PAGE],
  [documents.monteregie.document, MONTEREGIE_PAGE],
  [documents.fmoqFamily.document, PAGE_OF_2023],
  [documents.fmoqMu3.document, PAGE_OF_2017],
  [documents.lactualite.document, AGENCIES_END],
  [documents.fmrqAmp.document, UNDATED_PAGES],
  [documents.fmrqAmpEnglish.document, UNDATED_PAGES],
  [documents.drmgMontrealPage.document, UNDATED_PAGES],
  [documents.futurMd.document, UNDATED_PAGES],
  [documents.fmoqResidency.document, UNDATED_PAGES],
  [documents.fmoqMilitary.document, UNDATED_PAGES],
]);

/** Those that were public on the day the law is asked as known on. */
export function published(sources: readonly Citation[], { knownAt }: Pick<Law, 'knownAt'>): readonly Citation[] {
  return publicBy(knownAt, sources, ATTESTED);
}
