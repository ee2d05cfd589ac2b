import type { Answer } from '../verdict/answer.js';
import type { Law } from '../verdict/law.js';
import type { Engagement } from './facts.js';

export type EngagementReason = { readonly code: 'amp.engagement.runs' };

/** Engagement of two years, its renewal, and the change asked for, if one is. */
export function assessEngagement(_engagement: Engagement, _law: Law): readonly Answer<EngagementReason>[] {
  return [];
}
