import type { Topic } from './phrases.topic.js';
import type { StatusReason } from './status.js';

export const statusEnglish: Topic<StatusReason> = {
  findings: {},
  rules: {},
  outcomes: {},
  fields: {},
  parameters: {},
  questions: {},
  options: {},
};
