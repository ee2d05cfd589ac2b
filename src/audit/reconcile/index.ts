export type { Cause, CauseFinding, Change, Family, RecordsPart, Searched, Traits } from './cause.js';
export type { Claim, Unit, Where } from './claim.js';
export type { Contradiction } from './contradiction.js';
export { claimsSchema } from './input.js';
export type { Standing as ClaimStanding } from './question.js';
export { type Conclusion, type Ours, type ReconciledClaim, type Reconciliation, reconcile } from './reconcile.js';
export { figureName, type Said, sayCause, sayContradiction, sayReconciliation } from './say.js';
