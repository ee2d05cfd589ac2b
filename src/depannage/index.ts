export type { DayShare } from '../billingDays/dayShare.js';
export type {
  Below as DerogationBelow,
  Figures as DerogationFigures,
  NotHeld as DerogationNotHeld,
  Reached as DerogationReached,
  Window as DerogationWindow,
} from '../billingDays/derogationShare.js';
export type { CertifiedDays } from '../billingDays/margin.js';
export { InvalidInputError, type Problem } from '../law/problem.js';
export type { AssessOptions } from '../verdict/options.js';
export { assessDepannage, type DepannageAssessment, type DepannageOptions, type DepannageReason } from './assess.js';
export type {
  Activity,
  AmpQuestion,
  DepannageInput,
  Installation,
  Institution,
  MeasureWindow,
  Registration,
  Revision,
  SiteAuthorisation,
} from './facts.js';
export type { ActivityReason } from './fate.js';
export { depannageInputSchema } from './input.js';
export type { ActivityLedgerEntry } from './ledger.js';
export { depannageReadings } from './readings.js';
