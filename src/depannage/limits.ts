/** A week of dépannage: « (7 jours) », the unit of the schema; the figure, with its source, is in `parameters.ts`. */
export const DAYS_IN_A_WEEK = 7;
/** More units than any authorisation has: a larger number is a mistake of form. */
export const MOST_UNITS = 1_000_000;
/** Digits of a number given as text. */
export const MOST_DIGITS = 15;

/** What is not known of an activity and may bear on whether it was authorised, as bits. */
export const UNKNOWN = { nothing: 0, installation: 1, sector: 2, entered: 4, outsidePlan: 8 } as const;
