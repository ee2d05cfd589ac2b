import type { Phrasebooks } from '../verdict/phrases.js';
import type { AmpReason } from './assess.js';
import type { HoursFate } from './hourFate.js';
import { ampEnglish } from './phrases.en.js';
import { ampFrench } from './phrases.fr.js';

export type { QuarterCode } from './hoursReason.js';
export { activityName } from './phrases.names.js';

/** What is said of the AMP, in both languages. */
export const ampPhrases: Phrasebooks<AmpReason, HoursFate> = { fr: ampFrench, en: ampEnglish };
