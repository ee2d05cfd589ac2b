import type { Phrasebooks } from '../verdict/phrases.js';
import type { MirReason } from './assess.js';
import type { MirLedgerReason } from './ledger.js';
import { mirEnglish } from './phrases.en.js';
import { mirFrench } from './phrases.fr.js';

/** What is said of the status and of the life of a notice, in both languages. */
export const mirPhrases: Phrasebooks<MirReason, MirLedgerReason> = { fr: mirFrench, en: mirEnglish };
