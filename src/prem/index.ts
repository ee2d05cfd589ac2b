export type { Authorisation, Avis, Derogation, Holding } from '../holdings/holding.js';
export { InvalidInputError, type Problem } from '../law/problem.js';
export type { AssessOptions } from '../verdict/options.js';
export {
  assessPrem,
  assessPremTally,
  type PremAssessment,
  type PremOptions,
  type PremReason,
  tallyPrem,
} from './assess.js';
export { type BillingTally, mergeTallies } from './billingTally.js';
export type {
  BillingRecord,
  Engagement,
  Nature,
  Physician,
  PremInput,
  SuppliedThreshold,
} from './input.js';
export { premInputSchema } from './input.js';
export type { PremLedgerEntry, PremLedgerReason } from './ledger.js';
export { premReadings } from './readings.js';
