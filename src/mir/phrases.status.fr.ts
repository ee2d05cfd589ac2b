import type { Topic } from './phrases.topic.js';
import type { StatusReason } from './status.js';

export const statusFrench: Topic<StatusReason> = {
  findings: {},
  rules: {},
  outcomes: {},
  fields: {},
  parameters: {},
  questions: {},
  options: {},
};
