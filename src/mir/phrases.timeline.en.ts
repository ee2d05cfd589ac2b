import type { Topic } from './phrases.topic.js';
import type { TimelineReason } from './timeline.js';

export const timelineEnglish: Topic<TimelineReason> = {
  findings: { 'mir.timeline.held': (r, f) => `On ${f.date(r.on)}.` },
  rules: { 'mir.timeline': 'What the physician holds' },
  outcomes: {},
  fields: {},
  parameters: {},
  questions: {},
  options: {},
};
