/** What the input is held to. */

/** PREM are numbered by the year they end in; the agreement is in force since 2004. */
export const FIRST_PREM_YEAR = 2004;
export const LAST_PREM_YEAR = 9998;

/** Months of a postponement that can be asked about; how many may be granted is a figure of the texts. */
export const MOST_MONTHS = 120;

/**
 * Facts not known about periods of practice, up to which the smallest sets that settle the answer are looked for: the work doubles twice with each.
 * Beyond, the answer is as exact, and what is awaited is enough but may not be the smallest.
 */
export const MOST_UNKNOWN_FACTS = 8;
