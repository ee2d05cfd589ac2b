import { recruitmentStrategy } from '../holdings/sources.js';
import type { Citation } from '../law/citation.js';
import { type LocalDate, localDate } from '../law/localDate.js';
import { publicBy } from '../law/published.js';
import type { Law } from '../verdict/law.js';
import { MONTREAL_PAGE } from './parameters.calendar.js';
import { FMRQ_PAGE } from './parameters.delays.js';
import { STRATEGY } from './parameters.js';
import { twelveMonths, twoRounds } from './sources.delays.js';
import { fmoqReturn, fmoqReturn2023, fmrqReturn } from './sources.remote.js';
import { fmoqResidency, fmrqMoonlighting } from './sources.residents.js';

/** The page that bears the year 2023 was public by the end of it. */
export const PAGE_OF_2023 = localDate('2023-12-31');
/**
 * The other pages bear no date. They are not cited as known before the first day of 2026, when the newer of them, which say DTMF, were there: that
 * day is inferred, and late rather than early.
 */
export const UNDATED_PAGES = localDate('2026-01-01');

/** The first day on which a document without a date is attested; of the others, nothing says when they were public. */
const ATTESTED: ReadonlyMap<string, LocalDate> = new Map([
  [recruitmentStrategy.document, STRATEGY],
  [twelveMonths.document, FMRQ_PAGE],
  [twoRounds.document, MONTREAL_PAGE],
  [fmoqReturn2023.document, PAGE_OF_2023],
  [fmoqReturn.document, UNDATED_PAGES],
  [fmrqReturn.document, UNDATED_PAGES],
  [fmoqResidency.document, UNDATED_PAGES],
  [fmrqMoonlighting.document, UNDATED_PAGES],
]);

/** Those that were public on the day the law is asked as known on. */
export function published(sources: readonly Citation[], { knownAt }: Pick<Law, 'knownAt'>): readonly Citation[] {
  return publicBy(knownAt, sources, ATTESTED);
}
