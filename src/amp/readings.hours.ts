import type { Reading } from '../law/reading.js';
import {
  endAtFifteen,
  fifteenAndUnder,
  fileOfNotice,
  hoursAQuarter,
  ownRegion,
  sixHoursBefore,
  twelveHours,
} from './sources.hours.js';

/** « moins de 15 ans », or « quinze ans et moins »: is whoever has exactly the last year of a tier in it? */
export const tierBoundary: Reading<'below' | 'upTo'> = {
  id: 'amp.tierBoundary',
  options: ['below', 'upTo'],
  kept: 'below',
  sources: [twelveHours, endAtFifteen, fifteenAndUnder, sixHoursBefore],
};

/** A tier left during a quarter: the years of its first day, or does the duty end at once, for the quarter too? */
export const tierCrossing: Reading<'firstDay' | 'atOnce'> = {
  id: 'amp.tierCrossing',
  options: ['firstDay', 'atOnce'],
  kept: 'firstDay',
  sources: [twelveHours],
};

/** Hours beyond those owed: are they lost with the quarter, or do they count in those that follow, within the year? */
export const carryOver: Reading<'none' | 'withinYear'> = {
  id: 'amp.carryOver',
  options: ['none', 'withinYear'],
  kept: 'none',
  sources: [hoursAQuarter],
};

/** A quarter of which only a part was practised, or engaged: are its hours owed? */
export const partQuarter: Reading<'notOwed' | 'owed'> = {
  id: 'amp.partQuarter',
  options: ['notOwed', 'owed'],
  kept: 'notOwed',
  sources: [hoursAQuarter],
};

/** Do hours of dépannage count as AMP? */
export const depannageHours: Reading<'notCounted' | 'counted'> = {
  id: 'amp.depannageHours',
  options: ['notCounted', 'counted'],
  kept: 'notCounted',
  sources: [fileOfNotice, ownRegion],
};

export const hoursReadings: readonly Reading[] = [tierBoundary, tierCrossing, carryOver, partQuarter, depannageHours];
