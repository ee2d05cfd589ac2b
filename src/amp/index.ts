export { InvalidInputError, type Problem } from '../law/problem.js';
export type { AssessOptions } from '../verdict/options.js';
export type { AmpActivity, KnownActivity } from './activities.js';
export { type AmpAssessment, type AmpOptions, type AmpReason, assessAmp, assessAmpTally, tallyAmp } from './assess.js';
export type {
  AmpCalendar,
  AmpHours,
  AmpInput,
  Decision,
  Engagement,
  Equivalence,
  EquivalenceClaim,
  EquivalenceTable,
  Exemption,
  MilitaryAuthorisation,
  Modification,
  Mu3,
  RecognisedYears,
  RegionalList,
  SignOn,
} from './facts.js';
export type { HoursFate } from './hourFate.js';
export type { QuarterRow } from './hoursReason.js';
export { type HourTally, mergeHourTallies } from './hourTally.js';
export { ampInputSchema } from './input.js';
export type { HoursLedgerEntry } from './ledger.js';
export { depannageHours } from './readings.hours.js';
export { ampReadings } from './readings.js';
