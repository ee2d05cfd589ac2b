import type { IvnReason } from './ivn.js';
import type { Topic } from './phrases.topic.js';

export const ivnFrench: Topic<IvnReason> = {
  findings: {},
  rules: {},
  outcomes: {},
  fields: {},
  parameters: {},
  questions: {},
  options: {},
};
