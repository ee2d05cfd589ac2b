/** How far the search for what explains a claim goes: work, and no law. Whatever is named within them was recomputed. */

/** Digits of a claimed figure before its mark, and after it. */
export const MOST_DIGITS = 9;
export const MOST_DECIMALS = 6;
/** Claims set against one answer. */
export const MOST_CLAIMS = 12;

/** Decimals to which a figure may have been rounded before it was compared with its threshold. */
export const DECIMALS_BEFORE_COMPARISON = [0, 1, 2] as const;
/** Minutes to which each record may have been rounded. */
export const MINUTES_OF_A_RECORD = [15, 30, 60] as const;

/** Recomputations, by family. */
export const MOST_RECOMPUTED = {
  rounding: 200,
  reading: 400,
  law: 400,
  window: 120,
  trait: 1500,
  records: 1200,
} as const;

/** The days between which the law is looked at as it became known. */
export const KNOWN_FROM = '1990-01-01';
export const KNOWN_TO = '2099-12-31';
/** The law of so many years before or after is tried on the same facts. */
export const MOST_YEARS_AWAY = 10;
/** So many years or quarters before and after the one asked about are tried. */
export const MOST_PERIODS_AWAY = 3;

/** Records of one kind that a set may have, where their effect is the same; and of two kinds together. */
export const MOST_OF_ONE_KIND = 12;
export const MOST_OF_TWO_KINDS = 6;
/** A trait with more values than this among the records is none: a reference of each. */
export const MOST_TRAIT_VALUES = 60;
/** Pairs of kinds, with how many of each, that are looked at by arithmetic before any is recomputed. */
export const MOST_PREDICTED = 400_000;
/** Sets of one size that are told. */
export const MOST_SETS = 4;
/** Sets that are predicted to give a claim and are recomputed to see. */
export const MOST_VERIFIED = 60;

/** Causes told, best first; the others are counted. */
export const MOST_CAUSES = 12;
