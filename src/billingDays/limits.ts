/** Limits of the searches made here. They bound the work, never the law: what each one costs is said beside it. */

/** Past so many arrangements of one date they are bounded rather than listed: sound, but wider than they need be. */
export const MOST_ARRANGEMENTS = 4096;

/** Past so many sums that open dates may come to, they are bounded: what is awaited is enough, and may be more than is needed. */
export const MOST_SUMS = 256;
