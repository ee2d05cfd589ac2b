import type { InstallationReason } from './installation.js';
import type { Topic } from './phrases.topic.js';

export const installationEnglish: Topic<InstallationReason> = {
  findings: {},
  rules: {},
  outcomes: {},
  fields: {},
  parameters: {},
  questions: {},
  options: {},
};
