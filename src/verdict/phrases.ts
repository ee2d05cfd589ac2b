import type { Language } from '../law/bilingual.js';
import type { Outcome, Reason } from './verdict.js';

/** How a language writes quantities and dates; each takes what a verdict holds. */
export interface Formats {
  /** Exact text of days, with their unit: `110.5` → « 110,5 jours ». */
  readonly days: (text: string) => string;
  /** The same without the unit. */
  readonly count: (text: string) => string;
  /** A number and what it counts: `250.25` → « 250,25 plages ». */
  readonly quantity: (text: string | number, one: string, several: string) => string;
  /** Minutes, exact: `7919` → « 131 h 59 min ». */
  readonly hours: (minutes: number) => string;
  readonly percent: (value: number | string) => string;
  /** The share of two exact counts, cut to two decimals: never shown as reaching what it does not reach. */
  readonly share: (part: string, whole: string) => string;
  readonly dollars: (text: string) => string;
  readonly date: (date: string) => string;
  /** `03-01` → « 1er mars »; `02-end` → « fin février ». */
  readonly monthDay: (text: string) => string;
  readonly period: (period: { readonly from: string; readonly to: string }) => string;
  readonly list: (items: readonly string[]) => string;
}

/** One sentence for each finding; a missing one does not compile. */
export type Phrases<R extends Reason> = {
  readonly [C in R['code']]: (reason: Extract<R, { readonly code: C }>, format: Formats) => string;
};

/** Everything one language says about one regulation. */
export interface Phrasebook<R extends Reason, L extends string> {
  readonly findings: Phrases<R>;
  /** The name of each rule, by its id. */
  readonly rules: Readonly<Record<string, string>>;
  /** What an outcome is called for a rule whose outcomes are not « respecté » or not: by rule id, then outcome. */
  readonly outcomes: Readonly<Record<string, Readonly<Record<Outcome, string>>>>;
  /** How the records of its ledger are called, and one of them; a regulation without a ledger has none. */
  readonly records: {
    readonly title: string;
    readonly some: (count: number) => string;
    readonly one: (index: number) => string;
  };
  /** What is missing: of a record, by its field (`amount`); else by its path without indices (`group.engagements[].patients`). */
  readonly fields: Readonly<Record<string, string>>;
  /** Whom the answer does not bind, and what was not read. */
  readonly caution: string;
  /** Why a record counts or does not: goes after a number of records. */
  readonly ledger: Readonly<Record<L, string>>;
  /** What each parameter is, by its id. */
  readonly parameters: Readonly<Record<string, string>>;
  /** The question each reading answers, by its id. */
  readonly questions: Readonly<Record<string, string>>;
  /** Each option of each reading, by their ids. */
  readonly options: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** The same in both languages, or no build. */
export type Phrasebooks<R extends Reason, L extends string> = Readonly<Record<Language, Phrasebook<R, L>>>;
