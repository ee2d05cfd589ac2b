export { InvalidInputError, type Problem } from '../law/problem.js';
export { assessPrem, assessPremTally, type PremAssessment, type PremReason, tallyPrem } from './assess.js';
export { type BillingTally, mergeTallies } from './billingTally.js';
export type {
  Authorisation,
  Avis,
  BillingRecord,
  Derogation,
  Engagement,
  Holding,
  Nature,
  Physician,
  PremInput,
  SuppliedThreshold,
} from './input.js';
export { premInputSchema } from './input.js';
export type { PremLedgerEntry, PremLedgerReason } from './ledger.js';
export type { PremOptions } from './options.js';
export { premReadings } from './readings.js';
