import type { InstallationReason } from './installation.js';
import type { Topic } from './phrases.topic.js';

export const installationFrench: Topic<InstallationReason> = {
  findings: {},
  rules: {},
  outcomes: {},
  fields: {},
  parameters: {},
  questions: {},
  options: {},
};
