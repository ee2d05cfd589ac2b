import type { LocalDate } from '../law/localDate.js';
import type { Period } from '../law/period.js';
import type { Outcome } from '../verdict/verdict.js';

/** Minutes as far as they are known; `most` is null when nothing bounds them. */
export interface MinuteRange {
  readonly least: number;
  readonly most: number | null;
}

/** Why a quarter is as it is: the end of the code of its finding. */
export type QuarterCode =
  | 'reached'
  | 'below'
  | 'running'
  | 'open'
  | 'equivalent'
  | 'exempt'
  | 'noHours'
  | 'notPractising'
  | 'exclusive'
  | 'noTextInForce';

/** A quarter of a year, in minutes. */
export interface QuarterFigures extends Period {
  /** It goes on after the day asked about. */
  readonly running: boolean;
  /** Owed, as far as it is known; nothing bounds it where no text gives it. */
  readonly owed: MinuteRange;
  /** Done and counted, surplus of before included where it counts. */
  readonly done: MinuteRange;
  /** Of them, those that come from the quarters before; 0 where none do. */
  readonly carried: number;
  /** What is left to do to be sure of the quarter; 0 when nothing is. */
  readonly left: number;
  /** What counted, by activity: the most first. An activity under its code or the caller’s own name. */
  readonly by: readonly { readonly activity: string; readonly minutes: number }[];
}

/** A quarter as the picture of a year has it. */
export interface QuarterRow extends QuarterFigures {
  readonly outcome: Outcome;
  readonly why: QuarterCode;
}

export type QuarterReason = {
  [C in QuarterCode]: { readonly code: `amp.quarter.${C}` } & QuarterFigures;
}[QuarterCode];

/** The year: its quarters that have begun. */
export interface AmpYear {
  readonly from: LocalDate;
  /** The last day looked at. */
  readonly assessedTo: LocalDate;
  /** The last day of its last quarter that has begun. */
  readonly to: LocalDate;
  /** Whether the caller gave the dates of the quarters; else they are a reading, which the finding says. */
  readonly calendarGiven: boolean;
  readonly quarters: readonly QuarterRow[];
}

export type HoursReason =
  | ({ readonly code: 'amp.hours.respected' } & AmpYear)
  | ({
      readonly code: 'amp.hours.notRespected';
      /** The quarters that are below, by their first days. */
      readonly below: readonly LocalDate[];
    } & AmpYear)
  | ({ readonly code: 'amp.hours.nothing' } & AmpYear)
  | ({ readonly code: 'amp.hours.open' } & AmpYear);

export type TierReason =
  | {
      readonly code: 'amp.tier.owes';
      readonly on: LocalDate;
      readonly years: number;
      readonly hoursPerWeek: number;
      readonly weeks: number;
      readonly minutes: number;
    }
  | { readonly code: 'amp.tier.owesNothing'; readonly on: LocalDate; readonly years: number }
  /** @property issuedByOther - a figure was given, that the RAMQ did not issue */
  | { readonly code: 'amp.tier.unknown'; readonly on: LocalDate; readonly issuedByOther: boolean }
  | { readonly code: 'amp.tier.noTextInForce'; readonly on: LocalDate };
