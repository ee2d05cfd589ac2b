import type { ApplicationReason } from './application.js';
import type { Topic } from './phrases.topic.js';

export const applicationFrench: Topic<ApplicationReason> = {
  findings: {},
  rules: {},
  outcomes: {},
  fields: {},
  parameters: {},
  questions: {},
  options: {},
};
