import type { Topic } from './phrases.topic.js';
import type { TimelineReason } from './timeline.js';

export const timelineFrench: Topic<TimelineReason> = {
  findings: { 'mir.timeline.held': (r, f) => `Au ${f.date(r.on)}.` },
  rules: {},
  outcomes: {},
  fields: {},
  parameters: {},
  questions: {},
  options: {},
};
