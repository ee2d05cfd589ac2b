import type { Reading } from '../law/reading.js';
import {
  beds,
  equivalentTo12,
  fromGamf,
  gamfWaived,
  notEveryRls,
  shiftsAQuarter,
  shiftsAYear,
  validation,
  visits,
  walkInShifts,
} from './sources.equivalence.js';

/** « 10 visites par semaine sur une base de 44 semaines par année »: 440 over twelve months, or 110 over the quarter? */
export const visitsCounted: Reading<'year' | 'quarter'> = {
  id: 'amp.visitsCounted',
  options: ['year', 'quarter'],
  kept: 'year',
  sources: [visits],
};

/** What the table of 2023-2024 said beside its figures, and the relay of 2026 does not repeat: does it still hold? */
export const formerConditions: Reading<'hold' | 'gone'> = {
  id: 'amp.formerConditions',
  options: ['hold', 'gone'],
  kept: 'hold',
  sources: [fromGamf, gamfWaived, notEveryRls, validation, walkInShifts, shiftsAQuarter],
};

/** After the year of one table, and before the day another was seen: which of them governs? */
export const tableBetween: Reading<'earlier' | 'later'> = {
  id: 'amp.tableBetween',
  options: ['earlier', 'later'],
  kept: 'earlier',
  sources: [equivalentTo12, shiftsAYear, shiftsAQuarter, beds],
};

export const equivalenceReadings: readonly Reading[] = [visitsCounted, formerConditions, tableBetween];
