import type { DeemedReason, ExemptionReason } from './exemption.js';
import type { ExposureReason } from './exposure.js';
import type { Topic } from './phrases.topic.js';

export const reliefEnglish: Topic<ExemptionReason | DeemedReason | ExposureReason> = {
  findings: {
    'amp.exemption.granted': () => '',
    'amp.deemed.signedOn': () => '',
    'amp.exposure.notExposed': () => '',
  },
  rules: {},
  outcomes: {},
  fields: {},
  parameters: {},
  questions: {},
  options: {},
};
