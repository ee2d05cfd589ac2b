export { InvalidInputError, type Problem } from '../law/problem.js';
export {
  assessOrchestrateur,
  type OrchestrateurAssessment,
  type OrchestrateurOptions,
  type OrchestrateurReason,
} from './assess.js';
export { patientsSee, type Visible } from './hub.js';
export type {
  Arrangements,
  Assiduite,
  Hub,
  MissionSlots,
  Network,
  OrchestrateurInput,
  Programme,
  Supplements,
  Webinar,
} from './input.js';
export { orchestrateurInputSchema } from './input.js';
export { orchestrateurReadings } from './readings.js';
