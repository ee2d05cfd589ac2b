import type { Bilingual } from '../law/bilingual.js';
import type { ReadingEffect } from '../verdict/assessment.js';
import type { Outcome } from '../verdict/verdict.js';
import type { Part } from './envelope.js';

/** A figure on its dates. */
export interface DatedValue {
  readonly value: string;
  readonly unit: string;
  readonly from: string;
  readonly to?: string;
  /** Absent of a figure that the caller vouches for. */
  readonly publishedOn?: string;
}

/** A rule that answers otherwise, or answers on one side alone. */
export interface OutcomeChanged {
  readonly code: 'audit.outcome';
  readonly rule: string;
  /** The first day it speaks of, where it says one: a rule may speak over several periods. */
  readonly from: string | null;
  readonly before: Outcome | null;
  readonly after: Outcome | null;
}

/** A dated figure that another takes the place of, or that is applied on one side alone. */
export interface FigureChanged {
  readonly code: 'audit.figure';
  readonly id: string;
  readonly before: DatedValue | null;
  readonly after: DatedValue | null;
}

export type ReadingUse = Pick<ReadingEffect, 'used' | 'pinned' | 'outcomes'>;

/** A reading that does otherwise, or bears on one side alone. */
export interface ReadingChanged {
  readonly code: 'audit.reading';
  readonly id: string;
  readonly rule: string;
  readonly before: ReadingUse | null;
  readonly after: ReadingUse | null;
}

export interface RecordFate {
  readonly fate: string;
  readonly reason: string;
}

/** A record with another fate, or for another reason. */
export interface RecordChanged {
  readonly code: 'audit.record';
  readonly record: number;
  /** The regulation whose ledger it is in, by the rule of its answer. */
  readonly rule: string;
  readonly before: RecordFate | null;
  readonly after: RecordFate | null;
}

/** Anything else that differs, by its path; JSON text, `undefined` where nothing stands. */
export interface LeafChanged {
  readonly code: 'audit.leaf';
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** How many more differ, that are not told one by one. */
export interface OthersChanged {
  readonly code: 'audit.others';
  readonly count: number;
}

export type Change = OutcomeChanged | FigureChanged | ReadingChanged | RecordChanged | LeafChanged | OthersChanged;

/** The day on which figures became public, and what the answer then became. */
export interface BecamePublic {
  readonly code: 'audit.becamePublic';
  readonly on: string;
  readonly figures: readonly string[];
  /** The rule of the whole answer. */
  readonly rule: string;
  readonly before: Outcome;
  readonly after: Outcome;
}

/** What verifying an envelope finds. */
export type Finding =
  /** It is not of the form of an envelope. */
  | { readonly code: 'audit.form'; readonly path: string; readonly seen: string; readonly expected: Bilingual }
  /** A digest is not that of the part: the part was changed, or its digest was, or it cannot be told which. */
  | {
      readonly code: 'audit.altered';
      readonly part: Part;
      readonly changed: 'part' | 'digest' | 'either';
      readonly sealed: string;
      readonly found: string;
    }
  /** Every part is whole, and the digest of the whole is not theirs: it was changed, or the head was. */
  | { readonly code: 'audit.alteredHead'; readonly sealed: string; readonly found: string }
  /** The input given beside is not the one sealed. */
  | { readonly code: 'audit.otherInput'; readonly path: string | null; readonly sealed: string; readonly given: string }
  /** No input: the answer was not asked again. */
  | { readonly code: 'audit.noInput' }
  /** The library refuses the input or the options. */
  | { readonly code: 'audit.refused'; readonly path: string; readonly seen: string; readonly expected: Bilingual }
  /** Another version of the library sealed it; no fault by itself. */
  | { readonly code: 'audit.version'; readonly sealed: string; readonly now: string }
  | Change;
