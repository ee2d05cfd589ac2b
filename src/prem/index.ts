export { type BillingTally, mergeTallies } from '../billingDays/billingTally.js';
export type { BillingRecord, Nature, SuppliedThreshold } from '../billingDays/record.js';
export type { Authorisation, Avis, Derogation, Holding } from '../holdings/holding.js';
export type { NonParticipation } from '../holdings/participation.js';
export type { Physician } from '../holdings/physician.js';
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
export type { Engagement, PremInput } from './input.js';
export { premInputSchema } from './input.js';
export type { PremLedgerEntry, PremLedgerReason } from './ledger.js';
export { premReadings } from './readings.js';
