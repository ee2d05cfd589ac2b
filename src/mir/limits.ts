/** What the input is held to. */

/** PREM are numbered by the year they end in; the agreement is in force since 2004. */
export const FIRST_PREM_YEAR = 2004;
export const LAST_PREM_YEAR = 9998;

/** Months of a postponement that can be asked about; how many may be granted is a figure of the texts. */
export const MOST_MONTHS = 120;
