import type { MonthDay } from '../law/calendar.js';

/** The two ways to read the dates of a quarter. Neither is in a text on AMP: `readings.calendar.ts` says what speaks for each. */
export const quarterStarts: Readonly<Record<'march' | 'january', readonly MonthDay[]>> = {
  march: ['03-01', '06-01', '09-01', '12-01'],
  january: ['01-01', '04-01', '07-01', '10-01'],
};
