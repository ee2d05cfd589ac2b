import type { EquivalenceReason } from './equivalence.js';
import type { Topic } from './phrases.topic.js';

export const equivalenceFrench: Topic<EquivalenceReason> = {
  findings: {
    'amp.equivalence.reached': () => '',
  },
  rules: {},
  outcomes: {},
  fields: {},
  parameters: {},
  questions: {},
  options: {},
};
