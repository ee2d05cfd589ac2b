import type { Phrasebooks } from '../verdict/phrases.js';
import type { DepannageReason } from './assess.js';
import type { ActivityReason } from './fate.js';
import { depannageEnglish } from './phrases.en.js';
import { depannageFrench } from './phrases.fr.js';

/** What is said of the mécanisme de dépannage, in both languages. */
export const depannagePhrases: Phrasebooks<DepannageReason, ActivityReason> = {
  fr: depannageFrench,
  en: depannageEnglish,
};
