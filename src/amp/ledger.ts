import type { LocalDate } from '../law/localDate.js';
import type { LedgerEntry } from '../tally/ledger.js';
import type { Choice } from '../verdict/explore.js';
import { type ClassFate, type HoursFate, weighHours } from './hourFate.js';
import type { HourTally } from './hourTally.js';
import type { Offered } from './offered.js';

export type HoursLedgerEntry = LedgerEntry<HoursFate>;

const BEFORE_YEAR: ClassFate = { fate: 'excluded', reason: 'beforeYear' };
const UNTIMED: ClassFate = { fate: 'undecided', reason: 'incomplete' };

/** What became of each record, over the year that begins on a day, as the readings are used. */
export function hoursLedger(
  tally: HourTally,
  offered: readonly Offered[],
  yearFrom: LocalDate,
  choice: Choice,
): readonly HoursLedgerEntry[] {
  const fates = tally.classes.map((hours) => {
    const cell = tally.cells[hours.cell];
    return cell !== undefined && cell.from < yearFrom ? BEFORE_YEAR : weighHours(hours, offered[hours.cell], choice);
  });
  const untimed = new Set(tally.untimed);
  return tally.classOf.map((index, record): HoursLedgerEntry => {
    // SAFETY: each record has a class.
    const its = fates[index] as ClassFate;
    const { fate, reason } = its.fate === 'counted' && untimed.has(record) ? UNTIMED : its;
    return { record, fate, reason };
  });
}
