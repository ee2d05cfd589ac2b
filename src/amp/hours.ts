import type { Answer } from '../verdict/answer.js';
import { answer } from '../verdict/answer.js';
import type { Law } from '../verdict/law.js';
import { undetermined } from '../verdict/verdict.js';
import type { AmpInput } from './facts.js';
import type { HoursReason } from './hoursReason.js';

const RULE = 'amp.hours';

export function assessHours(_input: AmpInput, { on }: Law): Answer<HoursReason> {
  const year = { from: on, assessedTo: on, to: on, calendarGiven: false, quarters: [] };
  return answer(
    undetermined(RULE, { code: 'amp.hours.open', ...year }, [[{ kind: 'fact', path: 'hours' }]], { sources: [] }),
  );
}
