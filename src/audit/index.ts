export { InvalidInputError, type Problem } from '../law/problem.js';
export type { AssessOptions } from '../verdict/options.js';
export { attribute, type Known, type Step } from './attribute.js';
export { changesIn, type Difference, difference } from './difference.js';
export type { Digests, Envelope, SealedOptions } from './envelope.js';
export type {
  BecamePublic,
  Change,
  DatedValue,
  FigureChanged,
  Finding,
  LeafChanged,
  OutcomeChanged,
  ReadingChanged,
  RecordChanged,
} from './findings.js';
export { assessmentSchema, envelopeSchema } from './input.js';
export {
  type Cause,
  type CauseFinding,
  type Change as RecordsChange,
  type Claim,
  type ClaimStanding,
  type Conclusion,
  type Contradiction,
  claimsSchema,
  figureName,
  type ReconciledClaim,
  type Reconciliation,
  reconcile,
  type Said as SaidReconciliation,
  type Searched,
  sayCause,
  sayContradiction,
  sayReconciliation,
} from './reconcile/index.js';
export { type AssessmentOf, assessBy, type InputOf, REGULATIONS, type RegulationName } from './regulations.js';
export { sayFinding, sayStanding } from './say.js';
export { detached, seal } from './seal.js';
export { type Standing, type Verification, verify } from './verify.js';
