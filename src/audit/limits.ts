/** Bounds of what is read and listed: no law. */

/** How deep a value may nest: an explanation is a dozen deep. */
export const DEEPEST = 200;

/** How many differences of a kind are told one by one; the rest are counted. */
export const MOST_TOLD = 12;
