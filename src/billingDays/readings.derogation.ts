import type { Reading } from '../law/reading.js';
import { exclusiveShareText, ivnShareText } from './sources.derogation.js';

/** « sur une base annuelle », said of both derogations: the PREM year, the calendar year, or years counted from the derogation? */
export const derogationYear: Reading<'premYear' | 'calendarYear' | 'derogationYear'> = {
  id: 'prem.derogationYear',
  options: ['premYear', 'calendarYear', 'derogationYear'],
  kept: 'premYear',
  sources: [exclusiveShareText, ivnShareText],
};

/** A derogation that takes effect within the year: the days since then, or every day of the year? */
export const derogationFirstYear: Reading<'sinceEffect' | 'wholeYear'> = {
  id: 'prem.derogationFirstYear',
  options: ['sinceEffect', 'wholeYear'],
  kept: 'sinceEffect',
  sources: [exclusiveShareText, ivnShareText],
};
