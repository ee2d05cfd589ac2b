/** What the input is held to, and units that no text sets. */

export const MINUTES_IN_AN_HOUR = 60;
/** A record is of one date: more than a day of minutes is a mistake, of hours for minutes or of a total for a shift. */
export const MOST_MINUTES = 1440;
/** Years of practice nobody has. */
export const MOST_YEARS = 80;
/** What may be counted toward an equivalence: a larger number is a mistake of form. */
export const MOST_COUNTED = 1_000_000;
/** A year has four quarters. */
export const QUARTERS = 4;
/** Hours a week that nobody does. */
export const MOST_HOURS_A_WEEK = 168;
