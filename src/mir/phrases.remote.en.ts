import type { Topic } from './phrases.topic.js';
import type { RemoteReturnReason } from './remoteReturn.js';

export const remoteEnglish: Topic<RemoteReturnReason> = {
  findings: {},
  rules: {},
  outcomes: {},
  fields: {},
  parameters: {},
  questions: {},
  options: {},
};
