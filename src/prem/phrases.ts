import type { Phrasebooks } from '../verdict/phrases.js';
import type { PremReason } from './assess.js';
import type { PremLedgerReason } from './ledger.js';
import { premEnglish } from './phrases.en.js';
import { premFrench } from './phrases.fr.js';

/** What is said of the PREM, in both languages. */
export const premPhrases: Phrasebooks<PremReason, PremLedgerReason> = { fr: premFrench, en: premEnglish };
