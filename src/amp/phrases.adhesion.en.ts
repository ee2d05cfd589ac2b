import type { EngagementReason } from './engagement.js';
import type { Mu3Reason } from './mu3.js';
import type { Topic } from './phrases.topic.js';
import type { SignOnReason } from './signOn.js';

export const adhesionEnglish: Topic<SignOnReason | EngagementReason | Mu3Reason> = {
  findings: {
    'amp.signOn.completed': () => '',
    'amp.engagement.runs': () => '',
    'amp.mu3.spared': () => '',
  },
  rules: {},
  outcomes: {},
  fields: {},
  parameters: {},
  questions: {},
  options: {},
};
