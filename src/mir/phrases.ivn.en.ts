import type { IvnReason } from './ivn.js';
import type { Topic } from './phrases.topic.js';

export const ivnEnglish: Topic<IvnReason> = {
  findings: {},
  rules: {},
  outcomes: {},
  fields: {},
  parameters: {},
  questions: {},
  options: {},
};
