import type { Reading } from '../law/reading.js';
import { renewedByItself, requestByEnd, signOnByEnd, startInRegion } from './sources.adhesion.js';

/** « premier trimestre complet suivant le début »: is the quarter that begins on the day practice does the first one, or the next? */
export const startOnFirstDay: Reading<'thatQuarter' | 'nextQuarter'> = {
  id: 'amp.startOnFirstDay',
  options: ['thatQuarter', 'nextQuarter'],
  kept: 'thatQuarter',
  sources: [signOnByEnd, requestByEnd],
};

/** What has to be done by the deadline: « adresser une demande », or « adhérer »? */
export const signOnAct: Reading<'requested' | 'completed'> = {
  id: 'amp.signOnAct',
  options: ['requested', 'completed'],
  kept: 'requested',
  sources: [requestByEnd, signOnByEnd, startInRegion],
};

/** « votre début de pratique en Montérégie »: does practice in a new region begin the delay again? */
export const newRegion: Reading<'restarts' | 'continues'> = {
  id: 'amp.newRegion',
  options: ['restarts', 'continues'],
  kept: 'restarts',
  sources: [startInRegion, signOnByEnd],
};

/** Staff « particulièrement » insufficient, in a list of exceptions to the renewal: is a change excluded, or the renewal alone? */
export const staffInsufficient: Reading<'blocksChange' | 'endsRenewal'> = {
  id: 'amp.staffInsufficient',
  options: ['blocksChange', 'endsRenewal'],
  kept: 'blocksChange',
  sources: [renewedByItself],
};

/** Where the texts on the adhésion and on the engagement are silent or disagree. */
export const adhesionReadings: readonly Reading[] = [startOnFirstDay, signOnAct, newRegion, staffInsufficient];
