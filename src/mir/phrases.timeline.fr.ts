import type { Topic } from './phrases.topic.js';
import type { TimelineReason } from './timeline.js';

export const timelineFrench: Topic<TimelineReason> = {
  findings: { 'mir.timeline.held': (r, f) => `Au ${f.date(r.on)}.` },
  rules: { 'mir.timeline': 'Ce que le médecin détient' },
  outcomes: {},
  fields: {},
  parameters: {},
  questions: {},
  options: {},
};
