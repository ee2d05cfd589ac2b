import type { FigureChanged } from '../findings.js';
import type { Unit } from './claim.js';
import type { Outcome } from './outcomes.js';
import type { Rounding } from './rounding.js';

/** What may explain a claim, in the order in which it is looked for. */
export const FAMILIES = ['rounding', 'reading', 'law', 'window', 'trait', 'records', 'combined'] as const;
export type Family = (typeof FAMILIES)[number];

/** What records have in common, by the name of the trait: `{ month: '2024-07', place: '16/Rouville' }`. */
export type Traits = Readonly<Record<string, string>>;

/** What was done to records. */
export type Change =
  | { readonly kind: 'leftOut' }
  | { readonly kind: 'twice' }
  /** Put under another value, or given one where it is not known: `name` is what, `to` its text. */
  | { readonly kind: 'moved' | 'completed'; readonly name: string; readonly to: string };

/** One way to come to what is claimed: the code names the sentence, the other fields are its figures. */
export type CauseFinding =
  /** Brought to its decimals another way. */
  | { readonly code: 'audit.cause.rounded'; readonly rounding: Rounding }
  /** Rounded once, then once more. */
  | { readonly code: 'audit.cause.roundedTwice'; readonly first: number }
  /** Shown with more decimals than it was rounded to. */
  | { readonly code: 'audit.cause.roundedCoarser'; readonly decimals: number }
  /** The two counts of a share brought to whole numbers first. */
  | { readonly code: 'audit.cause.wholeTerms'; readonly rounding: Rounding }
  /** A percentage written as a part of one. */
  | { readonly code: 'audit.cause.fractionOfOne' }
  /** 131 h 30 written 131.30, or 131.5 hours written 131 h 50. */
  | { readonly code: 'audit.cause.minutesAsDecimals' }
  | { readonly code: 'audit.cause.decimalsAsMinutes' }
  /** Rounded before it was held against its threshold. */
  | {
      readonly code: 'audit.cause.roundedBefore';
      readonly rule: string;
      readonly rounding: Rounding;
      readonly decimals: number;
      readonly value: string;
      readonly bar: string;
      readonly unit: Unit;
      readonly rounds: 'value' | 'bar';
      readonly outcome: Outcome;
    }
  /** Each record rounded, to the dollar or to so many minutes. */
  | {
      readonly code: 'audit.cause.eachRecord';
      readonly field: string;
      readonly to: number;
      readonly rounding: Exclude<Rounding, 'even'>;
    }
  /** Half-days counted for nothing, or for whole days. */
  | { readonly code: 'audit.cause.halves'; readonly as: 'nothing' | 'whole' }
  | {
      readonly code: 'audit.cause.reading';
      readonly readings: readonly { readonly id: string; readonly option: string }[];
    }
  /** As the law was known on a day; what became public the day after. */
  | { readonly code: 'audit.cause.knownAt'; readonly on: string; readonly figures: readonly FigureChanged[] }
  /** A threshold of the billing day that a page gives without its dates. */
  | { readonly code: 'audit.cause.threshold'; readonly full: string; readonly half: string; readonly source: string }
  /** The law of so many years away on the same facts. */
  | { readonly code: 'audit.cause.lawOfYear'; readonly years: number; readonly on: string }
  /** The same figure of other days. */
  | { readonly code: 'audit.cause.otherPeriod'; readonly from: string; readonly to: string }
  /** Counting stopped, or began, on a day. */
  | { readonly code: 'audit.cause.cut'; readonly side: 'until' | 'since'; readonly on: string }
  /** The first or the last day was not counted, or one more was. */
  | {
      readonly code: 'audit.cause.end';
      readonly end: 'first' | 'last';
      readonly by: 'excluded' | 'included';
      readonly on: string;
    }
  | { readonly code: 'audit.cause.calendarYear'; readonly year: number }
  /** All records that have something in common. */
  | {
      readonly code: 'audit.cause.trait';
      readonly list: string;
      readonly change: Change;
      readonly traits: Traits;
      readonly records: readonly number[];
      readonly counts: 'dates' | 'records';
      readonly count: number;
    }
  /** The smallest sets, of one kind of records or two. */
  | { readonly code: 'audit.cause.records'; readonly list: string; readonly parts: readonly RecordsPart[] };

/** Some of records that have the same effect. */
export interface RecordsPart {
  readonly change: Change;
  readonly counts: 'dates' | 'records';
  /** How many, of how many that do the same one by one. */
  readonly count: number;
  readonly among: number;
  /** Those that were tried. */
  readonly records: readonly number[];
  /** Their dates, in order. */
  readonly dates: readonly string[];
  /** What all that do the same have in common. */
  readonly traits: Traits;
}

/** Something that was recomputed, and gives what is claimed. */
export interface Cause {
  readonly family: Family;
  readonly finding: CauseFinding;
  /** How its figures were brought to decimals, when that too is another way. */
  readonly rounding: Rounding;
  /** The claims that it gives, by their indices; those that agree and still do are among them. */
  readonly reproduces: readonly number[];
  /** What each claimed figure is under it, as the claim writes it; null where there is none. */
  readonly gives: readonly (string | null)[];
  /** How many choices it takes to say: among causes that suppose as much, fewer are told first. */
  readonly cost: number;
}

/** What causes suppose, the least first. Records that share something and records one by one are other facts alike: the fewer choices tell them apart. */
const LEVELS = [
  ['rounding'],
  ['reading'],
  ['law'],
  ['window'],
  ['combined'],
  ['trait', 'records'],
] as const satisfies readonly (readonly Family[])[];

/** How much a cause supposes: the same facts, the same with two things changed, other facts, other facts and another rounding. */
export function levelOf({ family, finding }: Pick<Cause, 'family' | 'finding'>): number {
  const isOfOtherFacts = family === 'combined' && finding.code === 'audit.cause.trait';
  return isOfOtherFacts ? LEVELS.length : LEVELS.findIndex((level: readonly Family[]) => level.includes(family));
}

/** How far a family was searched. */
export interface Searched {
  readonly family: Family;
  /** Ways tried, each recomputed. */
  readonly tried: number;
  /** The most that are recomputed. */
  readonly most: number;
  /** True when there were more. */
  readonly cutOff: boolean;
}
