import type { Physician } from '../holdings/physician.js';
import type { LocalDate } from '../law/localDate.js';
import { type Answer, answer } from '../verdict/answer.js';
import type { Law } from '../verdict/law.js';
import { met } from '../verdict/verdict.js';

const RULE = 'mir.timeline';

export interface TimelineReason {
  readonly code: 'mir.timeline.held';
  readonly on: LocalDate;
}

export function assessTimeline(_physician: Physician, { on }: Law): Answer<TimelineReason> {
  return answer(met(RULE, { code: 'mir.timeline.held', on }, { sources: [] }));
}
