import type { Language } from '../law/bilingual.js';
import type { Phrasebooks } from '../verdict/phrases.js';
import type { MirReason } from './assess.js';
import type { MirLedgerReason } from './ledger.js';
import { mirEnglish } from './phrases.en.js';
import { mirFrench } from './phrases.fr.js';
import { timelineWordsEnglish } from './phrases.timeline.en.js';
import { timelineWordsFrench } from './phrases.timeline.fr.js';
import type { TimelineWords } from './phrases.timeline.js';

/** What is said of the status and of the life of a notice, in both languages. */
export const mirPhrases: Phrasebooks<MirReason, MirLedgerReason> = { fr: mirFrench, en: mirEnglish };

/** What is said beside the picture of the life. */
export const timelineWords: Readonly<Record<Language, TimelineWords>> = {
  fr: timelineWordsFrench,
  en: timelineWordsEnglish,
};
