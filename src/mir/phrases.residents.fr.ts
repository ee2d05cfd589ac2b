import type { Topic } from './phrases.topic.js';
import type { ResidentReason } from './resident.js';

export const residentsFrench: Topic<ResidentReason> = {
  findings: {},
  rules: {},
  outcomes: {},
  fields: {},
  parameters: {},
  questions: {},
  options: {},
};
