import { AFTER, BEFORE, type BillingTally, UNKNOWN } from '../billingDays/billingTally.js';
import type { CellFate, DayCount } from '../billingDays/dayCount.js';
import { FULL } from '../billingDays/placing.js';
import { dayNumber } from '../law/localDate.js';
import type { Period } from '../law/period.js';
import { days, exact, exactText } from '../law/quantity.js';
import type { Fate, LedgerEntry } from '../tally/ledger.js';
import type { Window } from './windows.js';

/** Why a record counts toward the 55 %, does not, or cannot be told. */
export type PremLedgerReason =
  | 'inTerritory'
  | 'elsewhere'
  | 'elsewhereDepannage'
  | 'belowHalfDay'
  | 'depannageLeftOut'
  | 'outsidePlan'
  | 'beforePeriod'
  | 'afterPeriod'
  | 'afterAsOf'
  | 'nothingHeld'
  | 'underDerogation'
  | 'underAuthorisation'
  | 'noThreshold'
  | 'noTextInForce'
  | 'territoryUnknown'
  | 'amountUnknown'
  | 'natureUnknown'
  | 'sameDateAsUnknown'
  | 'regimeUnknown';

export interface PremLedgerEntry extends LedgerEntry<PremLedgerReason> {
  /**
   * The days it carries into the figures, exact text. Records that add up carry theirs on the first of them:
   * the sum over the ledger is the figure of the verdict.
   */
  readonly days: string;
  /** The first of the records it adds up with, when it is not that one. */
  readonly joins?: number;
}

const REASON_OF: Readonly<Record<CellFate, PremLedgerReason>> = {
  part: 'inTerritory',
  rest: 'elsewhere',
  restDepannage: 'elsewhereDepannage',
  belowHalfDay: 'belowHalfDay',
  depannageLeftOut: 'depannageLeftOut',
  outsidePlan: 'outsidePlan',
  noThreshold: 'noThreshold',
  unknown: 'territoryUnknown',
  sameDateAsUnknown: 'sameDateAsUnknown',
};

const FATE_OF: Readonly<Record<PremLedgerReason, Fate>> = {
  inTerritory: 'counted',
  elsewhere: 'counted',
  elsewhereDepannage: 'counted',
  belowHalfDay: 'excluded',
  depannageLeftOut: 'excluded',
  outsidePlan: 'excluded',
  beforePeriod: 'excluded',
  afterPeriod: 'excluded',
  afterAsOf: 'excluded',
  nothingHeld: 'excluded',
  underDerogation: 'excluded',
  underAuthorisation: 'excluded',
  noThreshold: 'undecided',
  noTextInForce: 'undecided',
  territoryUnknown: 'undecided',
  amountUnknown: 'undecided',
  natureUnknown: 'undecided',
  sameDateAsUnknown: 'undecided',
  regimeUnknown: 'undecided',
};

/** A window and the counts made over it, none where the 55 % rule does not apply. */
export interface CountedWindow {
  readonly window: Window;
  readonly counts: readonly DayCount[];
}

/** What became of the records of one cell. */
interface CellEntry {
  readonly reason: PremLedgerReason;
  readonly days: string;
  /** The first record of the ones it adds up with. */
  readonly leader: number;
}

/**
 * What became of each record, once and in the order given. The days of the counted ones add up to the figures of the verdict.
 * @param assessed - the days looked at: the reference year, to the day asked for
 */
