import type { Phrasebooks } from '../verdict/phrases.js';
import type { GmfSlotsReason } from './assess.js';
import type { SlotLedgerReason } from './ledger.js';
import { gmfSlotsEnglish } from './phrases.en.js';
import { gmfSlotsFrench } from './phrases.fr.js';

/** What is said of GMF slots, in both languages. */
export const gmfSlotsPhrases: Phrasebooks<GmfSlotsReason, SlotLedgerReason> = {
  fr: gmfSlotsFrench,
  en: gmfSlotsEnglish,
};
