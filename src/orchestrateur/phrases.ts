import type { Phrasebooks } from '../verdict/phrases.js';
import type { OrchestrateurReason } from './assess.js';
import { orchestrateurEnglish } from './phrases.en.js';
import { orchestrateurFrench } from './phrases.fr.js';

/** What is said of the Orchestrateur and the GMF programme, in both languages. */
export const orchestrateurPhrases: Phrasebooks<OrchestrateurReason, never> = {
  fr: orchestrateurFrench,
  en: orchestrateurEnglish,
};