export function premLedger(
  tally: BillingTally,
  windows: readonly CountedWindow[],
  assessed: Period,
): readonly PremLedgerEntry[] {
  const entries: CellEntry[] = [];
  const afterAsOf = dayNumber(assessed.to);
  const windowOf = windowsByCell(tally, windows);
  for (const [index, cell] of tally.cells.entries()) {
    if (cell.day > afterAsOf) entries.push({ reason: 'afterAsOf', days: '0', leader: cell.firstRecord });
    else entries.push(cellEntry(tally, index, windowOf[index]));
  }
  const ledger: PremLedgerEntry[] = [];
  for (let record = 0; record < tally.cellOf.length; record += 1) {
    const cell = tally.cellOf[record] ?? BEFORE;
    const entry = entries[cell];
    if (entry === undefined) {
      const reason = cell === AFTER ? 'afterPeriod' : 'beforePeriod';
      ledger.push({ record, fate: 'excluded', reason, days: '0' });
      continue;
    }
    const { reason, leader } = entry;
    const fate = FATE_OF[reason];
    if (fate !== 'counted' || leader === record) ledger.push({ record, fate, reason, days: entry.days });
    else ledger.push({ record, fate, reason, days: '0', joins: leader });
  }
  return ledger;
}

/** The ledger of a year that no text encoded gives: nothing can be told of any record. */
export function ledgerWithoutText({ cellOf }: BillingTally): readonly PremLedgerEntry[] {
  return cellOf.map((_, record) => ({ record, fate: 'undecided', reason: 'noTextInForce', days: '0' }));
}

/** For each cell, its window. */
function windowsByCell(tally: BillingTally, windows: readonly CountedWindow[]): readonly (CountedWindow | undefined)[] {
  const bounds = windows.map((counted) => {
    return { counted, to: dayNumber(counted.window.period.to) };
  });
  // Windows follow one another and leave no day out.
  return tally.cells.map(({ day }) => bounds.find(({ to }) => day <= to)?.counted);
}

function cellEntry(tally: BillingTally, index: number, counted: CountedWindow | undefined): CellEntry {
  const leader = tally.cells[index]?.firstRecord ?? index;
  const held = counted?.window.held;
  if (held === undefined) return { reason: 'nothingHeld', days: '0', leader };
  if (held.kind === 'derogation') return { reason: 'underDerogation', days: '0', leader };
  if (held.kind === 'authorisation') return { reason: 'underAuthorisation', days: '0', leader };
  const entries = (counted?.counts ?? []).map((count) => countedEntry(tally, index, count));
  const [first] = entries;
  if (first === undefined) return { reason: 'noTextInForce', days: '0', leader };
  const agree = entries.every(
    (one) => one.reason === first.reason && one.days === first.days && one.leader === first.leader,
  );
  return agree ? first : { reason: 'regimeUnknown', days: '0', leader };
}

function countedEntry(tally: BillingTally, index: number, count: DayCount): CellEntry {
  const cell = tally.cells[index];
  const leaderCell = count.leaderOf[index] ?? index;
  const leader = tally.cells[leaderCell]?.firstRecord ?? 0;
  const fate = count.fateOf[index] ?? 'belowHalfDay';
  const reason =
    fate === 'unknown' ? unknownReason(cell?.unknown ?? UNKNOWN.nothing, lacksNature(index, count)) : REASON_OF[fate];
  return { reason, days: daysText(count.halfDaysOf[index] ?? 0, count.sharedOf[index] ?? 0), leader };
}

/** Whether the nature of a record bears on the count: of work in the plan, it may not. */
function lacksNature(index: number, { openDates }: DayCount): boolean {
  return openDates.some(({ lacking }) =>
    lacking.some(({ cell, missing }) => cell === index && (missing & UNKNOWN.nature) !== 0),
  );
}

function unknownReason(unknown: number, isNatureLacking: boolean): PremLedgerReason {
  if ((unknown & UNKNOWN.region) !== 0) return 'territoryUnknown';
  if (isNatureLacking) return 'natureUnknown';
  return (unknown & (UNKNOWN.billed | UNKNOWN.accepted)) === 0 ? 'territoryUnknown' : 'amountUnknown';
}

const WHOLE = '1';
const HALF = '0.5';

/** The days of so many half-days, or of their part of the one day that their date was shared into. */
function daysText(halfDays: number, onDate: number): string {
  if (halfDays === 0) return '0';
  if (onDate === 0) return halfDays === FULL ? WHOLE : HALF;
  return exactText(days(exact(FULL * halfDays, onDate)));
}
