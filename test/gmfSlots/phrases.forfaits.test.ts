import { describe, expect, it } from 'vitest';
import type { GmfSlotsReason } from '../../src/gmfSlots/assess.js';
import { gmfSlotsPhrases } from '../../src/gmfSlots/phrases.js';
import { formats } from '../../src/render/formats.js';
import type { Formats } from '../../src/verdict/phrases.js';
import { DECEMBER } from './given.js';

type Findings = Readonly<Record<string, (reason: never, format: Formats) => string>>;
const plain = (text: string) => text.replace(/\u00A0/g, ' ');
function said(language: 'fr' | 'en', reason: GmfSlotsReason): string {
  const findings: Findings = gmfSlotsPhrases[language].findings;
  return plain(findings[reason.code]!(reason as never, formats[language]));
}

const FINDINGS: readonly (readonly [reason: GmfSlotsReason, fr: string, en: string])[] = [
  [
    { code: 'gmfSlots.forfaits.due', forfaits: 1000, perYear: '120', each: '30', amount: '30000', ...DECEMBER },
    'Les médecins peuvent se répartir 1 000 forfaits, un par patient prévu à l’engagement, quel que soit le nombre de plages. À 30 $ chacun (montant trimestriel inféré de 120 $ par année) : 30 000 $.',
    'The physicians may share 1,000 forfaits, one for each patient of the engagement, whatever the number of slots. At $30 each (quarterly amount inferred from $120 a year): $30,000.',
  ],
  ...[{}, { perYear: '120', each: '30' }, { amount: '30' }].map((some): (typeof FINDINGS)[number] => [
    { code: 'gmfSlots.forfaits.due', forfaits: 1, ...some, ...DECEMBER },
    'Les médecins peuvent se répartir 1 forfait, un par patient prévu à l’engagement, quel que soit le nombre de plages.',
    'The physicians may share 1 forfait, one for each patient of the engagement, whatever the number of slots.',
  ]),
  [
    { code: 'gmfSlots.forfaits.none', forfaits: 1000, ...DECEMBER },
    'L’offre n’étant pas respectée, les 1 000 forfaits du trimestre ne peuvent être facturés.',
    'The offer is not met: the 1,000 forfaits of the quarter may not be billed.',
  ],
  [
    { code: 'gmfSlots.forfaits.partUnknown', forfaits: 1000, ...DECEMBER },
    'L’offre n’étant pas respectée, les 1 000 forfaits ne sont pas tous dus; aucun texte lu ne dit si une partie l’est.',
    'The offer is not met: the 1,000 forfaits are not all due; no page read says whether a part is.',
  ],
  [
    { code: 'gmfSlots.forfaits.none', forfaits: 1, ...DECEMBER },
    'L’offre n’étant pas respectée, le forfait du trimestre ne peut être facturé.',
    'The offer is not met: the forfait of the quarter may not be billed.',
  ],
  [
    { code: 'gmfSlots.forfaits.none', forfaits: 2, ...DECEMBER },
    'L’offre n’étant pas respectée, les 2 forfaits du trimestre ne peuvent être facturés.',
    'The offer is not met: the 2 forfaits of the quarter may not be billed.',
  ],
  [
    { code: 'gmfSlots.forfaits.partUnknown', forfaits: 1, ...DECEMBER },
    'L’offre n’étant pas respectée, le forfait n’est pas dû en entier; aucun texte lu ne dit si une partie l’est.',
    'The offer is not met: the forfait is not due in full; no page read says whether a part is.',
  ],
  [
    { code: 'gmfSlots.forfaits.open', ...DECEMBER },
    'Les forfaits dépendent de l’offre, qui n’est pas tranchée.',
    'The forfaits depend on the offer, which is not settled.',
  ],
  [
    { code: 'gmfSlots.forfaits.noEngagement', ...DECEMBER },
    'Sans engagement, aucun forfait.',
    'Without an engagement, no forfait.',
  ],
  [
    {
      code: 'gmfSlots.forfaits.inHalves',
      perYear: '100',
      parts: [
        { for: 'slotOpened', dollars: '50' },
        { for: 'appointmentDone', dollars: '50' },
      ],
      ...DECEMBER,
    },
    '100 $ par patient et par année : 50 $ lorsque la plage est ouverte et 50 $ au moment du rendez-vous. Ce qui en est dû pour un trimestre n’a pas été trouvé.',
    '$100 per patient and year: $50 when the slot is opened and $50 at the appointment. What is due of it for a quarter was not found.',
  ],
  [
    {
      code: 'gmfSlots.forfaits.inHalves',
      perYear: '120',
      parts: [{ for: 'quarterOffered', dollars: '30' }],
      ...DECEMBER,
    },
    '120 $ par patient et par année : 30 $ par trimestre offert. Ce qui en est dû pour un trimestre n’a pas été trouvé.',
    '$120 per patient and year: $30 a quarter offered. What is due of it for a quarter was not found.',
  ],
  [
    {
      code: 'gmfSlots.sharing.shared',
      forfaits: 1000,
      shares: [
        { physician: 'Dre Roy', contribution: '1', forfaits: 1000 },
        { physician: 'Dr Côté', contribution: '0', forfaits: 0 },
      ],
      ...DECEMBER,
    },
    '1 000 forfaits répartis selon les contributions : Dre Roy : 1 000 et Dr Côté : 0.',
    '1,000 forfaits shared by contribution: Dre Roy: 1,000 and Dr Côté: 0.',
  ],
  [{ code: 'gmfSlots.sharing.nothingToShare', ...DECEMBER }, 'Aucun forfait à répartir.', 'No forfait to share.'],
  [
    { code: 'gmfSlots.sharing.nobodyContributed', ...DECEMBER },
    'Toutes les contributions sont nulles : rien ne permet de répartir.',
    'All contributions are zero: there is nothing to share by.',
  ],
  [
    { code: 'gmfSlots.sharing.notParticipants', physicians: ['A', 'B'], ...DECEMBER },
    'Ne participent pas à la mesure : A et B.',
    'Not taking part in the measure: A and B.',
  ],
  [
    { code: 'gmfSlots.sharing.notParticipants', physicians: ['A'], ...DECEMBER },
    'Ne participe pas à la mesure : A.',
    'Not taking part in the measure: A.',
  ],
  [
    {
      code: 'gmfSlots.sharing.shared',
      forfaits: 1,
      shares: [{ physician: 'A', contribution: '1', forfaits: 1 }],
      ...DECEMBER,
    },
    '1 forfait réparti selon les contributions : A : 1.',
    '1 forfait shared by contribution: A: 1.',
  ],
  [
    { code: 'gmfSlots.sharing.open', ...DECEMBER },
    'La répartition attend de savoir si les forfaits sont dus.',
    'Sharing awaits whether the forfaits are due.',
  ],
  [
    { code: 'gmfSlots.billed.within', billed: 1, forfaits: 1000, ...DECEMBER },
    '1 forfait facturé sur 1 000.',
    '1 forfait billed of 1,000.',
  ],
  [
    { code: 'gmfSlots.billed.tooMany', billed: 1100, forfaits: 1000, ...DECEMBER },
    '1 100 forfaits facturés pour 1 000 dus : 100 de trop.',
    '1,100 forfaits billed for 1,000 due: 100 too many.',
  ],
  [
    { code: 'gmfSlots.billed.tooMany', billed: 2, forfaits: 1, ...DECEMBER },
    '2 forfaits facturés pour 1 dû : 1 de trop.',
    '2 forfaits billed for 1 due: 1 too many.',
  ],
  [
    { code: 'gmfSlots.billed.notParticipants', physicians: ['A'], ...DECEMBER },
    'Des forfaits sont facturés par un médecin qui ne participe pas à la mesure : A.',
    'Forfaits are billed by a physician who does not take part in the measure: A.',
  ],
  [
    { code: 'gmfSlots.billed.notParticipants', physicians: ['A', 'B'], ...DECEMBER },
    'Des forfaits sont facturés par des médecins qui ne participent pas à la mesure : A et B.',
    'Forfaits are billed by physicians who do not take part in the measure: A and B.',
  ],
  [
    { code: 'gmfSlots.billed.tooMany', billed: 1, forfaits: 0, ...DECEMBER },
    '1 forfait facturé pour 0 dû : 1 de trop.',
    '1 forfait billed for 0 due: 1 too many.',
  ],
  [
    { code: 'gmfSlots.billed.within', billed: 0, forfaits: 1, ...DECEMBER },
    '0 forfait facturé sur 1.',
    '0 forfaits billed of 1.',
  ],
  [
    { code: 'gmfSlots.billed.open', billed: 600, ...DECEMBER },
    '600 forfaits facturés; on ne sait pas combien sont dus, ou qui participe.',
    '600 forfaits billed; how many are due, or who takes part, is not known.',
  ],
];

describe('what is found of the forfaits', () => {
  it.each(FINDINGS.map(([reason, fr, en]) => ({ reason, fr, en, name: reason.code })))(
    '$name',
    ({ reason, fr, en }) => {
      expect(said('fr', reason)).toBe(fr);
      expect(said('en', reason)).toBe(en);
    },
  );
});
