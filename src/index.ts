export type { AmpAssessment, AmpHours, AmpInput, AmpOptions } from './amp/index.js';
export {
  ampInputSchema,
  ampReadings,
  assessAmp,
  assessAmpTally,
  mergeHourTallies,
  tallyAmp,
} from './amp/index.js';
export type {
  Cause,
  CauseFinding,
  Claim,
  Envelope,
  ReconciledClaim,
  Reconciliation,
  RegulationName,
  Standing,
  Verification,
} from './audit/index.js';
export {
  attribute,
  detached,
  difference,
  reconcile,
  sayCause,
  sayFinding,
  sayReconciliation,
  sayStanding,
  seal,
  verify,
} from './audit/index.js';
export type {
  Activity,
  DepannageAssessment,
  DepannageInput,
  DepannageOptions,
  SiteAuthorisation,
} from './depannage/index.js';
export { assessDepannage, depannageInputSchema, depannageReadings } from './depannage/index.js';
export type { GmfSlotsAssessment, GmfSlotsInput, GmfSlotsOptions, SlotRecord } from './gmfSlots/index.js';
export {
  assessGmfSlots,
  assessGmfSlotsTally,
  gmfSlotsInputSchema,
  gmfSlotsReadings,
  mergeSlotTallies,
  shareForfaits,
  tallyGmfSlots,
} from './gmfSlots/index.js';
export type { Bilingual, Language } from './law/bilingual.js';
export type { Citation, Confidence, Evidence } from './law/citation.js';
export type { LocalDate } from './law/localDate.js';
export type { Period } from './law/period.js';
export { InvalidInputError, type Problem } from './law/problem.js';
export type { PinnedReadings, Reading } from './law/reading.js';
export type { RegionCode } from './law/territory.js';
export type { MirAssessment, MirInput, MirOptions } from './mir/index.js';
export { assessMir, assessMirTally, mirInputSchema, mirReadings, tallyMir } from './mir/index.js';
export type {
  BillingRecord,
  Holding,
  NonParticipation,
  Physician,
  PremAssessment,
  PremInput,
  PremOptions,
} from './prem/index.js';
export { assessPrem, assessPremTally, mergeTallies, premInputSchema, premReadings, tallyPrem } from './prem/index.js';
export { renderHtml, renderMarkdown, renderText } from './render/index.js';
export type { LedgerEntry } from './tally/ledger.js';
export type { AppliedParameter, AppliedReading, Assessment } from './verdict/assessment.js';
export type { AssessOptions } from './verdict/options.js';
export type { Awaited, Outcome, Settling, Verdict } from './verdict/verdict.js';
