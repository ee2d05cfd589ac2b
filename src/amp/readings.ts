import type { Reading } from '../law/reading.js';
import { equivalenceReadings } from './equivalence.js';
import { quarterCalendar } from './readings.calendar.js';
import { hoursReadings } from './readings.hours.js';
import { reliefReadings } from './relief.js';
import { signOnReadings } from './signOn.js';

/** Where the texts on AMP are silent or disagree. Each is argued in `docs/interpretations.md`. */
export const ampReadings: readonly Reading[] = [
  quarterCalendar,
  ...hoursReadings,
  ...reliefReadings,
  ...equivalenceReadings,
  ...signOnReadings,
];
