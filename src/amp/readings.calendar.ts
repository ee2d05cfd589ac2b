import type { Reading } from '../law/reading.js';
import { gmfQuarters, premYear, septemberFirst } from './sources.calendar.js';

/**
 * Trimestre: no text read gives its dates. From 1 March, June, September and December, as years and quarters of neighbouring agreements run, or
 * those of the calendar?
 */
export const quarterCalendar: Reading<'march' | 'january'> = {
  id: 'amp.quarterCalendar',
  options: ['march', 'january'],
  kept: 'march',
  sources: [septemberFirst, gmfQuarters, premYear],
};
