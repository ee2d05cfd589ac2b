import { BEFORE, type BillingTally, UNKNOWN } from '../billingDays/billingTally.js';
import type { CellFate, DayCount } from '../billingDays/dayCount.js';
import { FULL } from '../billingDays/placing.js';
import type { Accrual } from '../holdings/accrual.js';
import { dayNumber } from '../law/localDate.js';
import { days, exact, exactText } from '../law/quantity.js';
import type { Fate, LedgerEntry } from '../tally/ledger.js';
import type { Choice } from '../verdict/explore.js';
import { daysText } from './accrual.js';
import type { AccrualSpan } from './life.js';
import type { LifeCount } from './lifeCount.js';
import { halfDaysToward } from './readings.js';

/** Why a record counts toward the 200 days, does not, or cannot be told. */
export type MirLedgerReason =
  | 'counted'
  | 'belowHalfDay'
  | 'belowDay'
  | 'outsidePlan'
  | Exclude<Accrual['ground'], 'avis' | 'derogation' | 'residentDerogation'>
  | 'beforeHoldings'
  | 'afterAsOf'
  | 'noThreshold'
  | 'amountUnknown'
  | 'natureUnknown'
  | 'placeUnknown'
  | 'sameDateAsUnknown';

export interface MirLedgerEntry extends LedgerEntry<MirLedgerReason> {
  /**
   * The days it carries into the figures, exact text: records that add up carry theirs on the first of them. On a date of which something is not
   * known, the first of the undecided ones carries what the date comes to at the least.
   */
  readonly days: string;
  /** The first of the records it adds up with, when it is not that one. */
  readonly joins?: number;
}

const FATE_OF: Readonly<Record<MirLedgerReason, Fate>> = {
  counted: 'counted',
  belowHalfDay: 'excluded',
  belowDay: 'excluded',
  outsidePlan: 'excluded',
  nothingHeld: 'excluded',
  notParticipating: 'excluded',
  residentRegions: 'excluded',
  residentRegionsAndDepannage: 'excluded',
  residentOptionUnknown: 'excluded',
  beforeHoldings: 'excluded',
  afterAsOf: 'excluded',
  noThreshold: 'undecided',
  amountUnknown: 'undecided',
  natureUnknown: 'undecided',
  placeUnknown: 'undecided',
  sameDateAsUnknown: 'undecided',
};

/** What became of the records of one cell. */
interface CellEntry {
  readonly reason: MirLedgerReason;
  readonly days: string;
  /** The first record of the ones it adds up with. */
  readonly leader: number;
}

/** What became of each record, once and in the order given, under the readings used. Its days add up to those of the status, at the least. */
export function mirLedger(
  tally: BillingTally,
  spans: readonly AccrualSpan[],
  count: LifeCount,
  choice: Choice,
): readonly MirLedgerEntry[] {
  const bounds = spans.map(({ period, accrues, ground }) => ({ to: dayNumber(period.to), accrues, ground }));
  const start = dayNumber(tally.period.from);
  const open = new Set<number>();
  const entries = tally.cells.map(({ day, firstRecord }, index): CellEntry => {
    // Spans follow one another and leave no day out.
    const span = bounds.find(({ to }) => day <= to);
    if (span?.accrues === true) {
      const entry = countedEntry(tally, index, count, choice);
      if (FATE_OF[entry.reason] !== 'undecided' || open.has(day)) return entry;
      open.add(day);
      return { ...entry, days: daysText(count.leastOn[day - start] ?? 0) };
    }
    return { reason: (span?.ground ?? 'nothingHeld') as MirLedgerReason, days: '0', leader: firstRecord };
  });
  const ledger: MirLedgerEntry[] = [];
  for (let record = 0; record < tally.cellOf.length; record += 1) {
    const cell = tally.cellOf[record] ?? BEFORE;
    const entry = entries[cell];
    if (entry === undefined) {
      const reason = cell === BEFORE ? 'beforeHoldings' : 'afterAsOf';
      ledger.push({ record, fate: 'excluded', reason, days: '0' });
      continue;
    }
    const { reason, leader } = entry;
    const fate = FATE_OF[reason];
    if (leader === record) ledger.push({ record, fate, reason, days: entry.days });
    else ledger.push({ record, fate, reason, days: '0', ...(fate === 'counted' ? { joins: leader } : {}) });
  }
  return ledger;
}

function countedEntry(
  tally: BillingTally,
  index: number,
  { withThreshold, without }: LifeCount,
  choice: Choice,
): CellEntry {
  const ofThreshold = withThreshold.fateOf[index];
  const isKnown = ofThreshold !== undefined;
  const count = isKnown ? withThreshold : without;
  const leaderCell = count.leaderOf[index] ?? index;
  const leader = tally.cells[leaderCell]?.firstRecord ?? 0;
  const reason = reasonOf(ofThreshold ?? without.fateOf[index], index, isKnown, tally, choice);
  const days = reason === 'counted' ? dayText(count, index) : '0';
  return { reason, days, leader };
}

function reasonOf(
  fate: CellFate | undefined,
  index: number,
  hasThreshold: boolean,
  tally: BillingTally,
  choice: Choice,
): MirLedgerReason {
  switch (fate) {
    case 'outsidePlan':
    case 'sameDateAsUnknown':
      return fate;
    case 'unknown':
      return unknownReason(tally.cells[index]?.unknown ?? UNKNOWN.nothing);
    case 'part':
    case 'rest':
    case 'restDepannage':
      return hasThreshold ? 'counted' : 'noThreshold';
    default:
      return choice[halfDaysToward.id] === 'wholeDaysOnly' ? 'belowDay' : 'belowHalfDay';
  }
}

function unknownReason(unknown: number): MirLedgerReason {
  if ((unknown & (UNKNOWN.billed | UNKNOWN.accepted)) !== 0) return 'amountUnknown';
  return (unknown & UNKNOWN.nature) === 0 ? 'placeUnknown' : 'natureUnknown';
}

const WHOLE = '1';
const HALF = '0.5';

/** The days that a cell carries; its part of the one day that its date counts for, where it is shared. */
function dayText({ halfDaysOf, sharedOf }: DayCount, index: number): string {
  const halfDays = halfDaysOf[index] ?? 0;
  const onDate = sharedOf[index] ?? 0;
  if (onDate === 0 && halfDays <= FULL) return halfDays === FULL ? WHOLE : HALF;
  return onDate === 0 ? daysText(halfDays) : exactText(days(exact(FULL * halfDays, onDate)));
}
