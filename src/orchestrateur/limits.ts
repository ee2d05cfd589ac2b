/** Bounds of what may be given, which are the clock's and no law's. */

export const MINUTES_IN_AN_HOUR = 60;
export const DAYS_IN_A_WEEK = 7;
export const MINUTES_IN_A_DAY = 1440;
export const MINUTES_IN_A_WEEK = 10_080;
