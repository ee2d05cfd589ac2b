/** More patients than Québec gives any group; a number above is a mistake. */
export const MOST_PATIENTS = 1_000_000;

/** Characters of a number given as text. */
export const MOST_CONTRIBUTION_DIGITS = 18;
