import type { Phrasebook } from '../verdict/phrases.js';
import type { Reason } from '../verdict/verdict.js';

/** What one language says of one subject: `phrases.fr.ts` and `phrases.en.ts` put the subjects together. */
export type Topic<R extends Reason> = Pick<
  Phrasebook<R, never>,
  'findings' | 'rules' | 'outcomes' | 'fields' | 'parameters' | 'questions' | 'options'
>;
