/** Limits of the searches made here. They bound the work, never the law: what each one costs is said beside it. */

/** Past so many arrangements of one date they are bounded rather than listed: sound, but wider than they need be. */
export const MOST_ARRANGEMENTS = 4096;

/** Up to so many open dates every set is tried, so that the smallest are found; past it, the fewest readings, then the widest dates. */
export const MOST_TRIED = 7;

/** No more than so many sets of the smallest size are listed. */
export const MOST_LISTED = 8;
