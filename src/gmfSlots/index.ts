export { InvalidInputError, type Problem } from '../law/problem.js';
export {
  assessOrchestrateur,
  type OrchestrateurAssessment,
  type OrchestrateurInput,
  type OrchestrateurOptions,
  type OrchestrateurReason,
  orchestrateurInputSchema,
  orchestrateurReadings,
  patientsSee,
} from '../orchestrateur/index.js';
export type { AssessOptions } from '../verdict/options.js';
export {
  assessGmfSlots,
  assessGmfSlotsTally,
  type GmfSlotsAssessment,
  type GmfSlotsOptions,
  type GmfSlotsReason,
  type QuarterRow,
  tallyGmfSlots,
} from './assess.js';
export type {
  AgreedQuarter,
  BilledForfaits,
  Contribution,
  EngagementPeriod,
  GmfSlotsInput,
  Group,
  OfferCount,
  Provider,
  Redistribution,
  SlotRecord,
} from './input.js';
export { gmfSlotsInputSchema } from './input.js';
export type { SlotLedgerEntry, SlotLedgerReason } from './ledger.js';
export { gmfSlotsReadings } from './readings.js';
export { type Share, shareForfaits } from './shares.js';
export { mergeSlotTallies, type SlotTally } from './slotTally.js';
